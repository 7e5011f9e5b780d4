package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.overview.Arrangement;
import nl.sluitend.overview.BudgetOverview;
import nl.sluitend.overview.Flow;
import nl.sluitend.overview.OverviewItem;
import nl.sluitend.overview.OverviewLine;
import nl.sluitend.overview.OverviewPart;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** The overview of baten and lasten of a budget, with its result. */
public final class BudgetOverviews {
  private BudgetOverviews() {}

  /**
   * Prints the overview, and the derivation of the result.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    OverviewItem programmes = OverviewItem.programme("Programma's en andere onderdelen");
    OverviewItem overhead = OverviewItem.of(OverviewPart.OVERHEAD);
    OverviewItem reserves = OverviewItem.of(OverviewPart.RESERVES);
    BudgetOverview overview =
        BudgetOverview.of(
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2020)),
            List.of(
                line(programmes, Flow.EXPENDITURE, 822_913),
                line(programmes, Flow.INCOME, 870_742),
                line(overhead, Flow.EXPENDITURE, 65_296),
                line(overhead, Flow.INCOME, 641),
                line(reserves, Flow.ADDITION, 86_563),
                line(reserves, Flow.WITHDRAWAL, 103_389)));
    Statement statement = overview.statement(Arrangement.SIDES_IN_COLUMNS);
    System.out.print(StatementText.write(statement, Unit.THOUSAND, Language.DUTCH));
    System.out.println();
    System.out.print(overview.balance(overhead, 0).explain(Language.DUTCH));
  }

  private static OverviewLine line(OverviewItem item, Flow flow, long amount) {
    String name = item.label().dutch() + ", " + flow.inWords().dutch();
    return new OverviewLine(item, flow, List.of(thousands(name, amount)));
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
