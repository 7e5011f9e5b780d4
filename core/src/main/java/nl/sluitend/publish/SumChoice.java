package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Chooses one of several vectors for each of many members, so that the vectors add up to a target
 * and cost least; for several targets at once.
 *
 * <p>A price per unit of each dimension makes each member's own best choice add up to about the
 * target. What a choice costs more than that is at least zero, so that sums are built member by
 * member within a small allowance, which grows until every target is reached or nothing was left
 * out. Either way the answer is exact.
 */
final class SumChoice {
  private static final int ROUNDS = 3;
  private static final long GROWTH = 2;

  private final List<int[][]> vectors;
  private final List<long[]> costs;
  private final List<int[]> targets;
  private final int dimensions;
  private final long[] prices;
  private final List<long[]> extra = new ArrayList<>();
  private final long[] base;
  private final int[][] least;
  private final int[][] most;
  private SumKeys keys = new SumKeys(new int[0], new long[0]);
  private long sumsLeft;

  /**
   * What came of one target.
   *
   * @param cost the least cost, or {@link #NEVER}
   * @param choices the choice of each member; empty if the target cannot be reached
   */
  record Outcome(long cost, List<Integer> choices) {}

  /** A partial sum: its extra cost, the sum before the last member, and the choice of that. */
  private record Step(long extra, long before, int choice) {}

  /** Thrown where more partial sums are needed than anybody would wait for. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("too many partial sums");
    }
  }

  private SumChoice(List<int[][]> vectors, List<long[]> costs, List<int[]> targets, long mostSums) {
    this.sumsLeft = mostSums;
    this.vectors = vectors;
    this.costs = costs;
    this.targets = targets;
    this.dimensions = targets.get(0).length;
    this.prices = new long[dimensions];
    this.base = new long[vectors.size()];
    this.least = new int[vectors.size() + 1][dimensions];
    this.most = new int[vectors.size() + 1][dimensions];
  }

  /** Marks a target that no choice reaches. */
  static final long NEVER = Long.MAX_VALUE;

  /**
   * Finds the cheapest choices.
   *
   * @param vectors for each member the vectors that it can have, at least one
   * @param costs what these cost
   * @param targets the sums that are asked for
   * @param mostSums the most partial sums that are looked at
   * @return one outcome per target, in order
   * @throws TooMany if it would take too long
   */
  static List<Outcome> solve(
      List<int[][]> vectors, List<long[]> costs, List<int[]> targets, long mostSums) {
    return new SumChoice(vectors, costs, targets, mostSums).run();
  }

  private List<Outcome> run() {
    window();
    if (targets.stream().noneMatch(this::inWindow)) {
      return outcome(List.of(Map.of()));
    }
    setPrices();
    long widest = 0;
    for (int i = 0; i < vectors.size(); i++) {
      base[i] = NEVER;
      for (int s = 0; s < costs.get(i).length; s++) {
        base[i] = Math.min(base[i], reduced(i, s));
      }
      long[] own = new long[costs.get(i).length];
      for (int s = 0; s < own.length; s++) {
        own[s] = reduced(i, s) - base[i];
        widest = Math.max(widest, own[s]);
      }
      extra.add(own);
    }
    long allowance = Math.max(1, widest * 2 / Math.max(1, vectors.size()));
    while (true) {
      List<Map<Long, Step>> layers = new ArrayList<>();
      boolean leftOut = layers(allowance, layers);
      Map<Long, Step> last = layers.get(layers.size() - 1);
      if (!leftOut || isReached(last)) {
        return outcome(layers);
      }
      allowance = Math.multiplyExact(allowance, GROWTH);
    }
  }

  /** What members from each on can add, at least and at most, and how sums become keys. */
  private void window() {
    long[] low = new long[dimensions];
    long[] high = new long[dimensions];
    for (int i = vectors.size() - 1; i >= 0; i--) {
      for (int d = 0; d < dimensions; d++) {
        int smallest = IntStream.range(0, vectors.get(i).length).map(value(i, d)).min().orElse(0);
        int largest = IntStream.range(0, vectors.get(i).length).map(value(i, d)).max().orElse(0);
        least[i][d] = least[i + 1][d] + smallest;
        most[i][d] = most[i + 1][d] + largest;
        low[d] += Math.min(0, smallest);
        high[d] += Math.max(0, largest);
      }
    }
    keys = SumKeys.of(low, high).orElseThrow(TooMany::new);
  }

  private IntUnaryOperator value(int member, int dimension) {
    return choice -> vectors.get(member)[choice][dimension];
  }

