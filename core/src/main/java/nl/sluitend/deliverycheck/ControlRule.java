package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.Severity;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;

/**
 * The plausibility controls of CBS. Its definition files say in which periods and over which codes
 * they go; what they compute is published for the first only. What is our own reading is said in
 * each.
 */
@SuppressWarnings("ImmutableEnumChecker") // Rules, messages and copied lists do not change.
enum ControlRule {
  PF001(
      Measure.PERCENTAGE,
      "",
      new Message(
          "Het saldo van de lopende rekening is dat van de financiële rekening.",
          "The balance of current transactions is that of the financial ones."),
      new Message(
          "a = lasten op categorie 1 t/m 5, b = baten op categorie 1 t/m 5 − a, c = lasten − baten"
              + " op categorie 6.1, alle over taakvelden en balans; |b − c| / a. De formule en 1 %"
              + " zijn die van CBS uit 2019; de dienst van 2020 gaf op één bestand een ander"
              + " getal.",
          "a = lasten on categories 1 to 5, b = baten on categories 1 to 5 − a, c = lasten − baten"
              + " on category 6.1, all over taakvelden and balance; |b − c| / a. Formula and 1 %"
              + " are those of CBS of 2019; the service of 2020 gave another number on one file."),
      Section.EXPENDITURE,
      Section.INCOME,
      Section.BALANCE_EXPENDITURE,
      Section.BALANCE_INCOME),
  PF002(
      Measure.PERCENTAGE,
      "absolute",
      new Message(
          "Op de financiële balans staan alleen categorie 6.1, 7.2 en 7.5.",
          "On the financial balance there are only categories 6.1, 7.2 and 7.5."),
      new Message(
          "Wat op de financiële balansposten onder andere categorieën is geboekt, gedeeld door de"
              + " lasten van de taakvelden. Quotiënt en 1 % zijn aan een bestand van CBS"
              + " nagerekend; dat per post en categorie de absolute waarde telt, is onze lezing.",
          "What is booked on financial balance posts under other categories, divided by the lasten"
              + " of the taakvelden. Quotient and 1 % were reproduced on a file of CBS; that the"
              + " absolute value per post and category counts is our reading."),
      Section.EXPENDITURE,
      Section.BALANCE_EXPENDITURE,
      Section.BALANCE_INCOME),
  PF003(
      Measure.PERCENTAGE,
      "denominator limit",
      new Message(
          "Balansstanden ontwikkelen zich zoals de mutaties zeggen.",
          "Balance posts develop as their changes say."),
      new Message(
          "Per balanspost: ultimo − primo, min de mutaties (activa: lasten − baten, passiva: baten"
              + " − lasten). De som van de absolute verschillen, gedeeld door de lasten van de"
              + " taakvelden. Dat verband is aan bestanden getoetst; optellen, noemer en 1 % zijn"
              + " onze lezing.",
          "Per balance post: end − begin, minus the changes (assets: lasten − baten, liabilities:"
              + " baten − lasten). The sum of the absolute differences, divided by the lasten of"
              + " the taakvelden. The relation was tested on files; adding up, denominator and 1 %"
              + " are our reading."),
      Section.EXPENDITURE,
      Section.BALANCE_EXPENDITURE,
      Section.BALANCE_INCOME,
      Section.BALANCE_POSITIONS),
  PF004(
      Measure.PERCENTAGE,
      "formula limit",
      new Message(
          "Per verrekencategorie zijn lasten en baten gelijk.",
          "Per settlement category lasten equal baten."),
      new Message(
          "Voor 7.2, 7.3, 7.4 en 7.5: lasten − baten over taakvelden en balans. De som van de"
              + " absolute verschillen, gedeeld door de lasten van de taakvelden. CBS publiceert de"
              + " formule en de grens niet: dit en 1 % zijn onze lezing; 7.1 (het resultaat) telt"
              + " niet mee, want CBS meldde het niet op een bestand waarop het afwijkt.",
          "For 7.2, 7.3, 7.4 and 7.5: lasten − baten over taakvelden and balance. The sum of the"
              + " absolute differences, divided by the lasten of the taakvelden. CBS publishes"
              + " neither formula nor limit: this and 1 % are our reading; 7.1 (the result) does"
              + " not count, since CBS did not report it on a file where it deviates."),
      Section.EXPENDITURE,
      Section.INCOME,
      Section.BALANCE_EXPENDITURE,
      Section.BALANCE_INCOME),
  PF005(
      Measure.PERCENTAGE,
      "formula limit",
      new Message(
          "Categorie 6.1 staat alleen op de financiële balans.",
          "Category 6.1 is on the financial balance only."),
      new Message(
          "Wat op categorie 6.1 is geboekt op taakvelden, behalve de uitgesloten, en op andere"
              + " balansposten dan de financiële, per cel in absolute waarde, gedeeld door de"
              + " lasten van de taakvelden. De uitgesloten taakvelden zijn van CBS; formule en 1 %"
              + " zijn onze lezing.",
          "What is booked on category 6.1 on taakvelden, but those excluded, and on balance posts"
              + " that are not financial, per cell in absolute value, divided by the lasten of the"
              + " taakvelden. The excluded taakvelden are CBS's; formula and 1 % are our reading."),
      Section.EXPENDITURE,
      Section.INCOME,
      Section.BALANCE_EXPENDITURE,
      Section.BALANCE_INCOME),
  PF006(
      Measure.AMOUNT,
      "",
      new Message(
          "De lasten en de baten van de taakvelden zijn gelijk.",
          "Lasten and baten of the taakvelden are equal."),
      difference("lasten en baten van alle taakvelden", "lasten and baten of all taakvelden"),
      Section.EXPENDITURE,
      Section.INCOME),
  PF007(
      Measure.AMOUNT,
      "",
      new Message(
          "Activa en passiva zijn aan het begin gelijk.",
          "Assets and liabilities are equal at the start."),
      difference("alle activa en passiva per 1 januari", "all assets and liabilities at 1 January"),
      Section.BALANCE_POSITIONS),
  PF008(
      Measure.AMOUNT,
      "",
      new Message(
          "Activa en passiva zijn aan het eind gelijk.",
          "Assets and liabilities are equal at the end."),
      difference("alle activa en passiva per ultimo", "all assets and liabilities at the end"),
      Section.BALANCE_POSITIONS),
  PF009(
      Measure.NOTHING,
      "formula limit",
      new Message(
          "De categorieën 4.3.9 en 4.4.9 worden niet gebruikt.",
          "Categories 4.3.9 and 4.4.9 are not used."),
      new Message(
          "Wat op deze categorieën is geboekt, over taakvelden en balans, per cel in absolute"
              + " waarde. Dat niets is toegestaan, is onze lezing.",
          "What is booked on these categories, over taakvelden and balance, per cell in absolute"
              + " value. That nothing is allowed is our reading."),
      Section.EXPENDITURE,
      Section.INCOME,
      Section.BALANCE_EXPENDITURE,
      Section.BALANCE_INCOME);

