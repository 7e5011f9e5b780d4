package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Favourable;
import nl.sluitend.table.SignConvention.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignConventionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "overhead Diemen 2021, NEGATIVE, POSITIVE, ACTUALS_MINUS_BUDGET, POSITIVE",
    "salaries Diemen 2021, NEGATIVE, UNDETERMINED, BUDGET_MINUS_ACTUALS, NEGATIVE",
    "ICT investments Duo+ 2020, POSITIVE, UNDETERMINED, BUDGET_MINUS_ACTUALS, POSITIVE"
  })
  void the_seed_tables_say_which_sign_is_favourable(
      String table, Sign costs, Sign income, Difference difference, Favourable favourable) {
    assertThat(new SignConvention(costs, income, difference).favourable()).isEqualTo(favourable);
  }

  @ParameterizedTest(name = "{0}, {1}: {4} to {5} printed as {6} is {7}")
  @CsvSource({
    // The three seed tables.
    "Diemen overhead, EXPENDITURE, NEGATIVE, POSITIVE, -300, -130, 170, FAVOURABLE",
    "Diemen overhead total, EXPENDITURE, NEGATIVE, POSITIVE, -12086, -12048, 38, FAVOURABLE",
    "Diemen overhead housing, EXPENDITURE, NEGATIVE, POSITIVE, -1322, -1391, -69, UNFAVOURABLE",
    "Diemen overhead credit, INCOME, NEGATIVE, POSITIVE, 229, 232, 3, FAVOURABLE",
    "Diemen salaries, EXPENDITURE, NEGATIVE, POSITIVE, -772, -779, 7, UNFAVOURABLE",
    "Diemen salaries total, EXPENDITURE, NEGATIVE, POSITIVE, -13510, -13872, 362, UNFAVOURABLE",
    "Duo+ ICT, EXPENDITURE, POSITIVE, UNDETERMINED, 232, 256, -24, UNFAVOURABLE",
    "Duo+ ICT, EXPENDITURE, POSITIVE, UNDETERMINED, 567, 465, 102, FAVOURABLE",
    // Others observed in print.
    "Gouda lasten, EXPENDITURE, POSITIVE, NEGATIVE, 15885, 15647, 238, FAVOURABLE",
    "Gouda baten, INCOME, POSITIVE, NEGATIVE, -6009, -4002, -2007, UNFAVOURABLE",
    "Almelo, EXPENDITURE, POSITIVE, UNDETERMINED, 42586, 42348, -238, FAVOURABLE",
    "Bronckhorst, EXPENDITURE, POSITIVE, UNDETERMINED, 2348, 3629, -1281, UNFAVOURABLE",
    "Amstelveen, EXPENDITURE, POSITIVE, UNDETERMINED, 100, 130, 30, UNFAVOURABLE",
    "Utrecht lasten, EXPENDITURE, POSITIVE, POSITIVE, 100, 130, -30, UNFAVOURABLE",
    "Utrecht baten, INCOME, POSITIVE, POSITIVE, 100, 130, 30, FAVOURABLE"
  })
  void the_effect_of_published_differences_is_what_their_documents_say(
      String table,
      Side side,
      Sign costs,
      Sign income,
      long budget,
      long actuals,
      long printed,
      Effect effect) {
    Difference difference =
        printed == actuals - budget
            ? Difference.ACTUALS_MINUS_BUDGET
            : Difference.BUDGET_MINUS_ACTUALS;
    assertThat(printed).as(table).isIn(actuals - budget, budget - actuals);
    assertThat(
            new SignConvention(costs, income, difference)
                .effect(side, Figure.of(printed, Unit.THOUSAND).amount()))
        .hasValue(effect);
  }

  @Test
  void the_same_printed_sign_is_good_news_in_one_table_and_bad_news_in_the_next() {
    Amount printed = Amount.ofEuros(7000);
    SignConvention overhead =
        new SignConvention(Sign.NEGATIVE, Sign.POSITIVE, Difference.ACTUALS_MINUS_BUDGET);
    SignConvention salaries =
        new SignConvention(Sign.NEGATIVE, Sign.POSITIVE, Difference.BUDGET_MINUS_ACTUALS);
    assertThat(overhead.effect(Side.EXPENDITURE, printed)).hasValue(Effect.FAVOURABLE);
    assertThat(salaries.effect(Side.EXPENDITURE, printed)).hasValue(Effect.UNFAVOURABLE);
  }

  @Test
  void costs_and_income_of_one_sign_are_judged_per_side() {
    SignConvention utrecht =
        new SignConvention(Sign.POSITIVE, Sign.POSITIVE, Difference.ACTUALS_MINUS_BUDGET);
    assertThat(utrecht.favourable()).isEqualTo(Favourable.PER_SIDE);
    assertThat(utrecht.effect(Side.EXPENDITURE, Amount.ofEuros(1))).hasValue(Effect.UNFAVOURABLE);
    assertThat(utrecht.effect(Side.INCOME, Amount.ofEuros(1))).hasValue(Effect.FAVOURABLE);
    assertThat(utrecht.effect(Side.BALANCE, Amount.ofEuros(1))).isEmpty();
  }

  @Test
  void a_balance_is_not_judged_while_the_sign_of_a_part_is_not_known() {
    SignConvention costsOnly =
        new SignConvention(Sign.POSITIVE, Sign.UNDETERMINED, Difference.ACTUALS_MINUS_BUDGET);
    // Saldo = baten - lasten, both printed without a minus, is higher when it is better.
    assertThat(costsOnly.effect(Side.BALANCE, Amount.ofEuros(1))).isEmpty();
    assertThat(costsOnly.effect(Side.EXPENDITURE, Amount.ofEuros(1))).hasValue(Effect.UNFAVOURABLE);
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void no_difference_is_neutral_under_any_convention(Side side) {
    assertThat(SignConvention.UNDETERMINED.effect(side, Amount.ZERO)).hasValue(Effect.NEUTRAL);
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void without_a_direction_nothing_is_decided(Side side) {
    SignConvention convention =
        new SignConvention(Sign.NEGATIVE, Sign.POSITIVE, Difference.UNDETERMINED);
    assertThat(convention.effect(side, Amount.ofEuros(1))).isEmpty();
    assertThat(convention.favourable()).isEqualTo(Favourable.UNDETERMINED);
  }

  @Test
  void without_the_sign_of_a_side_its_differences_are_not_decided() {
    SignConvention convention =
        new SignConvention(Sign.UNDETERMINED, Sign.POSITIVE, Difference.ACTUALS_MINUS_BUDGET);
    assertThat(convention.effect(Side.EXPENDITURE, Amount.ofEuros(1))).isEmpty();
    assertThat(convention.effect(Side.BALANCE, Amount.ofEuros(1))).isEmpty();
    assertThat(convention.effect(Side.INCOME, Amount.ofEuros(1))).hasValue(Effect.FAVOURABLE);
    assertThat(convention.favourable()).isEqualTo(Favourable.UNDETERMINED);
  }

  @Test
  void every_part_of_a_convention_is_there() {
    assertThatNullPointerException()
        .isThrownBy(() -> new SignConvention(null, Sign.POSITIVE, Difference.UNDETERMINED));
    assertThatNullPointerException()
        .isThrownBy(() -> new SignConvention(Sign.POSITIVE, null, Difference.UNDETERMINED));
    assertThatNullPointerException()
        .isThrownBy(() -> new SignConvention(Sign.POSITIVE, Sign.POSITIVE, null));
  }

  @Test
  void the_opposite_of_good_news_is_bad_news() {
    assertThat(Effect.FAVOURABLE.opposite()).isEqualTo(Effect.UNFAVOURABLE);
    assertThat(Effect.UNFAVOURABLE.opposite()).isEqualTo(Effect.FAVOURABLE);
    assertThat(Effect.NEUTRAL.opposite()).isEqualTo(Effect.NEUTRAL);
  }
}
