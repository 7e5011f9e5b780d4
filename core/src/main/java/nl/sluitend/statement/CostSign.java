package nl.sluitend.statement;

import nl.sluitend.message.Message;

/**
 * Which sign a cost carries in a printed row. Income that is printed positive has costs negative.
 */
public enum CostSign {
  /** Costs are printed positive, income negative. */
  POSITIVE,
  /** Costs are printed negative, income positive. */
  NEGATIVE;

  private static final Source TURNED =
      new Source(
          new Message("teken omgedraaid: hier anders gedrukt", "sign turned: printed otherwise"),
          /* fromMemory= */ false);

  /**
   * Returns a printed amount as a cost.
   *
   * @param printed the amount as printed
   * @return the cost, positive where it costs money
   */
  public Derived cost(Input printed) {
    return this == POSITIVE ? Derived.stated(printed) : turned(printed);
  }

  /**
   * Returns a printed amount as income.
   *
   * @param printed the amount as printed
   * @return the income, positive where it brings in money
   */
  public Derived income(Input printed) {
    return this == NEGATIVE ? Derived.stated(printed) : turned(printed);
  }

  private static Derived turned(Input printed) {
    return Derived.of(printed.name(), Formula.turned(printed), TURNED);
  }
}
