package nl.sluitend.ruleset;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Unit;

/**
 * Which figure of which table is meant. It has to be one table with one such column, and one such
 * row unless all are asked; whatever can be read in two ways is not compared.
 *
 * @param table the table, by its title, heading, document or file; empty where only one table has
 *     such a row and column
 * @param row the label of the row
 * @param column the column
 * @param sign 1 where the figure is added, -1 where it is taken away
 * @param unit the unit of the table where it does not state the right one itself; its figures are
 *     then read in this unit
 * @param all whether all rows of that label are added up
 */
public record CellSelector(
    Optional<LabelPattern> table,
    LabelPattern row,
    ColumnSelector column,
    int sign,
    Optional<Unit> unit,
    boolean all) {
  /** Checks the sign. */
  public CellSelector {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(unit, "unit");
    Signs.check(sign);
  }

  /**
   * Selects one figure, which is added as it is printed.
   *
   * @param table the title, heading, document or file of the table
   * @param row the label of the row
   * @param column the column
   * @return the selector
   */
  public static CellSelector of(String table, String row, ColumnSelector column) {
    return new CellSelector(
        Optional.of(new LabelPattern(table)),
        new LabelPattern(row),
        column,
        1,
        Optional.empty(),
        false);
  }

  /**
   * Returns the same figure, taken away instead of added or the other way round.
   *
   * @return the selector
   */
  public CellSelector negated() {
    return new CellSelector(table, row, column, -sign, unit, all);
  }

  /**
   * Returns the same figure of a table whose figures are in this unit.
   *
   * @param newUnit the unit of the table
   * @return the selector
   */
  public CellSelector withUnit(Unit newUnit) {
    return new CellSelector(table, row, column, sign, Optional.of(newUnit), all);
  }

  /**
   * Returns the sum of all rows with that label.
   *
   * @return the selector
   */
  public CellSelector ofAllRows() {
    return new CellSelector(table, row, column, sign, unit, true);
  }

  /** What two selectors of the same figures have in common, whatever their sign. */
  String key() {
    return table.map(LabelPattern::key).orElse("") + "|" + row.key() + "|" + column.key();
  }

  /** Returns the figure as a formula names it, such as {@code 'Overhead', 'Totaal', rekening}. */
  @Override
  public String toString() {
    String of = table.map(name -> "'" + name + "', ").orElse("");
    return of + "'" + row + "', " + column;
  }
}
