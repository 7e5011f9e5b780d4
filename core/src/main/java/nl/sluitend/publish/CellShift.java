package nl.sluitend.publish;

import java.util.Objects;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.table.CellReference;

/**
 * A cell that does not print the nearest number of units.
 *
 * @param cell the cell, in the printed table
 * @param exact the exact amount
 * @param nearest what rounding to nearest would print
 * @param printed what is printed
 */
public record CellShift(CellReference cell, Amount exact, Amount nearest, Amount printed) {
  /** Checks that all is there. */
  public CellShift {
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(nearest, "nearest");
    Objects.requireNonNull(printed, "printed");
  }

  /**
   * Tells whether the cell still prints the floor or the ceiling of its exact amount.
   *
   * @param unit the unit of the printed table
   * @return true if it differs by less than one unit
   */
  public boolean isAdjacent(Unit unit) {
    return printed.minus(exact).abs().compareTo(unit.step()) < 0;
  }
}
