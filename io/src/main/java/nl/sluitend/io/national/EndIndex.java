package nl.sluitend.io.national;

import static java.lang.invoke.MethodHandles.byteArrayViewVarHandle;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.VarHandle;

/**
 * Where fields end: the places of separators and control characters, found sixty-four bytes at a
 * time. Finding them apart from what is done with them keeps the processor from waiting for one end
 * before it looks for the next.
 */
final class EndIndex {
  /** Bytes that must be readable after the last one of interest. */
  static final int AFTER = 72;

  private static final int CHUNK = 64;

  /** Most chunks have no more ends; so many are written without asking. */
  private static final int AT_ONCE = 12;

  private static final VarHandle LONG = byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  /** Added to the low bits of a byte below a space, this leaves its highest bit clear. */
  private static final long TO_SPACE = 0x6060_6060_6060_6060L;

  /** Brings the highest bit of each byte together in the highest byte. */
  private static final long GATHER = 0x0002_0408_1020_4081L;

  private final long separators;
  private final int[] ends;
  private int count;

  EndIndex(char separator, int capacity) {
    this.separators = separator * ONES;
    this.ends = new int[capacity + CHUNK];
  }

  /**
   * Returns the places, in order; only the first {@link #count()} are any. The first is that before
   * the byte from which ends were looked for, as if a field ended there.
   */
  int[] ends() {
    return ends;
  }

  int count() {
    return count;
  }

  /** Finds ends from one byte on, about so many, in chunks that begin before another byte. */
  void fill(byte[] bytes, int from, int stop, int about) {
    int most = Math.min(about, ends.length - CHUNK);
    ends[0] = from - 1;
    int found = 1;
    for (int at = from; at < stop && found < most; at += CHUNK) {
      long mask = 0;
      for (int word = 0; word < CHUNK; word += 8) {
        long hits = hits((long) LONG.get(bytes, at + word), separators);
        mask |= ((hits * GATHER) >>> 56) << word;
      }
      found = write(mask, at, found);
    }
    count = found;
  }

  private int write(long mask, int at, int from) {
    int[] to = ends;
    long rest = mask;
    int all = from + Long.bitCount(mask);
    for (int i = 0; i < AT_ONCE; i++) {
      to[from + i] = at + Long.numberOfTrailingZeros(rest);
      rest &= rest - 1;
    }
    for (int i = from + AT_ONCE; i < all; i++) {
      to[i] = at + Long.numberOfTrailingZeros(rest);
      rest &= rest - 1;
    }
    return all;
  }

  /**
   * Marks each byte that is a separator or a control character, and no other: no carry runs from
   * one byte into the next.
   */
  private static long hits(long word, long separators) {
    long x = word ^ separators;
    long separatorFree = ((x & LOW_BITS) + LOW_BITS) | x;
    long controlFree = ((word & LOW_BITS) + TO_SPACE) | word;
    return ~(separatorFree & controlFree) & HIGH_BITS;
  }
}
