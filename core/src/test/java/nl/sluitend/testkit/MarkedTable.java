package nl.sluitend.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;

/**
 * A table in aligned columns with some cells marked, for the message of a failed assertion. Rows
 * are numbered from 1, as in reports. Of a long table only what is near a mark is shown.
 */
final class MarkedTable {
  private static final int ALL_ROWS = 40;
  private static final int ROWS_AROUND = 6;
  private static final int HEADING_WIDTH = 14;
  private static final int LONGEST_LABEL = 48;
  private static final int LONGEST_WORDS = 24;

  private final BudgetTable table;
  private final Set<CellReference> marked;
  private final StringBuilder out = new StringBuilder();

  private MarkedTable(BudgetTable table, Set<CellReference> marked) {
    this.table = table;
    this.marked = marked;
  }

  /** Each marked cell stands between &gt; and &lt;; every line ends with a line break. */
  static String print(BudgetTable table, Set<CellReference> marked) {
    MarkedTable printed = new MarkedTable(table, marked);
    printed.print();
    return printed.out.toString();
  }

  /** On one line, without what would spoil the columns or hide in a terminal. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .map(c -> isHidden(c) ? '\ufffd' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isHidden(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private void print() {
    if (!table.title().isEmpty()) {
      line(oneLine(table.title()));
    }
    List<String> labels =
        table.rows().stream().map(row -> cut(oneLine(row.label()), LONGEST_LABEL)).toList();
    String corner = "x € " + CellPrinter.print(table.unit().step(), Unit.EURO);
    int labelWidth = Math.max(width(corner), widest(labels));
    int numberWidth = Integer.toString(table.rows().size()).length();
    List<List<String>> headings = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      headings.add(wrapped(oneLine(table.columns().get(c).heading())));
      cells.add(cells(c));
      // A blank or a mark stands to the right of each figure, so one blank more for the heading.
      widths.add(Math.max(widest(headings.get(c)) + 1, widest(cells.get(c))));
    }
    headings(headings, widths, numberWidth, labelWidth, corner);
    boolean skipping = false;
    for (int r = 0; r < table.rows().size(); r++) {
      if (isShown(r)) {
        StringBuilder line = new StringBuilder();
        line.append(right(Integer.toString(r + 1), numberWidth)).append(' ');
        line.append(left(labels.get(r), labelWidth));
        for (int c = 0; c < widths.size(); c++) {
          line.append(' ').append(right(cells.get(c).get(r), widths.get(c)));
        }
        line(line.toString());
      } else if (!skipping) {
        line(right("…", numberWidth));
      }
      skipping = !isShown(r);
    }
  }

  private void headings(
      List<List<String>> headings,
      List<Integer> widths,
      int numberWidth,
      int labelWidth,
      String corner) {
    int height = headings.stream().mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(numberWidth + 1));
      line.append(left(i == height - 1 ? corner : "", labelWidth));
      for (int c = 0; c < widths.size(); c++) {
        int index = i - (height - headings.get(c).size());
        String text = index < 0 ? "" : headings.get(c).get(index) + " ";
        line.append(' ').append(right(text, widths.get(c)));
      }
      line(line.toString());
    }
  }

  /** A blank or a mark on either side, so that marks do not move the figures. */
  private List<String> cells(int column) {
    List<String> cells = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      Cell cell = table.cell(r, column);
      String text = oneLine(CellPrinter.standard().print(cell, table.unit()));
      String shown = cell instanceof Cell.Text ? cut(text, LONGEST_WORDS) : text;
      boolean mark = marked.contains(new CellReference(r, column));
      cells.add(mark ? ">" + shown + "<" : " " + shown + " ");
    }
    return cells;
  }

  private boolean isShown(int row) {
    return table.rows().size() <= ALL_ROWS
        || marked.stream().anyMatch(cell -> Math.abs(cell.row() - row) <= ROWS_AROUND);
  }

  private void line(String text) {
    out.append("  ").append(text.stripTrailing()).append(System.lineSeparator());
  }

  private static List<String> wrapped(String heading) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : heading.split(" ", -1)) {
      if (!line.isEmpty() && width(line + " " + word) > HEADING_WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(MarkedTable::width).max().orElse(0);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(String text, int width) {
    return width(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }
}
