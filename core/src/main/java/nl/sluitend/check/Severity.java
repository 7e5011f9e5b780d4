package nl.sluitend.check;

/** How much a finding matters. The order is from least to most. */
public enum Severity {
  /** Worth knowing; nothing is wrong. */
  INFORMATION("info"),
  /** Worth a look. */
  WARNING("let op"),
  /** The figures contradict each other. */
  ERROR("fout");

  private final String dutch;

  Severity(String dutch) {
    this.dutch = dutch;
  }

  /**
   * Returns the severity as people read it.
   *
   * @return the Dutch word
   */
  public String dutch() {
    return dutch;
  }
}
