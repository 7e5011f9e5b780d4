package nl.sluitend.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import nl.sluitend.check.RuleGroup;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.ruleset.Bound;
import nl.sluitend.ruleset.CellSelector;
import nl.sluitend.ruleset.ColumnSelector;
import nl.sluitend.ruleset.Deviation;
import nl.sluitend.ruleset.DifferenceRule;
import nl.sluitend.ruleset.LabelPattern;
import nl.sluitend.ruleset.RuleCard;
import nl.sluitend.ruleset.RuleSet;
import nl.sluitend.ruleset.SignedColumn;
import nl.sluitend.ruleset.SignedLabel;
import nl.sluitend.ruleset.StandardChange;
import nl.sluitend.ruleset.SumRule;
import nl.sluitend.ruleset.Threshold;
import nl.sluitend.ruleset.TieOut;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

class RuleSetFileTest {
  private static final Schemas SCHEMA = Schemas.of(RuleSetFile.schema());

  private static final String WHOLE =
      """
      {
        "format": "sluitend-rules/1",
        "name": "Gemeente Voorbeeld",
        "group": "ACCOUNTS",
        "rules": [
          {"id": "VB-SOM", "kind": "sum", "summary": {"nl": "Programma's", "en": "Programmes"},
           "severity": "WARNING", "source": "Verordening art. 5", "groups": ["ACCOUNTS"], "required": true,
           "table": "Programma*", "result": "Totaal",
           "terms": ["Programma *", {"label": "Reserves", "sign": "-"}],
           "columns": [{"kind": "ACTUALS", "year": 2021}]},
          {"id": "VB-VERSCHIL", "kind": "difference", "result": {"kind": "RESULT"},
           "terms": [{"kind": "AMENDED_BUDGET"}, {"kind": "ACTUALS", "sign": "-"}]},
          {"id": "VB-AANSLUITING", "kind": "tie-out",
           "left": [{"table": "Overhead*", "row": "Totaal", "column": {"kind": "ACTUALS"}}],
           "right": [{"table": "Taakvelden", "row": "0.4 *", "column": {"heading": "2021"},
             "sign": "-", "unit": "1000", "all": true}]},
          {"id": "VB-TOELICHTING", "kind": "threshold", "rows": ["Programma *"],
           "deviation": {"budget": {"kind": "AMENDED_BUDGET"}, "actuals": {"kind": "ACTUALS"}},
           "percentage": {"moreThan": "5"}, "amount": {"atLeast": "15000"}, "when": "BOTH"}
        ],
        "standard": [
          {"rule": "SUM-001", "required": true},
          {"rule": "SUM-002", "severity": "INFORMATION"},
          {"rule": "LAB-001", "off": "labels zijn codes"}
        ]
      }
      """;

  private static final RuleSet SET =
      new RuleSet(
          "Gemeente Voorbeeld",
          Optional.of(RuleGroup.ACCOUNTS),
          List.of(
              new SumRule(
                  new RuleCard(
                      "VB-SOM",
                      Optional.of(new Message("Programma's", "Programmes")),
                      Severity.WARNING,
                      "Verordening art. 5",
                      Set.of(RuleGroup.ACCOUNTS),
                      true),
                  Optional.of(new LabelPattern("Programma*")),
                  new LabelPattern("Totaal"),
                  List.of(SignedLabel.plus("Programma *"), SignedLabel.minus("Reserves")),
                  List.of(ColumnSelector.of(ColumnKind.ACTUALS, 2021))),
              new DifferenceRule(
                  RuleCard.of("VB-VERSCHIL"),
                  Optional.empty(),
                  ColumnSelector.of(ColumnKind.RESULT),
                  List.of(
                      SignedColumn.plus(ColumnKind.AMENDED_BUDGET),
                      SignedColumn.minus(ColumnKind.ACTUALS)),
                  List.of()),
              new TieOut(
                  RuleCard.of("VB-AANSLUITING"),
                  List.of(
                      CellSelector.of(
                          "Overhead*", "Totaal", ColumnSelector.of(ColumnKind.ACTUALS))),
                  List.of(
                      CellSelector.of("Taakvelden", "0.4 *", ColumnSelector.headed("2021"))
                          .negated()
                          .withUnit(Unit.THOUSAND)
                          .ofAllRows())),
              new Threshold(
                  RuleCard.of("VB-TOELICHTING"),
                  Optional.empty(),
                  List.of(new LabelPattern("Programma *")),
                  new Deviation.Between(
                      ColumnSelector.of(ColumnKind.AMENDED_BUDGET),
                      ColumnSelector.of(ColumnKind.ACTUALS)),
                  Optional.of(Bound.moreThan("5")),
                  Optional.empty(),
                  Optional.of(Bound.atLeast("15000")),
                  Threshold.When.BOTH,
                  false)),
          List.of(
              StandardChange.required("SUM-001"),
              StandardChange.severity("SUM-002", Severity.INFORMATION),
              StandardChange.off("LAB-001", Message.same("labels zijn codes"))));

