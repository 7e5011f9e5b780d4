package nl.sluitend.levy;

import java.util.Objects;
import nl.sluitend.statement.CostSign;

/**
 * What a row of a printed calculation of cost coverage is, as the caller says.
 *
 * @param row the row, from 0
 * @param item what it is
 * @param costs which sign a cost carries in the row: {@link CostSign#POSITIVE} for costs printed
 *     positive and for income printed negative; {@link CostSign#NEGATIVE} for income printed
 *     positive
 * @param suggested whether item and sign are only a suggestion
 */
public record LevyRow(int row, LevyItem item, CostSign costs, boolean suggested) {
  /** Checks that all are there. */
  public LevyRow {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(costs, "costs");
  }

  /**
   * Returns a row that the caller classifies.
   *
   * @param row the row, from 0
   * @param item what it is
   * @param costs which sign a cost carries in the row
   * @return the row
   */
  public static LevyRow of(int row, LevyItem item, CostSign costs) {
    return new LevyRow(row, item, costs, /* suggested= */ false);
  }
}
