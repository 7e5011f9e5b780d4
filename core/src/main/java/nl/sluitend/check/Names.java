package nl.sluitend.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;

/** How messages name the parts of a table. */
final class Names {
  private Names() {}

  static Message row(BudgetTable table, int row) {
    String label =
        Stream.concat(Stream.of(table.rows().get(row).label()), words(table, row))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return label.isEmpty()
        ? new Message("regel " + (row + 1), "row " + (row + 1))
        : Message.same("'" + label + "'");
  }

  /** The words of a row before its figures, where labels take up several columns. */
  private static Stream<String> words(BudgetTable table, int row) {
    return IntStream.range(0, table.columns().size())
        .takeWhile(c -> table.columns().get(c).measure() == Measure.TEXT)
        .mapToObj(c -> table.cell(row, c))
        .map(cell -> cell instanceof Cell.Text text ? text.text() : "");
  }

  static Message column(BudgetTable table, int column) {
    String heading = table.columns().get(column).heading();
    return heading.isEmpty()
        ? new Message("kolom " + (column + 1), "column " + (column + 1))
        : Message.same("'" + heading + "'");
  }

  /** An amount in the unit of its table, with the decimals of the figure it is compared with. */
  static String amount(BudgetTable table, Amount amount, Unit step) {
    BigDecimal number = amount.in(table.unit());
    int decimals = Math.max(number.scale(), table.unit().exponent() - step.exponent());
    return CellPrinter.print(number.setScale(decimals, RoundingMode.UNNECESSARY));
  }
}
