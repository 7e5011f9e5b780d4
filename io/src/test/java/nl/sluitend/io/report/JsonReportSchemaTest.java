package nl.sluitend.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.ExplanationKind;
import nl.sluitend.io.json.Schemas;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Origin;
import nl.sluitend.relate.RelationKind;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Schemas SCHEMA = Schemas.of(JsonReport.schema());

  @Test
  void the_schema_is_one_of_draft_2020_12() throws Exception {
    assertThat(Schemas.ofSchemas().errors(JsonReport.schema())).isEmpty();
  }

  @Test
  void what_is_written_fits() throws Exception {
    assertThat(SCHEMA.errors(sample())).isEmpty();
    assertThat(SCHEMA.errors(JsonReport.write(Samples.report(), Language.ENGLISH))).isEmpty();
  }

  @Test
  void every_field_that_is_written_is_in_the_schema() throws Exception {
    JsonNode closed = JSON.readTree(JsonReport.schema());
    close(closed);
    assertThat(Schemas.of(closed.toString()).errors(sample())).isEmpty();
  }

  @Test
  void fields_of_a_later_version_pass() throws Exception {
    JsonNode later = JSON.readTree(sample());
    ((ObjectNode) later).put("added", 1);
    ((ObjectNode) later.at("/tables/0/rows/0")).put("added", true);
    assertThat(SCHEMA.errors(later.toString())).isEmpty();
  }

  @Test
  void suggestions_as_in_the_design_fit() throws Exception {
    ObjectNode report = (ObjectNode) JSON.readTree(sample());
    ObjectNode finding = (ObjectNode) report.at("/tables/0/findings/0");
    finding.set(
        "suggestions",
        JSON.readTree(
            """
            [{"kind": "DIGITS_TRANSPOSED",
              "changes": [{"row": 4, "column": 3, "from": "-1697000", "to": "-1967000"}],
              "reason": "…"}]
            """));
    assertThat(SCHEMA.errors(report.toString())).isNotEmpty();
    finding.put("certainty", "ONE_BEST").put("equallyGood", 1).putArray("notTried");
    assertThat(SCHEMA.errors(report.toString())).isEmpty();
  }

  @ParameterizedTest(name = "without {0}/{1}")
  @CsvSource(
      textBlock =
          """
          '',                        format
          '',                        tables
          '',                        passedOver
          /tables/0,                 source
          /tables/0,                 unit
          /tables/0,                 signConvention
          /tables/0,                 verdict
          /tables/0/columns/0,       year
          /tables/0/rows/0,          role
          /tables/0/signConvention,  evidence
          /tables/0/relations/0,     origin
          /tables/0/relations/0/terms/0,     sign
          /tables/0/relations/0/instances/0, slack
          /tables/1/relations/0/instances/3, reason
          /tables/3/relations/0/evidence,    byAccident
          /tables/3/relations/1,             divisor
          /tables/3/relations/1,             factor
          /tables/3/relations/1/instances/0, low
          /tables/3/relations/2,             step
          /tables/3/relations/2/instances/0, slack
          /tables/3/relations/3/instances/0, expected
          /tables/0,                 joint
          /tables/0,                 notTried
          /tables/2,                 joint
          /tables/0/joint,           halfUnit
          /tables/4/joint/conflicts/0,           slack
          /tables/4/joint/conflicts/0/claims/0,  relation
          /tables/4/joint/conflicts/0/cells/0,   weight
          /tables/5/joint,           reason
          /tables/6/findings/0,      certainty
          /tables/6/findings/0,      equallyGood
          /tables/6/findings/0/suggestions/0,           reason
          /tables/6/findings/0/suggestions/0/changes/0, toLetter
          /tables/0/findings/0,      suggestions
          /tables/0/findings/0/cells/0, row
          /tables/0/rules/2,         comparisons
          /tables/0/rules/3,         reason
          /tables/2/problems/0,      level
          """)
  void a_report_that_lacks_a_field_is_refused(String parent, String name) throws Exception {
    JsonNode report = JSON.readTree(sample());
    assertThat(((ObjectNode) report.at(parent)).remove(name)).as("%s is there", name).isNotNull();
    assertThat(SCHEMA.errors(report.toString())).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}/{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                 | format     | "sluitend-report/2"
          /tables/0                          | unit       | 1000
          /tables/0                          | unit       | "500"
          /tables/0                          | unit       | null
          /tables/0                          | columns    | []
          /tables/0                          | verdict    | "CLOSED"
          /tables/0                          | verdict    | "UNREADABLE"
          /tables/2                          | verdict    | "CLOSES"
          /tables/2                          | unit       | "1000"
          /tables/2                          | problems   | []
          /tables/0/columns/0                | index      | 0
          /tables/0/columns/0                | year       | "2021"
          /tables/0/columns/0                | kind       | "BUDGET"
          /tables/0/rows/0                   | side       | "LASTEN"
          /tables/0/signConvention           | against    | -1
          /tables/0/relations/0              | terms      | []
          /tables/0/relations/0/terms/0      | sign       | 2
          /tables/0/relations/0/instances/0  | stated     | -12207000
          /tables/0/relations/0/instances/0  | stated     | "-12207000.00"
          /tables/0/relations/0/instances/0  | stated     | "-12.207.000"
          /tables/0/relations/0/instances/0  | stated     | "1E+3"
          /tables/0/relations/0/instances/0  | stated     | "-0"
          /tables/0/relations/0/instances/0  | likelihood | "2"
          /tables/0/relations/0/instances/0  | reason     | "x"
          /tables/0/relations/0/instances/0  | verdict    | "NOT_CHECKABLE"
          /tables/1/relations/0/instances/3  | stated     | "0"
          /tables/1/relations/0/instances/3  | low        | "0"
          /tables/3/relations/0              | step       | 1
          /tables/3/relations/0              | factor     | 1
          /tables/3/relations/0/evidence     | bits       | -1
          /tables/3/relations/0/evidence     | tried      | 0
          /tables/3/relations/0/evidence     | byAccident | "1.5"
          /tables/3/relations/0/instances/0  | low        | "0"
          /tables/3/relations/1              | kind       | "LINEAR"
          /tables/3/relations/1              | divisor    | []
          /tables/3/relations/1              | factor     | 10
          /tables/3/relations/1/instances/0  | stated     | "60%"
          /tables/3/relations/1/instances/0  | slack      | "1"
          /tables/3/relations/2              | step       | 0
          /tables/3/relations/3              | kind       | "CARRY"
          /tables/3/relations/3/instances/0  | expected   | "V"
          /tables/3/relations/3/instances/0  | stated     | "V"
          /tables/0                          | joint      | null
          /tables/2                          | joint      | {}
          /tables/2                          | notTried   | ["x"]
          /tables/0/joint                    | verdict    | "UNDECIDED"
          /tables/0/joint                    | verdict    | "CONTRADICTED"
          /tables/0/joint                    | halfUnit   | "0.5"
          /tables/0/joint                    | complete   | false
          /tables/4/joint                    | conflicts  | []
          /tables/4/joint/conflicts/0/claims/0 | weight   | "0"
          /tables/4/joint/conflicts/0/cells/0  | weight   | 1
          /tables/5/joint                    | complete   | true
          /tables/6/findings/0               | certainty  | "SURE"
          /tables/6/findings/0/suggestions/0 | kind       | "MAGIC"
          /tables/6/findings/0/suggestions/0 | changes    | []
          /tables/6/findings/0/suggestions/0/changes/0 | toLetter | "-"
          /tables/0/findings/0               | rule       | "a sum"
          /tables/0/findings/0/cells/0       | column     | 0
          /tables/0/findings/0/parameters    | stated     | -12048000
          /tables/0/rules/3                  | comparisons | 4
          /tables/2/problems/0               | line       | -1
          /tables/2/problems/0               | level      | "FATAL"
          """)
  void a_report_with_a_wrong_value_is_refused(String parent, String name, String value)
      throws Exception {
    JsonNode report = JSON.readTree(sample());
    ((ObjectNode) report.at(parent)).set(name, JSON.readTree(value));
    assertThat(SCHEMA.errors(report.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "\"sluitend-report/1\""})
  void what_is_no_report_is_refused(String document) throws Exception {
    assertThat(SCHEMA.errors(document)).isNotEmpty();
  }

  @Test
  void the_schema_names_the_constants_of_the_code() throws Exception {
    JsonNode types = JSON.readTree(JsonReport.schema()).at("/$defs");
    assertConstants(types.at("/table/properties/verdict"), TableVerdict.values());
    assertConstants(types.at("/column/properties/kind"), ColumnKind.values());
    assertConstants(types.at("/column/properties/measure"), Measure.values());
    assertConstants(types.at("/row/properties/role"), RowRole.values());
    assertConstants(types.at("/sign"), SignConvention.Sign.values());
    assertConstants(
        types.at("/signConvention/properties/difference"), SignConvention.Difference.values());
    assertConstants(
        types.at("/signConvention/properties/favourable"), SignConvention.Favourable.values());
    assertConstants(types.at("/relation/properties/kind"), RelationKind.values());
    assertConstants(types.at("/relation/properties/axis"), Axis.values());
    assertConstants(types.at("/relation/properties/origin"), Origin.values());
    assertConstants(types.at("/instance/properties/verdict"), Verdict.values());
    assertConstants(types.at("/effect"), Effect.values());
    assertConstants(types.at("/finding/properties/severity"), Severity.values());
    assertConstants(types.at("/finding/properties/certainty"), Certainty.values());
    assertConstants(types.at("/suggestion/properties/kind"), ExplanationKind.values());
    assertConstants(types.at("/joint/properties/verdict"), JsonJoint.Verdict.values());
    assertConstants(types.at("/rule/properties/outcome"), OutcomeKind.values());
    assertConstants(types.at("/problem/properties/level"), Problem.Level.values());
    assertThat(texts(types.at("/side/enum")))
        .containsExactly("EXPENDITURE", "INCOME", "BALANCE", "null");
    assertThat(Side.values()).hasSize(3);
  }

  private static void assertConstants(JsonNode type, Enum<?>... constants) {
    assertThat(texts(type.at("/enum")))
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** Lets no field pass that is not named. */
  private static void close(JsonNode schema) {
    boolean describesObject =
        schema.isObject()
            && "object".equals(schema.path("type").asText())
            && !schema.has("additionalProperties");
    if (describesObject) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
    schema.forEach(JsonReportSchemaTest::close);
  }

  private static String sample() {
    return JsonReport.write(
        new Report(
            List.of(
                Samples.entry("a.csv", Samples.overhead()),
                Samples.entry("b.csv", Samples.faulty()),
                Samples.unreadable(),
                Report.Entry.of(Samples.everyKind("d.csv"), List.of()),
                Samples.entry("e.csv", Samples.contradictory()),
                Report.Entry.of(Samples.undecided("f.csv"), List.of()),
                Report.Entry.of(Samples.withFault("g.csv"), List.of())),
            List.of("c.pdf"),
            List.of(),
            Optional.of(LocalDate.of(2024, 12, 31)),
            Optional.empty()),
        Language.DUTCH);
  }
}
