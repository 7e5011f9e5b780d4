package nl.sluitend.legality;

import java.util.Objects;
import nl.sluitend.statement.Derived;

/**
 * A part of an overspending and its reason.
 *
 * @param reason why
 * @param amount how much, zero or more
 */
public record Deviation(DeviationReason reason, Derived amount) {
  /** Checks that the amount is money and not negative. */
  public Deviation {
    Objects.requireNonNull(reason, "reason");
    if (!amount.value().kind().isMoney() || amount.value().numerator().signum() < 0) {
      throw new IllegalArgumentException(
          "A part of an overspending is money, zero or more, but was %s".formatted(amount));
    }
  }
}
