package nl.sluitend.publish;

/** What gives way where rounded figures would not add up. */
public enum TablePolicy {
  /**
   * All relations hold, every figure is the floor or the ceiling of its exact value, and together
   * the figures change as little as they can.
   */
  LEAST_CHANGE,
  /**
   * As {@link #LEAST_CHANGE}, but totals come first: they change as little as they can, then what
   * they are made of does, down to the details. Where a level takes too long, it and those below
   * stay as the level above it left them.
   */
  KEEP_TOTALS,
  /**
   * Details are rounded to nearest, and totals, balances and results are computed from the rounded
   * details. These may be a unit or more from their exact value.
   */
  KEEP_DETAILS,
  /**
   * Rows are rounded to nearest, and a visible line "Afronding" makes up what a total lacks.
   * Columns that are computed from others are computed from their rounded figures. A sum of rows
   * that follows from others, such as a total over all details beside subtotals, is left out.
   */
  ROUNDING_LINE,
  /** Every figure is rounded to nearest, and a note says that sums may differ. */
  PLAIN
}
