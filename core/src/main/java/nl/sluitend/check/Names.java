package nl.sluitend.check;

import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;

/** How messages name the parts of a table. */
final class Names {
  private Names() {}

  static Message row(BudgetTable table, int row) {
    String label = table.rows().get(row).label();
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

  /** An amount in the unit of its table, as it would stand there. */
  static String amount(BudgetTable table, Amount amount) {
    return CellPrinter.print(amount, table.unit());
  }
}
