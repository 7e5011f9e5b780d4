package nl.sluitend.records;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * The values that a figure can have.
 *
 * @param low where they start
 * @param high where they end
 */
public record ValueRange(End low, End high) {
  static final ValueRange ALL = new ValueRange(End.NONE, End.NONE);

  /**
   * One end of a range.
   *
   * @param value the value at the end; empty if there is no end
   * @param included whether the figure can have that value
   */
  public record End(Optional<Fraction> value, boolean included) {
    static final End NONE = new End(Optional.empty(), false);

    /** Checks that all is there. */
    public End {
      Objects.requireNonNull(value, "value");
    }
  }

  /** Checks that both are there. */
  public ValueRange {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
  }

  /**
   * Returns the only value.
   *
   * @return the value; empty if there are others
   */
  public Optional<Fraction> only() {
    return low.included() && low.equals(high) ? low.value() : Optional.empty();
  }

  ValueRange hull(ValueRange other) {
    return new ValueRange(outer(low, other.low, -1), outer(high, other.high, 1));
  }

  private static End outer(End a, End b, int side) {
    if (a.value().isEmpty() || b.value().isEmpty()) {
      return End.NONE;
    }
    int compared = compare(a.value().get(), b.value().get()) * side;
    if (compared == 0) {
      return a.included() ? a : b;
    }
    return compared > 0 ? a : b;
  }

  private static int compare(Fraction a, Fraction b) {
    BigInteger left = a.numerator().multiply(b.denominator());
    return left.compareTo(b.numerator().multiply(a.denominator()));
  }

  /** Returns the range such as {@code [0,1]} or {@code (-inf,-2)}. */
  @Override
  public String toString() {
    String from = low.value().map(Fraction::toString).orElse("-inf");
    String to = high.value().map(Fraction::toString).orElse("inf");
    return (low.included() ? "[" : "(") + from + "," + to + (high.included() ? "]" : ")");
  }
}
