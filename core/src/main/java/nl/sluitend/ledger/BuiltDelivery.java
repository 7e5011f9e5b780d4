package nl.sluitend.ledger;

import java.util.List;
import java.util.Objects;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * A delivery made from a ledger, and what was done to make it.
 *
 * @param delivery the delivery
 * @param unit the unit that its amounts are in
 * @param lines how many lines of the ledger are in it
 * @param result income less expenditure of the ledger, exact and without what it books on the
 *     taakveld of the result itself; the delivery states it there, under lasten if it is positive
 *     and under baten if it is negative
 * @param shifts the amounts that are not rounded to nearest
 */
public record BuiltDelivery(
    Delivery delivery, Unit unit, int lines, Amount result, List<BuildShift> shifts) {
  /** Copies the shifts. */
  public BuiltDelivery {
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(result, "result");
    shifts = List.copyOf(shifts);
  }
}
