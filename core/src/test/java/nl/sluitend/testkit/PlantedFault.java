package nl.sluitend.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Row;

/**
 * One fault that can be put into a table, and how it is undone.
 *
 * @param kind in which way
 * @param changes from what is printed to what is put there instead, at least one
 */
public record PlantedFault(FaultKind kind, List<CellChange> changes) {
  /** Copies the changes and checks that there is one. */
  public PlantedFault {
    Objects.requireNonNull(kind, "kind");
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("A fault changes at least one cell");
    }
  }

  static PlantedFault of(FaultKind kind, CellReference cell, Cell was, Cell becomes) {
    return new PlantedFault(kind, List.of(new CellChange(cell, was, becomes)));
  }

  /**
   * Returns the cells that are spoilt.
   *
   * @return the cells, in the order of the changes
   */
  public List<CellReference> cells() {
    return changes.stream().map(CellChange::cell).toList();
  }

  /**
   * Tells whether a cell of some row is spoilt.
   *
   * @param row the row, from 0
   * @return true if one is
   */
  public boolean touchesRow(int row) {
    return changes.stream().anyMatch(change -> change.cell().row() == row);
  }

  /**
   * Tells whether a cell of some column is spoilt.
   *
   * @param column the column, from 0
   * @return true if one is
   */
  public boolean touchesColumn(int column) {
    return changes.stream().anyMatch(change -> change.cell().column() == column);
  }

  /**
   * Returns what undoes the fault.
   *
   * @return from what is printed in the spoilt table to what was there
   */
  public List<CellChange> undoing() {
    return changes.stream()
        .map(
            change ->
                new CellChange(
                    change.cell(), /* before= */ change.after(), /* after= */ change.before()))
        .toList();
  }

  /**
   * Puts the fault into a table.
   *
   * @param table the table that it was made for
   * @return the spoilt table
   * @throws IllegalArgumentException if one of the cells does not hold what the fault changes
   */
  public BudgetTable plantIn(BudgetTable table) {
    Map<CellReference, Cell> cells = new HashMap<>();
    for (CellChange change : changes) {
      CellReference at = change.cell();
      boolean inside = at.row() < table.rows().size() && at.column() < table.columns().size();
      if (!inside || !table.cell(at.row(), at.column()).equals(change.before())) {
        throw new IllegalArgumentException("This fault is not for that table: " + change);
      }
      cells.put(at, change.after());
    }
    BudgetTable.Builder builder =
        BudgetTable.builder(table.unit()).title(table.title()).labelHeading(table.labelHeading());
    table.document().ifPresent(builder::document);
    table.declaredConvention().ifPresent(builder::convention);
    table.columns().forEach(builder::column);
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      List<Cell> changed = new ArrayList<>();
      for (int c = 0; c < row.cells().size(); c++) {
        changed.add(cells.getOrDefault(new CellReference(r, c), row.cells().get(c)));
      }
      builder.row(row.withCells(changed));
    }
    return builder.build();
  }
}
