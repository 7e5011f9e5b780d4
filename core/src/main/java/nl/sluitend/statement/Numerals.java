package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import nl.sluitend.linear.Rational;
import nl.sluitend.message.Language;

/** Numbers and quantities as people write them, without a locale. */
final class Numerals {
  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

  private Numerals() {}

  /** Tells whether a fraction has an end after the decimal mark. */
  static boolean terminates(Rational number) {
    BigInteger rest = number.denominator();
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, FIVE}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  /** Writes a quantity that has an end after the decimal mark; euros never with one decimal. */
  static String exact(Quantity quantity, Language language) {
    Rational shown = quantity.shown();
    BigDecimal number =
        new BigDecimal(shown.numerator()).divide(new BigDecimal(shown.denominator()));
    boolean dimes = quantity.kind().isEuro() && number.scale() == 1;
    return written(dimes ? number.setScale(2) : number, quantity.kind(), language);
  }

  /** Writes a number as it is shown, with what it counts. */
  static String written(BigDecimal number, Kind kind, Language language) {
    String digits = digits(number, language);
    if (kind.isRatio()) {
      return kind.percentage() ? digits + "%" : digits;
    }
    if (!kind.isEuro()) {
      return digits + " " + kind.in(language);
    }
    // The sign of the euro stands first, what it is per follows the number.
    return "€ " + digits + kind.in(language).substring(1);
  }

  /** Groups by thousands: 12.048.000,5 in Dutch, 12,048,000.5 in English. */
  static String digits(BigDecimal number, Language language) {
    boolean dutch = language == Language.DUTCH;
    String[] plain = number.abs().toPlainString().split("\\.", -1);
    String whole = THOUSANDS.matcher(plain[0]).replaceAll(dutch ? "." : ",");
    String decimals = plain.length == 1 ? "" : (dutch ? "," : ".") + plain[1];
    return (number.signum() < 0 ? "-" : "") + whole + decimals;
  }
}
