package nl.sluitend.examples.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers as people type them: digits, and at most two decimals behind a comma or a point. */
final class NumberConverter implements ITypeConverter<BigDecimal> {
  // Three digits behind a point could be thousands as well as decimals, so they are refused.
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}([.,]\\d{1,2})?");

  @Override
  public BigDecimal convert(String text) {
    return number(text);
  }

  static BigDecimal number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new TypeConversionException(
          "verwacht een getal zonder scheiding van duizendtallen, met hoogstens twee decimalen,"
              + " zoals 359558 of 45,41; gevonden "
              + text);
    }
    return new BigDecimal(text.replace(',', '.'));
  }
}
