package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.Cell;

/**
 * Percentages as people read them.
 *
 * @param language whose notation
 */
record Percentages(Language language) {
  /** A percentage with the decimals it has, such as {@code 12,7%}. */
  String text(BigDecimal percent) {
    return CellPrinter.standard().in(language).print(new Cell.Percentage(percent), Unit.EURO);
  }
}