  @Example
  void readsAWholeSet() throws JsonProcessingException {
    assertThat(RuleSetFile.read("regels.json", WHOLE)).isEqualTo(Reading.of(SET));
    assertThat(SCHEMA.errors(WHOLE)).isEmpty();
    assertThat(Schemas.ofSchemas().errors(RuleSetFile.schema())).isEmpty();
  }

  @Example
  void writesWhatItReads() throws JsonProcessingException {
    String written = RuleSetFile.write(SET);
    assertThat(RuleSetFile.read("x", written)).isEqualTo(Reading.of(SET));
    assertThat(SCHEMA.errors(written)).isEmpty();
    String empty = RuleSetFile.write(RuleSet.EMPTY);
    assertThat(RuleSetFile.read("x", empty)).isEqualTo(Reading.of(RuleSet.EMPTY));
  }

  /** Faults of one rule, § where the problem has to stand; those that a schema cannot see too. */
  private static final List<String> FAULTS =
      List.of(
          "RST-001 {'id': §'a b', 'kind': 'sum', 'result': 'T', 'terms': ['A']}",
          "RST-002 unseen {'id': §'SUM-001', 'kind': 'sum', 'result': 'T', 'terms': ['A']}",
          "RST-006 unseen {'id': 'A', 'kind': 'sum', 'result': 'T', 'terms': ['A', §'t']}",
          "RST-006 {'id': 'A', 'kind': 'sum', 'result': 'T', 'terms': §[]}",
          "RST-006 {'id': 'A', 'kind': 'sum', 'result': 'T', 'terms': [§' ']}",
          "RST-006 {'id': 'A', 'kind': 'sum', 'result': 'T', 'terms': ['B'], 'columns': §[]}",
          "RST-006 {'id': 'A', 'groups': §[], 'kind': 'sum', 'result': 'T', 'terms': ['A']}",
          "JSN-008 {'id': 'A', 'kind': 'sum', 'result': 'T', 'terms': ['A'], §'row': 1}",
          "JSN-011 {'id': 'A', 'kind': §'som'}",
          "JSN-011 {'id': 'A', 'severity': §'FOUT', 'kind': 'sum', 'result': 'T', 'terms': ['A']}",
          "JSN-010 {'id': 'A', 'kind': 'sum', 'result': §7, 'terms': ['A']}",
          "JSN-009 §{'id': 'A', 'kind': 'sum', 'result': 'T'}",
          "RST-005 unseen {'id': 'A', 'kind': 'difference', 'result': {'kind': 'RESULT'},"
              + " 'terms': [{'kind': 'ACTUALS'}, §{'kind': 'ACTUALS', 'sign': '-'}]}",
          "RST-006 {'id': 'A', 'kind': 'difference', 'result': §{}, 'terms': [{'year': 1}]}",
          "JSN-011 {'id': 'A', 'kind': 'difference', 'result': {'kind': 'RESULT'},"
              + " 'terms': [{'kind': 'ACTUALS', 'sign': §'minus'}]}",
          "RST-006 {'id': 'A', 'kind': 'tie-out', 'left': [{'row': 'T', 'column': {'year': 1}}],"
              + " 'right': §[]}",
          "JSN-012 {'id': 'A', 'kind': 'tie-out', 'left': [{'row': 'T', 'column': {'year': 1},"
              + " 'unit': §'999'}], 'right': [{'row': 'U', 'column': {'year': 1}}]}",
          "RST-006 {'id': 'A', 'kind': 'threshold', 'deviation': {'result': {'year': 1}},"
              + " 'amount': {'atLeast': §'0'}}",
          "RST-005 {'id': 'A', 'kind': 'threshold', 'deviation': {'result': {'year': 1}},"
              + " 'amount': §{'atLeast': '1', 'moreThan': '1'}}",
          "RST-006 {'id': 'A', 'kind': 'threshold', 'deviation': {'result': {'year': 1}},"
              + " 'percentage': {'moreThan': §'-5'}}",
          "RST-006 unseen {'id': 'A', 'kind': 'threshold', 'deviation': {'result': {'year': 1}},"
              + " 'percentage': §{'moreThan': '5'}}",
          "RST-006 §{'id': 'A', 'kind': 'threshold', 'deviation': {'result': {'year': 1}}}",
          "RST-006 {'id': 'A', 'kind': 'threshold', 'rows': §[], 'deviation': {'result':"
              + " {'year': 1}}, 'amount': {'atLeast': '1'}}",
          "RST-006 unseen {'id': 'A', 'kind': 'threshold', 'deviation': {'budget': {'year': 1},"
              + " 'actuals': §{'year': 1}}, 'amount': {'atLeast': '1'}}");

