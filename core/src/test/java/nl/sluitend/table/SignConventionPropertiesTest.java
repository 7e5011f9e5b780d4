package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.money.Amount;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Favourable;
import nl.sluitend.table.SignConvention.Sign;

/** What a difference does to the result is a fact; print only shows it in one way or another. */
class SignConventionPropertiesTest {
  /** True costs and true income, both counted positive: costs burden the result. */
  record Truth(Amount costs, Amount income) {
    Amount result() {
      return income.minus(costs);
    }
  }

  /** Conventions of which every part is known. */
  @Provide
  Arbitrary<SignConvention> known() {
    return Combinators.combine(
            Arbitraries.of(Sign.POSITIVE, Sign.NEGATIVE),
            Arbitraries.of(Sign.POSITIVE, Sign.NEGATIVE),
            Arbitraries.of(Difference.ACTUALS_MINUS_BUDGET, Difference.BUDGET_MINUS_ACTUALS))
        .as(SignConvention::new);
  }

  @Provide
  Arbitrary<SignConvention> conventions() {
    return TableArbitraries.conventions();
  }

  @Provide
  Arbitrary<Truth> truths() {
    Arbitrary<Amount> amounts = Arbitraries.longs().between(-3000, 999_999).map(Amount::ofEuros);
    return Combinators.combine(amounts, amounts).as(Truth::new);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return TableArbitraries.amounts();
  }

  @Property
  void the_effect_does_not_depend_on_how_a_table_is_printed(
      @ForAll("truths") Truth budget,
      @ForAll("truths") Truth actuals,
      @ForAll("known") SignConvention convention) {
    assertThat(convention.effect(Side.EXPENDITURE, printedCosts(budget, actuals, convention)))
        .hasValue(effect(actuals.costs().negated(), budget.costs().negated()));
    assertThat(convention.effect(Side.INCOME, printedIncome(budget, actuals, convention)))
        .hasValue(effect(actuals.income(), budget.income()));
  }

  @Property
  void a_balance_printed_as_the_sum_of_its_parts_has_the_effect_of_the_result(
      @ForAll("truths") Truth budget,
      @ForAll("truths") Truth actuals,
      @ForAll("known") SignConvention convention) {
    Amount printed =
        printedCosts(budget, actuals, convention).plus(printedIncome(budget, actuals, convention));
    Optional<Effect> effect = convention.effect(Side.BALANCE, printed);
    if (convention.costs() != convention.income()) {
      assertThat(effect).hasValue(effect(actuals.result(), budget.result()));
    } else if (printed.signum() != 0) {
      assertThat(effect).isEmpty();
    }
  }

  @Property
  void knowing_less_of_the_convention_never_gives_another_effect(
      @ForAll("known") SignConvention convention,
      @ForAll Side side,
      @ForAll("amounts") Amount printed) {
    Optional<Effect> known = convention.effect(side, printed);
    for (SignConvention less :
        List.of(
            new SignConvention(Sign.UNDETERMINED, convention.income(), convention.difference()),
            new SignConvention(convention.costs(), Sign.UNDETERMINED, convention.difference()),
            new SignConvention(convention.costs(), convention.income(), Difference.UNDETERMINED))) {
      Optional<Effect> found = less.effect(side, printed);
      assertThat(found).isIn(known, Optional.empty());
    }
  }

  @Property
  void the_opposite_difference_has_the_opposite_effect(
      @ForAll("conventions") SignConvention convention,
      @ForAll Side side,
      @ForAll("amounts") Amount printed) {
    assertThat(convention.effect(side, printed.negated()))
        .isEqualTo(convention.effect(side, printed).map(Effect::opposite));
  }

  @Property
  void the_favourable_sign_is_the_sign_of_favourable_effects(
      @ForAll("conventions") SignConvention convention) {
    Amount plus = Amount.ofEuros(1);
    Favourable favourable = convention.favourable();
    Optional<Effect> costs = convention.effect(Side.EXPENDITURE, plus);
    Optional<Effect> income = convention.effect(Side.INCOME, plus);
    if (favourable == Favourable.POSITIVE) {
      assertThat(costs).hasValue(Effect.FAVOURABLE);
      assertThat(income).isIn(costs, Optional.empty());
    } else if (favourable == Favourable.NEGATIVE) {
      assertThat(costs).hasValue(Effect.UNFAVOURABLE);
      assertThat(income).isIn(costs, Optional.empty());
    } else if (favourable == Favourable.PER_SIDE) {
      assertThat(costs).isEqualTo(income.map(Effect::opposite)).isPresent();
    } else {
      assertThat(costs).isEmpty();
    }
  }

  private static Amount printedCosts(Truth budget, Truth actuals, SignConvention convention) {
    Amount difference = actuals.costs().minus(budget.costs());
    return printed(convention.costs() == Sign.POSITIVE, difference, convention);
  }

  private static Amount printedIncome(Truth budget, Truth actuals, SignConvention convention) {
    Amount difference = actuals.income().minus(budget.income());
    return printed(convention.income() == Sign.POSITIVE, difference, convention);
  }

  private static Amount printed(boolean positive, Amount difference, SignConvention convention) {
    boolean actualsFirst = convention.difference() == Difference.ACTUALS_MINUS_BUDGET;
    return positive == actualsFirst ? difference : difference.negated();
  }

  private static Effect effect(Amount actual, Amount budgeted) {
    int better = actual.compareTo(budgeted);
    return better > 0 ? Effect.FAVOURABLE : better < 0 ? Effect.UNFAVOURABLE : Effect.NEUTRAL;
  }
}
