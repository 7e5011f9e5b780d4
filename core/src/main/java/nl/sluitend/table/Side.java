package nl.sluitend.table;

/** Which side of the accounts a row or a column shows. */
public enum Side {
  /** Expenditure (lasten). */
  EXPENDITURE,
  /** Income (baten). */
  INCOME,
  /** The balance of both (saldo). */
  BALANCE
}
