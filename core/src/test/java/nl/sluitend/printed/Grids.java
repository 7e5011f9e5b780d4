package nl.sluitend.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** Small printed grids for tests, written with a semicolon between fields. */
public final class Grids {
  /** How the grids of tests are named. */
  public static final String SOURCE = "test.csv";

  private Grids() {}

  /**
   * Splits a text into lines and fields.
   *
   * @param text lines of fields
   * @return the lines, the first of them number 1
   */
  public static List<PrintedGrid.Line> lines(String text) {
    List<PrintedGrid.Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new PrintedGrid.Line(lines.size() + 1, Arrays.asList(line.split(";", -1))));
    }
    return lines;
  }

  /**
   * Reads a grid of which nothing else is known.
   *
   * @param text lines of fields
   * @return what came of it
   */
  public static Reading<BudgetTable> read(String text) {
    return read(text, ReadOptions.of(SOURCE));
  }

  /**
   * Reads a grid.
   *
   * @param text lines of fields
   * @param options what is known of it
   * @return what came of it
   */
  public static Reading<BudgetTable> read(String text, ReadOptions options) {
    return PrintedGrid.read(lines(text.stripTrailing()), options);
  }

  /**
   * Reads a grid in whole euros that must be read without errors.
   *
   * @param text lines of fields
   * @return the table
   */
  public static BudgetTable table(String text) {
    return read(text, ReadOptions.of(SOURCE).withUnit(Unit.EURO)).orElseThrow();
  }

  /**
   * Shows what a cell holds in units of its table: {@code -12,5 N}, {@code 3,0 %}, {@code 4 x},
   * {@code dash}, {@code empty}, {@code p.m.}, {@code V}, {@code "words"}.
   *
   * @param table the table
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the content in one line
   */
  public static String shown(BudgetTable table, int row, int column) {
    return table.cell(row, column).accept(new Shown(table.unit()));
  }

  /**
   * Shows a row as {@link #shown(BudgetTable, int, int)} does.
   *
   * @param table the table
   * @param row the row, from 0
   * @return its cells
   */
  public static List<String> shown(BudgetTable table, int row) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      cells.add(shown(table, row, c));
    }
    return cells;
  }

  /**
   * Shows what a column is: kind, year, side, number of its amendment and a measure other than
   * amounts, as far as they are known.
   *
   * @param column the column
   * @return such as {@code ACTUALS 2021 EXPENDITURE}
   */
  public static String shown(Column column) {
    return column.kind()
        + column.year().map(year -> " " + year).orElse("")
        + column.side().map(side -> " " + side).orElse("")
        + column.amendment().map(number -> " #" + number).orElse("")
        + switch (column.measure()) {
          case AMOUNT -> "";
          default -> " " + column.measure();
        };
  }

  /**
   * Shows all columns of a table.
   *
   * @param table the table
   * @return one text per column
   */
  public static List<String> columns(BudgetTable table) {
    return table.columns().stream().map(Grids::shown).toList();
  }

  /**
   * Returns the roles of the rows.
   *
   * @param table the table
   * @return one per row
   */
  public static List<RowRole> roles(BudgetTable table) {
    return table.rows().stream().map(Row::role).toList();
  }

  /**
   * Shows problems with their codes and places.
   *
   * @param reading what came of reading
   * @return such as {@code CSV-003 2:4}
   */
  public static List<String> problems(Reading<?> reading) {
    return reading.problems().stream()
        .map(p -> p.code() + " " + p.place().line() + ":" + p.place().column())
        .toList();
  }

  /**
   * Shows only the errors among the problems.
   *
   * @param reading what came of reading
   * @return such as {@code CSV-003 2:4}
   */
  public static List<String> errors(Reading<?> reading) {
    return reading.problems().stream()
        .filter(Problem::isError)
        .map(p -> p.code() + " " + p.place().line() + ":" + p.place().column())
        .toList();
  }

  /**
   * Writes lines of fields as a grid.
   *
   * @param lines one list of fields per line
   * @return the text
   */
  public static String join(List<List<String>> lines) {
    return lines.stream().map(line -> String.join(";", line)).collect(Collectors.joining("\n"));
  }

  private record Shown(Unit unit) implements Cell.Visitor<String> {
    @Override
    public String money(Cell.Money cell) {
      BigDecimal number = cell.figure().amount().in(unit);
      int decimals = Math.max(0, unit.exponent() - cell.figure().unit().exponent());
      return plain(number.setScale(Math.max(number.scale(), decimals)))
          + letter(cell.letter()).map(letter -> " " + letter).orElse("");
    }

    @Override
    public String dash() {
      return "dash";
    }

    @Override
    public String empty() {
      return "empty";
    }

    @Override
    public String percentage(Cell.Percentage cell) {
      return plain(cell.percent()) + " %";
    }

    @Override
    public String count(Cell.Count cell) {
      return plain(cell.number()) + " x";
    }

    @Override
    public String text(Cell.Text cell) {
      return '"' + cell.text() + '"';
    }

    @Override
    public String letter(Cell.Letter cell) {
      return letter(Optional.of(cell.effect())).orElseThrow();
    }

    @Override
    public String mark(Cell.Mark cell) {
      return cell.printed();
    }

    private static String plain(BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }

    private static Optional<String> letter(Optional<Effect> effect) {
      return effect.map(
          e ->
              switch (e) {
                case FAVOURABLE -> "V";
                case UNFAVOURABLE -> "N";
                case NEUTRAL -> "neutral";
              });
    }
  }
}
