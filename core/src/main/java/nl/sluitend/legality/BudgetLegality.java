package nl.sluitend.legality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * The test of the accounts against what the council authorised (begrotingscriterium): every
 * overspending counts by itself, underspending elsewhere offsets nothing. Immutable.
 *
 * <pre>{@code
 * BudgetLegality legality = BudgetLegality.of(items);
 * legality.gross(BudgetCriterion.PROGRAMME_EXPENDITURE).explain(Language.DUTCH);
 * limit.compare(legality.remaining()).isAbove();
 * }</pre>
 */
public final class BudgetLegality {
  private static final Message TITLE =
      new Message("Begrotingsrechtmatigheid", "Legality of spending against the budget");
  private static final Message TOTAL = new Message("Totaal", "Total");
  private static final List<Column> COMPARISON =
      List.of(
          Column.of("Begroting na wijziging", ColumnKind.AMENDED_BUDGET),
          Column.of("Realisatie", ColumnKind.ACTUALS),
          Column.of("Verschil", ColumnKind.RESULT));
  private static final List<Column> SUMMARY =
      List.of(
          Column.of("Overschrijding", ColumnKind.OTHER),
          Column.of("Aanvaard", ColumnKind.OTHER),
          Column.of("Telt mee", ColumnKind.OTHER));

  private final List<BudgetItem> items;

  private BudgetLegality(List<BudgetItem> items) {
    this.items = List.copyOf(items);
    Years.requireSame(this.items.stream().map(BudgetItem::actual).toArray(Derived[]::new));
  }

  /**
   * Returns the test of all programmes, credits and reserves.
   *
   * @param items all of them, also those that are underspent; baten only where they are tested too
   * @return the test
   * @throws IllegalArgumentException if items are of different years, naming two
   */
  public static BudgetLegality of(List<BudgetItem> items) {
    return new BudgetLegality(items);
  }

  /**
   * Returns what is tested.
   *
   * @return the items in their order
   */
  public List<BudgetItem> items() {
    return items;
  }

  /**
   * Returns what is overspent, or may be: rounding leaves some undecided.
   *
   * @return the items of which {@link BudgetItem#isOverspent()} is not NO
   */
  public List<BudgetItem> overspent() {
    return items.stream().filter(item -> item.isOverspent() != Outcome.NO).toList();
  }

  /**
   * Returns what must be explained one by one: overspending of the threshold that the municipality
   * chose, or more.
   *
   * @param threshold the threshold (rapportagegrens)
   * @return the items that reach it, or may: {@link #reaches} tells which
   */
  public List<BudgetItem> reported(Derived threshold) {
    return items.stream().filter(item -> reaches(item, threshold) != Outcome.NO).toList();
  }

  /**
   * Tells whether an overspending reaches the threshold above which it is explained.
   *
   * @param item the item
   * @param threshold the threshold (rapportagegrens), above zero
   * @return undecided where rounding does not tell
   */
  public static Outcome reaches(BudgetItem item, Derived threshold) {
    Formula above = Formula.of(item.overspending()).minus(Formula.of(threshold));
    return Outcome.isNotNegative(Derived.of(item.name(), above, item.criterion().source()));
  }

  /**
   * Returns the overspending of one criterion, without netting.
   *
   * @param criterion what is tested
   * @return the sum of the overspending of its items
   */
  public Derived gross(BudgetCriterion criterion) {
    Message name = name("overschrijding", "overspending", criterion);
    return sumOfOverspent(name, criterion, BudgetItem::overspending);
  }

  /**
   * Returns the overspending of all criteria, without netting.
   *
   * @return the sum of all overspending
   */
  public Derived gross() {
    return total(new Message("overschrijding", "overspending"), this::gross);
  }

  /**
   * Returns what would be left if underspending did offset overspending. It does not: this only
   * shows what netting would hide.
   *
   * @param criterion what is tested
   * @return the overspending of all its items together, zero or more
   */
  public Derived net(BudgetCriterion criterion) {
    Derived difference = difference(criterion);
    Message name = name("overschrijding na saldering", "netted overspending", criterion);
    Formula over = Formula.of(difference).negated();
    return AtLeastZero.of(Derived.of(name, over, criterion.source()));
  }

  /**
   * Returns the difference of all items of a criterion together.
   *
   * @param criterion what is tested
   * @return the effect on the result: above zero is favourable
   */
  public Derived difference(BudgetCriterion criterion) {
    return sum(name("verschil", "difference", criterion), criterion, BudgetItem::difference);
  }

  /**
   * Returns the parts of the overspending that do not count.
   *
   * @param criterion what is tested
   * @return their sum
   */
  public Derived accepted(BudgetCriterion criterion) {
    Message name = name("aanvaarde overschrijding", "accepted overspending", criterion);
    return sumOfOverspent(name, criterion, BudgetItem::accepted);
  }

  /**
   * Returns the parts of the overspending that do not count, of all criteria.
   *
   * @return their sum
   */
  public Derived accepted() {
    return total(new Message("aanvaarde overschrijding", "accepted overspending"), this::accepted);
  }

  /**
   * Returns the parts of the overspending with one reason.
   *
   * @param criterion what is tested
   * @param reason the reason
   * @return their sum
   */
  public Derived part(BudgetCriterion criterion, DeviationReason reason) {
    return sumOfOverspent(reason.inWords(), criterion, item -> item.part(reason));
  }

