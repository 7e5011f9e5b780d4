package nl.sluitend.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.InputLimits;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblem;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.TableParts;
import nl.sluitend.message.Message;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import org.jspecify.annotations.Nullable;

/**
 * Budget tables as JSON, format {@value #FORMAT}: reading what was written gives an equal table,
 * for every table whose document stays within {@link InputLimits#MAX_BYTES} and two million values,
 * names and brackets.
 *
 * <pre>{@code
 * {
 *   "format": "sluitend-table/1",
 *   "title": "Overhead",
 *   "document": "Jaarstukken 2021",
 *   "labelHeading": "Kostensoort",
 *   "unit": "1000",
 *   "signConvention": {
 *     "costs": "NEGATIVE",
 *     "income": "POSITIVE",
 *     "difference": "ACTUALS_MINUS_BUDGET"
 *   },
 *   "columns": [
 *     {"heading": "Rekening 2021", "kind": "ACTUALS", "year": 2021, "measure": "AMOUNT"}
 *   ],
 *   "rows": [
 *     {"label": "ICT", "role": "DETAIL", "costKind": "ICT", "cells": [{"amount": "-2048000"}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>A cell is null where nothing is printed, and else one of:
 *
 * <ul>
 *   <li>{@code {"amount": "-12048000"}}: an exact number of euros as a string, with {@code "unit"}
 *       where it is printed in another unit than the table's and {@code "letter"} ({@code V} or
 *       {@code N}) where that is printed beside it;
 *   <li>{@code {"dash": true}}: a zero printed as a dash;
 *   <li>{@code {"percent": "3.0"}}, {@code {"count": "12.5"}}: with the decimals that are printed;
 *   <li>{@code {"text": "zie bijlage"}}, {@code {"mark": "n.b."}} (also {@code p.m.} and {@code
 *       n.v.t.});
 *   <li>{@code {"letter": "V"}}: a letter in a cell of its own, {@code V}, {@code N} or {@code -}.
 * </ul>
 *
 * <p>{@code format}, {@code unit}, {@code columns} and {@code rows} must be there; so must heading,
 * kind and measure of a column and label, role and cells of a row. Whatever else is not known is
 * left out, or null. The words are the names of the constants in {@code nl.sluitend.table}.
 *
 * <p>Documents are UTF-8 (a byte-order mark is accepted), and half of a surrogate pair is escaped.
 * Reading throws for no bytes: what is wrong becomes a problem with a code {@code JSN-…}, and
 * reading goes on where it can. A cell that cannot be read is kept as text, so that nothing is
 * lost.
 */
public final class TableJson {
  /** What the field {@code format} says. */
  public static final String FORMAT = "sluitend-table/1";

  private static final String NAME = "sluitend-table/";
  private static final String SCHEMA = "sluitend-table-1.schema.json";

  private TableJson() {}

  /**
   * Reads a file.
   *
   * @param file the file; its problems name it as it is given here
   * @return the table, as far as it could be read, and every problem
   */
  public static Reading<BudgetTable> read(Path file) {
    JsonProblems problems = new JsonProblems(file.toString());
    return read(JsonDocument.read(file, problems), problems);
  }

  /**
   * Reads bytes.
   *
   * @param source what problems call them
   * @param bytes the document
   * @return the table, as far as it could be read, and every problem
   */
  public static Reading<BudgetTable> read(String source, byte[] bytes) {
    JsonProblems problems = new JsonProblems(source);
    return read(JsonDocument.read(bytes, problems), problems);
  }

  /**
   * Reads a stream up to its end.
   *
   * @param source what problems call it
   * @param in the stream; it is not closed
   * @return the table, as far as it could be read, and every problem
   */
  public static Reading<BudgetTable> read(String source, InputStream in) {
    JsonProblems problems = new JsonProblems(source);
    return read(JsonDocument.read(in, problems), problems);
  }

