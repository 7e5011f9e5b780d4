package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.relate.Axis;

/**
 * The least change of a part whose relations along one axis make a tree, such as totals of
 * subtotals of lines, whatever the relations along the other. From the leaves up, every line gets a
 * list of the ways in which its own cells can be printed, with the least that everything below
 * costs then; exact, and in time that grows with the number of lines, not with that of tables.
 */
final class LineTree {
  private static final int MOST_WAYS = 4096;

  private final RoundingProblem problem;
  private final Freedom freedom;
  private final Part part;
  private final Axis axis;
  private final long mostSums;
  private final Map<Integer, Line> lines = new TreeMap<>();
  private final Map<Integer, Knot> knots = new TreeMap<>();

  /** One line: its cells that may move, the claims within it, and the ways to print it. */
  private static final class Line {
    final int index;
    final List<Integer> cells = new ArrayList<>();
    final List<Claim> inner = new ArrayList<>();
    final List<Knot> below = new ArrayList<>();
    int above = -1;
    List<int[]> ways = new ArrayList<>();
    long[] costs = new long[0];

    Line(int index) {
      this.index = index;
    }
  }

  /** One relation between lines: its claims, and what came of it for each way of the line above. */
  private static final class Knot {
    final List<Claim> claims = new ArrayList<>();
    final Set<Integer> lines = new TreeSet<>();
    final List<Line> children = new ArrayList<>();
    int[] targetOfWay = new int[0];
    List<SumChoice.Outcome> outcomes = List.of();
  }

  /**
   * What came of it.
   *
   * @param steps the steps of the cells of the part, in order; empty if there are none
   * @param blocked where there are none, the claims that contradict each other
   */
  record Outcome(Optional<int[]> steps, List<Integer> blocked) {}

  private LineTree(RoundingProblem problem, Freedom freedom, Part part, Axis axis, long mostSums) {
    this.mostSums = mostSums;
    this.problem = problem;
    this.freedom = freedom;
    this.part = part;
    this.axis = axis;
  }

  /**
   * Finds the cheapest steps.
   *
   * @param axis whether rows or columns make the tree
   * @param implied claims that follow from the others
   * @param mostSums the most sums of lines that are looked at below one line
   * @return what came of it; empty if it is no tree, or has too many ways to print a line
   */
  static Optional<Outcome> solve(
      RoundingProblem problem,
      Freedom freedom,
      Part part,
      Axis axis,
      BitSet implied,
      long mostSums) {
    LineTree tree = new LineTree(problem, freedom, part, axis, mostSums);
    tree.gather(implied);
    Optional<List<Line>> order = tree.order();
    try {
      return order.filter(lines -> tree.findWays()).map(tree::run);
    } catch (SumChoice.TooMany e) {
      return Optional.empty();
    }
  }

  private int lineOf(int cell) {
    return axis == Axis.ROWS ? problem.place(cell).row() : problem.place(cell).column();
  }

  private boolean isAcross(Claim claim) {
    return problem.relations().get(claim.relation()).axis() == axis;
  }

  private void gather(BitSet implied) {
    for (int cell : part.cells()) {
      lines.computeIfAbsent(lineOf(cell), Line::new).cells.add(cell);
    }
    for (int number : part.claims()) {
      Claim claim = problem.claims().get(number);
      if (!isAcross(claim)) {
        lines.computeIfAbsent(claim.place(), Line::new).inner.add(claim);
      } else if (!implied.get(number)) {
        Knot knot = knots.computeIfAbsent(claim.relation(), key -> new Knot());
        knot.claims.add(claim);
        for (int i = 0; i < claim.size(); i++) {
          if (!freedom.isFixed(claim.cell(i))) {
            knot.lines.add(lineOf(claim.cell(i)));
          }
        }
      }
    }
  }

