package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for the fewest slips after which a group of broken claims holds, and no claim that held is
 * broken. One slip is tried everywhere; more than one from the most promising first slips only.
 */
final class Search {
  /** With more slips than this at once anything can be explained. */
  private static final int MOST_SLIPS = 3;

  /** How many incomplete repairs are carried on. */
  private static final int BEAM = 24;

  /** How many combinations of explanations of faults that meet in a sum are carried on. */
  private static final int MOST_JOINED = 100;

  /** In groups of more claims only one slip is looked for, or faults that meet in long sums. */
  private static final int LARGE_GROUP = 12;

  /** So many faults that meet in long sums are explained together. */
  private static final int MOST_PARTS = 60;

  /** Incomplete repairs of so many cells are tried, those with the most broken claims first. */
  private static final int MOST_CELLS = 200;

  /** A repair, as far as it got. */
  record State(List<Slip> slips, Sheet sheet, Set<Integer> left, long cost, String key) {
    boolean isComplete() {
      return left.isEmpty();
    }

    List<CellChange> changes() {
      return slips.stream().flatMap(slip -> slip.changes().stream()).toList();
    }
  }

  private static final Comparator<State> BEST_FIRST =
      Comparator.comparingInt((State state) -> state.left().size())
          .thenComparingLong(State::cost)
          .thenComparing(state -> state.slips().get(0).kind())
          .thenComparing(State::key);

  /**
   * What was found.
   *
   * @param states all repairs with the fewest slips, or the best incomplete ones, best first
   * @param cut whether something was left untried
   */
  record Found(List<State> states, boolean cut) {}

  private final Claims claims;
  private final Budget budget;
  private boolean cut;

  Search(Claims claims, Budget budget) {
    this.claims = claims;
    this.budget = budget;
  }

  /**
   * Explains a group.
   *
   * @param group the numbers of its claims
   * @param wider slips over several cells that mend more than one group
   */
  Found explain(Set<Integer> group, List<Slip> wider) {
    State start = new State(List.of(), claims.sheet(), group, 0, "");
    Map<String, State> first = new LinkedHashMap<>();
    wider.forEach(slip -> evaluate(start, slip).ifPresent(state -> keep(first, state)));
    expand(start, true, first);
    List<State> complete = sorted(first, true);
    if (!complete.isEmpty()) {
      return new Found(complete, cut);
    }
    complete = apart(start, group);
    if (!complete.isEmpty()) {
      return new Found(complete, cut);
    }
    expand(start, false, first);
    List<State> level = sorted(first, false);
    List<State> best = level;
    int most = group.size() > LARGE_GROUP ? 1 : MOST_SLIPS;
    cut |= most < MOST_SLIPS;
    for (int slips = 2; slips <= most && !level.isEmpty(); slips++) {
      Map<String, State> next = new LinkedHashMap<>();
      cut |= level.size() > BEAM;
      for (State state : level.subList(0, Math.min(BEAM, level.size()))) {
        expand(state, slips == most, next);
      }
      complete = sorted(next, true);
      if (!complete.isEmpty()) {
        return new Found(complete, cut);
      }
      level = sorted(next, false);
      best = level.isEmpty() ? best : level;
    }
    if (best.isEmpty()) {
      return new Found(List.of(), cut);
    }
    int least = best.get(0).left().size();
    return new Found(best.stream().filter(s -> s.left().size() == least).toList(), cut);
  }

