package nl.sluitend.examples;

import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableCheck;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** The example of the README: a table with two digits of a total transposed. */
public final class TenLines {
  private TenLines() {}

  /**
   * Checks the table and prints what is wrong with it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021))
            .detail("Huisvesting", -1322, -1391, -69)
            .detail("Facilitair", -462, -483, -21)
            .total("Totaal", -1784, -1847, -90)
            .build();
    CheckedTable checked = TableCheck.check("voorbeeld", table);
    System.out.println(checked.verdict());
    checked.findings().forEach(finding -> System.out.println(finding.message().dutch()));
  }
}
