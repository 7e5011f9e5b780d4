package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of a {@link LineTree}: its cells that may move, the claims within it, its ways. */
final class TreeLine {
  private static final int MOST_WAYS = 4096;

  final int index;
  final List<Integer> cells = new ArrayList<>();
  final List<Claim> inner = new ArrayList<>();
  final List<TreeKnot> below = new ArrayList<>();
  int above = -1;

  /** The ways to print it: the step of each cell; and what each costs with all below it. */
  List<int[]> ways = new ArrayList<>();

  long[] costs = new long[0];

  /** What each way costs in the cells of the line alone. */
  long[] own = new long[0];

  private final Freedom freedom;

  TreeLine(Freedom freedom, int index) {
    this.freedom = freedom;
    this.index = index;
  }

  private Map<Integer, Integer> indexes() {
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      indexes.put(cells.get(i), i);
    }
    return indexes;
  }

  /** Finds all ways; false if there are too many. */
  boolean findWays() {
    List<List<Sum>> closedBy = closedBy();
    ways.add(new int[0]);
    for (int i = 0; i < cells.size(); i++) {
      int cell = cells.get(i);
      List<int[]> longer = new ArrayList<>();
      for (int[] way : ways) {
        for (int step = freedom.low(cell); step <= freedom.high(cell); step++) {
          int[] more = Arrays.copyOf(way, i + 1);
          more[i] = step;
          if (holds(closedBy.get(i), more)) {
            longer.add(more);
          }
        }
      }
      ways = longer;
      if (longer.size() > MOST_WAYS) {
        return false;
      }
    }
    costs = new long[ways.size()];
    for (int w = 0; w < costs.length; w++) {
      for (int i = 0; i < cells.size(); i++) {
        costs[w] += freedom.cost(cells.get(i), ways.get(w)[i]);
      }
    }
    own = costs.clone();
    return true;
  }

  /** A claim within the line: what each of its cells adds per step, and what is due. */
  private static final class Sum {
    private final int[] signs;
    private final int due;

    Sum(int[] signs, int due) {
      this.signs = signs;
      this.due = due;
    }

    boolean holds(int[] way) {
      int sum = 0;
      for (int i = 0; i < signs.length; i++) {
        sum += signs[i] * way[i];
      }
      return sum == due;
    }
  }

  /** By cell the claims of which it is the last one. */
  private List<List<Sum>> closedBy() {
    Map<Integer, Integer> indexes = indexes();
    List<List<Sum>> closedBy = new ArrayList<>();
    cells.forEach(cell -> closedBy.add(new ArrayList<>()));
    for (Claim claim : inner) {
      int[] signs = new int[cells.size()];
      int due = claim.due();
      int last = 0;
      for (int i = 0; i < claim.size(); i++) {
        Integer at = indexes.get(claim.cell(i));
        if (at == null) {
          due -= claim.sign(i) * freedom.low(claim.cell(i));
        } else {
          signs[at] += claim.sign(i);
          last = Math.max(last, at);
        }
      }
      closedBy.get(last).add(new Sum(Arrays.copyOf(signs, last + 1), due));
    }
    return closedBy;
  }

  private static boolean holds(List<Sum> sums, int[] way) {
    for (Sum sum : sums) {
      if (!sum.holds(way)) {
        return false;
      }
    }
    return true;
  }

  /** What its cells add to each claim, for each of its ways. */
  int[][] contributions(List<Claim> claims) {
    Map<Integer, Integer> indexes = indexes();
    int[][] vectors = new int[ways.size()][claims.size()];
    for (int d = 0; d < claims.size(); d++) {
      Claim claim = claims.get(d);
      for (int i = 0; i < claim.size(); i++) {
        Integer at = indexes.get(claim.cell(i));
        for (int w = 0; at != null && w < vectors.length; w++) {
          vectors[w][d] += claim.sign(i) * ways.get(w)[at];
        }
      }
    }
    return vectors;
  }

  /** Forgets the ways that nothing below it allows. */
  void keepPossible() {
    List<int[]> left = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int w = 0; w < costs.length; w++) {
      if (costs[w] != SumChoice.NEVER) {
        left.add(ways.get(w));
        kept.add(w);
      }
    }
    ways = left;
    costs = kept.stream().mapToLong(w -> costs[w]).toArray();
    own = kept.stream().mapToLong(w -> own[w]).toArray();
    for (TreeKnot knot : below) {
      if (knot.targetOfWay.length > 0) {
        knot.targetOfWay = kept.stream().mapToInt(w -> knot.targetOfWay[w]).toArray();
      }
    }
  }

  /** The cheapest way, of equals the first. */
  int cheapest() {
    return cheapest(costs);
  }

  /** The way of which some costs are least, of equals the first. */
  int cheapest(long[] of) {
    int best = 0;
    for (int w = 1; w < of.length; w++) {
      if (of[w] < of[best]) {
        best = w;
      }
    }
    return best;
  }
}
