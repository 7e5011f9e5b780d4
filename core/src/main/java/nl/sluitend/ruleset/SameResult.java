package nl.sluitend.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;

/** Sees whether two rules give one result different terms. */
final class SameResult {
  private SameResult() {}

  /** Why a rule contradicts an earlier one; rules without contradiction are added to those. */
  static Optional<Message> conflict(StatedRule rule, Map<String, StatedRule> earlier) {
    Optional<String> result = result(rule);
    if (result.isEmpty()) {
      return Optional.empty();
    }
    StatedRule other = earlier.putIfAbsent(result.get(), rule);
    if (other == null || terms(other).equals(terms(rule))) {
      return Optional.empty();
    }
    String mine = rule.card().id();
    String its = other.card().id();
    return Optional.of(
        new Message(
            "Regel " + mine + " geeft dezelfde uitkomst andere termen dan regel " + its + ".",
            "Rule " + mine + " gives the same result other terms than rule " + its + "."));
  }

  /** What two rules about one result have in common: kind, table, result and places. */
  private static Optional<String> result(StatedRule rule) {
    if (rule instanceof SumRule sum) {
      return Optional.of(
          "sum|"
              + table(sum.table())
              + "|"
              + sum.result().key()
              + "|"
              + sorted(sum.columns().stream().map(ColumnSelector::key).toList()));
    }
    if (rule instanceof DifferenceRule difference) {
      return Optional.of(
          "difference|"
              + table(difference.table())
              + "|"
              + difference.result().key()
              + "|"
              + sorted(difference.rows().stream().map(LabelPattern::key).toList()));
    }
    return Optional.empty();
  }

  private static String table(Optional<LabelPattern> table) {
    return table.map(LabelPattern::key).orElse("");
  }

  private static Set<String> terms(StatedRule rule) {
    if (rule instanceof SumRule sum) {
      return sum.terms().stream()
          .map(term -> term.sign() + term.label().key())
          .collect(Collectors.toUnmodifiableSet());
    }
    if (rule instanceof DifferenceRule difference) {
      return difference.terms().stream()
          .map(term -> term.sign() + term.column().key())
          .collect(Collectors.toUnmodifiableSet());
    }
    return Set.of();
  }

  private static String sorted(List<String> keys) {
    return String.join(",", new TreeSet<>(keys));
  }
}
