package nl.sluitend.legality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Years;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/**
 * What the council authorised and what became of it, for one programme, credit or reserve. All
 * amounts are positive: lasten cost, baten bring in.
 *
 * @param criterion what is tested
 * @param name which programme, credit or reserve
 * @param authorised the budget after all amendments
 * @param actual what was realised
 * @param parts parts of the overspending with their reasons; what has no reason counts
 */
public record BudgetItem(
    BudgetCriterion criterion,
    Message name,
    Derived authorised,
    Derived actual,
    List<Deviation> parts) {
  static final Formula NOTHING = Formula.constant(Quantity.of(Amount.ZERO));

  /**
   * Copies, and checks that all is money of one year, with its sign, and that the parts fit.
   *
   * @throws IllegalArgumentException if an amount is no money or has the wrong sign, if years
   *     differ, or if the parts are more than the overspending, also when rounding is allowed for
   */
  public BudgetItem {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(name, "name");
    parts = List.copyOf(parts);
    for (Derived amount : List.of(authorised, actual)) {
      if (!amount.value().kind().isMoney()) {
        throw new IllegalArgumentException(
            "Budget and actuals are money, but '%s' is not".formatted(amount.name().dutch()));
      }
    }
    Signs.require(criterion, name, authorised, actual);
    List<Derived> all = new ArrayList<>(List.of(authorised, actual));
    parts.forEach(part -> all.add(part.amount()));
    Years.requireSame(all.toArray(Derived[]::new));
    Derived over = overspending(criterion, name, authorised, actual);
    Derived left = Derived.of(over.name(), over(over, parts), DeviationReason.SOURCE);
    if (left.range().high().numerator().signum() < 0) {
      throw new IllegalArgumentException(
          "The parts of '%s' are more than its overspending: %s".formatted(name.dutch(), left));
    }
  }

  /**
   * Returns an item without reasons.
   *
   * @param criterion what is tested
   * @param name which programme, credit or reserve
   * @param authorised the budget after all amendments
   * @param actual what was realised
   * @return the item
   * @throws IllegalArgumentException if an amount is no money or has the wrong sign, or if their
   *     years differ
   */
  public static BudgetItem of(
      BudgetCriterion criterion, Message name, Derived authorised, Derived actual) {
    return new BudgetItem(criterion, name, authorised, actual, List.of());
  }

  /**
   * Returns what was done without any authority, such as a movement of a reserve.
   *
   * @param criterion what is tested
   * @param name which programme, credit or reserve
   * @param actual what was realised
   * @return the item, with nothing authorised
   * @throws IllegalArgumentException if the amount is no money, or below zero
   */
  public static BudgetItem unauthorised(BudgetCriterion criterion, Message name, Derived actual) {
    Message nothing = new Message("geautoriseerd", "authorised");
    return of(criterion, name, Derived.stated(Input.exact(nothing, Amount.ZERO)), actual);
  }

  /**
   * Takes an item from a printed table. The label of the row is its name.
   *
   * @param criterion what is tested
   * @param source where the table is from
   * @param table the table
   * @param rounding how its amounts came about
   * @param row the row, from 0
   * @param authorised the column of the budget after all amendments, from 0
   * @param actual the column of what was realised, from 0
   * @param costs which sign a cost carries in the table
   * @return the item, without reasons
   * @throws IllegalArgumentException if a cell states no amount, naming it
   */
  public static BudgetItem of(
      BudgetCriterion criterion,
      String source,
      BudgetTable table,
      Rounding rounding,
      int row,
      int authorised,
      int actual,
      CostSign costs) {
    Input budget = cell(source, table, new CellReference(row, authorised), rounding);
    Input spent = cell(source, table, new CellReference(row, actual), rounding);
    boolean income = criterion == BudgetCriterion.PROGRAMME_INCOME;
    return of(
        criterion,
        Message.same(table.rows().get(row).label()),
        income ? costs.income(budget) : costs.cost(budget),
        income ? costs.income(spent) : costs.cost(spent));
  }

  /**
   * Gives a reason for a part of the overspending.
   *
   * @param reason why
   * @param amount how much
   * @return the same item with that part
   * @throws IllegalArgumentException if all parts together are more than the overspending, also
   *     when rounding is allowed for
   */
  public BudgetItem with(DeviationReason reason, Derived amount) {
    List<Deviation> all = new ArrayList<>(parts);
    all.add(new Deviation(reason, amount));
    return new BudgetItem(criterion, name, authorised, actual, all);
  }

  /**
   * Gives a reason for the whole overspending.
   *
   * @param reason why
   * @return the same item with that one part
   */
  public BudgetItem because(DeviationReason reason) {
    return new BudgetItem(
        criterion, name, authorised, actual, List.of(new Deviation(reason, overspending())));
  }

  /**
   * Returns the effect on the result: of lasten authorised minus actual, of baten the other way.
   *
   * @return the difference; above zero is favourable (voordeel)
   */
  public Derived difference() {
    Formula over = excess(criterion, authorised, actual);
    return Derived.of(named("verschil %s", "difference of %s"), over.negated(), criterion.source());
  }

  /**
   * Tells whether more was spent than authorised (or less received).
   *
   * @return undecided where rounding does not tell
   */
  public Outcome isOverspent() {
    return Outcome.isPositive(
        Derived.of(name, excess(criterion, authorised, actual), criterion.source()));
  }

  /**
   * Returns what was spent above what was authorised; of income, what falls short of it.
   *
   * @return the overspending, zero or more
   */
  public Derived overspending() {
    return overspending(criterion, name, authorised, actual);
  }

  /**
   * Returns the parts that do not count. Where they are rounded, together they may be stated as
   * more than the overspending; then they are at most the overspending, so that nothing is left to
   * offset that of others.
   *
   * @return their sum, up to the overspending; zero if there are none
   */
  public Derived accepted() {
    Message called = new Message("aanvaarde overschrijding", "accepted overspending");
    List<Deviation> accepted = acceptedParts();
    Derived sum = sum(called, accepted);
    Derived over = overspending();
    boolean whole = accepted.size() == 1 && accepted.get(0).amount().equals(over);
    if (whole || excessOfParts().range().high().numerator().signum() == 0) {
      return sum;
    }
    Formula most = Formula.of(sum).minus(Formula.of(excessOfParts()));
    return Derived.of(sum.name(), most, DeviationReason.SOURCE);
  }

  /**
   * Returns the parts with one reason.
   *
   * @param reason the reason
   * @return their sum; zero if there are none
   */
  public Derived part(DeviationReason reason) {
    return sum(reason.inWords(), parts.stream().filter(part -> part.reason() == reason).toList());
  }

  /**
   * Returns the overspending that counts: without the parts that are accepted.
   *
   * @return overspending minus what is accepted, zero or more
   */
  public Derived remaining() {
    List<Formula.Term> left = new ArrayList<>(excess(criterion, authorised, actual).terms());
    acceptedParts().forEach(part -> left.add(term(part.amount(), /* subtracted= */ true)));
    return Derived.of(
        named("meetellende overschrijding %s", "overspending of %s that counts"),
        new Formula.Sum(left).atLeastZero(),
        DeviationReason.SOURCE);
  }

  /** What the accepted parts are stated to be above the overspending, by their rounding. */
  Derived excessOfParts() {
    Message called = named("deel boven de overschrijding %s", "part above the overspending of %s");
    Formula above = over(overspending(), acceptedParts()).negated().atLeastZero();
    return Derived.of(called, above, DeviationReason.SOURCE);
  }

  private List<Deviation> acceptedParts() {
    return parts.stream().filter(part -> !part.reason().counts()).toList();
  }

  /** Both amounts of a row have its label, so the heading tells them apart. */
  private static Input cell(String source, BudgetTable table, CellReference at, Rounding rounding) {
    Input input = Input.of(source, table, at, rounding);
    String heading = table.columns().get(at.column()).heading();
    return input.named(Message.same("%s, %s".formatted(input.name().dutch(), heading)));
  }

  private Derived sum(Message what, List<Deviation> of) {
    List<Formula> amounts = of.stream().map(part -> Formula.of(part.amount())).toList();
    Message called =
        new Message(
            "%s %s".formatted(what.dutch(), name.dutch()),
            "%s of %s".formatted(what.english(), name.english()));
    Formula sum = amounts.isEmpty() ? NOTHING : Formula.sum(amounts);
    return Derived.of(called, sum, DeviationReason.SOURCE);
  }

  private Message named(String dutch, String english) {
    return new Message(dutch.formatted(name.dutch()), english.formatted(name.english()));
  }

  private static Derived overspending(
      BudgetCriterion criterion, Message name, Derived authorised, Derived actual) {
    Message called =
        new Message(
            "overschrijding %s".formatted(name.dutch()),
            "overspending of %s".formatted(name.english()));
    return Derived.of(
        called, excess(criterion, authorised, actual).atLeastZero(), criterion.source());
  }

  private static Formula.Sum excess(BudgetCriterion criterion, Derived authorised, Derived actual) {
    boolean income = criterion == BudgetCriterion.PROGRAMME_INCOME;
    return new Formula.Sum(
        income
            ? List.of(term(authorised, false), term(actual, true))
            : List.of(term(actual, false), term(authorised, true)));
  }

  /** What is over when the parts are taken away. */
  private static Formula over(Derived whole, List<Deviation> parts) {
    List<Formula.Term> terms = new ArrayList<>();
    terms.add(term(whole, /* subtracted= */ false));
    parts.forEach(part -> terms.add(term(part.amount(), /* subtracted= */ true)));
    return new Formula.Sum(terms);
  }

  private static Formula.Term term(Derived amount, boolean subtracted) {
    return new Formula.Term(Formula.of(amount), subtracted);
  }
}
