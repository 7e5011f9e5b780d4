package nl.sluitend.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.Term;

/**
 * Claims that follow from others. Where a relation among rows meets one among columns, the claims
 * of both on the lines of the other add up to nothing, so that any one of them follows from the
 * rest; so it does where one relation follows from others of its axis.
 */
final class ImpliedClaims {
  private final RoundingProblem problem;

  /** Sets of claims each of which follows from the rest of its set. */
  private final List<int[]> circles = new ArrayList<>();

  private final Map<Integer, List<Integer>> circlesOf = new HashMap<>();
  private final BitSet dependent = new BitSet();

  ImpliedClaims(RoundingProblem problem) {
    this.problem = problem;
    List<Relation.Linear> relations = problem.relations();
    for (DependentRelations.Dependency dependency : DependentRelations.of(relations)) {
      dependent.set(dependency.relation());
      for (int place = 0; place < problem.places(dependency.relation()); place++) {
        List<Integer> circle = new ArrayList<>();
        circle.add(problem.claim(dependency.relation(), place));
        for (int other : dependency.others()) {
          circle.add(problem.claim(other, place));
        }
        if (!isTurned(circle)) {
          add(circle);
        }
      }
    }
    for (int one = 0; one < relations.size(); one++) {
      for (int other = 0; other < relations.size(); other++) {
        if (relations.get(one).axis() == Axis.ROWS && relations.get(other).axis() == Axis.COLUMNS) {
          List<Integer> square = new ArrayList<>();
          claims(one, relations.get(other), square);
          claims(other, relations.get(one), square);
          add(square);
        }
      }
    }
  }

  private void claims(int relation, Relation.Linear across, List<Integer> into) {
    into.add(problem.claim(relation, across.result()));
    for (Term term : across.terms()) {
      into.add(problem.claim(relation, term.index()));
    }
  }

  private void add(List<Integer> circle) {
    if (circle.contains(RoundingProblem.ABSENT) || isMixed(circle)) {
      return;
    }
    int[] claims = circle.stream().filter(claim -> claim >= 0).mapToInt(claim -> claim).toArray();
    for (int claim : claims) {
      circlesOf.computeIfAbsent(claim, key -> new ArrayList<>()).add(circles.size());
    }
    circles.add(claims);
  }

  /** A difference that is printed the other way round adds up with others only if all are. */
  private boolean isMixed(List<Integer> circle) {
    Map<Integer, Boolean> turned = new HashMap<>();
    for (int number : circle) {
      if (number >= 0) {
        Claim claim = problem.claims().get(number);
        Boolean before = turned.put(claim.relation(), claim.isTurned());
        if (before != null && before != claim.isTurned()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTurned(List<Integer> circle) {
    return circle.stream()
        .anyMatch(number -> number >= 0 && problem.claims().get(number).isTurned());
  }

  /** Whether a relation follows from others of its axis. */
  boolean isDependent(int relation) {
    return dependent.get(relation);
  }

  /** Of the claims that somebody would do without, those that follow from all others. */
  BitSet among(BitSet unwanted) {
    BitSet unknown = (BitSet) unwanted.clone();
    int[] open = new int[circles.size()];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int circle = 0; circle < open.length; circle++) {
      for (int claim : circles.get(circle)) {
        open[circle] += unknown.get(claim) ? 1 : 0;
      }
      if (open[circle] == 1) {
        ready.add(circle);
      }
    }
    while (!ready.isEmpty()) {
      for (int claim : circles.get(ready.remove())) {
        if (unknown.get(claim)) {
          unknown.clear(claim);
          for (int circle : circlesOf.getOrDefault(claim, List.of())) {
            open[circle]--;
            if (open[circle] == 1) {
              ready.add(circle);
            }
          }
        }
      }
    }
    BitSet implied = (BitSet) unwanted.clone();
    implied.andNot(unknown);
    return implied;
  }
}
