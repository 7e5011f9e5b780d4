package nl.sluitend.overhead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.Years;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.Side;

/**
 * The statement of the costs of overhead (overzicht van de kosten van overhead): lines of costs,
 * what is charged on, other income, and what remains. In every figure costs are positive and what
 * reduces them is negative, however the source prints them. Columns and lines count from 0.
 * Immutable.
 *
 * <pre>{@code
 * OverheadStatement overhead = OverheadStatement.of("jaarstukken", table, Rounding.NEAREST, rows);
 * overhead.total(OverheadTotal.NET, 0).explain(Language.DUTCH);
 * }</pre>
 */
public final class OverheadStatement {

  private final List<Column> columns;
  private final List<OverheadLine> lines;
  private final List<Message> notes;

  OverheadStatement(List<Column> columns, List<OverheadLine> lines, List<Message> notes) {
    this.columns = List.copyOf(columns);
    this.lines = List.copyOf(lines);
    this.notes = List.copyOf(notes);
    for (OverheadLine line : lines) {
      if (line.amounts().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Line '%s' has %s amounts, but there are %s columns"
                .formatted(line.label().dutch(), line.amounts().size(), columns.size()));
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      Years.requireOf(
          columns.get(c),
          lines.stream().map(line -> line.amounts().get(column)).toArray(Derived[]::new));
    }
  }

  /**
   * Returns the statement of lines that the caller has.
   *
   * @param columns the columns
   * @param lines the lines, each with one amount per column
   * @return the statement
   * @throws IllegalArgumentException if a line has more or fewer amounts, or an amount is of
   *     another year than its column, naming it
   */
  public static OverheadStatement of(List<Column> columns, List<OverheadLine> lines) {
    return new OverheadStatement(columns, lines, List.of());
  }

