package nl.sluitend.table;

/** What a column of a budget table shows (BBV art. 17, 27; for stocks art. 54, 55). */
public enum ColumnKind {
  /** The budget as first adopted (begroting primitief, vóór wijziging). */
  ORIGINAL_BUDGET("begroting primitief"),
  /** One amendment of the budget, or all of them together (wijziging). */
  AMENDMENT("begrotingswijziging"),
  /** The budget after amendment (begroting na wijziging, begroting totaal). */
  AMENDED_BUDGET("begroting na wijziging"),
  /** What came about (rekening, realisatie). */
  ACTUALS("rekening"),
  /** The difference of actuals and budget, in either direction (resultaat, verschil). */
  RESULT("resultaat"),
  /** An estimate for a later year (meerjarenraming). */
  MULTI_YEAR("meerjarenraming"),
  /** A stock at the start of a year (stand per 1 januari). */
  OPENING_STOCK("beginstand"),
  /** What is added to a stock (toevoeging, vermeerdering). */
  ADDITION("toevoeging"),
  /** What is taken from a stock (onttrekking, vermindering). */
  WITHDRAWAL("onttrekking"),
  /** A stock at the end of a year (stand per 31 december). */
  CLOSING_STOCK("eindstand"),
  /** Anything else; the heading says what. */
  OTHER("overig");

  private final String dutch;

  ColumnKind(String dutch) {
    this.dutch = dutch;
  }

  /**
   * Returns the Dutch term.
   *
   * @return the term as people read it
   */
  public String dutch() {
    return dutch;
  }
}
