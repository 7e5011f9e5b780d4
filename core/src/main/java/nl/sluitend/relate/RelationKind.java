package nl.sluitend.relate;

/** What a relation claims. */
public enum RelationKind {
  /** A figure is a sum of others, each added or taken away. */
  LINEAR,
  /** A figure is one amount as a part of another. */
  RATIO,
  /** A figure is taken over from another column or table. */
  CARRY,
  /** A letter V or N agrees with the sign of a difference. */
  LETTER
}
