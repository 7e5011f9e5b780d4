package nl.sluitend.diagnose;

import java.util.Comparator;
import java.util.Objects;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;

/**
 * Another content for one cell.
 *
 * @param cell the cell
 * @param before what is printed there
 * @param after what would be there instead
 */
public record CellChange(CellReference cell, Cell before, Cell after) {
  static final Comparator<CellChange> BY_PLACE = Comparator.comparing(CellChange::cell);

  /** Checks that something changes. */
  public CellChange {
    Objects.requireNonNull(cell, "cell");
    if (before.equals(after)) {
      throw new IllegalArgumentException(
          "A change changes something, but %s stays".formatted(cell));
    }
  }
}
