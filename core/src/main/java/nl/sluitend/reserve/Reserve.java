package nl.sluitend.reserve;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * A reserve or a provision over some years.
 *
 * @param name what it is called
 * @param opening what there is at the start of the first year
 * @param movements what happens to it
 */
public record Reserve(Message name, Derived opening, List<Movement> movements) {
  /** Copies the movements and checks that the opening is money. */
  public Reserve {
    Objects.requireNonNull(name, "name");
    Amounts.requireMoney(opening);
    movements = List.copyOf(movements);
  }
}
