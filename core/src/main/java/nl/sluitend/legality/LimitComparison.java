package nl.sluitend.legality;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Years;

/**
 * What was found not lawful, or not clear, beside the limit.
 *
 * @param found what was found
 * @param limit the limit
 */
public record LimitComparison(Derived found, Derived limit) {
  private static final Source DIFFERENCE =
      new Source(new Message("gevonden min grens", "found minus limit"), /* fromMemory= */ false);

  /** Checks that both are money of one year, zero or more. */
  public LimitComparison {
    Signs.requireMoneyNotNegative(found);
    Signs.requireMoneyNotNegative(limit);
    Years.requireSame(found, limit);
  }

  /**
   * Returns how far it is above the limit.
   *
   * @return found minus limit; below zero within the limit
   */
  public Derived difference() {
    Message name = new Message("boven de grens", "above the limit");
    return Derived.of(name, Formula.of(found).minus(Formula.of(limit)), DIFFERENCE);
  }

  /**
   * Tells whether the college must account for it: it is more than the limit.
   *
   * @return undecided where rounding does not tell
   */
  public Outcome isAbove() {
    return Outcome.isPositive(difference());
  }
}
