package nl.sluitend.io.national;

import static java.lang.invoke.MethodHandles.byteArrayViewVarHandle;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * The codes of the keys in one column, by the very bytes of a field with what ends it. A spelling
 * is decoded once; two spellings of one key, such as with a space behind it, have the same code.
 *
 * <p>A field of up to sixteen bytes is two words; longer ones are compared as bytes.
 */
final class KeyDictionary {
  /** No such key yet. */
  static final int UNKNOWN = -1;

  private static final VarHandle LONG = byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final long FIRST = 0x9E37_79B9_7F4A_7C15L;
  private static final long SECOND = 0xC2B2_AE3D_27D4_EB4FL;
  private static final int START_BITS = 10;

  private final ToIntFunction<String> codes;
  private final KeyForm form;
  private final Consumer<String> notUtf8;

  private int shift = Long.SIZE - START_BITS;
  private long[] firsts = new long[1 << START_BITS];
  private long[] seconds = new long[1 << START_BITS];
  private int[] values = filled(1 << START_BITS);
  private int used;

  private byte[][] longKeys = new byte[16][];
  private int[] longValues = filled(16);
  private int longUsed;

  /** Asks for the code of each new key, and tells of those that are no UTF-8. */
  KeyDictionary(KeyForm form, ToIntFunction<String> codes, Consumer<String> notUtf8) {
    this.form = form;
    this.codes = codes;
    this.notUtf8 = notUtf8;
  }

