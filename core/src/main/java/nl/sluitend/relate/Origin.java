package nl.sluitend.relate;

/** Where a relation comes from. */
public enum Origin {
  /** Labels, headings or roles state it. */
  DECLARED,
  /** The figures alone show it. */
  DISCOVERED
}
