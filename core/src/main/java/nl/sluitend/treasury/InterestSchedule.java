package nl.sluitend.treasury;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.Effect;
import nl.sluitend.table.RowRole;

/**
 * The interest schedule (renteschema) of the notitie rente: from the interest that a municipality
 * pays and receives (a, b), by way of what land development and projects bear (c) and what is
 * charged on equity and provisions (d), to the interest that is to be attributed to taakvelden;
 * less what is attributed (e), it leaves the result on taakveld Treasury (f). Items that have no
 * line are not there: nothing is charged for them. Columns count from 0. Immutable.
 *
 * <pre>{@code
 * InterestSchedule schedule = InterestSchedule.of(columns, lines);
 * schedule.result(0).explain(Language.DUTCH);
 * }</pre>
 */
public final class InterestSchedule {
  private static final Source SCHEDULE =
      Source.read(
          "renteschema van de notitie rente, zoals in Eersel, begroting 2019,"
              + " https://www.eersel.nl/financien/treasury-2019_47681/item/renteschema_90082.html");
  private static final Message TITLE = new Message("Renteschema", "Interest schedule");
  private static final Message NET =
      new Message("saldo rentelasten en rentebaten", "balance of interest costs and income");
  private static final Message EXTERNAL =
      new Message("toe te rekenen externe rente", "external interest to attribute");
  private static final Message TOTAL =
      new Message("totaal toe te rekenen rente", "total interest to attribute");
  private static final Message REMAINING =
      new Message("rente die op taakveld Treasury blijft", "interest that stays on Treasury");
  private static final Message RESULT_AS_EFFECT =
      new Message("renteresultaat (voordeel positief)", "interest result (favourable positive)");
  private static final Message RESULT =
      new Message("renteresultaat taakveld Treasury", "interest result on Treasury");

  private static final List<InterestItem> PAID =
      List.of(InterestItem.EXTERNAL_COSTS, InterestItem.EXTERNAL_INCOME);
  private static final List<InterestItem> BORNE =
      List.of(
          InterestItem.LAND_DEVELOPMENT,
          InterestItem.PROJECT_FINANCING,
          InterestItem.PASSED_ON_LOANS);
  private static final List<InterestItem> CHARGED =
      List.of(InterestItem.EQUITY, InterestItem.PROVISIONS);

  private final List<Column> columns;
  private final List<InterestLine> lines;

