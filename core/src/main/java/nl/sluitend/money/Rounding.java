package nl.sluitend.money;

/** How a true amount became the figure that is printed; for a whole document, one of the two. */
public enum Rounding {
  /** To the nearest unit, ties either way: what Dutch budget documents do. */
  NEAREST,
  /** Towards zero: the rest is cut off. */
  TRUNCATED
}
