package nl.sluitend.table;

/**
 * A cell of a table.
 *
 * @param row the row, from 0
 * @param column the column, from 0
 */
public record CellReference(int row, int column) implements Comparable<CellReference> {
  /** Checks that both are there. */
  public CellReference {
    if (row < 0 || column < 0) {
      throw new IllegalArgumentException(
          "Rows and columns count from 0, but was " + row + ", " + column);
    }
  }

  @Override
  public int compareTo(CellReference other) {
    return row == other.row
        ? Integer.compare(column, other.column)
        : Integer.compare(row, other.row);
  }
}
