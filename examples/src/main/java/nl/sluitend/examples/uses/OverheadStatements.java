package nl.sluitend.examples.uses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.overhead.CostKindSuggestion;
import nl.sluitend.overhead.CreditPresentation;
import nl.sluitend.overhead.OverheadRow;
import nl.sluitend.overhead.OverheadStatement;
import nl.sluitend.overhead.OverheadTotal;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;

/** The overhead of a municipality from a printed table: gross, net, and which part is what. */
public final class OverheadStatements {
  private OverheadStatements() {}

  /**
   * Prints the statement, and the growth of net overhead with its derivation.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2018))
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2018))
            .detail("Loonkosten overhead", -4721, -5135)
            .detail("ICT-kosten", -1919, -1947)
            .detail("Huisvestingskosten", -552, -622)
            .detail("Uitbestedingskosten bedrijfsvoering", -1670, -1864)
            .detail("Toerekening aan projecten", 668, 286)
            .build();
    List<OverheadRow> rows = new ArrayList<>();
    rows.add(new OverheadRow(0, Optional.empty(), Side.EXPENDITURE, CostSign.NEGATIVE, false));
    CostKindSuggestion.of(table).forEach(row -> rows.add(row.accepted(CostSign.NEGATIVE)));
    OverheadStatement overhead =
        OverheadStatement.of("voorjaarsnota 2018", table, Rounding.NEAREST, rows);

    Statement statement = overhead.statement(CreditPresentation.AS_NEGATIVE_EXPENDITURE);
    System.out.print(StatementText.write(statement, Unit.THOUSAND, Language.DUTCH));
    System.out.println();
    for (OverheadTotal total : List.of(OverheadTotal.GROSS, OverheadTotal.NET)) {
      System.out.printf(
          "%s: %s (%s)%n",
          total.inWords().dutch(),
          overhead.total(total, 1).in(Language.DUTCH),
          overhead.changePercentage(total, 0, 1).in(Language.DUTCH));
    }
    System.out.print(overhead.chargedOn(1).explain(Language.DUTCH));
  }
}
