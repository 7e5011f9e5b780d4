package nl.sluitend.ruleset;

import java.util.List;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.TableFacts;

/** A rule that was stated without Java. A value: two that say the same are equal. */
public sealed interface StatedRule permits SumRule, DifferenceRule, TieOut, Threshold {
  /**
   * Returns what the rule says of itself.
   *
   * @return its card
   */
  RuleCard card();

  /**
   * Returns the rule as it stands in a book.
   *
   * @return the rule
   */
  Rule rule();

  /**
   * Adds the rule to a book.
   *
   * @param book a book
   * @return the book with the rule
   * @throws IllegalArgumentException if there is a rule with its id
   */
  RuleBook addTo(RuleBook book);

  /**
   * Returns the names in the rule that no table has.
   *
   * @param tables the tables that it is meant for
   * @return one for each, in the order of the rule
   */
  List<UnusedName> unused(List<TableFacts> tables);
}
