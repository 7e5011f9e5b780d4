package nl.sluitend.diagnose;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A single thing that can have gone wrong, and the change that undoes it.
 *
 * @param kind what it is
 * @param changes the cells that change
 * @param cost how unusual it is, in thousandths of a bit
 * @param row the row that it is about, other than those of the changes
 */
record Slip(ExplanationKind kind, List<CellChange> changes, long cost, OptionalInt row) {
  /** Sorts the changes. */
  Slip {
    changes = changes.stream().sorted(CellChange.BY_PLACE).toList();
  }

  /** Two slips with the same key change the same. */
  static String key(List<CellChange> changes) {
    return changes.stream()
        .sorted(CellChange.BY_PLACE)
        .map(c -> c.cell().row() + ":" + c.cell().column() + "=" + c.after())
        .collect(Collectors.joining(";"));
  }
}
