package nl.sluitend.overview;

/** Whether movements of reserves count in a total; rates and limits differ in which they take. */
public enum Reserves {
  /** Lasten or baten alone. */
  EXCLUDED,
  /** Lasten with the additions to reserves, baten with the withdrawals. */
  INCLUDED
}
