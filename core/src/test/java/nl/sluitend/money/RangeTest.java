package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class RangeTest {
  private static final Amount ONE = Amount.ofEuros(1);
  private static final Amount TWO = Amount.ofEuros(2);
  private static final Amount THREE = Amount.ofEuros(3);

  @Test
  void a_range_runs_from_low_to_high() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Range.closed(TWO, ONE))
        .withMessage("A range runs from low to high, but was 2 to 1");
    assertThat(Range.closed(ONE, TWO)).isEqualTo(new Range(ONE, true, TWO, true));
    assertThatNullPointerException().isThrownBy(() -> Range.closed(null, ONE));
    assertThatNullPointerException().isThrownBy(() -> Range.closed(ONE, null));
  }

  @Test
  void a_range_holds_at_least_one_amount() {
    assertThat(Range.point(ONE).contains(ONE)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(ONE, true, ONE, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(ONE, false, ONE, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(ONE, false, ONE, false));
  }

  @Test
  void an_open_end_does_not_belong_to_the_range() {
    Range range = new Range(ONE, true, THREE, false);
    assertThat(range.contains(ONE)).isTrue();
    assertThat(range.contains(TWO)).isTrue();
    assertThat(range.contains(THREE)).isFalse();
    assertThat(range.contains(Amount.ZERO)).isFalse();
    assertThat(range.contains(Amount.ofEuros(4))).isFalse();
    assertThat(range.negated().contains(ONE.negated())).isTrue();
    assertThat(range.negated().contains(THREE.negated())).isFalse();
  }

  @Test
  void ranges_that_only_touch_share_an_amount_if_both_ends_belong() {
    Range low = Range.closed(ONE, TWO);
    assertThat(low.intersects(Range.closed(TWO, THREE))).isTrue();
    assertThat(low.intersects(new Range(TWO, false, THREE, true))).isFalse();
    assertThat(new Range(ONE, true, TWO, false).intersects(Range.closed(TWO, THREE))).isFalse();
    assertThat(low.intersects(Range.closed(Amount.ofCents(201), THREE))).isFalse();
    assertThat(Range.closed(ONE, THREE).intersects(Range.point(TWO))).isTrue();
  }

  @Test
  void an_end_of_a_sum_belongs_to_it_only_if_both_ends_do() {
    Range halfOpen = new Range(ONE, true, TWO, false);
    assertThat(halfOpen.plus(Range.closed(ONE, TWO)))
        .isEqualTo(new Range(TWO, true, Amount.ofEuros(4), false));
    assertThat(halfOpen.plus(halfOpen.negated()))
        .isEqualTo(new Range(ONE.negated(), false, ONE, false));
  }

  @Test
  void a_negated_range_swaps_its_ends_and_whether_they_belong() {
    assertThat(new Range(ONE, true, TWO, false).negated())
        .isEqualTo(new Range(TWO.negated(), false, ONE.negated(), true))
        .hasToString("(-2, -1]");
  }

  @Test
  void a_figure_of_ten_cut_off_cannot_be_exactly_eleven() {
    // Arelle joins the flags of the ends by "or" and calls this consistent.
    Range ten = Figure.of(10, Unit.EURO).range(Rounding.TRUNCATED);
    assertThat(ten.intersects(Range.point(Amount.ofEuros(11)))).isFalse();
    assertThat(ten.intersects(Range.point(Amount.ofEuros(10)))).isTrue();
    assertThat(ten.intersects(Range.point(Amount.ofCents(1099)))).isTrue();
  }

  @Test
  void minus_a_figure_of_five_cut_off_cannot_be_minus_six() {
    // Arelle forgets to swap the flags of the ends for a negative weight.
    Range minusFive = Figure.of(5, Unit.EURO).range(Rounding.TRUNCATED).negated();
    assertThat(minusFive.intersects(Range.point(Amount.ofEuros(-6)))).isFalse();
    assertThat(minusFive.intersects(Range.point(Amount.ofEuros(-5)))).isTrue();
    assertThat(minusFive).isEqualTo(Figure.of(-5, Unit.EURO).range(Rounding.TRUNCATED));
  }

  @Test
  void two_figures_and_a_total_in_one_unit_may_differ_by_one_and_a_half_units() {
    Range sum =
        Figure.of(1, Unit.THOUSAND)
            .range(Rounding.NEAREST)
            .plus(Figure.of(1, Unit.THOUSAND).range(Rounding.NEAREST));
    assertThat(sum).hasToString("[1000, 3000]");
    assertThat(sum.intersects(Figure.of(3, Unit.THOUSAND).range(Rounding.NEAREST))).isTrue();
    assertThat(sum.intersects(Figure.of(4, Unit.THOUSAND).range(Rounding.NEAREST))).isFalse();
  }

  @Test
  void a_range_is_written_as_mathematicians_do() {
    assertThat(new Range(ONE, true, TWO, false)).hasToString("[1, 2)");
    assertThat(new Range(ONE, false, TWO, true)).hasToString("(1, 2]");
  }
}
