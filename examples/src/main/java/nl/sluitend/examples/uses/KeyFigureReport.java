package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.indicator.KeyFigure;
import nl.sluitend.indicator.KeyFigureItem;
import nl.sluitend.indicator.KeyFigureLine;
import nl.sluitend.indicator.KeyFigures;
import nl.sluitend.indicator.SignalValues;
import nl.sluitend.indicator.SignalVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** Key figures of a budget, and the class that signal values give them. */
public final class KeyFigureReport {
  private KeyFigureReport() {}

  /**
   * Prints the key figures that the items allow.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    KeyFigures figures =
        KeyFigures.of(
            List.of(Column.of(ColumnKind.ACTUALS, 2015)),
            List.of(
                item(KeyFigureItem.FIXED_DEBT, 161_879),
                item(KeyFigureItem.NET_FLOATING_DEBT, 10_847),
                item(KeyFigureItem.ACCRUED_LIABILITIES, 17_321),
                item(KeyFigureItem.FINANCIAL_ASSETS_WITH_LOANS, 8_521),
                item(KeyFigureItem.SHORT_TERM_RECEIVABLES, 21_837),
                item(KeyFigureItem.CASH, 1_064),
                item(KeyFigureItem.ACCRUED_ASSETS, 5_819),
                item(KeyFigureItem.STRUCTURAL_EXPENDITURE, 162_843),
                item(KeyFigureItem.STRUCTURAL_INCOME, 170_216),
                item(KeyFigureItem.STRUCTURAL_ADDITIONS, 211),
                item(KeyFigureItem.STRUCTURAL_WITHDRAWALS, 752),
                item(KeyFigureItem.INCOME, 171_748)));
    for (KeyFigure figure : figures.available()) {
      Derived percentage = figures.figure(figure, 0);
      SignalVerdict signal = SignalValues.PROVINCIAL.verdict(figure, percentage);
      System.out.printf(
          "%s: %s, klasse %s%n",
          figure.inWords().dutch(), percentage.in(Language.DUTCH), signal.possible());
    }
    System.out.println();
    System.out.print(figures.figure(KeyFigure.STRUCTURAL_ROOM, 0).explain(Language.DUTCH));
  }

  private static KeyFigureLine item(KeyFigureItem item, long amount) {
    Input printed = Input.printed(item.inWords(), Figure.of(amount, Unit.THOUSAND));
    return KeyFigureLine.of(item, Derived.stated(printed));
  }
}
