package nl.sluitend.check;

import static nl.sluitend.testkit.SluitendAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
  private static final CellReference BUDGET = new CellReference(0, 0);
  private static final CellReference ACTUALS = new CellReference(0, 1);

  private static TableRule rule(Consumer<Comparisons> compare) {
    return TableRule.comparing(
        Rule.of("GEM-001", Message.same("vergelijkt"), Severity.WARNING, "verordening"), compare);
  }

  private static BudgetTable table(long budget, long actuals) {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2024))
        .column(Column.of(ColumnKind.ACTUALS, 2024))
        .detail("Huisvesting", budget, actuals)
        .build();
  }

  @Property
  void no_larger_is_no_larger_whatever_the_signs(
      @ForAll @LongRange(min = -9999, max = 9999) long budget,
      @ForAll @LongRange(min = -9999, max = 9999) long actuals) {
    var outcome = assertThatRule(rule(c -> c.atMost(ACTUALS, BUDGET))).on(table(budget, actuals));
    // Two figures in thousands can hide one thousand together.
    if (Math.abs(actuals) - Math.abs(budget) <= 1) {
      outcome.passesWith(1);
    } else {
      outcome.findsOnly(ACTUALS, BUDGET);
    }
  }

  @Property
  void the_same_is_the_same_both_ways(
      @ForAll @LongRange(min = -99, max = 99) long budget,
      @ForAll @LongRange(min = -99, max = 99) long actuals) {
    for (TableRule rule :
        new TableRule[] {rule(c -> c.same(ACTUALS, BUDGET)), rule(c -> c.same(BUDGET, ACTUALS))}) {
      boolean found =
          !RuleBook.empty().with(rule).check("t", table(budget, actuals)).findings().isEmpty();
      assertThat(found).isEqualTo(Math.abs(budget - actuals) > 1);
    }
  }

  @Test
  void what_does_not_hold_is_said_with_the_severity_of_the_rule() {
    Message otherwise = new Message("te laat", "too late");
    TableRule rule = rule(c -> c.expect(BUDGET, false, otherwise));
    assertThat(RuleBook.empty().with(rule).check("t", table(1, 2)).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo(otherwise);
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.cells()).containsExactly(BUDGET);
            });
  }

  @Test
  void a_rule_that_compares_nothing_does_not_apply() {
    assertThatRule(
            rule(c -> c.inEachRow(ColumnKind.ACTUALS, ColumnKind.ORIGINAL_BUDGET, c::atMost)))
        .on(table(1, 2))
        .isNotApplicable();
    CellReference missing = new CellReference(0, 0);
    BudgetTable empty =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2024))
            .column(Column.of(ColumnKind.ACTUALS, 2024))
            .row(Row.of("Huisvesting", RowRole.HEADING, List.of(Cell.empty(), Cell.empty())))
            .build();
    assertThatRule(rule(c -> c.same(ACTUALS, missing))).on(empty).isNotApplicable();
  }
}
