package nl.sluitend.ledger;

import static nl.sluitend.ledger.LedgerCases.line;
import static nl.sluitend.ledger.LedgerCases.on;
import static nl.sluitend.ledger.LedgerCases.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;

/** From ledger to delivery, with figures worked out by hand. */
class DeliveryBuildTest {
  private static final DeliveryBuild BUILD = DeliveryBuild.of(LedgerCases.ACCOUNTS);

  /** Salaries by account, taakveld by cost centre; income has the sign of credit in the ledger. */
  private static final LedgerMapping MAPPING =
      LedgerMapping.of(
          List.of(
              rule("41*", "*", "lasten;;1.1"),
              rule("43*", "*", "lasten;;3.8"),
              rule("8*", "*", "baten;;3.8;-"),
              rule("*", "100", ";0.4"),
              rule("*", "210", ";2.1"),
              rule("80900", "*", ";0.7;4.3.1")));

  private static final List<LedgerLine> LEDGER =
      List.of(
          line("41000", "100", "1000.40"),
          line("41100", "100", "500.30"),
          line("43000", "210", "250.60"),
          line("80000", "210", "-300.25"),
          line("80900", "", "-2000.00"));

  @Test
  void mapsAggregatesAndClosesOnTheResult() {
    BuiltDelivery built = BUILD.from(LEDGER, MAPPING).orElseThrow();

    // Costs 1751,30 and income 2300,25, so the result is 548,95.
    assertThat(built.result()).isEqualTo(Amount.parse("548.95"));
    assertThat(built.lines()).isEqualTo(5);
    assertThat(records(built, Section.EXPENDITURE))
        .containsExactly("0.4 1.1 1501", "0.11 7.1 549", "2.1 3.8 250");
    assertThat(records(built, Section.INCOME)).containsExactly("0.7 4.3.1 2000", "2.1 3.8 300");
    assertThat(built.delivery().has(Section.BALANCE_EXPENDITURE)).isTrue();
    assertThat(built.delivery().positions()).isEmpty();
    assertThat(built.delivery().metadata()).isEqualTo(LedgerCases.ACCOUNTS);
  }

  @Test
  void saysWhatWasMovedToCloseToTheEuro() {
    BuiltDelivery built = BUILD.from(LEDGER, MAPPING).orElseThrow();

    // 1500,70 and 250,60 and 548,95 each round up to 2301, one more than 2300,25 does.
    assertThat(built.shifts())
        .containsExactly(
            new BuildShift(
                Section.EXPENDITURE,
                "2.1",
                "3.8",
                Amount.parse("250.60"),
                Amount.ofEuros(251),
                Amount.ofEuros(250)));
  }

  @Test
  void keepsDetailsThatAddUpToTheirCell() {
    BuiltDelivery built = BUILD.withDetails().from(LEDGER, MAPPING).orElseThrow();

    assertThat(built.delivery().bookings(Section.EXPENDITURE))
        .extracting(b -> b.details().orElse(DetailFields.NONE).text("grootboek").orElse("-"))
        .containsExactly("41000", "41100", "-", "43000");
    assertThat(built.delivery().bookings(Section.EXPENDITURE))
        .extracting(Booking::amount)
        .extracting(BigDecimal::toPlainString)
        .containsExactly("1001", "500", "549", "250");
  }

  @Test
  void namesAllThatALedgerSaysOfARecord() {
    LedgerLine full =
        new LedgerLine(
            line("4", "K", "1").place(),
            "41000",
            "Salarissen",
            "100",
            "januari",
            Optional.of(Section.EXPENDITURE),
            Optional.of("0.4"),
            Optional.of("1.1"),
            Amount.ofEuros(1));

    BuiltDelivery built =
        BUILD.withDetails().from(List.of(full), LedgerMapping.none()).orElseThrow();

    assertThat(built.delivery().bookings(Section.EXPENDITURE).get(0).details())
        .contains(
            DetailFields.ofTexts(
                Map.of(
                    "grootboek", "41000",
                    "grootboekOmschrijving", "Salarissen",
                    "kostenplaats", "100",
                    "omschrijving", "januari")));
  }

