package nl.sluitend.records;

/** Whether a rule holds. */
public enum Verdict {
  /** It holds. */
  HOLDS,
  /** It does not hold. */
  FAILS,
  /** A figure that it needs is missing. */
  NOT_CHECKABLE;

  Verdict and(Verdict other) {
    if (this == FAILS || other == FAILS) {
      return FAILS;
    }
    return this == HOLDS ? other : this;
  }

  Verdict or(Verdict other) {
    if (this == HOLDS || other == HOLDS) {
      return HOLDS;
    }
    return this == FAILS ? other : this;
  }
}
