package nl.sluitend.check;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule over one table, with how it is checked. Anyone may write one:
 *
 * <pre>{@code
 * Rule rule =
 *     new Rule("GEM-001", new Message("Lasten zijn negatief.", "Costs are negative."),
 *         Severity.ERROR, explanation, "Financiële verordening, art. 5");
 * TableRule check =
 *     TableRule.of(rule, facts -> RuleOutcome.of(rule, figures(facts), findings(facts), nothing));
 * RuleBook book = RuleBook.standard().with(check);
 * }</pre>
 *
 * <p>The outcome is that of {@link #rule()} and depends on nothing but the facts. What {@link
 * #check} throws becomes {@link RuleOutcome.Error}; other rules still run.
 */
public interface TableRule {
  /**
   * Returns what the rule asks.
   *
   * @return the rule, always the same
   */
  Rule rule();

  /**
   * Checks a table.
   *
   * @param facts the table and what is known of it
   * @return what came of it, an outcome of {@link #rule()}
   */
  RuleOutcome check(TableFacts facts);

  /**
   * Returns a table that passes and one that fails, for the page of the rule.
   *
   * @return the example, if there is one
   */
  default Optional<RuleExample> example() {
    return Optional.empty();
  }

  /**
   * Makes a rule of a function.
   *
   * @param rule what the rule asks
   * @param check how it is checked
   * @return the two together
   */
  static TableRule of(Rule rule, Function<TableFacts, RuleOutcome> check) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(check, "check");
    return new TableRule() {
      @Override
      public Rule rule() {
        return rule;
      }

      @Override
      public RuleOutcome check(TableFacts facts) {
        return check.apply(facts);
      }

      @Override
      public String toString() {
        return rule.id();
      }
    };
  }
}