  /**
   * Returns the overspending that counts.
   *
   * @param criterion what is tested
   * @return overspending minus what is accepted
   */
  public Derived remaining(BudgetCriterion criterion) {
    Message name = name("meetellende overschrijding", "overspending that counts", criterion);
    return sumOfOverspent(name, criterion, BudgetItem::remaining);
  }

  /**
   * Returns the overspending that counts, of all criteria: what is set against the limit.
   *
   * @return overspending minus what is accepted
   */
  public Derived remaining() {
    return total(
        new Message("meetellende overschrijding", "overspending that counts"), this::remaining);
  }

  /**
   * Returns the items of one criterion with budget, actuals and difference.
   *
   * @param criterion what is tested
   * @return the statement, with a total
   */
  public Statement differences(BudgetCriterion criterion) {
    List<StatementLine> lines = new ArrayList<>();
    for (BudgetItem item : items(criterion)) {
      List<Derived> figures = List.of(item.authorised(), item.actual(), item.difference());
      lines.add(line(item.name(), RowRole.DETAIL, side(criterion), figures));
    }
    List<Derived> totals =
        List.of(
            sum(name("begroot", "budgeted", criterion), criterion, BudgetItem::authorised),
            sum(name("gerealiseerd", "actual", criterion), criterion, BudgetItem::actual),
            difference(criterion));
    lines.add(line(TOTAL, RowRole.TOTAL, side(criterion), totals));
    return new Statement(criterion.inWords(), COMPARISON, lines);
  }

  /**
   * Returns the items of one criterion that are overspent, or may be: overspending, what of it is
   * accepted and what counts. Budget and actuals stand in {@link #differences} apart, because
   * overspending is no sum or difference of those columns.
   *
   * @param criterion what is tested
   * @return the statement, with a total
   */
  public Statement statement(BudgetCriterion criterion) {
    List<StatementLine> lines = new ArrayList<>();
    for (BudgetItem item : overspent(criterion)) {
      List<Derived> figures = List.of(item.overspending(), item.accepted(), item.remaining());
      lines.add(line(item.name(), RowRole.DETAIL, side(criterion), figures));
    }
    List<Derived> totals = List.of(gross(criterion), accepted(criterion), remaining(criterion));
    lines.add(line(TOTAL, RowRole.TOTAL, side(criterion), totals));
    return new Statement(criterion.inWords(), SUMMARY, lines);
  }

  /**
   * Returns the criteria that were tested, with the overspending of each: the table of the college.
   *
   * @return the statement, with a total
   */
  public Statement statement() {
    List<StatementLine> lines = new ArrayList<>();
    for (BudgetCriterion criterion : tested()) {
      lines.add(
          line(
              criterion.inWords(),
              RowRole.DETAIL,
              Optional.empty(),
              List.of(gross(criterion), accepted(criterion), remaining(criterion))));
    }
    lines.add(
        line(TOTAL, RowRole.TOTAL, Optional.empty(), List.of(gross(), accepted(), remaining())));
    return new Statement(TITLE, SUMMARY, lines);
  }

  private List<BudgetItem> items(BudgetCriterion criterion) {
    return items.stream().filter(item -> item.criterion() == criterion).toList();
  }

  private List<BudgetItem> overspent(BudgetCriterion criterion) {
    return overspent().stream().filter(item -> item.criterion() == criterion).toList();
  }

  private List<BudgetCriterion> tested() {
    return Arrays.stream(BudgetCriterion.values())
        .filter(criterion -> !items(criterion).isEmpty())
        .toList();
  }

  private Derived sum(
      Message name, BudgetCriterion criterion, Function<BudgetItem, Derived> figure) {
    return sum(name, items(criterion).stream().map(figure).toList(), criterion.source());
  }

  /** What is not overspent adds nothing, and an explanation is better without it. */
  private Derived sumOfOverspent(
      Message name, BudgetCriterion criterion, Function<BudgetItem, Derived> figure) {
    return sum(name, overspent(criterion).stream().map(figure).toList(), criterion.source());
  }

  private Derived total(Message name, Function<BudgetCriterion, Derived> figure) {
    return sum(name, tested().stream().map(figure).toList(), DeviationReason.SOURCE);
  }

  private static Derived sum(Message name, List<Derived> figures, Source source) {
    Formula formula =
        figures.isEmpty()
            ? AtLeastZero.NOTHING
            : Formula.sum(figures.stream().map(Formula::of).toList());
    return Derived.of(name, formula, source);
  }

  private static Message name(String dutch, String english, BudgetCriterion criterion) {
    return new Message(
        "%s %s".formatted(dutch, criterion.inWords().dutch()),
        "%s, %s".formatted(english, criterion.inWords().english()));
  }

  private static StatementLine line(
      Message label, RowRole role, Optional<Side> side, List<Derived> figures) {
    return new StatementLine(label, role, side, Optional.empty(), figures);
  }

  private static Optional<Side> side(BudgetCriterion criterion) {
    return Optional.of(
        criterion == BudgetCriterion.PROGRAMME_INCOME ? Side.INCOME : Side.EXPENDITURE);
  }
}
