package nl.sluitend.indicator;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.Years;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;

/**
 * The key figures of a municipality (kengetallen, BBV art. 11), computed from their items over some
 * columns. There is no norm for how they are rounded: they stay fractions until shown. Columns
 * count from 0. Immutable.
 *
 * <pre>{@code
 * KeyFigures figures = KeyFigures.of("begroting 2017", table, Rounding.NEAREST, rows);
 * figures.figure(KeyFigure.SOLVENCY_RATIO, 0).explain(Language.DUTCH);
 * }</pre>
 */
public final class KeyFigures {
  private static final Source ROUNDED =
      new Source(
          new Message("afronding naar eigen keuze", "rounded as the municipality chooses"),
          /* fromMemory= */ false);

  private final List<Column> columns;
  private final List<KeyFigureLine> lines;
  private final ItemAmounts<KeyFigureItem> items;
  // Where each column stands in the table that it was read from.
  private final List<Integer> places;

  private KeyFigures(List<Column> columns, List<KeyFigureLine> lines, List<Integer> places) {
    this.columns = List.copyOf(columns);
    this.places = List.copyOf(places);
    this.lines = List.copyOf(lines);
    this.items = new ItemAmounts<>(KeyFigureItem.class, columns.size());
    lines.forEach(line -> items.add(line.item(), line.item().inWords(), line.amounts()));
  }

  /**
   * Returns the key figures of items that the caller has.
   *
   * @param columns the columns
   * @param lines the items, each once, with one amount per column
   * @return the key figures
   * @throws IllegalArgumentException if an item is there twice or has more or fewer amounts, naming
   *     it
   */
  public static KeyFigures of(List<Column> columns, List<KeyFigureLine> lines) {
    return new KeyFigures(columns, lines, IntStream.range(0, columns.size()).boxed().toList());
  }

  /**
   * Returns the key figures of a printed table. The printed results are not taken over; {@link
   * #compare} sets them against the computed ones.
   *
   * @param source where the table is from
   * @param table the table
   * @param rounding how its amounts came about
   * @param rows the rows that print items, as the caller classifies them
   * @return the key figures, with the columns of amounts of the table
   * @throws IllegalArgumentException if a cell states no amount, naming it
   */
  public static KeyFigures of(
      String source, BudgetTable table, Rounding rounding, List<KeyFigureRow> rows) {
    List<Integer> places =
        IntStream.range(0, table.columns().size())
            .filter(c -> table.columns().get(c).measure() == Measure.AMOUNT)
            .boxed()
            .toList();
    List<KeyFigureLine> lines = new ArrayList<>();
    for (KeyFigureRow row : rows) {
      CostSign sign = row.opposite() ? CostSign.NEGATIVE : CostSign.POSITIVE;
      List<Derived> amounts =
          places.stream()
              .map(c -> Input.of(source, table, new CellReference(row.row(), c), rounding))
              .map(sign::cost)
              .toList();
      lines.add(new KeyFigureLine(row.item(), row.suggested(), amounts));
    }
    return new KeyFigures(places.stream().map(table.columns()::get).toList(), lines, places);
  }

  /**
   * Returns the columns that a budget presents key figures in (Stcrt. 2016, 16018): actuals of t−2,
   * budget of t−1 and t, multi-year estimates of t+1 up to t+3.
   *
   * @param year the budget year t
   * @return the six columns
   */
  public static List<Column> presentation(int year) {
    return List.of(
        Column.of("Verslag " + (year - 2), ColumnKind.ACTUALS).withYear(year - 2),
        Column.of("Begroting " + (year - 1), ColumnKind.AMENDED_BUDGET).withYear(year - 1),
        Column.of("Begroting " + year, ColumnKind.ORIGINAL_BUDGET).withYear(year),
        Column.of(ColumnKind.MULTI_YEAR, year + 1),
        Column.of(ColumnKind.MULTI_YEAR, year + 2),
        Column.of(ColumnKind.MULTI_YEAR, year + 3));
  }

  /**
   * Returns the columns.
   *
   * @return the columns from left to right
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns the items; those that are suggested say so.
   *
   * @return the lines in their order
   */
  public List<KeyFigureLine> lines() {
    return lines;
  }

