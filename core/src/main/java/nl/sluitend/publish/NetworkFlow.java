package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The least change of a part in which no cell is in more than two claims: a flow through a network
 * whose nodes are the claims and whose arcs are the cells. Such a network has a flow in whole units
 * wherever it has one in fractions, and the exact amounts are one, so there always is a solution.
 *
 * <p>Every cell starts where it costs least; what the claims then lack is sent along cheapest paths
 * (successive shortest paths with potentials), which keeps the cost least at every step.
 */
final class NetworkFlow {
  private static final long FAR = Long.MAX_VALUE / 4;

  private final RoundingProblem problem;
  private final Freedom freedom;
  private final List<Integer> cells;
  private final int nodes;
  private final int[] tail;
  private final int[] head;
  private final long[] price;
  private final boolean[] up;
  private final int[][] arcs;
  private final long[] lacking;
  private final long[] potential;
  private final long[] distance;
  private final int[] via;

  private NetworkFlow(
      RoundingProblem problem, Freedom freedom, List<Integer> cells, Ends ends, int nodes) {
    this.problem = problem;
    this.freedom = freedom;
    this.cells = cells;
    this.nodes = nodes;
    this.tail = ends.tail;
    this.head = ends.head;
    this.price = new long[cells.size()];
    this.up = new boolean[cells.size()];
    this.arcs = adjacency(ends, nodes);
    this.lacking = new long[nodes];
    this.potential = new long[nodes];
    this.distance = new long[nodes];
    this.via = new int[nodes];
  }

  /** From which claim to which claim each cell runs, and which claims are turned for that. */
  private static final class Ends {
    final int[] tail;
    final int[] head;
    final int[] sides;

    Ends(int[] tail, int[] head, int[] sides) {
      this.tail = tail;
      this.head = head;
      this.sides = sides;
    }
  }

  /**
   * Finds the cheapest steps.
   *
   * @param claims the claims that have to hold; the others of the part follow from them
   * @return the steps of the cells of the part, in order; empty if it is no network, or if cells
   *     that stand fast leave it without a solution
   */
  static Optional<int[]> solve(
      RoundingProblem problem, Freedom freedom, List<Integer> cells, List<Integer> claims) {
    for (int cell : cells) {
      if (freedom.high(cell) - freedom.low(cell) != 1) {
        return Optional.empty();
      }
    }
    return ends(problem, cells, claims)
        .flatMap(
            ends ->
                new NetworkFlow(problem, freedom, cells, ends, claims.size() + 1)
                    .run(claims, ends));
  }

