package nl.sluitend.legality;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/**
 * The limit above which the college accounts for what was not lawful (verantwoordingsgrens): a
 * percentage that the council sets, of total lasten with additions to reserves. How it is rounded
 * is local. That the council may set 0 up to 3% is from memory: {@link #limit()} says so in its
 * source. Immutable.
 */
public final class AccountabilityLimit {
  private static final Source BASE =
      Source.read(
          "https://breda.begrotingsapp.nl/jaarstukken-2024/programma/rechtmatigheidsverantwoording;"
              + " https://zwolle.jaarverslag-2023.nl/p48801/rechtmatigheidsverantwoording");

  /**
   * That the council sets 0 up to 3%; from memory, so that every figure that rests on it says so.
   */
  private static final Source LIMIT =
      new Source(
          new Message(
              BASE.text().dutch() + "; de raad stelt 0 tot en met 3% vast",
              BASE.text().english() + "; the council sets 0 up to 3%"),
          /* fromMemory= */ true);

  private static final Message NAME = new Message("verantwoordingsgrens", "accountability limit");
  private static final Message OF =
      new Message("lasten met toevoegingen aan reserves", "expenditure with additions to reserves");
  private static final Quantity MOST = Quantity.of(BigDecimal.valueOf(3), Kind.PERCENTAGE);
  private static final QuantityRange LEGAL =
      new QuantityRange(Quantity.of(BigDecimal.ZERO, Kind.PERCENTAGE), MOST, /* tight= */ true);

  private static final Message NOT_PERMITTED =
      new Message(
          "De raad stelt 0 tot en met 3% vast (niet in de bron nagelezen); dit percentage ligt"
              + " daarbuiten.",
          "The council sets 0 up to 3% (not read at the source); this percentage lies outside.");

  private final Input percentage;
  private final Derived expenditure;
  private final Derived additions;
  private final Derived base;
  private final Derived limit;

  private AccountabilityLimit(
      Input percentage, Derived expenditure, Derived additions, Derived base, Derived limit) {
    this.percentage = percentage;
    this.expenditure = expenditure;
    this.additions = additions;
    this.base = base;
    this.limit = limit;
  }

  /**
   * Returns the limit, not rounded.
   *
   * @param percentage the percentage that the council set
   * @param expenditure total lasten, without additions to reserves
   * @param additions additions to reserves
   * @return the limit
   * @throws IllegalArgumentException if one is no percentage or no money or is below zero, or if
   *     the years differ
   */
  public static AccountabilityLimit of(Input percentage, Derived expenditure, Derived additions) {
    requirePercentage(percentage);
    Signs.requireMoneyNotNegative(expenditure);
    Signs.requireMoneyNotNegative(additions);
    Years.requireSame(Derived.stated(percentage), expenditure, additions);
    Derived base = Derived.of(OF, Formula.of(expenditure).plus(Formula.of(additions)), BASE);
    return new AccountabilityLimit(
        percentage, expenditure, additions, base, exact(percentage, base));
  }

  /**
   * Returns the limit as the municipality rounds it.
   *
   * @param unit the step, such as € 100.000
   * @param mode how it is rounded
   * @return the limit with rounding as a step of its derivation
   */
  public AccountabilityLimit rounded(Unit unit, RoundingMode mode) {
    return rounded(unit.step(), mode);
  }

  /**
   * Returns the limit as the municipality rounds it, to any step.
   *
   * @param step the step, such as € 250.000
   * @param mode how it is rounded
   * @return the limit with rounding as a step of its derivation
   * @throws IllegalArgumentException if the step is not above zero
   */
  public AccountabilityLimit rounded(Amount step, RoundingMode mode) {
    Formula exact = Formula.of(exact(percentage, base));
    Derived rounded = Derived.of(NAME, rounded(exact, step, mode), LIMIT);
    return new AccountabilityLimit(percentage, expenditure, additions, base, rounded);
  }

  private static Formula rounded(Formula exact, Amount step, RoundingMode mode) {
    BigDecimal size = step.toBigDecimal().stripTrailingZeros();
    if (size.signum() <= 0) {
      throw new IllegalArgumentException(
          "A limit is rounded to a step above zero, but was " + step);
    }
    if (size.unscaledValue().equals(BigInteger.ONE)) {
      return exact.rounded(size.scale(), mode);
    }
    Formula one = Formula.constant(Quantity.of(step));
    return exact.dividedBy(one).rounded(0, mode).times(one);
  }

  /**
   * Returns what a printed limit says of the base that it is a percentage of.
   *
   * @param printed the limit as printed, rounded
   * @param percentage the percentage that the council set
   * @return the base; its range holds every one that gives the printed limit
   * @throws IllegalArgumentException if one is no money or no percentage, or below zero
   * @throws ArithmeticException if the percentage is zero
   */
  public static Derived impliedBase(Input printed, Input percentage) {
    requirePercentage(percentage);
    Signs.requireMoneyNotNegative(Derived.stated(printed));
    return Derived.of(OF, Formula.of(printed).dividedBy(Formula.of(percentage)), BASE);
  }

  /**
   * Returns what the percentage is of.
   *
   * @return lasten plus additions to reserves
   */
  public Derived base() {
    return base;
  }

  /**
   * Returns the limit.
   *
   * @return the amount
   */
  public Derived limit() {
    return limit;
  }

  /**
   * Tells whether the council may set this percentage: 0 up to 3. That rule is from memory and was
   * not read at the source.
   *
   * @return true if the percentage as stated lies between them
   */
  public boolean isPermitted() {
    return LEGAL.contains(percentage.value());
  }

  /**
   * Sets errors or uncertainties against the limit. Both are compared by themselves, or together if
   * the caller adds them.
   *
   * @param found what was found not lawful, or not clear
   * @return the comparison
   * @throws IllegalArgumentException if it is no money, is below zero, or is of another year
   */
  public LimitComparison compare(Derived found) {
    return new LimitComparison(found, limit);
  }

  /**
   * Returns base, percentage and limit.
   *
   * @param column the column, such as that of the actuals of the year
   * @return the statement; a note says if the council may not set this percentage
   * @throws IllegalArgumentException if an amount is of another year than the column, naming it
   */
  public Statement statement(Column column) {
    Years.requireOf(column, Derived.stated(percentage), base);
    Message share = new Message("Percentage van de raad", "Percentage of the council");
    return new Statement(
        NAME,
        List.of(column),
        List.of(
            line(RowRole.DETAIL, expenditure.name(), expenditure),
            line(RowRole.DETAIL, additions.name(), additions),
            line(RowRole.TOTAL, OF, base),
            line(RowRole.INDICATOR, share, Derived.stated(percentage)),
            line(RowRole.INDICATOR, NAME, limit)),
        notes());
  }

  List<Message> notes() {
    return isPermitted() ? List.of() : List.of(NOT_PERMITTED);
  }

  private static Derived exact(Input percentage, Derived base) {
    return Derived.of(NAME, Formula.of(percentage).times(Formula.of(base)), LIMIT);
  }

  private static StatementLine line(RowRole role, Message label, Derived figure) {
    return new StatementLine(label, role, Optional.empty(), Optional.empty(), List.of(figure));
  }

  private static void requirePercentage(Input percentage) {
    if (!percentage.value().kind().equals(Kind.PERCENTAGE)
        || percentage.value().numerator().signum() < 0) {
      throw new IllegalArgumentException(
          "'%s' is a percentage, zero or more, but was %s"
              .formatted(percentage.name().dutch(), percentage.value()));
    }
  }
}
