package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Logarithms to the base of two in thousandths, from whole numbers only. */
final class Bits {
  private static final int STEPS = 12;
  private static final int PRECISION = 60;

  /** 1.5 / ln 2, in thousandths: see {@link #misfit}. */
  private static final BigDecimal MISFIT = BigDecimal.valueOf(2164);

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private Bits() {}

  /** A thousand times the logarithm of a number of 1 or more, rounded down. */
  static long log(long number) {
    return log(BigInteger.valueOf(number));
  }

  static long log(BigInteger number) {
    int whole = number.bitLength() - 1;
    // From here on a number between 1 and 2, and each squaring gives one more binary digit.
    BigInteger rest =
        whole > PRECISION
            ? number.shiftRight(whole - PRECISION)
            : number.shiftLeft(PRECISION - whole);
    long fraction = 0;
    for (int step = 0; step < STEPS; step++) {
      rest = rest.multiply(rest).shiftRight(PRECISION);
      fraction <<= 1;
      if (rest.bitLength() > PRECISION + 1) {
        rest = rest.shiftRight(1);
        fraction++;
      }
    }
    return 1000L * whole + ((1000 * fraction) >> STEPS);
  }

  /** What ten raised to the number of digits has. */
  static long digits(int digits) {
    return log(BigInteger.TEN.pow(digits));
  }

  /**
   * How much rarer a difference is than none at all, where it comes from rounding: that of the
   * normal distribution with the variance of the figures (a twelfth of the square of each unit),
   * which is close for two figures and more.
   *
   * @param difference stated minus computed
   * @param squares the sum of the squares of the half units
   */
  static long misfit(BigDecimal difference, BigDecimal squares) {
    if (difference.signum() == 0) {
      return 0;
    }
    if (squares.signum() == 0) {
      return MOST.longValueExact();
    }
    return difference
        .multiply(difference)
        .multiply(MISFIT)
        .divide(squares, 0, RoundingMode.DOWN)
        .min(MOST)
        .longValueExact();
  }
}