  @Test
  void keepsCentsWhereAsked() {
    BuiltDelivery built = BUILD.roundedTo(Unit.CENT).from(LEDGER, MAPPING).orElseThrow();

    assertThat(records(built, Section.EXPENDITURE))
        .containsExactly("0.4 1.1 1500.7", "0.11 7.1 548.95", "2.1 3.8 250.6");
    assertThat(built.unit()).isEqualTo(Unit.EURO);
    assertThat(built.shifts()).isEmpty();
  }

  @Test
  void statesThousandsWhereAsked() {
    BuiltDelivery built = BUILD.roundedTo(Unit.THOUSAND).from(LEDGER, MAPPING).orElseThrow();

    assertThat(records(built, Section.EXPENDITURE)).containsExactly("0.4 1.1 1", "0.11 7.1 1");
    assertThat(records(built, Section.INCOME)).containsExactly("0.7 4.3.1 2");
    assertThat(built.unit()).isEqualTo(Unit.THOUSAND);
  }

  @Test
  void putsALossUnderIncome() {
    BuiltDelivery built =
        LedgerCases.built(
            List.of(
                on(Section.EXPENDITURE, "2.1", "3.8", "70"),
                on(Section.INCOME, "2.1", "3.8", "50")));

    assertThat(built.result()).isEqualTo(Amount.ofEuros(-20));
    assertThat(records(built, Section.INCOME)).containsExactly("0.11 7.1 20", "2.1 3.8 50");
  }

  @Test
  void provincesHaveTheirResultElsewhere() {
    DeliveryMetadata metadata = DeliveryMetadata.of("Provincie", "000020", "Voorbeeld", 2025, 0);

    BuiltDelivery built =
        DeliveryBuild.of(metadata)
            .from(List.of(on(Section.EXPENDITURE, "0.6", "1.1", "9")), LedgerMapping.none())
            .orElseThrow();

    assertThat(records(built, Section.INCOME)).containsExactly("0.9 7.1 9");
  }

  @Test
  void leavesOutWhatIsNothing() {
    BuiltDelivery built =
        LedgerCases.built(
            List.of(
                on(Section.EXPENDITURE, "2.1", "3.8", "70"),
                on(Section.EXPENDITURE, "2.1", "3.8", "-70")));

    assertThat(built.delivery().bookings(Section.EXPENDITURE)).isEmpty();
    assertThat(built.result()).isEqualTo(Amount.ZERO);
  }

  @Test
  void anEmptyLedgerGivesAnEmptyDelivery() {
    Reading<BuiltDelivery> reading = BUILD.from(List.of(), LedgerMapping.none());

    assertThat(all(reading)).containsExactly("LED-110  0");
    assertThat(reading.orElseThrow().delivery().bookings(Section.INCOME)).isEmpty();
  }

  @Test
  void aLineThatNoRuleMapsIsNamed() {
    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(line("41000", "100", "5"), line("99999", "X", "7.50")), MAPPING);

