package nl.sluitend.overhead;

import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;
import nl.sluitend.table.Side;

/** What overhead comes to, before and after what reduces it. */
@SuppressWarnings("ImmutableEnumChecker") // Messages and kinds never change.
public enum OverheadTotal {
  /** All costs, before anything is charged on or received (bruto). */
  GROSS(new Message("overhead bruto", "gross overhead")),
  /** What remains after charging on to land development, investments and tariffs (netto). */
  NET(new Message("overhead netto", "net overhead")),
  /** What remains after all income (saldo). */
  BALANCE(new Message("saldo overhead", "balance of overhead"));

  static final Source SOURCE =
      Source.read(
          "overhead: BBV art. 1, onderdeel l (Stb. 2016, 101); toerekening aan grondexploitaties en"
              + " investeringen: Helmond, begroting 2017,"
              + " http://helmond.begroting-2017.nl/p168/kosten-van-overhead");

  private final Message name;

  OverheadTotal(Message name) {
    this.name = name;
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }

  boolean includes(OverheadLine line) {
    boolean credit = line.kind().filter(CostKind::isCredit).isPresent();
    boolean income = line.side() == Side.INCOME;
    return switch (this) {
      case GROSS -> !credit && !income;
      case NET -> credit || !income;
      case BALANCE -> true;
    };
  }
}
