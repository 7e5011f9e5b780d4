package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Severity;
import nl.sluitend.io.text.Texts;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/**
 * A table in aligned columns, its rows numbered as in messages and in the JSON report. Columns that
 * do not fit beside each other follow below, with the labels again.
 */
final class TableText {
  private static final int LABEL_WIDTH = 48;
  private static final int LEAST_LABEL_WIDTH = 24;
  private static final int WORDS_WIDTH = 24;
  private static final int LONGEST_HEADING_WORD = 16;
  private static final int FEW_COLUMNS = 6;
  private static final int HEADING_WIDTH = 14;
  private static final int NARROW_HEADING_WIDTH = 10;

  private final Page page;
  private final BudgetTable table;
  private final Map<CellReference, Severity> marks = new HashMap<>();
  private final List<String> labels;
  private final List<Shown> columns;
  private final int numberWidth;
  private int labelWidth;

  /** A column as it is shown; figures to the right, words to the left. */
  private record Shown(List<String> heading, List<String> cells, int width, boolean words) {
    String aligned(String text) {
      return words ? Texts.left(text, width) : Texts.right(text, width);
    }

    /** With the place of the mark, and a blank before. */
    int total() {
      return width + 2;
    }
  }

  private TableText(Page page, CheckedTable checked) {
    this.page = page;
    this.table = checked.table();
    for (Finding finding : checked.findings()) {
      for (CellReference cell : finding.cells()) {
        marks.merge(cell, finding.severity(), (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    this.labels = table.rows().stream().map(TableText::label).toList();
    this.columns = IntStream.range(0, table.columns().size()).mapToObj(this::column).toList();
    this.numberWidth = Integer.toString(table.rows().size()).length();
    this.labelWidth = labelWidth();
  }

  static void write(Page page, CheckedTable checked) {
    new TableText(page, checked).write();
  }

  private void write() {
    int first = 0;
    while (first < columns.size()) {
      int end = end(first);
      if (first > 0) {
        page.blank();
      }
      panel(first, end);
      first = end;
    }
    if (table.rows().isEmpty()) {
      page.line(page.say(Words.NO_ROWS));
    }
    legend();
  }

  private static String label(Row row) {
    String indent = row.role() == RowRole.OF_WHICH ? "  " : "";
    return indent + Texts.line(row.label());
  }

  private Shown column(int index) {
    Column column = table.columns().get(index);
    boolean words = column.measure() == Measure.TEXT;
    CellPrinter printer = CellPrinter.standard();
    List<String> cells =
        table.rows().stream()
            .map(row -> row.cells().get(index))
            .map(cell -> shown(cell, Texts.line(printer.print(cell, table.unit()))))
            .toList();
    String printed = Texts.line(column.heading());
    String heading = printed.isEmpty() ? page.say(Words.column(index + 1)) : printed;
    int usual = table.columns().size() > FEW_COLUMNS ? NARROW_HEADING_WIDTH : HEADING_WIDTH;
    int width = Math.min(usual, Texts.width(heading));
    for (String word : heading.split(" ", -1)) {
      width = Math.max(width, Math.min(LONGEST_HEADING_WORD, Texts.width(word)));
    }
    for (String cell : cells) {
      width = Math.max(width, Texts.width(cell));
    }
    return new Shown(Texts.wrap(heading, width), cells, width, words);
  }

  /** Words may be cut, figures never. */
  private static String shown(Cell cell, String printed) {
    return cell instanceof Cell.Text ? Texts.cut(printed, WORDS_WIDTH) : printed;
  }

  /** As wide as the longest label, or as the columns leave room for. */
  private int labelWidth() {
    int longest = Texts.width(Texts.line(table.labelHeading()));
    for (String label : labels) {
      longest = Math.max(longest, Texts.width(label));
    }
    int figures = columns.stream().mapToInt(Shown::total).sum();
    int room = Math.max(LEAST_LABEL_WIDTH, Page.WIDTH - numberWidth - 1 - figures);
    return Math.min(longest, Math.min(LABEL_WIDTH, room));
  }

  /** The end of the columns that fit on a line from the first of them; at least one does. */
  private int end(int first) {
    int used = numberWidth + 1 + labelWidth;
    int end = first;
    while (end < columns.size()
        && (end == first || used + columns.get(end).total() <= Page.WIDTH)) {
      used += columns.get(end).total();
      end++;
    }
    return end;
  }

  private void panel(int first, int end) {
    List<Shown> shown = columns.subList(first, end);
    headings(shown);
    int width = numberWidth + 1 + labelWidth + shown.stream().mapToInt(Shown::total).sum() - 1;
    page.line("-".repeat(width));
    for (int r = 0; r < table.rows().size(); r++) {
      row(r, first, end);
    }
  }

  private void headings(List<Shown> shown) {
    List<String> label = Texts.wrap(Texts.line(table.labelHeading()), Math.max(1, labelWidth));
    int height = shown.stream().mapToInt(column -> column.heading().size()).max().orElse(1);
    height = Math.max(height, label.size());
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(numberWidth + 1));
      line.append(Texts.left(fromBelow(label, height, i), labelWidth));
      for (Shown column : shown) {
        line.append(' ').append(column.aligned(fromBelow(column.heading(), height, i))).append(' ');
      }
      page.line(line.toString());
    }
  }

  private static String fromBelow(List<String> lines, int height, int i) {
    int index = i - (height - lines.size());
    return index < 0 ? "" : lines.get(index);
  }

  private void row(int r, int first, int end) {
    RowRole role = table.rows().get(r).role();
    boolean strong = role.isSummary() || role == RowRole.HEADING;
    if (role == RowRole.TOTAL) {
      above(first, end);
    }
    StringBuilder line = new StringBuilder();
    line.append(Texts.right(Integer.toString(r + 1), numberWidth)).append(' ');
    String label = Texts.left(Texts.cut(labels.get(r), labelWidth), labelWidth);
    line.append(strong ? page.ink().bold(label) : label);
    for (int c = first; c < end; c++) {
      String text = columns.get(c).aligned(columns.get(c).cells().get(r));
      Severity severity = marks.get(new CellReference(r, c));
      line.append(' ');
      if (severity != null) {
        line.append(page.ink().severity(severity, text + Words.mark(severity)));
      } else {
        line.append(strong ? page.ink().bold(text) : text).append(' ');
      }
    }
    page.line(line.toString());
  }

  /** The line above a total. */
  private void above(int first, int end) {
    StringBuilder line = new StringBuilder(" ".repeat(numberWidth + 1 + labelWidth));
    for (Shown column : columns.subList(first, end)) {
      line.append(' ').append((column.words() ? " " : "-").repeat(column.width())).append(' ');
    }
    page.line(line.toString());
  }

  private void legend() {
    Set<Severity> used = EnumSet.noneOf(Severity.class);
    used.addAll(marks.values());
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
      if (used.contains(severity)) {
        String words = Words.mark(severity) + " " + page.say(Words.severity(severity));
        parts.add(page.ink().severity(severity, words));
      }
    }
    if (!parts.isEmpty()) {
      page.line(" ".repeat(numberWidth + 1) + String.join("   ", parts));
    }
  }
}
