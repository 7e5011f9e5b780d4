package nl.sluitend.records;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.linear.Rational;

/**
 * An exact fraction in lowest terms, for what no decimal number can say.
 *
 * @param numerator above the line
 * @param denominator below the line, at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  /** Brings it to lowest terms. */
  public Fraction {
    Objects.requireNonNull(numerator, "numerator");
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("Below the line stands " + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(Rational rational) {
    return new Fraction(rational.numerator(), rational.denominator());
  }

  /**
   * Returns the same as a decimal number.
   *
   * @return the number without zeros at the end; empty if no decimal number is the same
   */
  public Optional<BigDecimal> decimal() {
    BigInteger rest = denominator;
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, FIVE}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE)
        ? Optional.of(plain(new BigDecimal(numerator).divide(new BigDecimal(denominator))))
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns the fraction such as {@code 1/3}, or the decimal number that is the same. */
  @Override
  public String toString() {
    return decimal().map(BigDecimal::toPlainString).orElse(numerator + "/" + denominator);
  }
}
