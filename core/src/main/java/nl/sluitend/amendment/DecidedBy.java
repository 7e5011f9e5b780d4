package nl.sluitend.amendment;

import nl.sluitend.message.Message;

/** Who decided on an amendment. */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum DecidedBy {
  /** The council (gemeenteraad). */
  COUNCIL(new Message("raad", "council")),
  /** The college of mayor and aldermen (college van burgemeester en wethouders). */
  COLLEGE(new Message("college", "college"));

  private final Message name;

  DecidedBy(Message name) {
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