  /**
   * Writes a table. The same table always gives the same text, with one column or row a line and a
   * line feed at the end of each.
   *
   * @param table the table
   * @return the document
   */
  public static String write(BudgetTable table) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("format", JsonValue.string(FORMAT));
    members.put("title", JsonValue.string(table.title()));
    table.document().ifPresent(name -> members.put("document", JsonValue.string(name)));
    members.put("labelHeading", JsonValue.string(table.labelHeading()));
    TableParts.putUnit(members, table.unit());
    TableParts.putConvention(members, table.declaredConvention());
    members.put("columns", JsonValue.array(table.columns().stream().map(TableJson::json).toList()));
    members.put(
        "rows",
        JsonValue.array(table.rows().stream().map(row -> json(row, table.unit())).toList()));
    return JsonValue.object(members).toLines(2);
  }

  /**
   * Writes a table to a file, whole or not at all.
   *
   * @param table the table
   * @param file where to
   * @throws IOException if it cannot be written; what was there is untouched then
   */
  public static void write(BudgetTable table, Path file) throws IOException {
    AtomicFile.write(file, write(table));
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of the format. It refuses what reading refuses, but for
   * what a schema cannot say: ragged rows, columns that mean the same, a second total, an amount
   * that is no multiple of its unit, a field that stands twice, and a whole number with decimals
   * that are zero.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    try (@Nullable InputStream in = TableJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonValue json(Column column) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("heading", JsonValue.string(column.heading()));
    TableParts.putMeaning(members, column);
    return JsonValue.object(members);
  }

  private static JsonValue json(Row row, Unit unit) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("label", JsonValue.string(row.label()));
    TableParts.putMeaning(members, row);
    members.put(
        "cells",
        JsonValue.array(row.cells().stream().map(cell -> JsonCells.write(cell, unit)).toList()));
    return JsonValue.object(members);
  }

  private static Reading<BudgetTable> read(Optional<JsonValue> document, JsonProblems problems) {
    Optional<BudgetTable> table =
        document
            .filter(root -> isOurs(root, problems))
            .flatMap(root -> JsonFields.of(root, "document", problems))
            .flatMap(TableJson::table);
    return new Reading<>(table, problems.all());
  }

  private static boolean isOurs(JsonValue root, JsonProblems problems) {
    Optional<JsonValue> format = root.find("format");
    if (format.isPresent() && format.get().equals(JsonValue.string(FORMAT))) {
      return true;
    }
    JsonValue found = format.orElse(root);
    boolean version = found.kind() == JsonValue.Kind.STRING && found.text().startsWith(NAME);
    String expected = "\"format\": \"" + FORMAT + "\"";
    problems.add(
        version ? JsonProblem.UNKNOWN_VERSION : JsonProblem.OTHER_FORMAT,
        found,
        Message.same(expected),
        version
            ? new Message(
                "Versie " + found.shown() + " is onbekend; bekend is " + FORMAT + ".",
                "Version " + found.shown() + " is not known; known is " + FORMAT + ".")
            : new Message(
                "Dit is geen tabel: een tabel is een object met " + expected + ".",
                "This is no table: a table is an object with " + expected + "."));
    return false;
  }

  private static Optional<BudgetTable> table(JsonFields fields) {
    fields.requiredText("format");
    String title = fields.findText("title").orElse("");
    Optional<String> document = fields.findText("document");
    String labelHeading = fields.findText("labelHeading").orElse("");
    Optional<Unit> unit = TableParts.unit(fields);
    var convention = TableParts.findConvention(fields);
    Optional<List<JsonValue>> columns = fields.requiredItems("columns");
    Optional<List<JsonValue>> rows = fields.requiredItems("rows");
    fields.refuseOthers();

    JsonProblems problems = fields.problems();
    BudgetTable.Builder builder = BudgetTable.builder(unit.orElse(Unit.EURO));
    builder.title(title).labelHeading(labelHeading);
    document.ifPresent(builder::document);
    convention.ifPresent(builder::convention);
    columns.ifPresent(values -> columns(values, builder, fields));
    int width = columns.map(List::size).orElse(0);
    RowReader reader = new RowReader(builder, columns.isPresent(), width, unit, problems);
    rows.ifPresent(values -> values.forEach(reader::read));
    return unit.isPresent() && width > 0 ? Optional.of(builder.build()) : Optional.empty();
  }

  private static void columns(
      List<JsonValue> values, BudgetTable.Builder builder, JsonFields table) {
    JsonProblems problems = table.problems();
    if (values.isEmpty()) {
      problems.add(
          JsonProblem.NO_COLUMNS,
          table.required("columns").orElse(table.object()),
          new Message("minstens één kolom", "at least one column"),
          new Message(
              "Een tabel heeft naast de labels minstens één kolom.",
              "A table has at least one column besides the labels."));
    }
    for (JsonValue value : values) {
      Column column = column(value, problems);
      try {
        builder.column(column);
      } catch (IllegalArgumentException e) {
        problems.add(
            JsonProblem.COLUMN_TWICE,
            value,
            new Message("een kolom met een andere betekenis", "a column that means something else"),
            new Message(
                "Deze kolom betekent hetzelfde als een eerdere (" + column.kind() + ").",
                "This column means the same as an earlier one (" + column.kind() + ")."));
        builder.column(column.withKind(ColumnKind.OTHER));
      }
    }
  }

  private static Column column(JsonValue value, JsonProblems problems) {
    return JsonFields.of(value, "columns", problems)
        .map(
            fields -> {
              String heading = fields.requiredText("heading").orElse("");
              Column column = TableParts.column(fields, heading);
              fields.refuseOthers();
              return column;
            })
        .orElseGet(() -> Column.of(value.toString(), ColumnKind.OTHER).withMeasure(Measure.TEXT));
  }

  /** Reads the rows one by one; none is left out. */
  private static final class RowReader {
    private final BudgetTable.Builder builder;
    private final boolean widthIsKnown;
    private final int width;
    private final Optional<Unit> unit;
    private final JsonProblems problems;
    private boolean refusedTotalBefore;

    RowReader(
        BudgetTable.Builder builder,
        boolean widthIsKnown,
        int width,
        Optional<Unit> unit,
        JsonProblems problems) {
      this.builder = builder;
      this.widthIsKnown = widthIsKnown;
      this.width = width;
      this.unit = unit;
      this.problems = problems;
    }

    void read(JsonValue value) {
      Row row =
          JsonFields.of(value, "rows", problems)
              .map(this::row)
              .orElseGet(() -> Row.of(value.toString(), RowRole.DETAIL, empty(width)));
      boolean refused = row.role() == RowRole.TOTAL && refusedTotalBefore;
      if (!refused) {
        try {
          builder.row(row);
        } catch (IllegalArgumentException e) {
          // Of what the builder refuses, the width of the row has been seen to.
          refused = true;
        }
      }
      if (refused) {
        String label = JsonValue.string(row.label()).shown();
        problems.add(
            JsonProblem.SECOND_TOTAL,
            value,
            new Message("één totaal per blok", "one total per block"),
            new Message(
                "Totaal " + label + " volgt direct op een ander totaal; gelezen als subtotaal.",
                "Total " + label + " directly follows another total; read as a subtotal."));
        builder.row(row.withRole(RowRole.SUBTOTAL));
      }
      refusedTotalBefore = refused;
    }

    private Row row(JsonFields fields) {
      String label = fields.requiredText("label").orElse("");
      RowRole role = TableParts.role(fields).orElse(RowRole.DETAIL);
      Optional<Side> side = TableParts.findSide(fields);
      Optional<CostKind> costKind = TableParts.findCostKind(fields);
      Optional<List<JsonValue>> values = fields.requiredItems("cells");
      fields.refuseOthers();
      List<Cell> cells = values.map(found -> cells(found, fields)).orElseGet(() -> empty(width));
      try {
        return new Row(label, role, side, costKind, cells);
      } catch (IllegalArgumentException e) {
        String shown = JsonValue.string(label).shown();
        problems.add(
            JsonProblem.HEADING_WITH_FIGURES,
            fields.object(),
            new Message("een tussenkop zonder bedragen", "a heading without amounts"),
            new Message(
                "Tussenkop " + shown + " heeft bedragen; gelezen als gewone regel.",
                "Heading " + shown + " has amounts; read as a line of its own."));
        return new Row(label, RowRole.DETAIL, side, costKind, cells);
      }
    }

    private List<Cell> cells(List<JsonValue> values, JsonFields row) {
      List<Cell> cells = new ArrayList<>();
      for (JsonValue value : values) {
        cells.add(JsonCells.read(value, unit, problems));
      }
      if (!widthIsKnown || cells.size() == width) {
        return widthIsKnown ? cells : List.of();
      }
      problems.add(
          JsonProblem.RAGGED_ROW,
          row.object(),
          new Message(width + " cellen", width + " cells"),
          new Message(
              "Deze rij heeft "
                  + cells.size()
                  + " cellen en de tabel "
                  + width
                  + " kolommen; de cellen zijn als tekst bewaard.",
              "This row has "
                  + cells.size()
                  + " cells and the table "
                  + width
                  + " columns; the cells are kept as text."));
      return asText(values);
    }

    /** Which column a cell of a ragged row belongs to is not known, so none keeps a figure. */
    private List<Cell> asText(List<JsonValue> values) {
      List<Cell> cells = empty(width);
      int whole = Math.min(width, values.size());
      for (int i = 0; i < whole; i++) {
        cells.set(i, JsonCells.asText(values.get(i)));
      }
      if (values.size() > width && width > 0) {
        List<JsonValue> rest = values.subList(width - 1, values.size());
        cells.set(width - 1, Cell.text(JsonValue.array(rest).toString()));
      }
      return cells;
    }

    private static List<Cell> empty(int width) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        cells.add(Cell.empty());
      }
      return cells;
    }
  }
}
