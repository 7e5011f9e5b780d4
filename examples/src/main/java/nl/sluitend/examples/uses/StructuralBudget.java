package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.overview.IncidentalPresentation;
import nl.sluitend.overview.StructuralBalance;
import nl.sluitend.overview.StructuralLine;
import nl.sluitend.overview.StructuralStep;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** The structural balance of a budget, from print with either sign. */
public final class StructuralBudget {
  private StructuralBudget() {}

  /**
   * Prints the structural balance of two budgets.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    StructuralBalance amersfoort =
        StructuralBalance.of(
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2020)),
            List.of(
                line("saldo van baten en lasten", StructuralStep.BALANCE, -26_705),
                line("mutaties reserves", StructuralStep.RESERVES, 23_792),
                line("waarvan incidenteel", StructuralStep.INCIDENTAL_BALANCE, -7_719)));
    Statement statement = amersfoort.statement(IncidentalPresentation.BALANCE);
    System.out.print(StatementText.write(statement, Unit.THOUSAND, Language.DUTCH));
    System.out.println();

    StructuralBalance noordenveld =
        StructuralBalance.of(
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2023)),
            List.of(
                line("saldo van baten en lasten", StructuralStep.BALANCE, 3_333),
                line("mutaties reserves", StructuralStep.RESERVES, -813),
                line("nieuw beleid", StructuralStep.OTHER, -2_022),
                line("incidentele lasten", StructuralStep.INCIDENTAL_COSTS, 904 + 1_772)));
    System.out.print(noordenveld.structural(0).explain(Language.DUTCH));
  }

  private static StructuralLine line(String label, StructuralStep step, long amount) {
    return new StructuralLine(Message.same(label), step, List.of(thousands(label, amount)));
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
