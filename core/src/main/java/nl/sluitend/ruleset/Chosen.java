package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;

/**
 * Rows or columns of a table that a rule asks.
 *
 * @param places their indexes, sorted
 * @param missing what the table has nothing of
 */
record Chosen(Set<Integer> places, List<Unchecked> missing) {
  /** What selectors choose together. */
  static <T> Chosen of(
      List<T> selectors, Function<T, List<Integer>> places, Function<T, Message> none) {
    Set<Integer> all = new TreeSet<>();
    List<Unchecked> missing = new ArrayList<>();
    for (T selector : selectors) {
      List<Integer> some = places.apply(selector);
      all.addAll(some);
      if (some.isEmpty()) {
        missing.add(new Unchecked(List.of(), none.apply(selector)));
      }
    }
    return new Chosen(all, missing);
  }

  /** Everything there is. */
  static Chosen all(List<Integer> places) {
    return new Chosen(new TreeSet<>(places), List.of());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }
}