  private InterestSchedule(List<Column> columns, List<InterestLine> lines) {
    this.columns = List.copyOf(columns);
    this.lines = List.copyOf(lines);
    this.lines.forEach(line -> Lines.requireColumns(line.label(), line.amounts(), this.columns));
    require(InterestItem.EXTERNAL_COSTS);
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      Years.requireOf(
          columns.get(c),
          lines.stream().map(line -> line.amounts().get(column)).toArray(Derived[]::new));
    }
  }

  /**
   * Returns the schedule of lines that the caller has.
   *
   * @param columns the columns
   * @param lines the lines in any order, each with one amount per column; an item may have several
   * @return the schedule
   * @throws IllegalArgumentException if a line has more or fewer amounts or an amount of another
   *     year than its column or the rest of it, naming it, or if there are no external interest
   *     costs
   */
  public static InterestSchedule of(List<Column> columns, List<InterestLine> lines) {
    return new InterestSchedule(columns, lines);
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
   * @return the lines in their order
   */
  public List<InterestLine> lines() {
    return lines;
  }

  /**
   * Returns external interest costs less external interest income: a − b.
   *
   * @param column the column
   * @return the amount, positive where more is paid than received
   */
  public Derived net(int column) {
    return Derived.of(NET, new Formula.Sum(terms(PAID, column)), SCHEDULE);
  }

  /**
   * Returns the external interest that taakvelden are to bear: a − b − c1 − c2 + c3.
   *
   * @param column the column
   * @return the amount
   */
  public Derived external(int column) {
    return Derived.of(EXTERNAL, following(net(column), BORNE, column), SCHEDULE);
  }

  /**
   * Returns all interest that taakvelden are to bear: external interest + d1 + d2.
   *
   * @param column the column
   * @return the amount
   */
  public Derived toAttribute(int column) {
    return Derived.of(TOTAL, following(external(column), CHARGED, column), SCHEDULE);
  }

  /**
   * Returns the interest that is attributed: e.
   *
   * @param column the column
   * @return the amount
   * @throws IllegalArgumentException if no line states it
   */
  public Derived attributed(int column) {
    require(InterestItem.ATTRIBUTED);
    Objects.checkIndex(column, columns.size());
    List<Formula> parts =
        lines.stream()
            .filter(line -> line.item() == InterestItem.ATTRIBUTED)
            .map(line -> Formula.of(line.amounts().get(column)))
            .toList();
    return Derived.of(InterestItem.ATTRIBUTED.inWords(), Formula.sum(parts), SCHEDULE);
  }

  /**
   * Returns the interest that nobody else bears, as a cost: total to attribute less e.
   *
   * @param column the column
   * @return the amount, negative where more is attributed than there is
   * @throws IllegalArgumentException if no line states what is attributed
   */
  public Derived remaining(int column) {
    return remaining(toAttribute(column), attributed(column));
  }

  /**
   * Returns the result on taakveld Treasury: f, as an effect.
   *
   * @param column the column
   * @return the amount, positive where it is an advantage (voordeel)
   * @throws IllegalArgumentException if no line states what is attributed
   */
  public Derived result(int column) {
    return result(toAttribute(column), attributed(column));
  }

  /**
   * Returns the result on taakveld Treasury of two totals, as an effect. Documents print an
   * advantage with either sign; here it is positive.
   *
   * @param toAttribute all interest that taakvelden are to bear
   * @param attributed what is attributed to them
   * @return attributed less to attribute, positive where it is an advantage (voordeel)
   * @throws IllegalArgumentException if one is no money, or if they are of different years
   */
  public static Derived result(Derived toAttribute, Derived attributed) {
    requireSameAmounts(toAttribute, attributed);
    Formula formula = Formula.of(attributed).minus(Formula.of(toAttribute));
    return Derived.of(RESULT, formula, SCHEDULE);
  }

  /**
   * Tells what a result does.
   *
   * @param result what {@link #result(int)} returned
   * @return voordeel, nadeel or neither
   */
  public static Effect effect(Derived result) {
    return Effect.of(result.value().numerator().signum());
  }

  /**
   * Returns all lines and totals in the order of the notitie. What is taken away is negative, so
   * that each total is the one before it and the lines between; the last line is {@link
   * #remaining}, a cost.
   *
   * @return the statement, up to the total to attribute if no line states what is attributed
   */
  public Statement statement() {
    List<StatementLine> out = new ArrayList<>();
    add(out, PAID);
    out.add(Lines.summary(NET, RowRole.SUBTOTAL, columns.size(), this::net));
    add(out, BORNE);
    out.add(Lines.summary(EXTERNAL, RowRole.SUBTOTAL, columns.size(), this::external));
    add(out, CHARGED);
    boolean complete = has(InterestItem.ATTRIBUTED);
    RowRole role = complete ? RowRole.SUBTOTAL : RowRole.TOTAL;
    out.add(Lines.summary(TOTAL, role, columns.size(), this::toAttribute));
    if (complete) {
      add(out, List.of(InterestItem.ATTRIBUTED));
      out.add(Lines.summary(REMAINING, RowRole.BALANCE, columns.size(), this::remaining));
      out.add(Lines.summary(RESULT_AS_EFFECT, RowRole.INDICATOR, columns.size(), this::result));
    }
    return new Statement(TITLE, columns, out);
  }

  private void add(List<StatementLine> out, List<InterestItem> items) {
    for (InterestItem item : items) {
      for (InterestLine line : lines) {
        if (line.item() == item) {
          out.add(Lines.detail(line.label(), line.amounts(), item.isAdded()));
        }
      }
    }
  }

  private static Derived remaining(Derived toAttribute, Derived attributed) {
    requireSameAmounts(toAttribute, attributed);
    Formula formula = Formula.of(toAttribute).minus(Formula.of(attributed));
    return Derived.of(REMAINING, formula, SCHEDULE);
  }

  private static void requireSameAmounts(Derived toAttribute, Derived attributed) {
    Lines.requireMoney(toAttribute);
    Lines.requireMoney(attributed);
    Years.requireSame(toAttribute, attributed);
  }

  private Formula following(Derived before, List<InterestItem> items, int column) {
    List<Formula.Term> terms = new ArrayList<>();
    terms.add(new Formula.Term(Formula.of(before), /* subtracted= */ false));
    terms.addAll(terms(items, column));
    return new Formula.Sum(terms);
  }

  private List<Formula.Term> terms(List<InterestItem> items, int column) {
    Objects.checkIndex(column, columns.size());
    List<Formula.Term> terms = new ArrayList<>();
    for (InterestLine line : lines) {
      if (items.contains(line.item())) {
        Formula amount = Formula.of(line.amounts().get(column));
        terms.add(new Formula.Term(amount, !line.item().isAdded()));
      }
    }
    return terms;
  }

  private boolean has(InterestItem item) {
    return lines.stream().anyMatch(line -> line.item() == item);
  }

  private void require(InterestItem item) {
    if (!has(item)) {
      throw new IllegalArgumentException(
          "The interest schedule has no line %s (%s)"
              .formatted(item.letter(), item.inWords().dutch()));
    }
  }
}
