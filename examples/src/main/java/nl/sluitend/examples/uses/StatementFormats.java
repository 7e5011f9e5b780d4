package nl.sluitend.examples.uses;

import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.check.TableCheck;
import nl.sluitend.io.statement.StatementJson;
import nl.sluitend.io.statement.StatementMarkdown;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.overhead.CreditPresentation;
import nl.sluitend.overhead.OverheadRow;
import nl.sluitend.overhead.OverheadStatement;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** One statement as text, Markdown and JSON, and as a table that is checked. */
public final class StatementFormats {
  private StatementFormats() {}

  /**
   * Prints the statement in each format.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable printed =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2018))
            .detail("ICT-kosten", -1947)
            .detail("Huisvestingskosten", -622)
            .build();
    Statement statement =
        OverheadStatement.of(
                "voorjaarsnota 2018",
                printed,
                Rounding.NEAREST,
                List.of(
                    OverheadRow.of(0, CostKind.ICT, CostSign.NEGATIVE),
                    OverheadRow.of(1, CostKind.FACILITIES_AND_HOUSING, CostSign.NEGATIVE)))
            .statement(CreditPresentation.AS_INCOME);
    System.out.print(StatementText.write(statement, Unit.THOUSAND, Language.DUTCH));
    System.out.println();
    System.out.print(StatementMarkdown.write(statement, Unit.THOUSAND, Language.ENGLISH));
    System.out.println();
    StatementJson.write(List.of(statement), Language.DUTCH)
        .lines()
        .limit(13)
        .forEach(System.out::println);

    BudgetTable table = statement.toTable(Unit.THOUSAND, RoundingMode.HALF_UP);
    System.out.println(TableCheck.check("overhead", table).verdict());
  }
}
