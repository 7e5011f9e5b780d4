package nl.sluitend.examples.uses;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleBook;
import nl.sluitend.levy.LevyCeiling;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** The rule that a levy is not budgeted above its costs, in a rule book. */
public final class LevyRule {
  private LevyRule() {}

  /**
   * Checks a calculation of cost coverage.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .title("Kostendekkendheid afvalstoffenheffing")
            .column(Column.of(ColumnKind.ACTUALS, 2022))
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024))
            .detail("Kosten taakveld", 1297, 1297)
            .detail("Overhead", 82, 82)
            .detail("BTW", 323, 323)
            .total("Totale kosten", 1702, 1702)
            .detail("Opbrengst heffing", 2123, 2123)
            .row(
                Row.of(
                    "Dekkingspercentage", RowRole.INDICATOR, List.of(percent(125), percent(125))))
            .build();
    RuleBook book = RuleBook.standard().with(LevyCeiling.RULE);
    CheckedTable checked = book.check("begroting 2024", table);
    for (Finding finding : checked.findings()) {
      System.out.printf(
          "%s %s: %s%n", finding.rule().id(), finding.severity(), finding.message().dutch());
    }
  }

  private static Cell percent(long percent) {
    return new Cell.Percentage(BigDecimal.valueOf(percent));
  }
}
