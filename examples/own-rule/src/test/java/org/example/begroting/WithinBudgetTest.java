package org.example.begroting;

import static nl.sluitend.testkit.SluitendAssertions.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.testkit.CatchRate;
import nl.sluitend.testkit.FaultKind;
import nl.sluitend.testkit.PlantedFaults;
import org.junit.jupiter.api.Test;

class WithinBudgetTest {
  private static final BudgetTable ACCOUNTS =
      BudgetTable.builder(Unit.THOUSAND)
          .column(Column.of(ColumnKind.AMENDED_BUDGET, 2024))
          .column(Column.of(ColumnKind.ACTUALS, 2024))
          .detail("Huisvesting", -1_322, -1_323) // one thousand more may be rounding
          .detail("Facilitair", -462, -455)
          .total("Totaal", -1_784, -1_778)
          .build();

  @Test
  void a_row_above_its_budget_is_found() {
    BudgetTable over = ACCOUNTS.toBuilder().detail("Juridisch", -140, -162).build();
    assertThatRule(WithinBudget.RULE)
        .on(ACCOUNTS)
        .passesWith(3)
        .on(over)
        .findsOnly(new CellReference(3, 1), new CellReference(3, 0));
  }

  @Test
  void digits_too_many_in_the_accounts_are_caught() {
    CatchRate rate = CatchRate.of(WithinBudget.RULE, ACCOUNTS, PlantedFaults.of(ACCOUNTS, 1));
    System.out.println(rate);
    assertThat(rate.perThousand(FaultKind.DIGIT_EXTRA)).isGreaterThanOrEqualTo(500);
    assertThat(rate.perThousand(FaultKind.SIGN)).isZero(); // it does not look at signs
  }
}
