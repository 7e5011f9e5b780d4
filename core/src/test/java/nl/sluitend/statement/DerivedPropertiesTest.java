package nl.sluitend.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.linear.Rational;
import nl.sluitend.message.Language;

/** What holds for every formula. */
class DerivedPropertiesTest {
  @Property(tries = 300)
  void anExplanationEvaluatesToTheValue(@ForAll long seed, @ForAll Language language) {
    Derived amount = Formulas.derived(Formulas.money(seed));
    Derived rate = Formulas.derived(Formulas.rate(seed));

    Quantity amountAgain = Explanation.evaluate(amount.explain(language));
    Quantity rateAgain = Explanation.evaluate(rate.explain(language));

    assertThat(amountAgain).isEqualTo(amount.value());
    assertThat(rateAgain.number()).isEqualTo(rate.value().number());
    assertThat(rateAgain.kind().in(language)).isEqualTo(rate.value().kind().in(language));
  }

  @Property(tries = 300)
  void everyTrueValueThatThePrintAllowsLiesInTheRange(
      @ForAll long seed, @ForAll long truth, @ForAll boolean rate) {
    Formula formula = rate ? Formulas.rate(seed) : Formulas.money(seed);
    Random random = new Random(truth);
    IdentityHashMap<Input, Input> trueInputs = new IdentityHashMap<>();

    Formula possible =
        Formulas.with(formula, input -> trueInputs.computeIfAbsent(input, i -> inside(i, random)));

    assertThat(Bounds.of(formula).contains(Values.of(possible))).isTrue();
    assertThat(Bounds.of(formula).contains(Values.of(formula))).isTrue();
  }

  @Property(tries = 300)
  void exactInputsGiveExactRanges(@ForAll long seed) {
    Formula formula =
        Formulas.with(Formulas.rate(seed), input -> Input.exact(input.name(), input.value()));

    QuantityRange range = Bounds.of(formula);

    assertThat(range.isExact()).isTrue();
    assertThat(range.tight()).isTrue();
    assertThat(range.low()).isEqualTo(Values.of(formula));
  }

  @Property(tries = 300)
  void whatIsShownIsWithinOneStepOfEveryTrueValue(
      @ForAll long seed, @ForAll @IntRange(min = -3, max = 4) int decimals) {
    Derived rate = Formulas.derived(Formulas.rate(seed));
    QuantityRange range = rate.range();

    BigDecimal shown = rate.show(decimals, RoundingMode.HALF_EVEN);

    Rational step = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(-shown.scale()));
    Rational number = Rational.of(shown);
    assertThat(shown.scale()).isLessThanOrEqualTo(decimals);
    if (!range.isExact()) {
      assertThat(number.minus(range.low().shown())).isLessThanOrEqualTo(step);
      assertThat(range.high().shown().minus(number)).isLessThanOrEqualTo(step);
    }
  }

  private static Input inside(Input input, Random random) {
    Rational low = input.range().low().number();
    Rational width = input.range().high().number().minus(low);
    Rational value = low.plus(width.times(Rational.of(random.nextInt(9), 8)));
    return Input.exact(input.name(), input.value().withNumber(value));
  }
}
