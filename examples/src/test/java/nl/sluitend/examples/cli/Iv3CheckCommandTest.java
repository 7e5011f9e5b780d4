package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Deliveries on the command line: each fault in a file is reported by the code that CBS has. */
class Iv3CheckCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Of a layer and year without controls, so that nothing can be missing for them. */
  private static final String CLEAN =
      """
      {
        "metadata": {
          "overheidslaag": "GR", "overheidsnummer": "060001", "overheidsnaam": "Werk",
          "boekjaar": 2020, "periode": 5, "status": "Realisatie",
          "datum": "2020-10-03T13:46:23+02:00", "details_openbaar": false,
          "financieel_pakket": "Pakket", "export_software": "Export"
        },
        "contact": {"naam": "Jan", "email": "jan@example.nl", "telefoon": "020 1234567"},
        "data": {
          "lasten": [{"taakveld": "0.4", "categorie": "3.8", "bedrag": 1000}],
          "baten": [{"taakveld": "0.8", "categorie": "3.8", "bedrag": 1000}],
          "balans_lasten": [{"balanscode": "A1311", "categorie": "6.1", "bedrag": 7}],
          "balans_baten": [{"balanscode": "P131", "categorie": "6.1", "bedrag": 7}],
          "balans_standen": [
            {"balanscode": "A1311", "standper": "1 januari", "bedrag": 0},
            {"balanscode": "A1311", "standper": "ultimo", "bedrag": 7}
          ],
          "kengetallen": [{"verslagperiode": "Rek_2020", "kengetal": "fk.1", "waarde": "1,2"}],
          "beleidsindicatoren": [
            {"verslagperiode": "Rek_2020", "beleidsindicator": "bi.1", "waarde": "1,2"}
          ]
        }
      }
      """;

  @TempDir private Path folder;

  private static CommandLineRun check(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = Stream.of(arguments).map(Object::toString).toList();
    int exit =
        new CommandLine(new Iv3CheckCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(words.toArray(String[]::new));
    return new CommandLineRun(exit, out.toString(), err.toString());
  }

  private Path delivery(Consumer<ObjectNode> change) throws IOException {
    ObjectNode delivery = (ObjectNode) MAPPER.readTree(CLEAN);
    change.accept(delivery);
    return Files.writeString(folder.resolve("levering.json"), delivery.toPrettyString());
  }

  /** Which rules have findings in a JSON report, with how many. */
  private static Map<String, Integer> found(CommandLineRun run) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    for (JsonNode table : MAPPER.readTree(run.out()).get("tables")) {
      for (JsonNode finding : table.get("findings")) {
        found.merge(finding.get("rule").asText(), 1, Integer::sum);
      }
    }
    return found;
  }

  private static Arguments fault(String code, Consumer<ObjectNode> change) {
    return Arguments.of(code, change);
  }

  private static ObjectNode part(ObjectNode delivery, String name) {
    return (ObjectNode) delivery.get(name);
  }

  private static ObjectNode first(ObjectNode delivery, String section) {
    return (ObjectNode) part(delivery, "data").get(section).get(0);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("SF001", d -> d.remove("metadata")),
        fault("SF002", d -> part(d, "metadata").remove("financieel_pakket")),
        fault("SF003", d -> part(d, "metadata").put("soort", "x")),
        fault("SF004", d -> part(d, "metadata").put("details_openbaar", "nee")),
        fault("SF004", d -> part(d, "metadata").put("datum", "3 oktober")),
        fault("SF005", d -> d.remove("contact")),
        fault("SF006", d -> part(d, "contact").remove("telefoon")),
        fault("SF007", d -> part(d, "contact").put("fax", "1")),
        fault("SF008", d -> part(d, "contact").put("email", "geen adres")),
        fault("SF009", d -> part(d, "contact").put("naam", " ")),
        fault("SF010", d -> d.remove("data")),
        fault("SF011", d -> part(d, "data").remove("baten")),
        fault("SF012", d -> part(d, "data").remove("lasten")),
        fault("SF013", d -> part(d, "data").remove("balans_baten")),
        fault("SF014", d -> part(d, "data").remove("balans_lasten")),
        fault("SF015", d -> part(d, "data").remove("balans_standen")),
        fault("SF016", d -> first(d, "lasten").remove("categorie")),
        fault("SF017", d -> first(d, "lasten").putNull("bedrag")),
        fault("SF888", d -> part(d, "metadata").put("boekjaar", 2050)),
        fault("SF999", d -> d.put("soort", "x")),
        fault("DF001", d -> first(d, "lasten").put("taakveld", "0.")),
        fault("DF001", d -> first(d, "baten").put("taakveld", "0.12")),
        fault("DF002", d -> first(d, "balans_lasten").put("categorie", "9")),
        fault("DF003", d -> first(d, "balans_baten").put("balanscode", "Q")),
        fault("DF004", d -> first(d, "balans_standen").put("standper", "gisteren")),
        fault("DF005", d -> first(d, "kengetallen").put("kengetal", "fk.9")),
        fault("DF006", d -> first(d, "beleidsindicatoren").put("beleidsindicator", "bi.9")),
        fault("DF007", d -> first(d, "kengetallen").put("verslagperiode", "Rek_1999")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_in_a_file_is_found_alone(String code, Consumer<ObjectNode> change)
      throws IOException {
    CommandLineRun run = check(delivery(change), "--format=json");
    assertThat(found(run)).containsExactly(Map.entry(code, 1));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_delivery_without_faults_has_no_findings() throws IOException {
    CommandLineRun run = check(delivery(d -> {}));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Bevindingen: geen");
  }

  @ParameterizedTest
  @CsvSource({
    "text, Samenvatting",
    "json, sluitend-report/1",
    "junit, <testsuites",
    "sarif, 2.1.0",
    "html, <!doctype"
  })
  void every_format_shows_a_finding(String format, String sign) throws IOException {
    Path file = delivery(d -> first(d, "lasten").put("taakveld", "0.12"));
    CommandLineRun run = check(file, "--format", format);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).containsIgnoringWhitespaces(sign, "DF001", "0.12");
  }

  @Test
  void messages_are_english_on_request() throws IOException {
    Path file = delivery(d -> first(d, "lasten").put("taakveld", "0.12"));
    assertThat(check(file, "--lang=en").words()).contains("not a taakveld of GR 2020");
  }

  @Test
  void a_place_in_the_file_is_named() throws IOException {
    Path file = delivery(d -> first(d, "lasten").putNull("bedrag"));
    assertThat(check(file, "--format=json").out())
        .contains("\"line\": \"", "\"section\": \"lasten\"", "levering.json:");
  }

  @Test
  void code_lists_of_another_layer_and_year_can_be_asked_for() throws IOException {
    Path file = delivery(d -> first(d, "lasten").put("taakveld", "6.711"));
    assertThat(found(check(file, "--format=json"))).containsOnlyKeys("DF001");
    CommandLineRun other = check(file, "--layer=gemeente", "--year=2025", "--format=json");
    // The other codes of the delivery are of 2020, and controls apply now.
    assertThat(found(other)).doesNotContainKey("DF001").containsKey("DF007");
  }

  @Test
  void every_control_can_be_asked_for() throws IOException {
    Path file =
        delivery(
            d -> {
              part(d, "metadata").put("overheidslaag", "Gemeente").put("periode", 3);
              first(d, "baten").put("bedrag", 2000);
            });
    assertThat(found(check(file, "--format=json"))).doesNotContainKey("PF006");
    assertThat(found(check(file, "--all-periods", "--format=json"))).containsKey("PF006");
    assertThat(found(check(file, "--all-periods", "--unit=euro", "--format=json")))
        .doesNotContainKey("PF006");
    assertThat(found(check(file, "--all-periods", "--unit=duizend", "--format=json")))
        .containsKey("PF006");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--unit=cent", "--unit=duit", "--layer=waterschap", "--year=vorig"})
  void what_is_not_understood_is_said(String option) throws IOException {
    CommandLineRun run = check(delivery(d -> {}), option);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(option.substring(option.indexOf('=') + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[1, 2]", "<xml/>", "{\"metadata\": "})
  void what_is_no_delivery_is_said(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), content);
    CommandLineRun run = check(file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("onleesbaar", "DLV-");
  }

  @Test
  void a_file_that_is_not_there_is_said_and_others_are_checked() throws IOException {
    Path there = delivery(d -> {});
    Path gone = folder.resolve("weg.json");
    CommandLineRun run = check(gone, there, there);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.words()).contains("SF777", "Leveringen: 2");
  }

  /** The text on one line: where it is broken depends on the name of the folder. */
  private static String flat(CommandLineRun run) {
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void the_text_says_which_delivery_it_is_and_the_unit_with_its_evidence() throws IOException {
    Path file = delivery(d -> {});
    assertThat(flat(check(file)))
        .contains(
            "GR 060001 Werk 2020, periode 5 (jaarrekening), bedragen x € 1.000 Oordeel: In orde"
                + " Sluit (PF006, PF007, PF008): niet gecontroleerd",
            "DLV-012 Gelezen als bedragen x € 1.000: 2 van de 5 bedragen zijn een veelvoud van"
                + " 1000; de lasten tellen op tot 1.000; dat past bij duizenden.");
    assertThat(flat(check(file, "--unit=thousand"))).doesNotContain("DLV-01");
  }

  @Test
  void a_unit_that_does_not_show_can_be_stated() throws IOException {
    Path file = delivery(d -> first(d, "lasten").put("bedrag", 1_000_000));
    CommandLineRun run = check(file, "--lang=en");
    assertThat(flat(run))
        .contains(
            "DLV-013 The amounts do not show whether they are euros or thousands (",
            "). Say in which unit they are. --unit euro or --unit thousand does.");
    assertThat(flat(check(file)))
        .contains("Zeg in welke eenheid ze zijn. Dat kan met --unit euro of --unit duizend.");
    assertThat(check(file, "--format=json").out()).contains("\"DLV-013\"");
    assertThat(flat(check(file, "--unit=1"))).doesNotContain("DLV-01");
  }

  @Test
  void a_delivery_without_amounts_has_no_unit() throws IOException {
    assertThat(check(delivery(d -> d.remove("data"))).words()).doesNotContain("DLV-01");
  }

  @Test
  void the_text_does_not_repeat_the_records() throws IOException {
    Path file =
        delivery(
            d -> {
              ArrayNode records = part(d, "data").putArray("lasten");
              for (int i = 0; i < 5000; i++) {
                records
                    .addObject()
                    .put("taakveld", "x" + i)
                    .put("categorie", "3.8")
                    .put("bedrag", 1);
              }
            });
    CommandLineRun run = check(file);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSizeLessThan(60);
    assertThat(flat(run)).contains("Fouten (5000)", "en nog 4990 keer DF001");
    assertThat(found(check(file, "--format=json"))).containsEntry("DF001", 5000);
  }

  // --- deliveries that CBS's own service was tested with -------------------------------------

  private static Path sample(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path file = folder.resolve("shared/iv3/deliveries").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
      folder = folder.getParent();
    }
    assumeThat(folder).as("shared/iv3/deliveries/" + name).isNotNull();
    throw new AssertionError();
  }

  /** What the controls found, by rule. */
  private static Map<String, String> plausibility(CommandLineRun run) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (JsonNode finding : MAPPER.readTree(run.out()).get("tables").get(0).get("findings")) {
      if (finding.get("rule").asText().startsWith("PF")) {
        found.put(finding.get("rule").asText(), finding.get("parameters").get("found").asText());
      }
    }
    return found;
  }

  @Test
  void the_file_with_faults_has_those_that_the_service_reported() throws IOException {
    Path file = sample("iv3_bestand_plausibiliteits_fout.json");
    assertThat(plausibility(check(file, "--all-periods", "--format=json")))
        .containsExactly(
            Map.entry("PF001", "4.705"),
            Map.entry("PF002", "16.878"),
            Map.entry("PF006", "11333"),
            Map.entry("PF008", "16241"));
    assertThat(plausibility(check(file, "--format=json"))).containsOnlyKeys("PF001", "PF002");
  }

  @Test
  void the_other_file_has_only_what_quarters_leave_open() throws IOException {
    Path file = sample("iv3_bestand_zonder_fouten_1.json");
    CommandLineRun run = check(file, "--format=json");
    assertThat(plausibility(run)).containsExactly(Map.entry("PF001", "1.442"));
    assertThat(found(run)).containsOnlyKeys("PF001", "GRY-001");
    assertThat(run.exit()).isZero();
    // Not "in order": there are warnings.
    assertThat(check(file).words()).contains("Oordeel: Geen fouten, wel 5 waarschuwingen");
  }

  @Test
  void a_large_delivery_is_checked_whole() throws IOException {
    Path file =
        delivery(
            d -> {
              ArrayNode records = part(d, "data").putArray("lasten");
              for (int i = 0; i < 100_000; i++) {
                records.addObject().put("taakveld", "0.4").put("categorie", "3.8").put("bedrag", i);
              }
            });
    CommandLineRun run = check(file, "--format=junit");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("DF001");
  }
}
