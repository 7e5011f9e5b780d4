package nl.sluitend.amendment;

/** How amendments between two states are shown. */
public enum ChangeColumns {
  /** A column for each amendment. */
  EACH,
  /** One column for all of them. */
  TOGETHER
}
