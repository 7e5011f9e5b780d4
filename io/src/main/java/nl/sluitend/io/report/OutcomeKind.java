package nl.sluitend.io.report;

import java.util.Optional;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.message.Message;

/** The forms of {@link RuleOutcome}, by the names that reports use. */
enum OutcomeKind {
  /** Compared, and nothing to report. */
  PASSED,
  /** Something to report, of whatever severity. */
  FAILED,
  /** Nothing that the rule is about. */
  NOT_APPLICABLE,
  /** Nothing that can be compared. */
  NOT_CHECKABLE;

  static OutcomeKind of(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.Passed) {
      return PASSED;
    }
    if (outcome instanceof RuleOutcome.Failed) {
      return FAILED;
    }
    return outcome instanceof RuleOutcome.NotApplicable ? NOT_APPLICABLE : NOT_CHECKABLE;
  }

  static int comparisons(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.Passed passed) {
      return passed.comparisons();
    }
    return outcome instanceof RuleOutcome.Failed failed ? failed.comparisons() : 0;
  }

  static Optional<Message> reason(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
      return Optional.of(notApplicable.because());
    }
    return outcome instanceof RuleOutcome.NotCheckable notCheckable
        ? Optional.of(notCheckable.because())
        : Optional.empty();
  }
}
