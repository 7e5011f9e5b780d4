package nl.sluitend.check;

import java.util.List;
import nl.sluitend.table.BudgetTable;

/**
 * What a rule is about, in tables: one for a rule over one table, more for a rule over several. Of
 * several it is the last that passes or fails.
 *
 * @param passing tables that the rule has nothing to report on
 * @param failing tables that it has
 */
public record RuleExample(List<BudgetTable> passing, List<BudgetTable> failing) {
  /** Copies the lists and checks that there are tables. */
  public RuleExample {
    passing = List.copyOf(passing);
    failing = List.copyOf(failing);
    if (passing.isEmpty() || failing.isEmpty()) {
      throw new IllegalArgumentException("An example has a table that passes and one that fails");
    }
  }

  /**
   * Makes the example of a rule over one table.
   *
   * @param passing a table that passes
   * @param failing a table that fails
   * @return the example
   */
  public static RuleExample of(BudgetTable passing, BudgetTable failing) {
    return new RuleExample(List.of(passing), List.of(failing));
  }
}
