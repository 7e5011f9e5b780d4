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
    Map<Integer, Integer> indexes = indexes();
    List<List<Claim>> closedBy = new ArrayList<>();
    cells.forEach(cell -> closedBy.add(new ArrayList<>()));
    for (Claim claim : inner) {
      int last = 0;
      for (int i = 0; i < claim.size(); i++) {
        last = Math.max(last, indexes.getOrDefault(claim.cell(i), 0));
      }
      closedBy.get(last).add(claim);
    }
    ways.add(new int[0]);
    for (int i = 0; i < cells.size(); i++) {
      int cell = cells.get(i);
      List<int[]> longer = new ArrayList<>();
      for (int[] way : ways) {
        for (int step = freedom.low(cell); step <= freedom.high(cell); step++) {
          int[] more = Arrays.copyOf(way, i + 1);
          more[i] = step;
          if (closedBy.get(i).stream().allMatch(claim -> holds(claim, indexes, more))) {
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
    return true;
  }

  private boolean holds(Claim claim, Map<Integer, Integer> indexes, int[] way) {
    int sum = 0;
    for (int i = 0; i < claim.size(); i++) {
      Integer at = indexes.get(claim.cell(i));
      sum += claim.sign(i) * (at == null ? freedom.low(claim.cell(i)) : way[at]);
    }
    return sum == claim.due();
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
    for (TreeKnot knot : below) {
      if (knot.targetOfWay.length > 0) {
        knot.targetOfWay = kept.stream().mapToInt(w -> knot.targetOfWay[w]).toArray();
      }
    }
  }

  /** The cheapest way, of equals the first. */
  int cheapest() {
    int best = 0;
    for (int w = 1; w < costs.length; w++) {
      if (costs[w] < costs[best]) {
        best = w;
      }
    }
    return best;
  }
}
