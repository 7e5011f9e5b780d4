package nl.sluitend.overview;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * Something incidental (incidentele last, baat or mutatie reserve).
 *
 * @param item the programme or part that it is in
 * @param flow lasten, baten, additions or withdrawals
 * @param description what it is
 * @param amounts one amount per column, positive when it is the usual way
 */
public record IncidentalItem(
    OverviewItem item, Flow flow, Message description, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money. */
  public IncidentalItem {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(flow, "flow");
    Objects.requireNonNull(description, "description");
    amounts = List.copyOf(amounts);
    Amounts.requireMoney(description, amounts);
  }
}
