package nl.sluitend.relate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.table.Effect;

/**
 * A relation in one column (of rows) or one row (of columns).
 *
 * @param at the column or row, from 0
 * @param outcome what is stated and how it compares; empty where nothing can be compared
 * @param verdict whether it holds
 * @param reason why nothing can be compared; empty otherwise
 */
public record Instance(
    int at, Optional<Outcome> outcome, Verdict verdict, Optional<Message> reason) {
  /** What is stated, and what it is compared with. */
  public sealed interface Outcome {}

  /**
   * A sum, a difference or a figure taken over, in euros.
   *
   * @param stated what the result states
   * @param computed what the terms give
   * @param slack the most that rounding of each figure can add up to
   * @param likelihood how often rounding would give a difference this large or larger
   */
  public record Amounts(Amount stated, Amount computed, Amount slack, Probability likelihood)
      implements Outcome {
    /**
     * Returns stated minus computed.
     *
     * @return the difference
     */
    public Amount difference() {
      return stated.minus(computed);
    }
  }

  /**
   * A part of a whole, in the unit that it is printed in (percent or plain).
   *
   * @param stated the quotient as printed
   * @param computed the quotient of the printed amounts, rounded half up to two decimals more than
   *     are printed
   * @param low the least that the true quotient can be, given that the amounts are rounded; rounded
   *     down to six decimals more than are printed
   * @param high the most that it can be; rounded up
   */
  public record Quotient(BigDecimal stated, BigDecimal computed, BigDecimal low, BigDecimal high)
      implements Outcome {
    /**
     * Returns stated minus computed.
     *
     * @return the difference
     */
    public BigDecimal difference() {
      return stated.subtract(computed);
    }
  }

  /**
   * A letter beside an amount.
   *
   * @param stated the letter as printed
   * @param expected the letter that goes with the sign of the amount
   */
  public record Letters(Effect stated, Effect expected) implements Outcome {}

  /** Checks that there is either an outcome or a reason for having none. */
  public Instance {
    Objects.requireNonNull(verdict, "verdict");
    boolean checkable = verdict != Verdict.NOT_CHECKABLE;
    if (outcome.isPresent() != checkable || reason.isPresent() == checkable) {
      throw new IllegalArgumentException("Either figures or a reason for having none");
    }
  }

  /**
   * Returns the amounts of a sum, a difference or a figure taken over.
   *
   * @return them; empty for other relations, and where nothing can be compared
   */
  public Optional<Amounts> amounts() {
    return outcome.filter(Amounts.class::isInstance).map(Amounts.class::cast);
  }
}
