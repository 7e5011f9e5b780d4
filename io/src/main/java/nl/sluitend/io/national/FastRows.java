package nl.sluitend.io.national;

import static java.lang.invoke.MethodHandles.byteArrayViewVarHandle;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.VarHandle;

/**
 * Rows without quotes and with one amount, eight bytes at a time. It stops at each row that is not
 * as plain as that, or may be faulty, and leaves it to {@link SlowRows}, which decides.
 */
final class FastRows {
  /** Bytes that must be readable after the last line end. */
  static final int AFTER = 16;

  private static final VarHandle LONG = byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  /** Added to the low bits of a byte below a space, this leaves its highest bit clear. */
  private static final long TO_SPACE = 0x6060_6060_6060_6060L;

  private static final int PASSED = -1;
  private static final int AMOUNT = -2;

  private final byte separator;
  private final int[] kinds;
  private final KeyDictionary[] dictionaries;
  private final AmountBytes amounts;

  /** Takes the dictionary of each column that has keys; the others have one that is not used. */
  FastRows(char separator, Columns columns, KeyDictionary[] dictionaries, AmountBytes amounts) {
    this.separator = (byte) separator;
    this.dictionaries = dictionaries;
    this.amounts = amounts;
    this.kinds = new int[columns.count()];
    for (int c = 0; c < kinds.length; c++) {
      boolean amount = columns.amount(c) != Columns.PASSED;
      int other = columns.dimension(c) == Columns.PASSED ? PASSED : columns.dimension(c);
      kinds[c] = amount ? AMOUNT : other;
    }
  }

  /**
   * Reads rows until the batch is full or a row is not plain.
   *
   * @param from where a row begins
   * @param stop no row that begins here or later is read; each that begins before ends with a line
   *     feed in these bytes
   * @return where the next row begins
   */
  int read(byte[] bytes, int from, int stop, Batch batch) {
    final long separators = separator * ONES;
    final int[] kind = kinds;
    final int last = kind.length - 1;
    final int[][] codes = batch.codes;
    final long[] cents = batch.cents;
    int row = batch.size;
    int start = from;
    rows:
    while (start < stop && row < Batch.ROWS) {
      int at = start;
      for (int c = 0; ; c++) {
        long word = (long) LONG.get(bytes, at);
        long found = ends(word, separators);
        int end = at + (Long.numberOfTrailingZeros(found) >>> 3);
        int dimension = kind[c];
        if (dimension >= 0) {
          int code;
          if (found != 0) {
            code = dictionaries[c].find(word & (found ^ (found - 1)));
          } else {
            end = end(bytes, at + 8, separators);
            code = longCode(dictionaries[c], bytes, at, end, word);
          }
          if (code == KeyDictionary.UNKNOWN) {
            code = bytes[at] == '"' ? code : dictionaries[c].learn(bytes, at, end);
            if (code == KeyDictionary.UNKNOWN) {
              break rows;
            }
          }
          codes[dimension][row] = code;
        } else {
          if (found == 0) {
            end = end(bytes, at + 8, separators);
          }
          if (dimension == AMOUNT) {
            long amount = amounts.fast(bytes, at, end);
            if (amount == AmountBytes.UNDECIDED) {
              break rows;
            }
            cents[row] = amount;
          } else if ((byte) word == '"') {
            break rows;
          }
        }
        if (c == last) {
          at = end;
          break;
        }
        if (bytes[end] != separator) {
          break rows;
        }
        at = end + 1;
      }
      if (bytes[at] == '\r') {
        at++;
      }
      if (bytes[at] != '\n') {
        break;
      }
      start = at + 1;
      row++;
    }
    batch.size = row;
    return start;
  }

  /**
   * Marks each byte that is a separator or a control character, and no other: no carry runs from
   * one byte into the next.
   */
  private static long ends(long word, long separators) {
    long low = word & LOW_BITS;
    long x = word ^ separators;
    long separatorFree = ((x & LOW_BITS) + LOW_BITS) | x;
    long controlFree = (low + TO_SPACE) | word;
    return ~(separatorFree & controlFree) & HIGH_BITS;
  }

  private static int end(byte[] bytes, int from, long separators) {
    int at = from;
    long found = ends((long) LONG.get(bytes, at), separators);
    while (found == 0) {
      at += 8;
      found = ends((long) LONG.get(bytes, at), separators);
    }
    return at + (Long.numberOfTrailingZeros(found) >>> 3);
  }

  private static int longCode(KeyDictionary dictionary, byte[] bytes, int at, int end, long first) {
    int length = end + 1 - at;
    if (length > 16) {
      return dictionary.find(bytes, at, end + 1);
    }
    long second = (long) LONG.get(bytes, at + 8) & (-1L >>> (8 * (16 - length)));
    return dictionary.find(first, second);
  }
}
