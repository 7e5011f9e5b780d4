package nl.sluitend.ruleset;

/** Whether something is so, given that figures are rounded. */
enum Decision {
  /** Whatever the figures were rounded from, it is not. */
  NO,
  /** For some amounts it is, for others not. */
  UNDECIDED,
  /** Whatever the figures were rounded from, it is. */
  YES;

  Decision and(Decision other) {
    return compareTo(other) < 0 ? this : other;
  }

  Decision or(Decision other) {
    return compareTo(other) > 0 ? this : other;
  }
}
