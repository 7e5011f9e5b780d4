package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.TableCheck;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** A program of its own that uses much of the core; {@link FreshCoreTest} starts it. */
final class CoreFigures {
  private static final int CELLS = 10_000;

  private CoreFigures() {}

  /**
   * Reads and adds up a column, divides, and checks a table.
   *
   * @param args none
   */
  public static void main(String[] args) {
    long[] cents = new long[CELLS];
    for (int i = 0; i < CELLS; i++) {
      cents[i] = AmountNotation.DUTCH.cents("1.234,5" + i % 10);
    }
    CentSum sum = new CentSum();
    sum.addAll(cents);
    sum.add(Long.MAX_VALUE);
    sum.add(AmountNotation.PLAIN.amount("0.001"));
    BigDecimal share =
        new Ratio(CentSum.total(cents), sum.toAmount()).percentage(12, RoundingMode.HALF_UP);
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2026))
            .detail("Personeel", 800, 900)
            .detail("Huisvesting", 200, 250)
            .detail("Automatisering", 34, 41)
            .total("Totaal", 1034, 1191)
            .build();
    CheckedTable checked = TableCheck.check("overhead.csv", table);
    System.out.println(sum + " " + share.toPlainString() + " " + checked.verdict());
  }
}
