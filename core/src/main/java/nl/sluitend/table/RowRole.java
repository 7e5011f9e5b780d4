package nl.sluitend.table;

/** What a row does in its table. */
public enum RowRole {
  /** A heading among the rows: a label and no figures. */
  HEADING,
  /** A line of its own. */
  DETAIL,
  /** A total of some rows that a further row adds up again (subtotaal). */
  SUBTOTAL,
  /** The total of a table, or of a block that stands alone (totaal). */
  TOTAL,
  /** What remains of two sides, or a result (saldo, resultaat). */
  BALANCE,
  /** A part of another row, not to be added ("waarvan"). */
  OF_WHICH,
  /** A row of percentages, counts or ratios, not to be added. */
  INDICATOR;

  /**
   * Tells whether a row of this role states what others add up to.
   *
   * @return true for subtotal, total and balance
   */
  public boolean isSummary() {
    return this == SUBTOTAL || this == TOTAL || this == BALANCE;
  }
}
