package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Position;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What CBS would refuse at once is not written, and what is written is not refused. */
class Iv3BuildStructureTest {
  private static final Map<String, String> GOOD =
      Map.of(
          "--year", "2025",
          "--period", "5",
          "--layer", "gemeente",
          "--number", "060999",
          "--name", "Voorbeeld",
          "--contact", "A. de Vries,iv3@voorbeeld.nl,020 1234567",
          "--date", "2026-07-01T10:00:00+02:00",
          "--package", "Voorbeeldpakket");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--year | 2016 | codelijsten",
        "--year | 2027 | codelijsten",
        "--year | x | --year",
        "--period | 6 | --period is 0",
        "--period | -1 | --period is 0",
        "--layer | rijk | verwacht gemeente, gr of provincie",
        "--number | '' | --number is leeg",
        "--number | ' ' | --number is leeg",
        "--number | '1\n2' | SF004 Veld 'overheidsnummer'",
        "--name | '' | --name is leeg",
        "--name | 'Voor\nbeeld' | SF004 Veld 'overheidsnaam'",
        "--date | gisteren | is geen tijdstip",
        "--date | 2026-07-01 | is geen tijdstip",
        "--date | 2026-07-01T10:00:00 | is geen tijdstip",
        "--date | 2026-07-01T25:00:00+02:00 | is geen tijdstip",
        "--package | 'een\rtwee' | SF004 Veld 'financieel_pakket'",
        "--contact | A,a@b,1 | SF008 Veld 'email'",
        "--contact | A,a@voorbeeld.museum,1 | SF008 Veld 'email'",
        "--contact | A,geen adres,1 | SF008 Veld 'email'",
        "--contact | A,,1 | SF009 Veld 'email'",
        "--contact | ',a@b.nl,1' | SF009 Veld 'naam'",
        "--contact | 'A,a@b.nl,' | NAAM,E-MAIL,TELEFOON",
        "--contact | 'A,a@b.nl,1\n2' | SF008 Veld 'telefoon'",
        "--contact | 'A,a@b.nl' | NAAM,E-MAIL,TELEFOON",
        "--contact | '' | NAAM,E-MAIL,TELEFOON"
      })
  void aFieldThatCbsWouldRefuseIsNamedAndNothingIsWritten(String option, String value, String said)
      throws IOException {
    Path file = folder.resolve("levering.json");

    CommandLineRun run = build(option, value.replace("\\n", "\n").replace("\\r", "\r"), file);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--year", "--period", "--number", "--name", "--contact"})
  void fieldsThatAreNeededAreAskedFor(String option) throws IOException {
    CommandLineRun run = build(option, null, folder.resolve("levering.json"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("'" + option + "=");
    assertThat(folder.resolve("levering.json")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--year | 2017",
        "--year | 2026",
        "--period | 0",
        "--period | 3",
        "--layer | GR",
        "--layer | provincie",
        "--number | 0001",
        "--name | '''s-Gravenhage \"Den Haag\" \\ é €'",
        "--date | 2026-07-01T10:00:00.123+02:00",
        "--date | 2026-07-01T10:00Z",
        "--package | ''",
        "--contact | 'Vries, A. de, iv3@voorbeeld.nl, 020 1234567'",
        "--contact | A,a_b.c-d@sub.voorbeeld.info,+31 20 1234567"
      })
  void whatIsWrittenIsNotRefused(String option, String value) throws IOException {
    Path file = folder.resolve("levering.json");

    assertThat(build(option, value, file).exit()).isZero();

    CommandLineRun check = CommandLineRun.of("iv3", "check", file, "--format=json");
    assertThat(check.exit()).isLessThan(2);
    assertThat(check.out())
        .doesNotContain("\"rule\": \"SF")
        .doesNotContain("\"rule\": \"DF")
        .contains("\"id\": \"SF008\", \"outcome\": \"PASSED\"");
    assertThat(DeliveryJson.read(file).orElseThrow().faults()).isEmpty();
  }

  @Test
  void codesThatTheYearDoesNotHaveAreNamed() {
    Delivery delivery =
        Delivery.builder()
            .metadata(
                DeliveryMetadata.of("Gemeente", "060999", "Voorbeeld", 2025, 5)
                    .made("2026-07-01T10:00:00+02:00", false, "", "Sluitend"))
            .positions(List.of(Position.of("A999", "ultimo", BigDecimal.ONE)))
            .build();

    assertThat(Iv3Structure.faults(delivery))
        .extracting(Message::dutch)
        .anyMatch(said -> said.startsWith("SF005 "))
        .anyMatch(said -> said.startsWith("DF003 ") && said.contains("A999"))
        .noneMatch(said -> said.startsWith("PF"));
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    Delivery delivery =
        Delivery.builder().contact(Contact.of("A", "a@b.nl", "1".repeat((1 << 20) + 1))).build();

    assertThat(Iv3Structure.faults(delivery))
        .extracting(Message::dutch)
        .singleElement()
        .asString()
        .startsWith("deze levering is niet te schrijven: ")
        .contains("1048577");
  }

  /** Builds a small delivery with one field changed, or without it. */
  private CommandLineRun build(String option, @Nullable String value, Path file)
      throws IOException {
    Map<String, String> options = new LinkedHashMap<>(GOOD);
    if (value == null) {
      options.remove(option);
    } else {
      options.put(option, value);
    }
    Path ledger =
        Files.writeString(
            folder.resolve("grootboek.csv"),
            """
            naar;taakveld;categorie;bedrag
            lasten;1.1;3.8;1,20
            """);
    List<Object> arguments = new ArrayList<>(List.of("iv3", "build", ledger, "-o", file));
    options.forEach((name, text) -> arguments.add(name + "=" + text));
    return CommandLineRun.of(arguments.toArray());
  }
}
