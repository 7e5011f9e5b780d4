package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.Term;

/**
 * What a table falls back on of which nobody can tell whether floors and ceilings can do it: the
 * relations among columns are kept one after the other, each with all relations among rows. The
 * columns that a relation brings in are printed at floor and ceiling; where that cannot be done
 * beside those that were printed before, the last of them, mostly the result, makes up for it and
 * goes further.
 */
final class ColumnByColumn {
  private final RoundingProblem problem;
  private final TableSolver.Limits limits;
  private final boolean totalsFirst;
  private final List<Integer> ofRows;
  private final List<Integer> ofColumns;

  ColumnByColumn(RoundingProblem problem, TableSolver.Limits limits, boolean totalsFirst) {
    this.problem = problem;
    this.limits = limits;
    this.totalsFirst = totalsFirst;
    Set<Integer> dependent = new HashSet<>();
    DependentRelations.of(problem.relations()).forEach(d -> dependent.add(d.relation()));
    List<Integer> all = IntStream.range(0, problem.relations().size()).boxed().toList();
    this.ofRows = all.stream().filter(r -> axis(r) == Axis.ROWS).toList();
    this.ofColumns =
        all.stream().filter(r -> axis(r) == Axis.COLUMNS && !dependent.contains(r)).toList();
  }

  private Axis axis(int relation) {
    return problem.relations().get(relation).axis();
  }

  /** Steps with which all relations hold; empty if they could not be found this way. */
  Optional<List<Integer>> steps() {
    Freedom freedom = Freedom.adjacent(problem);
    Map<Integer, Integer> printed = new HashMap<>();
    Optional<List<Integer>> steps = Optional.empty();
    for (int relation : ofColumns) {
      List<Integer> all = columns(relation);
      List<Integer> columns = all.stream().filter(c -> !printed.containsKey(c)).toList();
      if (columns.isEmpty()) {
        return Optional.empty();
      }
      int last = columns.get(columns.size() - 1);
      // A column makes up for at most what all others of the relation are away together.
      int wide = all.stream().mapToInt(c -> c == last ? 0 : printed.getOrDefault(c, 1)).sum();
      Freedom near = freedom;
      steps =
          solved(near, relation).or(() -> solved(near.widened(on(List.of(last)), wide), relation));
      if (steps.isEmpty()) {
        return steps;
      }
      columns.forEach(c -> printed.put(c, c == last ? wide : 1));
      freedom = freedom.fixed(on(columns), steps.get());
    }
    return steps;
  }

  private Optional<List<Integer>> solved(Freedom freedom, int relation) {
    List<Integer> kept = new ArrayList<>(ofRows);
    kept.add(relation);
    RoundingProblem less = problem.claiming(kept);
    TableSolver solver = new TableSolver(less, limits);
    Optional<Levels> levels = totalsFirst ? Optional.of(Levels.of(less)) : Optional.empty();
    TableSolver.Solution solution = solver.solve(freedom, levels);
    return solution.isFound()
        ? Optional.of(Closing.byLevels(solver, freedom, solution, levels))
        : Optional.empty();
  }

  /** The columns of a relation, its result last. */
  private List<Integer> columns(int relation) {
    Relation.Linear sum = problem.relations().get(relation);
    List<Integer> columns = new ArrayList<>();
    sum.terms().stream().map(Term::index).forEach(columns::add);
    columns.add(sum.result());
    return columns;
  }

  private boolean[] on(List<Integer> columns) {
    boolean[] on = new boolean[problem.size()];
    for (int cell = 0; cell < on.length; cell++) {
      on[cell] = columns.contains(problem.place(cell).column());
    }
    return on;
  }
}
