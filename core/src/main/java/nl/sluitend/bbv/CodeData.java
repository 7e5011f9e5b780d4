package nl.sluitend.bbv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** The contents of codes.txt, read once: all codes of all layers and years. */
record CodeData(Map<GovernmentLayer, NavigableSet<Integer>> years, List<CodeRow> rows) {
  /** The years of a layer. */
  NavigableSet<Integer> years(GovernmentLayer layer) {
    return Objects.requireNonNull(years.get(layer));
  }

  private static final class Holder {
    private static final CodeData ALL = read(DataFile.lines("codes.txt"));
  }

  static CodeData all() {
    return Holder.ALL;
  }

  /** The rows of one list that are valid in a layer and year. */
  List<CodeRow> rows(CodeKind kind, GovernmentLayer layer, int year) {
    List<CodeRow> valid = new ArrayList<>();
    for (CodeRow row : rows) {
      if (row.kind() == kind && row.validity().covers(layer, year)) {
        valid.add(row);
      }
    }
    return valid;
  }

  private static CodeData read(List<String> lines) {
    Map<GovernmentLayer, NavigableSet<Integer>> years = new EnumMap<>(GovernmentLayer.class);
    List<CodeRow> rows = new ArrayList<>();
    CodeKind kind = CodeKind.TASK_FIELD;
    for (String line : lines) {
      if (line.startsWith("years ")) {
        years(line, years);
      } else if (line.startsWith("kind ")) {
        kind = CodeKind.valueOf(line.substring("kind ".length()));
      } else {
        rows.add(CodeRow.parse(kind, line));
      }
    }
    return new CodeData(Collections.unmodifiableMap(years), List.copyOf(rows));
  }

  /** Reads a line such as {@code years M 2017-2026}. */
  private static void years(String line, Map<GovernmentLayer, NavigableSet<Integer>> years) {
    List<String> words = DataFile.words(line);
    Validity.Run run = Validity.Run.parse(words.get(1).concat(words.get(2)));
    NavigableSet<Integer> all = new TreeSet<>();
    for (int year = run.from(); year <= run.to(); year++) {
      all.add(year);
    }
    for (GovernmentLayer layer : GovernmentLayer.values()) {
      if (run.letters().indexOf(layer.letter()) >= 0) {
        years.put(layer, Collections.unmodifiableNavigableSet(all));
      }
    }
  }
}
