package nl.sluitend.overview;

/** How an overview shows lasten, baten and saldo. */
public enum Arrangement {
  /** Three columns for each one: lasten, baten, saldo. */
  SIDES_IN_COLUMNS,
  /** Three rows for each item: lasten, baten, saldo. */
  SIDES_IN_ROWS,
  /** The saldi alone. */
  BALANCES
}
