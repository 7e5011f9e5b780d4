package nl.sluitend.indicator;

import java.util.Objects;

/**
 * What the caller says of a row of a printed table with items of policy indicators.
 *
 * @param row the row, from 0
 * @param item the item that it prints
 * @param suggested whether the item is only a suggestion
 */
public record PolicyRow(int row, PolicyItem item, boolean suggested) {
  /** Checks that the item is there. */
  public PolicyRow {
    Objects.requireNonNull(item, "item");
  }

  /**
   * Returns a row that the caller classifies.
   *
   * @param row the row, from 0
   * @param item the item that it prints
   * @return the row
   */
  public static PolicyRow of(int row, PolicyItem item) {
    return new PolicyRow(row, item, /* suggested= */ false);
  }
}
