package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/**
 * What one member has of a key, such as 23.180 inhabitants, 12,5 fte or a third.
 *
 * @param member who
 * @param numerator the number above the line, not negative
 * @param denominator the number below the line; 1 for whole numbers
 */
public record Key(Message member, BigInteger numerator, BigInteger denominator) {
  private static final int MOST = Amount.MAX_INTEGER_DIGITS;

  /** Brings the fraction to lowest terms and checks that it is not negative. */
  public Key {
    Objects.requireNonNull(member, "member");
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException(
          "The key of '%s' is divided by %s, which is not above zero"
              .formatted(member.dutch(), denominator));
    }
    if (numerator.signum() < 0) {
      throw new IllegalArgumentException(
          "The key of '%s' is negative: %s"
              .formatted(member.dutch(), ShareWording.fraction(numerator, denominator)));
    }
    BigInteger divisor = numerator.gcd(denominator);
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /**
   * Returns a whole number as a key.
   *
   * @param member who
   * @param number how many
   * @return the key
   * @throws IllegalArgumentException if the number is negative, naming the member
   */
  public static Key of(Message member, long number) {
    return new Key(member, BigInteger.valueOf(number), BigInteger.ONE);
  }

  /**
   * Returns a decimal number as a key.
   *
   * @param member who
   * @param number how many
   * @return the key
   * @throws IllegalArgumentException if the number is negative, naming the member
   * @throws ArithmeticException if it has more than 100 digits before or after the decimal mark
   */
  public static Key of(Message member, BigDecimal number) {
    // Writing 1E+1000000000 out would exhaust the memory.
    if ((long) number.precision() - number.scale() > MOST || number.scale() > MOST) {
      throw new ArithmeticException(
          "The key of '%s' has more than %s digits before or after the decimal mark"
              .formatted(member.dutch(), MOST));
    }
    return number.scale() > 0
        ? new Key(member, number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
        : new Key(member, number.toBigIntegerExact(), BigInteger.ONE);
  }
}
