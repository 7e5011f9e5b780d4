package nl.sluitend.io.national;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.AmountNotation;
import nl.sluitend.money.Unit;

/** Reads the numbers of a JSON file as cents, from the buffer of the parser where they fit. */
final class JsonAmounts {
  private static final int CENTS = 2;

  private final Unit unit;
  private final long factor;
  private final Slice slice = new Slice();

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
    slice.text = parser.getTextCharacters();
    slice.from = parser.getTextOffset();
    slice.length = parser.getTextLength();
    long cents = unit.exponent() < 0 ? AmountNotation.NO_CENTS : AmountNotation.PLAIN.cents(slice);
    if (factor == 1 || cents == AmountNotation.NO_CENTS) {
      return cents;
    }
    boolean fits = Math.multiplyHigh(cents, factor) == (cents * factor) >> (Long.SIZE - 1);
    return fits ? cents * factor : AmountNotation.NO_CENTS;
  }

  /** Reads the number at which a parser is; empty if it is too large or has parts of a cent. */
  Optional<BigInteger> wide(JsonParser parser) throws IOException {
    try {
      BigDecimal number = Amount.of(new BigDecimal(parser.getText())).toBigDecimal();
      BigDecimal cents = number.scaleByPowerOfTen(unit.exponent() + CENTS).stripTrailingZeros();
      return cents.scale() > 0 ? Optional.empty() : Optional.of(cents.toBigIntegerExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The characters of a number, where the parser has them. */
  private static final class Slice implements CharSequence {
    private char[] text = {};
    private int from;
    private int length;

    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return text[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      return new String(text, from, length);
    }
  }
}
