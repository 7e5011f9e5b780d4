package nl.sluitend.io.text;

import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;

/** What stands above a table about the unit of its amounts. */
public final class UnitWords {
  private UnitWords() {}

  /**
   * Returns the unit in words.
   *
   * @param unit the unit
   * @return such as "bedragen x € 1.000", in English "amounts x € 1,000"
   */
  public static Message of(Unit unit) {
    return of(unit, Language.ENGLISH);
  }

  /**
   * Returns the unit in words above figures that stand as they are printed, in Dutch notation.
   *
   * @param unit the unit
   * @return such as "bedragen x € 1.000", in English "amounts x € 1.000"
   */
  public static Message asPrinted(Unit unit) {
    return of(unit, Language.DUTCH);
  }

  private static Message of(Unit unit, Language english) {
    if (unit.equals(Unit.EURO)) {
      return new Message("bedragen in euro's", "amounts in euros");
    }
    return new Message(
        "bedragen x € " + CellPrinter.print(unit.step(), Unit.EURO),
        "amounts x € " + CellPrinter.print(unit.step(), Unit.EURO, english));
  }
}
