package nl.sluitend.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.sluitend.linear.LinearProgram.Constraint;
import nl.sluitend.linear.LinearProgram.Domain;
import nl.sluitend.linear.LinearProgram.GaveUp;
import nl.sluitend.linear.LinearProgram.Infeasible;
import nl.sluitend.linear.LinearProgram.Optimal;
import nl.sluitend.linear.LinearProgram.Outcome;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.LinearProgram.Unbounded;
import org.junit.jupiter.api.Test;

/** Whatever a search says is proved from the constraints, and compared with elimination. */
class LinearProgramTest {
  private static final long ENOUGH = 1_000_000;
  private static final List<Sense> SENSES = List.of(Sense.values());

  private static LinearForm form(long... coefficients) {
    LinearForm form = LinearForm.NOTHING;
    for (int i = 0; i < coefficients.length; i++) {
      form = form.plus(i, Rational.of(coefficients[i]));
    }
    return form;
  }

  private static Constraint constraint(Sense sense, long bound, long... coefficients) {
    return new Constraint(form(coefficients), sense, Rational.of(bound));
  }

  private static LinearProgram free(int variables, Constraint... constraints) {
    return new LinearProgram(Collections.nCopies(variables, Domain.FREE), List.of(constraints));
  }

  private static Rational at(LinearForm form, List<Rational> values) {
    Rational sum = Rational.ZERO;
    for (Map.Entry<Integer, Rational> entry : form.coefficients().entrySet()) {
      sum = sum.plus(entry.getValue().times(values.get(entry.getKey())));
    }
    return sum;
  }