  /**
   * The direction of each arc, if the claims can be turned so that each cell leaves one of them.
   */
  private static Optional<Ends> ends(
      RoundingProblem problem, List<Integer> cells, List<Integer> claims) {
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      indexes.put(cells.get(i), i);
    }
    int ground = claims.size();
    int[][] node = new int[2][cells.size()];
    int[][] sign = new int[2][cells.size()];
    Arrays.fill(node[0], ground);
    Arrays.fill(node[1], ground);
    List<List<Integer>> cellsOf = new ArrayList<>();
    for (int c = 0; c < claims.size(); c++) {
      Claim claim = problem.claims().get(claims.get(c));
      cellsOf.add(new ArrayList<>());
      for (int i = 0; i < claim.size(); i++) {
        Integer index = indexes.get(claim.cell(i));
        if (index != null) {
          int which = node[0][index] == ground ? 0 : 1;
          if (node[which][index] != ground) {
            return Optional.empty();
          }
          node[which][index] = c;
          sign[which][index] = claim.sign(i);
          cellsOf.get(c).add(index);
        }
      }
    }
    return sides(node, sign, cellsOf).map(sides -> directed(node, sign, sides));
  }

  /** For each claim whether it counts as it is or with all signs turned; empty if neither does. */
  private static Optional<int[]> sides(int[][] node, int[][] sign, List<List<Integer>> cellsOf) {
    int ground = cellsOf.size();
    int[] sides = new int[ground + 1];
    for (int start = 0; start < ground; start++) {
      if (sides[start] == 0) {
        sides[start] = 1;
        List<Integer> queue = new ArrayList<>(List.of(start));
        for (int q = 0; q < queue.size(); q++) {
          int claim = queue.get(q);
          for (int cell : cellsOf.get(claim)) {
            int own = node[0][cell] == claim ? 0 : 1;
            int other = node[1 - own][cell];
            if (other != ground) {
              int needed = -sides[claim] * sign[own][cell] * sign[1 - own][cell];
              if (sides[other] == 0) {
                sides[other] = needed;
                queue.add(other);
              } else if (sides[other] != needed) {
                return Optional.empty();
              }
            }
          }
        }
      }
    }
    return Optional.of(sides);
  }

  private static Ends directed(int[][] node, int[][] sign, int[] sides) {
    int count = node[0].length;
    int[] tail = new int[count];
    int[] head = new int[count];
    for (int i = 0; i < count; i++) {
      boolean leaves = sides[node[0][i]] * sign[0][i] > 0;
      tail[i] = leaves ? node[0][i] : node[1][i];
      head[i] = leaves ? node[1][i] : node[0][i];
    }
    return new Ends(tail, head, sides);
  }

  private static int[][] adjacency(Ends ends, int nodes) {
    int[] degree = new int[nodes];
    for (int i = 0; i < ends.tail.length; i++) {
      degree[ends.tail[i]]++;
      degree[ends.head[i]]++;
    }
    int[][] arcs = new int[nodes][];
    for (int n = 0; n < nodes; n++) {
      arcs[n] = new int[degree[n]];
    }
    for (int i = 0; i < ends.tail.length; i++) {
      arcs[ends.tail[i]][--degree[ends.tail[i]]] = i;
      arcs[ends.head[i]][--degree[ends.head[i]]] = i;
    }
    return arcs;
  }

  private Optional<int[]> run(List<Integer> claims, Ends ends) {
    for (int c = 0; c < claims.size(); c++) {
      Claim claim = problem.claims().get(claims.get(c));
      int due = claim.due();
      for (int i = 0; i < claim.size(); i++) {
        // A cell that may move counts from its lower step.
        due -= claim.sign(i) * freedom.low(claim.cell(i));
      }
      lacking[c] = (long) ends.sides[c] * due;
      lacking[nodes - 1] -= lacking[c];
    }
    for (int i = 0; i < price.length; i++) {
      int cell = cells.get(i);
      price[i] = freedom.cost(cell, freedom.high(cell)) - freedom.cost(cell, freedom.low(cell));
      if (price[i] < 0) {
        turn(i);
      }
    }
    for (int node = 0; node < nodes; node++) {
      while (lacking[node] > 0) {
        if (!sendFrom(node)) {
          return Optional.empty();
        }
      }
    }
    int[] steps = new int[price.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = freedom.low(cells.get(i)) + (up[i] ? 1 : 0);
    }
    return Optional.of(steps);
  }

  /** Moves a cell to its other step. */
  private void turn(int arc) {
    int by = up[arc] ? -1 : 1;
    up[arc] = !up[arc];
    lacking[tail[arc]] -= by;
    lacking[head[arc]] += by;
  }

  /** Sends one unit along the cheapest path to a node that has too much, if there is one. */
  private boolean sendFrom(int source) {
    Arrays.fill(distance, FAR);
    Arrays.fill(via, -1);
    PriorityQueue<long[]> queue =
        new PriorityQueue<>(
            Comparator.<long[]>comparingLong(entry -> entry[0])
                .thenComparingLong(entry -> entry[1]));
    List<Integer> settled = new ArrayList<>();
    distance[source] = 0;
    queue.add(new long[] {0, source});
    int target = -1;
    while (target < 0) {
      if (queue.isEmpty()) {
        return false;
      }
      long[] entry = queue.remove();
      int node = (int) entry[1];
      if (entry[0] == distance[node]) {
        if (lacking[node] < 0) {
          target = node;
        } else {
          settled.add(node);
          for (int arc : arcs[node]) {
            reach(node, arc, queue);
          }
        }
      }
    }
    for (int done : settled) {
      potential[done] += distance[done] - distance[target];
    }
    sendTo(target, source);
    return true;
  }

  private void reach(int node, int arc, PriorityQueue<long[]> queue) {
    boolean forward = tail[arc] == node && !up[arc];
    boolean backward = head[arc] == node && up[arc];
    if (forward || backward) {
      int next = forward ? head[arc] : tail[arc];
      long reduced = (forward ? price[arc] : -price[arc]) + potential[node] - potential[next];
      long reached = distance[node] + reduced;
      if (reached < distance[next]) {
        distance[next] = reached;
        via[next] = arc;
        queue.add(new long[] {reached, next});
      }
    }
  }

  private void sendTo(int target, int source) {
    int node = target;
    while (node != source) {
      int arc = via[node];
      // An arc that is up was entered at its head, so the path came from there.
      node = up[arc] ? head[arc] : tail[arc];
      turn(arc);
    }
  }
}
