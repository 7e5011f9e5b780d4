package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetColumns.DerivedColumn;
import nl.sluitend.table.BudgetColumns.DerivedFigure;
import nl.sluitend.table.BudgetColumns.Formula;
import nl.sluitend.table.SignConvention.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetColumnsTest {
  private static final Column ORIGINAL = Column.of(ColumnKind.ORIGINAL_BUDGET, 2021);
  private static final Column AMENDMENT = Column.of(ColumnKind.AMENDMENT, 2021);
  private static final Column AMENDED = Column.of(ColumnKind.AMENDED_BUDGET, 2021);
  private static final Column ACTUALS = Column.of(ColumnKind.ACTUALS, 2021);
  private static final Column RESULT = Column.of(ColumnKind.RESULT, 2021);

  private static BudgetTable.Builder thousands(Column... columns) {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.THOUSAND);
    Arrays.stream(columns).forEach(builder::column);
    return builder;
  }

  private static BudgetColumns only(BudgetTable.Builder builder) {
    List<BudgetColumns> groups = BudgetColumns.of(builder.build());
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  private static Amount thousand(long number) {
    return Figure.of(number, Unit.THOUSAND).amount();
  }

  private static List<Amount> amounts(DerivedColumn column) {
    return column.figures().stream().map(f -> f.orElseThrow().amount()).toList();
  }

  @Test
  void the_result_of_the_overhead_table_is_actuals_minus_amended_budget() {
    DerivedColumn result =
        only(thousands(ORIGINAL, AMENDED, ACTUALS)
                .detail("Huisvesting", -1345, -1322, -1391)
                .total("Totaal overhead", -12207, -12086, -12048))
            .derive(ColumnKind.RESULT, Difference.ACTUALS_MINUS_BUDGET)
            .orElseThrow();
    assertThat(result.kind()).isEqualTo(ColumnKind.RESULT);
    assertThat(result.terms()).containsExactly(new Term(2, 1), new Term(1, -1));
    assertThat(amounts(result)).containsExactly(thousand(-69), thousand(38));
    // Two rounded figures: the truth is within one unit, so the 37 that is printed is possible.
    assertThat(result.figures().get(1).orElseThrow().range())
        .isEqualTo(Range.closed(thousand(37), thousand(39)));
  }

  @Test
  void the_result_of_the_salaries_table_runs_the_other_way() {
    DerivedColumn result =
        only(thousands(AMENDED, ACTUALS).total("Totaal", -13510, -13872))
            .derive(ColumnKind.RESULT, Difference.BUDGET_MINUS_ACTUALS)
            .orElseThrow();
    assertThat(result.terms()).containsExactly(new Term(1, -1), new Term(0, 1));
    assertThat(amounts(result)).containsExactly(thousand(362));
  }

  @Test
  void the_amended_budget_is_the_original_and_the_amendments() {
    DerivedColumn amended =
        only(thousands(AMENDMENT, ORIGINAL).detail("a", -5, 100).detail("b", 7, 0))
            .derive(ColumnKind.AMENDED_BUDGET, Difference.UNDETERMINED)
            .orElseThrow();
    assertThat(amended.terms()).containsExactly(new Term(1, 1), new Term(0, 1));
    assertThat(amounts(amended)).containsExactly(thousand(95), thousand(7));
  }

  @Test
  void the_amended_budget_also_follows_from_actuals_and_result() {
    BudgetColumns columns = only(thousands(ACTUALS, RESULT).detail("a", 256, -24));
    assertThat(
            amounts(
                columns
                    .derive(ColumnKind.AMENDED_BUDGET, Difference.BUDGET_MINUS_ACTUALS)
                    .orElseThrow()))
        .containsExactly(thousand(232));
    assertThat(
            amounts(
                columns
                    .derive(ColumnKind.AMENDED_BUDGET, Difference.ACTUALS_MINUS_BUDGET)
                    .orElseThrow()))
        .containsExactly(thousand(280));
    assertThat(columns.derive(ColumnKind.AMENDED_BUDGET, Difference.UNDETERMINED)).isEmpty();
  }

  @Test
  void original_budget_and_amendment_follow_from_the_amended_budget() {
    DerivedColumn original =
        only(thousands(AMENDMENT, AMENDED).detail("a", -5, 95))
            .derive(ColumnKind.ORIGINAL_BUDGET, Difference.UNDETERMINED)
            .orElseThrow();
    assertThat(original.terms()).containsExactly(new Term(1, 1), new Term(0, -1));
    assertThat(amounts(original)).containsExactly(thousand(100));
    DerivedColumn amendment =
        only(thousands(ORIGINAL, AMENDED).detail("a", 100, 95))
            .derive(ColumnKind.AMENDMENT, Difference.UNDETERMINED)
            .orElseThrow();
    assertThat(amendment.terms()).containsExactly(new Term(1, 1), new Term(0, -1));
    assertThat(amounts(amendment)).containsExactly(thousand(-5));
  }

  @Test
  void actuals_follow_from_budget_and_result_in_either_direction() {
    BudgetColumns columns = only(thousands(AMENDED, RESULT).detail("a", 232, -24));
    assertThat(
            amounts(
                columns.derive(ColumnKind.ACTUALS, Difference.BUDGET_MINUS_ACTUALS).orElseThrow()))
        .containsExactly(thousand(256));
    assertThat(
            amounts(
                columns.derive(ColumnKind.ACTUALS, Difference.ACTUALS_MINUS_BUDGET).orElseThrow()))
        .containsExactly(thousand(208));
    assertThat(columns.derive(ColumnKind.ACTUALS, Difference.UNDETERMINED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ColumnKind.class)
  void what_the_table_has_or_lacks_the_terms_for_is_not_derived(ColumnKind kind) {
    BudgetColumns lone = only(thousands(ACTUALS).detail("a", 1));
    assertThat(lone.derive(kind, Difference.ACTUALS_MINUS_BUDGET)).isEmpty();
    BudgetColumns full =
        only(thousands(ORIGINAL, AMENDMENT, AMENDED, ACTUALS, RESULT).detail("a", 1, 2, 3, 4, 1));
    assertThat(full.derive(kind, Difference.ACTUALS_MINUS_BUDGET)).isEmpty();
  }

  @Test
  void a_result_without_a_direction_is_not_derived() {
    BudgetColumns columns = only(thousands(AMENDED, ACTUALS).detail("a", 1, 2));
    assertThat(columns.derive(ColumnKind.RESULT, Difference.UNDETERMINED)).isEmpty();
  }

  @Test
  void empty_cells_add_nothing_and_dashes_are_rounded_zeros() {
    Cell hundred = Cell.money(Figure.of(100, Unit.THOUSAND));
    DerivedColumn amended =
        only(thousands(ORIGINAL, AMENDMENT)
                .row(Row.of("a", RowRole.DETAIL, List.of(hundred, Cell.empty())))
                .row(Row.of("b", RowRole.DETAIL, List.of(hundred, Cell.dash())))
                .row(Row.of("c", RowRole.DETAIL, List.of(Cell.empty(), Cell.empty()))))
            .derive(ColumnKind.AMENDED_BUDGET, Difference.UNDETERMINED)
            .orElseThrow();
    assertThat(amended.figures())
        .containsExactly(
            Optional.of(
                new DerivedFigure(
                    thousand(100), Range.closed(Amount.ofEuros(99_500), Amount.ofEuros(100_500)))),
            Optional.of(
                new DerivedFigure(thousand(100), Range.closed(thousand(99), thousand(101)))),
            Optional.empty());
  }

  @Test
  void where_a_term_states_no_amount_nothing_is_derived() {
    Cell hundred = Cell.money(Figure.of(100, Unit.THOUSAND));
    BudgetTable.Builder builder = thousands(ORIGINAL, AMENDMENT);
    List<Cell> others =
        List.of(
            Cell.Mark.PRO_MEMORIE,
            Cell.text("zie bijlage"),
            new Cell.Percentage(BigDecimal.ONE),
            new Cell.Count(BigDecimal.ONE));
    others.forEach(cell -> builder.row(Row.of("x", RowRole.DETAIL, List.of(hundred, cell))));
    DerivedColumn amended =
        only(builder).derive(ColumnKind.AMENDED_BUDGET, Difference.UNDETERMINED).orElseThrow();
    assertThat(amended.figures()).hasSize(4).containsOnly(Optional.empty());
  }

  @Test
  void figures_in_several_units_keep_their_own_rounding() {
    DerivedColumn amended =
        only(thousands(ORIGINAL, AMENDMENT)
                .row(
                    Row.of(
                        "a",
                        RowRole.DETAIL,
                        List.of(
                            Cell.money(Figure.of(1, Unit.MILLION)),
                            Cell.money(Figure.of(1, Unit.EURO))))))
            .derive(ColumnKind.AMENDED_BUDGET, Difference.UNDETERMINED)
            .orElseThrow();
    assertThat(amended.figures().get(0).orElseThrow().range()).hasToString("[500000.5, 1500001.5]");
  }

  @Test
  void columns_are_grouped_by_year_and_side() {
    List<BudgetColumns> groups =
        BudgetColumns.of(
            thousands(
                    ORIGINAL.withSide(Side.EXPENDITURE),
                    ORIGINAL.withSide(Side.INCOME),
                    ACTUALS.withSide(Side.EXPENDITURE),
                    ACTUALS.withYear(2020),
                    RESULT.withSide(Side.INCOME).withMeasure(Measure.LETTER),
                    Column.of(ColumnKind.MULTI_YEAR, 2021),
                    Column.of("Toelichting", ColumnKind.OTHER))
                .build());
    assertThat(groups).hasSize(3);
    assertThat(groups.get(0).of(ColumnKind.ORIGINAL_BUDGET)).containsExactly(0);
    assertThat(groups.get(0).of(ColumnKind.ACTUALS)).containsExactly(2);
    assertThat(groups.get(1).of(ColumnKind.ORIGINAL_BUDGET)).containsExactly(1);
    assertThat(groups.get(1).of(ColumnKind.RESULT)).as("letters are no amounts").isEmpty();
    assertThat(groups.get(2).of(ColumnKind.ACTUALS)).containsExactly(3);
    assertThat(groups.get(2).of(ColumnKind.MULTI_YEAR)).isEmpty();
  }

  @Test
  void a_column_without_a_year_belongs_to_the_only_year_there_is() {
    Column difference = Column.of("Verschil", ColumnKind.RESULT);
    assertThat(only(thousands(AMENDED, ACTUALS, difference)).of(ColumnKind.RESULT))
        .containsExactly(2);
    List<BudgetColumns> twoYears =
        BudgetColumns.of(thousands(AMENDED, ACTUALS.withYear(2020), difference).build());
    assertThat(twoYears).hasSize(3);
    assertThat(twoYears.get(2).of(ColumnKind.RESULT)).containsExactly(2);
    assertThat(BudgetColumns.of(thousands(Column.of("x", ColumnKind.OTHER)).build())).isEmpty();
  }

  @Test
  void each_state_is_the_state_before_it_and_the_amendments_between() {
    BudgetColumns columns =
        only(
            thousands(
                AMENDED.withAmendment(3),
                AMENDMENT.withAmendment(3),
                AMENDMENT.withAmendment(1),
                ORIGINAL,
                AMENDMENT.withAmendment(2),
                AMENDED.withAmendment(1)));
    assertThat(columns.of(ColumnKind.AMENDMENT)).containsExactly(2, 4, 1);
    assertThat(columns.of(ColumnKind.AMENDED_BUDGET)).containsExactly(5, 0);
    assertThat(columns.amendedBudgetFormulas())
        .containsExactly(formula(5, 3, 2), formula(0, 5, 4, 1));
  }

  @Test
  void the_state_without_a_number_is_the_last() {
    assertThat(
            only(thousands(
                    ORIGINAL,
                    AMENDMENT.withAmendment(1),
                    AMENDMENT.withAmendment(2),
                    AMENDMENT,
                    AMENDED))
                .amendedBudgetFormulas())
        .containsExactly(formula(4, 0, 1, 2, 3));
    assertThat(
            only(thousands(
                    ORIGINAL,
                    AMENDMENT.withAmendment(1),
                    AMENDED.withAmendment(1),
                    AMENDMENT,
                    AMENDED))
                .amendedBudgetFormulas())
        .containsExactly(formula(2, 0, 1), formula(4, 2, 3));
  }

  @Test
  void amendments_together_lead_to_the_only_state_even_if_it_has_a_number() {
    BudgetTable.Builder table = thousands(ORIGINAL, AMENDMENT, AMENDED.withAmendment(3));
    assertThat(only(table).amendedBudgetFormulas()).containsExactly(formula(2, 0, 1));
    BudgetColumns withoutOriginal =
        only(thousands(AMENDMENT, AMENDED.withAmendment(3)).detail("a", -5, 95));
    assertThat(
            amounts(
                withoutOriginal
                    .derive(ColumnKind.ORIGINAL_BUDGET, Difference.UNDETERMINED)
                    .orElseThrow()))
        .containsExactly(thousand(100));
  }

  @Test
  void a_state_follows_from_an_earlier_state_without_the_original_budget() {
    assertThat(
            only(thousands(AMENDED.withAmendment(1), AMENDMENT.withAmendment(2), AMENDED))
                .amendedBudgetFormulas())
        .containsExactly(formula(2, 0, 1));
  }

  @Test
  void an_amendment_that_the_table_leaves_out_breaks_the_formula() {
    // 100 + (10 + 10 + 10 + 5) = 135: the table is right, and 100 + 5 is not what it claims.
    BudgetTable.Builder table =
        thousands(ORIGINAL, AMENDMENT.withAmendment(4), AMENDED.withAmendment(4))
            .detail("a", 100, 5, 135);
    assertThat(only(table).amendedBudgetFormulas()).isEmpty();
    assertThat(
            only(thousands(ORIGINAL, AMENDMENT.withAmendment(1), AMENDED.withAmendment(2)))
                .amendedBudgetFormulas())
        .isEmpty();
    BudgetColumns noState = only(thousands(ORIGINAL, AMENDMENT.withAmendment(4)));
    assertThat(noState.derive(ColumnKind.AMENDED_BUDGET, Difference.UNDETERMINED)).isEmpty();
    assertThat(noState.statesAfterAmendments()).isEmpty();
    BudgetColumns noOriginal =
        only(thousands(AMENDMENT.withAmendment(4), AMENDED.withAmendment(4)));
    assertThat(noOriginal.derive(ColumnKind.ORIGINAL_BUDGET, Difference.UNDETERMINED)).isEmpty();
  }

  @Test
  void an_amendment_after_the_last_state_is_not_in_it() {
    BudgetColumns columns =
        only(
            thousands(
                    AMENDMENT.withAmendment(1),
                    AMENDED.withAmendment(1),
                    AMENDMENT.withAmendment(2))
                .detail("a", 10, 110, 7));
    DerivedColumn original =
        columns.derive(ColumnKind.ORIGINAL_BUDGET, Difference.UNDETERMINED).orElseThrow();
    assertThat(original.terms()).containsExactly(new Term(1, 1), new Term(0, -1));
    assertThat(amounts(original)).containsExactly(thousand(100));
  }

  @Test
  void without_amendments_or_with_two_originals_there_is_no_formula() {
    assertThat(only(thousands(ORIGINAL, AMENDED)).amendedBudgetFormulas()).isEmpty();
    assertThat(only(thousands(AMENDMENT, AMENDED)).amendedBudgetFormulas()).isEmpty();
    BudgetColumns twoOriginals =
        only(
            thousands(
                ORIGINAL, Column.of("Begroting", ColumnKind.ORIGINAL_BUDGET), AMENDMENT, AMENDED));
    assertThat(twoOriginals.amendedBudgetFormulas()).isEmpty();
    assertThat(twoOriginals.statesAfterAmendments()).isEmpty();
    assertThat(only(thousands(AMENDED)).derive(ColumnKind.ORIGINAL_BUDGET, Difference.UNDETERMINED))
        .isEmpty();
  }

  @Test
  void what_could_be_one_of_two_columns_is_not_derived() {
    Column secondActuals = Column.of("Rekening", ColumnKind.ACTUALS);
    Column secondResult = Column.of("Verschil", ColumnKind.RESULT);
    Difference difference = Difference.ACTUALS_MINUS_BUDGET;
    assertThat(
            only(thousands(AMENDED, ACTUALS, secondActuals)).derive(ColumnKind.RESULT, difference))
        .isEmpty();
    assertThat(
            only(thousands(AMENDED, RESULT, secondResult)).derive(ColumnKind.ACTUALS, difference))
        .isEmpty();
    assertThat(
            only(thousands(ACTUALS, RESULT, secondResult))
                .derive(ColumnKind.AMENDED_BUDGET, difference))
        .isEmpty();
    assertThat(only(thousands(RESULT)).derive(ColumnKind.ACTUALS, difference)).isEmpty();
    assertThat(only(thousands(ORIGINAL)).derive(ColumnKind.AMENDMENT, difference)).isEmpty();
  }

  @Test
  void amendments_together_are_not_assigned_to_one_of_two_numbered_states() {
    List<Formula> formulas =
        only(thousands(ORIGINAL, AMENDED.withAmendment(1), AMENDMENT, AMENDED.withAmendment(3)))
            .amendedBudgetFormulas();
    assertThat(formulas).isEmpty();
  }

  @Test
  void the_state_after_each_amendment_is_derived_in_order() {
    List<DerivedColumn> states =
        only(thousands(ORIGINAL, AMENDMENT, AMENDMENT.withAmendment(2), AMENDMENT.withAmendment(1))
                .detail("a", 100, 4, 2, 1))
            .statesAfterAmendments();
    assertThat(states)
        .extracting(BudgetColumnsTest::amounts)
        .containsExactly(List.of(thousand(101)), List.of(thousand(103)), List.of(thousand(107)));
    assertThat(states).extracting(DerivedColumn::kind).containsOnly(ColumnKind.AMENDED_BUDGET);
    assertThat(states.get(2).terms())
        .containsExactly(new Term(0, 1), new Term(3, 1), new Term(2, 1), new Term(1, 1));
    assertThat(states.get(2).figures().get(0).orElseThrow().range())
        .isEqualTo(Range.closed(thousand(105), thousand(109)));
  }

  @Test
  void one_amendment_among_several_follows_from_the_states_around_it() {
    BudgetColumns group =
        only(
            thousands(
                    ORIGINAL,
                    AMENDMENT.withAmendment(1),
                    AMENDMENT.withAmendment(3),
                    AMENDED.withAmendment(3))
                .detail("a", 100, 5, 7, 130));
    assertThat(amounts(group.deriveAmendment(2).orElseThrow())).containsExactly(thousand(18));
    assertThat(group.deriveAmendment(2).orElseThrow().terms())
        .containsExactly(new Term(3, 1), new Term(0, -1), new Term(1, -1), new Term(2, -1));
    assertThat(group.deriveAmendment(1)).isEmpty();
    assertThat(group.deriveAmendment(4)).isEmpty();
  }

  @Test
  void a_state_among_several_follows_from_the_one_before_or_after_it() {
    BudgetColumns group =
        only(
            thousands(
                    ORIGINAL,
                    AMENDMENT.withAmendment(1),
                    AMENDMENT.withAmendment(3),
                    AMENDED.withAmendment(3))
                .detail("a", 100, 5, 7, 130));
    assertThat(amounts(group.deriveStateAfter(1).orElseThrow())).containsExactly(thousand(105));
    assertThat(amounts(group.deriveStateAfter(2).orElseThrow())).containsExactly(thousand(123));
    assertThat(group.deriveStateAfter(3)).isEmpty();
    assertThat(group.deriveStateAfter(4)).isEmpty();
  }

  @Test
  void without_an_amended_budget_actuals_are_held_against_what_makes_it_up() {
    BudgetColumns amendedInParts =
        only(thousands(ORIGINAL, AMENDMENT, ACTUALS).detail("a", 100, 10, 105));
    assertThat(
            amounts(
                amendedInParts
                    .derive(ColumnKind.RESULT, Difference.BUDGET_MINUS_ACTUALS)
                    .orElseThrow()))
        .containsExactly(thousand(5));
    BudgetColumns originalOnly = only(thousands(ORIGINAL, RESULT).detail("a", 100, -3));
    assertThat(
            amounts(
                originalOnly
                    .derive(ColumnKind.ACTUALS, Difference.BUDGET_MINUS_ACTUALS)
                    .orElseThrow()))
        .containsExactly(thousand(103));
  }

  @Test
  void a_sign_is_plus_or_minus_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Term(0, 0))
        .withMessageContaining("a sign of 1 or -1, but was 0 and 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(0, 2));
  }

  @Test
  void formulas_and_derived_columns_keep_their_own_lists() {
    List<Term> terms = new ArrayList<>(List.of(new Term(1, 1)));
    Formula formula = new Formula(0, terms);
    DerivedColumn column = new DerivedColumn(ColumnKind.RESULT, terms, List.of());
    terms.clear();
    assertThat(formula.terms()).hasSize(1);
    assertThat(column.terms()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> formula.terms().clear());
  }

  private static Formula formula(int result, int... terms) {
    return new Formula(result, Arrays.stream(terms).mapToObj(c -> new Term(c, 1)).toList());
  }
}
