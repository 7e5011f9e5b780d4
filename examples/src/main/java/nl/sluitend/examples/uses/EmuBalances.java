package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.treasury.EmuBalance;
import nl.sluitend.treasury.EmuItem;
import nl.sluitend.treasury.EmuLine;

/** The EMU balance from two balance sheets. */
public final class EmuBalances {
  private EmuBalances() {}

  /**
   * Prints the changes and the balance.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    EmuBalance emu =
        EmuBalance.of(
            List.of(Column.of(ColumnKind.ACTUALS, 2018)),
            List.of(
                line(EmuItem.FINANCIAL_FIXED_ASSETS, 372_390, 419_554),
                line(EmuItem.SHORT_TERM_INVESTMENTS, 163_992, 143_850),
                line(EmuItem.LIQUID_ASSETS, 651, 1_469),
                line(EmuItem.ACCRUED_ASSETS, 63_289, 59_009),
                line(EmuItem.FIXED_DEBT, 1_223_599, 1_357_186),
                line(EmuItem.FLOATING_DEBT, 243_415, 202_337),
                line(EmuItem.ACCRUED_LIABILITIES, 40_849, 39_237)));
    System.out.print(StatementText.write(emu.statement(), Unit.THOUSAND, Language.DUTCH));
    System.out.println();
    System.out.print(emu.lines().get(4).changes().get(0).explain(Language.DUTCH));
  }

  private static EmuLine line(EmuItem item, long opening, long closing) {
    return EmuLine.ofBalances(
        item,
        item.inWords(),
        List.of(
            thousands(item.inWords().dutch() + " 1 januari", opening),
            thousands(item.inWords().dutch() + " 31 december", closing)));
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
