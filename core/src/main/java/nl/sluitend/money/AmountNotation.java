package nl.sluitend.money;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * How the amounts of a file are written, declared once for the whole file and never guessed for a
 * cell: {@code 1.234} is some thousand euros in one notation and some one in the other.
 *
 * <p>Very many amounts are read in two steps. {@link #cents(byte[], int, int) cents} reads what
 * nearly all of them are, a few nanoseconds each and without an allocation, and says {@link
 * #NO_CENTS} to all else; {@link #amount(byte[], int, int) amount} then reads amounts of any width,
 * and refuses what is none with its place:
 *
 * <pre>{@code
 * long cents = notation.cents(bytes, from, to);
 * if (cents != AmountNotation.NO_CENTS) {
 *   sum.add(cents);
 * } else {
 *   sum.add(notation.amount(bytes, from, to));
 * }
 * }</pre>
 *
 * <p>Both are strict: no plus, space, currency sign, exponent or brackets, no minus behind the
 * number and no bare mark. For what people print in tables see {@code nl.sluitend.printed}.
 */
public enum AmountNotation {
  /** An optional minus, digits, and a point before decimals: {@code -1234567.89}. */
  PLAIN('.', "-1234567.89"),
  /**
   * An optional minus, digits, and a comma before decimals: {@code -1.234.567,89}. There are points
   * between all thousands or none; with points, the first digit is not 0.
   */
  DUTCH(',', "-1.234.567,89");

  /** What no amount that fits is: the text is wider, has fractions of a cent, or is no amount. */
  public static final long NO_CENTS = Long.MIN_VALUE;

  private final char mark;
  private final String example;

  AmountNotation(char mark, String example) {
    this.mark = mark;
    this.example = example;
  }

  /**
   * Reads an amount of at most sixteen digits before the decimal mark and two behind it; zeros
   * behind those are allowed.
   *
   * @param text ASCII, or any superset of it such as UTF-8
   * @param from the index of the first byte of the amount
   * @param to the index after its last byte
   * @return the number of cents, or {@link #NO_CENTS} for any other text
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  public long cents(byte[] text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length);
    return this == PLAIN ? ByteCents.plain(text, from, to) : ByteCents.dutch(text, from, to);
  }

  /**
   * Reads an amount of at most sixteen digits before the decimal mark and two behind it; zeros
   * behind those are allowed.
   *
   * @param text what holds the amount
   * @param from the index of the first character of the amount
   * @param to the index after its last character
   * @return the number of cents, or {@link #NO_CENTS} for any other text
   * @throws IndexOutOfBoundsException if the text has no such part
   */
  public long cents(CharSequence text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    return CharCents.read(text, from, to, this);
  }

  /**
   * Reads an amount of at most sixteen digits before the decimal mark and two behind it; zeros
   * behind those are allowed.
   *
   * @param text the amount and nothing else
   * @return the number of cents, or {@link #NO_CENTS} for any other text
   */
  public long cents(CharSequence text) {
    return CharCents.read(text, 0, text.length(), this);
  }

  /**
   * Reads an amount of any width, of at most {@value Amount#MAX_INTEGER_DIGITS} digits before and
   * {@value Amount#MAX_DECIMALS} after the decimal mark, zeros in front and behind included.
   *
   * @param text ASCII, or any superset of it such as UTF-8
   * @param from the index of the first byte of the amount
   * @param to the index after its last byte
   * @return the exact amount
   * @throws AmountFormatException if the text is no amount in this notation
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  public Amount amount(byte[] text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length);
    AmountScan scan = scan(i -> text[i] & 0xff, from, to);
    if (scan.failed()) {
      String shown = new String(text, from, to - from, StandardCharsets.UTF_8);
      throw new AmountFormatException(this, shown, from, scan.index());
    }
    return Amount.of(new BigDecimal(scan.plain()));
  }

  /**
   * Reads an amount of any width, of at most {@value Amount#MAX_INTEGER_DIGITS} digits before and
   * {@value Amount#MAX_DECIMALS} after the decimal mark, zeros in front and behind included.
   *
   * @param text the amount and nothing else
   * @return the exact amount
   * @throws AmountFormatException if the text is no amount in this notation
   */
  public Amount amount(CharSequence text) {
    AmountScan scan = scan(text::charAt, 0, text.length());
    if (scan.failed()) {
      throw new AmountFormatException(this, text.toString(), 0, scan.index());
    }
    return Amount.of(new BigDecimal(scan.plain()));
  }

  /** Returns the character before decimals. */
  char mark() {
    return mark;
  }

  /** Tells whether points may stand between thousands. */
  boolean grouped() {
    return this == DUTCH;
  }

  /**
   * Returns an amount in this notation, for messages.
   *
   * @return such as {@code -1.234.567,89}
   */
  public String example() {
    return example;
  }

  private AmountScan scan(IntUnaryOperator characters, int from, int to) {
    AmountScan scan = new AmountScan(characters, from, to, this);
    scan.run();
    return scan;
  }
}
