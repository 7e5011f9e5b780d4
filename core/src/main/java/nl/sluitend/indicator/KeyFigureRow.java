package nl.sluitend.indicator;

import java.util.Objects;

/**
 * What the caller says of a row of a printed table of key figures.
 *
 * @param row the row, from 0
 * @param item the item that it prints
 * @param opposite whether it is printed with the opposite sign, such as lasten that are negative
 * @param suggested whether the item is only a suggestion
 */
public record KeyFigureRow(int row, KeyFigureItem item, boolean opposite, boolean suggested) {
  /** Checks that the item is there. */
  public KeyFigureRow {
    Objects.requireNonNull(item, "item");
  }

  /**
   * Returns a row that the caller classifies, with the sign that the formula takes.
   *
   * @param row the row, from 0
   * @param item the item that it prints
   * @return the row
   */
  public static KeyFigureRow of(int row, KeyFigureItem item) {
    return new KeyFigureRow(row, item, /* opposite= */ false, /* suggested= */ false);
  }
}
