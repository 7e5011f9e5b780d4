package nl.sluitend.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.sluitend.message.Language;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Origin;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableXlsxTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  @Test
  void title_unit_and_headings_stand_above_the_figures() throws IOException {
    try (XSSFWorkbook workbook = everything()) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(workbook.getNumberOfSheets()).isOne();
      assertThat(sheet.getSheetName()).isEqualTo("Tabel");
      assertThat(text(sheet, "A1")).isEqualTo("Overhead <2025> & meer");
      assertThat(text(sheet, "A2")).isEqualTo("bedragen x € 1.000");
      assertThat(text(sheet, "A4")).isEqualTo("Taakveld");
      assertThat(text(sheet, "B4")).isEqualTo("begroting primitief 2025");
      assertThat(text(sheet, "G4")).isEqualTo("Toelichting | noot");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    }
  }

  /** As a Dutch reader sees it; the dash and the letter are in the format of the number. */
  @Test
  void every_number_is_a_number_that_looks_as_printed() throws IOException {
    try (XSSFWorkbook workbook = everything()) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(shown(workbook, 6))
          .containsExactly(
              "=cmd|' /C calc'!A0",
              "12.048",
              "-1.500",
              "-13.548 V",
              "40,0%",
              "12,50",
              "+1*2 <b>vet</b>");
      assertThat(shown(workbook, 7))
          .containsExactly("0.4 Overhead *", "7", "-", "-7", "60,0%", "-", "");
      assertThat(shown(workbook, 8)).containsExactly("waarvan ICT", "5", "", "n.b.", "", "", "");
      assertThat(shown(workbook, 9))
          .containsExactly("Totaal", "12.055", "-1.500", "-13.555", "100,0%", "12,50", "");
      assertThat(cell(sheet, "B6").getNumericCellValue()).isEqualTo(12_048);
      assertThat(cell(sheet, "E6").getNumericCellValue()).isEqualTo(0.4);
      assertThat(cell(sheet, "C7").getNumericCellValue()).isZero();
      assertThat(cell(sheet, "B8").getCellType()).isEqualTo(CellType.NUMERIC);
    }
  }

  @Test
  void totals_and_differences_are_formulas_with_their_results() throws IOException {
    try (XSSFWorkbook workbook = everything()) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(formula(sheet, "B9")).isEqualTo("SUM(B6:B7)");
      assertThat(formula(sheet, "C9")).isEqualTo("SUM(C6:C7)");
      assertThat(formula(sheet, "D9")).isEqualTo("SUM(D6:D7)");
      assertThat(formula(sheet, "F9")).isEqualTo("SUM(F6:F7)");
      assertThat(formula(sheet, "D6")).isEqualTo("C6-B6");
      assertThat(formula(sheet, "D7")).isEqualTo("C7-B7");
      // Parts of a hundred are no sum of amounts; words and empty cells are no results.
      assertThat(cell(sheet, "E9").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(sheet, "D8").getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell(sheet, "G9").getCellType()).isEqualTo(CellType.BLANK);
      assertThat(cell(sheet, "B9").getNumericCellValue()).isEqualTo(12_055);
      assertThat(workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell(sheet, "D9")))
          .extracting(value -> value.getNumberValue())
          .isEqualTo(-13_555.0);
    }
  }

  @Test
  void no_text_is_ever_a_formula() throws IOException {
    List<String> texts = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1+1");
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO)
            .title("=1+1")
            .labelHeading("=1+2")
            .column(Column.of("=1+3", ColumnKind.OTHER).withMeasure(Measure.TEXT));
    texts.forEach(t -> builder.row(SampleTables.row(t, RowRole.DETAIL, Cell.text(t))));
    try (XSSFWorkbook workbook = read(builder.build(), List.of())) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(text(sheet, "A1")).isEqualTo("=1+1");
      assertThat(text(sheet, "A3")).isEqualTo("=1+2");
      assertThat(text(sheet, "B3")).isEqualTo("=1+3");
      for (int i = 0; i < texts.size(); i++) {
        assertThat(text(sheet, "A" + (i + 4))).isEqualTo(texts.get(i));
        assertThat(text(sheet, "B" + (i + 4))).isEqualTo(texts.get(i));
      }
    }
  }

  @Test
  void a_printed_total_that_does_not_add_up_stays_a_number() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .detail("a", 1)
            .detail("b", 2)
            .total("Totaal", 4)
            .build();
    Relation sum = Relation.declared(Axis.ROWS, 2, List.of(new Term(0, 1), new Term(1, 1)));
    try (XSSFWorkbook workbook = read(table, List.of(sum))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(text(sheet, "A1")).isEqualTo("bedragen x € 1.000");
      assertThat(cell(sheet, "B6").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(sheet, "B6").getNumericCellValue()).isEqualTo(4);
    }
  }

  @Test
  void relations_that_lead_in_a_circle_give_no_circle_of_formulas() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .detail("Baten", 5)
            .detail("Lasten", 3)
            .row(SampleTables.row("Saldo", RowRole.BALANCE, SampleTables.money(2)))
            .build();
    List<Relation> both =
        List.of(
            Relation.declared(Axis.ROWS, 2, List.of(new Term(0, 1), new Term(1, -1))),
            Relation.declared(Axis.ROWS, 2, List.of(new Term(1, -1), new Term(0, 1))),
            Relation.declared(Axis.ROWS, 0, List.of(new Term(2, 1), new Term(1, 1))),
            new Relation.Carry(Axis.ROWS, 1, 0, -1, Origin.DECLARED));
    try (XSSFWorkbook workbook = read(table, both)) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(formula(sheet, "B6")).isEqualTo("B4-B5");
      assertThat(cell(sheet, "B4").getCellType()).isEqualTo(CellType.NUMERIC);
    }
  }

  @Test
  void sums_pass_over_words_and_may_begin_with_a_minus() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .detail("a", 5)
            .row(SampleTables.row("b", RowRole.DETAIL, Cell.Mark.PRO_MEMORIE))
            .detail("c", 2)
            .detail("d", 1)
            .row(SampleTables.row("Saldo", RowRole.BALANCE, SampleTables.money(-8)))
            .build();
    Relation balance =
        Relation.declared(
            Axis.ROWS,
            4,
            List.of(new Term(0, -1), new Term(1, 1), new Term(2, -1), new Term(3, -1)));
    try (XSSFWorkbook workbook = read(table, List.of(balance))) {
      assertThat(formula(workbook.getSheetAt(0), "B8")).isEqualTo("-B4+SUM(B5)-SUM(B6:B7)");
    }
  }

  @Test
  void the_sums_that_labels_claim_are_found() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .detail("Personeel", 1_203, 2_417)
            .detail("Huisvesting", 345, 311)
            .detail("Automatisering", 871, 902)
            .total("Totaal overhead", 2_419, 3_630)
            .build();
    byte[] workbook = TableXlsx.write(table, Language.ENGLISH);
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(read.getSheetAt(0).getSheetName()).isEqualTo("Table");
      assertThat(formula(read.getSheetAt(0), "B7")).isEqualTo("SUM(B4:B6)");
      assertThat(formula(read.getSheetAt(0), "C7")).isEqualTo("SUM(C4:C6)");
    }
  }

  @Test
  void units_and_decimals_are_those_of_print() throws IOException {
    Unit cent = Unit.CENT;
    BudgetTable table =
        BudgetTable.builder(cent)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .row(SampleTables.row("a", RowRole.DETAIL, SampleTables.money("-1234.50", cent)))
            .row(SampleTables.row("b", RowRole.DETAIL, SampleTables.money("1234", Unit.EURO)))
            .row(SampleTables.row("c", RowRole.DETAIL, SampleTables.money("0.125", new Unit(-3))))
            .build();
    try (XSSFWorkbook workbook = read(table, List.of())) {
      assertThat(shown(workbook, 4)).containsExactly("a", "-1.234,50");
      assertThat(shown(workbook, 5)).containsExactly("b", "1.234");
      assertThat(shown(workbook, 6)).containsExactly("c", "0,125");
      assertThat(text(workbook.getSheetAt(0), "A1")).isEqualTo("bedragen in euro's");
    }
  }

  @Test
  void figures_in_millions_stay_so_among_others() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .row(SampleTables.row("a", RowRole.DETAIL, SampleTables.money("54800000", new Unit(5))))
            .row(
                SampleTables.row(
                    "b", RowRole.DETAIL, SampleTables.money("2000000000", new Unit(9))))
            .row(
                SampleTables.row(
                    "c", RowRole.DETAIL, SampleTables.money("200000000000", new Unit(11))))
            .build();
    try (XSSFWorkbook workbook = read(table, List.of())) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(cell(sheet, "B4").getNumericCellValue()).isEqualTo(54_800);
      assertThat(format(sheet, "B4")).isEqualTo("#,##0.0,\" mln.\"");
      assertThat(cell(sheet, "B5").getNumericCellValue()).isEqualTo(2_000_000);
      assertThat(format(sheet, "B5")).isEqualTo("#,##0,,\" mrd.\"");
      assertThat(format(sheet, "B6")).isEqualTo("#,##0");
    }
  }

  @Test
  void digits_that_a_sheet_would_lose_stay_text() throws IOException {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ACTUALS, 2025))
            .column(Column.of("n", ColumnKind.OTHER).withMeasure(Measure.COUNT))
            .row(
                SampleTables.row(
                    "a",
                    RowRole.DETAIL,
                    SampleTables.money("1234567890123456", Unit.EURO),
                    new Cell.Count(new BigDecimal("0." + "0".repeat(31)))))
            .build();
    try (XSSFWorkbook workbook = read(table, List.of())) {
      assertThat(text(workbook.getSheetAt(0), "B4")).isEqualTo("1.234.567.890.123.456");
      assertThat(text(workbook.getSheetAt(0), "C4")).startsWith("0,000");
    }
  }

  @Test
  void the_same_table_gives_the_same_bytes_without_a_time() throws IOException {
    byte[] one = everythingBytes();
    assertThat(everythingBytes()).isEqualTo(one);
    List<String> parts = new ArrayList<>();
    // As a stream, which some readers need and the library's own files do not allow.
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(one))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.add(part.getName());
        assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .doesNotContain("dcterms:created");
      }
    }
    assertThat(parts).contains("[Content_Types].xml", "xl/workbook.xml", "docProps/core.xml");
  }

  @Test
  void texts_are_kept_letter_for_letter() throws IOException {
    String text = "_x0041_ en _x00zz_ & <i>é</i> 😀\nregel twee";
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("", ColumnKind.OTHER).withMeasure(Measure.TEXT))
            .row(SampleTables.row("\u001b", RowRole.DETAIL, Cell.text(text)))
            .build();
    try (XSSFWorkbook workbook = read(table, List.of())) {
      assertThat(text(workbook.getSheetAt(0), "A2")).isEqualTo("␛");
      assertThat(text(workbook.getSheetAt(0), "B2")).isEqualTo(text);
    }
  }

  @Test
  void what_does_not_fit_on_a_sheet_is_refused() {
    TableXlsx.requireFits(1_048_576, 16_384);
    assertThatThrownBy(() -> TableXlsx.requireFits(1_048_577, 1))
        .hasMessageContaining("1048576 rows")
        .hasMessageContaining("1048577");
    assertThatThrownBy(() -> TableXlsx.requireFits(1, 16_385)).hasMessageContaining("16385");
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("n", ColumnKind.OTHER).withMeasure(Measure.TEXT))
            .row(SampleTables.row("a", RowRole.DETAIL, Cell.text("lang".repeat(10_000))))
            .build();
    assertThatThrownBy(() -> TableXlsx.write(table, List.of(), Language.DUTCH))
        .hasMessageContaining("32767 characters")
        .hasMessageContaining("langlang")
        .hasMessageContaining("40000");
  }

  /** Wide: columns beyond Z. Long: more parts than a function has places, in one range. */
  @Test
  void wide_and_long_tables_have_formulas_too() throws IOException {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO);
    List<Term> columns = new ArrayList<>();
    for (int c = 0; c < 30; c++) {
      builder.column(Column.of("k" + c, ColumnKind.OTHER));
      columns.add(new Term(c, 1));
    }
    long[] ones = new long[31];
    Arrays.fill(ones, 0, 30, 1);
    ones[30] = 30;
    builder.column(Column.of("som", ColumnKind.OTHER));
    List<Term> rows = new ArrayList<>();
    List<Term> scattered = new ArrayList<>();
    for (int r = 0; r < 4_000; r++) {
      builder.detail("r" + r, ones);
      rows.add(new Term(r, 1));
      scattered.add(new Term(3_999 - r, 1));
    }
    long[] totals = Arrays.stream(ones).map(one -> one * 4_000).toArray();
    builder.row(
        Row.of(
            "Subtotaal",
            RowRole.SUBTOTAL,
            Arrays.stream(totals).mapToObj(t -> Cell.money(Figure.of(t, Unit.EURO))).toList()));
    builder.total("Totaal", totals);
    List<Relation> relations =
        List.of(
            Relation.declared(Axis.ROWS, 4_000, rows),
            Relation.declared(Axis.ROWS, 4_001, scattered),
            Relation.declared(Axis.COLUMNS, 30, columns));
    try (XSSFWorkbook workbook = read(builder.build(), relations)) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(formula(sheet, "AF4")).isEqualTo("SUM(B4:AE4)");
      assertThat(formula(sheet, "AE4004")).isEqualTo("SUM(AE4:AE4003)");
      assertThat(formula(sheet, "AF4004")).isEqualTo("SUM(AF4:AF4003)");
      // Four thousand references one by one are longer than a formula may be.
      assertThat(cell(sheet, "B4005").getCellType()).isEqualTo(CellType.NUMERIC);
    }
  }

  private static byte[] everythingBytes() throws IOException {
    return TableXlsx.write(
        SampleTables.everything(), SampleTables.everythingHolds(), Language.DUTCH);
  }

  private static XSSFWorkbook everything() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(everythingBytes()));
  }

  private static XSSFWorkbook read(BudgetTable table, List<Relation> relations) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(TableXlsx.write(table, relations, Language.DUTCH)));
  }

  /** A row as it is seen by a Dutch reader, formulas by their results. */
  private static List<String> shown(XSSFWorkbook workbook, int row) {
    DataFormatter formatter = new DataFormatter(DUTCH);
    formatter.setUseCachedValuesForFormulaCells(true);
    List<String> shown = new ArrayList<>();
    workbook
        .getSheetAt(0)
        .getRow(row - 1)
        .forEach(cell -> shown.add(formatter.formatCellValue(cell)));
    return shown;
  }

  private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, String address) {
    CellReference place = new CellReference(address);
    return sheet.getRow(place.getRow()).getCell(place.getCol());
  }

  private static String text(Sheet sheet, String address) {
    assertThat(cell(sheet, address).getCellType()).isEqualTo(CellType.STRING);
    return cell(sheet, address).getStringCellValue();
  }

  private static String formula(Sheet sheet, String address) {
    return cell(sheet, address).getCellFormula();
  }

  private static String format(Sheet sheet, String address) {
    return cell(sheet, address).getCellStyle().getDataFormatString();
  }
}
