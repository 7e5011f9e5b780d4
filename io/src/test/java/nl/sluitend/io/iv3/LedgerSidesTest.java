package nl.sluitend.io.iv3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.message.Message;
import nl.sluitend.message.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs of amounts that have debit or credit beside them. */
class LedgerSidesTest {
  @Test
  void aSignThatSaysTheSideAlreadyIsNotTurned() {
    Reading<List<LedgerLine>> reading =
        read("bedrag;d/c\n1000,00;D\n500,00;D\n0,00;C\n-200,00;C\n(1,50);-\n");

    assertThat(amounts(reading)).containsExactly("1000", "500", "0", "-200", "-1.5");
    assertThat(problems(reading)).containsExactly("LED-009 g.csv:5:1");
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.problems().get(0).message().dutch())
        .isEqualTo(
            "'-200,00 C': elke creditregel is negatief en geen debetregel, dus het teken zegt de"
                + " kant al; de bedragen zijn niet gekeerd.");
    assertThat(reading.problems().get(0).expected().english())
        .isEqualTo(
            "every credit line is negative and no debit line is, so the sign says the side"
                + " already; the amounts were not turned");
  }

  @Test
  void aNegativeAmountOnADebitLineIsACorrection() {
    Reading<List<LedgerLine>> reading = read("bedrag;d/c\n10;D\n-4;D\n3;C\n0;C\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(amounts(reading)).containsExactly("10", "-4", "-3", "0");
    assertThat(amounts(read("bedrag;d/c\n-4;D\n5;x\n"))).containsExactly("-4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10;D, -4;C, 3;C | LED-010 g.csv:3:1 | 3 C | g.csv:4",
        "10;D, 3;C, -4;C, -5;C | LED-010 g.csv:4:1 | 3 C | g.csv:3",
        "-10;D, -4;C | LED-010 g.csv:3:1 | -10 D | g.csv:2"
      })
  void aSignThatMayOrMayNotSayTheSideIsAnError(
      String lines, String problem, String other, String place) {
    String against = "'%s' (%s)".formatted(other, place);
    Reading<List<LedgerLine>> reading = read("bedrag;d/c\n" + lines.replace(", ", "\n") + "\n");

    assertThat(reading.value()).isEmpty();
    assertThat(problems(reading)).containsExactly(problem);
    assertThat(reading.problems().get(0).found()).isEqualTo("-4 C");
    assertThat(reading.problems().get(0).expected())
        .isEqualTo(
            new Message(
                "bedragen waaruit blijkt of het teken de kant al zegt; naast "
                    + against
                    + " kan dat zo zijn of niet: geef elke creditregel een min en geen debetregel,"
                    + " of geen creditregel, of gebruik kolommen 'debet' en 'credit', of alleen"
                    + " 'bedrag'",
                "amounts that show whether the sign says the side already; beside "
                    + against
                    + " it may or may not: give every credit line a minus and no debit line, or no"
                    + " credit line, or use columns 'debet' and 'credit', or 'bedrag' alone"));
  }

  @Test
  void linesWithoutAnAmountOrASideDoNotDecideWhatASignMeans() {
    Reading<List<LedgerLine>> reading = read("bedrag;d/c\n1,5;D\n-2;C\n3;x\ny;C\n");

    assertThat(amounts(reading)).containsExactly("1.5", "-2");
    assertThat(problems(reading))
        .containsExactly("LED-009 g.csv:3:1", "LED-008 g.csv:4:2", "LED-003 g.csv:5:1");
  }

  /** Whichever way a ledger writes them, the same amounts are read, or none. */
  @Property
  void theSideIsCountedOnce(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 999) Long> debits,
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 999) Long> credits) {
    StringBuilder bare = new StringBuilder("bedrag;d/c\n");
    debits.forEach(amount -> bare.append(amount).append(";D\n"));
    StringBuilder signed = new StringBuilder(bare);
    credits.forEach(amount -> bare.append(amount).append(";C\n"));
    credits.forEach(amount -> signed.append('-').append(amount).append(";C\n"));
    List<String> expected = new ArrayList<>();
    debits.forEach(amount -> expected.add(amount.toString()));
    credits.forEach(amount -> expected.add("-" + amount));

    assertThat(amounts(read(bare.toString()))).isEqualTo(expected);
    assertThat(amounts(read(signed.toString()))).isEqualTo(expected);
  }

  private static Reading<List<LedgerLine>> read(String text) {
    return LedgerCsv.read(text.getBytes(StandardCharsets.UTF_8), "g.csv", Optional.empty());
  }

  private static List<String> amounts(Reading<List<LedgerLine>> reading) {
    return reading.value().orElseThrow().stream().map(line -> line.amount().toString()).toList();
  }

  private static List<String> problems(Reading<?> reading) {
    return reading.problems().stream().map(p -> p.code() + " " + p.place()).toList();
  }
}
