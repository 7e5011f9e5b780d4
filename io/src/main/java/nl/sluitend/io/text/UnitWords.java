package nl.sluitend.io.text;

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
   * @return such as "bedragen x € 1.000"
   */
  public static Message of(Unit unit) {
    if (unit.equals(Unit.EURO)) {
      return new Message("bedragen in euro's", "amounts in euros");
    }
    String step = CellPrinter.print(unit.step(), Unit.EURO);
    return new Message("bedragen x € " + step, "amounts x € " + step);
  }
}
