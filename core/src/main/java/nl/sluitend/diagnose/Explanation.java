package nl.sluitend.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Row;

/**
 * One way in which a fault can have come about, and the change that undoes it.
 *
 * @param kind what happened
 * @param changes the cells that would change, by place
 * @param repairs the broken instances that hold after it, in order
 * @param reason what happened to which figure, for people
 * @param cost how unlikely it is beside the other explanations of the same fault, in thousandths of
 *     a bit; only differences mean something: 1000 more is half as likely
 */
public record Explanation(
    ExplanationKind kind,
    List<CellChange> changes,
    List<BrokenInstance> repairs,
    Message reason,
    long cost) {
  /** Copies the lists and checks that something changes. */
  public Explanation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
    changes = changes.stream().sorted(CellChange.BY_PLACE).toList();
    repairs = List.copyOf(repairs);
    if (changes.isEmpty() || repairs.isEmpty()) {
      throw new IllegalArgumentException("An explanation changes something and repairs something");
    }
  }

  /**
   * Makes a new table with this repair. Nothing else calls this: no repair is made unasked.
   *
   * @param table the table that was diagnosed
   * @return the new table, with what changed and why
   * @throws IllegalArgumentException if a cell does not hold what it held at the diagnosis
   */
  public Repaired apply(BudgetTable table) {
    List<List<Cell>> cells = new ArrayList<>();
    table.rows().forEach(row -> cells.add(new ArrayList<>(row.cells())));
    for (CellChange change : changes) {
      int row = change.cell().row();
      int column = change.cell().column();
      boolean there = row < cells.size() && column < table.columns().size();
      if (!there || !cells.get(row).get(column).equals(change.before())) {
        throw new IllegalArgumentException(
            "This is not the table that was diagnosed: %s does not hold %s"
                .formatted(change.cell(), change.before()));
      }
      cells.get(row).set(column, change.after());
    }
    return new Repaired(withCells(table, cells), changes, reason);
  }

  static BudgetTable withCells(BudgetTable table, List<List<Cell>> cells) {
    BudgetTable.Builder builder =
        BudgetTable.builder(table.unit()).title(table.title()).labelHeading(table.labelHeading());
    table.document().ifPresent(builder::document);
    table.declaredConvention().ifPresent(builder::convention);
    table.columns().forEach(builder::column);
    for (int row = 0; row < cells.size(); row++) {
      Row old = table.rows().get(row);
      builder.row(old.withCells(cells.get(row)));
    }
    return builder.build();
  }
}
