package nl.sluitend.national;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import nl.sluitend.money.Amount;

/**
 * An exact fraction, in lowest terms: a share, an amount per inhabitant, or what lies between two
 * of them. It is rounded where it is shown, and nowhere else.
 *
 * @param numerator the number above the line
 * @param denominator the number below it, more than zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  /** Brings it to lowest terms. */
  public Fraction {
    Objects.requireNonNull(numerator, "numerator");
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("Expected a number above zero, but was " + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /**
   * Returns an amount as a part of another.
   *
   * @param part the amount above the line
   * @param whole the amount below it, more than zero
   * @return the share
   * @throws IllegalArgumentException if the whole is not more than zero
   */
  public static Fraction of(Amount part, Amount whole) {
    BigDecimal above = part.toBigDecimal();
    BigDecimal below = whole.toBigDecimal();
    int scale = Math.max(above.scale(), below.scale());
    return new Fraction(
        above.setScale(scale).unscaledValue(), below.setScale(scale).unscaledValue());
  }

  /**
   * Returns an amount for each of so many.
   *
   * @param amount the amount
   * @param count how many, more than zero
   * @return euros for each
   * @throws IllegalArgumentException if the count is not more than zero
   */
  public static Fraction per(Amount amount, long count) {
    return of(amount, Amount.ofEuros(count));
  }

  /**
   * Returns what lies between this and another fraction.
   *
   * @param other the other fraction
   * @param steps how far to go
   * @param of how many steps it is to the other, more than zero
   * @return this plus so many of the steps; one of two is the mean
   */
  public Fraction towards(Fraction other, long steps, long of) {
    BigInteger here = numerator.multiply(other.denominator);
    BigInteger there = other.numerator.multiply(denominator);
    BigInteger moved = there.subtract(here).multiply(BigInteger.valueOf(steps));
    BigInteger parts = BigInteger.valueOf(of);
    return new Fraction(
        here.multiply(parts).add(moved), denominator.multiply(other.denominator).multiply(parts));
  }

  /**
   * Shows the fraction as a decimal number.
   *
   * @param decimals the number of decimals shown
   * @param mode how the last one is rounded
   * @return the number, with exactly that many decimals
   */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  /**
   * Shows the fraction as a percentage.
   *
   * @param decimals the number of decimals shown
   * @param mode how the last one is rounded
   * @return the percentage, with exactly that many decimals
   */
  public BigDecimal percentage(int decimals, RoundingMode mode) {
    return rounded(decimals + 2, mode).scaleByPowerOfTen(2);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns the two numbers, such as {@code 31/250}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
