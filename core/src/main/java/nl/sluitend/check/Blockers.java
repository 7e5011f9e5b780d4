package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sluitend.message.Message;

/** Finds what keeps a table from being clean. */
final class Blockers {
  private static final Message NOTHING =
      new Message("er is geen regel gecontroleerd", "no rule was checked");
  private static final Message NOT_THERE =
      new Message("de regel is er niet", "the rule is not there");

  private final List<Blocker> all = new ArrayList<>();

  private Blockers() {}

  /**
   * What the outcomes of the rules leave open, in their order; what is about no rule comes last.
   */
  static List<Blocker> of(List<RuleOutcome> outcomes, Set<String> required) {
    Blockers blockers = new Blockers();
    outcomes.forEach(outcome -> blockers.outcome(outcome, required.contains(outcome.rule().id())));
    for (String id : required) {
      if (outcomes.stream().noneMatch(outcome -> outcome.rule().id().equals(id))) {
        blockers.add(Blocker.Kind.NOT_CHECKED, id, NOT_THERE);
      }
    }
    if (outcomes.stream().noneMatch(RuleOutcome::isChecked)) {
      blockers.add(Blocker.Kind.NOTHING_CHECKED, "", NOTHING);
    }
    return List.copyOf(blockers.all);
  }

  private void outcome(RuleOutcome outcome, boolean required) {
    String id = outcome.rule().id();
    if (outcome instanceof RuleOutcome.Error error) {
      add(Blocker.Kind.RULE_ERROR, id, error.because());
    } else if (required && !outcome.isChecked()) {
      add(Blocker.Kind.NOT_CHECKED, id, reason(outcome));
    } else if (required && !outcome.unchecked().isEmpty()) {
      add(Blocker.Kind.NOT_EVERYWHERE, id, outcome.unchecked().get(0).because());
    }
    for (Finding finding : outcome.findings()) {
      if (finding.severity() == Severity.ERROR && finding.accepted().isEmpty()) {
        add(Blocker.Kind.OPEN_ERROR, id, finding.message());
      }
    }
  }

  private static Message reason(RuleOutcome outcome) {
    if (outcome instanceof RuleOutcome.NotApplicable notApplicable) {
      return notApplicable.because();
    }
    if (outcome instanceof RuleOutcome.SwitchedOff off) {
      return off.because();
    }
    return outcome instanceof RuleOutcome.NotCheckable notCheckable
        ? notCheckable.because()
        : NOTHING;
  }

  private void add(Blocker.Kind kind, String rule, Message because) {
    all.add(new Blocker(kind, rule, because));
  }
}
