package nl.sluitend.io.national;

import java.math.BigInteger;
import java.util.TreeMap;

/**
 * Some rows, column by column: the codes of their keys and their cents. It is filled again and
 * again, so that nothing is made for a row.
 */
final class Batch {
  static final int ROWS = 1024;

  final int[][] codes;
  final long[] cents = new long[ROWS];
  int size;

  /** The amounts that fit no {@code long}, by row; their cents say zero. */
  final TreeMap<Integer, BigInteger> wide = new TreeMap<>();

  Batch(int dimensions) {
    codes = new int[dimensions][ROWS];
  }

  boolean isFull() {
    return size == ROWS;
  }

  void clear() {
    size = 0;
    if (!wide.isEmpty()) {
      wide.clear();
    }
  }

  /** Who takes the rows, and numbers the keys in them. */
  interface Target {
    /** Returns the code of a key; the same key always has the same. */
    int code(int dimension, String key);

    /** Takes the rows of a batch, which is then filled again. */
    void take(Batch batch);
  }
}
