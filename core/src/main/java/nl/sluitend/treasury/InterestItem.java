package nl.sluitend.treasury;

import nl.sluitend.message.Message;

/**
 * The items of an interest schedule (renteschema), with the letters that the notitie rente gives
 * them. Amounts are positive for what the item is named after; the item knows its sign.
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum InterestItem {
  /** a: interest paid on loans, short and long. */
  EXTERNAL_COSTS("a", new Message("externe rentelasten", "external interest costs"), true),
  /** b: interest received. */
  EXTERNAL_INCOME("b", new Message("externe rentebaten", "external interest income"), false),
  /** c1: what land development bears. */
  LAND_DEVELOPMENT(
      "c1", new Message("rente grondexploitatie", "interest of land development"), false),
  /** c2: what the taakveld bears for which a loan was taken out. */
  PROJECT_FINANCING(
      "c2", new Message("rente projectfinanciering", "interest of project financing"), false),
  /** c3: income from loans that were taken out to be passed on; it belongs to their taakveld. */
  PASSED_ON_LOANS(
      "c3", new Message("rentebaat doorverstrekte leningen", "interest of loans passed on"), true),
  /** d1: interest charged on equity. */
  EQUITY("d1", new Message("rente eigen vermogen", "interest on equity"), true),
  /** d2: interest charged on provisions. */
  PROVISIONS("d2", new Message("rente voorzieningen", "interest on provisions"), true),
  /** e: what is attributed to taakvelden by the omslag. */
  ATTRIBUTED("e", new Message("toegerekende rente (omslag)", "interest attributed"), false);

  private final String letter;
  private final Message name;
  private final boolean added;

  InterestItem(String letter, Message name, boolean added) {
    this.letter = letter;
    this.name = name;
    this.added = added;
  }

  /**
   * Returns the letter of the item in the schedule.
   *
   * @return such as c1
   */
  public String letter() {
    return letter;
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }

  /**
   * Tells whether the item makes the interest that is left to attribute more.
   *
   * @return true if it is added, false if it is taken away
   */
  public boolean isAdded() {
    return added;
  }
}
