package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.levy.FeeOrdinance;
import nl.sluitend.levy.FeeTitle;
import nl.sluitend.levy.LevyCoverage;
import nl.sluitend.levy.LevyItem;
import nl.sluitend.levy.LevyLine;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** Two titles of a fee ordinance: what each covers, and who pays for whom. */
public final class FeeOrdinances {
  private FeeOrdinances() {}

  /**
   * Prints the coverage of each title and of the ordinance.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    List<Column> columns = List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2020));
    FeeTitle general =
        FeeTitle.of(
            Message.same("Titel 1"),
            List.of(
                chapter("Reisdocumenten", columns, 96 + 99 + 21, 60, 200),
                chapter("Rijbewijzen", columns, 99 + 84 + 18, 61, 193)));
    FeeTitle building =
        FeeTitle.of(
            Message.same("Titel 2"),
            List.of(chapter("Omgevingsvergunning", columns, 1197 + 59 + 11, 742, 1546)));
    FeeOrdinance ordinance =
        FeeOrdinance.of(
            new Message("legesverordening", "fee ordinance"), List.of(general, building));

    for (int title = 0; title < ordinance.titles().size(); title++) {
      Derived coverage = ordinance.coverage(title).coverage(0);
      System.out.println(coverage.name().dutch() + ": " + coverage.in(Language.DUTCH));
    }
    System.out.println(ordinance.verdict(0).inWords().dutch());
    System.out.print(ordinance.crossSubsidy(0, 1, 0).explain(Language.DUTCH));
  }

  private static LevyCoverage chapter(
      String name, List<Column> columns, long costs, long overhead, long revenue) {
    return LevyCoverage.of(
        Message.same(name),
        columns,
        List.of(
            line("kosten " + name, LevyItem.TASK_AREA_COSTS, costs),
            line("overhead " + name, LevyItem.OVERHEAD, overhead),
            line("leges " + name, LevyItem.REVENUE, revenue)));
  }

  private static LevyLine line(String name, LevyItem item, long amount) {
    return LevyLine.of(Message.same(name), item, thousands(name, amount));
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
