package nl.sluitend.indicator;

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

/**
 * A printed number that is no amount: a result or a count. Many tables of amounts print these
 * between the amounts, without a percent sign.
 */
final class PrintedResult {
  private PrintedResult() {}

  static Input of(Message name, Kind kind, String source, BudgetTable table, CellReference at) {
    String label = table.rows().get(at.row()).label();
    Column heading = table.columns().get(at.column());
    BigDecimal number =
        number(table, table.cell(at.row(), at.column()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: row %s '%s' states no %s in column %s '%s'"
                            .formatted(
                                source,
                                at.row() + 1,
                                label,
                                kind.equals(Kind.PERCENTAGE) ? "percentage" : "number",
                                at.column() + 1,
                                heading.heading())));
    Origin origin = new Origin(source, label, heading.heading(), Optional.of(at), heading.year());
    return Input.printed(name, number, kind).withOrigin(origin);
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
