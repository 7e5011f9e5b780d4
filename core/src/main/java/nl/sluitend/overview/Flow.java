package nl.sluitend.overview;

import nl.sluitend.message.Message;
import nl.sluitend.table.Side;

/** What goes through the overview. Every amount of a flow is positive when it is the usual way. */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum Flow {
  /** Lasten: positive when they cost. */
  EXPENDITURE(new Message("lasten", "expenditure"), Side.EXPENDITURE, /* reserve= */ false),
  /** Baten: positive when they bring in. */
  INCOME(new Message("baten", "income"), Side.INCOME, /* reserve= */ false),
  /** Additions to reserves (toevoegingen, stortingen): positive when a reserve grows. */
  ADDITION(
      new Message("toevoegingen aan reserves", "additions to reserves"),
      Side.EXPENDITURE,
      /* reserve= */ true),
  /** Withdrawals from reserves (onttrekkingen): positive when a reserve shrinks. */
  WITHDRAWAL(
      new Message("onttrekkingen aan reserves", "withdrawals from reserves"),
      Side.INCOME,
      /* reserve= */ true);

  private final Message name;
  private final Side side;
  private final boolean reserve;

  Flow(Message name, Side side, boolean reserve) {
    this.name = name;
    this.side = side;
    this.reserve = reserve;
  }

  /**
   * Returns what it is called.
   *
   * @return the name
   */
  public Message inWords() {
    return name;
  }

  /**
   * Returns the side of the result that it is on.
   *
   * @return expenditure for what lowers the result, income for what raises it
   */
  public Side side() {
    return side;
  }

  /**
   * Tells whether it is a movement of reserves and no last or baat.
   *
   * @return true for additions and withdrawals
   */
  public boolean isReserve() {
    return reserve;
  }

  boolean lowersResult() {
    return side == Side.EXPENDITURE;
  }
}
