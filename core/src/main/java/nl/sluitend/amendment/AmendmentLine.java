package nl.sluitend.amendment;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * What an amendment does to one line.
 *
 * @param key the code and side of the line
 * @param change what is added: more lasten or more baten are positive
 * @param opens what a new line is called; empty for a line that the budget has
 */
public record AmendmentLine(LineKey key, Derived change, Optional<Message> opens) {
  /** Checks that the change is money. */
  public AmendmentLine {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(opens, "opens");
    requireMoney(key, change);
  }

  /**
   * Returns a change of a line that the budget has.
   *
   * @param key the code and side of the line
   * @param change what is added
   * @return the change
   */
  public static AmendmentLine of(LineKey key, Derived change) {
    return new AmendmentLine(key, change, Optional.empty());
  }

  /**
   * Returns a line that the budget does not have yet.
   *
   * @param key its code and side
   * @param label what it is called
   * @param amount its first amount
   * @return the change that opens it
   */
  public static AmendmentLine opening(LineKey key, Message label, Derived amount) {
    return new AmendmentLine(key, amount, Optional.of(label));
  }

  static void requireMoney(LineKey key, Derived amount) {
    if (!amount.value().kind().isMoney()) {
      throw new IllegalArgumentException(
          "'%s' is an amount of money, but '%s' is not"
              .formatted(key.inWords().dutch(), amount.name().dutch()));
    }
  }
}
