package nl.sluitend.relate;

/** Whether a relation holds in one column or row. */
public enum Verdict {
  /** The printed figures agree to the last digit (sluit). */
  EXACT("sluit"),
  /** They differ by what rounding of each figure easily explains (sluit op afronding na). */
  ROUNDING("sluit op afronding na"),
  /** Rounding could explain the difference, but hardly ever would (onwaarschijnlijk). */
  UNLIKELY("afronding is onwaarschijnlijk"),
  /** No rounding explains the difference (sluit niet). */
  BROKEN("sluit niet"),
  /** A figure is missing, so nothing can be said (niet te controleren). */
  NOT_CHECKABLE("niet te controleren");

  private final String dutch;

  Verdict(String dutch) {
    this.dutch = dutch;
  }

  /**
   * Returns the verdict as people read it.
   *
   * @return the Dutch words
   */
  public String dutch() {
    return dutch;
  }
}
