package nl.sluitend.examples.bench;

import java.util.SplittableRandom;

/** Amounts to measure with. */
final class BenchAmounts {
  private static final int MOST_DIGITS = 11;

  private BenchAmounts() {}

  /** Makes amounts of all sizes up to some hundred million euros, a tenth of them negative. */
  static long[] cents(int count, SplittableRandom random) {
    long[] cents = new long[count];
    for (int i = 0; i < count; i++) {
      long most = 1;
      for (int digits = random.nextInt(3, MOST_DIGITS + 1); digits > 0; digits--) {
        most *= 10;
      }
      long amount = random.nextLong(most / 10, most);
      cents[i] = random.nextInt(10) == 0 ? -amount : amount;
    }
    return cents;
  }

  /** Stops a benchmark that compares the time of different results. */
  static void same(Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException("Expected " + expected + ", but was " + found);
    }
  }
}
