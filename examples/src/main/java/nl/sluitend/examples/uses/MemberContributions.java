package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.contribution.Contributions;
import nl.sluitend.contribution.CostComponent;
import nl.sluitend.contribution.NetCosts;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What the members of a gemeenschappelijke regeling contribute. */
public final class MemberContributions {
  private MemberContributions() {}

  /**
   * Prints published contributions with their rounding, and computed ones.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    NetCosts costs =
        new NetCosts(
            euros("totaal lasten", 15_612_822),
            List.of(euros("totaal baten", 17_000)),
            List.of(euros("onttrekking reserve P&O", 42_296)),
            List.of(euros("bijdrage derden", 91_153)));
    Contributions published =
        Contributions.stated(
            costs,
            List.of(
                euros("Geldrop-Mierlo", 5_820_329),
                euros("Nuenen", 5_463_306),
                euros("Son en Breugel", 4_178_740)));
    Column budget = Column.of(ColumnKind.ORIGINAL_BUDGET, 2020);
    System.out.print(StatementText.write(published.statement(budget), Unit.EURO, Language.DUTCH));

    List<Message> members =
        List.of(Message.same("Diemen"), Message.same("Ouder-Amstel"), Message.same("Uithoorn"));
    CostComponent staff =
        new CostComponent(
            Message.same("Stafbureau"),
            NetCosts.of(euros("Stafbureau", 872_751)),
            Keys.equal(new Message("gelijke delen", "equal parts"), members));
    Contributions duo = Contributions.of(List.of(staff), Unit.EURO, ResiduePolicy.ROUNDING_LINE);
    System.out.println();
    System.out.print(duo.contribution(0).explain(Language.DUTCH));
  }

  private static Derived euros(String name, long amount) {
    return Derived.stated(Input.exact(Message.same(name), Amount.ofEuros(amount)));
  }
}
