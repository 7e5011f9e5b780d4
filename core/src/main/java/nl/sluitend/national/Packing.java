package nl.sluitend.national;

import java.util.Arrays;

/** One number for the codes of a group: each dimension has its bits, the first the highest. */
final class Packing {
  /** A packed key is not negative. */
  private static final int MOST_BITS = Long.SIZE - 1;

  private final int[] bits;

  private Packing(int[] bits) {
    this.bits = bits;
  }

  int dimensions() {
    return bits.length;
  }

  /** Returns the bits of a dimension. */
  int bits(int dimension) {
    return bits[dimension];
  }

  /** Gives each dimension as few bits as its codes need. */
  static Packing forSizes(int[] sizes) {
    int[] bits = new int[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      bits[i] = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, sizes[i] - 1));
    }
    if (Arrays.stream(bits).sum() > MOST_BITS) {
      throw new IllegalStateException(
          "Too many different keys to group by all dimensions at once: "
              + Arrays.toString(sizes)
              + "; group by fewer dimensions");
    }
    return new Packing(bits);
  }

  int total() {
    return Arrays.stream(bits).sum();
  }

  long pack(int[] codes) {
    long key = 0;
    for (int i = 0; i < bits.length; i++) {
      key = (key << bits[i]) | codes[i];
    }
    return key;
  }

  void unpack(long key, int[] codes) {
    long rest = key;
    for (int i = bits.length - 1; i >= 0; i--) {
      codes[i] = (int) (rest & ((1L << bits[i]) - 1));
      rest >>>= bits[i];
    }
  }
}
