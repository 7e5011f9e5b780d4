package nl.sluitend.levy;

import java.math.BigDecimal;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;

/** A printed percentage. Some tables of amounts print it as a number without a percent sign. */
final class PrintedPercentage {
  private PrintedPercentage() {}

  static Optional<Input> of(String source, BudgetTable table, CellReference at) {
    String label = table.rows().get(at.row()).label();
    Column column = table.columns().get(at.column());
    Origin origin = new Origin(source, label, column.heading(), Optional.of(at), column.year());
    return number(table, table.cell(at.row(), at.column()))
        .map(
            number ->
                Input.printed(Message.same(label), number, Kind.PERCENTAGE).withOrigin(origin));
  }

  private static Optional<BigDecimal> number(BudgetTable table, Cell cell) {
    if (cell instanceof Cell.Percentage percentage) {
      return Optional.of(percentage.percent());
    }
    if (cell instanceof Cell.Count count) {
      return Optional.of(count.number());
    }
    if (cell instanceof Cell.Money money) {
      // 88,97 in a table in thousands was read as 88,97 thousand, to the nearest ten euros.
      Figure figure = money.figure();
      int decimals = Math.max(0, table.unit().exponent() - figure.unit().exponent());
      return Optional.of(figure.amount().in(table.unit()).setScale(decimals));
    }
    return Optional.empty();
  }
}
