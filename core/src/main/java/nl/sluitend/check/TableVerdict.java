package nl.sluitend.check;

/** What the relations of a table say together. */
public enum TableVerdict {
  /** Every sum and difference agrees to the last digit. */
  CLOSES("sluit"),
  /** Every sum and difference agrees, some only within what rounding can explain. */
  CLOSES_WITHIN_ROUNDING("sluit op afronding na"),
  /** At least one sum or difference cannot be explained by rounding. */
  DOES_NOT_CLOSE("sluit niet"),
  /** The table has no sum or difference that can be compared. */
  NOTHING_TO_CHECK("niets te controleren"),
  /** The file could not be read as a table. */
  UNREADABLE("onleesbaar");

  private final String dutch;

  TableVerdict(String dutch) {
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
