package nl.sluitend.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.printed.CellText.Clue;
import nl.sluitend.printed.CellText.Form;
import nl.sluitend.printed.HeadingReader.Heading;
import nl.sluitend.table.Measure;

/** The texts of a body, each looked at on its own, and what they say together. */
final class GridTexts {
  private final List<PrintedGrid.Line> lines;
  private final List<String> labels = new ArrayList<>();
  private final List<List<CellText>> cells = new ArrayList<>();
  private final List<Heading> headings;
  private final List<Measure> measures = new ArrayList<>();

  private GridTexts(List<PrintedGrid.Line> lines, int width, List<Heading> headings) {
    this.lines = lines;
    this.headings = headings;
    for (PrintedGrid.Line line : lines) {
      labels.add(Words.tidy(line.fields().get(0)));
      List<CellText> row = new ArrayList<>();
      for (int field = 1; field < width; field++) {
        row.add(CellText.of(field < line.fields().size() ? line.fields().get(field) : ""));
      }
      cells.add(row);
    }
    for (int c = 0; c < headings.size(); c++) {
      measures.add(measured(c));
    }
  }

  static GridTexts of(List<PrintedGrid.Line> lines, int width, List<Heading> headings) {
    return new GridTexts(lines, width, headings);
  }

  int rows() {
    return cells.size();
  }

  int columns() {
    return headings.size();
  }

  List<Heading> headings() {
    return headings;
  }

  String label(int row) {
    return labels.get(row);
  }

  int line(int row) {
    return lines.get(row).number();
  }

  CellText text(int row, int column) {
    return cells.get(row).get(column);
  }

  Measure measure(int column) {
    return measures.get(column);
  }

  /** The labels of rows that have nothing else. */
  List<String> labelsAlone() {
    List<String> alone = new ArrayList<>();
    for (int r = 0; r < rows(); r++) {
      if (cells.get(r).stream().allMatch(text -> text.form() == Form.BLANK)) {
        alone.add(labels.get(r));
      }
    }
    return alone;
  }

  Stream<CellText> column(int column) {
    return cells.stream().map(row -> row.get(column));
  }

  boolean hasNumbers(int row) {
    return cells.get(row).stream().anyMatch(CellText::isNumber);
  }

  /** The numbers of a row in columns of amounts. */
  List<CellText> amounts(int row) {
    List<CellText> numbers = new ArrayList<>();
    for (int c = 0; c < columns(); c++) {
      if (measure(c) == Measure.AMOUNT && text(row, c).isNumber()) {
        numbers.add(text(row, c));
      }
    }
    return numbers;
  }

  /** All numbers in columns of amounts that are no percentages. */
  Stream<CellText> amounts() {
    return Stream.iterate(0, r -> r < rows(), r -> r + 1)
        .flatMap(r -> amounts(r).stream())
        .filter(text -> !text.isPercent());
  }

  /** The magnitude ("mln.") that at least half of the amounts but zero carry. */
  Optional<Integer> usualMagnitude() {
    Map<Integer, Integer> counts = new HashMap<>();
    List<CellText> numbers = amounts().filter(t -> t.number(Notation.DUTCH).signum() != 0).toList();
    for (CellText text : numbers) {
      text.magnitude().ifPresent(m -> counts.merge(m, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(e -> 2 * e.getValue() >= numbers.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * Whether a bare number in a column of percentages is one: the heading says so, or the label, or
   * a sign elsewhere in its row. Otherwise it is a ratio among percentages.
   */
  boolean impliesPercentage(int row, int column) {
    return headings.get(column).column().measure() == Measure.PERCENTAGE
        || LabelReader.claimsPercentage(label(row))
        || cells.get(row).stream().anyMatch(CellText::isPercent);
  }

  private Measure measured(int column) {
    Measure claimed = headings.get(column).column().measure();
    List<CellText> numbers = column(column).filter(CellText::isNumber).toList();
    long words = column(column).filter(t -> t.form() == Form.WORDS).count();
    long letters = column(column).filter(t -> t.form() == Form.LETTER).count();
    long malformed = column(column).filter(t -> t.form() == Form.MALFORMED).count();
    long percents = numbers.stream().filter(CellText::isPercent).count();
    boolean grouped =
        numbers.stream().anyMatch(t -> t.clue() == Clue.POINT_GROUP || t.hasEuroSign());
    // "Voordeel/nadeel" stands above letters, but also above the differences themselves.
    if (claimed == Measure.LETTER) {
      return numbers.size() > letters + words ? Measure.AMOUNT : Measure.LETTER;
    }
    if (numbers.isEmpty() && letters > 0 && words == 0) {
      return Measure.LETTER;
    }
    boolean mostlyWords = words > numbers.size() + malformed;
    if (claimed == Measure.TEXT && (mostlyWords || !grouped)) {
      return Measure.TEXT;
    }
    if (numbers.isEmpty()) {
      return words > 0 && malformed == 0
          ? Measure.TEXT
          : claimed == Measure.TEXT ? Measure.AMOUNT : claimed;
    }
    if (2 * percents > numbers.size() || (claimed == Measure.PERCENTAGE && !grouped)) {
      return Measure.PERCENTAGE;
    }
    if (claimed == Measure.COUNT && numbers.stream().noneMatch(CellText::hasEuroSign)) {
      return Measure.COUNT;
    }
    return mostlyWords ? Measure.TEXT : Measure.AMOUNT;
  }
}
