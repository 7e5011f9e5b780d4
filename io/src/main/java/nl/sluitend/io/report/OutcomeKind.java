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
  NOT_CHECKABLE,
  /** The rule could not be carried out. */
  ERROR,
  /** The rule was not asked to look. */
  SWITCHED_OFF;

  static OutcomeKind of(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.Passed) {
      return PASSED;
    }
    if (outcome instanceof RuleOutcome.Failed) {
      return FAILED;
    }
    if (outcome instanceof RuleOutcome.NotApplicable) {
      return NOT_APPLICABLE;
    }
    if (outcome instanceof RuleOutcome.Error) {
      return ERROR;
    }
    return outcome instanceof RuleOutcome.SwitchedOff ? SWITCHED_OFF : NOT_CHECKABLE;
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
    if (outcome instanceof RuleOutcome.Error error) {
      return Optional.of(error.because());
    }
    if (outcome instanceof RuleOutcome.SwitchedOff off) {
      return Optional.of(off.because());
    }
    return outcome instanceof RuleOutcome.NotCheckable notCheckable
        ? Optional.of(notCheckable.because())
        : Optional.empty();
  }
}