  @Example
  void everyFaultHasItsPlaceAndTakesTheRuleOut() throws JsonProcessingException {
    for (String fault : FAULTS) {
      String rule = fault.substring(start(fault)).replace('\'', '"');
      String text =
          "{\"format\": \"sluitend-rules/1\", \"rules\": [\n" + rule.replace("§", "") + "\n]}";
      Reading<RuleSet> reading = RuleSetFile.read("r.json", text);
      assertThat(shown(reading))
          .as(fault)
          .containsExactly("2:" + (rule.indexOf('§') + 1) + " " + fault.substring(0, 7));
      assertThat(reading.value()).contains(RuleSet.EMPTY);
      assertThat(reading.problems())
          .allSatisfy(
              p -> {
                assertThat(p.message().dutch()).isNotEqualTo(p.message().english());
                assertThat(p.expected().english()).isNotBlank();
              });
      assertThat(SCHEMA.errors(text).isEmpty()).as(fault).isEqualTo(fault.contains("unseen"));
    }
  }

  private static int start(String fault) {
    int brace = fault.indexOf('{');
    return fault.charAt(brace - 1) == '§' ? brace - 1 : brace;
  }

  private static List<String> shown(Reading<RuleSet> reading) {
    return reading.problems().stream()
        .map(p -> p.place().line() + ":" + p.place().column() + " " + p.code())
        .toList();
  }

  @Example
  void contradictionsAreFoundWhereTheyStand() {
    String text =
        """
        {"format": "sluitend-rules/1", "rules": [
        {"id": "A", "kind": "sum", "result": "T", "terms": ["A"]},
        {"id": "B", "kind": "sum", "result": "t", "terms": ["B"]},
        {"id": "A", "kind": "sum", "result": "U", "terms": ["B"]}
        ], "standard": [
        {"rule": "SUM-001", "off": "nee", "required": true},
        {"rule": "SUM-099", "required": true},
        {"rule": "SUM-002", "severity": "ERROR"},
        {"rule": "SUM-002", "severity": "WARNING"}
        ]}
        """;
    Reading<RuleSet> reading = RuleSetFile.read("r.json", text);
    assertThat(shown(reading))
        .containsExactly(
            "3:1 RST-005", "4:8 RST-003", "6:47 RST-005", "7:10 RST-004", "9:10 RST-005");
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.value().orElseThrow().rules()).hasSize(1);
    assertThat(reading.value().orElseThrow().standard()).hasSize(1);
    assertThat(reading.problems().get(3).message().dutch())
        .startsWith("Er is geen standaardregel 'SUM-099'; er zijn: SUM-001,");
  }

  @Example
  void namesThatNoTableHasAreNoticesWithTheNearest() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .title("Overhead")
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Huisvesting", 1)
            .total("Totaal", 1)
            .build();
    String text =
        """
        {"format": "sluitend-rules/1", "rules": [
        {"id": "A", "kind": "sum", "result": "Totaal", "terms": ["Huisvestng"]}
        ]}
        """;
    List<Problem> notices =
        RuleSetFile.unused(
            "r.json", text.getBytes(StandardCharsets.UTF_8), List.of(TableFacts.of("t", table)));
    assertThat(notices).hasSize(1);
    assertThat(notices.get(0).level()).isEqualTo(Problem.Level.NOTICE);
    assertThat(notices.get(0).code()).isEqualTo("RST-008");
    assertThat(notices.get(0).place()).hasToString("r.json:2:58");
    assertThat(notices.get(0).message().dutch()).contains("bedoelt u 'Huisvesting'?");
    assertThat(notices.get(0).message().english()).contains("did you mean 'Huisvesting'?");
    assertThat(RuleSetFile.unused("r", new byte[] {1}, List.of())).isEmpty();
  }

  @Example
  void otherFilesAreRefused() {
    assertThat(shown(RuleSetFile.read("x", "{\"format\": \"sluitend-rules/2\"}")))
        .containsExactly("1:12 JSN-007");
    assertThat(shown(RuleSetFile.read("x", "{\"format\": \"sluitend-table/1\"}")))
        .containsExactly("1:12 JSN-006");
    assertThat(RuleSetFile.read("x", "").value()).isEmpty();
    assertThat(shown(RuleSetFile.read("x", "{\"format\": \"sluitend-rules/1\", \"rules\": 3}")))
        .containsExactly("1:41 JSN-010");
  }
}
