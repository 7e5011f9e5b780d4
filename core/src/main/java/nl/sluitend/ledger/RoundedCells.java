package nl.sluitend.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.delivery.CellKey;
import nl.sluitend.money.Amount;

/**
 * The amounts of a delivery, rounded so that they add up.
 *
 * @param amounts what each cell states
 * @param shifts the cells that do not state the nearest amount
 */
record RoundedCells(Map<CellKey, Amount> amounts, List<BuildShift> shifts) {
  Amount of(CellKey key) {
    return Objects.requireNonNull(amounts.get(key));
  }
}
