package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Chooses one of several vectors for each of many members, so that the vectors add up to a target
 * and cost least; for several targets at once.
 *
 * <p>A price per unit of each dimension makes each member's own best choice add up to about the
 * target ({@link SumPrices}). What a choice costs more than that is at least zero, so that sums are
 * built member by member within a small allowance, which grows until every target is reached or
 * nothing was left out. Either way the answer is exact.
 */
final class SumChoice {
  private static final long GROWTH = 2;

  private final List<int[][]> vectors;
  private final List<long[]> costs;
  private final List<int[]> targets;
  private final int dimensions;
  private final long[][] steps;

  /** What each choice costs more than the best one, at the prices. */
  private List<long[]> extra = List.of();

  /** What members from each on can add, at least and at most. */
  private final int[][] least;

  private final int[][] most;

  /** By dimension the lowest and the highest target within reach. */
  private final int[] lowest;

  private final int[] highest;
  private SumKeys keys = new SumKeys(new int[0], new long[0]);
  private long sumsLeft;

  /**
   * What came of one target.
   *
   * @param cost the least cost, or {@link #NEVER}
   * @param choices the choice of each member; empty if the target cannot be reached
   */
  record Outcome(long cost, List<Integer> choices) {}

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
    this.steps = new long[vectors.size()][];
    this.least = new int[vectors.size() + 1][dimensions];
    this.most = new int[vectors.size() + 1][dimensions];
    this.lowest = new int[dimensions];
    this.highest = new int[dimensions];
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
    List<int[]> within = targets.stream().filter(this::inWindow).toList();
    if (within.isEmpty()) {
      return targets.stream().map(target -> new Outcome(NEVER, List.of())).toList();
    }
    for (int d = 0; d < dimensions; d++) {
      int dimension = d;
      lowest[d] = within.stream().mapToInt(target -> target[dimension]).min().orElseThrow();
      highest[d] = within.stream().mapToInt(target -> target[dimension]).max().orElseThrow();
    }
    for (int i = 0; i < steps.length; i++) {
      steps[i] = new long[vectors.get(i).length];
      for (int s = 0; s < steps[i].length; s++) {
        steps[i][s] = keys.step(vectors.get(i)[s]);
      }
    }
    extra = new SumPrices(vectors, costs, highestTargets()).extra();
    long widest = 0;
    for (long[] own : extra) {
      for (long one : own) {
        widest = Math.max(widest, one);
      }
    }
    long allowance = Math.max(1, widest * 2 / Math.max(1, vectors.size()));
    while (true) {
      List<SumLayer> layers = new ArrayList<>();
      boolean leftOut = layers(allowance, layers);
      SumLayer last = layers.get(layers.size() - 1);
      if (!leftOut || within.stream().allMatch(target -> last.find(keys.of(target)) >= 0)) {
        return targets.stream().map(target -> outcome(layers, target)).toList();
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

  /** At the price of the step to the highest target, the step before it costs as little. */
  private int[] highestTargets() {
    int[] targetsAtMost = targets.get(0).clone();
    for (int[] target : targets) {
      for (int d = 0; d < dimensions; d++) {
        targetsAtMost[d] = Math.max(targetsAtMost[d], target[d]);
      }
    }
    return targetsAtMost;
  }

  /** All partial sums within the allowance; true if any was left out for costing more. */
  private boolean layers(long allowance, List<SumLayer> layers) {
    SumLayer layer = new SumLayer();
    layer.offer(keys.of(new int[dimensions]), 0, -1, -1);
    layers.add(layer);
    boolean leftOut = false;
    int[] low = new int[dimensions];
    int[] high = new int[dimensions];
    for (int i = 0; i < vectors.size(); i++) {
      SumLayer next = new SumLayer();
      for (int at = 0; at < layer.size(); at++) {
        room(layer.key(at), i + 1, low, high);
        leftOut |= extend(layer, at, i, allowance - layer.extra(at), low, high, next);
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

  /** What a member may add to a sum so that those from another on can still reach a target. */
  private void room(long key, int from, int[] low, int[] high) {
    keys.sum(key, low);
    for (int d = 0; d < dimensions; d++) {
      int sum = low[d];
      low[d] = lowest[d] - most[from][d] - sum;
      high[d] = highest[d] - least[from][d] - sum;
    }
  }

  /** Adds each choice of a member to a sum; true if one was left out for costing too much. */
  private boolean extend(
      SumLayer layer, int at, int member, long allowance, int[] low, int[] high, SumLayer next) {
    boolean leftOut = false;
    long[] own = extra.get(member);
    int[][] choices = vectors.get(member);
    for (int s = 0; s < own.length; s++) {
      if (own[s] > allowance) {
        leftOut = true;
      } else if (isWithin(choices[s], low, high)) {
        next.offer(layer.key(at) + steps[member][s], layer.extra(at) + own[s], at, s);
      }
    }
    return leftOut;
  }

  private static boolean isWithin(int[] vector, int[] low, int[] high) {
    for (int d = 0; d < vector.length; d++) {
      if (vector[d] < low[d] || vector[d] > high[d]) {
        return false;
      }
    }
    return true;
  }

  private Outcome outcome(List<SumLayer> layers, int[] target) {
    int at = inWindow(target) ? layers.get(layers.size() - 1).find(keys.of(target)) : -1;
    if (at < 0) {
      return new Outcome(NEVER, List.of());
    }
    List<Integer> choices = new ArrayList<>();
    long cost = 0;
    for (int i = vectors.size(); i > 0; i--) {
      int choice = layers.get(i).choice(at);
      choices.add(choice);
      cost += costs.get(i - 1)[choice];
      at = layers.get(i).before(at);
    }
    Collections.reverse(choices);
    return new Outcome(cost, List.copyOf(choices));
  }

  private boolean inWindow(int[] target) {
    return IntStream.range(0, dimensions)
        .allMatch(d -> least[0][d] <= target[d] && target[d] <= most[0][d]);
  }
}
