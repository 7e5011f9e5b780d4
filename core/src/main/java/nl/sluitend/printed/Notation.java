package nl.sluitend.printed;

/** Which marks stand in the numbers of a table. */
public enum Notation {
  /** Points between thousands, a comma before decimals: 6.300,00. */
  DUTCH,
  /** Commas between thousands, a point before decimals: 6,300.00. */
  ENGLISH
}
