package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * A price per unit of each dimension at which the own best choices of all members add up to about a
 * target: what {@link SumChoice} measures its choices by.
 */
final class SumPrices {
  private static final int ROUNDS = 3;

  private final List<int[][]> vectors;

  /** What each choice costs, less the prices of what it adds. */
  private final List<long[]> reduced = new ArrayList<>();

  SumPrices(List<int[][]> vectors, List<long[]> costs, int[] target) {
    this.vectors = vectors;
    long bound = 1;
    for (long[] cost : costs) {
      reduced.add(cost.clone());
      for (long one : cost) {
        bound = Math.max(bound, one);
      }
    }
    long[] prices = new long[target.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (int d = 0; d < prices.length; d++) {
        charge(d, -prices[d]);
        prices[d] = price(d, target[d], bound);
        charge(d, prices[d]);
      }
    }
  }

  /** What each choice costs more than the best one of the member. */
  List<long[]> extra() {
    for (long[] own : reduced) {
      long least = Long.MAX_VALUE;
      for (long one : own) {
        least = Math.min(least, one);
      }
      for (int s = 0; s < own.length; s++) {
        own[s] -= least;
      }
    }
    return List.copyOf(reduced);
  }

  private void charge(int dimension, long price) {
    for (int i = 0; i < reduced.size(); i++) {
      long[] own = reduced.get(i);
      for (int s = 0; s < own.length; s++) {
        own[s] -= price * vectors.get(i)[s][dimension];
      }
    }
  }

  /** The lowest price at which the sum reaches the target. */
  private long price(int dimension, int target, long bound) {
    long low = -2 * bound;
    long high = 2 * bound;
    while (low < high) {
      long middle = Math.floorDiv(low + high, 2);
      if (sum(dimension, middle) >= target) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private long sum(int dimension, long price) {
    long sum = 0;
    for (int i = 0; i < reduced.size(); i++) {
      long[] own = reduced.get(i);
      int[][] choices = vectors.get(i);
      long least = Long.MAX_VALUE;
      int adds = 0;
      for (int s = 0; s < own.length; s++) {
        long cost = own[s] - price * choices[s][dimension];
        if (cost < least) {
          least = cost;
          adds = choices[s][dimension];
        }
      }
      sum += adds;
    }
    return sum;
  }
}
