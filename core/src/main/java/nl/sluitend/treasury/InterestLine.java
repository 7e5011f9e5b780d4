package nl.sluitend.treasury;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * A line of an interest schedule.
 *
 * @param item what it is
 * @param label what the document calls it
 * @param amounts one amount per column, positive for what the item is named after: costs that cost,
 *     income that is received, interest that is passed on or attributed
 */
public record InterestLine(InterestItem item, Message label, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money. */
  public InterestLine {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(label, "label");
    amounts = List.copyOf(amounts);
    amounts.forEach(Lines::requireMoney);
  }

  /**
   * Returns a line that is called as its item is.
   *
   * @param item what it is
   * @param amounts one amount per column
   * @return the line
   */
  public static InterestLine of(InterestItem item, List<Derived> amounts) {
    return new InterestLine(item, item.inWords(), amounts);
  }
}