  KeyForm form() {
    return form;
  }

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, UNKNOWN);
    return values;
  }

  /**
   * Finds the codes of one column in many rows.
   *
   * @param ends where fields end
   * @param firsts for each row the index of its first end; the end before is that of a field too
   * @param column the column
   * @param rows how many rows there are
   * @param to where the codes go, from {@code offset} on
   * @return how many rows have a code before the first that has none
   */
  int find(byte[] bytes, int[] ends, int[] firsts, int column, int rows, int[] to, int offset) {
    for (int row = 0; row < rows; row++) {
      int field = firsts[row] + column;
      int from = ends[field - 1] + 1;
      int end = ends[field];
      int length = end + 1 - from;
      long word = (long) LONG.get(bytes, from);
      int code;
      if (length <= 8) {
        code = find(word & lowBytes(length));
      } else if (length <= 16) {
        code = find(word, (long) LONG.get(bytes, from + 8) & lowBytes(length - 8));
      } else {
        code = find(bytes, from, end + 1);
      }
      if (code == UNKNOWN) {
        code = bytes[from] == '"' ? UNKNOWN : learn(bytes, from, end);
        if (code == UNKNOWN) {
          return row;
        }
      }
      to[offset + row] = code;
    }
    return rows;
  }

  /** Returns the code of a field of at most eight bytes, its end included. */
  int find(long word) {
    int slot = (int) ((word * FIRST) >>> shift);
    while (firsts[slot] != word) {
      if (values[slot] == UNKNOWN) {
        return UNKNOWN;
      }
      slot = (slot + 1) & (firsts.length - 1);
    }
    return values[slot];
  }

  /** Returns the code of a field of nine to sixteen bytes, its end included. */
  int find(long first, long second) {
    int slot = (int) ((first * FIRST + second * SECOND) >>> shift);
    while (firsts[slot] != first || seconds[slot] != second) {
      if (values[slot] == UNKNOWN) {
        return UNKNOWN;
      }
      slot = (slot + 1) & (firsts.length - 1);
    }
    return values[slot];
  }

  /** Returns the code of a longer field, its end included. */
  int find(byte[] bytes, int from, int end) {
    int slot = longSlot(bytes, from, end);
    return longValues[slot];
  }

  private int longSlot(byte[] bytes, int from, int end) {
    long hash = (long) end - from;
    for (int at = from; at + 8 <= end; at += 8) {
      hash = (hash ^ (long) LONG.get(bytes, at)) * FIRST;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ (long) LONG.get(bytes, end - 8)) * FIRST;
    int slot = (int) (hash >>> 32) & (longKeys.length - 1);
    while (longValues[slot] != UNKNOWN
        && !Arrays.equals(bytes, from, end, longKeys[slot], 0, longKeys[slot].length)) {
      slot = (slot + 1) & (longKeys.length - 1);
    }
    return slot;
  }

  /**
   * Returns the code of a key, and remembers these bytes for it.
   *
   * @param from where the field begins
   * @param end where what ends it stands; eight bytes from any place up to there can be read
   * @return the code, or {@link #UNKNOWN} if the key is empty
   */
  int learn(byte[] bytes, int from, int end) {
    String key = key(bytes, from, end);
    if (key.isEmpty()) {
      return UNKNOWN;
    }
    int code = codes.applyAsInt(key);
    int length = end + 1 - from;
    if (length <= 16) {
      long first = (long) LONG.get(bytes, from);
      long second = length <= 8 ? 0 : (long) LONG.get(bytes, from + 8) & lowBytes(length - 8);
      learn(length <= 8 ? first & lowBytes(length) : first, second, code);
    } else {
      learnLong(Arrays.copyOfRange(bytes, from, end + 1), code);
    }
    return code;
  }

  /** Returns the code of any field, which may have been quoted; {@link #UNKNOWN} if it is empty. */
  int codeOf(byte[] bytes, int from, int end, byte separator) {
    if (!isPlain(bytes, from, end, separator)) {
      // As bytes it could be taken for a shorter field, so it is not remembered.
      String key = key(bytes, from, end);
      return key.isEmpty() ? UNKNOWN : codes.applyAsInt(key);
    }
    int length = end + 1 - from;
    int code;
    if (length > 16) {
      code = find(bytes, from, end + 1);
    } else {
      long first = (long) LONG.get(bytes, from);
      code =
          length <= 8
              ? find(first & lowBytes(length))
              : find(first, (long) LONG.get(bytes, from + 8) & lowBytes(length - 8));
    }
    return code == UNKNOWN ? learn(bytes, from, end) : code;
  }

  private static boolean isPlain(byte[] bytes, int from, int end, byte separator) {
    for (int at = from; at < end; at++) {
      // Bytes of more than seven bits are negative and plain.
      if (bytes[at] == separator || (bytes[at] >= 0 && bytes[at] < ' ')) {
        return false;
      }
    }
    return end == from || bytes[from] != '"';
  }

  /** Returns the key that a field holds: decoded, without spaces around it. */
  private String key(byte[] bytes, int from, int end) {
    Optional<String> text = utf8(bytes, from, end);
    String key = form.key(text.orElseGet(() -> windows(bytes, from, end)).strip());
    if (text.isEmpty()) {
      notUtf8.accept(key);
    }
    return key;
  }

  /** UTF-8, and what is not that windows-1252, in which every byte is a character. */
  static String decoded(byte[] bytes, int from, int end) {
    return utf8(bytes, from, end).orElseGet(() -> windows(bytes, from, end));
  }

  private static Optional<String> utf8(byte[] bytes, int from, int end) {
    try {
      ByteBuffer field = ByteBuffer.wrap(bytes, from, end - from);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(field).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String windows(byte[] bytes, int from, int end) {
    return new String(bytes, from, end - from, WINDOWS);
  }

  private static long lowBytes(int count) {
    return -1L >>> (Long.SIZE - 8 * count);
  }

  private void learn(long first, long second, int code) {
    if (used >= firsts.length / 4) {
      grow();
    }
    put(first, second, code);
    used++;
  }

  private void put(long first, long second, int code) {
    int slot = (int) ((first * FIRST + second * SECOND) >>> shift);
    while (values[slot] != UNKNOWN) {
      slot = (slot + 1) & (firsts.length - 1);
    }
    firsts[slot] = first;
    seconds[slot] = second;
    values[slot] = code;
  }

  private void grow() {
    long[] oldFirsts = firsts;
    long[] oldSeconds = seconds;
    int[] oldValues = values;
    shift--;
    firsts = new long[oldFirsts.length * 2];
    seconds = new long[firsts.length];
    values = filled(firsts.length);
    for (int i = 0; i < oldFirsts.length; i++) {
      if (oldValues[i] != UNKNOWN) {
        put(oldFirsts[i], oldSeconds[i], oldValues[i]);
      }
    }
  }

  private void learnLong(byte[] key, int code) {
    if (longUsed >= longKeys.length / 4) {
      growLong();
    }
    int slot = longSlot(key, 0, key.length);
    longKeys[slot] = key;
    longValues[slot] = code;
    longUsed++;
  }

  private void growLong() {
    byte[][] oldKeys = longKeys;
    int[] oldValues = longValues;
    longKeys = new byte[oldKeys.length * 2][];
    longValues = filled(longKeys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != UNKNOWN) {
        int slot = longSlot(oldKeys[i], 0, oldKeys[i].length);
        longKeys[slot] = oldKeys[i];
        longValues[slot] = oldValues[i];
      }
    }
  }
}
