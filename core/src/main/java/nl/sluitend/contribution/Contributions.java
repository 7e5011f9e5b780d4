package nl.sluitend.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Apportionment;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * What the members of a joint arrangement contribute (bijdragen aan een gemeenschappelijke
 * regeling): the costs that are to be divided, the share of each member, and the line of rounding
 * (Afronding) between both. Immutable.
 *
 * <pre>{@code
 * Contributions contributions =
 *     Contributions.of(components, Unit.EURO, ResiduePolicy.ROUNDING_LINE);
 * contributions.contribution(0).explain(Language.DUTCH);
 * contributions.rounding().value();
 * }</pre>
 */
public final class Contributions {
  private static final Message TITLE =
      new Message("Bijdragen van de deelnemers", "Contributions of the members");
  private static final Source DIVISION =
      new Source(new Message("deel door geheel", "part by whole"), /* fromMemory= */ false);

  private static final Source BY_KEY =
      new Source(new Message("naar de verdeelsleutel", "by the key"), /* fromMemory= */ false);

  private final List<NetCosts> costs;
  private final List<Derived> contributions;
  private final Optional<MemberShares> shares;

  private Contributions(
      List<NetCosts> costs, List<Derived> contributions, Optional<MemberShares> shares) {
    this.costs = List.copyOf(costs);
    this.contributions = List.copyOf(contributions);
    this.shares = shares;
    List<Derived> all = new ArrayList<>(contributions);
    costs.forEach(each -> all.add(each.toDivide()));
    Years.requireSame(all.toArray(Derived[]::new));
  }

  /**
   * Computes contributions. Each component is split by its own key and rounded by itself.
   *
   * @param components the parts of the costs, each with its key
   * @param unit the step that every share is a whole number of
   * @param apportionment who takes the residue of rounding
   * @return the contributions
   * @throws IllegalArgumentException if there is no component, or what it divides is no money or no
   *     whole number of steps, naming it
   */
  public static Contributions of(
      List<CostComponent> components, Unit unit, Apportionment apportionment) {
    if (components.isEmpty()) {
      throw new IllegalArgumentException("There are no costs to divide");
    }
    MemberShares shares =
        MemberShares.of(
            components.stream().map(each -> each.costs().toDivide(each.name())).toList(),
            components.stream().map(CostComponent::keys).toList(),
            unit,
            apportionment,
            BY_KEY);
    List<Derived> contributions =
        IntStream.range(0, shares.members().size()).mapToObj(shares::total).toList();
    List<NetCosts> costs = components.stream().map(CostComponent::costs).toList();
    return new Contributions(costs, contributions, Optional.of(shares));
  }

  /**
   * Takes contributions over as they are published.
   *
   * @param costs what is divided
   * @param contributions what each member contributes; their names are those of the members
   * @return the contributions, with the line of rounding computed
   */
  public static Contributions stated(NetCosts costs, List<Derived> contributions) {
    return new Contributions(List.of(costs), contributions, Optional.empty());
  }

  /**
   * Returns the contributions.
   *
   * @return one per member, by its name
   */
  public List<Derived> contributions() {
    return contributions;
  }

  /**
   * Returns what a member contributes.
   *
   * @param member the index of the member, from 0
   * @return the sum of its shares in the components
   */
  public Derived contribution(int member) {
    return contributions.get(member);
  }

  /**
   * Returns how the contributions came about.
   *
   * @return the share of each member in each component; empty for published contributions
   */
  public Optional<MemberShares> shares() {
    return shares;
  }

  /**
   * Returns what is to be divided.
   *
   * @return expenditure less what others pay, of all components
   */
  public Derived toDivide() {
    if (costs.size() == 1) {
      return costs.get(0).toDivide();
    }
    return sum(new Message("te verdelen", "to be divided"), costs, NetCosts::toDivide);
  }

  /**
   * Returns the line of rounding (Afronding): what is to be divided minus all contributions.
   *
   * @return the difference, of either sign; zero if members bear the residue
   */
  public Derived rounding() {
    List<Formula.Term> terms = new ArrayList<>();
    terms.add(new Formula.Term(Formula.of(toDivide()), /* subtracted= */ false));
    contributions.forEach(
        each -> terms.add(new Formula.Term(Formula.of(each), /* subtracted= */ true)));
    return Derived.of(
        new Message("Afronding", "Rounding"), new Formula.Sum(terms), NetCosts.SOURCE);
  }

