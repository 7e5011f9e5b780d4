package nl.sluitend.ledger;

import static nl.sluitend.ledger.LedgerCases.on;
import static nl.sluitend.ledger.LedgerCases.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a delivery that is made, and may still not be meant so. */
class LedgerNoticesTest {
  private static final DeliveryBuild BUILD = DeliveryBuild.of(LedgerCases.ACCOUNTS);
  private static final LedgerMapping ALL =
      LedgerMapping.of(List.of(rule("*", "*", "lasten;2.1;3.8")));

  @Test
  void aTotalThatARuleForAllBooksIsSaidAndKept() {
    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(line(2, "41000", "", "", "5"), line(3, "Totaal", "", "", "5")), ALL);

    assertThat(said(reading)).containsExactly("LED-109 grootboek.csv:3 Totaal 5");
    assertThat(reading.problems().get(0).level()).isEqualTo(Problem.Level.NOTICE);
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "dit lijkt een totaal van andere regels, en is geboekt als elke regel",
                "this looks like a total of other lines, and is booked as any line"));
    assertThat(reading.orElseThrow().result()).isEqualTo(Amount.parse("-10"));
  }

  @ParameterizedTest
  @CsvSource({
    "Totaal,'','',Totaal 1",
    "'',Subtotaal personeel,'',Subtotaal personeel 1",
    "41000,'',sub-totaal 410,41000 sub-totaal 410 1",
    "'','',EINDTOTAAL,EINDTOTAAL 1",
    "'','',Totaal-generaal,Totaal-generaal 1",
    "'','',Alle totalen,Alle totalen 1",
    "'',Grand total,x,Grand total x 1",
    "'','',Totale lasten,Totale lasten 1",
    "'','',410:totaal,410:totaal 1"
  })
  void totalsAreKnownByTheirWord(
      String account, String accountName, String description, String found) {
    Reading<BuiltDelivery> reading =
        BUILD.from(List.of(line(2, account, accountName, description, "1")), ALL);

    assertThat(said(reading)).containsExactly("LED-109 grootboek.csv:2 " + found);
  }

  @Test
  void theTotalOfACostCentreIsOneToo() {
    LedgerLine line =
        LedgerLine.of(new Place("grootboek.csv", 2, 0), "", "Totaal 100", Amount.parse("1"));

    assertThat(said(BUILD.from(List.of(line), ALL)))
        .containsExactly("LED-109 grootboek.csv:2 Totaal 100 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "totaalonderhoud", "totalisator", "Brutototaal", "teletotaal", "som"})
  void otherWordsAreNoTotals(String description) {
    assertThat(BUILD.from(List.of(line(2, "41000", "", description, "1")), ALL).problems())
        .isEmpty();
  }

  @Test
  void aTotalThatSaysWhereItBelongsIsALine() {
    LedgerLine total = line(2, "Totaal", "", "", "1");

    assertThat(
            BUILD
                .from(List.of(total.on(Section.EXPENDITURE, "2.1", "3.8")), LedgerMapping.none())
                .problems())
        .isEmpty();
    assertThat(BUILD.from(List.of(with(total, "2.1", "")), ALL).problems()).isEmpty();
    assertThat(BUILD.from(List.of(with(total, "", "3.8")), ALL).problems()).isEmpty();
  }

  @Test
  void manyTotalsAreOneNotice() {
    List<LedgerLine> three =
        IntStream.range(2, 5).mapToObj(n -> line(n, "", "", "Totaal " + n, "1")).toList();
    List<LedgerLine> five =
        IntStream.range(2, 7).mapToObj(n -> line(n, "", "", "Totaal " + n, "1")).toList();

    assertThat(BUILD.from(three, ALL).problems())
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.message().dutch())
                    .isEqualTo(
                        "'Totaal 2 1': dit lijkt een totaal van andere regels, en is geboekt als"
                            + " elke regel, 'Totaal 3 1' (grootboek.csv:3), 'Totaal 4 1'"
                            + " (grootboek.csv:4)."));
    assertThat(BUILD.from(five, ALL).problems())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.expected().dutch()).endsWith("(grootboek.csv:4) en 2 andere");
              assertThat(notice.expected().english()).endsWith("(grootboek.csv:4) and 2 more");
            });
  }

  @Test
  void aDeliveryWithoutRecordsIsSaid() {
    List<LedgerLine> lines =
        List.of(
            on(Section.EXPENDITURE, "2.1", "3.8", "70"),
            on(Section.EXPENDITURE, "2.1", "3.8", "-70"));

    Reading<BuiltDelivery> reading = BUILD.from(lines, LedgerMapping.none());

    assertThat(said(reading)).containsExactly("LED-110 grootboek.csv 2");
    assertThat(reading.problems().get(0).level()).isEqualTo(LedgerProblem.NO_RECORDS.level());
    assertThat(reading.problems().get(0).message())
        .isEqualTo(
            new Message(
                "De levering heeft geen enkel record: van 2 regels blijft opgeteld en afgerond"
                    + " niets over.",
                "The delivery has not a single record: of 2 lines nothing is left, added up and"
                    + " rounded."));
    assertThat(
            said(
                BUILD
                    .roundedTo(Unit.THOUSAND)
                    .from(
                        List.of(on(Section.BALANCE_EXPENDITURE, "A112", "3.8", "3")),
                        LedgerMapping.none())))
        .contains("LED-110 grootboek.csv 1");
  }

  @Test
  void oneRecordIsEnough() {
    assertThat(
            said(
                BUILD.from(
                    List.of(on(Section.BALANCE_POSITIONS, "A112", "ultimo", "3")),
                    LedgerMapping.none())))
        .noneMatch(problem -> problem.startsWith("LED-110"));
  }

  private static LedgerLine line(
      int number, String account, String accountName, String description, String euros) {
    return new LedgerLine(
        new Place("grootboek.csv", number, 0),
        account,
        accountName,
        "",
        description,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Amount.parse(euros));
  }

  private static LedgerLine with(LedgerLine line, String code, String category) {
    return new LedgerLine(
        line.place(),
        line.account(),
        line.accountName(),
        line.costCentre(),
        line.description(),
        line.section(),
        Optional.of(code).filter(text -> !text.isEmpty()),
        Optional.of(category).filter(text -> !text.isEmpty()),
        line.amount());
  }

  private static List<String> said(Reading<?> reading) {
    return reading.problems().stream()
        .map(problem -> problem.code() + " " + problem.place() + " " + problem.found())
        .toList();
  }
}
