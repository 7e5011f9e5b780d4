package nl.sluitend.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;

/** The taakvelden that are booked on, by some lists of codes. */
final class TaskFields {
  private final List<CodeLists> lists;
  private final Map<String, Boolean> asked = new HashMap<>();
  private final Map<String, Boolean> askedOfBalance = new HashMap<>();

  /** Takes those of a year; of every year, if the sums do not say it or go beyond the lists. */
  TaskFields(List<GovernmentLayer> layers, String year) {
    List<CodeLists> own = lists(layers, each -> Integer.toString(each).equals(year));
    this.lists = own.isEmpty() ? lists(layers, each -> true) : own;
  }

  private static List<CodeLists> lists(List<GovernmentLayer> layers, Predicate<Integer> years) {
    return layers.stream()
        .flatMap(
            layer ->
                CodeLists.years(layer).stream()
                    .filter(years)
                    .map(each -> CodeLists.of(layer, each)))
        .toList();
  }

  /** Tells whether a code is one of them; posts of the balance and totals are none. */
  boolean contains(String code) {
    return asked.computeIfAbsent(
        code, each -> lists.stream().anyMatch(list -> list.isLeaf(CodeKind.TASK_FIELD, each)));
  }

  /**
   * Tells whether a code is a post of the balance, or a total of some, in any list that there is.
   */
  boolean isOfBalance(String code) {
    return askedOfBalance.computeIfAbsent(
        code,
        each ->
            (each.startsWith("A") || each.startsWith("P"))
                && lists(List.of(GovernmentLayer.values()), year -> true).stream()
                    .anyMatch(list -> list.find(CodeKind.BALANCE_POST, each).isPresent()));
  }
}
