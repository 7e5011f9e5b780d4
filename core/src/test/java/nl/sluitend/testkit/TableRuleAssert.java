package nl.sluitend.testkit;

import nl.sluitend.check.TableRule;
import nl.sluitend.table.BudgetTable;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a rule, made by {@link SluitendAssertions#assertThatRule(TableRule)}. */
public final class TableRuleAssert extends AbstractAssert<TableRuleAssert, TableRule> {
  TableRuleAssert(TableRule actual) {
    super(actual, TableRuleAssert.class);
  }

  /**
   * Checks a table by the rule, as a rule book would.
   *
   * @param table the table
   * @return assertions on what came of it
   */
  public RuleOutcomeAssert on(BudgetTable table) {
    isNotNull();
    return new RuleOutcomeAssert(actual, table);
  }
}
