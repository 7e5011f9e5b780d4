package nl.sluitend.relate;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;

/**
 * A relation in one column (of rows) or one row (of columns).
 *
 * @param at the column or row, from 0
 * @param outcome the figures and how they compare; empty where nothing can be compared
 * @param verdict whether it holds
 * @param reason why nothing can be compared; empty otherwise
 */
public record Instance(
    int at, Optional<Outcome> outcome, Verdict verdict, Optional<Message> reason) {
  /**
   * The figures of an instance, in euros.
   *
   * @param stated what the result states
   * @param computed what the terms give
   * @param slack the most that rounding of each figure can add up to
   * @param likelihood how often rounding would give a difference this large or larger
   */
  public record Outcome(Amount stated, Amount computed, Amount slack, Probability likelihood) {
    /**
     * Returns stated minus computed.
     *
     * @return the difference
     */
    public Amount difference() {
      return stated.minus(computed);
    }
  }

  /** Checks that there is either an outcome or a reason for having none. */
  public Instance {
    Objects.requireNonNull(verdict, "verdict");
    boolean checkable = verdict != Verdict.NOT_CHECKABLE;
    if (outcome.isPresent() != checkable || reason.isPresent() == checkable) {
      throw new IllegalArgumentException("Either figures or a reason for having none");
    }
  }
}
