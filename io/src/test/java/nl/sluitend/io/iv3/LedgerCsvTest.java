package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.sluitend.delivery.Section;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers in CSV. */
class LedgerCsvTest {
  /** The largest amount that a line can have. */
  private static final String MOST = "9".repeat(LedgerLine.MAX_INTEGER_DIGITS);

  @Test
  void readsColumnsByTheirHeadings() {
    Reading<List<LedgerLine>> reading =
        read(
            """
            Bedrag;Kostenplaats;Grootboek;Grootboek-omschrijving;Omschrijving
            1.000,40;100;41000;Salarissen;"januari; en meer"

            -5;;8;;
            """);

    assertThat(reading.problems()).isEmpty();
    LedgerLine first = reading.orElseThrow().get(0);
    assertThat(first.place()).hasToString("g.csv:2");
    assertThat(first.account()).isEqualTo("41000");
    assertThat(first.accountName()).isEqualTo("Salarissen");
    assertThat(first.costCentre()).isEqualTo("100");
    assertThat(first.description()).isEqualTo("januari; en meer");
    assertThat(first.amount()).isEqualTo(Amount.parse("1000.40"));
    assertThat(first.section()).isEmpty();
    assertThat(reading.orElseThrow().get(1).amount()).isEqualTo(Amount.ofEuros(-5));
    assertThat(reading.orElseThrow().get(1).place().line()).isEqualTo(4);
  }

