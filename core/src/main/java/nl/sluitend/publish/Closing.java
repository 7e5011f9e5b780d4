package nl.sluitend.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.relate.Relation;

/** The steps with which all relations hold: at floor and ceiling, or as near to that as can be. */
final class Closing {
  private final RoundingProblem problem;
  private final TableSolver solver;
  private final TableSolver.Limits limits;

  /**
   * What came of it.
   *
   * @param steps the steps of all cells
   * @param solvability whether floors and ceilings alone can do it
   * @param impossibility why they cannot
   */
  record Outcome(
      List<Integer> steps, Solvability solvability, Optional<Impossibility> impossibility) {}

  Closing(RoundingProblem problem, TableSolver.Limits limits) {
    this.problem = problem;
    this.limits = limits;
    this.solver = new TableSolver(problem, limits);
  }

  Outcome solve(boolean totalsFirst) {
    Freedom adjacent = Freedom.adjacent(problem);
    Optional<Levels> levels = totalsFirst ? Optional.of(Levels.of(problem)) : Optional.empty();
    TableSolver.Solution solution = solver.solve(adjacent, levels);
    if (solution.isFound()) {
      return new Outcome(
          byLevels(solver, adjacent, solution, levels),
          solution.guaranteed() ? Solvability.GUARANTEED : Solvability.FOUND,
          Optional.empty());
    }
    Optional<Impossibility> impossibility =
        solution.impossible().stream()
            .findFirst()
            .map(part -> impossibility(solver.prove(adjacent, part)));
    Solvability solvability =
        solution.impossible().isEmpty() ? Solvability.UNDECIDED : Solvability.IMPOSSIBLE;
    // What took too long does not get shorter with more room.
    boolean decided = solvability != Solvability.UNDECIDED;
    for (Freedom freedom : decided ? Fallback.of(problem, adjacent) : List.<Freedom>of()) {
      TableSolver.Solution wider = solver.solve(freedom, levels);
      if (wider.isFound()) {
        return new Outcome(byLevels(solver, freedom, wider, levels), solvability, impossibility);
      }
    }
    List<Integer> steps =
        new ColumnByColumn(problem, limits, totalsFirst)
            .steps()
            .orElseGet(() -> new Computed(problem).fromDetails());
    boolean found = solvability == Solvability.UNDECIDED && isWithin(adjacent, steps);
    return new Outcome(steps, found ? Solvability.FOUND_NOT_LEAST : solvability, impossibility);
  }

  private static boolean isWithin(Freedom freedom, List<Integer> steps) {
    for (int cell = 0; cell < steps.size(); cell++) {
      if (steps.get(cell) < freedom.low(cell) || steps.get(cell) > freedom.high(cell)) {
        return false;
      }
    }
    return true;
  }

  private Impossibility impossibility(Optional<Proof> proof) {
    return new Impossibility(List.<Relation>copyOf(problem.relations()), proof);
  }

  /**
   * From the grand totals down, each level as near as what is above it leaves room for; as far as
   * the time goes. The steps as they were found if there are no levels.
   */
  static List<Integer> byLevels(
      TableSolver solver, Freedom start, TableSolver.Solution found, Optional<Levels> levels) {
    List<Integer> steps = found.steps();
    if (levels.isEmpty()) {
      return steps;
    }
    boolean[] settled = new boolean[steps.size()];
    int[] level = new int[steps.size()];
    for (int cell = 0; cell < level.length; cell++) {
      settled[cell] = found.settled().get(cell);
      level[cell] = levels.get().ofCell(cell);
    }
    Freedom freedom = start.fixed(settled, steps);
    for (int now : Arrays.stream(level).sorted().distinct().toArray()) {
      boolean[] own = new boolean[level.length];
      for (int cell = 0; cell < own.length; cell++) {
        own[cell] = level[cell] == now;
      }
      TableSolver.Solution solution = solver.solve(freedom.weighing(own));
      if (!solution.isFound()) {
        return steps;
      }
      steps = solution.steps();
      freedom = freedom.fixed(own, steps);
    }
    return steps;
  }
}
