package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import nl.sluitend.linear.Rational;
import nl.sluitend.message.Language;
import nl.sluitend.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An exact number and what it counts. A ratio stays a fraction; it is divided when it is shown.
 * Immutable.
 */
public final class Quantity {
  /** The most digits of a number that is stated. */
  public static final int MOST_DIGITS = 1000;

  private final Rational number;
  private final Kind kind;

  Quantity(Rational number, Kind kind) {
    this.number = Objects.requireNonNull(number, "number");
    this.kind = Objects.requireNonNull(kind, "kind");
  }

  /**
   * Returns an amount of money.
   *
   * @param amount the amount
   * @return the quantity, in euros
   */
  public static Quantity of(Amount amount) {
    return new Quantity(Rational.of(amount.toBigDecimal()), Kind.MONEY);
  }

  /**
   * Returns a decimal number of something.
   *
   * @param number the number as it is shown: 92 for 92%
   * @param kind what it counts
   * @return the quantity
   * @throws ArithmeticException if it has more than {@value #MOST_DIGITS} digits, before and after
   *     the decimal mark
   */
  public static Quantity of(BigDecimal number, Kind kind) {
    // Writing 1E+1000000000 out would exhaust the memory.
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new ArithmeticException("A number has at most %s digits".formatted(MOST_DIGITS));
    }
    return new Quantity(
        Rational.of(kind.percentage() ? number.scaleByPowerOfTen(-2) : number), kind);
  }

  /**
   * Returns what is above the line of the fraction in lowest terms; a percentage is the ratio
   * itself, so 25% is 1/4.
   *
   * @return the numerator, with the sign
   */
  public BigInteger numerator() {
    return number.numerator();
  }

  /**
   * Returns what is below the line of the fraction in lowest terms.
   *
   * @return the denominator, at least 1
   */
  public BigInteger denominator() {
    return number.denominator();
  }

  /**
   * Returns what the number counts.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Rounds the number as it is shown.
   *
   * @param decimals the number of decimals; -3 for thousands
   * @param mode how the last digit is rounded
   * @return the rounded number, with exactly that scale; for a percentage the number before the
   *     sign
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is
   *     needed
   */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(shown().numerator())
        .divide(new BigDecimal(shown().denominator()), decimals, mode);
  }

  /**
   * Returns the exact amount.
   *
   * @return the amount
   * @throws IllegalStateException if this is no money
   * @throws ArithmeticException if it has no end after the decimal mark
   */
  public Amount toAmount() {
    if (!kind.isMoney()) {
      throw new IllegalStateException("No amount of money, but " + kind.in(Language.ENGLISH));
    }
    return Amount.of(new BigDecimal(numerator()).divide(new BigDecimal(denominator())));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity that && number.equals(that.number) && kind.equals(that.kind);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, kind);
  }

  /** Returns the fraction and its kind, such as {@code 25100/289 %}. */
  @Override
  public String toString() {
    return shown() + " " + kind.in(Language.ENGLISH);
  }

  Rational number() {
    return number;
  }

  /** The number as it is shown: a percentage times a hundred. */
  Rational shown() {
    return kind.percentage() ? number.times(Rational.of(100)) : number;
  }

  Quantity withNumber(Rational other) {
    return new Quantity(other, kind);
  }

  boolean isBelow(Quantity other) {
    return number.compareTo(other.number) < 0;
  }
}
