package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Suggestions;
import nl.sluitend.statement.Years;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
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
  private static final Message TITLE =
      new Message("Overzicht van de kosten van overhead", "Statement of the costs of overhead");
  private static final Source DIVISION =
      new Source(new Message("deel door geheel", "part by whole"), /* fromMemory= */ false);
  private static final Source CHANGE =
      new Source(new Message("latere min eerdere kolom", "later minus earlier column"), false);

  private final List<Column> columns;
  private final List<OverheadLine> lines;

  private OverheadStatement(List<Column> columns, List<OverheadLine> lines) {
    this.columns = List.copyOf(columns);
    this.lines = List.copyOf(lines);
    for (OverheadLine line : lines) {
      if (line.inputs().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Line '%s' has %s amounts, but there are %s columns"
                .formatted(line.label().dutch(), line.inputs().size(), columns.size()));
      }
    }
  }

  /**
   * Returns the statement of lines that the caller has.
   *
   * @param columns the columns
   * @param lines the lines, each with one amount per column
   * @return the statement
   * @throws IllegalArgumentException if a line has more or fewer amounts, naming it
   */
  public static OverheadStatement of(List<Column> columns, List<OverheadLine> lines) {
    return new OverheadStatement(columns, lines);
  }

  /**
   * Returns the statement of a printed table. Totals are not taken over but computed; {@link
   * nl.sluitend.statement.Recomputed} compares them.
   *
   * @param source where the table is from
   * @param table the table
   * @param rounding how its figures came about
   * @param rows the rows that are lines of overhead, as the caller classifies them
   * @return the statement, with the columns of the table
   * @throws IllegalArgumentException if a cell states no amount, naming it
   */
  public static OverheadStatement of(
      String source, BudgetTable table, Rounding rounding, List<OverheadRow> rows) {
    List<OverheadLine> lines = new ArrayList<>();
    for (OverheadRow row : rows) {
      List<Input> inputs =
          IntStream.range(0, table.columns().size())
              .mapToObj(c -> Input.of(source, table, new CellReference(row.row(), c), rounding))
              .toList();
      lines.add(
          new OverheadLine(
              Message.same(table.rows().get(row.row()).label()),
              row.kind(),
              row.side(),
              row.costs(),
              row.suggested(),
              inputs));
    }
    return new OverheadStatement(table.columns(), lines);
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

  /**
   * Returns a line as a cost.
   *
   * @param line the line
   * @param column the column
   * @return its amount, negative where it reduces the overhead
   */
  public Derived amount(int line, int column) {
    OverheadLine of = lines.get(line);
    return of.costs().cost(of.inputs().get(column));
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
   * @throws IllegalArgumentException if lines are of different years, naming both
   * @throws ArithmeticException if the whole is zero
   */
  public List<Derived> shares(OverheadTotal total, int column) {
    Derived whole = total(total, column);
    Years.requireSame(whole);
    return lines(total::includes).stream().map(i -> part(amount(i, column), whole)).toList();
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
    return part(part, whole);
  }

  private static Derived part(Derived part, Derived whole) {
    Message name =
        new Message(
            "aandeel %s in %s".formatted(part.name().dutch(), whole.name().dutch()),
            "share of %s in %s".formatted(part.name().english(), whole.name().english()));
    return Derived.of(name, Formula.of(part).asPercentageOf(Formula.of(whole)), DIVISION);
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
    Derived overhead = total(total, column);
    Kind kind = number.value().kind();
    Message unit =
        kind.above()
            .filter(counted -> kind.equals(Kind.number(counted)) && !kind.isMoney())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' is no number of something".formatted(number.name().dutch())));
    Years.requireSame(overhead, Derived.stated(number));
    Message name =
        new Message(
            "%s per %s".formatted(total.inWords().dutch(), unit.dutch()),
            "%s per %s".formatted(total.inWords().english(), unit.english()));
    return Derived.of(name, Formula.of(overhead).dividedBy(Formula.of(number)), DIVISION);
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
    Formula change = Formula.of(total(total, to)).minus(Formula.of(total(total, from)));
    return Derived.of(changeName(total, from, to), change, CHANGE);
  }

  /**
   * Returns how a total changes from one column to another, as a percentage of the earlier one.
   *
   * @param total before or after what reduces it
   * @param from the earlier column
   * @param to the later column
   * @return the percentage: positive where overhead grows
   * @throws ArithmeticException if the earlier one is zero
   */
  public Derived changePercentage(OverheadTotal total, int from, int to) {
    Formula earlier = Formula.of(total(total, from));
    Formula change = Formula.of(change(total, from, to));
    return Derived.of(changeName(total, from, to), change.asPercentageOf(earlier), CHANGE);
  }

  /**
   * Returns all lines and totals: expenditure, income where there is any, and the balance. Income
   * is negative, so that the balance is the sum of both.
   *
   * @param credits where what is charged on stands
   * @return the statement
   */
  public Statement statement(CreditPresentation credits) {
    List<StatementLine> out = new ArrayList<>();
    List<Integer> income = lines(line -> !isExpenditure(line, credits));
    lines(line -> isExpenditure(line, credits)).forEach(i -> out.add(line(i)));
    if (income.isEmpty()) {
      out.add(summary(OverheadTotal.BALANCE.inWords(), RowRole.TOTAL, Side.EXPENDITURE));
      return new Statement(TITLE, columns, out, suggestions());
    }
    Message spent = new Message("Totaal lasten", "Total expenditure");
    out.add(summary(spent, RowRole.SUBTOTAL, Side.EXPENDITURE, c -> expenditure(credits, c)));
    income.forEach(i -> out.add(line(i)));
    Message received = new Message("Totaal baten", "Total income");
    Predicate<OverheadLine> isIncome = line -> !isExpenditure(line, credits);
    out.add(
        summary(received, RowRole.SUBTOTAL, Side.INCOME, c -> sum(received, isIncome, c, false)));
    out.add(summary(new Message("Saldo", "Balance"), RowRole.BALANCE, Side.BALANCE));
    return new Statement(TITLE, columns, out, suggestions());
  }

  private List<Message> suggestions() {
    Suggestions suggestions = new Suggestions();
    for (OverheadLine line : lines) {
      line.kind()
          .filter(kind -> line.suggested())
          .ifPresent(kind -> suggestions.add(line.label(), Message.same(kind.dutch())));
    }
    return suggestions.notes();
  }

  private List<Integer> lines(Predicate<OverheadLine> wanted) {
    return IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).boxed().toList();
  }

  private StatementLine line(int index) {
    OverheadLine line = lines.get(index);
    return new StatementLine(
        line.label(),
        RowRole.DETAIL,
        Optional.of(line.side()),
        line.kind(),
        perColumn(c -> amount(index, c)));
  }

  private StatementLine summary(Message label, RowRole role, Side side) {
    return summary(label, role, side, c -> total(OverheadTotal.BALANCE, c));
  }

  private StatementLine summary(
      Message label, RowRole role, Side side, IntFunction<Derived> figures) {
    return new StatementLine(label, role, Optional.of(side), Optional.empty(), perColumn(figures));
  }

  private List<Derived> perColumn(IntFunction<Derived> figures) {
    return IntStream.range(0, columns.size()).mapToObj(figures).toList();
  }

  private Derived sum(Message name, Predicate<OverheadLine> wanted, int column, boolean negated) {
    Objects.checkIndex(column, columns.size());
    List<Formula.Term> terms = new ArrayList<>();
    for (OverheadLine line : lines) {
      if (wanted.test(line)) {
        boolean subtracted = (line.costs() == CostSign.NEGATIVE) != negated;
        terms.add(new Formula.Term(Formula.of(line.inputs().get(column)), subtracted));
      }
    }
    Formula formula =
        terms.isEmpty() ? Formula.constant(Quantity.of(Amount.ZERO)) : new Formula.Sum(terms);
    return Derived.of(name, formula, OverheadTotal.SOURCE);
  }

  private Message changeName(OverheadTotal total, int from, int to) {
    String earlier = columns.get(from).heading();
    String later = columns.get(to).heading();
    return new Message(
        "verandering %s van %s naar %s".formatted(total.inWords().dutch(), earlier, later),
        "change of %s from %s to %s".formatted(total.inWords().english(), earlier, later));
  }

  private static boolean isCredit(OverheadLine line) {
    return line.kind().filter(CostKind::isCredit).isPresent();
  }

  private static boolean isExpenditure(OverheadLine line, CreditPresentation credits) {
    return isCredit(line)
        ? credits == CreditPresentation.AS_NEGATIVE_EXPENDITURE
        : line.side() == Side.EXPENDITURE;
  }
}
