package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.sluitend.io.csv.PrintedCsv;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.json.TableJson;
import nl.sluitend.table.BudgetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SluitendTest {
  private static final String CLOSES =
      "Soort (x € 1.000);Begroting 2021;Rekening 2021\na;1;2\nb;3;4\nTotaal;4;6\n";
  private static final String BROKEN = CLOSES.replace("Totaal;4;6", "Totaal;4;96");
  private static final String UNREADABLE = CLOSES.replace("b;3;4", "b;3;1.2.3");

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static JsonNode json(CommandLineRun run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> sources(CommandLineRun run) throws IOException {
    List<String> sources = new ArrayList<>();
    json(run).get("tables").forEach(table -> sources.add(table.get("source").asText()));
    return sources;
  }

  @Test
  void a_table_that_closes_exits_with_0() throws IOException {
    CommandLineRun run = CommandLineRun.of("check", file("t.csv", CLOSES));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("sluit");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_table_that_does_not_close_exits_with_1_and_names_the_figures() throws IOException {
    CommandLineRun run = CommandLineRun.of("check", file("t.csv", BROKEN));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("SUM-001", "er staat 96, maar de regels geven 6");
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "never, 0", "WARNING, 1"})
  void warnings_count_from_the_threshold_on(String threshold, int exit) throws IOException {
    String twice = "Soort (x € 1.000);Begroting 2021;Rekening 2021\na;1;2\na;1;2\nTotaal;2;4\n";
    assertThat(CommandLineRun.of("check", file("t.csv", twice), "--fail-on", threshold).exit())
        .isEqualTo(exit);
  }

  @Test
  void findings_never_count_with_never_but_unreadable_files_do() throws IOException {
    assertThat(CommandLineRun.of("check", "--fail-on=never", file("t.csv", BROKEN)).exit())
        .isZero();
    assertThat(CommandLineRun.of("check", "--fail-on=never", file("u.csv", UNREADABLE)).exit())
        .isEqualTo(2);
  }

  @Test
  void what_could_not_be_read_exits_with_2_and_names_file_line_and_column() throws IOException {
    Path file = file("t.csv", UNREADABLE);
    CommandLineRun run = CommandLineRun.of("check", file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains(file + ":3:3", "CSV-003", "1.2.3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check nergens.csv",
        "check --unit 7 x",
        "check --format xml x",
        "check --fail-on often x",
        "check --lang de x",
        "check --nonsense",
        "nonsense"
      })
  void what_cannot_be_used_exits_with_2_and_says_why(String line) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out() + run.err()).isNotBlank();
  }

  @Test
  void without_a_word_the_usage_is_shown() {
    CommandLineRun run = CommandLineRun.of();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("check", "demo");
  }

  @Test
  void help_and_version_are_there() {
    assertThat(CommandLineRun.of("check", "--help").out()).contains("--fail-on", "--unit");
    assertThat(CommandLineRun.of("--version").out()).startsWith("sluitend");
  }

  @Test
  void a_folder_stands_for_its_tables_in_order_of_name() throws IOException {
    BudgetTable table = PrintedCsv.read(file("b/tabel.csv", CLOSES)).orElseThrow();
    file("a.csv", CLOSES);
    file("c.json", TableJson.write(table));
    file("d/tidy.csv", TidyCsv.write(table));
    file("d/nota.txt", "woorden");
    file("d/meta.json", "{\"kind\": \"overhead\"}");
    file(".verborgen/x.csv", BROKEN);
    CommandLineRun run = CommandLineRun.of("check", folder, "--format", "json");
    assertThat(run.exit()).isZero();
    String root = folder + "/";
    assertThat(sources(run))
        .containsExactly(
            root + "a.csv", root + "b/tabel.csv", root + "c.json", root + "d/tidy.csv");
    assertThat(json(run).get("passedOver").toString()).contains("nota.txt", "meta.json");
    assertThat(CommandLineRun.of("check", folder).out()).contains("nota.txt");
  }

  @Test
  void a_folder_without_tables_cannot_be_checked() throws IOException {
    file("nota.txt", "woorden");
    CommandLineRun run = CommandLineRun.of("check", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("FIL-004");
  }

  @Test
  void a_file_of_another_kind_cannot_be_checked() throws IOException {
    assertThat(CommandLineRun.of("check", file("nota.txt", "woorden")).out()).contains("FIL-002");
    assertThat(CommandLineRun.of("check", file("x.json", "{}")).out()).contains("FIL-002");
  }

  @Test
  void a_table_of_a_data_package_is_read_once_and_with_what_the_package_says() throws IOException {
    Path seeds = Path.of("..", "seeds");
    CommandLineRun run = CommandLineRun.of("check", seeds, "--format=json");
    assertThat(sources(run))
        .containsExactly(
            seeds + "/diemen-overhead-2021.csv",
            seeds + "/diemen-salarissen-2021.csv",
            seeds + "/duoplus-investeringen-ict-2020.csv");
    json(run)
        .get("tables")
        .forEach(table -> assertThat(table.get("unit").asText()).isEqualTo("1000"));
    assertThat(
            sources(CommandLineRun.of("check", seeds.resolve("datapackage.json"), "--format=json")))
        .hasSize(3);
  }

  @Test
  void a_data_package_that_cannot_be_read_says_so_and_its_files_are_still_checked()
      throws IOException {
    file("datapackage.json", "{\"name\": ");
    file("t.csv", CLOSES);
    CommandLineRun run = CommandLineRun.of("check", folder, "--format=json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(sources(run)).contains(folder + "/t.csv", folder + "/datapackage.json");
  }

  @Test
  void the_unit_can_be_fixed() throws IOException {
    Path file = file("t.csv", CLOSES);
    CommandLineRun run = CommandLineRun.of("check", file, "--unit", "1000000", "--format", "json");
    assertThat(json(run).get("tables").get(0).get("unit").asText()).isEqualTo("1000000");
    Path seeds = Path.of("..", "seeds");
    json(CommandLineRun.of("check", seeds, "--unit=1", "--format=json"))
        .get("tables")
        .forEach(table -> assertThat(table.get("unit").asText()).isEqualTo("1"));
  }

  @Test
  void tables_in_one_folder_are_of_one_document() throws IOException {
    String there =
        """
        Kosten (x € 1.000);Begroting na wijziging 2021;Rekening 2021;Resultaat 2021
        a;100;90;-10
        b;50;70;20
        Totaal;150;160;10
        """;
    String here =
        there.replace(";-10", ";10").replace("70;20", "70;-20").replace("160;10", "160;-10");
    file("a.csv", there);
    file("b.csv", here);
    assertThat(CommandLineRun.of("check", folder).out()).contains("Andere tekenafspraak");
    file("sub/b.csv", here);
    Files.delete(folder.resolve("b.csv"));
    assertThat(CommandLineRun.of("check", folder).out()).doesNotContain("Andere tekenafspraak");
  }

  @ParameterizedTest
  @CsvSource({"nl,geheugen is vol", "en,out of memory"})
  void too_little_memory_is_said_in_a_line(String language, String words) {
    StringWriter err = new StringWriter();
    PrintWriter full =
        new PrintWriter(
            new StringWriter() {
              @Override
              public void write(String text, int from, int length) {
                throw new OutOfMemoryError("a page of a test");
              }
            });
    int exit =
        Sluitend.run(full, new PrintWriter(err, true), "rules", "SUM-001", "--lang=" + language);
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).startsWith("sluitend: ").contains(words, "-Xmx").hasLineCount(1);
  }

  @Test
  void english_is_spoken_on_request() throws IOException {
    assertThat(CommandLineRun.of("check", "--lang", "en", file("t.csv", BROKEN)).out())
        .contains("stated 96, but the rows give 6");
  }

  @Test
  void the_demo_checks_the_seeds() {
    CommandLineRun run = CommandLineRun.of("demo");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("seeds/diemen-overhead-2021.csv", "SGN-002", "sluit op afronding na");
  }

  @Test
  void the_same_input_gives_the_same_bytes_in_any_locale_and_time_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    CommandLineRun before = CommandLineRun.of("check", Path.of("..", "seeds"), "--format=json");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      CommandLineRun after = CommandLineRun.of("check", Path.of("..", "seeds"), "--format=json");
      assertThat(after.out().getBytes(StandardCharsets.UTF_8))
          .isEqualTo(before.out().getBytes(StandardCharsets.UTF_8));
      assertThat(CommandLineRun.of("demo").out()).contains("-12.048");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
