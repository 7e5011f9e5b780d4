package nl.sluitend.linear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms. Small ones are kept as two numbers, others widen by
 * themselves, so nothing ever wraps or rounds.
 */
public final class Rational implements Comparable<Rational> {
  private static final int CACHED = 64;
  private static final Rational[] CACHE = new Rational[2 * CACHED + 1];

  static {
    for (int i = -CACHED; i <= CACHED; i++) {
      CACHE[i + CACHED] = new Rational(i, 1);
    }
  }

  /** Nothing. */
  public static final Rational ZERO = of(0);

  /** One. */
  public static final Rational ONE = of(1);

  /** Minus one. */
  public static final Rational MINUS_ONE = of(-1);

  /** A half. */
  public static final Rational HALF = of(1, 2);

  // Both below 2^31 in size, so that sums of products fit a long; else both are in the wide pair.
  private final long small;
  private final long smallDivisor;
  private final @Nullable Wide wide;

  private record Wide(BigInteger numerator, BigInteger denominator) {}

  private Rational(long numerator, long denominator) {
    this.small = numerator;
    this.smallDivisor = denominator;
    this.wide = null;
  }

  private Rational(Wide wide) {
    this.small = 0;
    this.smallDivisor = 0;
    this.wide = wide;
  }

  /**
   * Returns a whole number.
   *
   * @param number the number
   * @return it as a fraction
   */
  public static Rational of(long number) {
    if (number >= -CACHED && number <= CACHED) {
      // The cache fills itself through the constructor, never through here.
      return CACHE[(int) number + CACHED];
    }
    return isSmall(number)
        ? new Rational(number, 1)
        : new Rational(new Wide(BigInteger.valueOf(number), BigInteger.ONE));
  }

  /**
   * Returns a fraction.
   *
   * @param numerator above the line
   * @param denominator below the line
   * @return the fraction in lowest terms
   * @throws ArithmeticException if the denominator is zero
   */
  public static Rational of(long numerator, long denominator) {
    return isSmall(numerator) && isSmall(denominator)
        ? reduced(numerator, denominator)
        : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Returns a fraction.
   *
   * @param numerator above the line
   * @param denominator below the line
   * @return the fraction in lowest terms
   * @throws ArithmeticException if the denominator is zero
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw divisionByZero();
    }
    BigInteger divisor = numerator.gcd(denominator);
    BigInteger common = denominator.signum() < 0 ? divisor.negate() : divisor;
    BigInteger above = numerator.divide(common);
    BigInteger below = denominator.divide(common);
    boolean fits = above.bitLength() < Integer.SIZE && below.bitLength() < Integer.SIZE;
    return fits && isSmall(above.longValueExact()) && isSmall(below.longValueExact())
        ? small(above.longValueExact(), below.longValueExact())
        : new Rational(new Wide(above, below));
  }

  /**
   * Returns a decimal number as a fraction.
   *
   * @param number the number
   * @return exactly the same
   */
  public static Rational of(BigDecimal number) {
    BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
    return of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
  }

  private static boolean isSmall(long number) {
    return number > -(1L << 31) && number < 1L << 31;
  }

  private static Rational small(long numerator, long denominator) {
    return denominator == 1 ? of(numerator) : new Rational(numerator, denominator);
  }

  /** The fraction of two numbers that are no products of more than two small ones. */
  private static Rational reduced(long numerator, long denominator) {
    if (denominator == 0) {
      throw divisionByZero();
    }
    if (denominator == 1) {
      return of(numerator);
    }
    long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
    long above = numerator / (denominator < 0 ? -divisor : divisor);
    long below = Math.abs(denominator) / divisor;
    return isSmall(above) && isSmall(below)
        ? small(above, below)
        : new Rational(new Wide(BigInteger.valueOf(above), BigInteger.valueOf(below)));
  }

  private static long gcd(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  private static ArithmeticException divisionByZero() {
    return new ArithmeticException("A fraction has no zero below its line");
  }

  /**
   * Returns what is above the line.
   *
   * @return the numerator, with the sign
   */
  public BigInteger numerator() {
    return wide == null ? BigInteger.valueOf(small) : wide.numerator();
  }

  /**
   * Returns what is below the line.
   *
   * @return the denominator, at least 1
   */
  public BigInteger denominator() {
    return wide == null ? BigInteger.valueOf(smallDivisor) : wide.denominator();
  }

  /**
   * Adds.
   *
   * @param other what is added
   * @return the sum
   */
  public Rational plus(Rational other) {
    if (wide != null || other.wide != null) {
      return of(
          numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
          denominator().multiply(other.denominator()));
    }
    return smallDivisor == other.smallDivisor
        ? reduced(small + other.small, smallDivisor)
        : reduced(
            small * other.smallDivisor + other.small * smallDivisor,
            smallDivisor * other.smallDivisor);
  }

  /**
   * Takes away.
   *
   * @param other what is taken away
   * @return the difference
   */
  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  /**
   * Multiplies.
   *
   * @param other the factor
   * @return the product
   */
  public Rational times(Rational other) {
    return wide == null && other.wide == null
        ? reduced(small * other.small, smallDivisor * other.smallDivisor)
        : of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * Divides.
   *
   * @param other the divisor
   * @return the quotient
   * @throws ArithmeticException if the divisor is zero
   */
  public Rational dividedBy(Rational other) {
    return wide == null && other.wide == null
        ? reduced(small * other.smallDivisor, smallDivisor * other.small)
        : of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  /**
   * Changes the sign.
   *
   * @return the opposite
   */
  public Rational negated() {
    return wide == null
        ? small(-small, smallDivisor)
        : new Rational(new Wide(wide.numerator().negate(), wide.denominator()));
  }

  /**
   * Leaves the sign out.
   *
   * @return the absolute value
   */
  public Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return wide == null ? Long.signum(small) : wide.numerator().signum();
  }

  @Override
  public int compareTo(Rational other) {
    if (wide == null && other.wide == null) {
      return Long.compare(small * other.smallDivisor, other.small * smallDivisor);
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational that
        && small == that.small
        && smallDivisor == that.smallDivisor
        && Objects.equals(wide, that.wide);
  }

  @Override
  public int hashCode() {
    return Objects.hash(small, smallDivisor, wide);
  }

  /** Returns the fraction such as {@code -1/3}, or a whole number such as {@code 2}. */
  @Override
  public String toString() {
    return denominator().equals(BigInteger.ONE)
        ? numerator().toString()
        : numerator() + "/" + denominator();
  }
}
