package nl.sluitend.deliverycheck;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.check.Rule;
import nl.sluitend.check.Severity;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;

/** The rules on the codes of records, one per code of CBS. */
@SuppressWarnings("ImmutableEnumChecker") // Rules and messages do not change.
enum CodeRule {
  DF001("taakveld", "a taakveld", CodeKind.TASK_FIELD),
  DF002("categorie", "a category", CodeKind.EXPENDITURE_CATEGORY, CodeKind.INCOME_CATEGORY),
  DF003("balanscode", "a balance post", CodeKind.BALANCE_POST),
  DF004("standper", "a date of the balance", CodeKind.BALANCE_DATE),
  DF005("kengetal", "a key figure", CodeKind.KEY_FIGURE),
  DF006("beleidsindicator", "a policy indicator", CodeKind.POLICY_INDICATOR),
  DF007("verslagperiode", "a reported period", CodeKind.REPORTED_PERIOD);

  private static final String SOURCE =
      "CBS, github.com/statistiekcbs/iv3_definities: fouten.json, codelijsten per overheidslaag en"
          + " boekjaar";

  private final Message word;
  private final Set<CodeKind> kinds;
  private final Rule rule;

  CodeRule(String dutch, String english, CodeKind... kinds) {
    this.word = new Message(dutch, english);
    this.kinds = Set.of(kinds);
    this.rule =
        new Rule(
                name(),
                new Message(
                    "Elke code voor %s staat in de codelijst.".formatted(dutch),
                    "Each code of %s is in the code list.".formatted(english)),
                Severity.ERROR,
                new Message(
                    "Elke code wordt opgezocht in de codelijst van de overheidslaag en het"
                        + " boekjaar. Een groep of totaal is geen code waarop een record staat. Een"
                        + " bevinding is er per code en onderdeel, met alle records.",
                    "Each code is looked up in the code list of the layer and year. A group or"
                        + " total is no code of a record. There is one finding per code and"
                        + " section, with all records."),
                SOURCE)
            .withAppliesTo(
                new Message(
                    "leveringen van Iv3 met records", "deliveries of Iv3 that have records"));
  }

  Rule rule() {
    return rule;
  }

  /** What a code of this rule is. */
  Message word() {
    return word;
  }

  /** Which list the codes of a section are in; none if the section has no such codes. */
  Optional<CodeKind> kind(Section section) {
    return Stream.of(section.firstKind(), section.secondKind()).filter(kinds::contains).findFirst();
  }

  /** The code in a booking that this rule is about. */
  Function<Booking, String> ofBooking() {
    return this == DF002 ? Booking::category : Booking::code;
  }

  /** The code in a position that this rule is about. */
  Function<Position, String> ofPosition() {
    return this == DF004 ? Position::date : Position::post;
  }

  /** The code in a value that this rule is about. */
  Function<IndicatorValue, String> ofIndicator() {
    return this == DF007 ? IndicatorValue::period : IndicatorValue::code;
  }
}
