package nl.sluitend.io.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.text.Unseen;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.relate.FoundRelation;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of one sheet (.xlsx, Office Open XML): title and unit above it, then the
 * headings, which stay in sight. Amounts are numbers of the unit that is stated, in the notation of
 * whoever opens it; a dash is the number zero, a percentage its hundredth part. Totals and other
 * sums are formulas where those give exactly what is printed; where a printed total does not add
 * up, it stays the number that it is. Labels and words are texts, whatever they begin with.
 *
 * <p>The same table gives the same bytes. Write them with {@link nl.sluitend.io.AtomicFile}.
 */
public final class TableXlsx {
  private static final Message SHEET = new Message("Tabel", "Table");
  private static final int MOST_CHARACTERS = 32_767;
  private static final int NARROWEST = 10;
  private static final int WIDEST_LABEL = 60;
  private static final int WIDEST_CELL = 40;
  private static final int MARGIN = 2;
  private static final int LINE_HEIGHT = 15;
  private static final int MOST_LINES = 25;

  /** What programs for workbooks read as one character: the underscore is written as such. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final PrintedTable printed;
  private final BudgetTable table;
  private final List<List<SheetCell>> cells;
  private final int firstRow;
  private final Map<CellReference, String> formulas;

  private TableXlsx(PrintedTable printed, List<? extends Relation> relations) {
    this.printed = printed;
    this.table = printed.table();
    this.cells = IntStream.range(0, printed.rows()).mapToObj(this::cells).toList();
    this.firstRow = above().isEmpty() ? 1 : above().size() + 2;
    requireFits(firstRow + (long) printed.rows(), printed.columns() + 1L);
    this.formulas = Formulas.of(cells, firstRow, relations);
  }

  /**
   * Writes a table, with formulas for the sums and differences that its labels and figures show.
   *
   * @param table the table
   * @param language the language of what is said about the unit
   * @return the bytes of the workbook
   * @throws IllegalArgumentException if the table does not fit on a sheet
   * @throws IOException if the folder for temporary files cannot be written to
   */
  public static byte[] write(BudgetTable table, Language language) throws IOException {
    List<Relation> relations =
        FoundRelations.of(table).relations().stream().map(FoundRelation::relation).toList();
    return write(table, relations, language);
  }

  /**
   * Writes a table.
   *
   * @param table the table
   * @param relations what holds in it; sums and differences become formulas, the first for a cell
   *     where there are several, others are passed over
   * @param language the language of what is said about the unit
   * @return the bytes of the workbook
   * @throws IllegalArgumentException if the table does not fit on a sheet
   * @throws IOException if the folder for temporary files cannot be written to
   * @throws IndexOutOfBoundsException if a relation is about rows or columns that are not there
   */
  public static byte[] write(
      BudgetTable table, List<? extends Relation> relations, Language language) throws IOException {
    return new TableXlsx(new PrintedTable(table, language), relations).written();
  }

  static void requireFits(long rows, long columns) {
    if (rows > Worksheet.MAX_ROWS || columns > Worksheet.MAX_COLS) {
      throw new IllegalArgumentException(
          "A sheet has at most %s rows and %s columns, but the table needs %s and %s"
              .formatted(Worksheet.MAX_ROWS, Worksheet.MAX_COLS, rows, columns));
    }
  }

  private List<SheetCell> cells(int row) {
    return IntStream.range(0, printed.columns())
        .mapToObj(
            c ->
                SheetCell.of(
                    table.cell(row, c),
                    printed.unit(),
                    table.columns().get(c).measure(),
                    printed.language()))
        .toList();
  }

