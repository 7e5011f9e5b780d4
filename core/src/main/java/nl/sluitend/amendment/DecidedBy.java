package nl.sluitend.amendment;

/** Who decided on an amendment. */
public enum DecidedBy {
  /** The council (gemeenteraad). */
  COUNCIL,
  /** The college of mayor and aldermen (college van burgemeester en wethouders). */
  COLLEGE
}
