package nl.sluitend.publish;

import java.util.Optional;

/** Sums of several dimensions as one number each: shorter to compare and to keep than arrays. */
final class SumKeys {
  private final int[] lowest;
  private final long[] strides;

  SumKeys(int[] lowest, long[] strides) {
    this.lowest = lowest;
    this.strides = strides;
  }

  /**
   * Returns keys for all sums between these bounds.
   *
   * @param low the lowest sums, by dimension
   * @param high the highest sums, by dimension
   * @return the keys; empty if there are more sums than numbers
   */
  static Optional<SumKeys> of(long[] low, long[] high) {
    int[] lowest = new int[low.length];
    long[] strides = new long[low.length];
    long stride = 1;
    for (int d = 0; d < low.length; d++) {
      lowest[d] = (int) low[d];
      strides[d] = stride;
      long wide = high[d] - low[d] + 1;
      if (stride > (Long.MAX_VALUE / 2) / wide) {
        return Optional.empty();
      }
      stride *= wide;
    }
    return Optional.of(new SumKeys(lowest, strides));
  }

  /** The key of a sum. */
  long of(int[] sum) {
    long key = 0;
    for (int d = 0; d < lowest.length; d++) {
      long place = (long) sum[d] - lowest[d];
      key += place * strides[d];
    }
    return key;
  }

  /** By how much adding a vector to a sum moves its key. */
  long step(int[] vector) {
    long step = 0;
    for (int d = 0; d < lowest.length; d++) {
      step += vector[d] * strides[d];
    }
    return step;
  }

  /** The sum of a key. */
  void sum(long key, int[] into) {
    long left = key;
    for (int d = lowest.length - 1; d >= 0; d--) {
      into[d] = (int) (left / strides[d]) + lowest[d];
      left %= strides[d];
    }
  }
}
