package nl.sluitend.legality;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;

/** What the begrotingscriterium tests against what the council authorised. */
@SuppressWarnings("ImmutableEnumChecker") // Messages and sources never change.
public enum BudgetCriterion {
  /** Lasten per programme: the council sets a maximum, after all amendments. */
  PROGRAMME_EXPENDITURE(
      new Message("lasten programma's", "expenditure of programmes"),
      "https://ede.jaarverslag-2019.nl/p8701/begrotingsrechtmatigheid"),
  /** Investeringskredieten. */
  INVESTMENT_CREDITS(
      new Message("investeringskredieten", "investment credits"),
      "https://zwolle.jaarverslag-2023.nl/p48801/rechtmatigheidsverantwoording"),
  /** Reserve movements that the council did not authorise. */
  RESERVE_MOVEMENTS(
      new Message("ongeautoriseerde reservemutaties", "unauthorised reserve movements"),
      "https://zwolle.jaarverslag-2023.nl/p48801/rechtmatigheidsverantwoording"),
  /** Baten per programme that fall short: only where the municipality tests them too. */
  PROGRAMME_INCOME(
      new Message("achterblijvende baten programma's", "shortfall of income of programmes"),
      "https://weert.jaarverslag-2023.nl/p68249/rechtmatigheidsverantwoording");

  private final Message name;
  private final String source;

  BudgetCriterion(Message name, String source) {
    this.name = name;
    this.source = source;
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
   * Returns what the test rests on.
   *
   * @return an annual account that describes it
   */
  public Source source() {
    return Source.read(source);
  }
}
