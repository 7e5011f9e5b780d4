package nl.sluitend.publish;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.Term;

/** How far below the grand totals each cell stands; among rows, or among columns if none add up. */
final class Levels {
  private final RoundingProblem problem;
  private final Axis axis;
  private final int[] ofLines;

  private Levels(RoundingProblem problem, Axis axis, int[] ofLines) {
    this.problem = problem;
    this.axis = axis;
    this.ofLines = ofLines;
  }

  static Levels of(RoundingProblem problem) {
    Axis axis =
        problem.relations().stream().anyMatch(r -> r.axis() == Axis.ROWS)
            ? Axis.ROWS
            : Axis.COLUMNS;
    List<Relation.Linear> relations =
        problem.relations().stream().filter(relation -> relation.axis() == axis).toList();
    int lines = 0;
    for (int cell = 0; cell < problem.size(); cell++) {
      lines = Math.max(lines, line(problem, axis, cell) + 1);
    }
    for (Relation.Linear relation : relations) {
      lines = Math.max(lines, relation.result() + 1);
      for (Term term : relation.terms()) {
        lines = Math.max(lines, term.index() + 1);
      }
    }
    int[] level = new int[lines];
    Set<Integer> terms = new HashSet<>();
    relations.forEach(relation -> relation.terms().stream().map(Term::index).forEach(terms::add));
    Arrays.setAll(level, line -> terms.contains(line) ? Integer.MAX_VALUE : 0);
    Deque<Integer> queue = new ArrayDeque<>();
    for (int line = 0; line < lines; line++) {
      if (level[line] == 0) {
        queue.add(line);
      }
    }
    while (!queue.isEmpty()) {
      int line = queue.remove();
      for (Relation.Linear relation : relations) {
        if (relation.result() == line) {
          for (Term term : relation.terms()) {
            if (level[term.index()] == Integer.MAX_VALUE) {
              level[term.index()] = level[line] + 1;
              queue.add(term.index());
            }
          }
        }
      }
    }
    return new Levels(problem, axis, level);
  }

  /** Whether rows or columns have levels. */
  Axis axis() {
    return axis;
  }

  int ofLine(int line) {
    return ofLines[line];
  }

  int ofCell(int cell) {
    return ofLines[line(problem, axis, cell)];
  }

  private static int line(RoundingProblem problem, Axis axis, int cell) {
    return axis == Axis.ROWS ? problem.place(cell).row() : problem.place(cell).column();
  }
}
