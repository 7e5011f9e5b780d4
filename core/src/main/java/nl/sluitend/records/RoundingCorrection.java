package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.sluitend.linear.Rational;

/**
 * Makes equalities that are off by rounding hold: the smallest change in whole units of the last
 * digit, after which they and everything that held before hold. If several are as small, the fewest
 * figures are changed, and of those the largest figures, which it changes least in proportion; then
 * those that the rules name first. Immutable.
 *
 * <p>The question is that of S. Scholtus, Algorithms for correcting some obvious inconsistencies
 * and rounding errors in business survey data, 2008, chapter 5; there the figures are drawn at
 * random.
 */
public final class RoundingCorrection {
  private static final int USUAL = 2;
  private static final int MOST_STATES = 20_000;

  private final Rules rules;
  private final int most;
  private final Set<String> fixed;

  private RoundingCorrection(Rules rules, int most, Set<String> fixed) {
    this.rules = rules;
    this.most = most;
    this.fixed = fixed;
  }

  /**
   * Returns a correction of at most two units.
   *
   * @param rules what has to hold
   * @return the correction
   */
  public static RoundingCorrection of(Rules rules) {
    return new RoundingCorrection(rules, USUAL, Set.of());
  }

  /**
   * Sets what is taken for rounding.
   *
   * @param units the most by which an equality is off, and by which a figure is changed, in units
   *     of the last digit
   * @return the changed correction
   */
  public RoundingCorrection ofAtMost(int units) {
    if (units < 0) {
      throw new IllegalArgumentException("Rounding is 0 units or more, not " + units);
    }
    return new RoundingCorrection(rules, units, fixed);
  }

  /**
   * Keeps figures as they are.
   *
   * @param figures their names
   * @return the changed correction
   */
  public RoundingCorrection keeping(Collection<String> figures) {
    return new RoundingCorrection(rules, most, Set.copyOf(figures));
  }

  /**
   * Corrects figures.
   *
   * @param figures the figures; the unit is that of the last digit that any of them has
   * @return what came of it; partial if another equality is off by more than rounding
   */
  public Correction correct(Figures figures) {
    if (!rules.isComplete(figures)) {
      return Correction.unchanged(Status.NOT_CHECKABLE, figures);
    }
    List<Atom.Linear> broken = rules.broken(figures, Rational.ZERO);
    if (broken.isEmpty()) {
      return Correction.unchanged(Status.VALID, figures);
    }
    return new Search(figures).correction();
  }

  /** Figures by place in the rules, and how many units each has been changed. */
  private final class Search {
    private final Figures given;
    private final List<String> names = List.copyOf(rules.numbers());
    private final BigDecimal unit;
    private final List<Atom.Linear> goals = new ArrayList<>();
    private final boolean all;

    Search(Figures given) {
      this.given = given;
      int scale = 0;
      for (String name : names) {
        scale = Math.max(scale, given.number(name).orElseThrow().stripTrailingZeros().scale());
      }
      this.unit = BigDecimal.ONE.movePointLeft(scale);
      Rational tolerance = Rational.of(unit.multiply(BigDecimal.valueOf(most)));
      for (Atom.Linear equality : rules.equalities()) {
        if (equality.of(given, tolerance) == Verdict.HOLDS) {
          goals.add(equality);
        }
      }
      this.all = goals.size() == rules.equalities().size();
      rules.bounds().stream().filter(bound -> bound.holds(given)).forEach(goals::add);
    }

    Correction correction() {
      if (goals.stream().allMatch(goal -> goal.holds(given))) {
        return Correction.unchanged(Status.INVALID, given);
      }
      Set<Map<Integer, Integer>> level = new LinkedHashSet<>();
      level.add(Map.of());
      while (!level.isEmpty()) {
        List<Map<Integer, Integer>> done =
            level.stream().filter(state -> open(apply(state)).isEmpty()).toList();
        if (!done.isEmpty()) {
          return best(done);
        }
        level = next(level);
        if (level.size() > MOST_STATES) {
          return Correction.unchanged(Status.UNDECIDED, given);
        }
      }
      return Correction.unchanged(Status.INVALID, given);
    }

    /** A goal that does not hold yet. */
    private Optional<Atom.Linear> open(Figures figures) {
      return goals.stream().filter(goal -> !goal.holds(figures)).findFirst();
    }

    /**
     * One unit more: every solution changes a figure of the open goal further the same way. Ends as
     * soon as there are too many.
     */
    private Set<Map<Integer, Integer>> next(Set<Map<Integer, Integer>> level) {
      Set<Map<Integer, Integer>> next = new LinkedHashSet<>();
      for (Map<Integer, Integer> state : level) {
        Atom.Linear goal = open(apply(state)).orElseThrow();
        for (String name : goal.terms().keySet()) {
          int place = names.indexOf(name);
          int now = state.getOrDefault(place, 0);
          for (int step = -1; step <= 1; step += 2) {
            boolean further = now * step >= 0 && Math.abs(now) < most;
            if (further && !fixed.contains(name)) {
              Map<Integer, Integer> more = new TreeMap<>(state);
              more.put(place, now + step);
              next.add(more);
            }
          }
        }
        if (next.size() > MOST_STATES) {
          return next;
        }
      }
      return next;
    }

    private Figures apply(Map<Integer, Integer> state) {
      return given.with(changes(state));
    }

    private List<Change> changes(Map<Integer, Integer> state) {
      List<Change> changes = new ArrayList<>();
      for (Map.Entry<Integer, Integer> entry : new TreeMap<>(state).entrySet()) {
        String name = names.get(entry.getKey());
        BigDecimal from = given.number(name).orElseThrow();
        BigDecimal to = from.add(unit.multiply(BigDecimal.valueOf(entry.getValue())));
        changes.add(new Change(name, Optional.of(from), to, Change.Kind.ROUNDING));
      }
      return changes;
    }

    private Correction best(List<Map<Integer, Integer>> done) {
      List<Map<Integer, Integer>> kept =
          done.stream().filter(state -> rules.keepsOthers(given, apply(state))).toList();
      if (kept.isEmpty()) {
        return Correction.unchanged(Status.REVERTED, given);
      }
      Map<Integer, Integer> first = kept.stream().min(order()).orElseThrow();
      int units = first.values().stream().mapToInt(Math::abs).sum();
      return new Correction(
          all ? Status.CORRECTED : Status.PARTIAL,
          apply(first),
          changes(first),
          kept.size(),
          BigDecimal.valueOf(units));
    }

    private Comparator<Map<Integer, Integer>> order() {
      return Comparator.<Map<Integer, Integer>>comparingInt(Map::size)
          .thenComparing(this::sizes, (a, b) -> Lexicographic.compare(b, a))
          .thenComparing(state -> List.copyOf(state.keySet()), Lexicographic::compare)
          .thenComparing(state -> List.copyOf(state.values()), Lexicographic::compare);
    }

    private List<BigDecimal> sizes(Map<Integer, Integer> state) {
      return state.keySet().stream()
          .map(place -> given.number(names.get(place)).orElseThrow().abs())
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
