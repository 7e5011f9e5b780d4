package nl.sluitend.check;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A rule over one table, with how it is checked. Anyone may write one:
 *
 * <pre>{@code
 * TableRule withinBudget =
 *     TableRule.comparing(
 *         Rule.of(
 *             "GEM-001",
 *             new Message("Lasten blijven binnen de begroting.", "Costs stay within the budget."),
 *             Severity.ERROR,
 *             "Gemeentewet art. 189"),
 *         compare ->
 *             compare.inEachRow(ColumnKind.ACTUALS, ColumnKind.AMENDED_BUDGET, compare::atMost));
 * RuleBook book = RuleBook.standard().with(withinBudget);
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
   * Makes a rule that compares figures one by one. It passes if all comparisons hold, fails if one
   * does not, and does not apply to a table in which it compares nothing.
   *
   * @param rule what the rule asks
   * @param compare makes the comparisons of one table
   * @return the two together
   */
  static TableRule comparing(Rule rule, Consumer<Comparisons> compare) {
    Objects.requireNonNull(compare, "compare");
    return of(
        rule,
        facts -> {
          Comparisons comparisons = new Comparisons(rule, facts.table());
          compare.accept(comparisons);
          return comparisons.outcome();
        });
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
