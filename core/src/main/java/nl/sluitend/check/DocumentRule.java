package nl.sluitend.check;

import java.util.List;
import java.util.Optional;

/**
 * A rule over several tables, checked once for each of them, such as two tables that state the same
 * figure. The outcome is that of {@link #rule()} and depends on nothing but the tables. What {@link
 * #check} throws becomes {@link RuleOutcome.Error}; other rules still run.
 */
public interface DocumentRule {
  /**
   * Returns what the rule asks.
   *
   * @return the rule, always the same
   */
  Rule rule();

  /**
   * Checks one table among all. Findings are about cells of this table; the other tables of a
   * conflict are named in the message and the parameters.
   *
   * @param table the table
   * @param all every table that is checked, this one among them, with the outcomes of the table
   *     rules; those of document rules are not settled yet
   * @return what came of it, an outcome of {@link #rule()}
   */
  RuleOutcome check(CheckedTable table, List<CheckedTable> all);

  /**
   * Returns tables that pass and tables that fail, for the page of the rule.
   *
   * @return the example, if there is one
   */
  default Optional<RuleExample> example() {
    return Optional.empty();
  }
}
