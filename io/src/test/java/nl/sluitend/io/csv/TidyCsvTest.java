package nl.sluitend.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.SignConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyCsvTest {
  private static final BudgetTable TABLE =
      BudgetTable.builder(Unit.THOUSAND)
          .title("Overhead")
          .convention(SignConvention.UNDETERMINED)
          .column(Column.of(ColumnKind.ACTUALS, 2021))
          .detail("Huisvesting", -1391)
          .total("Totaal", -1391)
          .build();

  private static final String WRITTEN =
      """
      title,document,label_heading,unit,costs,income,difference,row,label,role,row_side,cost_kind,column,heading,kind,year,column_side,amendment,measure,form,value,step,letter
      Overhead,,,1000,UNDETERMINED,UNDETERMINED,UNDETERMINED,1,Huisvesting,DETAIL,,,1,rekening 2021,ACTUALS,2021,,,AMOUNT,AMOUNT,-1391000,1000,
      Overhead,,,1000,UNDETERMINED,UNDETERMINED,UNDETERMINED,2,Totaal,TOTAL,,,1,rekening 2021,ACTUALS,2021,,,AMOUNT,AMOUNT,-1391000,1000,
      """;

  private static Reading<BudgetTable> read(String text) {
    return TidyCsv.read(text.getBytes(StandardCharsets.UTF_8), "t.csv");
  }

  @Test
  void one_line_holds_one_cell_and_all_that_is_known_of_it() {
    assertThat(TidyCsv.write(TABLE)).isEqualTo(WRITTEN);
    assertThat(read(WRITTEN).orElseThrow()).isEqualTo(TABLE);
  }

  @ParameterizedTest(name = "{0} becomes {1}: {2} at {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "-1391000,1000,\\nOverhead | -1391.000.1,1000,\\nOverhead | TDY-003 | 2:21",
        "-1391000,1000,\\nOverhead | -1391500,1000,\\nOverhead | TDY-003 | 2:21",
        "AMOUNT,-1391000,1000,\\nO | AMOUNT,-1391000,999,\\nO | TDY-003 | 2:22",
        "1,Huisvesting | 0,Huisvesting | TDY-003 | 2:8",
        "1,Huisvesting | x,Huisvesting | TDY-003 | 2:8",
        "1,Huisvesting | 1,Huisvesting,te,veel | TDY-002 | 2:25",
        "2,Totaal,TOTAL | 2,Totaal,SUM | TDY-003 | 3:10",
        "2,Totaal,TOTAL | 1,Huisvesting,DETAIL | TDY-005 | 3:8",
        "2,Totaal,TOTAL | 3,Totaal,TOTAL | TDY-005 | 3:8",
        "2,Totaal,TOTAL | 1,Totaal,TOTAL | TDY-004 | 3:9",
        "Huisvesting,DETAIL | Huisvesting,TOTAL | TDY-006 | 0:0",
        "title,document | titel,document | TDY-001 | 1:0"
      })
  void a_fault_is_named_with_its_place(String from, String to, String code, String place) {
    Reading<BudgetTable> reading =
        read(WRITTEN.replaceFirst(from.replace("\\n", "\n"), to.replace("\\n", "\n")));
    assertThat(reading.problems())
        .filteredOn(Problem::isError)
        .extracting(p -> p.code() + " " + p.place().line() + ":" + p.place().column())
        .contains(code + " " + place);
  }

  @Test
  void what_could_be_read_is_there_and_a_bad_cell_is_empty() {
    Reading<BudgetTable> reading = read(WRITTEN.replaceFirst("-1391000", "1e3"));
    assertThat(reading.hasErrors()).isTrue();
    BudgetTable table = reading.value().orElseThrow();
    assertThat(table.cell(0, 0)).isEqualTo(Cell.empty());
    assertThat(table.cell(1, 0)).isEqualTo(TABLE.cell(1, 0));
  }

  @Test
  void headings_alone_are_no_table() {
    assertThat(read(WRITTEN.lines().findFirst().orElseThrow()).problems())
        .extracting(Problem::code)
        .containsExactly("TDY-005");
  }

  @Test
  void a_table_without_rows_cannot_be_written() {
    BudgetTable empty =
        BudgetTable.builder(Unit.EURO).column(Column.of(ColumnKind.ACTUALS, 2021)).build();
    assertThatIllegalArgumentException().isThrownBy(() -> TidyCsv.write(empty));
  }

  @Test
  void a_file_is_written_and_read_again(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    TidyCsv.write(TABLE, file);
    assertThat(TidyCsv.read(file).orElseThrow()).isEqualTo(TABLE);
    assertThat(TidyCsv.read(folder.resolve("weg.csv")).problems())
        .extracting(Problem::code)
        .containsExactly("CSV-020");
  }

  @Test
  void a_printed_table_is_not_tidy() {
    assertThat(TidyCsv.isTidy("title;2021\na;1\n".getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
