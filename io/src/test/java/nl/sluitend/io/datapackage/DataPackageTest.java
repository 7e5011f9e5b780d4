package nl.sluitend.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.io.datapackage.DataPackage.Source;
import nl.sluitend.io.datapackage.DataPackage.Table;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataPackageTest {
  @TempDir private Path folder;

  private static BudgetTable overhead() {
    return BudgetTable.builder(Unit.THOUSAND)
        .title("Overhead")
        .document("Jaarstukken 2021")
        .labelHeading("Soort kosten")
        .convention(
            new SignConvention(
                SignConvention.Sign.NEGATIVE,
                SignConvention.Sign.POSITIVE,
                SignConvention.Difference.ACTUALS_MINUS_BUDGET))
        .column(Column.of("Begroting 2021 totaal", ColumnKind.AMENDED_BUDGET).withYear(2021))
        .column(Column.of("Rekening 2021", ColumnKind.ACTUALS).withYear(2021))
        .column(Column.of("Aandeel", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
        .row(row("Automatisering", RowRole.DETAIL, -1310, -1403, "96.9").withCostKind(CostKind.ICT))
        .row(row("Facilitair", RowRole.DETAIL, -41, -45, "3.1"))
        .row(row("Alles bij elkaar", RowRole.TOTAL, -1351, -1448, "100.0"))
        .build();
  }

  private static Row row(String label, RowRole role, long budget, long actuals, String share) {
    return Row.of(
            label,
            role,
            List.of(
                Cell.money(Figure.of(budget, Unit.THOUSAND)),
                Cell.money(Figure.of(actuals, Unit.THOUSAND)),
                new Cell.Percentage(new BigDecimal(share))))
        .withSide(Side.EXPENDITURE);
  }

  private static DataPackage packageOf(Table... tables) {
    return new DataPackage("p", Optional.empty(), List.of(), List.of(tables), Optional.empty());
  }

  /** Writes a description of one resource, without its file. */
  private void describe(ResourceDescriptor resource) throws IOException {
    String json =
        new DataPackageDescriptor(
                "p", Optional.empty(), List.of(), List.of(resource), Optional.empty())
            .toJson();
    Files.writeString(folder.resolve("datapackage.json"), json);
  }

  private static Reading<DataPackage> readAgain(Path folder) {
    Reading<DataPackage> reading = DataPackage.read(folder);
    return new Reading<>(reading.value().map(DataPackage::withoutProblems), reading.problems());
  }

  @Test
  void a_table_is_kept_as_printed_with_its_meaning_beside_it() throws IOException {
    DataPackage data =
        new DataPackage(
            "diemen-2021",
            Optional.of("Diemen"),
            List.of(new Source("Gemeente Diemen", Optional.of("https://www.diemen.nl/"))),
            List.of(
                new Table(
                    "overhead",
                    "tabellen/overhead.csv",
                    Reading.of(overhead()),
                    List.of(new Source("Jaarstukken 2021", Optional.empty())),
                    Optional.of("{\"verdict\": \"CLOSES\"}"))),
            Optional.of("{\"figures\": []}"));
    data.write(folder.resolve("new/folder"));
    assertThat(Files.readString(folder.resolve("new/folder/tabellen/overhead.csv")))
        .startsWith("Soort kosten (x € 1.000);Begroting 2021 totaal;Rekening 2021;Aandeel\n")
        .contains("Automatisering;-1.310;-1.403;");
    Reading<DataPackage> reading = readAgain(folder.resolve("new/folder"));
    assertThat(reading.problems()).noneMatch(Problem::isError);
    assertThat(reading.orElseThrow()).isEqualTo(data);
    assertThat(readAgain(folder.resolve("new/folder/datapackage.json")).value()).contains(data);
  }

  private static Table expecting(String json) {
    return new Table("a", "a.csv", Reading.of(overhead()), List.of(), Optional.of(json));
  }

  private static DataPackage noting(String json) {
    return new DataPackage("p", Optional.empty(), List.of(), List.of(), Optional.of(json));
  }

  @Test
  void what_is_carried_through_is_json_in_one_form() {
    String written = "\n{ \"b\":1.0,\t\"a\":[ \"\\u00e9\", \"\\uD83D\", null ] }";
    String kept = "{\"b\": 1.0, \"a\": [\"é\", \"\\ud83d\", null]}";
    assertThat(expecting(written).expect()).contains(kept);
    assertThat(expecting(written)).isEqualTo(expecting(kept));
    assertThat(noting(written).notes()).contains(kept);
    assertThat(noting(written)).isEqualTo(noting(kept));
    assertThat(expecting("\"CLOSES\"").expect()).contains("\"CLOSES\"");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "",
        "CLOSES",
        "{",
        "{} {}",
        "{'a': 1}",
        "01",
        "{\"a\": 1, \"a\": 2}",
        "\"\ud83d\"",
        "null"
      })
  void what_is_carried_through_is_refused_at_the_door_if_it_is_no_json(String json) {
    assertThatThrownBy(() -> expecting(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("What is expected of table 'a'");
    assertThatThrownBy(() -> noting(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The notes of package 'p'");
  }

  @Test
  void notes_of_a_package_are_an_object() {
    assertThatThrownBy(() -> noting("[]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The notes of package 'p' are an object, but were []");
  }

  @Test
  void a_field_of_figures_says_how_they_are_written() {
    ResourceDescriptor descriptor =
        TableFile.of(Table.of("a", "a.csv", overhead()), overhead()).descriptor();
    assertThat(descriptor.delimiter()).contains(";");
    assertThat(descriptor.fields().get(0))
        .isEqualTo(FieldDescriptor.text("Soort kosten (x € 1.000)"));
    FieldDescriptor actuals = descriptor.fields().get(2);
    assertThat(actuals.type()).isEqualTo("number");
    assertThat(actuals.decimalChar()).contains(",");
    assertThat(actuals.groupChar()).contains(".");
    assertThat(actuals.bareNumber()).isTrue();
    assertThat(descriptor.fields().get(3).bareNumber()).isFalse();
    // What the label and the place of a row show is not repeated.
    assertThat(descriptor.notes().rows()).extracting(RowNote::row).containsExactly(1, 3);
  }

  @ParameterizedTest
  @CsvSource({"',', 7.488", "., 7488"})
  void the_decimal_mark_of_the_schema_decides_what_a_comma_is(String mark, String thousands)
      throws IOException {
    Files.writeString(folder.resolve("t.csv"), "Post;Rekening 2021\nA;7,488\nB;1,234\n");
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"name": "p", "resources": [{"name": "t", "path": "t.csv",
          "schema": {"fields": [{"name": "Post", "type": "string"},
            {"name": "Rekening 2021", "type": "number", "decimalChar": "%s"}]},
          "sluitend": {"unit": "1000"}}]}
        """
            .formatted(mark));
    BudgetTable table =
        DataPackage.read(folder).orElseThrow().tables().get(0).reading().orElseThrow();
    assertThat(table.figure(0, 0).orElseThrow().amount().in(Unit.THOUSAND).toPlainString())
        .isEqualTo(thousands);
  }

  @Test
  void headings_that_stand_twice_become_fields_of_their_own() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Lasten", ColumnKind.ACTUALS).withYear(2020))
            .column(Column.of("Lasten", ColumnKind.ACTUALS).withYear(2021))
            .detail("ICT", 1000, 2000)
            .build();
    DataPackage data = packageOf(Table.of("a", "a.csv", table));
    data.write(folder);
    assertThat(DataPackageDescriptor.read(folder, "p").orElseThrow().resources().get(0).fields())
        .extracting(FieldDescriptor::name)
        .doesNotHaveDuplicates()
        .contains("Lasten", "Lasten (3)");
    assertThat(readAgain(folder).value()).contains(data);
  }

  @Test
  void a_column_with_letters_is_one_of_texts() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of("Verschil", ColumnKind.RESULT))
            .row(
                Row.of(
                    "ICT",
                    RowRole.DETAIL,
                    List.of(
                        new Cell.Money(
                            Figure.of(5, Unit.THOUSAND), Optional.of(Effect.FAVOURABLE)))))
            .build();
    assertThat(
            TableFile.of(Table.of("a", "a.csv", table), table).descriptor().fields().get(1).type())
        .isEqualTo("string");
  }

  @Test
  void what_print_cannot_keep_goes_into_a_tidy_file() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of("Rekening", ColumnKind.ACTUALS))
            .row(Row.of("ICT", RowRole.DETAIL, List.of(Cell.text("6.300"))))
            .build();
    DataPackage data = packageOf(Table.of("a", "a.csv", table));
    data.write(folder);
    assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("title,document,");
    assertThat(DataPackageDescriptor.read(folder, "p").orElseThrow().resources().get(0).delimiter())
        .contains(",");
    assertThat(readAgain(folder).orElseThrow()).isEqualTo(data);
  }

  @Test
  void a_table_json_is_a_resource_too() throws IOException {
    BudgetTable empty =
        BudgetTable.builder(Unit.EURO).column(Column.of("a", ColumnKind.OTHER)).build();
    DataPackage data = packageOf(Table.of("a", "a.JSON", empty));
    data.write(folder);
    assertThat(Files.readString(folder.resolve("a.JSON"))).contains("sluitend-table/1");
    assertThat(readAgain(folder).orElseThrow()).isEqualTo(data);
  }

  @Test
  void nothing_is_written_if_one_of_the_tables_cannot_be() {
    BudgetTable empty =
        BudgetTable.builder(Unit.EURO).column(Column.of("1.000", ColumnKind.OTHER)).build();
    DataPackage data = packageOf(Table.of("a", "a.csv", overhead()), Table.of("b", "b.csv", empty));
    assertThatThrownBy(() -> data.write(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".json");
    assertThat(folder).isEmptyDirectory();
    assertThatThrownBy(() -> packageOf().write(folder))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Table.of("a", "a.xlsx", overhead()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_faulty_table_does_not_hide_the_others() throws IOException {
    packageOf(
            Table.of("a", "a.csv", overhead()),
            Table.of("b", "b.json", overhead()),
            Table.of("c", "c.csv", overhead()))
        .write(folder);
    Files.writeString(folder.resolve("b.json"), "{");
    Files.delete(folder.resolve("c.csv"));
    Reading<DataPackage> reading = DataPackage.read(folder);
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("DPK-002");
    List<Table> tables = reading.value().orElseThrow().tables();
    assertThat(tables).extracting(Table::path).containsExactly("a.csv", "b.json");
    assertThat(tables.get(0).reading().value()).contains(overhead());
    assertThat(tables.get(1).reading().problems())
        .extracting(Problem::code)
        .containsExactly("JSN-004");
    assertThatThrownBy(() -> reading.value().orElseThrow().write(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'b' was not read whole");
  }

  @Test
  void a_resource_that_is_no_table_is_passed_over_and_said() throws IOException {
    Files.createFile(folder.resolve("bron.pdf"));
    describe(ResourceDescriptor.of("bron", "bron.pdf"));
    Reading<DataPackage> reading = DataPackage.read(folder);
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("DPK-012");
    assertThat(reading.orElseThrow().tables()).isEmpty();
  }

  @Test
  void a_package_that_cannot_be_read_is_said() {
    assertThat(DataPackage.read(folder).problems())
        .extracting(Problem::code)
        .containsExactly("JSN-001");
  }

  @Test
  void a_csv_without_a_table_keeps_its_own_problems() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "");
    describe(ResourceDescriptor.of("a", "a.csv"));
    Reading<BudgetTable> reading = DataPackage.read(folder).orElseThrow().tables().get(0).reading();
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .isNotEmpty()
        .allMatch(p -> p.place().source().equals(folder + "/a.csv"));
  }

  @Test
  void problems_name_the_files_as_the_caller_does() throws IOException {
    packageOf(Table.of("a", "map/a.csv", overhead())).write(folder);
    Files.writeString(folder.resolve("map/a.csv"), "");
    Path file = folder.resolve("datapackage.json");
    Reading<DataPackage> reading =
        DataPackage.read(file, "seeds/datapackage.json", Optional.empty());
    assertThat(reading.value().orElseThrow().tables().get(0).reading().problems())
        .extracting(p -> p.place().source())
        .containsOnly("seeds/map/a.csv");
    Files.delete(folder.resolve("map/a.csv"));
    assertThat(DataPackage.read(folder, "seeds", Optional.empty()).problems())
        .extracting(p -> p.place().source())
        .containsExactly("seeds/datapackage.json");
    assertThat(DataPackage.read(file, "pakket", Optional.empty()).problems())
        .extracting(p -> p.place().source())
        .containsExactly("pakket");
  }

  @Test
  void a_unit_of_the_caller_goes_before_the_stated_one() throws IOException {
    packageOf(Table.of("a", "a.csv", overhead())).write(folder);
    BudgetTable table =
        DataPackage.read(folder, "p", Optional.of(Unit.EURO))
            .orElseThrow()
            .tables()
            .get(0)
            .reading()
            .value()
            .orElseThrow();
    assertThat(table.unit()).isEqualTo(Unit.EURO);
    assertThat(table.cell(0, 0)).isEqualTo(Cell.money(Figure.of(-1310, Unit.EURO)));
  }

  @Test
  void a_file_that_cannot_be_opened_is_said_by_its_table() {
    TableReader reader =
        TableReader.of(ResourceDescriptor.of("a", "a.csv"), "a.csv", Optional.empty());
    assertThat(reader.read(folder.resolve("a.csv")).hasErrors()).isTrue();
    TableReader json =
        TableReader.of(ResourceDescriptor.of("a", "a.json"), "a.json", Optional.empty());
    assertThat(json.read(folder.resolve("a.json")).problems())
        .extracting(Problem::code)
        .containsExactly("JSN-001");
  }
}
