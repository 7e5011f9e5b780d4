package nl.sluitend.money;

import static nl.sluitend.money.AmountNotation.NO_CENTS;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads amounts that fit a long of cents from bytes, eight at a time and without allocating. A word
 * has the first byte lowest. Every test of a byte is exact: none can touch the byte beside it.
 */
final class ByteCents {
  /** The most digits before the decimal mark: with two more they fit a long by far. */
  static final int MOST_DIGITS = 16;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int GROUP = 3;
  private static final int WORD_BYTES = Long.BYTES;
  // Sixteen digits with the five points between them.
  private static final int MOST_GROUPED = 21;
  private static final long TOP_BITS = 0x8080_8080_8080_8080L;
  private static final long LOW_BITS = ~TOP_BITS;
  private static final long ZEROS = 0x3030_3030_3030_3030L;
  // Added to a byte, these reach its top bit from 10 up, or from 1 up.
  private static final long FROM_TEN = 0x7676_7676_7676_7676L;
  private static final long GROUPS = 0x3030_302e_3030_302eL;
  private static final long FROM_TEN_OR_ONE = 0x7676_767f_7676_767fL;
  private static final long MILLION = 1_000_000;
  private static final long[] POWERS = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
  };

  private ByteCents() {}

  static long plain(byte[] text, int from, int to) {
    boolean negative = from < to && text[from] == '-';
    int at = negative ? from + 1 : from;
    long word = word(text, at) ^ ZEROS;
    int digits = Math.min(leadingDigits(word), to - at);
    if (digits == 0) {
      return NO_CENTS;
    }
    long euros = number(word, digits);
    at += digits;
    if (digits == WORD_BYTES) {
      word = word(text, at) ^ ZEROS;
      digits = Math.min(leadingDigits(word), to - at);
      if (digits > 0) {
        euros = euros * POWERS[digits] + number(word, digits);
        at += digits;
      }
    }
    if (at == to) {
      return negative ? -100 * euros : 100 * euros;
    }
    return text[at] == '.' ? withDecimals(text, at + 1, to, euros, negative) : NO_CENTS;
  }

  static long dutch(byte[] text, int from, int to) {
    boolean negative = from < to && text[from] == '-';
    int start = negative ? from + 1 : from;
    int comma = comma(text, start, to);
    int length = comma - start;
    long euros =
        length > GROUP && text[comma - GROUP - 1] == '.'
            ? grouped(text, start, comma)
            : digits(text, start, comma);
    if (euros < 0) {
      return NO_CENTS;
    }
    if (comma == to) {
      return negative ? -100 * euros : 100 * euros;
    }
    return withDecimals(text, comma + 1, to, euros, negative);
  }

  private static int comma(byte[] text, int start, int to) {
    int usual = to - 3;
    return usual > start && text[usual] == ',' ? usual : anyComma(text, start, to);
  }

  private static int anyComma(byte[] text, int start, int to) {
    int at = start;
    while (at < to && text[at] != ',') {
      at++;
    }
    return at;
  }

  /** Reads 1 to 16 digits and nothing else; returns -1 for any other text. */
  private static long digits(byte[] text, int from, int to) {
    int length = to - from;
    if (length == 0 || length > MOST_DIGITS) {
      return -1;
    }
    int first = Math.min(length, WORD_BYTES);
    long word = word(text, from) ^ ZEROS;
    if (leadingDigits(word) < first) {
      return -1;
    }
    long value = number(word, first);
    int rest = length - first;
    if (rest > 0) {
      word = word(text, from + first) ^ ZEROS;
      if (leadingDigits(word) < rest) {
        return -1;
      }
      value = value * POWERS[rest] + number(word, rest);
    }
    return value;
  }

  /** Reads digits with a point before each three from the end; returns -1 for any other text. */
  private static long grouped(byte[] text, int from, int to) {
    int length = to - from;
    if (length % (GROUP + 1) == 0 || length > MOST_GROUPED || text[from] == '0') {
      return -1;
    }
    long value = sixDigits(text, to, length);
    if (length <= WORD_BYTES || value < 0) {
      return value;
    }
    long millions = sixDigits(text, to - WORD_BYTES, length - WORD_BYTES);
    if (length > 2 * WORD_BYTES && millions >= 0) {
      long upper = sixDigits(text, to - 2 * WORD_BYTES, length - 2 * WORD_BYTES);
      millions = upper < 0 ? upper : upper * MILLION + millions;
    }
    return millions < 0 ? millions : millions * MILLION + value;
  }

  /** Reads what is left of {@code .234.567} before an index; returns -1 for any other text. */
  private static long sixDigits(byte[] text, int to, int length) {
    long counts = -1L << Math.max(0, Long.SIZE - Byte.SIZE * length);
    long word = (wordBefore(text, to) ^ GROUPS) & counts;
    boolean good = ((((word & LOW_BITS) + FROM_TEN_OR_ONE) | word) & TOP_BITS) == 0;
    // What should be points is 0 now: a digit that each group of four begins with.
    return good ? twoNumbers(word, 1_000) : -1;
  }

  private static long withDecimals(byte[] text, int from, int to, long euros, boolean negative) {
    int tenths = from < to ? text[from] - '0' : -1;
    int hundredths = from + 1 < to ? text[from + 1] - '0' : 0;
    if (!isDigit(tenths) || !isDigit(hundredths) || !onlyZeros(text, from + 2, to)) {
      return NO_CENTS;
    }
    long cents = 100 * euros + 10L * tenths + hundredths;
    return negative ? -cents : cents;
  }

  private static boolean isDigit(int value) {
    return value >= 0 && value <= 9;
  }

  private static boolean onlyZeros(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] == '0') {
      at++;
    }
    return at >= to && to - from <= Amount.MAX_DECIMALS - 2;
  }

  /** Returns eight bytes from an index; those after the end of the array are 0. */
  private static long word(byte[] text, int from) {
    return from <= text.length - WORD_BYTES
        ? (long) WORD.get(text, from)
        : part(text, from, text.length);
  }

  /** Returns the eight bytes before an index; those before the start of the array are 0. */
  private static long wordBefore(byte[] text, int to) {
    return to >= WORD_BYTES
        ? (long) WORD.get(text, to - WORD_BYTES)
        : part(text, 0, to) << (Byte.SIZE * (WORD_BYTES - to));
  }

  private static long part(byte[] text, int from, int to) {
    long word = 0;
    for (int i = to - 1; i >= from; i--) {
      word = (word << Byte.SIZE) | (text[i] & 0xff);
    }
    return word;
  }

  /** Counts the bytes below ten before the first that is not. */
  private static int leadingDigits(long word) {
    long others = (((word & LOW_BITS) + FROM_TEN) | word) & TOP_BITS;
    return Long.numberOfTrailingZeros(others) / Byte.SIZE;
  }

  /** Returns the number that the first digits make: 1 to 8 of them. */
  private static long number(long word, int digits) {
    return twoNumbers(word << (Long.SIZE - Byte.SIZE * digits), 10_000);
  }

  /** Returns the number of the first four digits times a factor, plus that of the other four. */
  private static long twoNumbers(long word, long factor) {
    long pairs = ((word * (1 + (10 << 8))) >>> 8) & 0x00ff_00ff_00ff_00ffL;
    long fours = ((pairs * (1 + (100 << 16))) >>> 16) & 0x0000_ffff_0000_ffffL;
    return (fours * (1 + (factor << 32))) >>> 32;
  }
}
