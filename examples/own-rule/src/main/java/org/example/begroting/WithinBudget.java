package org.example.begroting;

import nl.sluitend.check.Rule;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.table.ColumnKind;

/** No row of the accounts exceeds its amended budget. */
public final class WithinBudget {
  /** The rule, to be added to a rule book. */
  public static final TableRule RULE =
      TableRule.comparing(
          Rule.of(
              "GEM-002",
              new Message("Lasten blijven binnen de begroting.", "Costs stay within the budget."),
              Severity.ERROR,
              "Gemeentewet art. 189"),
          compare ->
              compare.inEachRow(ColumnKind.ACTUALS, ColumnKind.AMENDED_BUDGET, compare::atMost));

  private WithinBudget() {}
}
