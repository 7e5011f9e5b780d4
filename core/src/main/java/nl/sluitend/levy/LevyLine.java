package nl.sluitend.levy;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * A line of a calculation of cost coverage.
 *
 * @param label what it is called
 * @param item what it is
 * @param net whether it stands above the net costs; what does is for the municipality to choose
 *     (Weert has kwijtschelding there, others below)
 * @param amounts one per column: costs positive where they cost, income positive where it brings in
 */
public record LevyLine(Message label, LevyItem item, boolean net, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money and computed nowhere else here. */
  public LevyLine {
    Objects.requireNonNull(label, "label");
    amounts = List.copyOf(amounts);
    if (item.isPrinted()) {
      throw new IllegalArgumentException(
          "Line '%s' is %s, which is computed from the other lines".formatted(label.dutch(), item));
    }
    if (item == LevyItem.REVENUE && net) {
      throw new IllegalArgumentException(
          "Line '%s' is revenue of the levy, which is no part of the net costs"
              .formatted(label.dutch()));
    }
    for (Derived amount : amounts) {
      if (!amount.value().kind().isMoney()) {
        throw new IllegalArgumentException(
            "Costs and revenue are money, but '%s' of line '%s' is not"
                .formatted(amount.name().dutch(), label.dutch()));
      }
    }
  }

  /**
   * Returns a line where it usually stands.
   *
   * @param label what it is called
   * @param item what it is
   * @param amounts one per column
   * @return the line
   */
  public static LevyLine of(Message label, LevyItem item, Derived... amounts) {
    return new LevyLine(label, item, item.isNet(), List.of(amounts));
  }

  boolean isRevenue() {
    return item == LevyItem.REVENUE;
  }
}
