package nl.sluitend.relate;

/** Along which direction of a table a relation runs. */
public enum Axis {
  /** Among rows; it holds in every column of amounts. */
  ROWS,
  /** Among columns; it holds in every row. */
  COLUMNS
}
