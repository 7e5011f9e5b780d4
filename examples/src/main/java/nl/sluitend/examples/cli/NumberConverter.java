package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers as people type them: digits, and at most two decimals behind a comma or a point. */
final class NumberConverter implements ITypeConverter<BigDecimal> {
  // Three digits behind a point could be thousands as well as decimals, so they are refused.
  private static final Pattern NUMBER = Pattern.compile("(\\d+)([.,]\\d{1,2})?");

  /** No amount in euros of any government has more. */
  private static final int MOST_DIGITS = 15;

  @Override
  public BigDecimal convert(String text) {
    return number(text);
  }

  static BigDecimal number(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      throw new TypeConversionException(
          "verwacht een getal zonder scheiding van duizendtallen, met hoogstens twee decimalen,"
              + " zoals 359558 of 45,41; gevonden "
              + text);
    }
    int digits = number.end(1);
    if (digits > MOST_DIGITS) {
      throw new TypeConversionException(
          "verwacht een getal van hoogstens %s cijfers voor de komma; gevonden %s, dat er %s heeft"
              .formatted(MOST_DIGITS, text, digits));
    }
    return new BigDecimal(text.replace(',', '.'));
  }
}
