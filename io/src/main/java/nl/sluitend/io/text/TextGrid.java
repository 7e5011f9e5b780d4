package nl.sluitend.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Labels with figures beside them, in lines of text for a terminal or a letter. */
public final class TextGrid {
  private static final int LABEL_WIDTH = 48;
  private static final int HEADING_WIDTH = 14;

  private final List<String> labels;
  private final List<List<String>> headings;
  private final List<List<String>> cells;
  private final int labelWidth;
  private final List<Integer> widths;
  private final List<String> lines = new ArrayList<>();

  private TextGrid(List<String> labels, List<String> headings, List<List<String>> cells) {
    this.labels = labels.stream().map(label -> Texts.cut(label, LABEL_WIDTH)).toList();
    this.headings =
        headings.stream().map(words -> Texts.wrap(Texts.line(words), HEADING_WIDTH)).toList();
    this.cells = cells;
    this.labelWidth = this.labels.stream().mapToInt(Texts::width).max().orElse(0);
    this.widths = IntStream.range(0, headings.size()).mapToObj(this::width).toList();
  }

  /**
   * Lays figures out in columns, each as wide as it needs to be.
   *
   * @param labels one per row, on one line; long ones are cut
   * @param headings one per column, wrapped to narrow columns
   * @param cells one list per row, one text per column, set to the right
   * @return the lines: headings, a rule, rows
   */
  public static List<String> lines(
      List<String> labels, List<String> headings, List<List<String>> cells) {
    return new TextGrid(labels, headings, cells).written();
  }

  private List<String> written() {
    int height = headings.stream().mapToInt(List::size).max().orElse(0);
    for (int h = 0; h < height; h++) {
      int at = h;
      row("", headings.stream().map(words -> at < words.size() ? words.get(at) : "").toList());
    }
    lines.add("-".repeat(labelWidth + widths.stream().mapToInt(width -> width + 2).sum()));
    for (int i = 0; i < labels.size(); i++) {
      row(labels.get(i), cells.get(i));
    }
    return lines;
  }

  private int width(int column) {
    int widest = headings.get(column).stream().mapToInt(Texts::width).max().orElse(0);
    for (List<String> row : cells) {
      widest = Math.max(widest, Texts.width(row.get(column)));
    }
    return widest;
  }

  private void row(String label, List<String> texts) {
    StringBuilder row = new StringBuilder(Texts.left(label, labelWidth));
    for (int c = 0; c < texts.size(); c++) {
      row.append("  ").append(Texts.right(texts.get(c), widths.get(c)));
    }
    lines.add(row.toString().stripTrailing());
  }
}
