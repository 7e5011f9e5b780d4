package nl.sluitend.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which lines of a grid are title, headings and rows.
 *
 * <p>A title line has words in its first field only, or a unit in any one field. The first other
 * line starts the headings, and lines go on being headings as long as they hold no figures but
 * years and either have no label or consist of words that headings use.
 *
 * @param titles the lines above the headings
 * @param headings the lines of the headings; none if the first line has figures
 * @param body the lines of the rows
 */
record GridLayout(
    List<PrintedGrid.Line> titles, List<PrintedGrid.Line> headings, List<PrintedGrid.Line> body) {

  static GridLayout of(List<PrintedGrid.Line> lines) {
    int first = 0;
    while (first < lines.size() && isTitle(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return new GridLayout(List.of(), List.of(), lines);
    }
    int end = first;
    if (!hasFigures(lines.get(first))) {
      end++;
      while (end < lines.size() && continuesHeadings(lines.get(end))) {
        end++;
      }
    }
    return new GridLayout(
        lines.subList(0, first), lines.subList(first, end), lines.subList(end, lines.size()));
  }

  /** The number of fields that a heading or a row uses, the label among them. */
  int width() {
    return Stream.concat(headings.stream(), body.stream())
        .mapToInt(line -> lastFilled(line) + 1)
        .max()
        .orElse(0);
  }

  int headingWidth() {
    return headings.stream().mapToInt(line -> lastFilled(line) + 1).max().orElse(0);
  }

  /** The number of fields of the headings, those without words among them. */
  int headingFields() {
    return headings.stream().mapToInt(line -> line.fields().size()).max().orElse(0);
  }

  String title() {
    return titles.stream()
        .flatMap(line -> line.fields().stream())
        .map(Words::tidy)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * The heading of one field over all heading lines. A heading above several columns stands over
   * the first of them and goes for the others too, as far as these have a heading of their own
   * below it.
   */
  String heading(int field) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String part = own(i, field);
      boolean lower = i + 1 < headings.size() && !own(i + 1, field).isEmpty();
      for (int left = field - 1; part.isEmpty() && lower && left >= 1; left--) {
        part = own(i, left);
        if (UnitText.isWhole(part)) {
          // A unit printed above the headings is no part of them.
          part = "";
          break;
        }
      }
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      boolean broken =
          joined.length() > 1
              && joined.charAt(joined.length() - 1) == '-'
              && Character.isLetter(joined.charAt(joined.length() - 2))
              && Character.isLowerCase(part.charAt(0));
      if (broken) {
        joined.setLength(joined.length() - 1);
      } else if (joined.length() > 0) {
        joined.append(' ');
      }
      joined.append(part);
    }
    return joined.toString();
  }

  private String own(int line, int field) {
    List<String> fields = headings.get(line).fields();
    return field < fields.size() ? Words.tidy(fields.get(field)) : "";
  }

  private static boolean continuesHeadings(PrintedGrid.Line line) {
    List<String> cells =
        line.fields().stream().skip(1).map(Words::tidy).filter(t -> !t.isEmpty()).toList();
    if (cells.isEmpty() || hasFigures(line)) {
      return false;
    }
    boolean words =
        cells.stream()
            .map(CellText::of)
            .allMatch(text -> text.form() == CellText.Form.WORDS || text.isYear());
    String label = Words.tidy(line.fields().get(0));
    if (!words || label.isEmpty()) {
      return words;
    }
    long known = cells.stream().filter(HeadingReader::isHeadingWord).count();
    return cells.size() >= 2 && 2 * known >= cells.size();
  }

  private static boolean hasFigures(PrintedGrid.Line line) {
    return line.fields().stream()
        .skip(1)
        .map(CellText::of)
        .anyMatch(text -> text.isNumber() && !text.isYear());
  }

  private static boolean isTitle(PrintedGrid.Line line) {
    List<String> filled =
        line.fields().stream().map(Words::tidy).filter(text -> !text.isEmpty()).toList();
    boolean first = !Words.tidy(line.fields().get(0)).isEmpty();
    return filled.isEmpty() || (filled.size() == 1 && (first || UnitText.isWhole(filled.get(0))));
  }

  private static int lastFilled(PrintedGrid.Line line) {
    int last = line.fields().size() - 1;
    while (last > 0 && Words.tidy(line.fields().get(last)).isEmpty()) {
      last--;
    }
    return last;
  }
}
