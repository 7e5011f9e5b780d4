package nl.sluitend.legality;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;

/**
 * Why spending deviates from the budget, and whether that counts in the verdict. Until 2022 this
 * came from tables that annual accounts print; since then the financiële verordening says what is
 * acceptable, so a municipality may judge otherwise: it then uses {@link #BY_REGULATION}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Messages never change.
public enum DeviationReason {
  /** Compensated by income that belongs to it, such as a subsidy. Does not count. */
  RELATED_INCOME(
      new Message(
          "gecompenseerd door direct gerelateerde baten", "compensated by directly related income"),
      false),
  /** Open-einde regeling that could not be signalled in time. Does not count. */
  OPEN_ENDED(new Message("open-einderegeling", "open-ended scheme"), false),
  /** Within the policy that the council set. Does not count. */
  WITHIN_POLICY(new Message("binnen bestaand beleid", "within existing policy"), false),
  /** Investment whose capital charges come in later years. Does not count. */
  LATER_CAPITAL_CHARGES(
      new Message("kapitaallasten in latere jaren", "capital charges in later years"), false),
  /** Acceptable by the financiële verordening. Does not count. */
  BY_REGULATION(
      new Message("acceptabel volgens de financiële verordening", "acceptable by local regulation"),
      false),
  /** Not within policy. Counts. */
  NOT_WITHIN_POLICY(new Message("niet binnen beleid", "not within policy"), true),
  /** Wrongly not reported in time. Counts. */
  REPORTED_LATE(new Message("niet tijdig gemeld", "not reported in time"), true),
  /**
   * Compensated only by income that does not belong to it. Counts; the two tables that were read
   * differ in the column of this row.
   */
  UNRELATED_INCOME(
      new Message("gecompenseerd door andere baten", "compensated by unrelated income"), true),
  /** Found unlawful later, in the year itself. Counts. */
  UNLAWFUL_IN_YEAR(
      new Message(
          "achteraf onrechtmatig, in het jaar zelf", "found unlawful later, in the year itself"),
      true),
  /** Investment with its consequences in the year itself. Counts. */
  INVESTMENT_IN_YEAR(
      new Message("investering, gevolgen in het jaar zelf", "investment, in the year itself"),
      true);

  static final Source SOURCE =
      Source.read(
          "https://tiel.jaarverslag-2017.nl/p10028/begrotingsrechtmatigheid;"
              + " https://bloemendaal.jaarverslag-2016.nl/p6849/"
              + "analyse-begrotingsrechtmatigheid-2016;"
              + " https://weert.jaarverslag-2023.nl/p68249/rechtmatigheidsverantwoording");

  private final Message name;
  private final boolean counts;

  DeviationReason(Message name, boolean counts) {
    this.name = name;
    this.counts = counts;
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
   * Tells whether it counts in the verdict. What counts nowhere is still unlawful and disclosed.
   *
   * @return false if the deviation is accepted
   */
  public boolean counts() {
    return counts;
  }
}
