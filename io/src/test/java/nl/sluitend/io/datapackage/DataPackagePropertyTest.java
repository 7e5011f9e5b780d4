package nl.sluitend.io.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.sluitend.io.Extremes;
import nl.sluitend.io.csv.TidyCsv;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.io.tree.Mutations;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

class DataPackagePropertyTest {
  private static final BudgetTable EMPTY =
      BudgetTable.builder(Unit.EURO).column(Column.of("a", ColumnKind.OTHER)).build();

  private static Path folder = Path.of("");

  @BeforeContainer
  static void make_a_folder() throws IOException {
    folder = Files.createTempDirectory(Path.of("target"), "package");
  }

  @AfterContainer
  static void remove_the_folder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 100)
  void a_table_json_in_a_package_keeps_every_table(@ForAll("tables") BudgetTable table)
      throws IOException {
    assertKept(table, "a.json");
  }

  @Property(tries = 100)
  void a_csv_in_a_package_keeps_every_table_that_a_csv_can_hold(
      @ForAll("tablesForCsv") BudgetTable table) throws IOException {
    assertKept(table, "a.csv");
  }

  @Property(tries = 100)
  void what_is_carried_through_comes_back_as_it_was(
      @ForAll("jsons") JsonValue expect, @ForAll("jsons") JsonValue note) throws IOException {
    Assume.that(expect.kind() != JsonValue.Kind.NULL);
    DataPackage.Table table =
        new DataPackage.Table(
            "a", "a.json", Reading.of(EMPTY), List.of(), Optional.of(expect.toString()));
    String notes = JsonValue.object(Map.of("note", note)).toString();
    DataPackage data =
        new DataPackage("p", Optional.empty(), List.of(), List.of(table), Optional.of(notes));
    assertThat(data.notes()).contains(notes);
    assertThat(data.tables().get(0).expect()).contains(expect.toString());
    data.write(folder);
    assertThat(DataPackage.read(folder)).isEqualTo(Reading.of(data));
  }

  @Provide
  Arbitrary<JsonValue> jsons() {
    return Mutations.jsons();
  }

  private static void assertKept(BudgetTable table, String path) throws IOException {
    DataPackage data =
        new DataPackage(
            "p",
            Optional.of("title"),
            List.of(),
            List.of(DataPackage.Table.of("a", path, table)),
            Optional.empty());
    data.write(folder);
    DataPackage read = DataPackage.read(folder).orElseThrow();
    assertThat(read.tables()).noneMatch(t -> t.reading().hasErrors());
    assertThat(read.withoutProblems()).isEqualTo(data);
  }

  @Provide
  Arbitrary<BudgetTable> tables() {
    return Extremes.tables();
  }

  @Provide
  Arbitrary<BudgetTable> tablesForCsv() {
    return Extremes.tables().filter(DataPackagePropertyTest::isForCsv);
  }

  private static boolean isForCsv(BudgetTable table) {
    try {
      byte[] tidy = TidyCsv.write(table).getBytes(UTF_8);
      return TidyCsv.read(tidy, "t").equals(Reading.of(table));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
