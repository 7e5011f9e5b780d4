package nl.sluitend.treasury;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;

/**
 * A line of the EMU balance.
 *
 * @param item what it is
 * @param label what the document calls it
 * @param changes how much it grows, one amount per column; negative where it shrinks
 */
public record EmuLine(EmuItem item, Message label, List<Derived> changes) {
  /** Copies the changes and checks that they are money. */
  public EmuLine {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(label, "label");
    changes = List.copyOf(changes);
    changes.forEach(Lines::requireMoney);
  }

  /**
   * Returns the changes from one balance sheet to the next.
   *
   * @param item what it is
   * @param label what the document calls it
   * @param balances what it comes to at the end of each year, the years in order, at least two
   * @return the line, with one change less than there are balances
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static EmuLine ofBalances(EmuItem item, Message label, List<Derived> balances) {
    if (balances.size() < 2) {
      throw new IllegalArgumentException(
          "'%s' has %s balances, but a change takes two".formatted(label.dutch(), balances.size()));
    }
    List<Derived> changes = new ArrayList<>();
    for (int i = 1; i < balances.size(); i++) {
      Formula change = Formula.of(balances.get(i)).minus(Formula.of(balances.get(i - 1)));
      changes.add(Derived.of(changeOf(label), change, EmuBalance.SOURCE));
    }
    return new EmuLine(item, label, changes);
  }

  private static Message changeOf(Message label) {
    return new Message(
        "mutatie %s".formatted(label.dutch()), "change of %s".formatted(label.english()));
  }
}
