package nl.sluitend.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands in a book, and how it is carried out so that nothing it does is hidden.
 *
 * @param own the rule with the severity that its author gave it
 * @param rule the rule with the severity that it has in the book
 * @param ofTable how one table is checked; empty if it is a rule over several
 * @param ofDocument how one of several tables is checked; empty if it is a rule over one
 * @param because why it is switched off; empty if it is not
 */
record Entry(
    Rule own,
    Rule rule,
    Optional<TableRule> ofTable,
    Optional<DocumentRule> ofDocument,
    Optional<Message> because) {
  static Entry of(TableRule check) {
    Rule rule = check.rule();
    return new Entry(rule, rule, Optional.of(check), Optional.empty(), Optional.empty());
  }

  static Entry of(DocumentRule check) {
    Rule rule = check.rule();
    return new Entry(rule, rule, Optional.empty(), Optional.of(check), Optional.empty());
  }

  Entry off(Message reason) {
    return new Entry(own, rule, ofTable, ofDocument, Optional.of(reason));
  }

  Entry severity(Severity severity) {
    return new Entry(own, own.withSeverity(severity), ofTable, ofDocument, because);
  }

  boolean isOff() {
    return because.isPresent();
  }

  boolean isOfDocument() {
    return ofDocument.isPresent();
  }

  /** Whether an outcome is of the rule as it stands here; what is switched off is said anew. */
  boolean isOutcome(RuleOutcome outcome) {
    return outcome.rule().equals(rule)
        && because.isEmpty()
        && !(outcome instanceof RuleOutcome.SwitchedOff);
  }

  Optional<RuleExample> example() {
    return ofTable.flatMap(TableRule::example).or(() -> ofDocument.flatMap(DocumentRule::example));
  }

  /** The outcome on one table; empty if it is a rule over several. */
  Optional<RuleOutcome> check(TableFacts facts) {
    return ofTable.map(check -> carriedOut(facts.table(), () -> check.check(facts)));
  }

  /** The outcome on one of several tables; empty if it is a rule over one. */
  Optional<RuleOutcome> check(CheckedTable table, List<CheckedTable> all) {
    return ofDocument.map(check -> carriedOut(table.table(), () -> check.check(table, all)));
  }

  // What a rule may throw is not known: it is code of others. Only what is fatal to the whole
  // process passes.
  private RuleOutcome carriedOut(BudgetTable table, Supplier<RuleOutcome> check) {
    if (because.isPresent()) {
      return new RuleOutcome.SwitchedOff(rule, because.get());
    }
    try {
      return proper(table, check.get());
    } catch (Throwable e) {
      return new RuleOutcome.Error(rule, Thrown.message(Thrown.bearable(e)));
    }
  }

  private RuleOutcome proper(BudgetTable table, @Nullable RuleOutcome outcome) {
    if (outcome == null || outcome instanceof RuleOutcome.SwitchedOff) {
      return error(new Message("de regel gaf geen uitkomst", "the rule gave no outcome"));
    }
    if (!outcome.rule().equals(own)
        || outcome.findings().stream().anyMatch(finding -> !finding.rule().equals(own))) {
      return error(
          new Message(
              "de regel gaf een uitkomst of bevinding van een andere regel",
              "the rule gave an outcome or a finding of another rule"));
    }
    if (!outcome.findings().stream().allMatch(f -> isIn(table, f.cells()) && isIn(table, f.basis()))
        || !outcome.unchecked().stream().allMatch(place -> isIn(table, place.cells()))) {
      return error(
          new Message(
              "de regel gaf een bevinding over een cel buiten de tabel",
              "the rule gave a finding about a cell outside the table"));
    }
    return inBook(outcome);
  }

  private static boolean isIn(BudgetTable table, List<CellReference> cells) {
    return cells.stream()
        .allMatch(c -> c.row() < table.rows().size() && c.column() < table.columns().size());
  }

  private RuleOutcome error(Message reason) {
    return new RuleOutcome.Error(rule, reason);
  }

  /** The same outcome, of the rule as it stands in the book. */
  private RuleOutcome inBook(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.Passed passed) {
      return new RuleOutcome.Passed(rule, passed.comparisons(), passed.unchecked());
    }
    if (outcome instanceof RuleOutcome.Failed failed) {
      return new RuleOutcome.Failed(
          rule,
          failed.comparisons(),
          failed.findings().stream().map(this::inBook).toList(),
          failed.unchecked());
    }
    if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
      return new RuleOutcome.NotApplicable(rule, notApplicable.because());
    }
    if (outcome instanceof RuleOutcome.NotCheckable notCheckable) {
      return new RuleOutcome.NotCheckable(rule, notCheckable.because());
    }
    return error(((RuleOutcome.Error) outcome).because());
  }

  /** Only people accept findings, not rules. */
  private Finding inBook(Finding finding) {
    Severity top = rule.severity();
    Severity severity = finding.severity();
    boolean whole = severity == own.severity() || severity.compareTo(top) > 0;
    return finding.with(rule, whole ? top : severity).with(Optional.<AcceptedDeviation>empty());
  }
}
