package nl.sluitend.national;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * A sum of cents for each packed key: an array where the keys are few, an open hash table where
 * they are many. A sum that leaves a {@code long} goes on beside it, in that cell alone.
 */
final class Cells {
  /** Up to a million possible keys, 8 MiB, an array is the fastest. */
  static final int DENSE_BITS = 20;

  private static final long EMPTY = -1;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final boolean dense;
  private long[] sums;

  /** Dense: a bit for each key that has a sum. Otherwise: the key in each slot. */
  private long[] marks;

  private int used;
  private final Map<Long, BigInteger> carried = new HashMap<>();

  Cells(int bits, boolean dense) {
    this.dense = dense;
    int size = dense ? 1 << bits : 1 << Math.min(bits, 10);
    sums = new long[size];
    marks = dense ? new long[Math.max(1, size >>> 6)] : emptySlots(size);
  }

  boolean isDense() {
    return dense;
  }

  private static long[] emptySlots(int size) {
    long[] keys = new long[size];
    Arrays.fill(keys, EMPTY);
    return keys;
  }

  /** Adds one amount for each key; the keys fit an array. */
  void addDense(int[] keys, long[] cents, int count) {
    long[] allSums = sums;
    long[] present = marks;
    for (int i = 0; i < count; i++) {
      int key = keys[i];
      long before = allSums[key];
      long amount = cents[i];
      long after = before + amount;
      if (((before ^ after) & (amount ^ after)) < 0) {
        carry(key, before);
        after = amount;
      }
      allSums[key] = after;
      present[key >>> 6] |= 1L << key;
    }
  }

  /** Adds one amount. */
  void add(long key, long amount) {
    int slot = slotFor(key);
    long before = sums[slot];
    long after = before + amount;
    if (((before ^ after) & (amount ^ after)) < 0) {
      carry(key, before);
      after = amount;
    }
    sums[slot] = after;
  }

  /** Adds an amount of any size. */
  void add(long key, BigInteger amount) {
    slotFor(key);
    carried.merge(key, amount, BigInteger::add);
  }

  private void carry(long key, long amount) {
    carried.merge(key, BigInteger.valueOf(amount), BigInteger::add);
  }

  private int slotFor(long key) {
    if (dense) {
      int cell = (int) key;
      marks[cell >>> 6] |= 1L << cell;
      return cell;
    }
    int slot = find(key);
    if (marks[slot] == EMPTY) {
      marks[slot] = key;
      used++;
      if (used > marks.length / 2) {
        grow();
        return find(key);
      }
    }
    return slot;
  }

  private int find(long key) {
    int mask = marks.length - 1;
    int slot = (int) ((key * SPREAD) >>> 32) & mask;
    while (marks[slot] != key && marks[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = marks;
    long[] oldSums = sums;
    marks = emptySlots(Math.multiplyExact(oldKeys.length, 2));
    sums = new long[marks.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = find(oldKeys[i]);
        marks[slot] = oldKeys[i];
        sums[slot] = oldSums[i];
      }
    }
  }

  /** Hands out every key that has a sum, in no order. */
  void forEachKey(LongConsumer action) {
    for (int i = 0; i < marks.length; i++) {
      if (dense) {
        for (long rest = marks[i]; rest != 0; rest &= rest - 1) {
          action.accept(((long) i << 6) + Long.numberOfTrailingZeros(rest));
        }
      } else if (marks[i] != EMPTY) {
        action.accept(marks[i]);
      }
    }
  }

  /** Returns the part of a sum that is kept as a {@code long}. */
  long low(long key) {
    return sums[dense ? (int) key : find(key)];
  }

  /** Returns what left the {@code long} of a sum; zero for most. */
  BigInteger carried(long key) {
    return carried.isEmpty() ? BigInteger.ZERO : carried.getOrDefault(key, BigInteger.ZERO);
  }

  int size() {
    if (!dense) {
      return used;
    }
    return Arrays.stream(marks).mapToInt(Long::bitCount).sum();
  }
}
