package nl.sluitend.indicator;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Suggestions;
import nl.sluitend.statement.Years;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;

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
  private static final Message TITLE = new Message("Kengetallen", "Key figures");

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
    Years.requireSame(
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
      requireYearBefore(above, below);
    } else {
      Years.requireSame(above, below);
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
   * @throws IllegalArgumentException if a cell states no number, naming it
   */
  public List<Recomputed> compare(KeyFigure figure, String source, BudgetTable table, int row) {
    return IntStream.range(0, columns.size())
        .mapToObj(
            column ->
                new Recomputed(
                    figure(figure, column),
                    PrintedResult.of(figure, source, table, row, places.get(column))))
        .toList();
  }

  /**
   * Returns one key figure with its items. What is subtracted is negative, so that the items add up
   * to what is divided.
   *
   * @param figure the key figure
   * @return the statement
   * @throws IllegalArgumentException if an item is missing, naming it
   */
  public Statement statement(KeyFigure figure) {
    boolean adds = figure.terms().size() > 1;
    List<StatementLine> out = new ArrayList<>();
    for (KeyFigure.Part part : figure.terms()) {
      RowRole role = adds ? RowRole.DETAIL : RowRole.INDICATOR;
      out.add(line(label(part), role, c -> term(figure, part, c)));
    }
    if (adds) {
      out.add(line(figure.numerator(), RowRole.TOTAL, c -> numerator(figure, c)));
    }
    KeyFigure.Part divisor = figure.divisor();
    out.add(line(label(divisor), RowRole.INDICATOR, c -> item(figure, divisor, c)));
    out.add(line(figure.inWords(), RowRole.INDICATOR, c -> figure(figure, c)));
    return new Statement(figure.inWords(), columns, out, suggestions(figure.items()));
  }

  /**
   * Returns all key figures of which the items are there.
   *
   * @return the statement, one line per key figure
   */
  public Statement statement() {
    return new Statement(
        TITLE,
        columns,
        available().stream()
            .map(each -> line(each.inWords(), RowRole.INDICATOR, c -> figure(each, c)))
            .toList(),
        suggestions(available().stream().flatMap(each -> each.items().stream()).toList()));
  }

  /** What the labels alone say is never passed off as what the municipality says. */
  private List<Message> suggestions(List<KeyFigureItem> used) {
    Suggestions suggestions = new Suggestions();
    for (KeyFigureLine line : lines) {
      if (line.suggested() && used.contains(line.item()) && !line.amounts().isEmpty()) {
        suggestions.add(line.amounts().get(0).name(), line.item().inWords());
      }
    }
    return suggestions.notes();
  }

  private Derived item(KeyFigure figure, KeyFigure.Part part, int column) {
    Message name = new Message(part.letter() + ". ", part.letter() + ". ");
    return items.get(part.item(), joined(name, part.item().inWords()), figure.inWords(), column);
  }

  private Derived term(KeyFigure figure, KeyFigure.Part part, int column) {
    Derived item = item(figure, part, column);
    return part.isSubtracted()
        ? Derived.of(item.name(), Formula.of(item).negated(), figure.source())
        : item;
  }

  private StatementLine line(Message label, RowRole role, IntFunction<Derived> figures) {
    return new StatementLine(
        label,
        role,
        Optional.empty(),
        Optional.empty(),
        IntStream.range(0, columns.size()).mapToObj(figures).toList());
  }

  private static Message label(KeyFigure.Part part) {
    Source source = part.item().source();
    Message where =
        new Message(
            " (%s)".formatted(source.in(Language.DUTCH)),
            " (%s)".formatted(source.in(Language.ENGLISH)));
    return joined(joined(Message.same(part.letter() + ". "), part.item().inWords()), where);
  }

  private static Message joined(Message left, Message right) {
    return new Message(left.dutch() + right.dutch(), left.english() + right.english());
  }

  /** A table prints the average in the column of the year that it is used for. */
  private static void requireYearBefore(Derived charges, Derived average) {
    for (Input charge : charges.inputs()) {
      for (Input of : average.inputs()) {
        Optional<Integer> year = charge.origin().flatMap(Origin::year);
        Optional<Integer> other = of.origin().flatMap(Origin::year);
        if (year.isPresent() && other.isPresent()) {
          int before = year.get() - other.get();
          if (before != 0 && before != 1) {
            throw new IllegalArgumentException(
                "'%s' is of %s, so '%s' is of the year before, but was of %s"
                    .formatted(charge.name().dutch(), year.get(), of.name().dutch(), other.get()));
          }
        }
      }
    }
  }
}
