package nl.sluitend.overview;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;

/**
 * The overview of baten en lasten (overzicht van baten en lasten, BBV art. 17 and 27): lasten,
 * baten and saldo of every programme and of the other parts, their total, the movements of
 * reserves, and the result. Columns count from 0. Immutable.
 *
 * <pre>{@code
 * BudgetOverview overview = BudgetOverview.of(OverviewColumns.budget(2020), lines);
 * overview.result(2).explain(Language.DUTCH);
 * }</pre>
 */
public final class BudgetOverview {
  static final Source SOURCE =
      Source.read(
          "BBV art. 27, zoals toegepast in Gouda, jaarstukken 2016,"
              + " https://jaarstukken2016.financien.gouda.nl/jaarrekening/"
              + "overzicht-van-baten-en-lasten");

  static final Message BALANCE = new Message("totaal saldo van baten en lasten", "total balance");
  static final Message RESERVES =
      new Message("totaal mutaties reserves", "total movements of reserves");
  static final Message RESULT = new Message("resultaat", "result");

  private final List<Column> columns;
  private final OverviewLines lines;

  private BudgetOverview(List<Column> columns, OverviewLines lines) {
    this.columns = List.copyOf(columns);
    this.lines = lines;
  }

  /**
   * Returns the overview of lines.
   *
   * @param columns the columns, such as those of {@link OverviewColumns}
   * @param lines the lines; what an item has no line of is zero
   * @return the overview
   * @throws IllegalArgumentException if there is no column, if a line has more or fewer amounts
   *     than there are columns, if it stands there twice, or if an amount is of another year than
   *     its column or the rest of it, naming them
   */
  public static BudgetOverview of(List<Column> columns, List<OverviewLine> lines) {
    return new BudgetOverview(columns, new OverviewLines(columns, lines));
  }

