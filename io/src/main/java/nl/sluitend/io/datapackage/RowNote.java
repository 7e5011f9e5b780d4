package nl.sluitend.io.datapackage;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/**
 * What a row means, where the print does not show it. It takes the place of whatever was read from
 * the print.
 *
 * @param row the row, from 1, the headings of the columns not counted
 * @param label the label that the row must have, if it is stated
 * @param role what the row does
 * @param side its side, if it has one
 * @param costKind its kind of overhead cost, if it has one
 */
record RowNote(
    int row,
    Optional<String> label,
    RowRole role,
    Optional<Side> side,
    Optional<CostKind> costKind) {
  /** Checks that the row counts from 1. */
  RowNote {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(costKind, "costKind");
    if (row < 1) {
      throw new IllegalArgumentException("Rows count from 1, but was " + row);
    }
  }
}
