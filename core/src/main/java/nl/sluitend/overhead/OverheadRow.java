package nl.sluitend.overhead;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.statement.CostSign;
import nl.sluitend.table.Side;

/**
 * What the caller says of a row of a printed table of overhead.
 *
 * @param row the row, from 0
 * @param kind the kind of cost; empty if it is not classified
 * @param side lasten or baten
 * @param costs which sign a cost carries in the row
 * @param suggested whether the kind is only a suggestion
 */
public record OverheadRow(
    int row, Optional<CostKind> kind, Side side, CostSign costs, boolean suggested) {
  /** Checks that it is a row of lasten or baten. */
  public OverheadRow {
    OverheadLine.requireSide(side);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(costs, "costs");
  }

  /**
   * Returns a row of costs.
   *
   * @param row the row, from 0
   * @param kind the kind of cost
   * @param costs which sign a cost carries in the row
   * @return the row, classified by the caller
   */
  public static OverheadRow of(int row, CostKind kind, CostSign costs) {
    return new OverheadRow(row, Optional.of(kind), Side.EXPENDITURE, costs, /* suggested= */ false);
  }
}
