package nl.sluitend.examples.uses;

import nl.sluitend.check.TableCheck;
import nl.sluitend.io.sheet.TableMarkdown;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.CellShift;
import nl.sluitend.publish.RoundedTable;
import nl.sluitend.publish.TablePolicy;
import nl.sluitend.publish.TableRounding;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** A table of exact euros in thousands that add up, and what was done for that. */
public final class RoundedTables {
  private RoundedTables() {}

  /**
   * Prints the table in thousands, the sentence about it, and the figure that moved.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable exact =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2019))
            .detail("Salarissen", 8_142_036)
            .detail("Ingeleend personeel", 483_341)
            .detail("Overige goederen en diensten", 3_509_948)
            .detail("Stortingen in voorzieningen", 295_872)
            .detail("Afschrijvingen", 1_250_220)
            .detail("Rente", 283_280)
            .total("Totaal lasten", 13_964_697)
            .build();

    RoundedTable rounded =
        TableRounding.to(Unit.THOUSAND).with(TablePolicy.KEEP_TOTALS).round(exact);
    System.out.print(TableMarkdown.write(rounded.table(), Language.DUTCH));
    System.out.println(rounded.note().dutch());
    for (CellShift shift : rounded.shifts()) {
      String label = rounded.table().rows().get(shift.cell().row()).label();
      System.out.println(label + ": " + shift.exact() + " -> " + shift.printed());
    }
    System.out.println(TableCheck.check("overhead", rounded.table()).verdict());
  }
}