  /**
   * Returns the statement of a printed table. Totals are not taken over but computed; {@link
   * nl.sluitend.statement.Recomputed} compares them. Columns of anything but amounts are left out;
   * {@link #columns} tells which remain.
   *
   * @param source where the table is from
   * @param table the table
   * @param rounding how its figures came about
   * @param rows the rows that are lines of overhead, as the caller classifies them
   * @return the statement, with the columns of amounts of the table
   * @throws IllegalArgumentException if a cell states no amount, a row is named twice or is not
   *     there, or the table has no column of amounts, naming it
   */
  public static OverheadStatement of(
      String source, BudgetTable table, Rounding rounding, List<OverheadRow> rows) {
    return new PrintedOverhead(source, table, rounding).statement(rows);
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
   * Returns the lines; those with a suggested kind say so.
   *
   * @return the lines in their order
   */
  public List<OverheadLine> lines() {
    return lines;
  }

  List<Message> notes() {
    return notes;
  }

  /**
   * Returns a line as a cost.
   *
   * @param line the line
   * @param column the column
   * @return its amount, negative where it reduces the overhead
   */
  public Derived amount(int line, int column) {
    return lines.get(line).amounts().get(column);
  }

  /**
   * Returns what overhead comes to.
   *
   * @param total before or after what reduces it
   * @param column the column
   * @return the sum of the lines
   */
  public Derived total(OverheadTotal total, int column) {
    return sum(total.inWords(), total::includes, column, /* negated= */ false);
  }

  /**
   * Returns what is charged on to land development, investments and tariffs.
   *
   * @param column the column
   * @return the amount, positive where it reduces the overhead
   */
  public Derived chargedOn(int column) {
    Message name = new Message("toegerekende overhead", "overhead charged on");
    return sum(name, OverheadStatement::isCredit, column, /* negated= */ true);
  }

  /**
   * Returns total expenditure (totaal lasten).
   *
   * @param credits where what is charged on stands
   * @param column the column
   * @return the sum of the lines of expenditure
   */
  public Derived expenditure(CreditPresentation credits, int column) {
    Message name = new Message("totaal lasten", "total expenditure");
    return sum(name, line -> isExpenditure(line, credits), column, /* negated= */ false);
  }

  /**
   * Returns total income (totaal baten).
   *
   * @param credits where what is charged on stands
   * @param column the column
   * @return the sum of the lines of income, positive where it reduces the overhead
   */
  public Derived income(CreditPresentation credits, int column) {
    Message name = new Message("totaal baten", "total income");
    return sum(name, line -> !isExpenditure(line, credits), column, /* negated= */ true);
  }

  /**
   * Returns the lines of one kind together.
   *
   * @param kind the kind of cost
   * @param column the column
   * @return their sum, negative where it reduces the overhead; zero if there are none
   */
  public Derived ofKind(CostKind kind, int column) {
    return sum(
        Message.same(kind.dutch()),
        line -> line.kind().equals(Optional.of(kind)),
        column,
        /* negated= */ false);
  }

  /**
   * Returns the share of a line. The shares of all lines in a total are one together.
   *
   * @param line the line
   * @param total the whole; it includes the line
   * @param column the column
   * @return the percentage
   * @throws IllegalArgumentException if the whole leaves the line out
   * @throws ArithmeticException if the whole is zero
   */
  public Derived share(int line, OverheadTotal total, int column) {
    if (!total.includes(lines.get(line))) {
      throw new IllegalArgumentException(
          "'%s' is no part of %s"
              .formatted(lines.get(line).label().dutch(), total.inWords().english()));
    }
    return share(amount(line, column), total(total, column));
  }

  /**
   * Returns the shares of all lines in a total; they are one together. The total is computed once,
   * so this is the way for many lines.
   *
   * @param total the whole
   * @param column the column
   * @return the percentages of the lines that the whole includes, in the order of the lines
   * @throws ArithmeticException if the whole is zero
   */
  public List<Derived> shares(OverheadTotal total, int column) {
    Derived whole = total(total, column);
    return lines(total::includes).stream().map(i -> Ratios.part(amount(i, column), whole)).toList();
  }

  /**
   * Returns the share of one figure in another, such as that of a line in a total that is printed.
   *
   * @param part the part
   * @param whole the whole, of the same kind
   * @return the percentage
   * @throws IllegalArgumentException if the kinds or the years differ, naming both
   * @throws ArithmeticException if the whole is zero
   */
  public static Derived share(Derived part, Derived whole) {
    Years.requireSame(part, whole);
    return Ratios.part(part, whole);
  }

  /**
   * Returns overhead per inhabitant, per fte or per anything else that is counted.
   *
   * @param total before or after what reduces it
   * @param column the column
   * @param number how many there are; its kind says of what
   * @return the amount per one
   * @throws IllegalArgumentException if it is no number of something, or of another year
   * @throws ArithmeticException if the number is zero
   */
  public Derived per(OverheadTotal total, int column, Input number) {
    return per(total, column, Derived.stated(number));
  }

  /**
   * Returns overhead per anything that is counted, where the number was computed itself.
   *
   * @param total before or after what reduces it
   * @param column the column
   * @param number how many there are; its kind says of what
   * @return the amount per one
   * @throws IllegalArgumentException if it is no number of something, or of another year
   * @throws ArithmeticException if the number is zero
   */
  public Derived per(OverheadTotal total, int column, Derived number) {
    return Ratios.per(total.inWords(), total(total, column), number);
  }

  /**
   * Returns how a total changes from one column to another.
   *
   * @param total before or after what reduces it
   * @param from the earlier column
   * @param to the later column
   * @return later minus earlier: positive where overhead grows
   */
  public Derived change(OverheadTotal total, int from, int to) {
    return change(total, from, to, /* percentage= */ false);
  }

  /**
   * Returns how a total changes from one column to another, as a percentage of the size of the
   * earlier one. {@link OverheadComparison} has the same for lines and kinds.
   *
   * @param total before or after what reduces it
   * @param from the earlier column
   * @param to the later column
   * @return the percentage: positive where overhead grows, also where the earlier one is negative
   * @throws ArithmeticException if the earlier one is zero
   */
  public Derived changePercentage(OverheadTotal total, int from, int to) {
    return change(total, from, to, /* percentage= */ true);
  }

  private Derived change(OverheadTotal total, int from, int to, boolean percentage) {
    Change change =
        new Change(
            total.inWords(),
            columns.get(from).heading(),
            columns.get(to).heading(),
            total(total, from),
            total(total, to));
    return percentage ? change.percentage() : change.amount();
  }

  /**
   * Returns all lines and totals: expenditure, income where there is any, and the balance. Income
   * is negative, so that the balance is the sum of both.
   *
   * @param credits where what is charged on stands
   * @return the statement
   */
  public Statement statement(CreditPresentation credits) {
    return new OverheadLayout(this, credits).statement();
  }

  List<Integer> lines(Predicate<OverheadLine> wanted) {
    return IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).boxed().toList();
  }

  Derived sum(Message name, Predicate<OverheadLine> wanted, int column, boolean negated) {
    Objects.checkIndex(column, columns.size());
    List<Formula.Term> terms =
        lines.stream()
            .filter(wanted)
            .map(line -> new Formula.Term(Formula.of(line.amounts().get(column)), negated))
            .toList();
    Formula formula =
        terms.isEmpty() ? Formula.constant(Quantity.of(Amount.ZERO)) : new Formula.Sum(terms);
    return Derived.of(name, formula, OverheadTotal.SOURCE);
  }

  static boolean isCredit(OverheadLine line) {
    return line.kind().filter(CostKind::isCredit).isPresent();
  }

  static boolean isExpenditure(OverheadLine line, CreditPresentation credits) {
    return isCredit(line)
        ? credits == CreditPresentation.AS_NEGATIVE_EXPENDITURE
        : line.side() == Side.EXPENDITURE;
  }
}
