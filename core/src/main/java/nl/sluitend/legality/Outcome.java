package nl.sluitend.legality;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.QuantityRange;

/** An answer that rounding may leave open. */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum Outcome {
  /** For all true figures that print so. */
  YES(
      new Message(
          "Wat meetelt, is meer dan de verantwoordingsgrens.",
          "What counts is more than the accountability limit.")),
  /** For none of them. */
  NO(
      new Message(
          "Wat meetelt, is niet meer dan de verantwoordingsgrens.",
          "What counts is not more than the accountability limit.")),
  /** For some of them: rounding does not tell. */
  UNDECIDED(
      new Message(
          "Door afronding is niet te zeggen of wat meetelt meer is dan de verantwoordingsgrens.",
          "Because of rounding it cannot be said whether what counts is more than the"
              + " accountability limit."));

  private final Message ofLimit;

  Outcome(Message ofLimit) {
    this.ofLimit = ofLimit;
  }

  /** The answer to whether the limit is passed. */
  Message ofLimit() {
    return ofLimit;
  }

  /** Whether an amount is above zero. */
  static Outcome isPositive(Derived amount) {
    QuantityRange range = amount.range();
    if (range.low().numerator().signum() > 0) {
      return YES;
    }
    return range.high().numerator().signum() > 0 ? UNDECIDED : NO;
  }

  /** Whether an amount is zero or more. */
  static Outcome isNotNegative(Derived amount) {
    QuantityRange range = amount.range();
    if (range.low().numerator().signum() >= 0) {
      return YES;
    }
    return range.high().numerator().signum() >= 0 ? UNDECIDED : NO;
  }
}
