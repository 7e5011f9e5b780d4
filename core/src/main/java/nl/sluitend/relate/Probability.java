package nl.sluitend.relate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact probability, as a fraction in lowest terms.
 *
 * @param numerator from 0 up to the denominator
 * @param denominator at least 1
 */
public record Probability(BigInteger numerator, BigInteger denominator)
    implements Comparable<Probability> {
  /** Certain. */
  public static final Probability ONE = new Probability(BigInteger.ONE, BigInteger.ONE);

  /** Impossible. */
  public static final Probability ZERO = new Probability(BigInteger.ZERO, BigInteger.ONE);

  private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

  /** Checks that it lies between 0 and 1, and brings it to lowest terms. */
  public Probability {
    if (denominator.signum() <= 0
        || numerator.signum() < 0
        || numerator.compareTo(denominator) > 0) {
      throw new IllegalArgumentException(
          "A probability lies from 0 to 1, but was " + numerator + "/" + denominator);
    }
    BigInteger divisor = numerator.gcd(denominator);
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * Tells whether this happens less than once in so many times, even if it had as many chances as
   * given: the sum over all chances bounds the probability that it happens in any of them.
   *
   * @param chances how many times it could have happened
   * @param times once in how many
   * @return true if probability × chances is below 1 / times
   */
  public boolean isBelow(int chances, int times) {
    return numerator
            .multiply(BigInteger.valueOf(chances))
            .multiply(BigInteger.valueOf(times))
            .compareTo(denominator)
        < 0;
  }

  @Override
  public int compareTo(Probability other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns the value to four significant digits, rounded half up, such as {@code 0.2095}. */
  @Override
  public String toString() {
    BigDecimal shown = new BigDecimal(numerator).divide(new BigDecimal(denominator), SHOWN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
