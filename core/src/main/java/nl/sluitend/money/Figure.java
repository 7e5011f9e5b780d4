package nl.sluitend.money;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount as printed (cijfer): a value, the unit it is printed in, and therefore a range of true
 * values. −12.207 × € 1.000 is not the same knowledge as € −12.207.000,00, so they are not equal.
 *
 * @param amount the amount that the print states
 * @param unit the step of the last digit printed; the amount is a whole number of these
 */
public record Figure(Amount amount, Unit unit) {
  /**
   * The most digits that a figure may have before the decimal mark: fewer than an amount, so that
   * the sum of any table is one.
   */
  public static final int MAX_INTEGER_DIGITS = 80;

  /** Checks that the unit can show the amount. */
  public Figure {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
    BigDecimal euros = amount.toBigDecimal();
    if (euros.precision() - euros.scale() > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException(
          "A figure has at most %s digits before the decimal mark".formatted(MAX_INTEGER_DIGITS));
    }
    if (!amount.isMultipleOf(unit)) {
      throw new IllegalArgumentException(
          "A figure in units of %s euros is a whole number of them, but was %s"
              .formatted(unit, amount));
    }
  }

  /**
   * Returns a whole number of units: {@code Figure.of(-12207, Unit.THOUSAND)}.
   *
   * @param number how many units are printed
   * @param unit the unit
   * @return the figure
   */
  public static Figure of(long number, Unit unit) {
    return new Figure(unit.times(BigDecimal.valueOf(number)), unit);
  }

  /**
   * Returns the true values that print as this figure: the closed interval of half a unit around it
   * for rounding to nearest; for truncation the half-open interval of one unit away from zero, open
   * on both sides at zero itself (XBRL Calculations 1.1).
   *
   * @param rounding how the figure came about
   * @return the range of true values
   */
  public Range range(Rounding rounding) {
    if (rounding == Rounding.NEAREST) {
      return Range.closed(amount.minus(unit.half()), amount.plus(unit.half()));
    }
    Amount step = unit.step();
    int sign = amount.signum();
    if (sign > 0) {
      return new Range(amount, true, amount.plus(step), false);
    }
    if (sign < 0) {
      return new Range(amount.minus(step), false, amount, true);
    }
    return new Range(step.negated(), false, step, false);
  }

  /** Returns the number of units and the unit, such as {@code -12207 x 1000}. */
  @Override
  public String toString() {
    return amount.in(unit).toPlainString() + " x " + unit;
  }
}
