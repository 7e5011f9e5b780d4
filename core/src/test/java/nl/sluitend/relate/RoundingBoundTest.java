package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;

/** Where the exact probability would take too long, a bound from above stands in for it. */
class RoundingBoundTest {
  private static RoundingLikelihood thousands(int figures) {
    return RoundingLikelihood.of(Collections.nCopies(figures, Unit.THOUSAND));
  }

  private static Amount thousand(long number) {
    return Amount.ofEuros(1000).times(number);
  }

  @Test
  void tables_of_a_usual_size_are_exact_and_enormous_ones_are_not() {
    assertThat(thousands(18).isExact()).isTrue();
    assertThat(thousands(1300).isExact()).isTrue();
    assertThat(thousands(450_000).isExact()).isFalse();
  }

  @Test
  void the_bound_is_above_the_exact_probability_of_somewhat_fewer_figures() {
    for (long difference : new long[] {40, 70, 100, 150}) {
      Probability bound = thousands(1500).atLeast(thousand(difference));
      Probability exact = thousands(1300).atLeast(thousand(difference));
      assertThat(bound).isGreaterThan(exact);
    }
  }

  @Test
  void the_bound_still_tells_an_error_from_rounding() {
    RoundingLikelihood many = thousands(450_000);
    assertThat(many.atLeast(Amount.ZERO)).isEqualTo(Probability.ONE);
    assertThat(many.atLeast(thousand(200))).isEqualTo(Probability.ONE);
    assertThat(many.atLeast(thousand(5000)).isBelow(10, 1000)).isTrue();
    assertThat(many.atLeast(thousand(3000))).isLessThan(many.atLeast(thousand(2000)));
  }

  @Test
  void figures_in_every_unit_there_is_end_in_time() {
    List<Unit> units = new ArrayList<>();
    for (int exponent = -20; exponent <= 20; exponent++) {
      units.add(new Unit(exponent));
    }
    assertThat(RoundingLikelihood.of(units).isExact()).isFalse();
    assertThat(RoundingLikelihood.of(units).atLeast(Amount.ofCents(1))).isEqualTo(Probability.ONE);
  }
}
