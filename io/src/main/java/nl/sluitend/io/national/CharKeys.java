package nl.sluitend.io.national;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** The codes of the keys of one dimension, by the very characters of a value in a JSON file. */
final class CharKeys {
  /** The key is empty. */
  static final int NONE = -1;

  private static final int START = 64;

  private final ToIntFunction<String> codes;
  private char[][] spellings = new char[START][];
  private int[] values = new int[START];
  private int used;

  /** Rows beside each other mostly have the same key. */
  private int lastSlot;

  /** Asks for the code of each new key. */
  CharKeys(ToIntFunction<String> codes) {
    this.codes = codes;
  }

  /** Returns the code of a value, without what is blank around it. */
  int code(char[] text, int from, int length) {
    if (!is(lastSlot, text, from, length)) {
      int slot = slot(text, from, length);
      if (spellings[slot] == null) {
        return learn(text, from, length);
      }
      lastSlot = slot;
    }
    return values[lastSlot];
  }

  private boolean is(int slot, char[] text, int from, int length) {
    char[] spelling = spellings[slot];
    return spelling != null
        && Arrays.equals(text, from, from + length, spelling, 0, spelling.length);
  }

  private int slot(char[] text, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (values.length - 1);
    while (spellings[slot] != null && !is(slot, text, from, length)) {
      slot = (slot + 1) & (values.length - 1);
    }
    return slot;
  }

  private int learn(char[] text, int from, int length) {
    String key = new String(text, from, length).strip();
    if (key.isEmpty()) {
      return NONE;
    }
    if (2 * ++used > values.length) {
      grow();
    }
    int slot = slot(text, from, length);
    spellings[slot] = Arrays.copyOfRange(text, from, from + length);
    values[slot] = codes.applyAsInt(key);
    return values[slot];
  }

  private void grow() {
    char[][] oldSpellings = spellings;
    int[] oldValues = values;
    spellings = new char[2 * oldValues.length][];
    values = new int[2 * oldValues.length];
    for (int i = 0; i < oldValues.length; i++) {
      char[] spelling = oldSpellings[i];
      if (spelling != null) {
        int slot = slot(spelling, 0, spelling.length);
        spellings[slot] = spelling;
        values[slot] = oldValues[i];
      }
    }
  }
}
