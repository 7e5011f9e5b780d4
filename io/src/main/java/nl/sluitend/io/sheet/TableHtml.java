package nl.sluitend.io.sheet;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/**
 * A table as a fragment of HTML, to be pasted in a page: a caption with title and unit, headings
 * that say what they are of, figures in the notation of the language. Every text is escaped. The
 * page brings the style; these are the classes:
 *
 * <ul>
 *   <li>{@code sluitend} on the table, {@code unit} on the words about the unit;
 *   <li>{@code num} on figures and their headings, to be aligned to the right, {@code words} on
 *       texts, {@code label} on the labels of the rows;
 *   <li>{@code total}, {@code subtotal}, {@code part} (of another row), {@code heading} or {@code
 *       detail} on a row.
 * </ul>
 *
 * <p>A heading among the rows begins a group of rows. Where a spreadsheet could take a text for a
 * formula, the element says that it is a text. A spreadsheet in which the page is pasted reads the
 * figures in its own notation: the language has to be the one that it is set to, and {@link
 * TableXlsx} writes numbers that need none.
 */
public final class TableHtml {
  /** What a spreadsheet begins a formula with. */
  private static final String FORMULA = "=+-@";

  private final HtmlOut out = HtmlOut.fragment();
  private final PrintedTable printed;
  private final BudgetTable table;

  private TableHtml(PrintedTable printed) {
    this.printed = printed;
    this.table = printed.table();
  }

  /**
   * Writes a table.
   *
   * @param table the table
   * @param language the language of what is said about the unit
   * @return the element, with a line feed at its end
   */
  public static String write(BudgetTable table, Language language) {
    return new TableHtml(new PrintedTable(table, language)).written();
  }

  private String written() {
    out.open("table", "class", "sluitend");
    caption();
    headings();
    out.open("tbody");
    for (int r = 0; r < printed.rows(); r++) {
      row(r);
    }
    return out.close().close().toString();
  }

  private void caption() {
    if (table.title().isEmpty() && printed.unitWords().isEmpty()) {
      return;
    }
    out.open("caption");
    out.text(table.title()).text(table.title().isEmpty() ? "" : " ");
    printed.unitWords().ifPresent(words -> out.element("span", "(" + words + ")", "class", "unit"));
    out.close();
  }

  private void headings() {
    out.open("thead").open("tr");
    if (table.labelHeading().isEmpty()) {
      // A heading without words would be read out as one.
      out.element("td", "", "class", "label");
    } else {
      text("th", table.labelHeading(), "scope", "col", "class", "label");
    }
    for (int c = 0; c < printed.columns(); c++) {
      String kind = printed.isWords(c) ? "words" : "num";
      text("th", table.columns().get(c).heading(), "scope", "col", "class", kind);
    }
    out.close().close();
  }

  private void row(int index) {
    Row row = table.rows().get(index);
    if (row.role() == RowRole.HEADING && row.cells().stream().allMatch(Cell.empty()::equals)) {
      group(row, index);
      return;
    }
    out.open("tr", "class", role(row.role()));
    text("th", row.label(), "scope", "row", "class", "label");
    for (int c = 0; c < printed.columns(); c++) {
      if (printed.isWords(index, c)) {
        text("td", printed.cell(index, c), "class", "words");
      } else {
        out.element("td", printed.cell(index, c), "class", "num");
      }
    }
    out.close();
  }

  private void group(Row row, int index) {
    if (index > 0) {
      out.close().open("tbody");
    }
    String width = Integer.toString(printed.columns() + 1);
    out.open("tr", "class", role(row.role()));
    text("th", row.label(), "scope", "rowgroup", "colspan", width, "class", "label");
    out.close();
  }

  private static String role(RowRole role) {
    return switch (role) {
      case TOTAL -> "total";
      case SUBTOTAL, BALANCE -> "subtotal";
      case HEADING -> "heading";
      case OF_WHICH -> "part";
      case DETAIL, INDICATOR -> "detail";
    };
  }

  /** A text from somebody's file: no part of the page, and no formula where it is pasted. */
  private void text(String tag, String text, String... attributes) {
    String stripped = text.strip();
    boolean formula = !stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0;
    out.open(tag, formula ? asText(attributes) : attributes).text(text).close();
  }

  /** The format of texts, once as Excel and once as LibreOffice reads it. */
  private static String[] asText(String... attributes) {
    return Stream.concat(
            Arrays.stream(attributes),
            Stream.of("style", "mso-number-format:'\\@'", "sdnum", "1043;0;@"))
        .toArray(String[]::new);
  }
}
