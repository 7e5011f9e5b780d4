package nl.sluitend.overview;

/** What a row does in the calculation of the structural balance. */
public enum StructuralStep {
  /** The saldo of baten en lasten, or a part of it. */
  BALANCE,
  /** Movements of reserves: withdrawals minus additions. */
  RESERVES,
  /** Anything else before the balance after allocation, such as new policy. */
  OTHER,
  /** The saldo of incidental baten en lasten: it is taken away. */
  INCIDENTAL_BALANCE,
  /**
   * Net incidental costs, the opposite of their saldo: they are added (Noordenveld, budget of
   * 2023).
   */
  INCIDENTAL_COSTS;

  boolean isIncidental() {
    return this == INCIDENTAL_BALANCE || this == INCIDENTAL_COSTS;
  }
}
