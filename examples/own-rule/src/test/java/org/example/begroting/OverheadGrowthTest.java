package org.example.begroting;

import static nl.sluitend.testkit.SluitendAssertions.assertThat;
import static nl.sluitend.testkit.SluitendAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.TableRule;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.testkit.BudgetTables;
import nl.sluitend.testkit.CatchRate;
import nl.sluitend.testkit.FaultKind;
import nl.sluitend.testkit.PlantedFault;
import nl.sluitend.testkit.PlantedFaults;
import org.junit.jupiter.api.Test;

class OverheadGrowthTest {
  private static final TableRule RULE = OverheadGrowth.atMost(new BigDecimal("3.2"));

  private static BudgetTable overhead(long... totals) {
    BudgetTable.Builder table = BudgetTable.builder(Unit.THOUSAND);
    for (int i = 0; i < totals.length; i++) {
      table.column(Column.of(ColumnKind.MULTI_YEAR, 2023 + i));
    }
    return table.total("Totaal overhead", totals).build();
  }

  // --- the rule on tables of one's own ------------------------------------------------------

  @Test
  void overhead_may_grow_by_the_index_and_no_more() {
    assertThatRule(RULE)
        .on(overhead(-12_000, -12_384, -12_780))
        .passesWith(2)
        .on(overhead(-12_000, -12_386, -12_780)) // 1 of the 2 thousand too many may be rounding
        .findsOnly(new CellReference(0, 1))
        .on(overhead(-12_000, 12_000))
        .findsOnly(new CellReference(0, 1))
        .on(overhead(-12_000))
        .isNotApplicable();
  }

  @Test
  void it_is_one_of_the_rules_of_a_book() {
    RuleBook book = RuleBook.standard().with(RULE).requiring("GEM-001");
    assertThat(book.check("meerjarenraming", overhead(-12_000, -13_000)).isClean()).isFalse();
  }

  // --- the rule on every table there is -----------------------------------------------------

  @Property
  void rounding_alone_is_never_reported(@ForAll @LongRange(min = 0, max = 1L << 40) long euros) {
    BigDecimal indexed = BigDecimal.valueOf(euros).multiply(new BigDecimal("1.032"));
    long before = thousands(BigDecimal.valueOf(euros));
    assertThatRule(RULE).on(overhead(before, thousands(indexed))).passes();
  }

  private static long thousands(BigDecimal euros) {
    Amount rounded = Amount.of(euros).roundedTo(Unit.THOUSAND, RoundingMode.HALF_UP);
    return rounded.in(Unit.THOUSAND).longValueExact();
  }

  @Property(tries = 100)
  void a_table_without_overhead_is_left_alone(@ForAll("tables") BudgetTable table) {
    assertThat(table).addsUpWithinRounding();
    assertThatRule(RULE).on(table).isNotApplicable();
  }

  @Provide
  Arbitrary<BudgetTable> tables() {
    return BudgetTables.nested().in(Unit.THOUSAND).tables();
  }

  // --- what the rule catches ----------------------------------------------------------------

  @Test
  void most_faults_in_the_total_are_caught() {
    BudgetTable table = overhead(-12_000, -12_384, -12_780, -13_189, -13_611);
    List<PlantedFault> faults = PlantedFaults.of(table, 1);
    CatchRate rate = CatchRate.of(RULE, table, faults);
    System.out.println(rate);
    assertThat(rate.perThousand(FaultKind.SIGN)).isEqualTo(1000);
    assertThat(rate.perThousand()).isGreaterThanOrEqualTo(850);
  }
}
