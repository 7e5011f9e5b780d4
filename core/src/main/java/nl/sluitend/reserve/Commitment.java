package nl.sluitend.reserve;

import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * A part of a reserve that is promised (verplichting, restantbudget).
 *
 * @param purpose what it is for
 * @param amount what is promised
 */
public record Commitment(Message purpose, Derived amount) {
  /** Checks that the amount is money. */
  public Commitment {
    Objects.requireNonNull(purpose, "purpose");
    Amounts.requireMoney(amount);
  }
}
