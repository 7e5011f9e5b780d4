package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
  private static final Amount CENT = Amount.ofCents(1);

  @Test
  void a_figure_is_a_number_of_units() {
    assertThat(Figure.of(-12207, Unit.THOUSAND))
        .isEqualTo(new Figure(Amount.ofEuros(-12_207_000), Unit.THOUSAND));
    assertThat(Figure.of(Long.MAX_VALUE, Unit.THOUSAND).amount())
        .hasToString("9223372036854775807000");
  }

  /** So that the sum of any table is still an amount. */
  @Test
  void a_figure_has_at_most_eighty_digits() {
    Amount longest = Amount.parse("9".repeat(80));
    assertThat(new Figure(longest, Unit.EURO).amount()).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure(longest.plus(Amount.ofEuros(1)), Unit.EURO))
        .withMessageContaining("80 digits");
  }

  @Test
  void the_same_amount_in_another_unit_is_another_figure() {
    assertThat(Figure.of(-12207, Unit.THOUSAND))
        .isNotEqualTo(Figure.of(-12_207_000, Unit.EURO))
        .isNotEqualTo(Figure.of(-12206, Unit.THOUSAND));
  }

  @Test
  void a_figure_is_a_whole_number_of_units() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure(Amount.ofEuros(1500), Unit.THOUSAND))
        .withMessage("A figure in units of 1000 euros is a whole number of them, but was 1500");
    assertThat(new Figure(Amount.ofEuros(1500), new Unit(2)).amount())
        .isEqualTo(Amount.ofEuros(1500));
    assertThatNullPointerException().isThrownBy(() -> new Figure(null, Unit.EURO));
    assertThatNullPointerException().isThrownBy(() -> new Figure(Amount.ZERO, null));
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"-12207, 1000", "0, 1000", "10, 1000000", "5, 0.01", "100, 1"})
  void a_figure_shows_number_and_unit(long number, String unit) {
    assertThat(Figure.of(number, Unit.parse(unit))).hasToString(number + " x " + unit);
  }

  @ParameterizedTest(name = "{0} thousand, rounded to nearest: {1}")
  @CsvSource(
      delimiter = '|',
      value = {"2  | [1500, 2500]", "0  | [-500, 500]", "-2 | [-2500, -1500]", "1  | [500, 1500]"})
  void rounding_to_nearest_hides_half_a_unit_either_way(long number, String range) {
    assertThat(Figure.of(number, Unit.THOUSAND).range(Rounding.NEAREST)).hasToString(range);
  }

  @ParameterizedTest(name = "{0} thousand, cut off: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2  | [2000, 3000)",
        "0  | (-1000, 1000)",
        "-2 | (-3000, -2000]",
        "1  | [1000, 2000)"
      })
  void cutting_off_hides_less_than_a_unit_away_from_zero(long number, String range) {
    assertThat(Figure.of(number, Unit.THOUSAND).range(Rounding.TRUNCATED)).hasToString(range);
  }

  @Test
  void the_exact_half_belongs_to_both_neighbours_when_rounded_to_nearest() {
    Amount tie = Amount.ofEuros(2500);
    assertThat(Figure.of(2, Unit.THOUSAND).range(Rounding.NEAREST).contains(tie)).isTrue();
    assertThat(Figure.of(3, Unit.THOUSAND).range(Rounding.NEAREST).contains(tie)).isTrue();
    assertThat(Figure.of(2, Unit.THOUSAND).range(Rounding.NEAREST).contains(tie.plus(CENT)))
        .isFalse();
    assertThat(Figure.of(3, Unit.THOUSAND).range(Rounding.NEAREST).contains(tie.minus(CENT)))
        .isFalse();
  }

  @Test
  void cut_off_figures_share_no_true_value() {
    Range two = Figure.of(2, Unit.THOUSAND).range(Rounding.TRUNCATED);
    Range three = Figure.of(3, Unit.THOUSAND).range(Rounding.TRUNCATED);
    assertThat(two.intersects(three)).isFalse();
    assertThat(two.contains(Amount.ofEuros(3000).minus(CENT))).isTrue();
    assertThat(three.contains(Amount.ofEuros(3000))).isTrue();
    Range zero = Figure.of(0, Unit.THOUSAND).range(Rounding.TRUNCATED);
    assertThat(zero.intersects(Figure.of(1, Unit.THOUSAND).range(Rounding.TRUNCATED))).isFalse();
    assertThat(zero.intersects(Figure.of(-1, Unit.THOUSAND).range(Rounding.TRUNCATED))).isFalse();
  }

  @Test
  void a_figure_in_cents_hides_half_a_cent() {
    assertThat(Figure.of(5, Unit.CENT).range(Rounding.NEAREST)).hasToString("[0.045, 0.055]");
  }
}
