package nl.sluitend.examples.uses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.levy.LevyCoverage;
import nl.sluitend.levy.LevyItemSuggestion;
import nl.sluitend.levy.LevyRow;
import nl.sluitend.levy.LevyTariff;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What a levy costs and brings in, and the tariff that covers its costs. */
public final class CostCoverage {
  private CostCoverage() {}

  /**
   * Prints the coverage, and the tariff for covering all costs.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .title("reiniging")
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .detail("Kosten reiniging", 5848)
            .detail("Inkomsten reiniging (exclusief heffing)", 1186)
            .detail("Overhead", 815)
            .detail("BTW", 690)
            .detail("Onttrekking voorziening", -172)
            .total("Totale kosten", 5995)
            .detail("Opbrengst heffingen", 5995)
            .build();
    List<LevyRow> rows =
        LevyItemSuggestion.of(table).stream().map(LevyItemSuggestion::accepted).toList();
    LevyCoverage coverage = LevyCoverage.of("begroting 2025", table, Rounding.NEAREST, rows);
    System.out.print(StatementText.write(coverage.statement(), Unit.THOUSAND, Language.DUTCH));
    System.out.println();
    System.out.println(coverage.verdict(0).inWords().dutch());
    for (Recomputed total : coverage.printed(0)) {
      System.out.println(total.printed().name().dutch() + " als gedrukt: " + total.isSame());
    }

    Kind connection = Kind.number(new Message("aansluiting", "connection"));
    Input connections =
        Input.exact(
            new Message("aansluitingen", "connections"),
            Quantity.of(BigDecimal.valueOf(20_100), connection));
    LevyTariff tariff =
        coverage.tariff(
            0, LevyCoverage.ALL_COSTS, connections, Amount.ofCents(5), RoundingMode.DOWN);
    System.out.printf(
        "tarief %s, opbrengst %s%n",
        tariff.rounded().showExactly(2, RoundingMode.UNNECESSARY),
        tariff.revenue().in(Language.DUTCH));
  }
}