  private static boolean holds(Constraint constraint, List<Rational> values) {
    int order = at(constraint.form(), values).compareTo(constraint.bound());
    return switch (constraint.sense()) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case EQUAL -> order == 0;
      case AT_LEAST -> order >= 0;
      case MORE -> order > 0;
    };
  }

  private static boolean isStrict(Constraint constraint) {
    return constraint.sense() == Sense.LESS || constraint.sense() == Sense.MORE;
  }

  private static Constraint closed(Constraint constraint) {
    return switch (constraint.sense()) {
      case LESS -> new Constraint(constraint.form(), Sense.AT_MOST, constraint.bound());
      case MORE -> new Constraint(constraint.form(), Sense.AT_LEAST, constraint.bound());
      case AT_MOST, EQUAL, AT_LEAST -> constraint;
    };
  }

  private static int side(Constraint constraint) {
    return switch (constraint.sense()) {
      case LESS, AT_MOST -> 1;
      case EQUAL -> 0;
      case AT_LEAST, MORE -> -1;
    };
  }

  private static void assertHolds(LinearProgram program, List<Rational> values, boolean strictly) {
    assertThat(values).hasSameSizeAs(program.variables());
    for (int i = 0; i < values.size(); i++) {
      if (program.variables().get(i) == Domain.NON_NEGATIVE) {
        assertThat(values.get(i).signum()).isNotNegative();
      }
    }
    assertThat(program.constraints())
        .allMatch(constraint -> holds(strictly ? constraint : closed(constraint), values));
  }

  /** The constraints times their multipliers, and the bounds times them. */
  private static Constraint combined(LinearProgram program, List<Rational> multipliers) {
    assertThat(multipliers).hasSameSizeAs(program.constraints());
    LinearForm sum = LinearForm.NOTHING;
    Rational bound = Rational.ZERO;
    for (int i = 0; i < multipliers.size(); i++) {
      Constraint constraint = program.constraints().get(i);
      sum = sum.plus(constraint.form().times(multipliers.get(i)));
      bound = bound.plus(constraint.bound().times(multipliers.get(i)));
    }
    return new Constraint(sum, Sense.AT_MOST, bound);
  }

  private static void assertSigns(LinearProgram program, List<Rational> multipliers, int sign) {
    for (int i = 0; i < multipliers.size(); i++) {
      int side = side(program.constraints().get(i));
      assertThat(sign * side * multipliers.get(i).signum()).isNotNegative();
    }
  }

  /** Nothing is left of free variables, and no less than nothing of the others. */
  private static void assertNoneNegative(LinearProgram program, LinearForm rest) {
    rest.coefficients()
        .forEach(
            (variable, coefficient) -> {
              assertThat(program.variables().get(variable)).isEqualTo(Domain.NON_NEGATIVE);
              assertThat(coefficient.signum()).isPositive();
            });
  }

  private static void assertContradictory(LinearProgram program, List<Rational> multipliers) {
    assertSigns(program, multipliers, 1);
    Constraint combined = combined(program, multipliers);
    assertNoneNegative(program, combined.form());
    boolean strict = false;
    for (int i = 0; i < multipliers.size(); i++) {
      strict |= multipliers.get(i).signum() != 0 && isStrict(program.constraints().get(i));
    }
    assertThat(combined.bound().signum()).isLessThan(strict ? 1 : 0);
  }

  private static void assertSmallest(LinearProgram program, LinearForm objective, Optimal optimal) {
    assertHolds(program, optimal.values(), false);
    assertThat(at(objective, optimal.values())).isEqualTo(optimal.objective());
    assertSigns(program, optimal.duals(), -1);
    Constraint combined = combined(program, optimal.duals());
    assertThat(combined.bound()).isEqualTo(optimal.objective());
    assertNoneNegative(program, objective.plus(combined.form().times(Rational.MINUS_ONE)));
  }

  private static void assertEndless(
      LinearProgram program, LinearForm objective, Unbounded unbounded) {
    assertHolds(program, unbounded.values(), false);
    assertThat(at(objective, unbounded.direction()).signum()).isNegative();
    for (Constraint constraint : program.constraints()) {
      Constraint cone = new Constraint(constraint.form(), constraint.sense(), Rational.ZERO);
      assertThat(holds(closed(cone), unbounded.direction())).isTrue();
    }
    for (int i = 0; i < program.variables().size(); i++) {
      if (program.variables().get(i) == Domain.NON_NEGATIVE) {
        assertThat(unbounded.direction().get(i).signum()).isNotNegative();
      }
    }
  }

  /** Eliminates variables one by one (Fourier and Motzkin); empty rows are left to compare. */
  private static boolean feasibleByElimination(LinearProgram program) {
    List<Constraint> rows = new ArrayList<>();
    for (Constraint constraint : program.constraints()) {
      LinearForm opposite = constraint.form().times(Rational.MINUS_ONE);
      Rational bound = constraint.bound().negated();
      switch (constraint.sense()) {
        case LESS, AT_MOST -> rows.add(constraint);
        case MORE -> rows.add(new Constraint(opposite, Sense.LESS, bound));
        case AT_LEAST -> rows.add(new Constraint(opposite, Sense.AT_MOST, bound));
        case EQUAL -> {
          rows.add(new Constraint(constraint.form(), Sense.AT_MOST, constraint.bound()));
          rows.add(new Constraint(opposite, Sense.AT_MOST, bound));
        }
      }
    }
    for (int i = 0; i < program.variables().size(); i++) {
      if (program.variables().get(i) == Domain.NON_NEGATIVE) {
        rows.add(
            new Constraint(
                LinearForm.of(i).times(Rational.MINUS_ONE), Sense.AT_MOST, Rational.ZERO));
      }
    }
    for (int i = 0; i < program.variables().size(); i++) {
      rows = without(i, rows);
    }
    return rows.stream()
        .allMatch(row -> row.bound().signum() > (row.sense() == Sense.LESS ? 0 : -1));
  }

  private static List<Constraint> without(int variable, List<Constraint> rows) {
    List<Constraint> left = new ArrayList<>();
    for (Constraint up : rows) {
      Rational first = up.form().coefficient(variable);
      if (first.signum() == 0) {
        left.add(up);
      }
      for (Constraint down : first.signum() > 0 ? rows : List.<Constraint>of()) {
        Rational second = down.form().coefficient(variable).negated();
        if (second.signum() > 0) {
          boolean strict = isStrict(up) || isStrict(down);
          left.add(
              new Constraint(
                  up.form().times(second).plus(down.form().times(first)),
                  strict ? Sense.LESS : Sense.AT_MOST,
                  up.bound().times(second).plus(down.bound().times(first))));
        }
      }
    }
    return left.stream().distinct().toList();
  }

  private static LinearProgram random(Random random) {
    int variables = 1 + random.nextInt(3);
    List<Domain> domains = new ArrayList<>();
    for (int i = 0; i < variables; i++) {
      domains.add(random.nextInt(3) == 0 ? Domain.NON_NEGATIVE : Domain.FREE);
    }
    List<Constraint> constraints = new ArrayList<>();
    int count = random.nextInt(6);
    for (int k = 0; k < count; k++) {
      long[] coefficients = new long[variables];
      for (int i = 0; i < variables; i++) {
        coefficients[i] = random.nextInt(5) - 2L;
      }
      Sense sense = SENSES.get(random.nextInt(SENSES.size()));
      constraints.add(constraint(sense, random.nextInt(7) - 3, coefficients));
    }
    return new LinearProgram(domains, constraints);
  }

  @Test
  void four_thousand_small_programmes_end_with_a_proof_and_as_by_elimination() {
    Random random = new Random(20211231);
    int feasible = 0;
    for (int i = 0; i < 4000; i++) {
      LinearProgram program = random(random);
      Outcome outcome = program.feasible(ENOUGH);
      boolean expected = feasibleByElimination(program);
      if (outcome instanceof Optimal optimal) {
        assertThat(expected).isTrue();
        assertHolds(program, optimal.values(), true);
        feasible++;
      } else {
        assertThat(expected).isFalse();
        assertContradictory(program, ((Infeasible) outcome).multipliers());
      }
    }
    assertThat(feasible).isBetween(1000, 3000);
  }

  @Test
  void four_thousand_small_minima_are_proved_by_their_duals() {
    Random random = new Random(20201231);
    int[] seen = new int[3];
    for (int i = 0; i < 4000; i++) {
      LinearProgram program = random(random);
      LinearForm objective = LinearForm.NOTHING;
      for (int v = 0; v < program.variables().size(); v++) {
        objective = objective.plus(v, Rational.of(random.nextInt(5) - 2, 1 + random.nextInt(3)));
      }
      Outcome outcome = program.minimise(objective, ENOUGH);
      if (outcome instanceof Optimal optimal) {
        seen[0]++;
        assertSmallest(program, objective, optimal);
      } else if (outcome instanceof Unbounded unbounded) {
        seen[1]++;
        assertEndless(program, objective, unbounded);
      } else {
        seen[2]++;
        LinearProgram weak =
            new LinearProgram(
                program.variables(),
                program.constraints().stream().map(LinearProgramTest::closed).toList());
        assertThat(feasibleByElimination(weak)).isFalse();
        assertContradictory(weak, ((Infeasible) outcome).multipliers());
      }
    }
    assertThat(seen).doesNotContain(0);
  }

  @Test
  void a_strict_bound_is_not_reached() {
    LinearProgram between = free(1, constraint(Sense.MORE, 1, 1), constraint(Sense.LESS, 2, 1));
    assertThat(between.feasible(ENOUGH)).isInstanceOf(Optimal.class);
    assertThat(between.minimise(form(1), ENOUGH))
        .isInstanceOfSatisfying(
            Optimal.class, o -> assertThat(o.objective()).isEqualTo(Rational.ONE));
    assertThat(between.with(constraint(Sense.EQUAL, 1, 1)).feasible(ENOUGH))
        .isEqualTo(new Infeasible(List.of(Rational.MINUS_ONE, Rational.ZERO, Rational.ONE)));
  }

  @Test
  void what_goes_round_in_circles_with_the_steepest_descent_ends_all_the_same() {
    // Beale's example (1955) makes a simplex method without a rule against it repeat itself.
    LinearForm objective =
        LinearForm.of(
            Map.of(
                0, Rational.of(-3, 4),
                1, Rational.of(150),
                2, Rational.of(-1, 50),
                3, Rational.of(6)));
    LinearForm first =
        LinearForm.of(
            Map.of(
                0, Rational.of(1, 4),
                1, Rational.of(-60),
                2, Rational.of(-1, 25),
                3, Rational.of(9)));
    LinearForm second =
        LinearForm.of(
            Map.of(
                0, Rational.HALF,
                1, Rational.of(-90),
                2, Rational.of(-1, 50),
                3, Rational.of(3)));
    LinearProgram program =
        new LinearProgram(
            Collections.nCopies(4, Domain.NON_NEGATIVE),
            List.of(
                new Constraint(first, Sense.AT_MOST, Rational.ZERO),
                new Constraint(second, Sense.AT_MOST, Rational.ZERO),
                constraint(Sense.AT_MOST, 1, 0, 0, 1)));
    Optimal optimal = (Optimal) program.minimise(objective, ENOUGH);
    assertThat(optimal.objective()).isEqualTo(Rational.of(-1, 20));
    assertSmallest(program, objective, optimal);
  }

  @Test
  void it_gives_up_when_told_to() {
    LinearProgram program =
        free(2, constraint(Sense.AT_LEAST, 1, 1, 1), constraint(Sense.EQUAL, 0, 1, -1));
    assertThat(program.minimise(form(1, 2), 1)).isInstanceOf(GaveUp.class);
    assertThat(program.minimise(form(1, 2), ENOUGH)).isInstanceOf(Optimal.class);
  }

  @Test
  void a_programme_without_anything_holds() {
    Optimal nothing = new Optimal(List.of(), Rational.ZERO, List.of());
    assertThat(free(0).feasible(ENOUGH)).isEqualTo(nothing);
    assertThat(free(0, constraint(Sense.LESS, 0)).feasible(ENOUGH))
        .isEqualTo(new Infeasible(List.of(Rational.ONE)));
  }

  @Test
  void it_is_about_its_own_variables() {
    assertThatIllegalArgumentException().isThrownBy(() -> free(1, constraint(Sense.LESS, 0, 0, 1)));
    assertThatIllegalArgumentException().isThrownBy(() -> free(1).minimise(form(0, 1), ENOUGH));
    assertThatIllegalArgumentException().isThrownBy(() -> LinearForm.of(-1));
  }

  @Test
  void a_sum_leaves_zeros_out_and_is_shown() {
    LinearForm sum = LinearForm.of(0).plus(2, Rational.of(-1, 3)).plus(1, Rational.ZERO);
    assertThat(sum).hasToString("1*x0 + -1/3*x2");
    assertThat(sum.plus(sum.times(Rational.MINUS_ONE))).isEqualTo(LinearForm.NOTHING);
    assertThat(Optional.of(sum.coefficient(1))).contains(Rational.ZERO);
  }
}
