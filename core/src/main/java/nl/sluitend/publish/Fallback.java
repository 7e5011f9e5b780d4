package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.Term;

/**
 * What may give way where floors and ceilings alone cannot add up: the figures of one line that is
 * computed from others and used no further, such as the result column; it is then the difference of
 * the printed figures, and may be a unit further from its exact value.
 */
final class Fallback {
  private static final int MOST_TERMS = 3;

  private Fallback() {}

  /** The freedoms to try, one after the other. */
  static List<Freedom> of(RoundingProblem problem, Freedom adjacent) {
    List<Freedom> freedoms = new ArrayList<>();
    for (Axis axis : List.of(Axis.COLUMNS, Axis.ROWS)) {
      List<Relation.Linear> relations =
          problem.relations().stream().filter(relation -> relation.axis() == axis).toList();
      Set<Integer> terms = new HashSet<>();
      relations.forEach(relation -> relation.terms().stream().map(Term::index).forEach(terms::add));
      for (int i = relations.size() - 1; i >= 0; i--) {
        Relation.Linear relation = relations.get(i);
        if (!terms.contains(relation.result()) && relation.terms().size() <= MOST_TERMS) {
          int steps = relation.terms().size() - 1;
          freedoms.add(adjacent.widened(on(problem, axis, Set.of(relation.result())), steps));
        }
      }
    }
    Set<Integer> results = new HashSet<>();
    int steps = 0;
    for (Relation.Linear relation : problem.relations()) {
      if (relation.axis() == Axis.COLUMNS) {
        results.add(relation.result());
        steps += relation.terms().size() - 1;
      }
    }
    freedoms.add(adjacent.widened(on(problem, Axis.COLUMNS, results), steps));
    return freedoms;
  }

  private static boolean[] on(RoundingProblem problem, Axis axis, Set<Integer> lines) {
    boolean[] on = new boolean[problem.size()];
    for (int cell = 0; cell < on.length; cell++) {
      int line = axis == Axis.ROWS ? problem.place(cell).row() : problem.place(cell).column();
      on[cell] = lines.contains(line);
    }
    return on;
  }
}
