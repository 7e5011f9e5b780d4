package nl.sluitend.io.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** Adds what a resource says of its table to what print shows. */
final class Completion {
  private final ResourceDescriptor resource;
  private final String source;
  private final List<Problem> problems = new ArrayList<>();

  Completion(ResourceDescriptor resource, String source) {
    this.resource = resource;
    this.source = source;
  }

  Reading<BudgetTable> complete(BudgetTable printed) {
    TableNotes notes = resource.notes();
    if (notes.unit().isPresent() && !notes.unit().get().equals(printed.unit())) {
      throw new IllegalArgumentException(
          "The table was read in units of "
              + printed.unit()
              + ", but the resource states "
              + notes.unit().get());
    }
    BudgetTable.Builder builder =
        BudgetTable.builder(printed.unit())
            .title(resource.title().orElse(printed.title()))
            .labelHeading(printed.labelHeading());
    notes.document().or(printed::document).ifPresent(builder::document);
    notes.convention().or(printed::declaredConvention).ifPresent(builder::convention);
    columns(printed.columns()).forEach(column -> add(column, builder));
    rows(printed.rows()).forEach(row -> add(row, builder));
    return new Reading<>(Optional.of(builder.build()), problems);
  }

  private List<Column> columns(List<Column> printed) {
    List<FieldDescriptor> fields = resource.fields();
    if (fields.isEmpty()) {
      return printed;
    }
    if (fields.size() != printed.size() + 1) {
      problem(
          DataPackageProblem.OTHER_COLUMNS,
          Integer.toString(printed.size() + 1),
          new Message(fields.size() + " velden", fields.size() + " fields"),
          new Message(
              "Het schema heeft "
                  + fields.size()
                  + " velden en het bestand "
                  + (printed.size() + 1)
                  + ".",
              "The schema has "
                  + fields.size()
                  + " fields and the file "
                  + (printed.size() + 1)
                  + "."));
      return printed;
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      columns.add(column(fields.get(i + 1), printed.get(i)));
    }
    return columns;
  }

  private Column column(FieldDescriptor field, Column printed) {
    String heading = words(printed.heading());
    if (heading.equals(words(field.name())) || heading.equals(words(field.heading()))) {
      return field.meaning().orElse(printed);
    }
    problem(
        DataPackageProblem.OTHER_COLUMNS,
        printed.heading(),
        Message.same(field.heading()),
        new Message(
            "Het schema heeft hier veld '"
                + field.heading()
                + "' en het bestand '"
                + printed.heading()
                + "'.",
            "The schema has field '"
                + field.heading()
                + "' here and the file '"
                + printed.heading()
                + "'."));
    return printed;
  }

  private void add(Column column, BudgetTable.Builder builder) {
    try {
      builder.column(column);
    } catch (IllegalArgumentException e) {
      problem(
          DataPackageProblem.IMPOSSIBLE_TABLE,
          column.heading(),
          new Message("een kolom met een andere betekenis", "a column that means something else"),
          new Message(
              "Kolom '" + column.heading() + "' betekent hetzelfde als een eerdere.",
              "Column '" + column.heading() + "' means the same as an earlier one."));
      builder.column(column.withKind(ColumnKind.OTHER));
    }
  }

  private List<Row> rows(List<Row> printed) {
    Map<Integer, RowNote> notes = new HashMap<>();
    for (RowNote note : resource.notes().rows()) {
      boolean there = note.row() <= printed.size();
      String label = there ? printed.get(note.row() - 1).label() : "";
      if (there && note.label().map(label::equals).orElse(true)) {
        notes.put(note.row(), note);
      } else {
        String expected = note.label().orElse(Integer.toString(note.row()));
        problem(
            DataPackageProblem.OTHER_ROW,
            label,
            Message.same(expected),
            there
                ? new Message(
                    "Rij " + note.row() + " heet '" + label + "', niet '" + expected + "'.",
                    "Row " + note.row() + " is labelled '" + label + "', not '" + expected + "'.")
                : new Message(
                    "Rij " + note.row() + " is er niet; er zijn " + printed.size() + " rijen.",
                    "Row " + note.row() + " is not there; there are " + printed.size() + " rows."));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      Row row = printed.get(i);
      RowNote note = notes.get(i + 1);
      rows.add(note == null ? row : noted(row, note));
    }
    return rows;
  }

  private Row noted(Row row, RowNote note) {
    try {
      return new Row(row.label(), note.role(), note.side(), note.costKind(), row.cells());
    } catch (IllegalArgumentException e) {
      problem(
          DataPackageProblem.IMPOSSIBLE_TABLE,
          row.label(),
          new Message("een tussenkop zonder bedragen", "a heading without amounts"),
          new Message(
              "Rij " + note.row() + " heeft bedragen en is dus geen tussenkop.",
              "Row " + note.row() + " has amounts, so it is no heading."));
      return row;
    }
  }

  private void add(Row row, BudgetTable.Builder builder) {
    try {
      builder.row(row);
    } catch (IllegalArgumentException e) {
      problem(
          DataPackageProblem.IMPOSSIBLE_TABLE,
          row.label(),
          new Message("één totaal per blok", "one total per block"),
          new Message(
              "Totaal '"
                  + row.label()
                  + "' volgt direct op een ander totaal; gelezen als subtotaal.",
              "Total '" + row.label() + "' directly follows another total; read as a subtotal."));
      builder.row(row.withRole(RowRole.SUBTOTAL));
    }
  }

  private static String words(String heading) {
    return String.join(" ", heading.strip().split("\\s+", -1));
  }

  private void problem(
      DataPackageProblem problem, String found, Message expected, Message message) {
    problems.add(
        new Problem(problem.code(), problem.level(), Place.file(source), found, expected, message));
  }
}
