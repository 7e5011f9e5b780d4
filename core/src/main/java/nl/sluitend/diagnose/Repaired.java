package nl.sluitend.diagnose;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;

/**
 * A table after a repair that somebody asked for, with the record of it.
 *
 * @param table the new table; the old one is as it was
 * @param changes what changed, by place
 * @param why what was wrong
 */
public record Repaired(BudgetTable table, List<CellChange> changes, Message why) {
  /** Copies the changes. */
  public Repaired {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(why, "why");
    changes = List.copyOf(changes);
  }
}