  /**
   * Returns a contribution per inhabitant, or per anything else that is counted.
   *
   * @param contribution the contribution
   * @param number how many there are; its kind says of what
   * @return the amount per one
   * @throws IllegalArgumentException if it is no number of something, or of another year
   * @throws ArithmeticException if the number is zero
   */
  public static Derived per(Derived contribution, Input number) {
    return quotient(
        new Message(
            "%s per %s".formatted(contribution.name().dutch(), number.name().dutch()),
            "%s per %s".formatted(contribution.name().english(), number.name().english())),
        contribution,
        number);
  }

  /**
   * Returns the number, such as that of inhabitants, that a published amount per one implies.
   *
   * @param contribution the contribution
   * @param perOne the amount per one as it is printed
   * @return the number; its range tells what rounding allows
   * @throws IllegalArgumentException if it is no amount per something, or of another year
   * @throws ArithmeticException if the amount per one is zero
   */
  public static Derived impliedNumber(Derived contribution, Input perOne) {
    return quotient(
        new Message(
            "aantal achter %s".formatted(perOne.name().dutch()),
            "number behind %s".formatted(perOne.name().english())),
        contribution,
        perOne);
  }

  /**
   * Returns what is divided and what it is divided into. The line of rounding is always there, also
   * where it is zero.
   *
   * @param column what the amounts are, such as a budget of a year
   * @return the statement; both of its totals are what is to be divided
   * @throws IllegalArgumentException if the column is of another year, naming both
   */
  public Statement statement(Column column) {
    Years.requireOf(column, rounding());
    List<StatementLine> lines = new ArrayList<>();
    Message spent = new Message("Lasten", "Expenditure");
    lines.add(line(sum(spent, costs, NetCosts::expenditure), RowRole.DETAIL));
    deduct(lines, new Message("Baten", "Income"), NetCosts::income);
    deduct(
        lines,
        new Message("Onttrekkingen aan reserves", "Withdrawals from reserves"),
        NetCosts::withdrawals);
    deduct(
        lines,
        new Message("Bijdragen van derden", "Contributions of third parties"),
        NetCosts::thirdParties);
    lines.add(line(toDivide(), RowRole.TOTAL));
    contributions.forEach(each -> lines.add(line(each, RowRole.DETAIL)));
    lines.add(line(rounding(), RowRole.DETAIL));
    Message all = new Message("totaal bijdragen", "total contributions");
    lines.add(line(Derived.of(all, Formula.of(toDivide()), NetCosts.SOURCE), RowRole.TOTAL));
    return new Statement(TITLE, List.of(column), lines);
  }

  private void deduct(
      List<StatementLine> lines, Message name, Function<NetCosts, List<Derived>> part) {
    List<Derived> parts = costs.stream().map(part).flatMap(List::stream).toList();
    if (!parts.isEmpty()) {
      lines.add(
          line(
              Derived.of(
                  name,
                  new Formula.Sum(
                      parts.stream()
                          .map(each -> new Formula.Term(Formula.of(each), /* subtracted= */ true))
                          .toList()),
                  NetCosts.SOURCE),
              RowRole.DETAIL));
    }
  }

  private static StatementLine line(Derived figure, RowRole role) {
    return new StatementLine(
        figure.name(), role, Optional.of(Side.EXPENDITURE), Optional.empty(), List.of(figure));
  }

  private static Derived sum(Message name, List<NetCosts> costs, Function<NetCosts, Derived> part) {
    return Derived.of(
        name, Formula.sum(costs.stream().map(part).map(Formula::of).toList()), NetCosts.SOURCE);
  }

  private static Derived quotient(Message name, Derived contribution, Input divisor) {
    Years.requireSame(contribution, Derived.stated(divisor));
    Derived quotient =
        Derived.of(name, Formula.of(contribution).dividedBy(Formula.of(divisor)), DIVISION);
    Kind kind = quotient.value().kind();
    if (kind.isRatio() || kind.isMoney()) {
      throw new IllegalArgumentException(
          "'%s' is neither a number of something nor an amount per something"
              .formatted(divisor.name().dutch()));
    }
    return quotient;
  }
}
