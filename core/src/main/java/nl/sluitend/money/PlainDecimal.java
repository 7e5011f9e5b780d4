package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Decimal numbers in plain form: an optional minus, digits, and a point before decimals. No
 * exponent, no grouping, no plus: what a machine writes and nothing that could be read two ways.
 */
public final class PlainDecimal {
  private static final Pattern FORM = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");

  private PlainDecimal() {}

  /**
   * Reads a plain decimal number and keeps its trailing zeros.
   *
   * @param text such as {@code -6300}, {@code 3.0} or {@code 0.05}
   * @return the exact number
   * @throws NumberFormatException if the text has any other form
   */
  public static BigDecimal parse(String text) {
    if (!FORM.matcher(text).matches()) {
      String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
      throw new NumberFormatException(
          "Expected a plain decimal number such as -6300 or 0.05, but was '" + shown + "'");
    }
    return new BigDecimal(text);
  }

  /**
   * Returns a number as one that cannot change or say something else of itself: a subclass of
   * {@link BigDecimal} can.
   *
   * @param number any number
   * @return the same digits and scale; the number itself where it is of no subclass
   */
  public static BigDecimal copy(BigDecimal number) {
    return number.getClass() == BigDecimal.class
        ? number
        : new BigDecimal(new BigInteger(number.unscaledValue().toByteArray()), number.scale());
  }
}
