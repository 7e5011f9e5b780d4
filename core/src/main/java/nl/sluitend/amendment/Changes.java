package nl.sluitend.amendment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;

/** What amendments do to every line, by the number of the amendment. */
final class Changes {
  private static final Message CHANGE = new Message("wijziging", "change");

  /** Most amendments leave most lines alone. */
  private static final Derived NONE = Sums.of(CHANGE, List.of(), Sums.REPLAY);

  private final Map<LineKey, NavigableMap<Integer, Formula>> byLine = new HashMap<>();

  Changes(List<Amendment> amendments) {
    for (Amendment amendment : amendments) {
      for (AmendmentLine line : amendment.lines()) {
        byLine
            .computeIfAbsent(line.key(), first -> new TreeMap<>())
            .put(amendment.number(), Sums.named(amendment.inWords(), line.change()));
      }
    }
  }

  /** The change of a line by the amendments after one state up to another; zero if none does. */
  Derived change(LineKey key, int from, int to) {
    Collection<Formula> between = between(key, Math.min(from, to), Math.max(from, to));
    if (between.isEmpty()) {
      return NONE;
    }
    List<Formula.Term> terms =
        between.stream().map(change -> new Formula.Term(change, from > to)).toList();
    return Sums.of(CHANGE, terms, Sums.REPLAY);
  }

  boolean isChanged(LineKey key, int from, int to) {
    return !between(key, from, to).isEmpty();
  }

  private Collection<Formula> between(LineKey key, int low, int high) {
    NavigableMap<Integer, Formula> changes = byLine.get(key);
    return changes == null
        ? List.of()
        : changes.subMap(low, /* fromInclusive= */ false, high, /* toInclusive= */ true).values();
  }
}
