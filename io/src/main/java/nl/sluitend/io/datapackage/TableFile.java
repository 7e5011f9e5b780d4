package nl.sluitend.io.datapackage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Reading;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;

/**
 * The file of a table in a package: its text and what the description says of it.
 *
 * @param text the content of the file
 * @param descriptor the resource that describes it
 */
record TableFile(String text, ResourceDescriptor descriptor) {
  /**
   * Makes the file of a table, in the most readable form that keeps everything.
   *
   * @throws IllegalArgumentException if no form does
   */
  static TableFile of(DataPackage.Table place, BudgetTable table) {
    ResourceDescriptor plain =
        new ResourceDescriptor(
            place.name(),
            place.path(),
            Optional.of(table.title()).filter(title -> !title.isEmpty()),
            place.sources(),
            Optional.empty(),
            List.of(),
            new TableNotes(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                place.expect().map(JsonValue::parse)));
    if (Names.hasEnding(place.path(), ".json")) {
      return new TableFile(TableJson.write(table), plain);
    }
    return printed(plain, table)
        .or(() -> tidy(plain, table))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No CSV can hold table '"
                        + place.name()
                        + "'; give it a path that ends in .json"));
  }

  private static Optional<TableFile> tidy(ResourceDescriptor plain, BudgetTable table) {
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    String text = TidyCsv.write(table);
    List<FieldDescriptor> fields =
        text.lines()
            .limit(1)
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(FieldDescriptor::text)
            .toList();
    return kept(text, plain.withCsv(",", fields), table);
  }

  /** The table as printed, if that and the description keep all of it. */
  private static Optional<TableFile> printed(ResourceDescriptor plain, BudgetTable table) {
    // The title stands in the description, so that the headings are the first line of the file.
    String text = PrintedCsv.write(table.toBuilder().title("").build());
    TableNotes known =
        new TableNotes(
            Optional.of(table.unit()),
            table.document(),
            table.declaredConvention(),
            List.of(),
            plain.notes().expect());
    ResourceDescriptor columns = plain.withCsv(";", fields(table, text)).withNotes(known);
    Optional<BudgetTable> read = read(text, columns).value();
    if (read.isEmpty() || read.get().rows().size() != table.rows().size()) {
      return Optional.empty();
    }
    TableNotes noted =
        new TableNotes(
            known.unit(),
            known.document(),
            known.convention(),
            notes(table.rows(), read.get().rows()),
            known.expect());
    return kept(text, columns.withNotes(noted), table);
  }

  private static Optional<TableFile> kept(
      String text, ResourceDescriptor resource, BudgetTable table) {
    Reading<BudgetTable> read = read(text, resource);
    return read.value().equals(Optional.of(table)) && !read.hasErrors()
        ? Optional.of(new TableFile(text, resource))
        : Optional.empty();
  }

  private static Reading<BudgetTable> read(String text, ResourceDescriptor resource) {
    return TableReader.of(resource, resource.path(), Optional.empty())
        .read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<RowNote> notes(List<Row> wanted, List<Row> read) {
    List<RowNote> notes = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Row row = wanted.get(i);
      Row found = read.get(i);
      if (row.role() != found.role()
          || !row.side().equals(found.side())
          || !row.costKind().equals(found.costKind())) {
        notes.add(
            new RowNote(i + 1, Optional.of(row.label()), row.role(), row.side(), row.costKind()));
      }
    }
    return notes;
  }

  private static List<FieldDescriptor> fields(BudgetTable table, String text) {
    Set<String> names = new HashSet<>();
    List<FieldDescriptor> fields = new ArrayList<>();
    String labels = text.lines().findFirst().orElse("").replaceFirst(";.*", "");
    fields.add(FieldDescriptor.text(unique(labels, 1, names)));
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      String name = unique(column.heading(), i + 2, names);
      fields.add(field(name, column, cells(table, i)));
    }
    return fields;
  }

  private static String unique(String heading, int number, Set<String> names) {
    String name = heading.isBlank() ? "Kolom " + number : heading;
    while (!names.add(name)) {
      name += " (" + number + ")";
    }
    return name;
  }

  private static FieldDescriptor field(String name, Column column, List<Cell> cells) {
    boolean figures = cells.stream().allMatch(cell -> isFigure(cell) || isMissing(cell));
    boolean percentages =
        !figures
            && cells.stream().allMatch(cell -> cell instanceof Cell.Percentage || isMissing(cell));
    boolean numbers = figures || percentages;
    return new FieldDescriptor(
        name,
        Optional.of(column.heading()).filter(heading -> !heading.equals(name)),
        numbers ? "number" : "string",
        Optional.of(",").filter(mark -> numbers),
        Optional.of(".").filter(mark -> numbers),
        !percentages,
        Optional.of(column));
  }

  private static boolean isFigure(Cell cell) {
    return (cell instanceof Cell.Money money && money.letter().isEmpty())
        || cell instanceof Cell.Count;
  }

  private static boolean isMissing(Cell cell) {
    return cell == Cell.Dash.INSTANCE || cell == Cell.Empty.INSTANCE || cell instanceof Cell.Mark;
  }

  private static List<Cell> cells(BudgetTable table, int column) {
    return table.rows().stream().map(row -> row.cells().get(column)).toList();
  }
}