  @Test
  void readsWhatALedgerSaysOfIv3() {
    List<LedgerLine> lines =
        read("""
        naar,taakveld,balanscode,categorie,standper,bedrag
        lasten,0.10,,7.1,,12.50
        balans_standen,,A112,,ultimo,7
        """)
            .orElseThrow();

    assertThat(lines)
        .extracting(l -> List.of(l.section(), l.code(), l.category()))
        .containsExactly(
            List.of(Optional.of(Section.EXPENDITURE), Optional.of("0.10"), Optional.of("7.1")),
            List.of(
                Optional.of(Section.BALANCE_POSITIONS),
                Optional.of("A112"),
                Optional.of("ultimo")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56 | 1234.56",
        "1234,5 | 1234.5",
        "1.234.567 | 1234567",
        "12 | 12",
        "-12 | -12",
        "12- | -12",
        "(12) | -12",
        "−12 | -12",
        "€ 12 | 12",
        "€ -12 | -12",
        "-€ 12 | -12",
        "+12 | 12",
        "12+ | 12",
        "+€ 12 | 12",
        "1.234,50- | -1234.50",
        "(1.234,50) | -1234.50",
        "€ (1.234,50) | -1234.50",
        "0,001 | 0.001"
      })
  void readsAmountsInDutchNotation(String text, String euros) {
    assertThat(amounts(text, "0,5")).first().isEqualTo(Amount.parse(euros));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.56 | 1234.56", "1234.5 | 1234.5", "1,234,567 | 1234567", "1,234 | 1234"})
  void readsAmountsInEnglishNotation(String text, String euros) {
    assertThat(amounts(text, "0.5")).first().isEqualTo(Amount.parse(euros));
  }

  @Property
  void everyNumberOfCentsIsReadExactly(
      @ForAll @LongRange(min = -100_000_000_000_000L, max = 100_000_000_000_000L) long cents) {
    String plain = Amount.ofCents(cents).toBigDecimal().setScale(2).toPlainString();

    assertThat(amounts(plain)).containsExactly(Amount.ofCents(cents));
    assertThat(amounts(plain.replace('.', ','))).containsExactly(Amount.ofCents(cents));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twaalf",
        "1e999",
        "NaN",
        "--1",
        "-1-",
        "+1-",
        "+-1",
        "(-1)",
        "(+1)",
        "+",
        "-",
        "1 D",
        "1 CR",
        "1.234.50",
        "1 234,56",
        "EUR 1",
        "4e0",
        "(1",
        "1)",
        "1.2.3",
        "''",
        "0,0000000000001",
        "1111111111111111111111111111111",
        "111111111111111111111111111111111111111111111111111111111111111111111111111111111"
      })
  void refusesWhatIsNoAmount(String text) {
    Reading<List<LedgerLine>> reading = read("grootboek;bedrag\n1;0,5\n2;" + text + "\n");

    assertThat(reading.hasErrors()).isTrue();
    assertThat(problems(reading)).containsExactly("LED-003 g.csv:3:2");
    assertThat(reading.value().orElseThrow()).hasSize(1);
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "een bedrag zoals 1.234,56, of negatief -1.234,56, 1.234,56- of (1.234,56)",
                "an amount such as 1.234,56, or negative -1.234,56, 1.234,56- or (1.234,56)"));
  }

  @Test
  void oneColumnHasOneNotation() {
    Reading<List<LedgerLine>> reading = read("grootboek;bedrag\n1;0.5\n2;1.5\n3;1,50\n");

    assertThat(problems(reading)).containsExactly("LED-003 g.csv:4:2");
    assertThat(reading.problems().get(0).expected().english())
        .isEqualTo("an amount such as 1,234.56, or negative -1,234.56, 1,234.56- or (1,234.56)");
  }

  @Test
  void aMarkThatCanBeReadInTwoWaysIsNotGuessedAt() {
    String ledger = "grootboek;bedrag\n1;12\n2;1.234\n";

    Reading<List<LedgerLine>> reading = read(ledger);

    assertThat(reading.value()).isEmpty();
    assertThat(problems(reading)).containsExactly("LED-006 g.csv:3:2");
    assertThat(declared(ledger, Notation.DUTCH)).isEqualTo(Amount.ofEuros(1234));
    assertThat(declared(ledger, Notation.ENGLISH)).isEqualTo(Amount.parse("1.234"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,005 | 0.005",
        "0.005 | 0.005",
        "-0,125 | -0.125",
        "00,125 | 0.125",
        "0.001,50 | 1.5",
        "0,001.50 | 1.5"
      })
  void aGroupOfThousandsDoesNotBeginWithNothing(String text, String euros) {
    assertThat(read("bedrag;d/c\n" + text + ";D\n").orElseThrow().get(0).amount())
        .isEqualTo(Amount.parse(euros));
  }

  @Test
  void decimalsThatBeginWithNothingShowTheNotation() {
    assertThat(amounts(read("bedrag;x\n0,005;\n1.234;\n"))).containsExactly("0.005", "1234");
    assertThat(problems(read("bedrag;d/c\n0,005;D\n0,015;D\n0.005;D\n")))
        .containsExactly("LED-003 g.csv:4:1");
  }

  @Test
  void debitAndCreditMayHaveAColumnEach() {
    Reading<List<LedgerLine>> reading =
        read(
            """
            Grootboek;Debet;Credit
            1;1.000,40;
            2;;300,25
            3;0,00;12
            4;12;0,00
            5;10;7,50
            6;-5;
            7;;-5
            """);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow())
        .extracting(line -> line.amount().toString())
        .containsExactly("1000.4", "-300.25", "-12", "12", "2.5", "-5", "5");
  }

  @Test
  void debitAndCreditAreAmountsBoth() {
    Reading<List<LedgerLine>> reading =
        read(
            "grootboek;debet;credit\n1;;\n2;x;\n3;;y\n4;x;y\n5;1,5;z\n6;%s;-%s\n"
                .formatted(MOST, MOST));

    assertThat(problems(reading))
        .containsExactly(
            "LED-003 g.csv:2:2",
            "LED-003 g.csv:3:2",
            "LED-003 g.csv:4:3",
            "LED-003 g.csv:5:2",
            "LED-003 g.csv:5:3",
            "LED-003 g.csv:6:3",
            "LED-003 g.csv:7:2");
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "een bedrag onder 'debet' of 'credit'", "an amount under 'debet' or 'credit'"));
    assertThat(reading.value().orElseThrow()).isEmpty();
  }

  @Test
  void theNotationIsThatOfBothColumns() {
    assertThat(read("debet;credit\n1.234;\n;1,50\n").orElseThrow().get(0).amount())
        .isEqualTo(Amount.ofEuros(1234));
    assertThat(problems(read("debet;credit\n1;\n;1.234\n"))).containsExactly("LED-006 g.csv:3:2");
  }

  @Test
  void debitOrCreditMayStandBesideTheAmount() {
    Reading<List<LedgerLine>> reading =
        read(
            """
            bedrag;D/C
            1,00;D
            2;c
            3;Debet
            4;CREDIT
            -5;D
            6;+
            7;-
            8;−
            9;debit
            """);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow())
        .extracting(line -> line.amount().toString())
        .containsExactly("1", "-2", "3", "-4", "-5", "6", "-7", "-8", "9");
  }

  @Test
  void whatIsNeitherDebitNorCreditIsAnError() {
    Reading<List<LedgerLine>> reading = read("bedrag;teken\n1,5;x\n2;\ny;D\n");

    assertThat(problems(reading))
        .containsExactly("LED-008 g.csv:2:2", "LED-008 g.csv:3:2", "LED-003 g.csv:4:1");
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "D of + (debet), of C of - (credit)", "D or + (debit), or C or - (credit)"));
    assertThat(reading.value().orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "debet",
        "credit",
        "d/c",
        "debet;d/c",
        "bedrag;debet;credit",
        "bedrag;credit",
        "debet;credit;dc"
      })
  void oneWayToStateAmountsIsNeeded(String headings) {
    Reading<List<LedgerLine>> reading = read("grootboek;" + headings + "\n");

    assertThat(problems(reading)).containsExactly("LED-001 g.csv:1");
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "koppen, waaronder 'bedrag' (met of zonder 'd/c'), of 'debet' en 'credit', niet"
                    + " allebei",
                "headings, among them 'bedrag' (with or without 'd/c'), or 'debet' and 'credit',"
                    + " not both"));
  }

  @Property
  void debitLessCreditIsTheAmount(@ForAll int debit, @ForAll int credit) {
    String ledger =
        "debet;credit\n%s;%s\n"
            .formatted(
                Amount.ofCents(debit).toBigDecimal().setScale(2).toPlainString(),
                Amount.ofCents(credit).toBigDecimal().setScale(2).toPlainString());

    assertThat(read(ledger).orElseThrow().get(0).amount())
        .isEqualTo(Amount.ofCents((long) debit - credit));
  }

  @Test
  void headingsAreNeeded() {
    assertThat(problems(read(""))).containsExactly("LED-001 g.csv");
    assertThat(problems(read("grootboek;kostenplaats\n1;2\n"))).containsExactly("LED-001 g.csv:1");
    assertThat(problems(read("bedrag;Bedrag\n1;2\n"))).containsExactly("LED-001 g.csv:1:2");
  }

  @Test
  void columnsThatAreNotUsedAreSaid() {
    Reading<List<LedgerLine>> reading = read("grootboek;boekstuk;;bedrag\n1;2;;3\n");

    assertThat(reading.hasErrors()).isFalse();
    assertThat(problems(reading)).containsExactly("LED-004 g.csv:1:2");
  }

  @Test
  void fieldsBeyondTheHeadingsAreAnError() {
    assertThat(problems(read("grootboek;bedrag\n1;2;;x\n"))).containsExactly("LED-002 g.csv:2:4");
  }

  @Test
  void anUnknownSectionIsAnError() {
    assertThat(problems(read("naar;bedrag\nlast;2\nkengetallen;2\n")))
        .containsExactly("LED-005 g.csv:2:1", "LED-005 g.csv:3:1");
  }

  @Test
  void oneOfTwoColumnsIsFilled() {
    Reading<List<LedgerLine>> reading = read("taakveld;balanscode;bedrag\n0.4;A112;2\n");

    assertThat(problems(reading)).containsExactly("LED-007 g.csv:2:2");
  }

  @Test
  void readsFilesInWhateverEncoding(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("grootboek.csv");
    Files.writeString(
        file, "grootboek;omschrijving;bedrag\n1;café;2\n", Charset.forName("windows-1252"));

    Reading<List<LedgerLine>> reading = LedgerCsv.read(file, Optional.empty());

    assertThat(reading.orElseThrow().get(0).description()).isEqualTo("café");
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("CSV-022");
  }

  @Test
  void filesThatCannotBeReadAreAnError(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("binair.csv");
    Files.write(file, new byte[] {0, 1, 2});

    assertThat(LedgerCsv.read(file, Optional.empty()).problems())
        .extracting(Problem::code)
        .containsExactly("CSV-021");
    assertThat(LedgerCsv.read(folder.resolve("geen.csv"), Optional.empty()).problems())
        .extracting(Problem::code)
        .containsExactly("CSV-020");
  }

  private static List<Amount> amounts(String... texts) {
    return read("bedrag;x\n" + String.join(";\n", texts) + ";\n").value().orElseThrow().stream()
        .map(LedgerLine::amount)
        .toList();
  }

  private static List<String> amounts(Reading<List<LedgerLine>> reading) {
    return reading.value().orElseThrow().stream().map(line -> line.amount().toString()).toList();
  }

  private static Amount declared(String ledger, Notation notation) {
    return LedgerCsv.read(ledger.getBytes(StandardCharsets.UTF_8), "g.csv", Optional.of(notation))
        .orElseThrow()
        .get(1)
        .amount();
  }

  private static Reading<List<LedgerLine>> read(String text) {
    return LedgerCsv.read(text.getBytes(StandardCharsets.UTF_8), "g.csv", Optional.empty());
  }

  private static List<String> problems(Reading<?> reading) {
    return reading.problems().stream().map(p -> p.code() + " " + p.place()).toList();
  }
}
