package nl.sluitend.examples.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Row;

/**
 * A fault put into a table.
 *
 * @param kind in which way
 * @param truth what undoes it: from what is printed now to what was there
 */
record Plant(PlantKind kind, List<CellChange> truth) {
  static Plant of(PlantKind kind, CellReference cell, Cell was, Cell becomes) {
    return new Plant(kind, List.of(new CellChange(cell, becomes, was)));
  }

  /** The table with the fault in it. */
  BudgetTable in(BudgetTable table) {
    Map<CellReference, Cell> cells = new HashMap<>();
    truth.forEach(change -> cells.put(change.cell(), change.before()));
    BudgetTable.Builder builder =
        BudgetTable.builder(table.unit()).title(table.title()).labelHeading(table.labelHeading());
    table.document().ifPresent(builder::document);
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
