package nl.sluitend.ruleset;

import java.util.Objects;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/** Which deviation of each row a threshold is about. Its sign does not count. */
public sealed interface Deviation {
  /**
   * The difference of two columns.
   *
   * @param budget the budget
   * @param actuals what came about
   */
  record Between(ColumnSelector budget, ColumnSelector actuals) implements Deviation {
    /**
     * Checks that two columns are meant.
     *
     * @throws InvalidRuleException if both are the same
     */
    public Between {
      if (budget.key().equals(actuals.key())) {
        throw RuleFlaw.invalid(
            Kind.NEVER_FIRES,
            "actuals",
            "De kolom " + actuals + " wijkt nooit van zichzelf af.",
            "The column " + actuals + " never deviates from itself.");
      }
    }
  }

  /**
   * A column that states the deviation.
   *
   * @param result the column
   */
  record Stated(ColumnSelector result) implements Deviation {
    /** Checks that there is a column. */
    public Stated {
      Objects.requireNonNull(result, "result");
    }
  }
}
