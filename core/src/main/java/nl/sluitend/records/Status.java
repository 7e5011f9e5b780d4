package nl.sluitend.records;

/** What came of a correction. */
public enum Status {
  /** Nothing had to be corrected. */
  VALID,
  /** All that was wrong was corrected. */
  CORRECTED,
  /** Something was corrected, and something is still wrong or missing. */
  PARTIAL,
  /** Something is wrong, and nothing was corrected: there is no such correction, or no best one. */
  INVALID,
  /** A figure that the rules need is missing, so nothing was tried. */
  NOT_CHECKABLE,
  /**
   * There is a correction by the equalities and the plain bounds, but it breaks another rule that
   * held before, so nothing was corrected.
   */
  REVERTED,
  /** The search was stopped at its bound, so nothing is known and nothing was corrected. */
  UNDECIDED
}
