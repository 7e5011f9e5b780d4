package nl.sluitend.ruleset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Side;

/** How messages name tables and their parts. */
final class Texts {
  private Texts() {}

  static String side(Side side) {
    return switch (side) {
      case EXPENDITURE -> "lasten";
      case INCOME -> "baten";
      case BALANCE -> "saldo";
    };
  }

  static Message row(BudgetTable table, int row) {
    String label = Rows.label(table, row);
    return label.isEmpty()
        ? new Message("regel " + (row + 1), "row " + (row + 1))
        : Message.same("'" + label + "'");
  }

  static Message column(BudgetTable table, int column) {
    String heading = table.columns().get(column).heading();
    return heading.isEmpty()
        ? new Message("kolom " + (column + 1), "column " + (column + 1))
        : Message.same("'" + heading + "'");
  }

  /** A column that nothing is compared in, and why. */
  static Unchecked notCompared(BudgetTable table, int column, Message because) {
    return new Unchecked(List.of(), joined(column(table, column), ": ", because));
  }

  /** A cell that nothing is compared in since it states no amount. */
  static Unchecked noAmount(BudgetTable table, CellReference cell) {
    Message place = joined(row(table, cell.row()), ", ", column(table, cell.column()));
    return new Unchecked(
        List.of(cell),
        new Message(place.dutch() + " is geen bedrag", place.english() + " is no amount"));
  }

  /** The name of a table with its source, for whoever has to find it. */
  static String table(CheckedTable table) {
    return table.name().equals(table.source())
        ? "'" + table.source() + "'"
        : "'" + table.name() + "' (" + table.source() + ")";
  }

  /** An amount in the unit of its table, with the decimals of the figure it is compared with. */
  static String amount(BudgetTable table, Amount amount, Unit step) {
    BigDecimal number = amount.in(table.unit());
    int decimals = Math.max(number.scale(), table.unit().exponent() - step.exponent());
    return CellPrinter.print(number.setScale(decimals, RoundingMode.UNNECESSARY));
  }

  /** An amount in euros. */
  static String euros(Amount amount) {
    return "€ " + CellPrinter.print(amount.toBigDecimal());
  }

  static Message joined(Message one, String between, Message other) {
    return new Message(
        one.dutch() + between + other.dutch(), one.english() + between + other.english());
  }
}
