package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From the top of a {@link LineTree} down, the way in which each line is printed: the cheapest of
 * all, or the one in which the line itself changes least and only then what is below it.
 */
final class TreeDescent {
  /** Sums of costs have to stay far below the largest number. */
  private static final long MOST = 1L << 50;

  private final List<TreeLine> order;
  private final Map<TreeLine, Integer> ways = new HashMap<>();

  /**
   * Starts at the top.
   *
   * @param order all lines, each before those below it, with what each of their ways costs
   */
  TreeDescent(List<TreeLine> order) {
    this.order = order;
  }

  /** The ways with which all lines together change least. */
  Map<TreeLine, Integer> cheapest() {
    for (TreeLine line : order) {
      int way = ways.computeIfAbsent(line, TreeLine::cheapest);
      for (TreeKnot knot : line.below) {
        choose(knot, knot.outcomes.get(knot.targetOfWay[way]));
      }
    }
    return ways;
  }

  /**
   * The ways with which every level changes as little as what is above it leaves room for, and
   * among those of equal change the ones that leave least to change below.
   *
   * @param mostSums the most sums of lines that are looked at below one line; where that is not
   *     enough, the lines below it stay as they are in the cheapest of all
   */
  Map<TreeLine, Integer> totalsFirst(long mostSums) {
    for (TreeLine line : order) {
      int way = ways.computeIfAbsent(line, top -> top.cheapest(costs(List.of(top)).get(0)));
      for (TreeKnot knot : line.below) {
        choose(knot, nearest(knot, knot.targetOfWay[way], mostSums));
      }
    }
    return ways;
  }

  private void choose(TreeKnot knot, SumChoice.Outcome outcome) {
    for (int c = 0; c < knot.children.size(); c++) {
      ways.put(knot.children.get(c), outcome.choices().get(c));
    }
  }

  private static SumChoice.Outcome nearest(TreeKnot knot, int target, long mostSums) {
    List<int[][]> vectors = new ArrayList<>();
    knot.children.forEach(child -> vectors.add(child.contributions(knot.claims)));
    try {
      return SumChoice.solve(
              vectors, costs(knot.children), List.of(knot.targets.get(target)), mostSums)
          .get(0);
    } catch (SumChoice.TooMany e) {
      return knot.outcomes.get(target);
    }
  }

  /**
   * What lines cost themselves, weighed such that it comes before all that is below them. There are
   * none where a line hangs from nothing but whole amounts, which only one that got more room can.
   */
  private static List<long[]> costs(List<TreeLine> lines) {
    long below = 0;
    long most = 1;
    for (TreeLine line : lines) {
      long widest = 0;
      for (int w = 0; w < line.costs.length; w++) {
        widest = Math.max(widest, line.costs[w] - line.own[w]);
        most = Math.max(most, line.own[w]);
      }
      below += widest;
    }
    // Of amounts so fine that this leaves no room, the lines themselves alone count.
    boolean fits = below < MOST / most / Math.max(1, lines.size());
    List<long[]> costs = new ArrayList<>();
    for (TreeLine line : lines) {
      long[] weighed = line.own.clone();
      for (int w = 0; w < weighed.length && fits; w++) {
        weighed[w] = weighed[w] * (below + 1) + line.costs[w] - line.own[w];
      }
      costs.add(weighed);
    }
    return costs;
  }
}
