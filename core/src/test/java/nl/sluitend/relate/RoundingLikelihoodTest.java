package nl.sluitend.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chance of a rounding difference. */
class RoundingLikelihoodTest {
  private static RoundingLikelihood terms(int terms, Unit unit) {
    return RoundingLikelihood.of(Collections.nCopies(terms + 1, unit));
  }

  @Test
  void of_2_or_more_thousand_among_17_terms_is_what_the_design_says() {
    assertThat(terms(17, Unit.THOUSAND).atLeast(Amount.ofEuros(2_000))).hasToString("0.2095");
    assertThat(terms(17, Unit.THOUSAND).atLeast(Amount.ofEuros(-2_000))).hasToString("0.2095");
  }

  @ParameterizedTest(name = "{0} terms, {1} or more: {2} %")
  @CsvSource({
    "2, 1, 25",
    "5, 1, 45",
    "5, 2, 1.7",
    "10, 2, 10",
    "10, 3, 0.5",
    "17, 1, 68",
    "17, 2, 21",
    "17, 3, 3.5",
    "17, 5, 0.008"
  })
  void is_what_peers_found(int terms, int difference, BigDecimal percent) {
    Probability chance = terms(terms, Unit.EURO).atLeast(Amount.ofEuros(difference));
    BigDecimal shown =
        new BigDecimal(chance.numerator().multiply(BigInteger.valueOf(100)))
            .divide(
                new BigDecimal(chance.denominator()),
                new MathContext(percent.precision(), RoundingMode.HALF_UP));
    assertThat(shown).isEqualByComparingTo(percent);
  }

  @Test
  void of_two_figures_of_one_unit_is_nothing_beyond_zero() {
    RoundingLikelihood copy = terms(1, Unit.EURO);
    assertThat(copy.exactly(Amount.ZERO)).isEqualTo(Probability.ONE);
    assertThat(copy.atLeast(Amount.ofEuros(1))).isEqualTo(Probability.ZERO);
  }

  @Test
  void of_a_part_of_a_unit_is_none_and_counts_as_a_whole_one() {
    RoundingLikelihood two = terms(2, Unit.EURO);
    assertThat(two.exactly(Amount.ofCents(50))).isEqualTo(Probability.ZERO);
    assertThat(two.atLeast(Amount.ofCents(50))).isEqualTo(two.atLeast(Amount.ofEuros(1)));
  }

  @Test
  void needs_a_total_and_a_part() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoundingLikelihood.of(List.of(Unit.EURO)));
  }

  @Test
  void is_found_at_once_however_far_the_units_lie_apart() {
    List<Unit> units = List.of(new Unit(20), new Unit(-20), Unit.EURO, Unit.MILLION, Unit.MILLION);
    Amount half = new Unit(19).times(BigDecimal.valueOf(4));
    Probability chance =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> RoundingLikelihood.of(units).atLeast(half));
    assertThat(chance.toString()).isEqualTo("0.2");
  }

  @Test
  void is_found_at_once_among_a_thousand_figures() {
    RoundingLikelihood many = terms(1000, Unit.THOUSAND);
    Probability chance =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> many.atLeast(Amount.ofEuros(10_000)));
    assertThat(chance.toString()).startsWith("0.29");
  }

  @Test
  void of_mixed_units_agrees_with_a_hand_computed_case() {
    // One figure in tens, two in ones: |D| is at least 6 where the tens miss by more than 5 can
    // hide.
    RoundingLikelihood mixed = RoundingLikelihood.of(List.of(new Unit(1), Unit.EURO, Unit.EURO));
    Probability all =
        Stream.iterate(-6L, k -> k + 1)
            .limit(13)
            .map(k -> mixed.exactly(Amount.ofEuros(k)))
            .reduce(
                Probability.ZERO,
                (a, b) ->
                    new Probability(
                        a.numerator()
                            .multiply(b.denominator())
                            .add(b.numerator().multiply(a.denominator())),
                        a.denominator().multiply(b.denominator())));
    assertThat(all).isEqualTo(Probability.ONE);
    assertThat(mixed.exactly(Amount.ZERO)).hasToString("0.1");
    assertThat(mixed.atLeast(Amount.ofEuros(6))).isEqualTo(Probability.ZERO);
    assertThat(mixed.atLeast(Amount.ofEuros(5))).hasToString("0.1");
  }
}
