package nl.sluitend.relate;

/** What a relation is for in a budget table; it decides which rule reports on it. */
public enum Purpose {
  /** Rows add up, or a row is the balance of others (totaal, saldo). */
  TOTAL,
  /** Begroting na wijziging = begroting primitief + wijzigingen. */
  AMENDED_BUDGET,
  /** The difference of actuals and budget (resultaat, verschil). */
  RESULT,
  /** Other columns that add up: saldo of lasten and baten, a stock from the one before. */
  COLUMN_SUM,
  /** A percentage or ratio of two amounts (dekkingspercentage, kengetal). */
  QUOTIENT,
  /** A figure that is taken over from the column or row beside it. */
  CARRY,
  /** Letters V and N beside amounts with a sign. */
  LETTER
}
