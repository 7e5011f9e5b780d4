package nl.sluitend.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the cases of any part, cell by cell, drawing from each claim what follows. Finds the
 * least change, or proves that there is no solution. Meant for small parts of odd shapes, and for
 * proofs: it takes exponential time at worst, and stops at limits that depend on the part alone.
 */
final class CaseSearch {
  private static final int MOST_CELLS = 3000;

  /** The most cases within cases: each takes a piece of the stack. */
  private static final int DEEPEST = 500;

  private final RoundingProblem problem;
  private final Freedom freedom;
  private final List<Integer> cells;
  private final List<Integer> claims;
  private final boolean first;
  private final long limit;
  private final int[] low;
  private final int[] high;

  /** By cell the claims that it is in, by claim the cells in it, by index; and what stands fast. */
  private final List<List<Integer>> claimsOf = new ArrayList<>();

  private final List<int[]> cellsOf = new ArrayList<>();
  private final List<int[]> signsOf = new ArrayList<>();
  private final int[] due;
  private final Deque<int[]> trail = new ArrayDeque<>();
  private long work;
  private int depth;
  private long best = Long.MAX_VALUE;
  private int @Nullable [] bestSteps;

  /** Thrown where the limit is reached. */
  private static final class OverLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverLimit() {
      super("too many cases");
    }
  }

  /**
   * What came of it; neither where the limit was reached.
   *
   * @param steps the steps of the cells, in order
   * @param proof why there are none
   */
  record Outcome(Optional<int[]> steps, Optional<Proof> proof) {}

  private CaseSearch(
      RoundingProblem problem, Freedom freedom, Part part, boolean first, long limit) {
    this.problem = problem;
    this.freedom = freedom;
    this.cells = part.cells();
    this.claims = part.claims();
    this.first = first;
    this.limit = limit;
    this.low = cells.stream().mapToInt(freedom::low).toArray();
    this.high = cells.stream().mapToInt(freedom::high).toArray();
    this.due = new int[claims.size()];
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      indexes.put(cells.get(i), i);
      claimsOf.add(new ArrayList<>());
    }
    for (int c = 0; c < due.length; c++) {
      gather(c, problem.claims().get(claims.get(c)), indexes);
    }
  }

  private void gather(int c, Claim claim, Map<Integer, Integer> indexes) {
    int[] own = new int[claim.size()];
    int[] signs = new int[claim.size()];
    int count = 0;
    due[c] = claim.due();
    for (int i = 0; i < claim.size(); i++) {
      Integer index = indexes.get(claim.cell(i));
      if (index == null) {
        due[c] -= claim.sign(i) * freedom.low(claim.cell(i));
      } else {
        own[count] = index;
        signs[count] = claim.sign(i);
        claimsOf.get(index).add(c);
        count++;
      }
    }
    cellsOf.add(Arrays.copyOf(own, count));
    signsOf.add(Arrays.copyOf(signs, count));
  }

  /**
   * Searches a part.
   *
   * @param part the cells, and the claims on them that count
   * @param first whether any solution will do
   * @param limit the most claims that are looked at
   */
  static Outcome search(
      RoundingProblem problem, Freedom freedom, Part part, boolean first, long limit) {
    if (part.cells().size() > MOST_CELLS) {
      return new Outcome(Optional.empty(), Optional.empty());
    }
    return new CaseSearch(problem, freedom, part, first, limit).run();
  }

  private Outcome run() {
    List<Integer> all = new ArrayList<>();
    for (int c = 0; c < due.length; c++) {
      all.add(c);
    }
    Optional<Proof> proof;
    try {
      proof = cases(all);
    } catch (OverLimit e) {
      return new Outcome(Optional.empty(), Optional.empty());
    }
    return bestSteps == null
        ? new Outcome(Optional.empty(), proof)
        : new Outcome(Optional.of(bestSteps), Optional.empty());
  }

  /** Goes through all cases from here; the proof if none has a solution. */
  private Optional<Proof> cases(List<Integer> changed) {
    int mark = trail.size();
    List<Proof> ruledOut = new ArrayList<>();
    List<int[]> forced = new ArrayList<>();
    int contradiction = drawConclusions(changed, forced, ruledOut);
    Optional<Proof> proof;
    if (contradiction >= 0) {
      proof = Optional.of(contradiction(contradiction));
    } else if (cheapestLeft() >= best) {
      proof = Optional.empty();
    } else {
      int cell = undecided();
      proof = cell < 0 ? solved() : branch(cell);
    }
    undo(mark);
    for (int i = forced.size() - 1; i >= 0 && proof.isPresent(); i--) {
      proof = Optional.of(with(forced.get(i), ruledOut.get(i), proof.get()));
    }
    return proof;
  }

  /** The case that was ruled out beside the one that is left. */
  private Proof with(int[] forced, Proof ruledOut, Proof left) {
    boolean floorLeft = forced[1] == 0;
    return new Proof.Cases(
        problem.place(cells.get(forced[0])),
        floorLeft ? left : ruledOut,
        floorLeft ? ruledOut : left);
  }

  private Proof contradiction(int claim) {
    Claim stated = problem.claims().get(claims.get(claim));
    return new Proof.Contradiction(stated.relation(), stated.place());
  }

  private Optional<Proof> solved() {
    best = cheapestLeft();
    bestSteps = low.clone();
    return Optional.empty();
  }

  private Optional<Proof> branch(int cell) {
    depth++;
    if (depth > DEEPEST) {
      throw new OverLimit();
    }
    List<Proof> proofs = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (int step = low[cell]; step <= high[cell]; step++) {
      steps.add(step);
    }
    List<Integer> cheapestFirst = new ArrayList<>(steps);
    int own = cells.get(cell);
    cheapestFirst.sort(
        (one, other) -> Long.compare(freedom.cost(own, one), freedom.cost(own, other)));
    Proof[] byStep = new Proof[steps.size()];
    for (int step : cheapestFirst) {
      int mark = trail.size();
      bound(cell, step, step);
      Optional<Proof> proof = cases(claimsOf.get(cell));
      undo(mark);
      proof.ifPresent(proofs::add);
      byStep[steps.indexOf(step)] = proof.orElse(null);
    }
    depth--;
    // With more than two steps there is no floor and ceiling to tell apart: nobody asks for proof.
    return proofs.size() == 2 && steps.size() == 2
        ? Optional.of(new Proof.Cases(problem.place(own), byStep[0], byStep[1]))
        : Optional.empty();
  }

  /** An undecided cell of the claim that leaves the fewest; -1 if all cells are decided. */
  private int undecided() {
    int fewest = Integer.MAX_VALUE;
    int found = -1;
    for (int c = 0; c < due.length; c++) {
      int open = 0;
      int cell = -1;
      for (int i : cellsOf.get(c)) {
        if (low[i] < high[i]) {
          open++;
          cell = cell < 0 ? i : cell;
        }
      }
      if (open > 0 && open < fewest) {
        fewest = open;
        found = cell;
      }
    }
    work += due.length;
    return found;
  }

  /** What is left costs at least this; nothing where any solution is as good as another. */
  private long cheapestLeft() {
    if (first) {
      return 0;
    }
    long cost = 0;
    for (int i = 0; i < low.length; i++) {
      long least = Long.MAX_VALUE;
      for (int step = low[i]; step <= high[i]; step++) {
        least = Math.min(least, freedom.cost(cells.get(i), step));
      }
      cost += least;
    }
    return cost;
  }

  /** Narrows cells as claims ask; returns a claim that cannot hold, or -1. */
  private int drawConclusions(List<Integer> changed, List<int[]> forced, List<Proof> ruledOut) {
    Deque<Integer> queue = new ArrayDeque<>(changed);
    while (!queue.isEmpty()) {
      int claim = queue.remove();
      work++;
      if (work > limit) {
        throw new OverLimit();
      }
      int[] own = cellsOf.get(claim);
      int[] signs = signsOf.get(claim);
      long least = 0;
      long most = 0;
      for (int i = 0; i < own.length; i++) {
        least += signs[i] > 0 ? low[own[i]] : -high[own[i]];
        most += signs[i] > 0 ? high[own[i]] : -low[own[i]];
      }
      if (least > due[claim] || most < due[claim]) {
        return claim;
      }
      for (int i = 0; i < own.length; i++) {
        int cell = own[i];
        long wide = (long) high[cell] - low[cell];
        // How far the cell may be from its smallest and its largest contribution.
        int fromLeast = (int) Math.min(wide, due[claim] - least);
        int fromMost = (int) Math.min(wide, most - due[claim]);
        int newLow = signs[i] > 0 ? high[cell] - fromMost : high[cell] - fromLeast;
        int newHigh = signs[i] > 0 ? low[cell] + fromLeast : low[cell] + fromMost;
        if (newLow > low[cell] || newHigh < high[cell]) {
          forced.add(new int[] {cell, newLow});
          ruledOut.add(contradiction(claim));
          least += signs[i] > 0 ? newLow - low[cell] : high[cell] - newHigh;
          most -= signs[i] > 0 ? high[cell] - newHigh : newLow - low[cell];
          bound(cell, newLow, newHigh);
          queue.addAll(claimsOf.get(cell));
        }
      }
    }
    return -1;
  }

  private void bound(int cell, int newLow, int newHigh) {
    trail.push(new int[] {cell, low[cell], high[cell]});
    low[cell] = newLow;
    high[cell] = newHigh;
  }

  private void undo(int mark) {
    while (trail.size() > mark) {
      int[] was = trail.pop();
      low[was[0]] = was[1];
      high[was[0]] = was[2];
    }
  }
}
