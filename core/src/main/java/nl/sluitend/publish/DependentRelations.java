package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.sluitend.linear.LinearForm;
import nl.sluitend.linear.Rational;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.Term;

/**
 * Relations of one axis that follow from others of it: a grand total over all details follows from
 * the one over the subtotals. Those on the most used lines are taken to follow from the others.
 */
final class DependentRelations {
  /**
   * A set of relations any of which follows from the rest.
   *
   * @param relation the one that is taken to follow
   * @param others what it follows from
   */
  record Dependency(int relation, List<Integer> others) {}

  private final List<Relation.Linear> relations;
  private final Map<Integer, Integer> uses = new HashMap<>();

  private DependentRelations(List<Relation.Linear> relations) {
    this.relations = relations;
  }

  static List<Dependency> of(List<Relation.Linear> relations) {
    List<Dependency> found = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      List<Integer> own =
          IntStream.range(0, relations.size())
              .filter(i -> relations.get(i).axis() == axis)
              .boxed()
              .toList();
      found.addAll(new DependentRelations(relations).among(own));
    }
    return found;
  }

  private List<Dependency> among(List<Integer> own) {
    List<Integer> left = new ArrayList<>(own);
    left.forEach(i -> lines(i).forEach(line -> uses.merge(line, 1, Integer::sum)));
    // A relation with a line of its own follows from nothing, and nothing follows from it.
    while (left.removeIf(this::takenOut)) {
      // Until each line that is left is in two relations or more.
    }
    left.sort(Comparator.<Integer>comparingInt(this::weight).thenComparing(i -> i));
    return eliminated(left);
  }

  private boolean takenOut(int relation) {
    boolean alone = lines(relation).stream().anyMatch(line -> uses.getOrDefault(line, 0) == 1);
    if (alone) {
      lines(relation).forEach(line -> uses.merge(line, -1, Integer::sum));
    }
    return alone;
  }

  private List<Integer> lines(int relation) {
    List<Integer> lines = new ArrayList<>();
    lines.add(relations.get(relation).result());
    relations.get(relation).terms().forEach(term -> lines.add(term.index()));
    return lines;
  }

  private int weight(int relation) {
    return lines(relation).stream().mapToInt(line -> uses.getOrDefault(line, 0)).sum();
  }

  /**
   * A sum of relations.
   *
   * @param lines what it says of the lines
   * @param origin how often it holds each relation
   */
  private record Combined(LinearForm lines, LinearForm origin) {
    Combined plus(Combined other, Rational times) {
      return new Combined(
          lines.plus(other.lines.times(times)), origin.plus(other.origin.times(times)));
    }
  }

  private List<Dependency> eliminated(List<Integer> order) {
    List<Dependency> found = new ArrayList<>();
    Map<Integer, Combined> pivots = new HashMap<>();
    for (int relation : order) {
      Combined left = new Combined(form(relations.get(relation)), LinearForm.of(relation));
      boolean reduced = true;
      while (reduced && !left.lines().coefficients().isEmpty()) {
        int line = left.lines().coefficients().lastKey();
        Rational own = left.lines().coefficient(line);
        Combined pivot = pivots.putIfAbsent(line, left);
        reduced = pivot != null;
        if (pivot != null) {
          left = left.plus(pivot, own.negated().dividedBy(pivot.lines().coefficient(line)));
        }
      }
      if (left.lines().coefficients().isEmpty()) {
        List<Integer> others = new ArrayList<>(left.origin().coefficients().keySet());
        others.remove((Integer) relation);
        found.add(new Dependency(relation, List.copyOf(others)));
      }
    }
    return found;
  }

  private static LinearForm form(Relation.Linear relation) {
    Map<Integer, Rational> coefficients = new HashMap<>();
    coefficients.put(relation.result(), Rational.MINUS_ONE);
    for (Term term : relation.terms()) {
      coefficients.put(term.index(), Rational.of(term.sign()));
    }
    return LinearForm.of(coefficients);
  }
}
