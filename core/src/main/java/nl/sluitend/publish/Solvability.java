package nl.sluitend.publish;

/** Whether a table can be printed at floors and ceilings so that all relations hold. */
public enum Solvability {
  /** Every part of the table has a shape for which it always can. */
  GUARANTEED,
  /** No shape guarantees it, but it can. */
  FOUND,
  /** It can, and does; whether it could with less change would take too long to find out. */
  FOUND_NOT_LEAST,
  /** It cannot. */
  IMPOSSIBLE,
  /**
   * Nobody knows: looking further would have taken too long. The relations among columns were then
   * kept one after the other, and the cells that went further for it are {@link
   * RoundedTable#moved()}; {@link RoundedTable#certificate()} says what holds all the same.
   */
  UNDECIDED,
  /** The policy did not ask for it. */
  NOT_ASKED
}
