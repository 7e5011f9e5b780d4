package nl.sluitend.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.sluitend.io.rules.AcceptedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the command line: their formats, what was known before, and what changed. */
class ReportingTest {
  private static final String CLOSES =
      "Soort (x € 1.000);Begroting 2021;Rekening 2021\na;1;2\nb;3;4\nTotaal;4;6\n";
  private static final String BROKEN = CLOSES.replace("Totaal;4;6", "Totaal;4;96");
  private static final String KNOWN = "Bekend: staat zo in het vorige verslag.";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** A JSON report on the table as it is now. */
  private Path report(String name, Path table) throws IOException {
    return file(name, CommandLineRun.of("check", table, "--format=json").out());
  }

  private static JsonNode json(CommandLineRun run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  // --- formats ------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "text, Samenvatting",
    "json, sluitend-report/1",
    "junit, <testsuites",
    "sarif, sarif-schema-2.1.0.json",
    "html, <!doctype html>",
    "HTML, <!doctype html>"
  })
  void every_format_shows_the_finding_and_exits_alike(String format, String sign)
      throws IOException {
    CommandLineRun run = CommandLineRun.of("check", file("t.csv", BROKEN), "--format", format);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .containsIgnoringWhitespaces(sign, "SUM-001", "er staat 96")
        .endsWith("\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void all_formats_are_the_same_bytes_in_any_locale_and_time_zone_and_on_any_thread()
      throws Exception {
    Path rounding = file("a.csv", BROKEN);
    Path earlier = report("r.json", rounding);
    List<List<Object>> lines = new ArrayList<>();
    for (String format : List.of("text", "json", "junit", "sarif", "html")) {
      lines.add(
          List.of(
              "check",
              rounding,
              Path.of("..", "seeds"),
              "--format",
              format,
              "--baseline",
              earlier));
    }
    lines.add(List.of("diff", earlier, earlier, "--format=json"));
    lines.add(List.of("rules", "SUM-001", "--format=md"));
    List<CommandLineRun> before = lines.stream().map(ReportingTest::run).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<Future<CommandLineRun>> runs =
          Stream.concat(lines.stream(), lines.stream())
              .map(line -> threads.submit(() -> run(line)))
              .toList();
      for (int i = 0; i < runs.size(); i++) {
        assertThat(bytes(runs.get(i))).isEqualTo(bytes(before.get(i % lines.size())));
      }
    } finally {
      threads.shutdown();
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static CommandLineRun run(List<Object> line) {
    return CommandLineRun.of(line.toArray());
  }

  private static byte[] bytes(Future<CommandLineRun> run)
      throws ExecutionException, InterruptedException {
    return bytes(run.get());
  }

  private static byte[] bytes(CommandLineRun run) {
    return run.out().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_file_gets_the_report_whole_or_stays_as_it_was() throws IOException {
    Path table = file("t.csv", BROKEN);
    Path out = file("report.xml", "eerder");
    CommandLineRun run = CommandLineRun.of("check", table, "--format=junit", "--output", out);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(out))
        .isEqualTo(CommandLineRun.of("check", table, "--format=junit").out());
    Path nowhere = folder.resolve("weg").resolve("report.xml");
    CommandLineRun failed = CommandLineRun.of("check", table, "--output", nowhere);
    assertThat(failed.exit()).isEqualTo(2);
    assertThat(failed.err()).contains(nowhere.toString(), "niet te schrijven");
    assertThat(CommandLineRun.of("check", table, "--output", folder).exit()).isEqualTo(2);
  }

  // --- groups -------------------------------------------------------------------------------

  @Test
  void rules_of_other_groups_are_off_and_still_shown() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("check", file("t.csv", CLOSES), "--group=draft-budget", "--format=json");
    assertThat(run.exit()).isZero();
    List<String> off = new ArrayList<>();
    json(run)
        .at("/tables/0/rules")
        .forEach(
            rule -> {
              if (rule.at("/outcome").asText().equals("SWITCHED_OFF")) {
                off.add(rule.at("/id").asText());
              }
            });
    assertThat(off).contains("DIF-001", "AMD-001").doesNotContain("SUM-001");
  }

  // --- what was known before ------------------------------------------------------------------

  @Test
  void what_an_earlier_report_states_is_known_and_does_not_count() throws IOException {
    Path table = file("t.csv", BROKEN);
    Path earlier = report("r.json", table);
    CommandLineRun run = CommandLineRun.of("check", table, "--baseline", earlier);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsIgnoringWhitespaces("SUM-001", "er staat 96", KNOWN, "nieuw 0, gewijzigd 0");
    assertThat(CommandLineRun.of("check", table).exit()).isEqualTo(1);
  }

  @Test
  void what_is_new_or_has_changed_counts() throws IOException {
    Path table = file("t.csv", BROKEN);
    Path earlier = report("r.json", table);
    file("t.csv", BROKEN.replace(";96", ";97"));
    CommandLineRun changed = CommandLineRun.of("check", table, "--baseline", earlier);
    assertThat(changed.exit()).isEqualTo(1);
    assertThat(changed.out()).containsIgnoringWhitespaces("gewijzigd 1").doesNotContain(KNOWN);
    file("t.csv", BROKEN.replace("b;3", "a;3"));
    CommandLineRun added =
        CommandLineRun.of("check", table, "--baseline", earlier, "--fail-on=warning");
    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.out()).containsIgnoringWhitespaces("LAB-001", "nieuw 1", KNOWN);
    // The error is known, and the warning does not count.
    assertThat(CommandLineRun.of("check", table, "--baseline", earlier).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "junit", "sarif", "html"})
  void known_findings_are_in_every_format(String format) throws IOException {
    Path table = file("t.csv", BROKEN);
    Path earlier = report("r.json", table);
    CommandLineRun run =
        CommandLineRun.of("check", table, "--baseline", earlier, "--format", format);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsIgnoringWhitespaces("SUM-001", "er staat 96");
  }

  @Test
  void what_cannot_be_read_is_never_known() throws IOException {
    Path table = file("t.csv", BROKEN.replace("b;3;4", "b;3;1.2.3"));
    Path earlier = report("r.json", table);
    assertThat(CommandLineRun.of("check", table, "--baseline", earlier).exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen JSON",
        "[]",
        "{\"format\": \"sluitend-report/9\", \"tables\": []}",
        "{\"format\": \"sluitend-table/1\"}",
        "{\"format\": \"sluitend-report/1\"}",
        "{\"format\": \"sluitend-report/1\", \"tables\": [{\"source\": 7}]}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
      })
  void an_earlier_report_that_is_none_is_refused_with_its_place(String content) throws IOException {
    Path table = file("t.csv", CLOSES);
    Path earlier = file("r.json", content);
    for (CommandLineRun run :
        List.of(
            CommandLineRun.of("check", table, "--baseline", earlier),
            CommandLineRun.of("diff", earlier, report("goed.json", table)))) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith(earlier + ":").containsPattern(":\\d+:\\d+ JSN-\\d{3} ");
    }
  }

  @Test
  void an_earlier_report_that_is_not_there_is_said() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("check", file("t.csv", CLOSES), "--baseline", folder.resolve("weg"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("weg", "JSN-001");
  }

  // --- diff -----------------------------------------------------------------------------------

  @Test
  void a_report_does_not_differ_from_itself() throws IOException {
    Path report = report("r.json", file("t.csv", BROKEN));
    CommandLineRun run = CommandLineRun.of("diff", report, report);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("nieuw 0, gewijzigd 0, verdwenen 0")
        .contains("Ongewijzigd (", "SUM-001 (regel 3, kolom 2)");
  }

  @Test
  void new_gone_and_changed_findings_are_told_apart() throws IOException {
    Path table = file("t.csv", CLOSES);
    Path clean = report("clean.json", table);
    file("t.csv", BROKEN);
    Path broken = report("broken.json", table);
    file("t.csv", BROKEN.replace(";96", ";97"));
    Path other = report("other.json", table);
    CommandLineRun added = CommandLineRun.of("diff", clean, broken);
    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.out()).containsIgnoringWhitespaces("Nieuw (1)", "er staat 96");
    CommandLineRun gone = CommandLineRun.of("diff", broken, clean);
    assertThat(gone.exit()).isZero();
    assertThat(gone.out()).containsIgnoringWhitespaces("Verdwenen (1)", "er staat 96");
    CommandLineRun changed = CommandLineRun.of("diff", broken, other, "--format=json");
    assertThat(changed.exit()).isEqualTo(1);
    assertThat(json(changed).at("/changed/0/before/figures/stated").asText()).isEqualTo("96000");
    assertThat(json(changed).at("/changed/0/after/figures/stated").asText()).isEqualTo("97000");
    assertThat(CommandLineRun.of("diff", broken, other, "--fail-on=never").exit()).isZero();
    assertThat(CommandLineRun.of("diff", broken, other, "--lang=en").out())
        .containsIgnoringWhitespaces("Changed (1)");
  }

  @Test
  void a_table_that_can_no_longer_be_read_has_not_been_mended() throws IOException {
    Path table = file("t.csv", BROKEN);
    Path broken = report("broken.json", table);
    file("t.csv", "");
    Path unreadable = report("unreadable.json", table);
    CommandLineRun run = CommandLineRun.of("diff", broken, unreadable);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "verdwenen 0", "Niet meer gecontroleerd", "Nu niet te controleren, eerder wel (1)");
  }

  // --- rules and accepted deviations of one's own ----------------------------------------------

  private static final String RULES =
      """
      {
        "format": "sluitend-rules/1",
        "name": "Gemeente Voorbeeld",
        "rules": [
          {"id": "VB-SOM", "kind": "sum", "result": "Totaal", "terms": ["a", "b"]},
          {"id": "VB-TAAL", "kind": "sum", "result": "Totaal", "terms": ["a", "c"],
           "table": "Andere*"}
        ],
        "standard": [
          {"rule": "SUM-001", "off": "eigen som"},
          {"rule": "LET-001", "required": true}
        ]
      }
      """;

  @Test
  void rules_of_ones_own_are_checked_and_in_the_rule_book() throws IOException {
    Path rules = file("rules.json", RULES.replace(", \"required\": true", ", \"off\": \"x\""));
    CommandLineRun run = CommandLineRun.of("check", file("t.csv", BROKEN), "--rules", rules);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).containsIgnoringWhitespaces("VB-SOM", "SUM-001 (eigen som)");
    assertThat(CommandLineRun.of("check", file("t.csv", CLOSES), "--rules", rules).exit()).isZero();
    CommandLineRun page = CommandLineRun.of("rules", "VB-SOM", "--rules", rules);
    assertThat(page.exit()).isZero();
    assertThat(page.out()).startsWith("VB-SOM ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "junit", "sarif", "html"})
  void a_required_rule_that_is_not_checked_is_never_clean(String format) throws IOException {
    Path table = file("t.csv", CLOSES);
    Path rules = file("rules.json", RULES);
    Path earlier =
        file("r.json", CommandLineRun.of("check", table, "--rules", rules, "--format=json").out());
    for (String threshold : List.of("error", "never")) {
      CommandLineRun run =
          CommandLineRun.of(
              "check",
              table,
              "--rules",
              rules,
              "--format",
              format,
              "--fail-on",
              threshold,
              "--baseline",
              earlier);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.out()).containsIgnoringWhitespaces("LET-001");
    }
  }

  @Test
  void a_file_with_rules_that_is_wrong_is_refused_with_its_place() throws IOException {
    Path rules = file("rules.json", RULES.replace("\"sum\"", "\"som\""));
    for (CommandLineRun run :
        List.of(
            CommandLineRun.of("check", file("t.csv", CLOSES), "--rules", rules),
            CommandLineRun.of("rules", "--rules", rules),
            CommandLineRun.of("check", file("t.csv", CLOSES), "--rules", folder.resolve("weg")),
            CommandLineRun.of("check", file("t.csv", CLOSES), "--accept", rules))) {
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isNotBlank().startsWith(folder.toString());
    }
  }

  private Path accepted(String until) throws IOException {
    Path table = file("t.csv", BROKEN);
    Path report = report("r.json", table);
    String deviations =
        AcceptedFile.write(
            AcceptedFile.fromReport(
                    report.toString(),
                    Files.readAllBytes(report),
                    table.toString(),
                    "SUM-001",
                    Optional.empty(),
                    "Correctie volgt",
                    "A. Jansen",
                    LocalDate.of(2024, 3, 1),
                    LocalDate.parse(until))
                .orElseThrow());
    return file("accepted.json", deviations);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "junit", "sarif", "html"})
  void an_accepted_deviation_does_not_count_and_is_shown(String format) throws IOException {
    Path accepted = accepted("2024-12-31");
    Path table = folder.resolve("t.csv");
    CommandLineRun run =
        CommandLineRun.of(
            "check", table, "--accept", accepted, "--date=2024-12-31", "--format", format);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsIgnoringWhitespaces("SUM-001", "er staat 96", "Correctie volgt", "A. Jansen");
  }

  @Test
  void the_life_of_an_accepted_deviation() throws IOException {
    Path accepted = accepted("2024-12-31");
    Path table = folder.resolve("t.csv");
    CommandLineRun holds =
        CommandLineRun.of("check", table, "--accept", accepted, "--date=2024-12-31");
    assertThat(holds.out())
        .containsIgnoringWhitespaces("Geaccepteerde afwijkingen beoordeeld op 2024-12-31");
    CommandLineRun late =
        CommandLineRun.of("check", table, "--accept", accepted, "--date=2025-01-01");
    assertThat(late.exit()).isEqualTo(1);
    assertThat(late.out()).containsIgnoringWhitespaces("gold tot en met 2024-12-31");
    CommandLineRun early =
        CommandLineRun.of("check", table, "--accept", accepted, "--date=2024-02-29");
    assertThat(early.exit()).isEqualTo(1);
    assertThat(early.out()).containsIgnoringWhitespaces("geldt pas vanaf 2024-03-01");
    file("t.csv", BROKEN.replace(";96", ";97"));
    CommandLineRun changed =
        CommandLineRun.of("check", table, "--accept", accepted, "--date=2024-12-31");
    assertThat(changed.exit()).isEqualTo(1);
    assertThat(changed.out()).containsIgnoringWhitespaces("maar met andere cijfers");
    file("t.csv", CLOSES);
    CommandLineRun gone =
        CommandLineRun.of("check", table, "--accept", accepted, "--date=2024-12-31");
    assertThat(gone.exit()).isZero();
    assertThat(gone.out()).containsIgnoringWhitespaces("de bevinding is er niet meer");
  }

  @Test
  void a_day_is_taken_in_amsterdam_and_said() throws IOException {
    Path accepted = accepted("9999-12-31");
    LocalDate before = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    CommandLineRun run = CommandLineRun.of("check", folder.resolve("t.csv"), "--accept", accepted);
    LocalDate after = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsAnyOf("beoordeeld op " + before + "\n", "beoordeeld op " + after + "\n");
  }

  @Test
  void what_was_known_as_accepted_counts_again_when_it_no_longer_is() throws IOException {
    Path accepted = accepted("2024-12-31");
    Path table = folder.resolve("t.csv");
    Path earlier =
        file(
            "earlier.json",
            CommandLineRun.of(
                    "check", table, "--accept", accepted, "--date=2024-12-31", "--format=json")
                .out());
    CommandLineRun late =
        CommandLineRun.of(
            "check", table, "--accept", accepted, "--date=2025-01-01", "--baseline", earlier);
    assertThat(late.exit()).isEqualTo(1);
    assertThat(late.out()).containsIgnoringWhitespaces("gewijzigd 1").doesNotContain(KNOWN);
  }

  // --- the rule book ----------------------------------------------------------------------------

  @Test
  void the_rule_book_lists_all_rules_and_has_a_page_of_each() {
    CommandLineRun book = CommandLineRun.of("rules");
    assertThat(book.exit()).isZero();
    assertThat(book.out())
        .containsIgnoringWhitespaces("SUM-001", "SGN-002", "Een totaal is de som van zijn regels.");
    CommandLineRun page = CommandLineRun.of("rules", "QUO-001", "--lang=en");
    assertThat(page.exit()).isZero();
    assertThat(page.out())
        .containsIgnoringWhitespaces("Example that is wrong", "Dekkingspercentage");
    assertThat(CommandLineRun.of("rules", "--format", "md").out())
        .containsIgnoringWhitespaces("| `SUM-001` | fout |");
  }

  @ParameterizedTest
  @CsvSource({
    "sum-001, SUM-001",
    "SUM-01, SUM-001",
    "DIFF-001, DIF-001",
    "xyz, SUM-001",
    "'', SUM-001"
  })
  void an_id_that_is_none_gets_the_nearest_ones(String typed, String meant) {
    CommandLineRun run = CommandLineRun.of("rules", typed);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("geen regel '" + typed + "'", meant);
  }

  @Test
  void distances_count_letters_put_in_left_out_and_changed() {
    assertThat(NearestWords.distance("", "abc")).isEqualTo(3);
    assertThat(NearestWords.distance("abc", "abc")).isZero();
    assertThat(NearestWords.distance("kitten", "sitting")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --format xml x",
        "check --date morgen x",
        "check --group alles x",
        "check --baseline",
        "diff een.json",
        "diff een.json twee.json drie.json",
        "diff --format html a b",
        "rules --format html",
        "rules SUM-001 SUM-002"
      })
  void what_cannot_be_used_exits_with_2_and_says_why(String line) {
    CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
  }
}
