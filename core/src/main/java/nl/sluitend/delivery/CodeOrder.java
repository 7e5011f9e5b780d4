package nl.sluitend.delivery;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;

/** The order in which CBS publishes codes; those of a later list and unknown ones come last. */
final class CodeOrder {
  private final Map<CodeKind, Map<String, Integer>> ranks = new EnumMap<>(CodeKind.class);

  private CodeOrder() {}

  static CodeOrder of(List<CodeLists> lists) {
    CodeOrder order = new CodeOrder();
    for (CodeKind kind : CodeKind.values()) {
      Map<String, Integer> rank = new HashMap<>();
      for (CodeLists each : lists) {
        for (Code code : each.codes(kind)) {
          rank.putIfAbsent(code.code(), rank.size());
        }
      }
      order.ranks.put(kind, rank);
    }
    return order;
  }

  /** By section, then code, then category. */
  Comparator<CellKey> cells() {
    return Comparator.comparing(CellKey::section)
        .thenComparing(key -> rank(Posting.rowKind(key.section()), key.code()))
        .thenComparing(CellKey::code)
        .thenComparing(key -> rank(Posting.columnKind(key.section()), key.category()))
        .thenComparing(CellKey::category);
  }

  /** By code. */
  Comparator<String> codes(CodeKind kind) {
    return Comparator.<String>comparingInt(code -> rank(kind, code))
        .thenComparing(Comparator.naturalOrder());
  }

  private int rank(CodeKind kind, String code) {
    return ranks.getOrDefault(kind, Map.of()).getOrDefault(code, Integer.MAX_VALUE);
  }
}
