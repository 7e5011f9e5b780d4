package nl.sluitend.levy;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Source;

/** What the figures of this room rest on, and what they are called. */
final class Sources {
  static final Source CALCULATION =
      Source.read(
          "BBV art. 10; opbouw: Terneuzen, begroting 2018,"
              + " https://terneuzen.begroting-2018.nl/p1011/rioolheffing");

  /** That compensated VAT counts among the costs was not read. */
  static final Source WITH_VAT =
      new Source(
          new Message(
              CALCULATION.text().dutch() + "; btw als kosten: Gemeentewet art. 229b",
              CALCULATION.text().english() + "; VAT as costs: Gemeentewet art. 229b"),
          /* fromMemory= */ true);

  static final Source CEILING =
      new Source(
          new Message(
              "BBV art. 10: geraamde baten niet boven geraamde lasten; welke heffingen: Gemeentewet"
                  + " art. 229b",
              "BBV art. 10: estimated income not above estimated costs; which levies: Gemeentewet"
                  + " art. 229b"),
          /* fromMemory= */ true);
  static final Source EUROPEAN_SERVICES =
      new Source(
          new Message(
              "geen kruissubsidie in titels onder de Europese dienstenrichtlijn",
              "no cross-subsidy in titles under the European services directive"),
          /* fromMemory= */ true);
  static final Source WITHIN_TITLE =
      new Source(
          new Message("kruissubsidie alleen binnen titel 1", "cross-subsidy within title 1 alone"),
          /* fromMemory= */ true);

  /** That there is cross-subsidy was read in a published account; how far it may go was not. */
  static final Source CROSS_SUBSIDY =
      new Source(
          Message.same(
              "BBV art. 10; kruissubsidiëring: Eindhoven, jaarstukken 2019,"
                  + " https://eindhoven.jaarverslag-2019.nl/p7752/kostendekkendheid"),
          /* fromMemory= */ true);

  static final Source TARGET =
      new Source(
          new Message("totale kosten maal percentage", "total costs times percentage"), false);
  static final Source TARIFF =
      new Source(new Message("opbrengst per eenheid", "revenue per unit"), false);
  static final Source STEP =
      new Source(
          new Message("afronding van het tarief", "rounding of the tariff"),
          /* fromMemory= */ false);

  static final Message OVER_COVERAGE =
      new Message("over- of onderdekking", "over- or under-coverage");
  static final Message REVENUE = new Message("opbrengst", "revenue");
  static final Message EXCESS = new Message("opbrengst boven plafond", "revenue above ceiling");
  static final Message ALLOWED_REVENUE = new Message("toegestane opbrengst", "allowed revenue");
  static final Message REQUIRED_REVENUE = new Message("benodigde opbrengst", "required revenue");

  private Sources() {}
}
