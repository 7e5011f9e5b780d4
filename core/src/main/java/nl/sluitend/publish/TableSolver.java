package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;

/**
 * The least change of a whole table, part by part: as a network where a part is one, as a tree of
 * lines where it is that, and case by case otherwise.
 */
final class TableSolver {
  /** Some seconds of work each. */
  static final Limits USUAL = new Limits(3_000_000, 30_000_000);

  private final RoundingProblem problem;
  private final ImpliedClaims implied;
  private final Limits limits;

  /**
   * What came of it.
   *
   * @param steps the steps of all cells; those of impossible parts are the cheapest ones
   * @param guaranteed whether every part is of a shape that always has a solution
   * @param impossible the parts without a solution, as far as they contradict themselves
   * @param undecided the parts for which the limit was reached
   * @param settled the cells of parts in which totals came first already
   */
  record Solution(
      List<Integer> steps,
      boolean guaranteed,
      List<Part> impossible,
      List<Part> undecided,
      BitSet settled) {
    boolean isFound() {
      return impossible.isEmpty() && undecided.isEmpty();
    }
  }

  /**
   * How long to look.
   *
   * @param sums the most sums of lines below one line
   * @param cases the most claims that are looked at, case by case
   */
  record Limits(long sums, long cases) {}

  TableSolver(RoundingProblem problem, Limits limits) {
    this.problem = problem;
    this.limits = limits;
    this.implied = new ImpliedClaims(problem);
  }

  /** The least change of each part. */
  Solution solve(Freedom freedom) {
    return solve(freedom, Optional.empty());
  }

  /** The same, but totals come first in those parts whose levels make the tree. */
  Solution solve(Freedom freedom, Optional<Levels> levels) {
    BitSet settled = new BitSet();
    int[] steps = new int[problem.size()];
    for (int cell = 0; cell < steps.length; cell++) {
      steps[cell] = freedom.cheapest(cell);
    }
    boolean guaranteed = true;
    List<Part> impossible = new ArrayList<>();
    List<Part> undecided = new ArrayList<>();
    for (Part part : Part.of(problem, freedom)) {
      if (part.claims().isEmpty()) {
        continue;
      }
      Optional<int[]> flow = asNetwork(freedom, part);
      guaranteed &= flow.isPresent();
      LineTree.Outcome outcome =
          flow.map(found -> new LineTree.Outcome(Optional.of(found), List.of(), false))
              .orElseGet(() -> otherwise(freedom, part, levels));
      if (outcome.byLevels()) {
        part.cells().forEach(settled::set);
      }
      if (outcome.steps().isPresent()) {
        int[] found = outcome.steps().get();
        for (int i = 0; i < found.length; i++) {
          steps[part.cells().get(i)] = found[i];
        }
      } else if (outcome.blocked().isEmpty()) {
        undecided.add(part);
      } else {
        impossible.add(restricted(part, outcome.blocked(), freedom));
      }
    }
    return new Solution(
        Arrays.stream(steps).boxed().toList(), guaranteed, impossible, undecided, settled);
  }

  /** The proof that a part contradicts itself; empty if it would take too long to write it down. */
  Optional<Proof> prove(Freedom freedom, Part part) {
    return parity(freedom, part)
        .<Proof>map(claims -> new Proof.Parity(claims.stream().map(this::statement).toList()))
        .or(
            () ->
                CaseSearch.search(problem, freedom, part, /* first= */ true, limits.cases())
                    .proof());
  }

  private Proof.Statement statement(int number) {
    Claim claim = problem.claims().get(number);
    return new Proof.Statement(claim.relation(), claim.place());
  }

  private Optional<List<Integer>> parity(Freedom freedom, Part part) {
    return part.claims().size() > limits.cases()
        ? Optional.empty()
        : Parity.contradiction(problem, freedom, part);
  }

  private Part restricted(Part part, List<Integer> claims, Freedom freedom) {
    TreeSet<Integer> cells = new TreeSet<>();
    for (int number : claims) {
      Claim claim = problem.claims().get(number);
      for (int i = 0; i < claim.size(); i++) {
        if (!freedom.isFixed(claim.cell(i))) {
          cells.add(claim.cell(i));
        }
      }
    }
    cells.retainAll(part.cells());
    return new Part(List.copyOf(cells), claims);
  }

  /** Leaves out claims of either axis on lines that are in two relations of the other. */
  private Optional<int[]> asNetwork(Freedom freedom, Part part) {
    for (Axis axis : Axis.values()) {
      BitSet unwanted = unwanted(part, axis, crossings(across(axis)));
      BitSet known = implied.among(unwanted);
      List<Integer> claims = part.claims().stream().filter(c -> !known.get(c)).toList();
      Optional<int[]> steps = NetworkFlow.solve(problem, freedom, part.cells(), claims);
      if (steps.isPresent()) {
        return steps;
      }
    }
    return Optional.empty();
  }

  private LineTree.Outcome otherwise(Freedom freedom, Part part, Optional<Levels> levels) {
    for (Axis axis : Axis.values()) {
      BitSet known = implied.among(unwanted(part, axis, results(across(axis))));
      Optional<LineTree.Outcome> outcome =
          LineTree.solve(problem, freedom, part, axis, known, levels, limits.sums());
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    Optional<List<Integer>> contradiction = parity(freedom, part);
    if (contradiction.isPresent()) {
      return new LineTree.Outcome(Optional.empty(), contradiction.get(), false);
    }
    CaseSearch.Outcome cases =
        CaseSearch.search(problem, freedom, part, /* first= */ false, limits.cases() / 10);
    return new LineTree.Outcome(
        cases.steps(), cases.proof().isPresent() ? part.claims() : List.of(), false);
  }

  /**
   * Claims that it is best to do without: those of relations that follow from others, and those of
   * one axis on certain lines across.
   */
  private BitSet unwanted(Part part, Axis axis, Set<Integer> lines) {
    BitSet unwanted = new BitSet();
    for (int number : part.claims()) {
      Claim claim = problem.claims().get(number);
      boolean own = problem.relations().get(claim.relation()).axis() == axis;
      if (implied.isDependent(claim.relation()) || (own && lines.contains(claim.place()))) {
        unwanted.set(number);
      }
    }
    return unwanted;
  }

  /** The lines that two relations or more run through. */
  private Set<Integer> crossings(Axis axis) {
    Map<Integer, Integer> uses = new HashMap<>();
    for (int r = 0; r < problem.relations().size(); r++) {
      Relation.Linear relation = problem.relations().get(r);
      if (relation.axis() == axis && !implied.isDependent(r)) {
        uses.merge(relation.result(), 1, Integer::sum);
        relation.terms().forEach(term -> uses.merge(term.index(), 1, Integer::sum));
      }
    }
    uses.values().removeIf(count -> count == 1);
    return uses.keySet();
  }

  private Set<Integer> results(Axis axis) {
    return problem.relations().stream()
        .filter(relation -> relation.axis() == axis)
        .map(Relation.Linear::result)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Axis across(Axis axis) {
    return axis == Axis.ROWS ? Axis.COLUMNS : Axis.ROWS;
  }
}
