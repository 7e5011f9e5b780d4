package nl.sluitend.ruleset;

import java.io.Serial;

/** A stated rule that cannot be used, with the flaw for whoever wrote it. */
public final class InvalidRuleException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong, and where in the rule. */
  @SuppressWarnings("serial") // Nobody sends it anywhere.
  private final RuleFlaw flaw;

  InvalidRuleException(RuleFlaw flaw) {
    super(flaw.message().english());
    this.flaw = flaw;
  }

  /**
   * Returns what is the matter.
   *
   * @return the flaw
   */
  public RuleFlaw flaw() {
    return flaw;
  }
}
