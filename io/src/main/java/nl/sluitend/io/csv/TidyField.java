package nl.sluitend.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Row;
import nl.sluitend.table.SignConvention;

/** The fields of a tidy line, in order: of the table, of the row, of the column, of the cell. */
enum TidyField {
  TITLE,
  DOCUMENT,
  LABEL_HEADING,
  UNIT,
  COSTS,
  INCOME,
  DIFFERENCE,
  ROW,
  LABEL,
  ROLE,
  ROW_SIDE,
  COST_KIND,
  COLUMN,
  HEADING,
  KIND,
  YEAR,
  COLUMN_SIDE,
  AMENDMENT,
  MEASURE,
  FORM,
  VALUE,
  STEP,
  LETTER;

  private static final List<TidyField> FIELDS = List.of(values());

  /** What a cell is, in the field {@link #FORM}. */
  enum Form {
    AMOUNT,
    DASH,
    EMPTY,
    PERCENTAGE,
    COUNT,
    TEXT,
    LETTER,
    MARK
  }

  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the field stands in a line, from 0. */
  static int indexOf(TidyField field) {
    return FIELDS.indexOf(field);
  }

  static List<String> headings() {
    return FIELDS.stream().map(TidyField::heading).toList();
  }

  static List<String> values(BudgetTable table, int rowIndex, int columnIndex) {
    Row row = table.rows().get(rowIndex);
    Column column = table.columns().get(columnIndex);
    Optional<SignConvention> convention = table.declaredConvention();
    List<String> values =
        new ArrayList<>(
            List.of(
                table.title(),
                table.document().orElse(""),
                table.labelHeading(),
                table.unit().toString(),
                convention.map(c -> c.costs().name()).orElse(""),
                convention.map(c -> c.income().name()).orElse(""),
                convention.map(c -> c.difference().name()).orElse(""),
                Integer.toString(rowIndex + 1),
                row.label(),
                row.role().name(),
                name(row.side()),
                name(row.costKind()),
                Integer.toString(columnIndex + 1),
                column.heading(),
                column.kind().name(),
                column.year().map(String::valueOf).orElse(""),
                name(column.side()),
                column.amendment().map(String::valueOf).orElse(""),
                column.measure().name()));
    values.addAll(table.cell(rowIndex, columnIndex).accept(CELL));
    return values;
  }

  static String letter(Effect effect) {
    return switch (effect) {
      case FAVOURABLE -> "V";
      case UNFAVOURABLE -> "N";
      case NEUTRAL -> "-";
    };
  }

  private static String name(Optional<? extends Enum<?>> value) {
    return value.map(Enum::name).orElse("");
  }

  /** The fields of a cell: form, value, step, letter. */
  private static final Cell.Visitor<List<String>> CELL =
      new Cell.Visitor<>() {
        @Override
        public List<String> money(Cell.Money cell) {
          return List.of(
              Form.AMOUNT.name(),
              cell.figure().amount().toString(),
              cell.figure().unit().toString(),
              cell.letter().map(TidyField::letter).orElse(""));
        }

        @Override
        public List<String> dash() {
          return fields(Form.DASH, "");
        }

        @Override
        public List<String> empty() {
          return fields(Form.EMPTY, "");
        }

        @Override
        public List<String> percentage(Cell.Percentage cell) {
          return fields(Form.PERCENTAGE, cell.percent().toPlainString());
        }

        @Override
        public List<String> count(Cell.Count cell) {
          return fields(Form.COUNT, cell.number().toPlainString());
        }

        @Override
        public List<String> text(Cell.Text cell) {
          return fields(Form.TEXT, cell.text());
        }

        @Override
        public List<String> letter(Cell.Letter cell) {
          return List.of(Form.LETTER.name(), "", "", TidyField.letter(cell.effect()));
        }

        @Override
        public List<String> mark(Cell.Mark cell) {
          return fields(Form.MARK, cell.printed());
        }

        private List<String> fields(Form form, String value) {
          return List.of(form.name(), value, "", "");
        }
      };
}
