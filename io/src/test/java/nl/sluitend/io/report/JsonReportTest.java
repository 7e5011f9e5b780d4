package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.check.DocumentCheck;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Language;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void the_total_of_the_overhead_of_diemen_is_judged_as_the_design_says() {
    assertThat(write(Samples.entry("table.csv", Samples.overhead())))
        .contains(
            """
                        {"at": 3, "stated": "-12048000", "computed": "-12050000", "difference": "2000", \
            "slack": "9000", "likelihood": "0.2095", "verdict": "ROUNDING"},
            """);
  }

  @Test
  void a_table_has_the_fields_of_the_design_in_their_order() throws Exception {
    JsonNode table = table(Samples.entry("table.csv", Samples.overhead()));
    assertThat(names(table))
        .containsExactly(
            "source",
            "title",
            "document",
            "unit",
            "columns",
            "rows",
            "signConvention",
            "relations",
            "joint",
            "findings",
            "rules",
            "notTried",
            "problems",
            "verdict",
            "clean");
    assertThat(table.at("/unit").asText()).isEqualTo("1000");
    assertThat(table.at("/verdict").asText()).isEqualTo("CLOSES_WITHIN_ROUNDING");
    assertThat(table.at("/columns/0").toString())
        .isEqualTo(
            """
            {"index":1,"heading":"Begroting 2021 primitief","kind":"ORIGINAL_BUDGET","year":2021,\
            "side":null,"amendment":null,"measure":"AMOUNT"}""");
    assertThat(table.at("/rows/17").toString())
        .isEqualTo(
            """
            {"index":18,"label":"Totaal overhead","role":"TOTAL","side":"EXPENDITURE",\
            "costKind":null}""");
    assertThat(table.at("/signConvention").toString())
        .isEqualTo(
            """
            {"costs":"NEGATIVE","income":"UNDETERMINED","difference":"ACTUALS_MINUS_BUDGET",\
            "favourable":"POSITIVE","evidence":17,"against":0,"costEvidence":47,\
            "costAgainst":0}""");
  }

  @Test
  void relations_name_rows_and_columns_from_1() throws Exception {
    JsonNode relations = table(Samples.entry("a.csv", Samples.overhead())).at("/relations");
    assertThat(relations).hasSize(2);
    assertThat(relations.at("/0/axis").asText()).isEqualTo("ROWS");
    assertThat(relations.at("/0/result").asInt()).isEqualTo(18);
    assertThat(relations.at("/0/terms")).hasSize(17);
    assertThat(relations.at("/1").toString())
        .startsWith(
            """
            {"kind":"LINEAR","axis":"COLUMNS","result":4,\
            "terms":[{"index":3,"sign":1},{"index":2,"sign":-1}],"origin":"DECLARED",\
            "evidence":{"bits":31,"claim":0,"tried":1,"byAccident":"0.0000000004657"},\
            "instances":[{"at":1,""");
  }

  @Test
  void every_kind_of_relation_has_fields_of_its_own() throws Exception {
    Report.Entry entry = Report.Entry.of(Samples.everyKind("a.csv"), List.of());
    JsonNode relations = table(entry).at("/relations");
    String evidence =
        """
        "origin":"DISCOVERED",\
        "evidence":{"bits":40,"claim":-3,"tried":40000000000,"byAccident":"0.03638"},""";
    assertThat(relations.at("/0").toString())
        .startsWith(
            """
            {"kind":"LINEAR","axis":"ROWS","result":3,\
            "terms":[{"index":1,"sign":1},{"index":2,"sign":1}],"""
                + evidence);
    assertThat(relations.at("/1").toString())
        .isEqualTo(
            """
            {"kind":"RATIO","axis":"ROWS","result":4,"terms":[{"index":1,"sign":1}],\
            "divisor":[{"index":3,"sign":1}],"factor":100,"""
                + evidence
                + """
                "instances":[{"at":1,"stated":"60","computed":"55.56","difference":"4.44",\
                "low":"53.846153","high":"57.303371","verdict":"BROKEN"},\
                {"at":2,"stated":"107.1","computed":"107.143","difference":"-0.043",\
                "low":"104.7058823","high":"109.6385543","verdict":"EXACT"}]}""");
    assertThat(relations.at("/2").toString())
        .isEqualTo(
            """
            {"kind":"CARRY","axis":"ROWS","result":1,"terms":[{"index":3,"sign":1}],"step":-1,"""
                + evidence
                + """
                "instances":[{"at":2,"stated":"45","computed":"45","difference":"0","slack":"1",\
                "likelihood":"1","verdict":"EXACT"}]}""");
    assertThat(relations.at("/3").toString())
        .startsWith(
            """
            {"kind":"LETTER","axis":"COLUMNS","result":3,"terms":[{"index":2,"sign":1}],"""
                + evidence)
        .contains(
            """
            {"at":2,"stated":"FAVOURABLE","expected":"UNFAVOURABLE","verdict":"BROKEN"}""");
  }

  @Test
  void a_finding_has_its_cells_its_figures_and_its_message() throws Exception {
    JsonNode finding = table(Samples.entry("a.csv", Samples.overhead())).at("/findings/0");
    JsonNode basis = ((ObjectNode) finding).remove("basis");
    assertThat(basis.get(0).toString())
        .isEqualTo(
            """
            {"row":1,"column":3,"value":"-130000"}""");
    assertThat(finding.toString())
        .isEqualTo(
            """
            {"rule":"SUM-001","severity":"INFORMATION","cells":[{"row":18,"column":3,\
            "value":"-12048000"}],"units":"1000",\
            "parameters":{"column":"Rekening 2021","computed":"-12050000","difference":"2000",\
            "likelihood":"0.2095","row":"Totaal overhead","slack":"9000","stated":"-12048000"},\
            "message":"'Totaal overhead', 'Rekening 2021': er staat -12.048, maar de regels geven\
             -12.050; verschil 2, afronding verklaart dat (kans 0,2095).","suggestions":[]}""");
  }

  @Test
  void what_does_not_hold_has_suggestions_at_every_finding_of_the_same_fault() throws Exception {
    JsonNode findings = table(Samples.entry("a.csv", Samples.faulty())).at("/findings");
    String suggestions =
        """
        [{"kind":"DIGITS_TRANSPOSED",\
        "changes":[{"row":4,"column":2,"from":"2206000","to":"2260000"}],\
        "reason":"twee cijfers zijn verwisseld: 'Totaal', 'Rekening 2020': 2.206 moet dan 2.260\
         zijn."}]""";
    assertThat(findings.findValuesAsText("severity"))
        .containsExactly("ERROR", "INFORMATION", "INFORMATION", "ERROR");
    for (int i : new int[] {0, 3}) {
      assertThat(findings.at("/" + i + "/suggestions").toString()).isEqualTo(suggestions);
      assertThat(findings.at("/" + i + "/certainty").asText()).isEqualTo("ONE_BEST");
      assertThat(findings.at("/" + i + "/equallyGood").asInt()).isEqualTo(1);
      assertThat(findings.at("/" + i + "/notTried")).isEmpty();
    }
    assertThat(findings.at("/1").has("certainty")).isFalse();
  }

  @Test
  void a_suggestion_says_what_a_cell_of_any_form_would_hold() throws Exception {
    Report.Entry entry = Report.Entry.of(Samples.withFault("a.csv"), List.of());
    JsonNode finding = table(entry).at("/findings/0");
    assertThat(finding.at("/suggestions/0/changes").toString())
        .isEqualTo(
            """
            [{"row":1,"column":1,"from":"25","to":"-25","fromLetter":"V","toLetter":"N"},\
            {"row":1,"column":2,"from":"45.5","to":"-","fromLetter":"N","toLetter":""},\
            {"row":1,"column":3,"from":"V","to":"N"},\
            {"row":4,"column":1,"from":"60.0","to":"66.6"},\
            {"row":4,"column":2,"from":"","to":"1200"},\
            {"row":4,"column":3,"from":"1.50","to":"n.b."},\
            {"row":5,"column":1,"from":"volgt","to":"-0.01"}]""");
    assertThat(finding.at("/suggestions")).hasSize(5);
    assertThat(finding.at("/equallyGood").asInt()).isEqualTo(7);
    assertThat(finding.at("/certainty").asText()).isEqualTo("SEVERAL_EQUALLY_GOOD");
    assertThat(finding.at("/notTried/0").asText()).isEqualTo("niet alles is geprobeerd");
  }

  @Test
  void what_cannot_hold_together_is_proved_by_a_sum() throws Exception {
    JsonNode joint = table(Samples.entry("a.csv", Samples.contradictory())).at("/joint");
    assertThat(names(joint)).containsExactly("verdict", "halfUnit", "complete", "conflicts");
    assertThat(joint.at("/verdict").asText()).isEqualTo("CONTRADICTED");
    assertThat(joint.at("/halfUnit").asText()).isEqualTo("3/5");
    assertThat(joint.at("/complete").asBoolean()).isTrue();
    // 61 + 111 + 31 - 350 + 150 = 3, and five figures hide no more than 2.5.
    assertThat(joint.at("/conflicts/0").toString())
        .isEqualTo(
            """
            {"claims":[{"relation":1,"at":3,"weight":"-1"},{"relation":2,"at":4,"weight":"1"}],\
            "cells":[{"row":1,"column":3,"weight":"1"},{"row":2,"column":3,"weight":"1"},\
            {"row":3,"column":3,"weight":"1"},{"row":4,"column":1,"weight":"-1"},\
            {"row":4,"column":2,"weight":"1"}],"difference":"3000","slack":"2500"}""");
    assertThat(joint.at("/conflicts")).hasSize(2);
  }

  @Test
  void what_was_not_decided_and_not_tried_is_said_in_the_language_asked_for() throws Exception {
    Report report = Samples.report(Report.Entry.of(Samples.undecided("a.csv"), List.of()));
    JsonNode dutch = JSON.readTree(JsonReport.write(report, Language.DUTCH)).at("/tables/0");
    assertThat(dutch.at("/joint").toString())
        .isEqualTo(
            """
            {"verdict":"UNDECIDED","halfUnit":"1/3","complete":false,"conflicts":[],\
            "reason":"te veel werk"}""");
    assertThat(dutch.at("/notTried").toString()).isEqualTo("[\"lange sommen\"]");
    JsonNode english = JSON.readTree(JsonReport.write(report, Language.ENGLISH)).at("/tables/0");
    assertThat(english.at("/joint/reason").asText()).isEqualTo("too much work");
    assertThat(english.at("/notTried").toString()).isEqualTo("[\"long sums\"]");
  }

  @Test
  void what_cannot_be_compared_has_a_reason_and_no_amounts() throws Exception {
    JsonNode instance =
        table(Samples.entry("a.csv", Samples.faulty())).at("/relations/0/instances/3");
    assertThat(instance.toString())
        .isEqualTo(
            """
            {"at":4,"verdict":"NOT_CHECKABLE","reason":"de uitkomst staat er niet"}""");
  }

  @Test
  void every_rule_says_what_came_of_it() throws Exception {
    JsonNode rules = table(Samples.entry("a.csv", Samples.unrelated())).at("/rules");
    assertThat(rules.findValuesAsText("id"))
        .containsExactly(
            "SUM-001", "SUM-002", "SUM-003", "AMD-001", "DIF-001", "COL-001", "QUO-001", "CAR-001",
            "LET-001", "JNT-001", "CEL-001", "LAB-001", "SGN-001", "SGN-002");
    assertThat(rules.at("/0").toString())
        .isEqualTo(
            """
            {"id":"SUM-001","outcome":"NOT_APPLICABLE","comparisons":0,\
            "reason":"de tabel heeft geen totaal"}""");
    assertThat(rules.at("/10").toString())
        .isEqualTo(
            """
            {"id":"CEL-001","outcome":"PASSED","comparisons":1}""");
    assertThat(rules.at("/12/outcome").asText()).isEqualTo("NOT_CHECKABLE");
    JsonNode faulty = table(Samples.entry("a.csv", Samples.faulty())).at("/rules");
    assertThat(faulty.at("/0").toString())
        .isEqualTo(
            """
            {"id":"SUM-001","outcome":"FAILED","comparisons":3,\
            "unchecked":[{"cells":[{"row":4,"column":4}],"because":"de uitkomst staat er niet"}]}""");
  }

  @Test
  void an_unreadable_source_has_every_required_field() {
    assertThat(write(Samples.unreadable()))
        .isEqualTo(
            """
            {
              "format": "sluitend-report/1",
              "tables": [
                {
                  "source": "kapot.csv",
                  "title": "",
                  "unit": null,
                  "columns": [],
                  "rows": [],
                  "signConvention": {"costs": "UNDETERMINED", "income": "UNDETERMINED", \
            "difference": "UNDETERMINED", "favourable": "UNDETERMINED", "evidence": 0, \
            "against": 0, "costEvidence": 0, "costAgainst": 0},
                  "relations": [],
                  "joint": null,
                  "findings": [],
                  "rules": [],
                  "notTried": [],
                  "problems": [
                    {"code": "CSV-003", "level": "ERROR", "source": "kapot.csv", "line": 7, \
            "column": 4, "found": "1.2.3", "expected": "een bedrag", \
            "message": "'1.2.3' is geen bedrag."}
                  ],
                  "verdict": "UNREADABLE",
                  "clean": false
                }
              ],
              "passedOver": [],
              "lapsed": [],
              "clean": false
            }
            """);
  }

  @Test
  void a_report_of_nothing_is_a_report() {
    assertThat(JsonReport.write(new Report(List.of(), List.of("a.pdf")), Language.DUTCH))
        .isEqualTo(
            """
            {
              "format": "sluitend-report/1",
              "tables": [],
              "passedOver": [
                "a.pdf"
              ],
              "lapsed": [],
              "clean": false
            }
            """);
  }

  @Test
  void the_title_is_else_the_heading_of_the_labels() throws Exception {
    assertThat(table(Samples.entry("a.csv", Samples.overhead())).at("/title").asText())
        .isEqualTo("Overhead");
    assertThat(table(Samples.entry("a.csv", Samples.faulty())).at("/title").asText())
        .isEqualTo("Salarissen");
    BudgetTable nameless =
        BudgetTable.builder(Unit.EURO).column(Column.of("", ColumnKind.OTHER)).build();
    JsonNode table = table(Samples.entry("a.csv", nameless));
    assertThat(table.at("/title").asText()).isEmpty();
    assertThat(table.has("document")).isFalse();
  }

  @Test
  void only_sentences_are_translated() throws Exception {
    Report report = Samples.report(Samples.entry("a.csv", Samples.faulty()), Samples.unreadable());
    String dutch = JsonReport.write(report, Language.DUTCH);
    String english = JsonReport.write(report, Language.ENGLISH);
    assertThat(english)
        .contains("stated 2.206, but the rows give 2.260", "the outcome is not there")
        .contains("\"expected\": \"an amount\"", "'1.2.3' is no amount.");
    List<String> sentences = List.of("message", "reason", "expected", "notTried", "because");
    assertThat(without(english, sentences)).isEqualTo(without(dutch, sentences));
  }

  @Test
  void a_conflict_within_a_document_is_a_finding_of_the_later_table() throws Exception {
    BudgetTable opposite =
        BudgetTable.builder(Unit.THOUSAND)
            .title("Salarissen")
            .document("Jaarstukken Diemen 2021")
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021))
            .detail("Loonkosten", -300, -310, 10)
            .detail("Inhuur", -100, -90, -10)
            .total("Totaal", -400, -400, 0)
            .build();
    var checked =
        DocumentCheck.check(
            List.of(
                Samples.checked("overhead.csv", Samples.overhead()),
                Samples.checked("salarissen.csv", opposite)));
    Report report =
        Samples.report(
            checked.stream()
                .map(table -> Report.Entry.of(table, List.of()))
                .toArray(Report.Entry[]::new));
    String json = JsonReport.write(report, Language.DUTCH);
    JsonNode finding = JSON.readTree(json).at("/tables/1/findings/0");
    assertThat(finding.at("/rule").asText()).isEqualTo("SGN-002");
    assertThat(finding.at("/cells")).isEmpty();
    assertThat(names(finding.at("/parameters"))).containsExactly("document", "other");
    assertThat(Schemas.of(JsonReport.schema()).errors(json)).isEmpty();
  }

  @Test
  void half_a_surrogate_pair_is_replaced_since_utf_8_cannot_hold_it() throws Exception {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .title("a\ud83d\"\n\ud83d\udcb6")
            .column(Column.of("x", ColumnKind.OTHER))
            .build();
    assertThat(table(Samples.entry("a.csv", table)).at("/title").asText())
        .isEqualTo("a\ufffd\"\n\ud83d\udcb6");
  }

  private static String write(Report.Entry entry) {
    return JsonReport.write(Samples.report(entry), Language.DUTCH);
  }

  private static JsonNode table(Report.Entry entry) throws Exception {
    return JSON.readTree(write(entry)).at("/tables/0");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode without(String json, List<String> names) throws Exception {
    JsonNode node = JSON.readTree(json);
    for (String name : names) {
      for (JsonNode parent : node.findParents(name)) {
        ((ObjectNode) parent).remove(name);
      }
    }
    return node;
  }
}
