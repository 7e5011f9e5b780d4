package nl.sluitend.publish;

import java.util.ArrayList;
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
import nl.sluitend.relate.Axis;

/**
 * The least change of a part whose relations along one axis make a tree, such as totals of
 * subtotals of lines, whatever the relations along the other. From the leaves up, every line gets a
 * list of the ways in which its own cells can be printed, with the least that everything below
 * costs then; exact, and in time that grows with the number of lines, not with that of tables.
 */
final class LineTree {
  private final RoundingProblem problem;
  private final Freedom freedom;
  private final Part part;
  private final Axis axis;
  private final Optional<Levels> levels;
  private final long mostSums;
  private final Map<Integer, TreeLine> lines = new TreeMap<>();
  private final Map<Integer, TreeKnot> knots = new TreeMap<>();

  /**
   * What came of it.
   *
   * @param steps the steps of the cells of the part, in order; empty if there are none
   * @param blocked where there are none, the claims that contradict each other
   * @param byLevels whether totals came first, as they were asked to
   */
  record Outcome(Optional<int[]> steps, List<Integer> blocked, boolean byLevels) {}

  private LineTree(
      RoundingProblem problem,
      Freedom freedom,
      Part part,
      Axis axis,
      Optional<Levels> levels,
      long mostSums) {
    this.levels = levels;
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
   * @param levels the levels, if totals come first and their lines below them make the tree
   * @param mostSums the most sums of lines that are looked at below one line
   * @return what came of it; empty if it is no tree, or has too many ways to print a line
   */
  static Optional<Outcome> solve(
      RoundingProblem problem,
      Freedom freedom,
      Part part,
      Axis axis,
      BitSet implied,
      Optional<Levels> levels,
      long mostSums) {
    LineTree tree = new LineTree(problem, freedom, part, axis, levels, mostSums);
    tree.gather(implied);
    Optional<List<TreeLine>> order = tree.order();
    try {
      return order.filter(lines -> tree.findWays()).map(tree::run);
    } catch (SumChoice.TooMany e) {
      return Optional.empty();
    }
  }

  private int lineOf(int cell) {
    return axis == Axis.ROWS ? problem.place(cell).row() : problem.place(cell).column();
  }

  private TreeLine line(int index) {
    return new TreeLine(freedom, index);
  }

  private boolean isAcross(Claim claim) {
    return problem.relations().get(claim.relation()).axis() == axis;
  }

  private void gather(BitSet implied) {
    for (int cell : part.cells()) {
      lines.computeIfAbsent(lineOf(cell), this::line).cells.add(cell);
    }
    for (int number : part.claims()) {
      Claim claim = problem.claims().get(number);
      if (!isAcross(claim)) {
        lines.computeIfAbsent(claim.place(), this::line).inner.add(claim);
      } else if (!implied.get(number)) {
        TreeKnot knot = knots.computeIfAbsent(claim.relation(), key -> new TreeKnot());
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
  private Optional<List<TreeLine>> order() {
    Map<Integer, List<TreeKnot>> knotsOf = new HashMap<>();
    Set<Integer> terms = new HashSet<>();
    knots.forEach(
        (relation, knot) -> {
          knot.lines.forEach(
              line -> knotsOf.computeIfAbsent(line, key -> new ArrayList<>()).add(knot));
          problem.relations().get(relation).terms().forEach(term -> terms.add(term.index()));
        });
    List<TreeLine> roots = new ArrayList<>(lines.values());
    // What nothing adds up any further comes first: a line has fewer ways than its terms together.
    roots.sort(
        (one, other) -> Boolean.compare(terms.contains(one.index), terms.contains(other.index)));
    List<TreeLine> order = new ArrayList<>();
    Set<TreeLine> seen = new HashSet<>();
    Set<TreeKnot> used = new HashSet<>();
    for (TreeLine root : roots) {
      if (seen.add(root)) {
        int from = order.size();
        order.add(root);
        for (int i = from; i < order.size(); i++) {
          TreeLine line = order.get(i);
          for (TreeKnot knot : knotsOf.getOrDefault(line.index, List.of())) {
            if (used.add(knot)) {
              line.below.add(knot);
              for (int other : knot.lines) {
                if (other != line.index) {
                  TreeLine child = Objects.requireNonNull(lines.get(other));
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
    return lines.values().stream().allMatch(TreeLine::findWays);
  }

  private Outcome run(List<TreeLine> order) {
    List<TreeLine> upwards = new ArrayList<>(order);
    Collections.reverse(upwards);
    for (TreeLine line : upwards) {
      for (int k = 0; k < line.below.size() && !line.ways.isEmpty(); k++) {
        weigh(line, line.below.get(k));
        line.keepPossible();
      }
      if (line.ways.isEmpty()) {
        return new Outcome(Optional.empty(), below(line, order), /* byLevels= */ false);
      }
    }
    boolean byLevels = levels.map(known -> agree(known, order)).orElse(false);
    TreeDescent descent = new TreeDescent(order);
    return new Outcome(
        Optional.of(steps(byLevels ? descent.totalsFirst(mostSums) : descent.cheapest())),
        List.of(),
        byLevels);
  }

  /** Adds to each way of a line what the lines below it cost then. */
  private void weigh(TreeLine line, TreeKnot knot) {
    List<int[][]> vectors = new ArrayList<>();
    List<long[]> costs = new ArrayList<>();
    for (TreeLine child : knot.children) {
      vectors.add(child.contributions(knot.claims));
      costs.add(child.costs);
    }
    int[] fixed = fixed(knot);
    int[][] own = line.contributions(knot.claims);
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
    knot.targets = targets;
    knot.outcomes = SumChoice.solve(vectors, costs, targets, mostSums);
    for (int w = 0; w < own.length; w++) {
      long below = knot.outcomes.get(knot.targetOfWay[w]).cost();
      line.costs[w] = below == SumChoice.NEVER ? SumChoice.NEVER : line.costs[w] + below;
    }
  }

  /** What is due of each claim beside the cells that stand fast. */
  private int[] fixed(TreeKnot knot) {
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

  /** The claims on a line and all lines below it. */
  private List<Integer> below(TreeLine line, List<TreeLine> order) {
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

  /** Whether every line stands one level below the one that it hangs from. */
  private boolean agree(Levels known, List<TreeLine> order) {
    return known.axis() == axis
        && order.stream()
            .allMatch(
                line -> line.above < 0 || known.ofLine(line.index) == known.ofLine(line.above) + 1);
  }

  private int[] steps(Map<TreeLine, Integer> ways) {
    Map<Integer, Integer> steps = new HashMap<>();
    ways.forEach(
        (line, way) -> {
          for (int i = 0; i < line.cells.size(); i++) {
            steps.put(line.cells.get(i), line.ways.get(way)[i]);
          }
        });
    return part.cells().stream().mapToInt(steps::get).toArray();
  }
}
