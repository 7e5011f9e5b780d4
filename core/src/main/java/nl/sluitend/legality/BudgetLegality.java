package nl.sluitend.legality;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;

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
  private final List<BudgetItem> items;
  private final Set<BudgetCriterion> tested;

  private BudgetLegality(List<BudgetItem> items, Set<BudgetCriterion> alsoTested) {
    this.items = List.copyOf(items);
    this.tested = EnumSet.noneOf(BudgetCriterion.class);
    this.tested.addAll(alsoTested);
    this.items.forEach(item -> this.tested.add(item.criterion()));
    Sums.requireOnce(this.items);
    Years.requireSame(
        this.items.stream()
            .flatMap(item -> Stream.of(item.authorised(), item.actual()))
            .toArray(Derived[]::new));
  }

  /**
   * Returns the test of all programmes, credits and reserves.
   *
   * @param items all of them, also those that are underspent; baten only where they are tested too
   * @return the test
   * @throws IllegalArgumentException if an item is there twice, or if items are of different years,
   *     naming two
   */
  public static BudgetLegality of(List<BudgetItem> items) {
    return new BudgetLegality(items, Set.of());
  }

  /**
   * Says that criteria were tested of which there is nothing to list, such as reserve movements
   * that were all authorised.
   *
   * @param criteria what was tested too
   * @return the same test; its statements have a line for each of them
   */
  public BudgetLegality alsoTested(BudgetCriterion... criteria) {
    Set<BudgetCriterion> all = EnumSet.copyOf(List.of(BudgetCriterion.values()));
    all.removeIf(each -> !tested.contains(each) && !List.of(criteria).contains(each));
    return new BudgetLegality(items, all);
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
   * Returns which criteria were tested.
   *
   * @return those that have items, and those that the caller says were tested too
   */
  public List<BudgetCriterion> tested() {
    return List.copyOf(tested);
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
   * @throws IllegalArgumentException if the threshold is no amount above zero
   */
  public static Outcome reaches(BudgetItem item, Derived threshold) {
    Signs.requireMoneyAboveZero(threshold);
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
    Message name = Sums.name("overschrijding", "overspending", criterion);
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
    Message name = Sums.name("overschrijding na saldering", "netted overspending", criterion);
    Formula over = Formula.of(difference).negated();
    return Derived.of(name, over.atLeastZero(), criterion.source());
  }

  /**
   * Returns the difference of all items of a criterion together.
   *
   * @param criterion what is tested
   * @return the effect on the result: above zero is favourable
   */
  public Derived difference(BudgetCriterion criterion) {
    return sum(Sums.name("verschil", "difference", criterion), criterion, BudgetItem::difference);
  }

  /**
   * Returns the parts of the overspending that do not count.
   *
   * @param criterion what is tested
   * @return their sum
   */
  public Derived accepted(BudgetCriterion criterion) {
    Message name = Sums.name("aanvaarde overschrijding", "accepted overspending", criterion);
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
    Message name = Sums.name("meetellende overschrijding", "overspending that counts", criterion);
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
    return new LegalityStatements(this).differences(criterion);
  }

  /**
   * Returns the items of one criterion that are overspent, or may be: overspending, what of it is
   * accepted and what counts. Budget and actuals stand in {@link #differences} apart, because
   * overspending is no sum or difference of those columns.
   *
   * @param criterion what is tested
   * @return the statement, with a total; a note names the items that rounding leaves open
   */
  public Statement statement(BudgetCriterion criterion) {
    return new LegalityStatements(this).overspending(criterion);
  }

  /**
   * Returns the criteria that were tested, with the overspending of each, what of it is accepted
   * and what counts.
   *
   * @return the statement, with a total; notes name the criteria that were not tested and the items
   *     that rounding leaves open
   */
  public Statement statement() {
    return new LegalityStatements(this).criteria();
  }

  /**
   * Returns the overspending by reason, one column per criterion that was tested: what is accepted
   * and why, and what counts and why.
   *
   * @return the statement; accepted and counting parts add up to the overspending
   */
  public Statement reasons() {
    return new LegalityStatements(this).reasons();
  }

  /**
   * Returns the table of the college: what counts of each criterion, set against the limit.
   *
   * @param limit the limit
   * @param column the column, such as that of the actuals of the year
   * @return the statement; a note says whether the limit is passed
   * @throws IllegalArgumentException if an amount is of another year than the column, naming it
   */
  public Statement statement(AccountabilityLimit limit, Column column) {
    return new LegalityStatements(this).college(limit, column);
  }

  List<BudgetItem> items(BudgetCriterion criterion) {
    return items.stream().filter(item -> item.criterion() == criterion).toList();
  }

  List<BudgetItem> overspent(BudgetCriterion criterion) {
    return items(criterion).stream().filter(item -> item.isOverspent() != Outcome.NO).toList();
  }

  /** What parts are stated to be above the overspending, by their rounding. */
  Derived excessOfParts(BudgetCriterion criterion) {
    Message name =
        Sums.name("delen boven de overschrijding", "parts above overspending", criterion);
    return sumOfOverspent(name, criterion, BudgetItem::excessOfParts);
  }

  Derived sum(Message name, BudgetCriterion criterion, Function<BudgetItem, Derived> figure) {
    return Sums.of(name, items(criterion).stream().map(figure).toList(), criterion.source());
  }

  /** What is not overspent adds nothing; an explanation needs it only where nothing is. */
  private Derived sumOfOverspent(
      Message name, BudgetCriterion criterion, Function<BudgetItem, Derived> figure) {
    List<BudgetItem> over = overspent(criterion);
    List<BudgetItem> counted = over.isEmpty() ? items(criterion) : over;
    return Sums.of(name, counted.stream().map(figure).toList(), criterion.source());
  }

  Derived total(Message name, Function<BudgetCriterion, Derived> figure) {
    return Sums.of(name, tested.stream().map(figure).toList(), DeviationReason.SOURCE);
  }
}
