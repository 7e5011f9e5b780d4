package nl.sluitend.io.sheet;

import java.util.Optional;
import nl.sluitend.io.text.UnitWords;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;

/**
 * A table and how its figures are written: people do not count cents, so those are decimals.
 *
 * @param table the table
 * @param language the language of what is said about it
 */
record PrintedTable(BudgetTable table, Language language) {
  /** In what amounts are counted. */
  Unit unit() {
    return table.unit().compareTo(Unit.EURO) < 0 ? Unit.EURO : table.unit();
  }

  /** What stands above the table about its amounts, if it has any. */
  Optional<String> unitWords() {
    boolean amounts = table.columns().stream().anyMatch(c -> c.measure() == Measure.AMOUNT);
    return amounts ? Optional.of(UnitWords.of(unit()).in(language)) : Optional.empty();
  }

  /** A cell in the notation of the language. */
  String cell(int row, int column) {
    return CellPrinter.standard().in(language).print(table.cell(row, column), unit());
  }

  /** Whether a column is of words, which start at the left. */
  boolean isWords(int column) {
    return table.columns().get(column).measure() == Measure.TEXT;
  }

  /** Whether a cell is words, whatever its column is of. */
  boolean isWords(int row, int column) {
    return isWords(column) || table.cell(row, column) instanceof Cell.Text;
  }

  int rows() {
    return table.rows().size();
  }

  int columns() {
    return table.columns().size();
  }
}
