package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.reserve.AvailableReserve;
import nl.sluitend.reserve.Commitment;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What of a reserve is free once commitments are taken off. */
public final class AvailableReserves {
  private AvailableReserves() {}

  /**
   * Prints what is committed and what is available.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Derived balance = thousands("reserve Slimmer Verbinden", 432);
    Derived remains = thousands("resteert volgens de rapportage", 275);
    Derived committed = AvailableReserve.committed(balance, remains);
    System.out.print(committed.explain(Language.DUTCH));

    AvailableReserve reserve =
        new AvailableReserve(
            balance, List.of(new Commitment(Message.same("restantbudgetten"), committed)));
    Column column = Column.of(ColumnKind.ACTUALS, 2020);
    System.out.println();
    System.out.print(StatementText.write(reserve.statement(column), Unit.THOUSAND, Language.DUTCH));
    System.out.println("meer toegezegd dan er is: " + reserve.isOvercommitted());
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
