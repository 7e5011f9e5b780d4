package nl.sluitend.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what came of a rule on a table. A failed one prints the table with the cells of the
 * findings marked, and what the rule says of them.
 */
public final class RuleOutcomeAssert extends AbstractAssert<RuleOutcomeAssert, RuleOutcome> {
  private final TableRule rule;
  private final BudgetTable table;

  RuleOutcomeAssert(TableRule rule, BudgetTable table) {
    super(
        RuleBook.empty().with(rule).check("actual", table).outcomes().get(0),
        RuleOutcomeAssert.class);
    this.rule = rule;
    this.table = table;
  }

  /**
   * Goes on with another table.
   *
   * @param other the table
   * @return assertions on what came of the rule there
   */
  public RuleOutcomeAssert on(BudgetTable other) {
    return new RuleOutcomeAssert(rule, other);
  }

  /**
   * Asserts that the rule compared something and has nothing to report.
   *
   * @return this assertion
   */
  public RuleOutcomeAssert passes() {
    return is(actual instanceof RuleOutcome.Passed, "pass");
  }

  /**
   * Asserts that the rule made so many comparisons and has nothing to report.
   *
   * @param comparisons how many
   * @return this assertion
   */
  public RuleOutcomeAssert passesWith(int comparisons) {
    return is(
        actual instanceof RuleOutcome.Passed passed && passed.comparisons() == comparisons,
        "pass with " + comparisons + " comparisons");
  }

  /**
   * Asserts that the rule has nothing to report, whether it compared anything or not; an error, or
   * a rule that is switched off, is not nothing.
   *
   * @return this assertion
   */
  public RuleOutcomeAssert findsNothing() {
    return is(
        actual instanceof RuleOutcome.Passed
            || actual instanceof RuleOutcome.NotApplicable
            || actual instanceof RuleOutcome.NotCheckable,
        "find nothing");
  }

  /**
   * Asserts that the rule reports all of these cells and nothing else, in one finding or in
   * several. A finding about the table as a whole is something else.
   *
   * @param cells the cells, in any order; none for findings about the table as a whole and no
   *     others
   * @return this assertion
   */
  public RuleOutcomeAssert findsOnly(CellReference... cells) {
    SortedSet<CellReference> wanted = new TreeSet<>(Arrays.asList(cells));
    boolean only =
        wanted.isEmpty()
            ? found(actual).isEmpty()
            : !findsWhole(actual) && found(actual).equals(wanted);
    return is(
        actual instanceof RuleOutcome.Failed && only,
        "find only " + Suspect.names(table, List.copyOf(wanted)));
  }

  /**
   * Asserts that the rule reports at least these cells.
   *
   * @param cells the cells, in any order; none for at least a finding about the table as a whole
   * @return this assertion
   */
  public RuleOutcomeAssert finds(CellReference... cells) {
    List<CellReference> wanted = Arrays.asList(cells);
    boolean found = wanted.isEmpty() ? findsWhole(actual) : found(actual).containsAll(wanted);
    return is(
        actual instanceof RuleOutcome.Failed && found, "find " + Suspect.names(table, wanted));
  }

  /**
   * Asserts that the worst finding of the rule is of some severity.
   *
   * @param severity the severity
   * @return this assertion
   */
  public RuleOutcomeAssert hasWorst(Severity severity) {
    boolean worst =
        actual.findings().stream()
            .map(Finding::severity)
            .max(Severity::compareTo)
            .filter(severity::equals)
            .isPresent();
    return is(worst, "find " + severity + " at worst");
  }

  /**
   * Asserts that the table has nothing that the rule is about.
   *
   * @return this assertion
   */
  public RuleOutcomeAssert isNotApplicable() {
    return is(actual instanceof RuleOutcome.NotApplicable, "not apply");
  }

  /**
   * Asserts that the table has what the rule is about, but nothing of it can be compared.
   *
   * @return this assertion
   */
  public RuleOutcomeAssert isNotCheckable() {
    return is(actual instanceof RuleOutcome.NotCheckable, "not be checkable");
  }

  private static boolean findsWhole(RuleOutcome outcome) {
    return outcome.findings().stream().anyMatch(finding -> finding.cells().isEmpty());
  }

  private static SortedSet<CellReference> found(RuleOutcome outcome) {
    SortedSet<CellReference> found = new TreeSet<>();
    outcome.findings().forEach(finding -> found.addAll(finding.cells()));
    return found;
  }

  private RuleOutcomeAssert is(boolean holds, String words) {
    if (!holds) {
      List<Suspect> suspects = new ArrayList<>();
      actual.findings().forEach(finding -> suspects.add(Suspect.of(table, finding)));
      failWithMessage(
          "%s",
          "Expecting rule %s to %s, but it %s:%n%s"
              .formatted(
                  rule.rule().id(), words, said(table, actual), Suspect.print(table, suspects)));
    }
    return this;
  }

  /** What came of a rule, after its name. */
  static String said(BudgetTable table, RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.Passed passed) {
      return "passes with " + passed.comparisons() + " comparisons";
    }
    if (outcome instanceof RuleOutcome.Failed) {
      SortedSet<CellReference> cells = found(outcome);
      boolean both = findsWhole(outcome) && !cells.isEmpty();
      return "finds "
          + Suspect.names(table, List.copyOf(cells))
          + (both ? "; " + Suspect.names(table, List.of()) : "");
    }
    if (outcome instanceof RuleOutcome.NotApplicable none) {
      return "does not apply" + because(none.because());
    }
    if (outcome instanceof RuleOutcome.NotCheckable none) {
      return "is not checkable" + because(none.because());
    }
    if (outcome instanceof RuleOutcome.Error error) {
      return "fails with an error" + because(error.because());
    }
    return "is switched off";
  }

  private static String because(Message reason) {
    return " (" + MarkedTable.oneLine(reason.english()) + ")";
  }
}
