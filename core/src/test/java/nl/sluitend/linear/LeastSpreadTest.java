package nl.sluitend.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sluitend.linear.LinearProgram.Constraint;
import nl.sluitend.linear.LinearProgram.Domain;
import nl.sluitend.linear.LinearProgram.Infeasible;
import nl.sluitend.linear.LinearProgram.Optimal;
import nl.sluitend.linear.LinearProgram.Outcome;
import nl.sluitend.linear.LinearProgram.Sense;
import org.junit.jupiter.api.Test;

/** The smallest spread is that of a plain linear programme, and proved from both sides. */
class LeastSpreadTest {
  private static final long ENOUGH = 10_000_000;

  private record Problem(List<LinearForm> sums, List<Rational> targets, List<Rational> weights) {
    static Problem random(Random random) {
      int variables = 1 + random.nextInt(6);
      List<Rational> weights = new ArrayList<>();
      for (int j = 0; j < variables; j++) {
        weights.add(random.nextInt(4) == 0 ? Rational.of(1, 10) : Rational.ONE);
      }
      Problem problem = new Problem(new ArrayList<>(), new ArrayList<>(), weights);
      int sums = random.nextInt(5);
      for (int i = 0; i < sums; i++) {
        LinearForm sum = LinearForm.NOTHING;
        for (int j = 0; j < variables; j++) {
          sum = sum.plus(j, Rational.of(random.nextInt(3) - 1));
        }
        problem.sums.add(sum);
        problem.targets.add(Rational.of(random.nextInt(5) - 2));
      }
      return problem;
    }

    /** The same as a linear programme: the spread is one more variable, and the last. */
    Outcome plain() {
      List<Constraint> constraints = new ArrayList<>();
      for (int i = 0; i < sums.size(); i++) {
        constraints.add(new Constraint(sums.get(i), Sense.EQUAL, targets.get(i)));
      }
      int spread = weights.size();
      for (int j = 0; j < spread; j++) {
        LinearForm most = LinearForm.of(spread).times(weights.get(j).negated());
        LinearForm value = LinearForm.of(j);
        constraints.add(new Constraint(value.plus(most), Sense.AT_MOST, Rational.ZERO));
        constraints.add(
            new Constraint(
                value.times(Rational.MINUS_ONE).plus(most), Sense.AT_MOST, Rational.ZERO));
      }
      return new LinearProgram(Collections.nCopies(spread + 1, Domain.FREE), constraints)
          .minimise(LinearForm.of(spread), ENOUGH);
    }

    Rational at(int sum, List<Rational> values) {
      Rational total = Rational.ZERO;
      for (Map.Entry<Integer, Rational> entry : sums.get(sum).coefficients().entrySet()) {
        total = total.plus(entry.getValue().times(values.get(entry.getKey())));
      }
      return total;
    }

    void assertWithin(List<Rational> values, Rational spread) {
      for (int i = 0; i < sums.size(); i++) {
        assertThat(at(i, values)).isEqualTo(targets.get(i));
      }
      for (int j = 0; j < weights.size(); j++) {
        assertThat(values.get(j).abs()).isLessThanOrEqualTo(spread.times(weights.get(j)));
      }
    }

    void assertProves(List<Rational> proof, Rational spread) {
      LinearForm rest = LinearForm.NOTHING;
      Rational target = Rational.ZERO;
      for (int i = 0; i < sums.size(); i++) {
        rest = rest.plus(sums.get(i).times(proof.get(i)));
        target = target.plus(targets.get(i).times(proof.get(i)));
      }
      Rational room = Rational.ZERO;
      for (Map.Entry<Integer, Rational> entry : rest.coefficients().entrySet()) {
        room = room.plus(entry.getValue().abs().times(weights.get(entry.getKey())));
      }
      assertThat(target).isEqualTo(room.times(spread));
      assertThat(target.signum() > 0 || spread.signum() == 0).isTrue();
    }

    LeastSpread.Outcome solved(long limit) {
      return LeastSpread.of(sums, targets, weights, limit);
    }
  }

  @Test
  void three_thousand_small_ones_are_as_a_plain_programme_has_them() {
    Random random = new Random(12048);
    int contradictory = 0;
    for (int i = 0; i < 3000; i++) {
      Problem problem = Problem.random(random);
      Outcome plain = problem.plain();
      if (problem.solved(ENOUGH) instanceof LeastSpread.Found found) {
        assertThat(((Optimal) plain).objective()).isEqualTo(found.spread());
        problem.assertWithin(found.values(), found.spread());
        problem.assertProves(found.proof(), found.spread());
      } else {
        contradictory++;
        assertThat(plain).isInstanceOf(Infeasible.class);
        LeastSpread.Contradiction none = (LeastSpread.Contradiction) problem.solved(ENOUGH);
        LinearForm rest = LinearForm.NOTHING;
        Rational target = Rational.ZERO;
        for (int k = 0; k < none.proof().size(); k++) {
          rest = rest.plus(problem.sums().get(k).times(none.proof().get(k)));
          target = target.plus(problem.targets().get(k).times(none.proof().get(k)));
        }
        assertThat(rest).isEqualTo(LinearForm.NOTHING);
        assertThat(target.signum()).isPositive();
      }
    }
    assertThat(contradictory).isBetween(100, 2000);
  }

  @Test
  void a_spread_is_enough_from_the_smallest_up() {
    Random random = new Random(567);
    int enough = 0;
    int tooLittle = 0;
    for (int i = 0; i < 2000; i++) {
      Problem problem = Problem.random(random);
      if (problem.solved(ENOUGH) instanceof LeastSpread.Found found) {
        Rational asked = Rational.of(random.nextInt(9), 1 + random.nextInt(4));
        LeastSpread.Outcome outcome =
            LeastSpread.within(asked, problem.sums(), problem.targets(), problem.weights(), ENOUGH);
        if (outcome instanceof LeastSpread.Found within) {
          enough++;
          problem.assertWithin(within.values(), asked);
        } else {
          tooLittle++;
          LeastSpread.Beyond beyond = (LeastSpread.Beyond) outcome;
          assertThat(beyond.atLeast()).isGreaterThan(asked);
          problem.assertProves(beyond.proof(), beyond.atLeast());
          assertThat(beyond.atLeast()).isLessThanOrEqualTo(found.spread());
        }
      }
    }
    assertThat(enough).isGreaterThan(100);
    assertThat(tooLittle).isGreaterThan(100);
  }

  @Test
  void where_it_gives_up_it_proves_what_it_says() {
    Random random = new Random(13872);
    int gaveUp = 0;
    for (int i = 0; i < 500; i++) {
      Problem problem = Problem.random(random);
      if (problem.solved(10 + i % 20) instanceof LeastSpread.GaveUp partial) {
        gaveUp++;
        problem.assertProves(partial.proof(), partial.atLeast());
        if (problem.solved(ENOUGH) instanceof LeastSpread.Found found) {
          assertThat(partial.atLeast()).isLessThanOrEqualTo(found.spread());
        }
      }
    }
    assertThat(gaveUp).isGreaterThan(100);
  }

  @Test
  void weights_and_targets_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSpread.of(List.of(), List.of(Rational.ONE), List.of(), ENOUGH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeastSpread.of(List.of(), List.of(), List.of(Rational.ZERO), ENOUGH));
  }
}
