package nl.sluitend.io.national;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;

/** Reads the numbers of a JSON file as cents, from the buffer of the parser where they fit. */
final class JsonAmounts {
  private static final int CENTS = 2;
  private static final int LONGEST = 40;

  /** Far more than amounts have before the decimal mark, or behind it. */
  private static final int MOST_DIGITS = 60;

  private final Unit unit;
  private final long factor;
  private final byte[] bytes = new byte[LONGEST + Long.BYTES];

  JsonAmounts(Unit unit) {
    this.unit = unit;
    this.factor = BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, unit.exponent())).longValueExact();
  }

  /**
   * Reads the number at which a parser is.
   *
   * @return the number of cents, or {@link AmountNotation#NO_CENTS} if it is to be read with {@link
   *     #wide}
   */
  long cents(JsonParser parser) throws IOException {
    char[] text = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int length = parser.getTextLength();
    if (length > LONGEST || unit.exponent() < 0) {
      return AmountNotation.NO_CENTS;
    }
    for (int i = 0; i < length; i++) {
      // A number is all ASCII.
      bytes[i] = (byte) text[from + i];
    }
    long cents = AmountNotation.PLAIN.cents(bytes, 0, length);
    if (factor == 1 || cents == AmountNotation.NO_CENTS) {
      return cents;
    }
    boolean fits = Math.multiplyHigh(cents, factor) == (cents * factor) >> (Long.SIZE - 1);
    return fits ? cents * factor : AmountNotation.NO_CENTS;
  }

  /** Reads the number at which a parser is; empty if it is too large or has parts of a cent. */
  Optional<BigInteger> wide(JsonParser parser) throws IOException {
    BigDecimal number;
    try {
      number = new BigDecimal(parser.getText());
    } catch (NumberFormatException e) {
      // Its exponent is larger than any that there is.
      return Optional.empty();
    }
    if ((long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
      return Optional.empty();
    }
    BigDecimal cents = number.scaleByPowerOfTen(unit.exponent() + CENTS).stripTrailingZeros();
    return cents.scale() > 0 ? Optional.empty() : Optional.of(cents.toBigIntegerExact());
  }
}
