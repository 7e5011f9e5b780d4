package nl.sluitend.statement;

import java.math.BigDecimal;
import java.util.Objects;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;

/**
 * Between which ends a true value lies, given how its inputs were printed. Both ends are counted
 * in, also where the print excludes one (truncation).
 *
 * @param low the lower end
 * @param high the upper end, of the same kind and not below the lower one
 * @param tight whether both ends can be reached; otherwise the range is sound but may be wider than
 *     needed, because an input stands more than once in the formula or has such a range itself
 */
public record QuantityRange(Quantity low, Quantity high, boolean tight) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Checks kind and order. */
  public QuantityRange {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    if (!low.kind().equals(high.kind()) || high.isBelow(low)) {
      throw new IllegalArgumentException(
          "A range runs from low to high, of one kind, but was " + low + " to " + high);
    }
  }

  /**
   * Returns the range of one value.
   *
   * @param value the value
   * @return the range that holds just that
   */
  public static QuantityRange exact(Quantity value) {
    return new QuantityRange(value, value, true);
  }

  /**
   * Returns the amounts that print as a figure.
   *
   * @param figure the figure
   * @param rounding how it came about
   * @return the range, in euros
   */
  public static QuantityRange of(Figure figure, Rounding rounding) {
    Range range = figure.range(rounding);
    return new QuantityRange(ofAmount(range.low()), ofAmount(range.high()), true);
  }

  /**
   * Returns the numbers that round to a printed one: half a step of its last digit to either side.
   *
   * @param number the number as printed, with its decimals; 92 for 92%
   * @param kind what it counts
   * @return the range
   */
  public static QuantityRange of(BigDecimal number, Kind kind) {
    BigDecimal half = HALF.scaleByPowerOfTen(-number.scale());
    return new QuantityRange(
        Quantity.of(number.subtract(half), kind), Quantity.of(number.add(half), kind), true);
  }

  /**
   * Tells whether there is only one value in the range.
   *
   * @return true if both ends are the same
   */
  public boolean isExact() {
    return low.equals(high);
  }

  /**
   * Tells whether a value lies in the range.
   *
   * @param value the value
   * @return true if it is of the same kind and not beyond an end
   */
  public boolean contains(Quantity value) {
    return value.kind().equals(low.kind()) && !value.isBelow(low) && !high.isBelow(value);
  }

  /**
   * Tells whether the ranges share a value.
   *
   * @param other the other range
   * @return true if they are of one kind and neither lies wholly below the other
   */
  public boolean intersects(QuantityRange other) {
    return low.kind().equals(other.low.kind())
        && !high.isBelow(other.low)
        && !other.high.isBelow(low);
  }

  private static Quantity ofAmount(Amount amount) {
    return Quantity.of(amount);
  }
}
