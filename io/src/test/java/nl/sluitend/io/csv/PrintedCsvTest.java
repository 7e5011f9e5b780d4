package nl.sluitend.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.ReadOptions;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCsvTest {
  private static final String TABLE =
      """
      Soort kosten (x € 1.000);Begroting 2021;Rekening 2021
      Financiën;-50;-31
      Huisvesting;-1.322;-1.391
      Totaal;-1.372;-1.422
      """;

  private static Reading<BudgetTable> read(byte[] bytes) {
    return PrintedCsv.read(bytes, ReadOptions.of("t.csv"));
  }

  private static Reading<BudgetTable> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_table_as_printed_is_read_whole() {
    BudgetTable table = read(TABLE).orElseThrow();
    assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
    assertThat(table.labelHeading()).isEqualTo("Soort kosten");
    assertThat(table.columns())
        .extracting(Column::kind)
        .containsExactly(ColumnKind.ORIGINAL_BUDGET, ColumnKind.ACTUALS);
    assertThat(table.rows()).extracting(Row::label).contains("Financiën", "Totaal");
    assertThat(table.cell(1, 1)).isEqualTo(Cell.money(Figure.of(-1391, Unit.THOUSAND)));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void separators_are_recognised(String separator) {
    assertThat(read(TABLE.replace(";", separator)).orElseThrow())
        .isEqualTo(read(TABLE).orElseThrow());
  }

  @Test
  void commas_separate_where_nothing_else_does() {
    assertThat(read("a,Rekening 2020,Rekening 2021\nx,1.234,\"5,5\"\ny,2.000,\"7,5\"\n").value())
        .hasValueSatisfying(table -> assertThat(table.columns()).hasSize(2));
  }

  @Test
  void thousands_commas_do_not_pass_for_separators() {
    BudgetTable table =
        read("a (x € 1.000);Rekening 2020;Rekening 2021\nx;1,234,567;2,345,678\n")
            .value()
            .orElseThrow();
    assertThat(table.columns()).hasSize(2);
    assertThat(table.cell(0, 0)).isEqualTo(Cell.money(Figure.of(1_234_567, Unit.THOUSAND)));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252"})
  void encodings_are_recognised(String charset) {
    BudgetTable table = read(TABLE.getBytes(Charset.forName(charset))).value().orElseThrow();
    assertThat(table.row("Financiën")).isZero();
    assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
  }

  @Test
  void a_guess_at_the_encoding_is_said() {
    assertThat(read(TABLE.getBytes(Charset.forName("windows-1252"))).problems())
        .extracting(Problem::code, Problem::level)
        .containsExactly(tuple("CSV-022", Problem.Level.NOTICE));
  }

  /** A byte-order mark breaks the first heading of the usual CSV readers. */
  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_is_no_part_of_the_first_heading(String charset) {
    Reading<BudgetTable> reading = read(("\uFEFF" + TABLE).getBytes(Charset.forName(charset)));
    assertThat(reading.orElseThrow().labelHeading()).isEqualTo("Soort kosten");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void line_ends_of_other_systems_are_line_ends(String end) {
    assertThat(read(TABLE.replace("\n", end)).orElseThrow()).isEqualTo(read(TABLE).orElseThrow());
  }

  @Test
  void quoted_fields_may_hold_separators_quotes_and_line_ends() {
    BudgetTable table =
        read("\"Soort\nkosten\";\"Rekening\n2021\"\n\"a; \"\"b\"\"\";\"1.234\"\n")
            .value()
            .orElseThrow();
    assertThat(table.labelHeading()).isEqualTo("Soort kosten");
    assertThat(table.columns().get(0).kind()).isEqualTo(ColumnKind.ACTUALS);
    assertThat(table.rows().get(0).label()).isEqualTo("a; \"b\"");
  }

  @Test
  void quotes_that_do_not_pair_up_are_characters_and_no_line_is_lost() {
    Reading<BudgetTable> reading =
        read("Soort;Rekening 2021\n\"Slimmer Verbinden;432\nReserve \"rest\";275\nTotaal;707\n");
    assertThat(reading.value().orElseThrow().rows())
        .extracting(Row::label)
        .containsExactly("\"Slimmer Verbinden", "Reserve \"rest\"", "Totaal");
    assertThat(reading.problems()).extracting(Problem::code).contains("CSV-023");
  }

  @Test
  void every_problem_is_reported_with_its_place_and_the_rest_is_read() {
    Reading<BudgetTable> reading =
        read(
            """
            Soort (x € 1.000);Begroting 2021;Rekening 2021
            a;1.2.3;100
            b;200;12a
            c;300
            d;400;400
            """);
    assertThat(reading.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code, Problem::place, Problem::found)
        .containsExactly(
            tuple("CSV-003", new Place("t.csv", 2, 2), "1.2.3"),
            tuple("CSV-004", new Place("t.csv", 3, 3), "12a"),
            tuple("CSV-002", new Place("t.csv", 4, 2), "c | 300"));
    BudgetTable table = reading.value().orElseThrow();
    assertThat(table.rows()).extracting(Row::label).containsExactly("a", "b", "c", "d");
    assertThat(table.cell(0, 0)).isEqualTo(Cell.text("1.2.3"));
    assertThat(table.cell(0, 1)).isEqualTo(Cell.money(Figure.of(100, Unit.THOUSAND)));
    assertThat(table.cell(3, 1)).isEqualTo(Cell.money(Figure.of(400, Unit.THOUSAND)));
    assertThat(reading.problems().get(0).message().in(Language.DUTCH))
        .startsWith("Gevonden: '1.2.3'; verwacht: een cijfer");
  }

  @Test
  void a_file_that_is_no_text_says_so() {
    assertThat(read(new byte[] {80, 75, 3, 4, 0, 0, 1}).problems())
        .extracting(Problem::code)
        .containsExactly("CSV-021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "alleen woorden", ";;;\n;;;\n"})
  void a_file_without_a_table_says_so(String text) {
    Reading<BudgetTable> reading = read(text);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("CSV-001");
  }

  @Test
  void a_file_that_is_not_there_says_so(@TempDir Path folder) {
    Path missing = folder.resolve("weg.csv");
    Reading<BudgetTable> reading = PrintedCsv.read(missing);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::code, problem -> problem.place().source())
        .containsExactly(tuple("CSV-020", missing.toString()));
  }

  @Test
  void what_is_written_is_the_printed_form() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .title("Overhead; 2021")
            .labelHeading("Soort kosten")
            .column(Column.of("Rekening 2021", ColumnKind.ACTUALS))
            .row(Row.of("Kop", RowRole.HEADING, List.of(Cell.empty())))
            .detail("Huisvesting", -1391)
            .row(Row.of("Fiets", RowRole.DETAIL, List.of(Cell.dash())))
            .build();
    assertThat(PrintedCsv.write(table))
        .isEqualTo(
            """
            "Overhead; 2021";
            Soort kosten (x € 1.000);Rekening 2021
            Kop;
            Huisvesting;-1.391
            Fiets;-
            """);
  }

  @Test
  void a_file_is_written_and_read_again(@TempDir Path folder) throws IOException {
    BudgetTable table = read(TABLE).orElseThrow();
    Path file = folder.resolve("t.csv");
    PrintedCsv.write(table, file);
    assertThat(PrintedCsv.read(file).orElseThrow()).isEqualTo(table);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
