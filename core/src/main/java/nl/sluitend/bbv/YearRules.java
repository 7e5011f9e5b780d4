package nl.sluitend.bbv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.message.Message;

/** What a layer and year have besides their lists: grey cells, controls, slips. */
record YearRules(GreyCells grey, List<Control> controls, List<Slip> slips) {
  static YearRules of(CodeLists lists) {
    return new YearRules(GreyCells.of(lists), controls(lists), slips(lists));
  }

  private static List<Control> controls(CodeLists lists) {
    Map<String, List<Control.Scope>> scopes = new LinkedHashMap<>();
    for (List<String> row : valid(lists, "controls.txt", 1)) {
      scopes.putIfAbsent(row.get(0), new ArrayList<>());
      Objects.requireNonNull(scopes.get(row.get(0))).add(scope(lists, row));
    }
    List<Control> controls = new ArrayList<>();
    for (Map.Entry<String, List<Control.Scope>> entry : scopes.entrySet()) {
      controls.add(new Control(entry.getKey(), entry.getValue()));
    }
    return List.copyOf(controls);
  }

  private static Control.Scope scope(CodeLists lists, List<String> row) {
    Set<Integer> periods = new LinkedHashSet<>();
    for (String period : DataFile.words(row.get(2))) {
      periods.add(Integer.valueOf(period));
    }
    return new Control.Scope(
        periods,
        new LinkedHashSet<>(lists.list(CodeKind.BALANCE_POST).expand(row.get(3))),
        new LinkedHashSet<>(DataFile.words(row.get(4))));
  }

  private static List<Slip> slips(CodeLists lists) {
    List<Slip> slips = new ArrayList<>();
    for (List<String> row : valid(lists, "slips.txt", 0)) {
      slips.add(
          new Slip(
              CodeKind.valueOf(row.get(1)),
              text(row.get(2)),
              text(row.get(3)),
              text(row.get(4)),
              new Message(row.get(5), row.get(6))));
    }
    return List.copyOf(slips);
  }

  private static Optional<String> text(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The rows of a file that are valid in a layer and year. */
  private static List<List<String>> valid(CodeLists lists, String file, int validity) {
    List<List<String>> valid = new ArrayList<>();
    for (String line : DataFile.lines(file)) {
      List<String> row = DataFile.cells(line);
      if (Validity.parse(row.get(validity)).covers(lists.layer(), lists.year())) {
        valid.add(row);
      }
    }
    return valid;
  }
}
