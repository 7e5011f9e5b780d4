package nl.sluitend.statement;

import java.util.List;
import nl.sluitend.linear.Rational;

/**
 * The numbers from one end to the other, both included.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Interval(Rational low, Rational high) {
  static final Interval ZERO = point(Rational.ZERO);
  static final Interval ONE = point(Rational.ONE);

  static Interval point(Rational number) {
    return new Interval(number, number);
  }

  static Interval of(QuantityRange range) {
    return new Interval(range.low().number(), range.high().number());
  }

  Interval plus(Interval other) {
    return new Interval(low.plus(other.low), high.plus(other.high));
  }

  /** Takes a part out again that was added: the opposite of {@link #plus}. */
  Interval without(Interval part) {
    return new Interval(low.minus(part.low), high.minus(part.high));
  }

  /** The smallest interval that holds this one and zero. */
  Interval withZero() {
    return new Interval(
        low.signum() > 0 ? Rational.ZERO : low, high.signum() < 0 ? Rational.ZERO : high);
  }

  Interval negated() {
    return new Interval(high.negated(), low.negated());
  }

  Interval times(Interval other) {
    return hull(
        List.of(
            low.times(other.low),
            low.times(other.high),
            high.times(other.low),
            high.times(other.high)));
  }

  /** Divides by an interval without zero. */
  Interval dividedBy(Interval other) {
    return times(
        new Interval(Rational.ONE.dividedBy(other.high), Rational.ONE.dividedBy(other.low)));
  }

  boolean hasZero() {
    return low.signum() <= 0 && high.signum() >= 0;
  }

  private static Interval hull(List<Rational> numbers) {
    Rational least = numbers.get(0);
    Rational most = numbers.get(0);
    for (Rational number : numbers) {
      least = number.compareTo(least) < 0 ? number : least;
      most = number.compareTo(most) > 0 ? number : most;
    }
    return new Interval(least, most);
  }
}
