package nl.sluitend.treasury;

import nl.sluitend.message.Message;

/** The items of the balance sheet that the EMU balance is made of. */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum EmuItem {
  /** Capital and loans given, and investments of a year or longer (financiële vaste activa). */
  FINANCIAL_FIXED_ASSETS(new Message("financiële vaste activa", "financial fixed assets"), true),
  /** Investments shorter than a year (uitzettingen). */
  SHORT_TERM_INVESTMENTS(new Message("uitzettingen", "short-term investments"), true),
  /** Cash and bank (liquide middelen). */
  LIQUID_ASSETS(new Message("liquide middelen", "liquid assets"), true),
  /** Overlopende activa. */
  ACCRUED_ASSETS(new Message("overlopende activa", "accrued assets"), true),
  /** Debt of a year or longer (vaste schuld). */
  FIXED_DEBT(new Message("vaste schuld", "fixed debt"), false),
  /** Debt shorter than a year (vlottende schuld). */
  FLOATING_DEBT(new Message("vlottende schuld", "floating debt"), false),
  /** Overlopende passiva. */
  ACCRUED_LIABILITIES(new Message("overlopende passiva", "accrued liabilities"), false);

  private final Message name;
  private final boolean asset;

  EmuItem(Message name, boolean asset) {
    this.name = name;
    this.asset = asset;
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
   * Tells on which side of the balance sheet it stands.
   *
   * @return true for an asset (actief), false for a liability (passief)
   */
  public boolean isAsset() {
    return asset;
  }
}