  private List<String> above() {
    List<String> above = new ArrayList<>();
    if (!table.title().isEmpty()) {
      above.add(table.title());
    }
    printed.unitWords().ifPresent(above::add);
    return above;
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "sluitend", null)) {
      Worksheet sheet = workbook.newWorksheet(SHEET.in(printed.language()));
      top(sheet);
      headings(sheet);
      for (int r = 0; r < printed.rows(); r++) {
        row(sheet, r);
      }
      measures(sheet);
    }
    return Workbooks.finished(bytes.toByteArray(), results());
  }

  private void top(Worksheet sheet) {
    List<String> above = above();
    for (int i = 0; i < above.size(); i++) {
      sheet.value(i, 0, words(above.get(i)));
    }
    if (!table.title().isEmpty()) {
      sheet.style(0, 0).bold().set();
    }
  }

  private void headings(Worksheet sheet) {
    int row = firstRow - 1;
    heading(sheet, row, 0, table.labelHeading(), /* words= */ true);
    for (int c = 0; c < printed.columns(); c++) {
      heading(sheet, row, c + 1, table.columns().get(c).heading(), printed.isWords(c));
    }
    sheet.freezePane(1, firstRow);
    sheet.repeatRows(row);
  }

  private static void heading(Worksheet sheet, int row, int column, String text, boolean words) {
    sheet.value(row, column, words(text));
    sheet
        .style(row, column)
        .bold()
        .wrapText(true)
        .horizontalAlignment(words ? "left" : "right")
        .verticalAlignment("bottom")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
  }

  private void row(Worksheet sheet, int index) {
    Row row = table.rows().get(index);
    int at = firstRow + index;
    sheet.value(at, 0, words(row.label()));
    StyleSetter label = style(sheet, at, 0, row);
    if (row.role() == RowRole.OF_WHICH) {
      label.indent(1);
    }
    label.set();
    for (int c = 0; c < printed.columns(); c++) {
      cell(sheet, new CellReference(index, c), row);
    }
  }

  private void cell(Worksheet sheet, CellReference place, Row row) {
    SheetCell cell = cells.get(place.row()).get(place.column());
    int at = firstRow + place.row();
    int column = place.column() + 1;
    StyleSetter style = style(sheet, at, column, row);
    if (cell.number().isPresent()) {
      style.format(cell.format());
      if (formulas.containsKey(place)) {
        sheet.formula(at, column, formulas.get(place));
      } else {
        sheet.value(at, column, cell.number().get());
      }
    } else if (!cell.text().isEmpty()) {
      boolean words = printed.isWords(place.row(), place.column());
      style.horizontalAlignment(words ? "left" : "right").wrapText(words);
      sheet.value(at, column, words(cell.text()));
    }
    style.set();
  }

  private static StyleSetter style(Worksheet sheet, int row, int column, Row of) {
    StyleSetter style = sheet.style(row, column).verticalAlignment("top");
    if (of.role().isSummary() || of.role() == RowRole.HEADING) {
      style.bold();
    }
    if (of.role().isSummary()) {
      style.borderStyle(BorderSide.TOP, BorderStyle.THIN);
    }
    return style;
  }

  /** Columns as wide as what is in them, headings as high as they need to be, a page as wide. */
  private void measures(Worksheet sheet) {
    int labels = table.rows().stream().mapToInt(row -> Texts.width(row.label())).max().orElse(0);
    int label = between(Math.max(labels, Texts.width(table.labelHeading())), WIDEST_LABEL);
    sheet.width(0, label + MARGIN);
    int lines = Texts.wrap(table.labelHeading(), label).size();
    for (int c = 0; c < printed.columns(); c++) {
      int column = c;
      int width =
          between(
              cells.stream().mapToInt(row -> Texts.width(row.get(column).text())).max().orElse(0),
              WIDEST_CELL);
      sheet.width(c + 1, width + MARGIN);
      lines = Math.max(lines, Texts.wrap(table.columns().get(c).heading(), width).size());
    }
    sheet.rowHeight(firstRow - 1, Math.min(lines, MOST_LINES) * LINE_HEIGHT);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private static int between(int width, int widest) {
    return Math.max(NARROWEST, Math.min(width, widest));
  }

  /** What each formula gives: what is printed there. */
  private Map<String, String> results() {
    Map<String, String> results = new HashMap<>();
    for (CellReference place : formulas.keySet()) {
      SheetCell cell = cells.get(place.row()).get(place.column());
      results.put(Formulas.address(place, firstRow), cell.number().orElseThrow().toPlainString());
    }
    return results;
  }

  private static String words(String text) {
    String shown = ESCAPE.matcher(Unseen.shown(text)).replaceAll("_x005F_");
    if (shown.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "A cell of a sheet has at most %s characters, but the text that begins with '%s' has %s"
              .formatted(
                  MOST_CHARACTERS, Texts.cut(Texts.line(shown), WIDEST_CELL), shown.length()));
    }
    return shown;
  }
}
