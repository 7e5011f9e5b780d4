package nl.sluitend.overhead;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Source;

/**
 * Which sign a cost carries in a printed row. Income that is printed positive has costs negative.
 */
public enum CostSign {
  /** Costs are printed positive. */
  POSITIVE,
  /** Costs are printed negative. */
  NEGATIVE;

  private static final Source TURNED =
      new Source(
          new Message("lasten staan hier negatief", "costs are printed negative here"),
          /* fromMemory= */ false);

  /**
   * Returns a printed amount as a cost.
   *
   * @param printed the amount as printed
   * @return the cost, positive where it costs money
   */
  public Derived cost(Input printed) {
    Derived stated = Derived.stated(printed);
    return this == POSITIVE
        ? stated
        : Derived.of(printed.name(), Formula.of(printed).negated(), TURNED);
  }
}
