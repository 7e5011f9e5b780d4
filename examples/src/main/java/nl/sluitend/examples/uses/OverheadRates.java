package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.overhead.OverheadMethod;
import nl.sluitend.overhead.OverheadRate;
import nl.sluitend.overhead.OverheadRow;
import nl.sluitend.overhead.OverheadStatement;
import nl.sluitend.overhead.OverheadTotal;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** The costs of overhead in a printed table, and the surcharge on direct wages. */
public final class OverheadRates {
  private OverheadRates() {}

  /**
   * Prints the surcharge with its derivation.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Afdelingsmanagers", -718)
            .detail("Huisvesting", -1391)
            .detail("Verrekening met grondexploitaties", 232)
            .build();
    OverheadStatement overhead =
        OverheadStatement.of(
            "jaarstukken 2021",
            table,
            Rounding.NEAREST,
            List.of(
                OverheadRow.of(0, CostKind.LEADERSHIP_OF_PRIMARY_PROCESS, CostSign.NEGATIVE),
                OverheadRow.of(1, CostKind.FACILITIES_AND_HOUSING, CostSign.NEGATIVE),
                OverheadRow.of(2, CostKind.CHARGED_ON, CostSign.NEGATIVE)));
    Derived net = overhead.total(OverheadTotal.NET, 0);
    System.out.println(net.in(Language.DUTCH)); // gross overhead less what is charged on

    Input wages =
        Input.printed(
            new Message("directe salarislasten", "direct wages"), Figure.of(2400, Unit.THOUSAND));
    OverheadRate rate = OverheadMethod.SURCHARGE_ON_DIRECT_WAGES.rate(net, Derived.stated(wages));
    System.out.print(rate.rate().explain(Language.DUTCH));
  }
}
