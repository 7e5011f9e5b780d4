package nl.sluitend.check;

/** The documents and steps of the yearly cycle that rules are about. */
public enum RuleGroup {
  /** The budget as it is proposed for the years to come. */
  DRAFT_BUDGET("ontwerpbegroting", "draft budget"),
  /** The accounts of a past year, with its budget beside them. */
  ACCOUNTS("jaarstukken", "accounts"),
  /** Amendments of a budget during its year. */
  AMENDMENTS("wijzigingen", "amendments");

  private final String dutch;
  private final String english;

  RuleGroup(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Returns the group as Dutch readers call it.
   *
   * @return the Dutch words
   */
  public String dutch() {
    return dutch;
  }

  /**
   * Returns the group as English readers call it.
   *
   * @return the English words
   */
  public String english() {
    return english;
  }
}