  /**
   * Faults that only meet in long sums: explains what is left without these one by one, and takes
   * the explanations together with which the long sums hold as well.
   */
  private List<State> apart(State start, Set<Integer> group) {
    Set<Integer> rest = new TreeSet<>(group);
    List<Set<Integer>> parts = claims.groups(rest);
    while (parts.size() == 1 && rest.size() > 1) {
      int longest =
          rest.stream()
              .max(Comparator.comparingInt((Integer n) -> claims.get(n).cells().size()))
              .orElseThrow();
      rest.remove(longest);
      parts = claims.groups(rest);
    }
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return List.of();
    }
    List<State> states = List.of(start);
    for (Set<Integer> part : parts) {
      Map<String, State> next = new LinkedHashMap<>();
      List<State> alone = single(part);
      for (State state : states) {
        alone.stream()
            .limit(BEAM)
            .forEach(other -> joined(state, other).ifPresent(both -> keep(next, both)));
      }
      List<State> all = next.values().stream().sorted(BEST_FIRST).toList();
      cut |= all.size() > MOST_JOINED;
      states = all.stream().limit(MOST_JOINED).toList();
    }
    return states.stream().filter(State::isComplete).toList();
  }

  /** The explanations of a part by one slip, whatever becomes of the claims it shares. */
  private List<State> single(Set<Integer> part) {
    Map<String, State> found = new LinkedHashMap<>();
    expand(new State(List.of(), claims.sheet(), part, 0, ""), true, found);
    return sorted(found, true);
  }

  private Optional<State> joined(State state, State other) {
    Slip slip = other.slips().get(0);
    boolean free =
        slip.changes().stream()
            .allMatch(change -> state.sheet().isUntouched(state.sheet().id(change.cell())));
    return free ? evaluate(state, slip) : Optional.empty();
  }

  private static List<State> sorted(Map<String, State> states, boolean complete) {
    return states.values().stream()
        .filter(state -> !complete || state.isComplete())
        .sorted(BEST_FIRST)
        .toList();
  }

  /** Adds all repairs of one slip more; only those that mend everything, if so asked. */
  private void expand(State state, boolean complete, Map<String, State> into) {
    LineSlips lines = new LineSlips(state.sheet());
    for (int cell : cells(state, complete)) {
      boolean everywhere =
          !complete
              || (state.left().size() <= claims.on(cell).size()
                  && claims.on(cell).containsAll(state.left()));
      if (everywhere && state.sheet().isUntouched(cell)) {
        List<Claim> broken =
            claims.on(cell).stream().filter(state.left()::contains).map(claims::get).toList();
        CellSlips.of(state.sheet(), cell, broken, claims.claimsOn(cell))
            .forEach(slip -> take(state, slip, complete, into));
        totals(cell, broken, lines).forEach(slip -> take(state, slip, complete, into));
      }
      if (state.sheet().isUntouched(cell)) {
        swaps(state, cell, complete, lines).forEach(slip -> take(state, slip, complete, into));
      }
    }
  }

  private List<Slip> totals(int cell, List<Claim> broken, LineSlips lines) {
    List<Slip> slips = new ArrayList<>();
    for (Claim claim : broken) {
      if (claim instanceof SumClaim sum && sum.result() == cell) {
        slips.addAll(lines.ofTotal(sum, claims.claimsOn(cell)));
      }
    }
    return slips;
  }

  /** Swaps that can mend something: with the other figure some broken claim comes near. */
  private List<Slip> swaps(State state, int cell, boolean complete, LineSlips lines) {
    List<Slip> slips = new ArrayList<>();
    for (Slip slip : lines.swaps(cell)) {
      int other = state.sheet().id(slip.changes().get(0).cell());
      other = other == cell ? state.sheet().id(slip.changes().get(1).cell()) : other;
      Set<Integer> touched = claims.touchedBy(slip.changes());
      if ((!complete || touched.containsAll(state.left()))
          && (mends(state, cell, other) || mends(state, other, cell))) {
        slips.add(slip);
      }
    }
    return slips;
  }

  private boolean mends(State state, int cell, int other) {
    List<Integer> both = claims.on(other);
    List<Claim> own = new ArrayList<>();
    for (int number : claims.on(cell)) {
      if (state.left().contains(number)) {
        if (both.contains(number)) {
          return true;
        }
        own.add(claims.get(number));
      }
    }
    return new Near(state.sheet(), cell, own)
        .accepts(state.sheet().number(other).map(Sheet.Num::value).orElse(BigDecimal.ZERO));
  }

  private List<Integer> cells(State state, boolean complete) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int number : state.left()) {
      claims.get(number).cells().forEach(cell -> counts.merge(cell, 1, Integer::sum));
    }
    if (complete || counts.size() <= MOST_CELLS) {
      return List.copyOf(counts.keySet());
    }
    cut = true;
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(MOST_CELLS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void take(State state, Slip slip, boolean complete, Map<String, State> into) {
    evaluate(state, slip)
        .filter(next -> !complete || next.isComplete())
        .ifPresent(next -> keep(into, next));
  }

  private static void keep(Map<String, State> into, State state) {
    into.merge(state.key(), state, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
  }

  /** The state after a slip; empty if it mends nothing or breaks what held. */
  private Optional<State> evaluate(State state, Slip slip) {
    if (!budget.spend()) {
      cut = true;
      return Optional.empty();
    }
    Sheet after = state.sheet().with(slip.changes());
    Set<Integer> left = new TreeSet<>(state.left());
    long cost = state.cost() + slip.cost();
    for (int number : claims.touchedBy(slip.changes())) {
      Claim claim = claims.get(number);
      boolean holds = claim.state(after) == Claim.State.HOLDS;
      if (state.left().contains(number)) {
        if (holds) {
          left.remove(number);
          cost += claim.misfit(after);
        }
      } else if (claim.state(state.sheet()) == Claim.State.HOLDS) {
        if (!holds) {
          return Optional.empty();
        }
        cost += claim.misfit(after) - claim.misfit(state.sheet());
      }
    }
    if (left.size() == state.left().size()) {
      return Optional.empty();
    }
    List<Slip> slips = new ArrayList<>(state.slips());
    slips.add(slip);
    List<CellChange> changes = slips.stream().flatMap(s -> s.changes().stream()).toList();
    return Optional.of(new State(List.copyOf(slips), after, left, cost, Slip.key(changes)));
  }
}
