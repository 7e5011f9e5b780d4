package nl.sluitend.ruleset;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Sees whether two functions that are linear between bends can be above zero in one point. */
final class Segments {
  private Segments() {}

  /**
   * A function in the two ends of a segment, between which it is linear.
   *
   * @param first its value at one end
   * @param last its value at the other
   * @param withZero whether zero counts as above
   */
  private record Line(BigDecimal first, BigDecimal last, boolean withZero) {
    boolean holdsFirst() {
      return holds(first);
    }

    boolean holdsLast() {
      return holds(last);
    }

    private boolean holds(BigDecimal value) {
      return value.signum() > 0 || (withZero && value.signum() == 0);
    }
  }

  /**
   * Whether there is a point in which both are above zero.
   *
   * @param bends all ends and bends, in any order
   * @param one a function
   * @param oneWithZero whether zero is enough for it
   * @param other another
   * @param otherWithZero whether zero is enough for that
   */
  static boolean anyPoint(
      List<BigDecimal> bends,
      UnaryOperator<BigDecimal> one,
      boolean oneWithZero,
      UnaryOperator<BigDecimal> other,
      boolean otherWithZero) {
    List<BigDecimal> sorted = bends.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      BigDecimal from = sorted.get(i);
      BigDecimal to = sorted.get(Math.min(i + 1, sorted.size() - 1));
      Line first = new Line(one.apply(from), one.apply(to), oneWithZero);
      Line second = new Line(other.apply(from), other.apply(to), otherWithZero);
      if (anyPoint(first, second)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyPoint(Line one, Line other) {
    if ((one.holdsFirst() && other.holdsFirst()) || (one.holdsLast() && other.holdsLast())) {
      return true;
    }
    if (one.holdsFirst() && other.holdsLast()) {
      return overlap(one, other);
    }
    return other.holdsFirst() && one.holdsLast() && overlap(other, one);
  }

  /** Whether one that falls still holds where another that rises holds already. */
  private static boolean overlap(Line falling, Line rising) {
    // The zero of each is a quotient of its values; compared crosswise, without dividing.
    int order =
        falling.first().multiply(rising.last()).compareTo(rising.first().multiply(falling.last()));
    return order > 0 || (order == 0 && falling.withZero() && rising.withZero());
  }
}
