package nl.sluitend.national;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.sluitend.money.Amount;

/**
 * An exact ratio (verhouding) of two amounts, or a mean of such ratios. It is divided once, when it
 * is shown, with a rounding mode that the caller names. Fractions of the same value are equal.
 *
 * @param numerator above the line, in lowest terms
 * @param denominator below the line, in lowest terms and above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  /** Brings the fraction in its lowest terms. */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("A fraction of zero says nothing");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * Returns a fraction of whole numbers.
   *
   * @param numerator above the line
   * @param denominator below the line, not zero
   * @return the fraction
   */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Returns an amount as a part of another.
   *
   * @param part the amount above the line
   * @param whole the amount below the line, not zero
   * @return the fraction
   */
  public static Fraction of(Amount part, Amount whole) {
    BigDecimal above = part.toBigDecimal();
    BigDecimal below = whole.toBigDecimal();
    int scale = Math.max(above.scale(), below.scale());
    return new Fraction(
        above.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
        below.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue());
  }

  /** Returns the fraction that lies so far on the way from this one to another. */
  Fraction towards(Fraction other, Fraction way) {
    return plus(other.plus(new Fraction(numerator.negate(), denominator)).times(way));
  }

  private Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Returns the largest whole number that is not above this. */
  BigInteger floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /**
   * Shows the fraction as a percentage.
   *
   * @param decimals the number of decimals shown
   * @param mode how the last decimal is rounded
   * @return the percentage, with exactly that many decimals
   */
  public BigDecimal percentage(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator, -2).divide(new BigDecimal(denominator), decimals, mode);
  }

  /**
   * Shows the fraction as a number, such as euros per inhabitant.
   *
   * @param decimals the number of decimals shown
   * @param mode how the last decimal is rounded
   * @return the number, with exactly that many decimals
   */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