  /**
   * Returns the overview that a table prints. Totals and saldi are not taken over but computed.
   * Columns of amendments, differences and saldi are left out; columns of lasten and of baten
   * become one, and rows are read in those of the side of their flow.
   *
   * @param source where the table is from
   * @param table the table
   * @param rounding how its figures came about
   * @param rows what its rows are, as the caller classifies them
   * @return the overview
   * @throws IllegalArgumentException if there is no such row, if one is taken twice, if a cell
   *     states no amount, if a column is missing or there twice, or as {@link #of(List, List)}
   */
  public static BudgetOverview of(
      String source, BudgetTable table, Rounding rounding, List<OverviewRow> rows) {
    return new OverviewTable(source, table, rounding, rows).overview();
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
   * Returns the lines.
   *
   * @return the lines as they were given
   */
  public List<OverviewLine> lines() {
    return lines.all();
  }

  /**
   * Returns what the lines are about.
   *
   * @return each item once, by part; in a part as they were given
   */
  public List<OverviewItem> items() {
    return lines.items();
  }

  /**
   * Returns one flow of one item.
   *
   * @param item the item
   * @param flow lasten, baten, additions or withdrawals
   * @param column the column
   * @return the amount; zero if the item has no such line
   * @throws NoSuchElementException if the overview has no such item, naming those that it has
   */
  public Derived amount(OverviewItem item, Flow flow, int column) {
    Objects.checkIndex(column, columns.size());
    return lines.of(item).stream()
        .filter(line -> line.flow() == flow)
        .map(line -> line.amounts().get(column))
        .findFirst()
        .orElseGet(() -> Amounts.sum(item.with(flow), List.of(), SOURCE));
  }

  /**
   * Returns one flow of all items.
   *
   * @param flow lasten, baten, additions or withdrawals
   * @param column the column
   * @return the total
   */
  public Derived total(Flow flow, int column) {
    return lines.sum(total(flow.inWords()), line -> line.flow() == flow, column);
  }

  /**
   * Returns one flow of one part, such as the lasten of overhead.
   *
   * @param part the part
   * @param flow lasten, baten, additions or withdrawals
   * @param column the column
   * @return the total
   */
  public Derived total(OverviewPart part, Flow flow, int column) {
    Predicate<OverviewLine> wanted = line -> line.flow() == flow && line.item().part() == part;
    return lines.sum(total(Words.join(part.inWords(), ": ", flow.inWords())), wanted, column);
  }

  /**
   * Returns total lasten, the denominator of several rates and the base of the limit of legality.
   *
   * @param reserves whether additions to reserves count
   * @param column the column
   * @return the total
   */
  public Derived expenditure(Reserves reserves, int column) {
    return side(Flow.EXPENDITURE, Flow.ADDITION, reserves, column);
  }

  /**
   * Returns total baten, the denominator of several key figures.
   *
   * @param reserves whether withdrawals from reserves count
   * @param column the column
   * @return the total
   */
  public Derived income(Reserves reserves, int column) {
    return side(Flow.INCOME, Flow.WITHDRAWAL, reserves, column);
  }

  /**
   * Returns the saldo of one item: baten minus lasten.
   *
   * @param item the item
   * @param column the column
   * @return the saldo, without movements of reserves
   * @throws NoSuchElementException if the overview has no such item, naming those that it has
   */
  public Derived balance(OverviewItem item, int column) {
    Message name = Words.join(new Message("saldo ", "balance of "), "", item.label());
    return lines.net(name, item, /* reserve= */ false, column);
  }

  /**
   * Returns the total saldo of baten en lasten: the saldi of all programmes and other parts.
   *
   * @param column the column
   * @return the saldo, without movements of reserves
   */
  public Derived balance(int column) {
    List<Formula.Term> terms =
        items().stream()
            .filter(item -> item.part() != OverviewPart.RESERVES)
            .map(item -> Amounts.term(balance(item, column), false))
            .toList();
    return Amounts.sum(BALANCE, terms, SOURCE);
  }

  /**
   * Returns the movements of reserves of one item: withdrawals minus additions.
   *
   * @param item the item
   * @param column the column
   * @return the movements, above zero where they raise the result
   * @throws NoSuchElementException if the overview has no such item, naming those that it has
   */
  public Derived reserves(OverviewItem item, int column) {
    return lines.net(item.movements(), item, /* reserve= */ true, column);
  }

  /**
   * Returns all movements of reserves: withdrawals minus additions.
   *
   * @param column the column
   * @return the movements, above zero where they raise the result
   */
  public Derived reserves(int column) {
    return Derived.of(
        RESERVES,
        Formula.of(total(Flow.WITHDRAWAL, column)).minus(Formula.of(total(Flow.ADDITION, column))),
        SOURCE);
  }

  /**
   * Returns the result: the total saldo and the movements of reserves.
   *
   * @param column the column
   * @return the result
   */
  public Derived result(int column) {
    return Derived.of(
        RESULT, Formula.of(balance(column)).plus(Formula.of(reserves(column))), SOURCE);
  }

  /**
   * Returns what came about of one flow of one item beside its budget.
   *
   * @param item the item
   * @param flow lasten, baten, additions or withdrawals
   * @param budget the column of the budget
   * @param actuals the column of the actuals
   * @return both, with their effect on the result
   * @throws IllegalArgumentException if both columns are known to be of different years
   * @throws NoSuchElementException if the overview has no such item, naming those that it has
   */
  public Variance variance(OverviewItem item, Flow flow, int budget, int actuals) {
    Amounts.requireComparable(columns, budget, actuals);
    return new Variance(flow.side(), amount(item, flow, budget), amount(item, flow, actuals));
  }

  /**
   * Returns the overview as a statement. Lasten are positive, saldo is baten minus lasten.
   *
   * @param arrangement how lasten, baten and saldo are shown
   * @return the statement
   */
  public Statement statement(Arrangement arrangement) {
    return new OverviewStatement(this, arrangement, List.of()).build();
  }

  /**
   * Returns the overview as a statement with the difference between budget and actuals, computed:
   * an advantage is positive and a disadvantage negative, of lasten, baten and saldo alike.
   *
   * @param arrangement how lasten, baten and saldo are shown
   * @param budget the column of the budget
   * @param actuals the column of the actuals
   * @return the statement
   * @throws IllegalArgumentException if both columns are known to be of different years
   */
  public Statement statement(Arrangement arrangement, int budget, int actuals) {
    Amounts.requireComparable(columns, budget, actuals);
    return new OverviewStatement(this, arrangement, List.of(budget, actuals)).build();
  }

  List<OverviewLine> linesOf(OverviewItem item) {
    return lines.of(item);
  }

  private Derived side(Flow flow, Flow reserve, Reserves reserves, int column) {
    if (reserves == Reserves.EXCLUDED) {
      return total(flow, column);
    }
    return Derived.of(
        total(Words.join(flow.inWords(), " + ", reserve.inWords())),
        Formula.of(total(flow, column)).plus(Formula.of(total(reserve, column))),
        SOURCE);
  }

  private static Message total(Message of) {
    return Words.join(new Message("totaal ", "total "), "", of);
  }
}
