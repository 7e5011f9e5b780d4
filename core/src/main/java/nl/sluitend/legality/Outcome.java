package nl.sluitend.legality;

import nl.sluitend.statement.Derived;
import nl.sluitend.statement.QuantityRange;

/** An answer that rounding may leave open. */
public enum Outcome {
  /** For all true figures that print so. */
  YES,
  /** For none of them. */
  NO,
  /** For some of them: rounding does not tell. */
  UNDECIDED;

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
