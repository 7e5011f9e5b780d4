package nl.sluitend.publish;

/** Whether a table can be printed at floors and ceilings so that all relations hold. */
public enum Solvability {
  /** Every part of the table has a shape for which it always can. */
  GUARANTEED,
  /** No shape guarantees it, but it can. */
  FOUND,
  /** It cannot. */
  IMPOSSIBLE,
  /**
   * Nobody knows: looking further would have taken too long. The relations among columns were then
   * kept one after the other, and the cells that went further for it are {@link
   * RoundedTable#moved()}.
   */
  UNDECIDED,
  /** The policy did not ask for it. */
  NOT_ASKED
}
