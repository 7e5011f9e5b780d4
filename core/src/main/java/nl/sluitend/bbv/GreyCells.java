package nl.sluitend.bbv;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The grey cells of one layer and year. */
final class GreyCells {
  private static final class Holder {
    private static final List<String> LINES = DataFile.lines("grey.txt");
  }

  private final Map<Matrix, Map<String, Set<String>>> cells = new EnumMap<>(Matrix.class);

  private GreyCells() {
    for (Matrix matrix : Matrix.values()) {
      cells.put(matrix, new HashMap<>());
    }
  }

  static GreyCells of(CodeLists lists) {
    GreyCells grey = new GreyCells();
    Matrix matrix = Matrix.EXPENDITURE;
    for (String line : Holder.LINES) {
      if (line.startsWith("matrix ")) {
        matrix = Matrix.valueOf(line.substring("matrix ".length()));
      } else if (Validity.parse(line.substring(0, line.indexOf(" |")))
          .covers(lists.layer(), lists.year())) {
        grey.add(matrix, DataFile.cells(line), lists.list(matrix.categoryKind()));
      }
    }
    return grey;
  }

  private void add(Matrix matrix, List<String> row, CodeList categories) {
    Set<String> grey =
        Collections.unmodifiableSet(new LinkedHashSet<>(categories.expand(row.get(2))));
    Map<String, Set<String>> rows = Objects.requireNonNull(cells.get(matrix));
    for (String code : DataFile.words(row.get(1))) {
      rows.put(code, grey);
    }
  }

  Set<String> of(Matrix matrix, String row) {
    return Objects.requireNonNull(cells.get(matrix)).getOrDefault(row, Set.of());
  }
}
