package nl.sluitend.money;

import java.util.Objects;

/**
 * The amounts between two ends, each of which belongs to the range or not. Ranges add up end by
 * end, and an end of a sum belongs to it only if both ends that made it do (XBRL Calculations 1.1,
 * section 4).
 *
 * @param low the lower end
 * @param lowClosed whether the lower end belongs to the range
 * @param high the upper end, not below the lower one
 * @param highClosed whether the upper end belongs to the range
 */
public record Range(Amount low, boolean lowClosed, Amount high, boolean highClosed) {
  /** Checks that the range holds at least one amount. */
  public Range {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    int order = low.compareTo(high);
    if (order > 0 || (order == 0 && !(lowClosed && highClosed))) {
      throw new IllegalArgumentException(
          "A range runs from low to high, but was " + low + " to " + high);
    }
  }

  /**
   * Returns the range from one end to the other, both included.
   *
   * @param low the lower end
   * @param high the upper end
   * @return the closed range
   */
  public static Range closed(Amount low, Amount high) {
    return new Range(low, true, high, true);
  }

  /**
   * Returns the range of one amount only.
   *
   * @param amount the amount
   * @return the range that holds just that
   */
  public static Range point(Amount amount) {
    return closed(amount, amount);
  }

  /**
   * Returns what the sum of one amount of each range can be.
   *
   * @param other the other range
   * @return the range of sums
   */
  public Range plus(Range other) {
    return new Range(
        low.plus(other.low),
        lowClosed && other.lowClosed,
        high.plus(other.high),
        highClosed && other.highClosed);
  }

  /**
   * Returns the opposite amounts; the ends change places and keep whether they belong.
   *
   * @return the mirrored range
   */
  public Range negated() {
    return new Range(
        high.negated(), /* lowClosed= */ highClosed, low.negated(), /* highClosed= */ lowClosed);
  }

  /**
   * Tells whether the ranges share at least one amount.
   *
   * @param other the other range
   * @return true if some amount lies in both
   */
  public boolean intersects(Range other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /**
   * Tells whether an amount lies in the range.
   *
   * @param amount the amount
   * @return true if it does
   */
  public boolean contains(Amount amount) {
    return intersects(point(amount));
  }

  private boolean isBelow(Range other) {
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && !(highClosed && other.lowClosed));
  }

  /** Returns the range as mathematicians write it, such as {@code [1500, 2500)}. */
  @Override
  public String toString() {
    return (lowClosed ? "[" : "(") + low + ", " + high + (highClosed ? "]" : ")");
  }
}