  /** All lines, each before those below it; empty if they make no tree. */
  private Optional<List<Line>> order() {
    Map<Integer, List<Knot>> knotsOf = new HashMap<>();
    Set<Integer> terms = new HashSet<>();
    knots.forEach(
        (relation, knot) -> {
          knot.lines.forEach(
              line -> knotsOf.computeIfAbsent(line, key -> new ArrayList<>()).add(knot));
          problem.relations().get(relation).terms().forEach(term -> terms.add(term.index()));
        });
    List<Line> roots = new ArrayList<>(lines.values());
    // What nothing adds up any further comes first: a line has fewer ways than its terms together.
    roots.sort(
        (one, other) -> Boolean.compare(terms.contains(one.index), terms.contains(other.index)));
    List<Line> order = new ArrayList<>();
    Set<Line> seen = new HashSet<>();
    Set<Knot> used = new HashSet<>();
    for (Line root : roots) {
      if (seen.add(root)) {
        int from = order.size();
        order.add(root);
        for (int i = from; i < order.size(); i++) {
          Line line = order.get(i);
          for (Knot knot : knotsOf.getOrDefault(line.index, List.of())) {
            if (used.add(knot)) {
              line.below.add(knot);
              for (int other : knot.lines) {
                if (other != line.index) {
                  Line child = Objects.requireNonNull(lines.get(other));
                  if (!seen.add(child)) {
                    return Optional.empty();
                  }
                  child.above = line.index;
                  knot.children.add(child);
                  order.add(child);
                }
              }
            }
          }
        }
      }
    }
    return Optional.of(order);
  }

  private boolean findWays() {
    return lines.values().stream().allMatch(this::findWays);
  }

