package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetColumns.DerivedColumn;
import nl.sluitend.table.BudgetColumns.DerivedFigure;
import nl.sluitend.table.BudgetColumns.Formula;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.testkit.BudgetTables;

class BudgetColumnsPropertiesTest {
  @Provide
  Arbitrary<BudgetTable> exact() {
    return BudgetTables.flat().withAmendments(1, 1).in(Unit.EURO).exact().tables();
  }

  @Provide
  Arbitrary<BudgetTable> several() {
    return BudgetTables.flat().withAmendments(2, 4).in(Unit.EURO).exact().tables();
  }

  @Provide
  Arbitrary<BudgetTable> tables() {
    return TableArbitraries.tables();
  }

  @Property(tries = 300)
  void any_column_that_is_dropped_is_derived_again(@ForAll("exact") BudgetTable table) {
    for (int c = 0; c < table.columns().size(); c++) {
      BudgetTable dropped = TableArbitraries.withoutColumn(table, c);
      DerivedColumn derived =
          derive(dropped, table.columns().get(c).kind(), direction(table)).orElseThrow();
      assertThat(derived.figures()).hasSameSizeAs(table.rows());
      for (int r = 0; r < table.rows().size(); r++) {
        assertThat(derived.figures().get(r).orElseThrow().amount()).isEqualTo(truth(table, r, c));
      }
    }
  }

  @Property(tries = 300)
  void in_a_rounded_table_the_range_of_a_derived_figure_holds_the_truth(
      @ForAll("exact") BudgetTable table) {
    BudgetTable printed = BudgetTables.printedIn(table, Unit.THOUSAND, RoundingMode.HALF_EVEN);
    for (int c = 0; c < table.columns().size(); c++) {
      BudgetTable dropped = TableArbitraries.withoutColumn(printed, c);
      DerivedColumn derived =
          derive(dropped, table.columns().get(c).kind(), direction(table)).orElseThrow();
      for (int r = 0; r < table.rows().size(); r++) {
        DerivedFigure figure = derived.figures().get(r).orElseThrow();
        assertThat(figure.range().contains(truth(table, r, c))).isTrue();
        assertThat(figure.range().contains(figure.amount())).isTrue();
        assertThat(figure.range().high().minus(figure.range().low()))
            .isEqualTo(Unit.THOUSAND.step().times(derived.terms().size()));
      }
    }
  }

  @Property(tries = 300)
  void the_derivation_says_how_a_figure_came_about(@ForAll("several") BudgetTable table) {
    BudgetTable dropped = TableArbitraries.withoutColumn(table, 0);
    DerivedColumn derived =
        derive(dropped, ColumnKind.ORIGINAL_BUDGET, direction(table)).orElseThrow();
    for (int r = 0; r < table.rows().size(); r++) {
      assertThat(sum(dropped, r, derived.terms()))
          .isEqualTo(derived.figures().get(r).orElseThrow().amount())
          .isEqualTo(truth(table, r, 0));
    }
  }

  @Property(tries = 300)
  void every_state_meets_its_formula(@ForAll("several") BudgetTable table) {
    List<Formula> formulas = group(table).amendedBudgetFormulas();
    assertThat(formulas).hasSize((table.columns().size() - 3) / 2);
    for (Formula formula : formulas) {
      assertThat(formula.terms()).as("the state before and one amendment").hasSize(2);
      for (int r = 0; r < table.rows().size(); r++) {
        assertThat(sum(table, r, formula.terms())).isEqualTo(truth(table, r, formula.result()));
      }
    }
  }

  @Property(tries = 300)
  void the_states_derived_are_the_states_printed(@ForAll("several") BudgetTable table) {
    List<DerivedColumn> states = group(table).statesAfterAmendments();
    for (int a = 1; a <= states.size(); a++) {
      for (int r = 0; r < table.rows().size(); r++) {
        assertThat(states.get(a - 1).figures().get(r).orElseThrow().amount())
            .isEqualTo(truth(table, r, 2 * a));
      }
    }
    assertThat(states).hasSize((table.columns().size() - 3) / 2);
  }

  @Property(tries = 300)
  void without_its_intermediate_states_a_table_has_one_formula_for_the_last(
      @ForAll("several") BudgetTable table) {
    BudgetTable shorter = table;
    int count = (table.columns().size() - 3) / 2;
    for (int a = count - 1; a >= 1; a--) {
      shorter = TableArbitraries.withoutColumn(shorter, 2 * a);
    }
    List<Formula> formulas = group(shorter).amendedBudgetFormulas();
    assertThat(formulas).hasSize(1);
    assertThat(formulas.get(0).terms()).hasSize(count + 1);
    for (int r = 0; r < shorter.rows().size(); r++) {
      assertThat(sum(shorter, r, formulas.get(0).terms()))
          .isEqualTo(truth(shorter, r, formulas.get(0).result()));
    }
  }

  @Property(tries = 300)
  void every_column_of_amounts_of_a_budget_is_in_one_group(@ForAll("tables") BudgetTable table) {
    for (BudgetColumns columns : BudgetColumns.of(table)) {
      columns.statesAfterAmendments();
      for (Formula formula : columns.amendedBudgetFormulas()) {
        assertThat(formula.terms()).extracting(Term::index).doesNotContain(formula.result());
      }
    }
    for (int c = 0; c < table.columns().size(); c++) {
      int column = c;
      ColumnKind kind = table.columns().get(c).kind();
      long groups =
          BudgetColumns.of(table).stream().filter(g -> g.of(kind).contains(column)).count();
      boolean budget =
          table.columns().get(c).measure() == Measure.AMOUNT
              && List.of(
                      ColumnKind.ORIGINAL_BUDGET,
                      ColumnKind.AMENDMENT,
                      ColumnKind.AMENDED_BUDGET,
                      ColumnKind.ACTUALS,
                      ColumnKind.RESULT)
                  .contains(kind);
      assertThat(groups).isEqualTo(budget ? 1 : 0);
    }
  }

  private static BudgetColumns group(BudgetTable table) {
    List<BudgetColumns> groups = BudgetColumns.of(table);
    assertThat(groups).hasSize(1);
    return groups.get(0);
  }

  private static Optional<DerivedColumn> derive(
      BudgetTable table, ColumnKind kind, Difference difference) {
    return group(table).derive(kind, difference);
  }

  private static Difference direction(BudgetTable table) {
    return table.declaredConvention().orElseThrow().difference();
  }

  private static Amount truth(BudgetTable table, int row, int column) {
    return table.figure(row, column).orElseThrow().amount();
  }

  private static Amount sum(BudgetTable table, int row, List<Term> terms) {
    Amount sum = Amount.ZERO;
    for (Term term : terms) {
      sum = sum.plus(truth(table, row, term.index()).times(term.sign()));
    }
    return sum;
  }
}
