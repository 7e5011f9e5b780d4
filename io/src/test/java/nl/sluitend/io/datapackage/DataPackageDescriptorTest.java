package nl.sluitend.io.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.io.datapackage.DataPackage.Source;
import nl.sluitend.io.json.Marks;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Language;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataPackageDescriptorTest {
  private static final String DOCUMENT =
      """
      {
        "profile": "tabular-data-package",
        "name": "diemen-2021",
        "title": "Jaarstukken 2021",
        "sources": [
          {
            "title": "Gemeente Diemen",
            "path": "https://www.diemen.nl/"
          }
        ],
        "resources": [
          {
            "profile": "tabular-data-resource",
            "name": "overhead",
            "path": "tabellen/overhead.csv",
            "title": "Overhead",
            "sources": [
              {
                "title": "Jaarstukken 2021, p. 142"
              }
            ],
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": {
              "delimiter": ";"
            },
            "schema": {
              "fields": [
                {"name": "Soort kosten", "type": "string"},
                {"name": "Rekening 2021", "type": "number", "decimalChar": ",", "groupChar": "."},
                {"name": "In % (3)", "title": "In %", "type": "number", "decimalChar": ",", "bareNumber": false},
                {"name": "Bron", "type": "string"}
              ],
              "missingValues": [
                "",
                "-",
                "n.b.",
                "p.m.",
                "n.v.t."
              ]
            },
            "sluitend": {
              "unit": "1000",
              "document": "Jaarstukken 2021",
              "signConvention": {
                "costs": "NEGATIVE",
                "income": "POSITIVE",
                "difference": "UNDETERMINED"
              },
              "columns": [
                {"field": "Rekening 2021", "kind": "ACTUALS", "year": 2021, "measure": "AMOUNT"},
                {"field": "In % (3)", "kind": "OTHER", "side": "EXPENDITURE", "measure": "PERCENTAGE"}
              ],
              "rows": [
                {"row": 1, "role": "HEADING"},
                {"row": 9, "label": "ICT", "role": "DETAIL", "side": "EXPENDITURE", "costKind": "ICT"}
              ],
              "expect": {
                "verdict": "CLOSES",
                "likelihood": 0.20950000000000000000001
              }
            }
          },
          {
            "profile": "data-resource",
            "name": "bron",
            "path": "bron.pdf"
          }
        ],
        "sluitend": {
          "figures": [
            "€ 432K"
          ]
        }
      }
      """;

  private static DataPackageDescriptor descriptor() {
    Column percentage =
        new Column(
            "In %",
            ColumnKind.OTHER,
            Optional.empty(),
            Optional.of(Side.EXPENDITURE),
            Optional.empty(),
            Measure.PERCENTAGE);
    return new DataPackageDescriptor(
        "diemen-2021",
        Optional.of("Jaarstukken 2021"),
        List.of(new Source("Gemeente Diemen", Optional.of("https://www.diemen.nl/"))),
        List.of(
            new ResourceDescriptor(
                "overhead",
                "tabellen/overhead.csv",
                Optional.of("Overhead"),
                List.of(new Source("Jaarstukken 2021, p. 142", Optional.empty())),
                Optional.of(";"),
                List.of(
                    FieldDescriptor.text("Soort kosten"),
                    new FieldDescriptor(
                        "Rekening 2021",
                        Optional.empty(),
                        "number",
                        Optional.of(","),
                        Optional.of("."),
                        true,
                        Optional.of(Column.of("Rekening 2021", ColumnKind.ACTUALS).withYear(2021))),
                    new FieldDescriptor(
                        "In % (3)",
                        Optional.of("In %"),
                        "number",
                        Optional.of(","),
                        Optional.empty(),
                        false,
                        Optional.of(percentage)),
                    FieldDescriptor.text("Bron")),
                new TableNotes(
                    Optional.of(Unit.THOUSAND),
                    Optional.of("Jaarstukken 2021"),
                    Optional.of(
                        new SignConvention(
                            SignConvention.Sign.NEGATIVE,
                            SignConvention.Sign.POSITIVE,
                            SignConvention.Difference.UNDETERMINED)),
                    List.of(
                        new RowNote(
                            1,
                            Optional.empty(),
                            RowRole.HEADING,
                            Optional.empty(),
                            Optional.empty()),
                        new RowNote(
                            9,
                            Optional.of("ICT"),
                            RowRole.DETAIL,
                            Optional.of(Side.EXPENDITURE),
                            Optional.of(CostKind.ICT))),
                    Optional.of(
                        JsonValue.object(
                            Map.of(
                                "verdict",
                                JsonValue.string("CLOSES"),
                                "likelihood",
                                JsonValue.number(new BigDecimal("0.20950000000000000000001"))))))),
            ResourceDescriptor.of("bron", "bron.pdf")),
        Optional.of(
            JsonValue.object(
                Map.of("figures", JsonValue.array(List.of(JsonValue.string("€ 432K")))))));
  }

  private static Reading<DataPackageDescriptor> read(String document) {
    return DataPackageDescriptor.read("p", document.getBytes(UTF_8));
  }

  private static Reading<DataPackageDescriptor> readFrom(Path folder) {
    return DataPackageDescriptor.read(folder, "p/datapackage.json");
  }

  private static void write(DataPackageDescriptor descriptor, Path folder) throws IOException {
    Files.writeString(folder.resolve("datapackage.json"), descriptor.toJson());
  }

  @Test
  void a_description_is_read() {
    assertThat(read(DOCUMENT).problems()).isEmpty();
    assertThat(read(DOCUMENT).orElseThrow()).isEqualTo(descriptor());
  }

  @Test
  void a_description_is_written_one_field_a_line() {
    // Reading keeps the order of what is expected.
    assertThat(read(DOCUMENT).orElseThrow().toJson())
        .isEqualTo(DOCUMENT.replace("\"tabular-data-package\"", "\"data-package\""));
  }

  @Test
  void what_is_written_to_a_folder_is_read_from_it(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("tabellen"));
    Files.createFile(folder.resolve("tabellen/overhead.csv"));
    Files.createFile(folder.resolve("bron.pdf"));
    write(descriptor(), folder);
    assertThat(readFrom(folder).orElseThrow()).isEqualTo(descriptor());
    assertThat(readFrom(folder.resolve("datapackage.json")).orElseThrow()).isEqualTo(descriptor());
  }

  @Test
  void files_that_are_missing_are_said_and_their_resources_are_kept(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("bron.pdf"));
    write(descriptor(), folder);
    Reading<DataPackageDescriptor> reading = readFrom(folder);
    assertThat(reading.problems())
        .extracting(Problem::code, p -> p.place().line(), Problem::found)
        .containsExactly(
            tuple("DPK-002", 15, "\"tabellen/overhead.csv\""),
            tuple("DPK-002", 68, "\"bron.pdf\""));
    assertThat(reading.value()).contains(descriptor());
  }

  @Test
  void a_link_that_leads_out_of_the_folder_is_refused(@TempDir Path folder) throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path inside = Files.createDirectory(folder.resolve("package"));
    Path outside = Files.createFile(folder.resolve("secret.csv"));
    Files.createSymbolicLink(inside.resolve("a.csv"), outside);
    write(
        new DataPackageDescriptor(
            "p",
            Optional.empty(),
            List.of(),
            List.of(ResourceDescriptor.of("a", "a.csv")),
            Optional.empty()),
        inside);
    assertThat(readFrom(inside).problems()).extracting(Problem::code).containsExactly("DPK-001");
  }

  @Test
  void a_folder_without_a_description_is_a_problem(@TempDir Path folder) {
    Reading<DataPackageDescriptor> reading = readFrom(folder);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("JSN-001");
    assertThat(reading.problems().get(0).place().source()).endsWith("datapackage.json");
  }

  @Test
  void what_frictionless_has_besides_is_passed_over() {
    String document =
        """
        {"name": "p", "licenses": [{"name": "CC0-1.0"}], "created": "2026-01-01T00:00:00Z",
         "resources": [{"name": "a", "path": "a.csv", "bytes": 12, "hash": "x", "description": null,
           "dialect": {"header": true}, "schema": {"primaryKey": "a", "fields": [{"name": "a", "constraints": {"required": true}}]}}]}
        """;
    Reading<DataPackageDescriptor> reading = read(document);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElseThrow().resources().get(0).fields())
        .containsExactly(FieldDescriptor.text("a"));
  }

  /** In the documents ' stands for ", and » before each place that a problem names. */
  record Bad(String name, String document, List<String> codes) {
    static Bad of(String name, String document, String... codes) {
      return new Bad(name, document.replace('\'', '"'), List.of(codes));
    }

    static Bad resource(String name, String members, String... codes) {
      return of(name, "{'name': 'p', 'resources': [{'name': 'a', " + members + "}]}", codes);
    }

    static Bad ours(String name, String members, String... codes) {
      return resource(
          name,
          "'path': 'a.csv', 'schema': {'fields': [{'name': 'l'}, {'name': 'x'}]}, 'sluitend': {"
              + members
              + "}",
          codes);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> badDocuments() {
    return Stream.of(
        Bad.of("no JSON", "»", "JSN-004"),
        Bad.of("no object", "»[]", "JSN-010"),
        Bad.of("nothing", "»{}", "JSN-009", "JSN-009"),
        Bad.of(
            "a bad name", "{'name': »'P', 'resources': [{'name': 'a', 'path': 'a'}]}", "DPK-005"),
        Bad.of("no resources", "{'name': 'p', 'resources': »[]}", "DPK-006"),
        Bad.of("a resource that is a text", "{'name': 'p', 'resources': [»'a.csv']}", "JSN-010"),
        Bad.of("no path", "{'name': 'p', 'resources': [»{'name': 'a', 'data': []}]}", "JSN-009"),
        Bad.resource("several paths", "'path': »['a.csv', 'b.csv']", "JSN-010"),
        Bad.of(
            "a resource twice",
            "{'name': 'p', 'resources': [{'name': 'a', 'path': 'a'}, {'name': »'a', 'path': 'b'}]}",
            "DPK-003"),
        Bad.of(
            "a file twice",
            "{'name': 'p', 'resources': [{'name': 'a', 'path': 'a'}, {'name': 'b', 'path': »'A'}]}",
            "DPK-004"),
        Bad.resource("a schema elsewhere", "'path': 'a.csv', 'schema': »'schema.json'", "JSN-010"),
        Bad.resource("a schema without fields", "'path': 'a.csv', 'schema': »{}", "JSN-009"),
        Bad.resource(
            "a delimiter that is no text", "'path': 'a', 'dialect': {'delimiter': »1}", "JSN-010"),
        Bad.resource(
            "a field twice",
            "'path': 'a', 'schema': {'fields': [{'name': 'x'}, {'name': »'x'}, {'name': »''}]}",
            "DPK-007",
            "DPK-007"),
        Bad.resource(
            "a source without a title", "'path': 'a', 'sources': [»{'path': 'x'}]", "JSN-009"),
        Bad.ours("an unknown word of ours", "»'units': '1'", "JSN-008"),
        Bad.ours("a unit that is a number", "'unit': »1000", "JSN-010"),
        Bad.ours(
            "columns that are not there",
            "'columns': [{'field': »'y', 'kind': 'ACTUALS', 'measure': 'AMOUNT'},"
                + " {'field': »'l', 'kind': 'ACTUALS', 'measure': 'AMOUNT'}]",
            "DPK-008",
            "DPK-008"),
        Bad.ours(
            "a column twice",
            "'columns': [{'field': 'x', 'kind': 'ACTUALS', 'measure': 'AMOUNT'},"
                + " {'field': »'x', 'kind': 'ACTUALS', 'measure': 'AMOUNT'}]",
            "DPK-008"),
        Bad.ours(
            "a column without a kind",
            "'columns': [»{'field': 'x', 'measure': 'AMOUNT'}]",
            "JSN-009"),
        Bad.ours("a row from zero", "'rows': [{'row': »0, 'role': 'TOTAL'}]", "JSN-014"),
        Bad.ours("a row without a role", "'rows': [»{'row': 1}]", "JSN-009"),
        Bad.ours(
            "a row with more", "'rows': [{'row': 1, 'role': 'TOTAL', »'cells': []}]", "JSN-008"),
        Bad.ours(
            "a row twice",
            "'rows': [{'row': 1, 'role': 'TOTAL'}, »{'row': 1, 'role': 'DETAIL'}]",
            "DPK-010"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badDocuments")
  void what_is_wrong_is_said_with_its_place(Bad bad) {
    Reading<DataPackageDescriptor> reading = read(Marks.removed(bad.document()));
    assertThat(reading.problems()).extracting(Problem::code).isEqualTo(bad.codes());
    assertThat(reading.problems().stream().map(Problem::place).distinct())
        .isEqualTo(Marks.places("p", bad.document()));
    assertThat(reading.problems())
        .allSatisfy(p -> assertThat(p.message().dutch()).isNotEqualTo(p.message().english()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/etc/passwd",
        "../a.csv",
        "a/../b.csv",
        "..",
        ".",
        "./a.csv",
        ".hidden",
        "~/a.csv",
        "C:/a.csv",
        "C:\\a.csv",
        "a\\b.csv",
        "https://example.org/a.csv",
        "file:///a.csv",
        "a//b.csv",
        "a/",
        "a\nb.csv",
        "a\u0000.csv",
        "\ud83d.csv",
        "datapackage.json",
        "DataPackage.JSON"
      })
  void a_path_that_could_leave_the_folder_is_refused(String path) {
    String document =
        "{\"name\": \"p\", \"resources\": [{\"name\": \"b\", \"path\": \"b\"},\n{\"name\": \"a\", \"path\": "
            + JsonValue.string(path)
            + "}]}";
    Reading<DataPackageDescriptor> reading = read(document);
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("DPK-001");
    assertThat(reading.problems().get(0).place()).isEqualTo(new Place("p", 2, 23));
    assertThat(reading.value().orElseThrow().resources())
        .containsExactly(ResourceDescriptor.of("b", "b"));
    assertThatThrownBy(() -> ResourceDescriptor.of("a", path))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "map/Tabel 1 (é).csv", "a.b/c-d_e.csv"})
  void a_path_below_the_folder_is_fine(String path) {
    assertThat(ResourceDescriptor.of("a", path).path()).isEqualTo(path);
  }

  @Test
  void what_cannot_be_described_cannot_be_made() {
    ResourceDescriptor a = ResourceDescriptor.of("a", "a.csv");
    Optional<String> none = Optional.empty();
    Optional<JsonValue> noNotes = Optional.empty();
    Stream.<ThrowingCallable>of(
            () -> new DataPackageDescriptor("P", none, List.of(), List.of(a), noNotes),
            () -> new DataPackageDescriptor("p", none, List.of(), List.of(), noNotes),
            () -> new DataPackageDescriptor("p", none, List.of(), List.of(a, a), noNotes),
            () ->
                new DataPackageDescriptor(
                    "p", none, List.of(), List.of(a, ResourceDescriptor.of("b", "A.csv")), noNotes),
            () ->
                new DataPackageDescriptor(
                    "p", none, List.of(), List.of(a), Optional.of(JsonValue.string("x"))),
            () -> ResourceDescriptor.of("A", "a.csv"),
            () -> FieldDescriptor.text(""),
            () ->
                new FieldDescriptor(
                    "x",
                    none,
                    "string",
                    none,
                    none,
                    true,
                    Optional.of(Column.of("y", ColumnKind.OTHER))),
            () ->
                new ResourceDescriptor(
                    "a",
                    "a.csv",
                    none,
                    List.of(),
                    none,
                    List.of(FieldDescriptor.text("x"), FieldDescriptor.text("x")),
                    TableNotes.NONE),
            () ->
                new ResourceDescriptor(
                    "a",
                    "a.csv",
                    none,
                    List.of(),
                    none,
                    List.of(
                        new FieldDescriptor(
                            "x",
                            none,
                            "string",
                            none,
                            none,
                            true,
                            Optional.of(Column.of("x", ColumnKind.OTHER)))),
                    TableNotes.NONE),
            () -> note(0, RowRole.DETAIL),
            () -> notes(note(1, RowRole.DETAIL), note(1, RowRole.TOTAL)),
            () ->
                new TableNotes(
                    Optional.empty(),
                    none,
                    Optional.empty(),
                    List.of(),
                    Optional.of(JsonValue.none())))
        .forEach(call -> assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void what_could_not_be_read_back_is_not_written() {
    JsonValue deep = JsonValue.array(List.of());
    for (int i = 0; i < 20; i++) {
      deep = JsonValue.array(List.of(deep));
    }
    TableNotes notes =
        new TableNotes(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.of(deep));
    DataPackageDescriptor descriptor =
        new DataPackageDescriptor(
            "p",
            Optional.empty(),
            List.of(),
            List.of(
                new ResourceDescriptor(
                    "a", "a", Optional.empty(), List.of(), Optional.empty(), List.of(), notes)),
            Optional.empty());
    assertThatThrownBy(descriptor::toJson)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("JSN-003");
  }

  @Test
  void codes_differ_and_are_explained_in_both_languages() {
    assertThat(Arrays.stream(DataPackageProblem.values()).map(DataPackageProblem::code))
        .doesNotHaveDuplicates();
    assertThat(DataPackageProblem.values())
        .allSatisfy(
            p ->
                assertThat(p.meaning().in(Language.DUTCH))
                    .isNotEqualTo(p.meaning().in(Language.ENGLISH)));
  }

  // What a resource says of a table that was read from print.

  private static BudgetTable printed() {
    return BudgetTable.builder(Unit.THOUSAND)
        .title("printed")
        .column(Column.of("Rekening  2021", ColumnKind.ACTUALS))
        .column(Column.of("In %", ColumnKind.OTHER))
        .column(Column.of("Bron", ColumnKind.OTHER))
        .detail("Personeel", 1, 2, 3)
        .total("Totaal", 1, 2, 3)
        .detail("Formatie", 1, 2, 3)
        .build();
  }

  private static RowNote note(int row, RowRole role) {
    return new RowNote(row, Optional.empty(), role, Optional.empty(), Optional.empty());
  }

  private static TableNotes notes(RowNote... rows) {
    return new TableNotes(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(rows), Optional.empty());
  }

  private static ResourceDescriptor with(List<FieldDescriptor> fields, TableNotes notes) {
    return new ResourceDescriptor(
        "a", "a.csv", Optional.empty(), List.of(), Optional.empty(), fields, notes);
  }

  @Test
  void a_table_is_completed_with_what_its_resource_says() {
    ResourceDescriptor overhead = descriptor().resources().get(0);
    ResourceDescriptor resource =
        new ResourceDescriptor(
            overhead.name(),
            overhead.path(),
            overhead.title(),
            overhead.sources(),
            overhead.delimiter(),
            overhead.fields(),
            new TableNotes(
                overhead.notes().unit(),
                overhead.notes().document(),
                overhead.notes().convention(),
                List.of(
                    new RowNote(
                        3,
                        Optional.of("Formatie"),
                        RowRole.INDICATOR,
                        Optional.of(Side.EXPENDITURE),
                        Optional.of(CostKind.HUMAN_RESOURCES))),
                Optional.empty()));
    Reading<BudgetTable> reading = resource.complete(printed(), "t.csv");
    assertThat(reading.problems()).isEmpty();
    BudgetTable table = reading.orElseThrow();
    assertThat(table.title()).isEqualTo("Overhead");
    assertThat(table.document()).contains("Jaarstukken 2021");
    assertThat(table.declaredConvention()).isEqualTo(overhead.notes().convention());
    assertThat(table.columns().get(0))
        .isEqualTo(Column.of("Rekening 2021", ColumnKind.ACTUALS).withYear(2021));
    assertThat(table.columns().get(1).measure()).isEqualTo(Measure.PERCENTAGE);
    assertThat(table.columns().get(2)).isEqualTo(Column.of("Bron", ColumnKind.OTHER));
    assertThat(table.rows().get(2).role()).isEqualTo(RowRole.INDICATOR);
    assertThat(table.rows().get(2).costKind()).contains(CostKind.HUMAN_RESOURCES);
    assertThat(table.cell(2, 1)).isEqualTo(printed().cell(2, 1));
  }

  @Test
  void a_resource_that_says_nothing_changes_nothing() {
    assertThat(ResourceDescriptor.of("a", "a.csv").complete(printed(), "t.csv"))
        .isEqualTo(Reading.of(printed()));
  }

  @Test
  void whatever_does_not_fit_is_said_and_the_table_stays() {
    Column actuals = Column.of("Bron", ColumnKind.ACTUALS);
    List<FieldDescriptor> fields =
        List.of(
            FieldDescriptor.text("label"),
            FieldDescriptor.text("Rekening 2021"),
            FieldDescriptor.text("Aandeel"),
            new FieldDescriptor(
                "Bron",
                Optional.empty(),
                "string",
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.of(actuals)));
    RowNote otherLabel =
        new RowNote(2, Optional.of("Saldo"), RowRole.BALANCE, Optional.empty(), Optional.empty());
    TableNotes notes =
        notes(note(1, RowRole.HEADING), otherLabel, note(3, RowRole.TOTAL), note(4, RowRole.TOTAL));
    Reading<BudgetTable> reading = with(fields, notes).complete(printed(), "t.csv");
    assertThat(reading.problems())
        .extracting(Problem::code, p -> p.message().english())
        .containsExactly(
            tuple("DPK-009", "The schema has field 'Aandeel' here and the file 'In %'."),
            tuple("DPK-011", "Column 'Bron' means the same as an earlier one."),
            tuple("DPK-010", "Row 2 is labelled 'Totaal', not 'Saldo'."),
            tuple("DPK-010", "Row 4 is not there; there are 3 rows."),
            tuple("DPK-011", "Row 1 has amounts, so it is no heading."),
            tuple(
                "DPK-011", "Total 'Formatie' directly follows another total; read as a subtotal."));
    assertThat(reading.problems()).extracting(Problem::place).containsOnly(Place.file("t.csv"));
    BudgetTable table = reading.value().orElseThrow();
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(2).role()).isEqualTo(RowRole.SUBTOTAL);
    assertThat(table.rows().get(0).cells()).isEqualTo(printed().rows().get(0).cells());
    assertThat(table.cell(0, 0)).isInstanceOf(Cell.Money.class);
  }

  @Test
  void a_schema_with_other_fields_than_the_file_is_said() {
    Reading<BudgetTable> reading =
        with(List.of(FieldDescriptor.text("l"), FieldDescriptor.text("x")), TableNotes.NONE)
            .complete(printed(), "t.csv");
    assertThat(reading.problems())
        .extracting(Problem::code, p -> p.message().dutch())
        .containsExactly(tuple("DPK-009", "Het schema heeft 2 velden en het bestand 4."));
    assertThat(reading.value()).contains(printed());
  }

  @Test
  void a_table_in_another_unit_than_the_stated_one_is_the_callers_mistake() {
    TableNotes euros =
        new TableNotes(
            Optional.of(Unit.EURO),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    assertThatThrownBy(() -> with(List.of(), euros).complete(printed(), "t.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("units of 1000");
  }
}
