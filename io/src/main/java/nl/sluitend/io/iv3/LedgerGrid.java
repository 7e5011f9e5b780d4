package nl.sluitend.io.iv3;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;
import nl.sluitend.message.Problem;
import nl.sluitend.printed.PrintedGrid;

/** Lines below headings, whose fields are found by what the headings say. */
final class LedgerGrid {
  private final String source;
  private final List<PrintedGrid.Line> lines;
  private final int width;
  private final Map<LedgerField, List<Integer>> columns;

  /**
   * Columns that there have to be.
   *
   * @param choices the sets of columns of which there has to be one, and nothing of the others
   * @param words what they are called
   */
  record Needed(List<Set<LedgerField>> choices, Message words) {
    private boolean isMetBy(Set<LedgerField> found) {
      Set<LedgerField> all = EnumSet.noneOf(LedgerField.class);
      choices.forEach(all::addAll);
      all.retainAll(found);
      return choices.contains(all);
    }
  }

  private LedgerGrid(
      String source,
      List<PrintedGrid.Line> lines,
      int width,
      Map<LedgerField, List<Integer>> columns) {
    this.source = source;
    this.lines = lines;
    this.width = width;
    this.columns = columns;
  }

  /** Finds the columns; nothing, with an error, if those that are needed are missing. */
  static Optional<LedgerGrid> of(
      String source,
      List<PrintedGrid.Line> all,
      Set<LedgerField> known,
      Needed needed,
      List<Problem> problems) {
    Map<LedgerField, List<Integer>> columns = new EnumMap<>(LedgerField.class);
    List<String> headings = all.isEmpty() ? List.of() : all.get(0).fields();
    int line = all.isEmpty() ? 0 : all.get(0).number();
    Set<String> seen = new HashSet<>();
    boolean once = true;
    for (int c = 0; c < headings.size(); c++) {
      String heading = headings.get(c).strip();
      Optional<LedgerField> field = LedgerField.of(heading, known);
      Place place = new Place(source, line, c + 1);
      if (field.isEmpty()) {
        unused(heading, place).ifPresent(problems::add);
      } else if (seen.add(LedgerField.plain(heading))) {
        columns.computeIfAbsent(field.get(), f -> new ArrayList<>()).add(c);
      } else {
        problems.add(
            LedgerFault.HEADINGS.at(place, heading, "elke kop eenmaal", "each heading once"));
        once = false;
      }
    }
    if (!needed.isMetBy(columns.keySet())) {
      problems.add(
          LedgerFault.HEADINGS.at(
              line == 0 ? Place.file(source) : new Place(source, line, 0),
              String.join("; ", headings),
              "koppen, waaronder " + needed.words().dutch(),
              "headings, among them " + needed.words().english()));
      return Optional.empty();
    }
    return once
        ? Optional.of(new LedgerGrid(source, all.subList(1, all.size()), headings.size(), columns))
        : Optional.empty();
  }

  private static Optional<Problem> unused(String heading, Place place) {
    return heading.isEmpty()
        ? Optional.empty()
        : Optional.of(
            LedgerFault.UNUSED_COLUMN.at(
                place, heading, "deze kolom is niet gebruikt", "this column is not used"));
  }

  List<PrintedGrid.Line> lines() {
    return lines;
  }

  /** Says what stands where no heading is. */
  void requireNothingBeyond(PrintedGrid.Line line, List<Problem> problems) {
    for (int c = width; c < line.fields().size(); c++) {
      if (!line.fields().get(c).isBlank()) {
        problems.add(
            LedgerFault.BEYOND_HEADINGS.at(
                new Place(source, line.number(), c + 1),
                line.fields().get(c),
                "niets: daar is geen kop",
                "nothing: no heading is there"));
      }
    }
  }

  /** What a line says of a field; empty if nothing, or if two columns say something. */
  String text(PrintedGrid.Line line, LedgerField field, List<Problem> problems) {
    List<Integer> filled = filled(line, field);
    if (filled.size() > 1) {
      problems.add(
          LedgerFault.TWICE.at(
              new Place(source, line.number(), filled.get(1) + 1),
              value(line, filled.get(1)),
              "één van de kolommen voor '%s' gevuld".formatted(field.heading()),
              "one of the columns for '%s' filled".formatted(field.heading())));
    }
    return filled.isEmpty() ? "" : value(line, filled.get(0));
  }

  /** What a line says of a field first; empty if nothing. */
  String first(PrintedGrid.Line line, LedgerField field) {
    return text(line, field, new ArrayList<>());
  }

  /** Where a field of a line stands, or should stand. */
  Place place(PrintedGrid.Line line, LedgerField field) {
    List<Integer> candidates = new ArrayList<>(filled(line, field));
    candidates.addAll(columns.getOrDefault(field, List.of()));
    return new Place(source, line.number(), candidates.isEmpty() ? 0 : candidates.get(0) + 1);
  }

  boolean has(LedgerField field) {
    return columns.containsKey(field);
  }

  /** The line as a whole. */
  Place place(PrintedGrid.Line line) {
    return new Place(source, line.number(), 0);
  }

  private List<Integer> filled(PrintedGrid.Line line, LedgerField field) {
    return columns.getOrDefault(field, List.of()).stream()
        .filter(column -> !value(line, column).isEmpty())
        .toList();
  }

  private static String value(PrintedGrid.Line line, int column) {
    return column < line.fields().size() ? line.fields().get(column).strip() : "";
  }
}
