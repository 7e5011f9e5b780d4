package nl.sluitend.overview;

import java.util.List;
import java.util.Objects;
import nl.sluitend.statement.Derived;

/**
 * The lasten, the baten or the movements of reserves of one item.
 *
 * @param item what they are of
 * @param flow which of them; an amount is positive when it is the usual way ({@link
 *     nl.sluitend.statement.CostSign} turns printed signs)
 * @param amounts one amount per column
 */
public record OverviewLine(OverviewItem item, Flow flow, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money. */
  public OverviewLine {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(flow, "flow");
    amounts = List.copyOf(amounts);
    Amounts.requireMoney(item.with(flow), amounts);
    if (item.part() == OverviewPart.RESERVES && !flow.isReserve()) {
      throw new IllegalArgumentException(
          "'%s' is of reserves, so it has no %s"
              .formatted(item.label().dutch(), flow.inWords().dutch()));
    }
  }
}