  /** What is compared with the limit. */
  enum Measure {
    /** A part of the lasten, at most 1 percent. */
    PERCENTAGE("percentage", "1", Severity.WARNING),
    /** An amount, at most 50 thousand euros. */
    AMOUNT("amount", "50", Severity.ERROR),
    /** An amount that should not be there. */
    NOTHING("amount", "0", Severity.WARNING);

    private final String parameter;
    private final String limit;
    private final Severity severity;

    Measure(String parameter, String limit, Severity severity) {
      this.parameter = parameter;
      this.limit = limit;
      this.severity = severity;
    }
  }

  private static final String SOURCE =
      "CBS, github.com/statistiekcbs/iv3_definities: fouten.json en controles";

  private final Measure measure;
  private final String reading;
  private final Rule rule;
  private final List<Section> sections;

  ControlRule(
      Measure measure, String reading, Message summary, Message explanation, Section... sections) {
    this.measure = measure;
    this.reading = reading;
    this.sections = List.of(sections);
    this.rule =
        new Rule(name(), summary, measure.severity, explanation, source())
            .withAppliesTo(
                new Message(
                    "leveringen van Iv3 in de periodes die de definities noemen",
                    "deliveries of Iv3 in the periods that the definitions name"))
            .withParameters(
                new RuleParameter(
                    measure.parameter,
                    measure.limit,
                    new Message(
                        "zoveel mag de afwijking hoogstens zijn",
                        "so much may the deviation be at most")),
                new RuleParameter(
                    "reading",
                    reading.isEmpty() ? "none" : reading,
                    new Message(
                        "wat hiervan onze eigen lezing is, omdat CBS het niet publiceert",
                        "what of this is our own reading, since CBS does not publish it")));
  }

  /** The rules in the order of their numbers. */
  static List<Rule> rules() {
    return Arrays.stream(values()).map(ControlRule::rule).toList();
  }

  Rule rule() {
    return rule;
  }

  Measure measure() {
    return measure;
  }

  /** What of it is our own reading; empty if nothing is. */
  String reading() {
    return reading;
  }

  /** Whether even the limit is our own reading, so that CBS may well judge otherwise. */
  boolean isOurs() {
    return reading.contains("limit");
  }

  /** What it cannot do without. */
  List<Section> sections() {
    return sections;
  }

  /** The limit where nobody states another: a percentage, or an amount in thousands of euros. */
  BigDecimal limit() {
    return new BigDecimal(measure.limit);
  }

  private String source() {
    if (measure == Measure.AMOUNT) {
      return SOURCE + "; grens afgeleid uit een bestand van CBS en de melding erop";
    }
    return reading.isEmpty()
        ? SOURCE + "; formule uit de definities van 2017 tot en met 2019"
        : SOURCE + "; eigen lezing van wat CBS niet publiceert";
  }

  private static Message difference(String dutch, String english) {
    return new Message(
        "Het verschil van "
            + dutch
            + ", hoogstens 50. CBS's grens is aan een bestand in duizenden nagerekend. Zegt de"
            + " aanroeper in welke eenheid de bedragen zijn, dan is de grens € 50.000 (onze"
            + " lezing), anders 50 in de eenheid van het bestand.",
        "The difference of "
            + english
            + ", at most 50. The limit of CBS was reproduced on a file in thousands. If the caller"
            + " states the unit of the amounts, the limit is € 50,000 (our reading), else 50 in the"
            + " unit of the file.");
  }
}