  /** Dimension by dimension the price at which the own best choices just reach the target. */
  private void setPrices() {
    int[] target = highestTargets();
    long bound = 1;
    for (long[] cost : costs) {
      for (long one : cost) {
        bound = Math.max(bound, one);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int d = 0; d < dimensions; d++) {
        long low = -2 * bound;
        long high = 2 * bound;
        while (low < high) {
          long middle = Math.floorDiv(low + high, 2);
          prices[d] = middle;
          if (sumAtPrices(d) >= target[d]) {
            high = middle;
          } else {
            low = middle + 1;
          }
        }
        prices[d] = low;
      }
    }
  }

  /** At the price of the step to the highest target, the step before it costs as little. */
  private int[] highestTargets() {
    int[] highest = targets.get(0).clone();
    for (int[] target : targets) {
      for (int d = 0; d < dimensions; d++) {
        highest[d] = Math.max(highest[d], target[d]);
      }
    }
    return highest;
  }

  private long sumAtPrices(int dimension) {
    long sum = 0;
    for (int i = 0; i < vectors.size(); i++) {
      int best = 0;
      for (int s = 1; s < costs.get(i).length; s++) {
        if (reduced(i, s) < reduced(i, best)) {
          best = s;
        }
      }
      sum += vectors.get(i)[best][dimension];
    }
    return sum;
  }

  private long reduced(int member, int choice) {
    long cost = costs.get(member)[choice];
    int[] vector = vectors.get(member)[choice];
    for (int d = 0; d < dimensions; d++) {
      cost -= prices[d] * vector[d];
    }
    return cost;
  }

  /** All partial sums within the allowance; true if any was left out for costing more. */
  private boolean layers(long allowance, List<Map<Long, Step>> layers) {
    Map<Long, Step> layer = new LinkedHashMap<>();
    layer.put(keys.of(new int[dimensions]), new Step(0, 0, -1));
    layers.add(layer);
    boolean leftOut = false;
    int[] sum = new int[dimensions];
    for (int i = 0; i < vectors.size(); i++) {
      Map<Long, Step> next = new LinkedHashMap<>();
      for (Map.Entry<Long, Step> entry : layer.entrySet()) {
        for (int s = 0; s < extra.get(i).length; s++) {
          long cost = entry.getValue().extra() + extra.get(i)[s];
          if (cost > allowance) {
            leftOut = true;
            continue;
          }
          keys.add(entry.getKey(), vectors.get(i)[s], sum);
          if (canReach(sum, i + 1)) {
            long key = keys.of(sum);
            Step known = next.get(key);
            if (known == null || cost < known.extra()) {
              next.put(key, new Step(cost, entry.getKey(), s));
            }
          }
        }
      }
      sumsLeft -= next.size();
      if (sumsLeft < 0) {
        throw new TooMany();
      }
      layer = next;
      layers.add(layer);
    }
    return leftOut;
  }

  private boolean isReached(Map<Long, Step> last) {
    return targets.stream()
        .filter(this::inWindow)
        .allMatch(target -> last.containsKey(keys.of(target)));
  }

  private boolean canReach(int[] sum, int from) {
    for (int[] target : targets) {
      int d = 0;
      while (d < dimensions
          && sum[d] + least[from][d] <= target[d]
          && sum[d] + most[from][d] >= target[d]) {
        d++;
      }
      if (d == dimensions) {
        return true;
      }
    }
    return false;
  }

  private List<Outcome> outcome(List<Map<Long, Step>> layers) {
    Map<Long, Step> last = layers.get(layers.size() - 1);
    return targets.stream()
        .map(
            target ->
                inWindow(target) && last.containsKey(keys.of(target))
                    ? traced(layers, keys.of(target))
                    : new Outcome(NEVER, List.of()))
        .toList();
  }

  private Outcome traced(List<Map<Long, Step>> layers, long target) {
    List<Integer> choices = new ArrayList<>();
    long cost = 0;
    long key = target;
    for (int i = vectors.size(); i > 0; i--) {
      Step at = Objects.requireNonNull(layers.get(i).get(key));
      choices.add(at.choice());
      cost += costs.get(i - 1)[at.choice()];
      key = at.before();
    }
    Collections.reverse(choices);
    return new Outcome(cost, List.copyOf(choices));
  }

  private boolean inWindow(int[] target) {
    return IntStream.range(0, dimensions)
        .allMatch(d -> least[0][d] <= target[d] && target[d] <= most[0][d]);
  }
}