    assertThat(reading.value()).isEmpty();
    assertThat(errors(reading)).containsExactly("LED-101 grootboek.csv:2 99999;X 7.5");
  }

  @Test
  void aLineWithoutACategoryIsNamed() {
    LedgerMapping mapping = LedgerMapping.of(List.of(rule("*", "*", "lasten;0.4")));

    Reading<BuiltDelivery> reading = BUILD.from(List.of(line("41000", "100", "5")), mapping);

    assertThat(errors(reading)).containsExactly("LED-102 grootboek.csv:2 41000;100 5");
    assertThat(reading.problems().get(0).expected().english()).endsWith("categorie/standper");
    assertThat(reading.problems().get(0).code()).isEqualTo(LedgerProblem.INCOMPLETE.code());
    assertThat(reading.problems().get(0).level()).isEqualTo(LedgerProblem.INCOMPLETE.level());
  }

  @Test
  void theLastDateOfTheBalanceIsCompared() {
    DeliveryBuild build =
        DeliveryBuild.of(DeliveryMetadata.of("Gemeente", "060999", "Voorbeeld", 2025, 5));
    List<LedgerLine> lines = new ArrayList<>();
    lines.add(on(Section.BALANCE_POSITIONS, "A112", "1 januari", "100"));
    lines.add(on(Section.BALANCE_EXPENDITURE, "A112", "7.5", "50"));

    assertThat(build.from(lines, LedgerMapping.none()).problems()).isEmpty();

    lines.add(on(Section.BALANCE_POSITIONS, "A112", "ultimo", "149.5"));
    assertThat(build.from(lines, LedgerMapping.none()).problems())
        .extracting(problem -> problem.expected())
        .containsExactly(
            new Message(
                "ultimo − 1 januari is € -0,5 anders dan de mutaties",
                "ultimo − 1 januari differs by € -0.5 from the mutations"));
  }

  @Test
  void aLineOfWhichTooLittleIsSaidIsNamed() {
    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(line("41000", "999", "5"), line("5", "100", "5")), MAPPING);

    assertThat(errors(reading))
        .containsExactly("LED-102 grootboek.csv:2 41000;999 5", "LED-102 grootboek.csv:2 5;100 5");
    assertThat(reading.problems().get(0).message())
        .isEqualTo(
            new Message(
                "Gevonden: '41000;999 5'; verwacht: een regel in de mapping die ook zegt:"
                    + " taakveld/balanscode.",
                "Found '41000;999 5'; expected a rule of the mapping that also says:"
                    + " taakveld/balanscode."));
    assertThat(reading.problems().get(1).expected().dutch()).endsWith("naar, categorie/standper");
  }

  @Test
  void rulesThatContradictEachOtherAreNamedOnce() {
    LedgerMapping mapping =
        LedgerMapping.of(List.of(rule("41*", "*", "lasten;0.4;1.1"), rule("*", "100", ";2.1")));

    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(line("41000", "100", "5"), line("41001", "100", "5")), mapping);

    assertThat(errors(reading)).containsExactly("LED-103 grootboek.csv:2 41000;100 5");
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "één regel die het meest zegt; '41*;*' (mapping.csv:2) en '*;100' (mapping.csv:2)"
                    + " spreken elkaar tegen",
                "one most specific rule; '41*;*' (mapping.csv:2) and '*;100' (mapping.csv:2)"
                    + " contradict each other"));
  }

  @Test
  void rulesThatSayTheSameDoNotContradict() {
    LedgerMapping mapping =
        LedgerMapping.of(List.of(rule("41*", "*", "lasten;0.4;1.1"), rule("*", "100", ";0.4")));

    assertThat(BUILD.from(List.of(line("41000", "100", "5")), mapping).hasErrors()).isFalse();
  }

  @Test
  void theMostSpecificRuleWins() {
    LedgerMapping mapping =
        LedgerMapping.of(
            List.of(
                rule("*", "*", "lasten;8.3;3.8"),
                rule("4*", "*", ";2.1"),
                rule("41*", "*", ";0.4"),
                rule("41000", "*", ";0.1"),
                rule("41000", "7*", ";0.2")));

    BuiltDelivery built =
        BUILD
            .from(
                List.of(
                    line("5", "", "1"),
                    line("45", "", "2"),
                    line("41", "", "4"),
                    line("41000", "", "8"),
                    line("41000", "77", "16")),
                mapping)
            .orElseThrow();

    assertThat(records(built, Section.EXPENDITURE))
        .containsExactly("0.1 3.8 8", "0.2 3.8 16", "0.4 3.8 4", "2.1 3.8 2", "8.3 3.8 1");
  }

  @Test
  void whatARuleSaysGoesBeforeWhatTheLineSays() {
    LedgerMapping mapping = LedgerMapping.of(List.of(rule("4000", "*", ";2.1;")));

    BuiltDelivery built =
        BUILD.from(List.of(on(Section.EXPENDITURE, "0.4", "1.1", "5")), mapping).orElseThrow();

    assertThat(records(built, Section.EXPENDITURE)).containsExactly("2.1 1.1 5");
  }

  @Test
  void codesThatAreNotValidNameTheNearest() {
    LedgerMapping mapping =
        LedgerMapping.of(
            List.of(rule("1", "*", "lasten;6.71a;1.1"), rule("2", "*", "lasten;0.;1.10")));

    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(line("1", "", "5"), line("1", "", "5"), line("2", "", "5")), mapping);

    assertThat(errors(reading))
        .containsExactly(
            "LED-104 mapping.csv:2 6.71a",
            "LED-104 mapping.csv:2 0.",
            "LED-104 mapping.csv:2 1.10");
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "een code van taakveld Gemeente 2025, zoals 6.711, 6.712, 6.713; deze bestond in"
                    + " 2023 t/m 2024",
                "a code of taakveld Gemeente 2025, such as 6.711, 6.712, 6.713; this one was valid"
                    + " from 2023 to 2024"));
    assertThat(reading.problems().get(1).expected().english())
        .endsWith("; this is a group, on which nothing is booked");
    assertThat(reading.problems().get(2).expected().english()).contains("such as 1.1,");
  }

  @Test
  void codesOfTheLineItselfAreCheckedAtTheLine() {
    Reading<BuiltDelivery> reading =
        BUILD.from(
            List.of(
                on(Section.EXPENDITURE, "9.9", "1.1", "5"),
                on(Section.BALANCE_POSITIONS, "A112", "eind", "5")),
            LedgerMapping.none());

    assertThat(errors(reading))
        .containsExactly("LED-104 grootboek.csv:2 9.9", "LED-104 grootboek.csv:2 eind");
  }

  @Test
  void rulesThatFitNoLineAreNoticedTogether() {
    List<MappingRule> rules = new ArrayList<>();
    rules.add(rule("41*", "*", "lasten;0.4;1.1"));
    rules.add(rule("7", "*", ";2.1"));
    Message one = new Message("geen enkele boeking past op deze regel", "no line fits this rule");
    assertThat(unused(rules)).containsExactly(one);

    rules.add(rule("8*", "100", ";2.1"));
    rules.add(rule("9", "*", ";2.1"));
    assertThat(unused(rules))
        .containsExactly(
            new Message(
                one.dutch() + ", '8*;100' (mapping.csv:2), '9;*' (mapping.csv:2)",
                one.english() + ", '8*;100' (mapping.csv:2), '9;*' (mapping.csv:2)"));

    rules.add(rule("10", "*", ";2.1"));
    rules.add(rule("11", "*", ";2.1"));
    assertThat(unused(rules))
        .containsExactly(
            new Message(
                one.dutch() + ", '8*;100' (mapping.csv:2), '9;*' (mapping.csv:2) en 2 andere",
                one.english() + ", '8*;100' (mapping.csv:2), '9;*' (mapping.csv:2) and 2 more"));
  }

  @Test
  void aFallbackThatIsOverruledIsNotNoticed() {
    assertThat(unused(List.of(rule("41*", "*", "lasten;0.4;1.1"), rule("4*", "*", ";2.1"))))
        .isEmpty();
  }

  private static List<Message> unused(List<MappingRule> rules) {
    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(line("41", "", "5")), LedgerMapping.of(rules));
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.problems()).extracting(Problem::code).allMatch("LED-105"::equals);
    return reading.problems().stream().map(Problem::expected).toList();
  }

  @Test
  void linesThatLackTheSameAreNamedOnce() {
    List<LedgerLine> lines =
        List.of(line("9", "X", "1"), line("9", "X", "2"), line("9", "X", "3"), line("9", "Y", "4"));

    Reading<BuiltDelivery> nothing = BUILD.from(lines, LedgerMapping.none());
    Reading<BuiltDelivery> half =
        BUILD.from(lines, LedgerMapping.of(List.of(rule("9", "X", "lasten"))));

    assertThat(errors(nothing))
        .containsExactly("LED-101 grootboek.csv:2 9;X 1", "LED-101 grootboek.csv:2 9;Y 4");
    assertThat(nothing.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "een regel in de mapping voor deze rekening en kostenplaats (ook voor 2 andere"
                    + " boekingen erop)",
                "a rule of the mapping for this account and cost centre (for 2 other lines on it as"
                    + " well)"));
    assertThat(BUILD.from(lines.subList(0, 2), LedgerMapping.none()).problems().get(0).expected())
        .isEqualTo(
            new Message(
                "een regel in de mapping voor deze rekening en kostenplaats (ook voor 1 andere"
                    + " boeking erop)",
                "a rule of the mapping for this account and cost centre (for 1 other line on it as"
                    + " well)"));
    assertThat(errors(half))
        .containsExactly("LED-102 grootboek.csv:2 9;X 1", "LED-101 grootboek.csv:2 9;Y 4");
    assertThat(half.problems().get(0).expected().english())
        .endsWith("taakveld/balanscode, categorie/standper (for 2 other lines on it as well)");
  }

  @Test
  void aResultThatTheLedgerBooksRightStandsAsItIs() {
    Reading<BuiltDelivery> reading = booked(Section.EXPENDITURE, "20");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow().result()).isEqualTo(Amount.ofEuros(20));
    assertThat(records(reading.orElseThrow(), Section.EXPENDITURE))
        .containsExactly("0.11 7.1 20", "2.1 3.8 50");
    assertThat(records(reading.orElseThrow(), Section.INCOME)).containsExactly("2.1 3.8 70");
  }

  @Test
  void aResultOnTheOtherSideWithTheOtherSignIsBroughtOver() {
    Reading<BuiltDelivery> reading = booked(Section.INCOME, "-20");

    assertThat(reading.problems()).isEmpty();
    assertThat(records(reading.orElseThrow(), Section.EXPENDITURE))
        .containsExactly("0.11 7.1 20", "2.1 3.8 50");
    assertThat(records(reading.orElseThrow(), Section.INCOME)).containsExactly("2.1 3.8 70");
  }

  @Test
  void aResultOnTheWrongSideGivesOneCellAndIsSaid() {
    Reading<BuiltDelivery> reading = booked(Section.INCOME, "20");

    assertThat(all(reading)).containsExactly("LED-108 grootboek.csv:2 0.11 7.1");
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "het grootboek boekt hier een resultaat van € -20; de andere regels geven € 20, en"
                    + " dat staat in de levering, onder lasten",
                "the ledger books a result of € -20 here; its other lines give € 20, which the"
                    + " delivery states, under lasten"));
    assertThat(records(reading.orElseThrow(), Section.EXPENDITURE))
        .containsExactly("0.11 7.1 20", "2.1 3.8 50");
    assertThat(records(reading.orElseThrow(), Section.INCOME)).containsExactly("2.1 3.8 70");
  }

  @Test
  void tooLittleAndTooMuchResultAreSaid() {
    for (String amount : List.of("15", "25", "20.01")) {
      Reading<BuiltDelivery> reading = booked(Section.EXPENDITURE, amount);

      assertThat(all(reading)).containsExactly("LED-108 grootboek.csv:2 0.11 7.1");
      assertThat(reading.orElseThrow().result()).isEqualTo(Amount.ofEuros(20));
      assertThat(records(reading.orElseThrow(), Section.EXPENDITURE))
          .containsExactly("0.11 7.1 20", "2.1 3.8 50");
      assertThat(records(reading.orElseThrow(), Section.INCOME)).containsExactly("2.1 3.8 70");
    }
  }

  @Test
  void aLossThatIsBookedAsNegativeCostsComesUnderIncome() {
    List<LedgerLine> lines =
        List.of(
            on(Section.EXPENDITURE, "2.1", "3.8", "70"),
            on(Section.INCOME, "2.1", "3.8", "50"),
            on(Section.EXPENDITURE, "0.11", "7.1", "-20"));

    Reading<BuiltDelivery> reading = BUILD.from(lines, LedgerMapping.none());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow().result()).isEqualTo(Amount.ofEuros(-20));
    assertThat(records(reading.orElseThrow(), Section.EXPENDITURE)).containsExactly("2.1 3.8 70");
    assertThat(records(reading.orElseThrow(), Section.INCOME))
        .containsExactly("0.11 7.1 20", "2.1 3.8 50");
  }

  @Test
  void aResultOfNothingThatIsBookedGoes() {
    List<LedgerLine> lines =
        List.of(
            on(Section.INCOME, "0.11", "7.1", "-20"),
            LedgerLine.of(new Place("grootboek.csv", 1, 0), "9", "", Amount.ofEuros(3))
                .on(Section.EXPENDITURE, "0.11", "7.1"));

    Reading<BuiltDelivery> reading = BUILD.from(lines, LedgerMapping.none());

    assertThat(all(reading))
        .containsExactly("LED-108 grootboek.csv:1 0.11 7.1", "LED-110 grootboek.csv 2");
    assertThat(reading.problems().get(0).expected().english())
        .startsWith("the ledger books a result of € 23 here; its other lines give € 0,");
    assertThat(records(reading.orElseThrow(), Section.EXPENDITURE)).isEmpty();
    assertThat(records(reading.orElseThrow(), Section.INCOME)).isEmpty();
  }

  @Test
  void detailsOfABookedResultAreKept() {
    BuiltDelivery built =
        BUILD
            .withDetails()
            .from(
                List.of(
                    on(Section.EXPENDITURE, "2.1", "3.8", "50"),
                    on(Section.INCOME, "2.1", "3.8", "70"),
                    on(Section.INCOME, "0.11", "7.1", "20")),
                LedgerMapping.none())
            .orElseThrow();

    assertThat(records(built, Section.EXPENDITURE))
        .containsExactly("0.11 7.1 40", "0.11 7.1 -20", "2.1 3.8 50");
    assertThat(built.delivery().bookings(Section.EXPENDITURE))
        .extracting(b -> b.details().orElse(DetailFields.NONE).text("grootboek").orElse("-"))
        .containsExactly("-", "4000", "4000");
  }

  @Test
  void otherCategoriesOnTheTaskFieldOfTheResultAreNoResult() {
    Reading<BuiltDelivery> reading =
        BUILD.from(
            List.of(
                on(Section.EXPENDITURE, "0.11", "3.8", "5"),
                on(Section.BALANCE_POSITIONS, "A112", "ultimo", "9")),
            LedgerMapping.none());

    assertThat(records(reading.orElseThrow(), Section.EXPENDITURE)).containsExactly("0.11 3.8 5");
    assertThat(records(reading.orElseThrow(), Section.INCOME)).containsExactly("0.11 7.1 5");
  }

  /** Costs of 50 and income of 70, and a result that the ledger books itself. */
  private static Reading<BuiltDelivery> booked(Section section, String result) {
    return BUILD.from(
        List.of(
            on(Section.EXPENDITURE, "2.1", "3.8", "50"),
            on(Section.INCOME, "2.1", "3.8", "70"),
            on(section, "0.11", "7.1", result)),
        LedgerMapping.none());
  }

  @Test
  void greyCellsAreNoticed() {
    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(on(Section.EXPENDITURE, "0.4", "6.1", "5")), LedgerMapping.none());

    assertThat(reading.hasErrors()).isFalse();
    assertThat(all(reading)).containsExactly("LED-106 grootboek.csv:2 lasten 0.4 6.1");
  }

  @Test
  void aCellStandsWhereItsFirstLineDoes() {
    LedgerLine later =
        LedgerLine.of(new Place("grootboek.csv", 9, 0), "4000", "K1", Amount.ofEuros(1))
            .on(Section.EXPENDITURE, "0.4", "6.1");
    LedgerLine earlier = on(Section.EXPENDITURE, "0.4", "6.1", "5");

    assertThat(all(BUILD.from(List.of(later, earlier), LedgerMapping.none())))
        .isEqualTo(all(BUILD.from(List.of(earlier, later), LedgerMapping.none())))
        .containsExactly("LED-106 grootboek.csv:2 lasten 0.4 6.1");
  }

  @Test
  void balancePostsThatDoNotFitAreNoticed() {
    Reading<BuiltDelivery> reading =
        BUILD.from(
            List.of(
                on(Section.BALANCE_POSITIONS, "A112", "1 januari", "100"),
                on(Section.BALANCE_POSITIONS, "A112", "ultimo", "130"),
                on(Section.BALANCE_EXPENDITURE, "A112", "7.5", "50"),
                on(Section.BALANCE_INCOME, "A112", "7.5", "20"),
                on(Section.BALANCE_POSITIONS, "P29d", "1 januari", "10"),
                on(Section.BALANCE_POSITIONS, "P29d", "ultimo", "5"),
                on(Section.BALANCE_EXPENDITURE, "P29d", "6.1", "3")),
            LedgerMapping.none());

    List<Problem> gaps =
        reading.problems().stream().filter(p -> p.code().equals("LED-107")).toList();
    assertThat(gaps).extracting(Problem::found).containsExactly("P29d");
    assertThat(gaps.get(0).expected())
        .isEqualTo(
            new Message(
                "ultimo − 1 januari is € -2 anders dan de mutaties",
                "ultimo − 1 januari differs by € -2 from the mutations"));
  }

  @Test
  void positionsOfAQuarterAreComparedWithItsLastDate() {
    Reading<BuiltDelivery> reading =
        BUILD.from(
            List.of(
                on(Section.BALANCE_POSITIONS, "A112", "1-1-JJJJ", "100"),
                on(Section.BALANCE_POSITIONS, "A112", "31-3-JJJJ", "110"),
                on(Section.BALANCE_POSITIONS, "A112", "30-6-JJJJ", "120"),
                on(Section.BALANCE_EXPENDITURE, "A112", "7.5", "20")),
            LedgerMapping.none());

    assertThat(all(reading)).noneMatch(problem -> problem.startsWith("LED-107"));
  }

  @Test
  void withoutOpeningPositionsNothingIsCompared() {
    Reading<BuiltDelivery> reading =
        BUILD.from(
            List.of(on(Section.BALANCE_POSITIONS, "A112", "ultimo", "100.50")),
            LedgerMapping.none());

    assertThat(all(reading)).isEmpty();
    assertThat(reading.orElseThrow().delivery().positions())
        .containsExactly(Position.of("A112", "ultimo", new BigDecimal("101")));
  }

  @Test
  void positionsKeepDetailsToo() {
    BuiltDelivery built =
        BUILD
            .withDetails()
            .from(
                List.of(on(Section.BALANCE_POSITIONS, "A112", "ultimo", "100")),
                LedgerMapping.none())
            .orElseThrow();

    assertThat(built.delivery().positions().get(0).details())
        .contains(DetailFields.ofTexts(Map.of("grootboek", "4000", "kostenplaats", "K1")));
  }

  @Test
  void refusesWhatItCannotUse() {
    assertThatThrownBy(() -> DeliveryBuild.of(DeliveryMetadata.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not stated");
    DeliveryMetadata noYear =
        new DeliveryMetadata(
            Optional.of("Gemeente"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DetailFields.NONE);
    assertThatThrownBy(() -> DeliveryBuild.of(noYear)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DeliveryBuild.of(DeliveryMetadata.of("Gemeente", "1", "x", 1999, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BUILD.roundedTo(Unit.MILLION)).hasMessageContaining("1000000");
    assertThatThrownBy(() -> BUILD.roundedTo(new Unit(-3))).hasMessageContaining("0.001");
    assertThatThrownBy(() -> line("1", "", "0.0000000000001")).hasMessageContaining("12 after");
    assertThatThrownBy(() -> line("1", "", "1" + "0".repeat(30))).hasMessageContaining("30 digits");
    assertThatThrownBy(() -> rule("4*1", "*", "")).hasMessageContaining("4*1");
    assertThatThrownBy(() -> rule("4", "", "")).hasMessageContaining("'4' and ''");
    assertThatThrownBy(() -> rule("4", "*", "kengetallen")).hasMessageContaining("kengetallen");
  }

  private static List<String> records(BuiltDelivery built, Section section) {
    return built.delivery().bookings(section).stream()
        .map(b -> b.code() + " " + b.category() + " " + b.amount().toPlainString())
        .toList();
  }

  private static List<String> errors(Reading<?> reading) {
    assertThat(reading.problems()).anyMatch(Problem::isError);
    return texts(reading.problems().stream().filter(Problem::isError).toList());
  }

  private static List<String> all(Reading<?> reading) {
    return texts(reading.problems());
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.code() + " " + p.place() + " " + p.found())
        .collect(Collectors.toList());
  }
}
