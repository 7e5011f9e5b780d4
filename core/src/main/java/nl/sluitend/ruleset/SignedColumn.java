package nl.sluitend.ruleset;

import java.util.Objects;
import nl.sluitend.table.ColumnKind;

/**
 * A column of a difference.
 *
 * @param column the column
 * @param sign 1 where it is added, -1 where it is taken away
 */
public record SignedColumn(ColumnSelector column, int sign) {
  /** Checks the sign. */
  public SignedColumn {
    Objects.requireNonNull(column, "column");
    Signs.check(sign);
  }

  /**
   * Returns a column that is added.
   *
   * @param kind its kind
   * @return the term
   */
  public static SignedColumn plus(ColumnKind kind) {
    return new SignedColumn(ColumnSelector.of(kind), 1);
  }

  /**
   * Returns a column that is taken away.
   *
   * @param kind its kind
   * @return the term
   */
  public static SignedColumn minus(ColumnKind kind) {
    return new SignedColumn(ColumnSelector.of(kind), -1);
  }
}
