package nl.sluitend.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.sluitend.linear.Tableau.End;
import org.junit.jupiter.api.Test;

/** The rule that always ends gives the same as the fast one, from the first step on. */
class TableauTest {
  private static final long ENOUGH = 1_000_000;
  private static final int NO_PATIENCE = 0;
  private static final int PATIENCE = 4;
  private static final int VARIABLES = 5;

  /** Variables from 0 to 3, some sums of them within bounds, and a sum to make small. */
  private static final class Problem {
    private final List<LinearForm> sums = new ArrayList<>();
    private final List<Integer> lows = new ArrayList<>();
    private final LinearForm objective;

    Problem(Random random) {
      for (int i = 0; i < 4; i++) {
        sums.add(sum(random));
        lows.add(random.nextInt(9) - 3);
      }
      objective = sum(random);
    }

    private static LinearForm sum(Random random) {
      LinearForm sum = LinearForm.NOTHING;
      for (int j = 0; j < VARIABLES; j++) {
        sum = sum.plus(j, Rational.of(random.nextInt(5) - 2));
      }
      return sum;
    }

    String solved(int patience) {
      Tableau tableau = new Tableau(ENOUGH, patience);
      for (int j = 0; j < VARIABLES; j++) {
        tableau.variable(Rational.ZERO, Rational.ZERO, Rational.of(3));
      }
      for (int i = 0; i < sums.size(); i++) {
        int low = lows.get(i);
        tableau.define(sums.get(i), Rational.of(low), Rational.of(low + 2L));
      }
      if (tableau.makeFeasible() == End.BLOCKED) {
        return "blocked";
      }
      int height = tableau.define(objective, null, null);
      assertThat(tableau.minimise(height)).isEqualTo(End.DONE);
      for (int i = 0; i < sums.size(); i++) {
        Rational value = tableau.value(VARIABLES + i);
        assertThat(value).isBetween(Rational.of(lows.get(i)), Rational.of(lows.get(i) + 2L));
      }
      return tableau.value(height).toString();
    }
  }

  @Test
  void both_rules_end_alike() {
    Random random = new Random(31);
    int blocked = 0;
    for (int i = 0; i < 1000; i++) {
      Problem problem = new Problem(random);
      String solved = problem.solved(NO_PATIENCE);
      assertThat(problem.solved(PATIENCE)).isEqualTo(solved);
      blocked += solved.equals("blocked") ? 1 : 0;
    }
    assertThat(blocked).isBetween(100, 900);
  }
}
