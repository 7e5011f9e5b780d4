package nl.sluitend.examples.faults;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.testkit.FaultKind;

/** Counts what became of the planted faults, by kind. */
final class Tally {
  /** What is counted. */
  enum Count {
    PLANTED,
    HIDDEN,
    KNOWABLE,
    REPORTED,
    AMONG_BEST,
    ONLY_BEST,
    SAME_CELLS,
    SURE_BUT_WRONG
  }

  private final Map<FaultKind, Map<Count, Integer>> counts = new EnumMap<>(FaultKind.class);
  private final Map<String, Integer> reasons = new TreeMap<>();

  static Tally sum(Tally one, Tally other) {
    Tally sum = new Tally();
    for (Tally part : List.of(one, other)) {
      part.counts.forEach(
          (kind, row) ->
              row.forEach(
                  (count, times) ->
                      sum.counts
                          .computeIfAbsent(kind, k -> new EnumMap<>(Count.class))
                          .merge(count, times, Integer::sum)));
      part.reasons.forEach((reason, times) -> sum.reasons.merge(reason, times, Integer::sum));
    }
    return sum;
  }

  void add(FaultKind kind, Count count) {
    counts.computeIfAbsent(kind, k -> new EnumMap<>(Count.class)).merge(count, 1, Integer::sum);
  }

  void missed(FaultKind kind, String reason) {
    reasons.merge(kind + ": " + reason, 1, Integer::sum);
  }

  int total(Count count) {
    return counts.values().stream().mapToInt(row -> row.getOrDefault(count, 0)).sum();
  }

  /** How many in a thousand of those that could be known. */
  int perThousand(Count count) {
    return (int) (1000L * total(count) / Math.max(1, total(Count.KNOWABLE)));
  }

  String table(String title) {
    StringBuilder out = new StringBuilder(title).append(System.lineSeparator());
    StringBuilder head = new StringBuilder("%-20s".formatted(""));
    for (Count count : Count.values()) {
      head.append("%15s".formatted(count));
    }
    out.append(head).append(System.lineSeparator());
    counts.forEach(
        (kind, row) -> {
          out.append("%-20s".formatted(kind));
          for (Count count : Count.values()) {
            out.append("%15s".formatted(row.getOrDefault(count, 0)));
          }
          out.append(System.lineSeparator());
        });
    out.append("%-20s".formatted("all"));
    for (Count count : Count.values()) {
      out.append("%15s".formatted(total(count)));
    }
    out.append(System.lineSeparator()).append("%-20s".formatted("per thousand knowable"));
    for (Count count : Count.values()) {
      out.append("%15s".formatted(perThousand(count)));
    }
    out.append(System.lineSeparator());
    reasons.forEach(
        (reason, times) ->
            out.append("  %6s  %s".formatted(times, reason)).append(System.lineSeparator()));
    return out.toString();
  }
}
