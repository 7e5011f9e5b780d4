package nl.sluitend.check;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;

/** What came of one rule on one table. A rule that compared nothing has not passed. */
public sealed interface RuleOutcome {
  /**
   * Returns the rule.
   *
   * @return the rule
   */
  Rule rule();

  /**
   * Returns what the rule found.
   *
   * @return the findings; none unless {@link Failed}
   */
  default List<Finding> findings() {
    return List.of();
  }

  /**
   * Returns what the rule is about but could not compare. A required rule with such places leaves a
   * table not clean.
   *
   * @return the places, in the order of the rule; none unless {@link Passed} or {@link Failed}
   */
  default List<Unchecked> unchecked() {
    return List.of();
  }

  /**
   * Tells whether the rule has looked at the table and could say something of it.
   *
   * @return true if it passed or failed, also if there are places it could not compare
   */
  default boolean isChecked() {
    return this instanceof Passed || this instanceof Failed;
  }

  /**
   * The rule compared figures and has nothing to report.
   *
   * @param rule the rule
   * @param comparisons how many comparisons it made, at least one
   * @param unchecked what it could not compare
   */
  record Passed(Rule rule, int comparisons, List<Unchecked> unchecked) implements RuleOutcome {
    /** Checks that something was compared. */
    public Passed {
      Objects.requireNonNull(rule, "rule");
      unchecked = List.copyOf(unchecked);
      if (comparisons < 1) {
        throw new IllegalArgumentException(
            "Rule " + rule.id() + " compared nothing, so it has not passed");
      }
    }

    /**
     * Makes the outcome of a rule that could compare everything it is about.
     *
     * @param rule the rule
     * @param comparisons how many comparisons it made, at least one
     */
    public Passed(Rule rule, int comparisons) {
      this(rule, comparisons, List.of());
    }
  }

  /**
   * The rule has something to report, of whatever severity.
   *
   * @param rule the rule
   * @param comparisons how many comparisons it made
   * @param findings what it found, at least one
   * @param unchecked what it could not compare
   */
  record Failed(Rule rule, int comparisons, List<Finding> findings, List<Unchecked> unchecked)
      implements RuleOutcome {
    /** Copies the findings and checks that there is one. */
    public Failed {
      Objects.requireNonNull(rule, "rule");
      findings = List.copyOf(findings);
      unchecked = List.copyOf(unchecked);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException(
            "Rule " + rule.id() + " found nothing, so it has not failed");
      }
    }

    /**
     * Makes the outcome of a rule that could compare everything it is about.
     *
     * @param rule the rule
     * @param comparisons how many comparisons it made
     * @param findings what it found, at least one
     */
    public Failed(Rule rule, int comparisons, List<Finding> findings) {
      this(rule, comparisons, findings, List.of());
    }
  }

  /**
   * The table has nothing that the rule is about.
   *
   * @param rule the rule
   * @param because why
   */
  record NotApplicable(Rule rule, Message because) implements RuleOutcome {
    /** Checks that there is a reason. */
    public NotApplicable {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(because, "because");
    }
  }

  /**
   * The table has what the rule is about, but nothing of it can be compared.
   *
   * @param rule the rule
   * @param because why
   */
  record NotCheckable(Rule rule, Message because) implements RuleOutcome {
    /** Checks that there is a reason. */
    public NotCheckable {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(because, "because");
    }
  }

  /**
   * The rule could not be carried out: it threw, or gave no proper outcome. A table with an error
   * is never clean.
   *
   * @param rule the rule
   * @param because what went wrong
   */
  @SuppressWarnings("JavaLangClash") // Always written as RuleOutcome.Error.
  record Error(Rule rule, Message because) implements RuleOutcome {
    /** Checks that there is a reason. */
    public Error {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(because, "because");
    }
  }

  /**
   * The rule was switched off by whoever put together the rules.
   *
   * @param rule the rule
   * @param because why
   */
  record SwitchedOff(Rule rule, Message because) implements RuleOutcome {
    /** Checks that there is a reason. */
    public SwitchedOff {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(because, "because");
    }
  }

  /**
   * Returns the outcome of a rule that made comparisons.
   *
   * @param rule the rule
   * @param comparisons how many
   * @param findings what it found
   * @param otherwise why there was nothing to compare, for when there was not
   * @return passed, failed or not applicable
   */
  static RuleOutcome of(Rule rule, int comparisons, List<Finding> findings, Message otherwise) {
    return of(rule, comparisons, findings, List.of(), otherwise);
  }

  /**
   * Returns the outcome of a rule that made comparisons and could not make others.
   *
   * @param rule the rule
   * @param comparisons how many it made
   * @param findings what it found
   * @param unchecked what it could not compare
   * @param otherwise why there was nothing to compare, for when there was not
   * @return passed, failed, not checkable for the first reason if there is nothing but what it
   *     could not compare, or not applicable
   */
  static RuleOutcome of(
      Rule rule,
      int comparisons,
      List<Finding> findings,
      List<Unchecked> unchecked,
      Message otherwise) {
    if (!findings.isEmpty()) {
      return new Failed(rule, comparisons, findings, unchecked);
    }
    if (comparisons > 0) {
      return new Passed(rule, comparisons, unchecked);
    }
    return unchecked.isEmpty()
        ? new NotApplicable(rule, otherwise)
        : new NotCheckable(rule, unchecked.get(0).because());
  }
}
