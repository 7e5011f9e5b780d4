package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.relate.Axis;

/** Steps to nearest, and outcomes computed from the rounded figures of their terms. */
final class Computed {
  private final RoundingProblem problem;
  private final List<List<Claim>> claimsOf = new ArrayList<>();
  private final int[] steps;
  private final boolean[] known;
  private final boolean[] asked;

  Computed(RoundingProblem problem) {
    this.problem = problem;
    this.steps = new int[problem.size()];
    this.known = new boolean[problem.size()];
    this.asked = new boolean[problem.size()];
    for (int cell = 0; cell < steps.length; cell++) {
      claimsOf.add(new ArrayList<>());
    }
    for (Claim claim : problem.claims()) {
      claimsOf.get(claim.cell(claim.size() - 1)).add(claim);
    }
  }

  /** Every cell to nearest. */
  List<Integer> nearest() {
    return IntStream.range(0, steps.length).map(this::step).boxed().toList();
  }

  /** Details to nearest, and everything else from them. */
  List<Integer> fromDetails() {
    return computed(Optional.empty());
  }

  /** To nearest, but what is the outcome of columns from those. */
  List<Integer> acrossColumns() {
    return computed(Optional.of(Axis.COLUMNS));
  }

  private List<Integer> computed(Optional<Axis> only) {
    for (int cell = 0; cell < steps.length; cell++) {
      find(cell, only);
    }
    return Arrays.stream(steps).boxed().toList();
  }

  private int step(int cell) {
    return problem.isWhole(cell) ? 0 : problem.nearest(cell);
  }

  private int find(int cell, Optional<Axis> only) {
    // What is asked for while it is being found runs in a circle, and is a detail then.
    if (!known[cell] && !asked[cell]) {
      asked[cell] = true;
      Optional<Claim> claim =
          claimsOf.get(cell).stream()
              .filter(c -> only.isEmpty() || axis(c).equals(only.get()))
              .findFirst();
      steps[cell] = claim.map(c -> outcome(c, only)).orElseGet(() -> step(cell));
      known[cell] = true;
    }
    return known[cell] ? steps[cell] : step(cell);
  }

  private Axis axis(Claim claim) {
    return problem.relations().get(claim.relation()).axis();
  }

  private int outcome(Claim claim, Optional<Axis> only) {
    int last = claim.size() - 1;
    int left = claim.due();
    for (int i = 0; i < last; i++) {
      left = Math.subtractExact(left, claim.sign(i) * find(claim.cell(i), only));
    }
    return claim.sign(last) * left;
  }
}
