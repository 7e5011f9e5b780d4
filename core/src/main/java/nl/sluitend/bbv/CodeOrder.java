package nl.sluitend.bbv;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which CBS publishes codes. With several lists the codes of the first come first,
 * then those that only a later one has; codes of none come last, in the order of their text.
 * Immutable.
 */
public final class CodeOrder {
  private final Map<CodeKind, Map<String, Integer>> ranks = new EnumMap<>(CodeKind.class);

  private CodeOrder() {}

  /**
   * Returns the order of some lists.
   *
   * @param lists the lists, such as those of two years; without any, codes are in the order of
   *     their text
   * @return the order
   */
  public static CodeOrder of(List<CodeLists> lists) {
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

  /**
   * Compares codes of a kind.
   *
   * @param kind what the codes are
   * @return the order of their texts; equal are the same texts only
   */
  public Comparator<String> of(CodeKind kind) {
    Map<String, Integer> rank = ranks.getOrDefault(kind, Map.of());
    return Comparator.<String>comparingInt(code -> rank.getOrDefault(code, Integer.MAX_VALUE))
        .thenComparing(Comparator.naturalOrder());
  }
}
