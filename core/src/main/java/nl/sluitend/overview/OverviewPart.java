package nl.sluitend.overview;

import nl.sluitend.message.Message;

/**
 * The parts that the overview of baten en lasten shows separately, in their order (BBV art. 17 b,
 * as Diemen quotes it in its budget of 2021: general means, overhead, corporation tax and
 * unforeseen beside the programmes; art. 17 a and d from memory).
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum OverviewPart {
  /** A programme (programma). */
  PROGRAMME(new Message("programma's", "programmes")),
  /** Means that are not bound to a purpose (algemene dekkingsmiddelen). */
  GENERAL_MEANS(new Message("algemene dekkingsmiddelen", "general means")),
  /** Overhead. */
  OVERHEAD(new Message("overhead", "overhead")),
  /** Corporation tax (vennootschapsbelasting, Vpb). */
  CORPORATION_TAX(new Message("vennootschapsbelasting", "corporation tax")),
  /** Unforeseen (onvoorzien). */
  UNFORESEEN(new Message("onvoorzien", "unforeseen")),
  /** Reserves that the document shows for no programme or part; it has no lasten or baten. */
  RESERVES(new Message("reserves", "reserves"));

  private final Message name;

  OverviewPart(Message name) {
    this.name = name;
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }
}
