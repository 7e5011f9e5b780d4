package nl.sluitend.overview;

import java.util.Objects;
import nl.sluitend.statement.CostSign;

/**
 * What a row of a printed overview is, as the caller says. In a table with columns of lasten and
 * baten a row may be taken for both.
 *
 * @param row the row, from 0
 * @param item the programme or part that it is of
 * @param flow lasten, baten, additions or withdrawals
 * @param costs which sign a cost carries in the row: {@link CostSign#POSITIVE} for lasten and
 *     additions printed positive and for baten and withdrawals printed negative; {@link
 *     CostSign#NEGATIVE} for baten and withdrawals printed positive
 */
public record OverviewRow(int row, OverviewItem item, Flow flow, CostSign costs) {
  /** Checks that all are there. */
  public OverviewRow {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(flow, "flow");
    Objects.requireNonNull(costs, "costs");
  }
}
