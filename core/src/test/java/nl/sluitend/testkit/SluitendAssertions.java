package nl.sluitend.testkit;

import nl.sluitend.check.TableRule;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.ColumnKind;

/**
 * Entry to the assertions, beside those of AssertJ:
 *
 * <pre>{@code
 * import static nl.sluitend.testkit.SluitendAssertions.assertThat;
 *
 * assertThat(table).addsUpWithinRounding().hasTotal("Totaal", "Huisvesting", "Facilitair");
 * assertThatRule(rule).on(table).findsOnly(cell(table, "Totaal", ColumnKind.ACTUALS));
 * }</pre>
 */
public final class SluitendAssertions {
  private SluitendAssertions() {}

  /**
   * Starts assertions on a table.
   *
   * @param actual the table
   * @return the assertions
   */
  public static BudgetTableAssert assertThat(BudgetTable actual) {
    return new BudgetTableAssert(actual);
  }

  /**
   * Starts assertions on a rule.
   *
   * @param actual the rule
   * @return the assertions
   */
  public static TableRuleAssert assertThatRule(TableRule actual) {
    return new TableRuleAssert(actual);
  }

  /**
   * Returns a cell by what stands beside and above it.
   *
   * @param table the table
   * @param label the label of its row, the first of that label
   * @param kind the kind of its column, the first of that kind
   * @return the cell
   * @throws java.util.NoSuchElementException if there is no such row or column
   */
  public static CellReference cell(BudgetTable table, String label, ColumnKind kind) {
    return new CellReference(table.row(label), table.column(kind));
  }
}