  private boolean findWays(Line line) {
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < line.cells.size(); i++) {
      indexes.put(line.cells.get(i), i);
    }
    List<List<Claim>> closedBy = new ArrayList<>();
    line.cells.forEach(cell -> closedBy.add(new ArrayList<>()));
    for (Claim claim : line.inner) {
      int last = 0;
      for (int i = 0; i < claim.size(); i++) {
        last = Math.max(last, indexes.getOrDefault(claim.cell(i), 0));
      }
      closedBy.get(last).add(claim);
    }
    line.ways.add(new int[0]);
    for (int i = 0; i < line.cells.size(); i++) {
      int cell = line.cells.get(i);
      List<int[]> longer = new ArrayList<>();
      for (int[] way : line.ways) {
        for (int step = freedom.low(cell); step <= freedom.high(cell); step++) {
          int[] more = Arrays.copyOf(way, i + 1);
          more[i] = step;
          if (closedBy.get(i).stream().allMatch(claim -> holds(claim, indexes, more))) {
            longer.add(more);
          }
        }
      }
      line.ways = longer;
      if (longer.size() > MOST_WAYS) {
        return false;
      }
    }
    line.costs = new long[line.ways.size()];
    for (int w = 0; w < line.costs.length; w++) {
      for (int i = 0; i < line.cells.size(); i++) {
        line.costs[w] += freedom.cost(line.cells.get(i), line.ways.get(w)[i]);
      }
    }
    return true;
  }

  private boolean holds(Claim claim, Map<Integer, Integer> indexes, int[] way) {
    int sum = 0;
    for (int i = 0; i < claim.size(); i++) {
      Integer index = indexes.get(claim.cell(i));
      sum += claim.sign(i) * (index == null ? freedom.low(claim.cell(i)) : way[index]);
    }
    return sum == claim.due();
  }

  private Outcome run(List<Line> order) {
    List<Line> upwards = new ArrayList<>(order);
    Collections.reverse(upwards);
    for (Line line : upwards) {
      for (int k = 0; k < line.below.size() && !line.ways.isEmpty(); k++) {
        weigh(line, line.below.get(k));
        keepPossible(line);
      }
      if (line.ways.isEmpty()) {
        return new Outcome(Optional.empty(), below(line, order));
      }
    }
    return new Outcome(Optional.of(chosen(order)), List.of());
  }

  /** Adds to each way of a line what the lines below it cost then. */
  private void weigh(Line line, Knot knot) {
    List<int[][]> vectors = new ArrayList<>();
    List<long[]> costs = new ArrayList<>();
    for (Line child : knot.children) {
      vectors.add(contributions(child, knot));
      costs.add(child.costs);
    }
    int[] fixed = fixed(knot);
    int[][] own = contributions(line, knot);
    Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
    knot.targetOfWay = new int[own.length];
    for (int w = 0; w < own.length; w++) {
      List<Integer> target = new ArrayList<>();
      for (int d = 0; d < fixed.length; d++) {
        target.add(fixed[d] - own[w][d]);
      }
      numbers.putIfAbsent(target, numbers.size());
      knot.targetOfWay[w] = numbers.get(target);
    }
    List<int[]> targets = new ArrayList<>();
    numbers.keySet().forEach(t -> targets.add(t.stream().mapToInt(Integer::intValue).toArray()));
    knot.outcomes = SumChoice.solve(vectors, costs, targets, mostSums);
    for (int w = 0; w < own.length; w++) {
      long below = knot.outcomes.get(knot.targetOfWay[w]).cost();
      line.costs[w] = below == SumChoice.NEVER ? SumChoice.NEVER : line.costs[w] + below;
    }
  }

  /** What the cells of a line add to each claim, for each of its ways. */
  private int[][] contributions(Line line, Knot knot) {
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < line.cells.size(); i++) {
      indexes.put(line.cells.get(i), i);
    }
    int[][] vectors = new int[line.ways.size()][knot.claims.size()];
    for (int d = 0; d < knot.claims.size(); d++) {
      Claim claim = knot.claims.get(d);
      for (int i = 0; i < claim.size(); i++) {
        Integer index = lineOf(claim.cell(i)) == line.index ? indexes.get(claim.cell(i)) : null;
        for (int w = 0; index != null && w < vectors.length; w++) {
          vectors[w][d] += claim.sign(i) * line.ways.get(w)[index];
        }
      }
    }
    return vectors;
  }

  /** What is due of each claim beside the cells that stand fast. */
  private int[] fixed(Knot knot) {
    int[] due = new int[knot.claims.size()];
    for (int d = 0; d < due.length; d++) {
      Claim claim = knot.claims.get(d);
      due[d] = claim.due();
      for (int i = 0; i < claim.size(); i++) {
        if (freedom.isFixed(claim.cell(i))) {
          due[d] -= claim.sign(i) * freedom.low(claim.cell(i));
        }
      }
    }
    return due;
  }

  private static void keepPossible(Line line) {
    List<int[]> ways = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int w = 0; w < line.costs.length; w++) {
      if (line.costs[w] != SumChoice.NEVER) {
        ways.add(line.ways.get(w));
        kept.add(w);
      }
    }
    line.ways = ways;
    line.costs = kept.stream().mapToLong(w -> line.costs[w]).toArray();
    for (Knot knot : line.below) {
      if (knot.targetOfWay.length > 0) {
        knot.targetOfWay = kept.stream().mapToInt(w -> knot.targetOfWay[w]).toArray();
      }
    }
  }

  /** The claims on a line and all lines below it. */
  private List<Integer> below(Line line, List<Line> order) {
    Set<Integer> reached = new HashSet<>(Set.of(line.index));
    order.stream()
        .filter(other -> reached.contains(other.above))
        .forEach(other -> reached.add(other.index));
    return part.claims().stream().filter(number -> isWithin(number, reached)).toList();
  }

  private boolean isWithin(int number, Set<Integer> reached) {
    Claim claim = problem.claims().get(number);
    for (int i = 0; i < claim.size(); i++) {
      if (!freedom.isFixed(claim.cell(i)) && !reached.contains(lineOf(claim.cell(i)))) {
        return false;
      }
    }
    return true;
  }

  private int[] chosen(List<Line> order) {
    Map<Integer, Integer> steps = new HashMap<>();
    Map<Line, Integer> ways = new HashMap<>();
    for (Line line : order) {
      int way = ways.computeIfAbsent(line, LineTree::cheapest);
      for (int i = 0; i < line.cells.size(); i++) {
        steps.put(line.cells.get(i), line.ways.get(way)[i]);
      }
      for (Knot knot : line.below) {
        List<Integer> choices = knot.outcomes.get(knot.targetOfWay[way]).choices();
        for (int c = 0; c < choices.size(); c++) {
          ways.put(knot.children.get(c), choices.get(c));
        }
      }
    }
    return part.cells().stream().mapToInt(steps::get).toArray();
  }

  private static int cheapest(Line line) {
    int best = 0;
    for (int w = 1; w < line.costs.length; w++) {
      if (line.costs[w] < line.costs[best]) {
        best = w;
      }
    }
    return best;
  }
}
