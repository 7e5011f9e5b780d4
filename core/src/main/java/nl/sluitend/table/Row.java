package nl.sluitend.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;

/**
 * A row of a budget table.
 *
 * @param label the label as printed; may be empty, and may be repeated in another block
 * @param role what the row does in the table
 * @param side lasten, baten or saldo, where label or heading say so
 * @param costKind the kind of overhead cost, where it is known
 * @param cells one cell per column
 */
public record Row(
    String label,
    RowRole role,
    Optional<Side> side,
    Optional<CostKind> costKind,
    List<Cell> cells) {
  /** Copies the cells and checks that a heading has no figures. */
  public Row {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(costKind, "costKind");
    cells = List.copyOf(cells);
    if (role == RowRole.HEADING && cells.stream().anyMatch(Cell.Money.class::isInstance)) {
      throw new IllegalArgumentException("A heading has no figures, but '" + label + "' has");
    }
  }

  /**
   * Returns a row whose side and cost kind are not known.
   *
   * @param label the label
   * @param role what the row does
   * @param cells one cell per column
   * @return the row
   */
  public static Row of(String label, RowRole role, List<Cell> cells) {
    return new Row(label, role, Optional.empty(), Optional.empty(), cells);
  }

  /**
   * Returns the same row with another role.
   *
   * @param newRole what the row does
   * @return the changed row
   */
  public Row withRole(RowRole newRole) {
    return new Row(label, newRole, side, costKind, cells);
  }

  /**
   * Returns the same row for one side.
   *
   * @param newSide lasten, baten or saldo
   * @return the changed row
   */
  public Row withSide(Side newSide) {
    return new Row(label, role, Optional.of(newSide), costKind, cells);
  }

  /**
   * Returns the same row with its kind of overhead cost.
   *
   * @param newKind the kind
   * @return the changed row
   */
  public Row withCostKind(CostKind newKind) {
    return new Row(label, role, side, Optional.of(newKind), cells);
  }

  /**
   * Returns the same row with other cells.
   *
   * @param newCells one cell per column
   * @return the changed row
   */
  public Row withCells(List<Cell> newCells) {
    return new Row(label, role, side, costKind, newCells);
  }
}
