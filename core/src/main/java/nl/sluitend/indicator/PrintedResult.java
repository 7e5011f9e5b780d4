package nl.sluitend.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import nl.sluitend.money.Figure;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;

/** A printed key figure. Many tables of amounts print it as a number without a percent sign. */
final class PrintedResult {
  private PrintedResult() {}

  static Input of(KeyFigure figure, String source, BudgetTable table, int row, int column) {
    String label = table.rows().get(row).label();
    Column heading = table.columns().get(column);
    BigDecimal number =
        number(table, table.cell(row, column))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s: row %s '%s' states no percentage in column %s '%s'"
                            .formatted(source, row + 1, label, column + 1, heading.heading())));
    Origin origin =
        new Origin(
            source,
            label,
            heading.heading(),
            Optional.of(new CellReference(row, column)),
            heading.year());
    return Input.printed(figure.inWords(), number, Kind.PERCENTAGE).withOrigin(origin);
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