  /**
   * Returns the key figures of which all items are there.
   *
   * @return the key figures in the order of the regeling
   */
  public List<KeyFigure> available() {
    return Arrays.stream(KeyFigure.values())
        .filter(figure -> items.hasAll(figure.items()))
        .toList();
  }

  /**
   * Returns what is above the line of a key figure, such as the net debt.
   *
   * @param figure the key figure
   * @param column the column
   * @return the amount
   * @throws IllegalArgumentException if an item is missing or of another year, naming it
   */
  public Derived numerator(KeyFigure figure, int column) {
    List<Formula.Term> terms =
        figure.terms().stream()
            .map(
                part ->
                    new Formula.Term(Formula.of(item(figure, part, column)), part.isSubtracted()))
            .toList();
    Years.requireOf(
        columns.get(column),
        figure.terms().stream().map(part -> item(figure, part, column)).toArray(Derived[]::new));
    Formula formula = figure.terms().size() == 1 ? terms.get(0).formula() : new Formula.Sum(terms);
    return Derived.of(figure.numerator(), formula, figure.source());
  }

  /**
   * Computes a key figure.
   *
   * @param figure the key figure
   * @param column the column
   * @return the percentage
   * @throws IllegalArgumentException if an item is missing or of another year, naming it; the
   *     national average may be of the year before
   * @throws ArithmeticException if what is divided by is zero, naming it
   */
  public Derived figure(KeyFigure figure, int column) {
    Derived above = numerator(figure, column);
    Derived below = item(figure, figure.divisor(), column);
    if (figure == KeyFigure.TAX_CAPACITY) {
      ColumnChecks.requireYearBefore(above, below);
    } else {
      Years.requireOf(columns.get(column), above, below);
    }
    return Derived.of(
        figure.inWords(), Formula.of(above).asPercentageOf(Formula.of(below)), figure.source());
  }

  /**
   * Computes a key figure as a document prints it.
   *
   * @param figure the key figure
   * @param column the column
   * @param decimals the decimals of the percentage; documents print none, one or two
   * @param mode how the last one is rounded
   * @return the percentage, rounded as a step of its derivation
   */
  public Derived rounded(KeyFigure figure, int column, int decimals, RoundingMode mode) {
    Formula exact = Formula.of(figure(figure, column));
    return Derived.of(figure.inWords(), exact.rounded(decimals, mode), ROUNDED);
  }

  /**
   * Sets a printed row of results against the computed ones.
   *
   * @param figure the key figure
   * @param source where the table is from
   * @param table the table that the items were read from, or one with the same columns
   * @param row the row, from 0; a result without a percent sign is a percentage as well
   * @return one comparison per column
   * @throws IllegalArgumentException if a cell states no number, naming it, or if a column of the
   *     table is of another year or kind than that of the key figures
   */
  public List<Recomputed> compare(KeyFigure figure, String source, BudgetTable table, int row) {
    ColumnChecks.requireSame(source, table, columns, places);
    return IntStream.range(0, columns.size())
        .mapToObj(
            column ->
                new Recomputed(
                    figure(figure, column),
                    PrintedResult.of(
                        figure.inWords(),
                        Kind.PERCENTAGE,
                        source,
                        table,
                        new CellReference(row, places.get(column)))))
        .toList();
  }

  /**
   * Returns one key figure with its items. What is subtracted is negative, so that the items add up
   * to what is divided.
   *
   * @param figure the key figure
   * @return the statement; notes name the rows that are only suggested
   * @throws IllegalArgumentException if an item is missing, naming it
   */
  public Statement statement(KeyFigure figure) {
    return new KeyFigureStatements(this).statement(figure);
  }

  /**
   * Returns all key figures of which the items are there.
   *
   * @return the statement, one line per key figure; notes name the rows that are only suggested
   */
  public Statement statement() {
    return new KeyFigureStatements(this).statement();
  }

  Derived item(KeyFigure figure, KeyFigure.Part part, int column) {
    Message name = part.item().inWords();
    Message lettered =
        new Message(part.letter() + ". " + name.dutch(), part.letter() + ". " + name.english());
    return items.get(part.item(), lettered, figure.inWords(), column);
  }
}
