package nl.sluitend.table;

/** What the cells of a column are about. */
public enum Measure {
  /** Amounts of money. */
  AMOUNT,
  /** Percentages. */
  PERCENTAGE,
  /** Numbers that are no money: fte, inhabitants, ratios. */
  COUNT,
  /** The letters V and N. */
  LETTER,
  /** Words, such as a second label. */
  TEXT
}
