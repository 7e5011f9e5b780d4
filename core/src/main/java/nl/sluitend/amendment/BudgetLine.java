package nl.sluitend.amendment;

import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * A line of a budget.
 *
 * @param key its code and side
 * @param label what it is called
 * @param amount the amount: lasten positive when they cost, baten positive when they bring in
 */
public record BudgetLine(LineKey key, Message label, Derived amount) {
  /** Checks that the amount is money. */
  public BudgetLine {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
    AmendmentLine.requireMoney(key, amount);
  }
}
