package nl.sluitend.delivery;

import java.math.BigDecimal;
import nl.sluitend.money.PlainDecimal;

/** The numbers that a delivery can state: those that are an amount in any unit that we know. */
final class StatedNumber {
  /** So that a sum of any number of records in any unit is still an amount. */
  private static final int MAX_INTEGER_DIGITS = 60;

  private static final int MAX_DECIMALS = 60;

  private StatedNumber() {}

  static boolean fits(BigDecimal number) {
    return (long) number.precision() - number.scale() <= MAX_INTEGER_DIGITS
        && number.scale() <= MAX_DECIMALS;
  }

  /** Returns the number with its digits; refuses what would exhaust the memory when printed. */
  static BigDecimal checked(BigDecimal stated) {
    BigDecimal number = PlainDecimal.copy(stated);
    if (!fits(number)) {
      throw new IllegalArgumentException(
          "An amount has at most %s digits before and %s after the decimal mark"
              .formatted(MAX_INTEGER_DIGITS, MAX_DECIMALS));
    }
    return number;
  }
}
