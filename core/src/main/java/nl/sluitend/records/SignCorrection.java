package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.sluitend.linear.Rational;

/**
 * Puts wrong signs and figures that changed places right: the fewest actions after which all
 * equalities and bounds hold, and of those the ones with the smallest weight. Only figures of a
 * broken equality are touched. Immutable.
 *
 * <p>Source: S. Scholtus, Algorithms for correcting some obvious inconsistencies and rounding
 * errors in business survey data, 2008, chapter 3.
 */
public final class SignCorrection {
  private static final int MOST_COMBINATIONS = 100_000;

  /** What may be done and what it weighs; never changed once a correction has it. */
  private static final class Settings {
    private Optional<Set<String>> flips = Optional.empty();
    private List<List<String>> swaps = List.of();
    private Set<String> fixed = Set.of();
    private Rational tolerance = Rational.ZERO;
    private BigDecimal flipWeight = BigDecimal.ONE;
    private BigDecimal swapWeight = BigDecimal.ONE;
    private Map<String, BigDecimal> weights = Map.of();

    Settings copy() {
      Settings copy = new Settings();
      copy.flips = flips;
      copy.swaps = swaps;
      copy.fixed = fixed;
      copy.tolerance = tolerance;
      copy.flipWeight = flipWeight;
      copy.swapWeight = swapWeight;
      copy.weights = weights;
      return copy;
    }
  }

  /** A flip of one figure or a swap of two. */
  private record Action(List<String> figures, BigDecimal weight) {
    Figures apply(Figures figures) {
      BigDecimal first = figures.number(figures().get(0)).orElseThrow();
      if (figures().size() == 1) {
        return figures.with(figures().get(0), first.negate());
      }
      BigDecimal second = figures.number(figures().get(1)).orElseThrow();
      return figures.with(figures().get(0), second).with(figures().get(1), first);
    }
  }

  private record Solution(Figures figures, BigDecimal weight, List<Action> actions) {}

  private final Rules rules;
  private final Settings settings;

  private SignCorrection(Rules rules, Settings settings) {
    this.rules = rules;
    this.settings = settings;
  }

  /**
   * Returns a correction that may change the sign of every figure and swaps none.
   *
   * @param rules what has to hold
   * @return the correction
   */
  public static SignCorrection of(Rules rules) {
    return new SignCorrection(rules, new Settings());
  }

  /**
   * Lets only some figures change sign.
   *
   * @param figures their names; those that are in no rule are left alone
   * @return the changed correction
   */
  public SignCorrection flipping(Collection<String> figures) {
    Set<String> flips = Set.copyOf(figures);
    return with(changed -> changed.flips = Optional.of(flips));
  }

  /**
   * Lets two figures change places, in addition to other pairs.
   *
   * @param first one figure
   * @param second the other
   * @return the changed correction
   */
  public SignCorrection swapping(String first, String second) {
    List<List<String>> swaps = new ArrayList<>(settings.swaps);
    swaps.add(List.of(first, second));
    return with(changed -> changed.swaps = List.copyOf(swaps));
  }

  /**
   * Keeps figures as they are: they neither change sign nor places.
   *
   * @param figures their names
   * @return the changed correction
   */
  public SignCorrection keeping(Collection<String> figures) {
    Set<String> fixed = Set.copyOf(figures);
    return with(changed -> changed.fixed = fixed);
  }

  /**
   * Lets equalities be off, so that rounding does not hide a wrong sign.
   *
   * @param tolerance the most by which an equality is off and still holds
   * @return the changed correction
   */
  public SignCorrection tolerating(BigDecimal tolerance) {
    return with(changed -> changed.tolerance = Rational.of(tolerance));
  }

  /**
   * Weighs the two kinds of action.
   *
   * @param flip the weight of a changed sign
   * @param swap the weight of two figures that change places
   * @return the changed correction
   */
  public SignCorrection weighing(BigDecimal flip, BigDecimal swap) {
    return with(
        changed -> {
          changed.flipWeight = flip;
          changed.swapWeight = swap;
        });
  }

  /**
   * Weighs figures: an action weighs what its figures weigh together.
   *
   * @param weights the weights by name; others weigh 1
   * @return the changed correction
   */
  public SignCorrection weighing(Map<String, BigDecimal> weights) {
    Map<String, BigDecimal> copy = Map.copyOf(weights);
    return with(changed -> changed.weights = copy);
  }

  private SignCorrection with(Consumer<Settings> change) {
    Settings changed = settings.copy();
    change.accept(changed);
    return new SignCorrection(rules, changed);
  }

  /**
   * Corrects figures. Bounds have to hold afterwards; other rules that held before still have to.
   *
   * @param figures the figures
   * @return what came of it
   */
  public Correction correct(Figures figures) {
    if (!rules.isComplete(figures)) {
      return Correction.unchanged(Status.NOT_CHECKABLE, figures);
    }
    List<Atom.Linear> broken = rules.broken(figures, settings.tolerance);
    if (broken.isEmpty()) {
      return Correction.unchanged(Status.VALID, figures);
    }
    List<Action> actions = actions(broken);
    List<Solution> solutions = new ArrayList<>();
    long tried = 0;
    for (int count = 1; count <= actions.size() && solutions.isEmpty(); count++) {
      tried += combinations(actions.size(), count);
      if (tried > MOST_COMBINATIONS) {
        return Correction.unchanged(Status.UNDECIDED, figures);
      }
      collect(actions, 0, count, new Solution(figures, BigDecimal.ZERO, List.of()), solutions);
    }
    return best(figures, solutions);
  }

  private List<Action> actions(List<Atom.Linear> broken) {
    Set<String> touched = new HashSet<>();
    broken.forEach(equality -> touched.addAll(equality.terms().keySet()));
    touched.removeAll(settings.fixed);
    List<Action> actions = new ArrayList<>();
    for (String name : rules.numbers()) {
      boolean asked = settings.flips.map(flips -> flips.contains(name)).orElse(true);
      if (asked && touched.contains(name)) {
        actions.add(
            new Action(List.of(name), settings.weights.getOrDefault(name, settings.flipWeight)));
      }
    }
    for (List<String> swap : settings.swaps) {
      if (touched.containsAll(swap)) {
        actions.add(new Action(swap, swapWeight(swap)));
      }
    }
    return actions;
  }

  private BigDecimal swapWeight(List<String> swap) {
    return settings.weights.isEmpty()
        ? settings.swapWeight
        : swap.stream()
            .map(name -> settings.weights.getOrDefault(name, BigDecimal.ONE))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many ways there are to take some of them; more than the bound counts as one more. */
  private static long combinations(int all, int taken) {
    long count = 1;
    for (int i = 1; i <= taken; i++) {
      count = count * (all - taken + i) / i;
      if (count > MOST_COMBINATIONS) {
        return count;
      }
    }
    return count;
  }

  private void collect(
      List<Action> actions, int from, int count, Solution soFar, List<Solution> solutions) {
    if (count == 0) {
      boolean bounds = rules.bounds().stream().allMatch(bound -> bound.holds(soFar.figures()));
      if (bounds && rules.broken(soFar.figures(), settings.tolerance).isEmpty()) {
        solutions.add(soFar);
      }
      return;
    }
    for (int i = from; i + count <= actions.size(); i++) {
      Action action = actions.get(i);
      List<Action> taken = new ArrayList<>(soFar.actions());
      taken.add(action);
      Solution next =
          new Solution(action.apply(soFar.figures()), soFar.weight().add(action.weight()), taken);
      collect(actions, i + 1, count - 1, next, solutions);
    }
  }

  private Correction best(Figures given, List<Solution> solutions) {
    if (solutions.isEmpty()) {
      return Correction.unchanged(Status.INVALID, given);
    }
    List<Solution> kept =
        solutions.stream()
            .filter(solution -> rules.keepsOthers(given, solution.figures()))
            .toList();
    if (kept.isEmpty()) {
      return Correction.unchanged(Status.REVERTED, given);
    }
    BigDecimal least = kept.stream().map(Solution::weight).reduce(BigDecimal::min).orElseThrow();
    Map<Figures, Solution> best = new LinkedHashMap<>();
    kept.stream()
        .filter(solution -> solution.weight().compareTo(least) == 0)
        .forEach(solution -> best.putIfAbsent(solution.figures(), solution));
    Solution first = best.values().iterator().next();
    return new Correction(
        Status.CORRECTED, first.figures(), changes(given, first), best.size(), least);
  }

  private List<Change> changes(Figures given, Solution solution) {
    Set<String> swapped = new LinkedHashSet<>();
    solution.actions().stream()
        .filter(action -> action.figures().size() > 1)
        .forEach(action -> swapped.addAll(action.figures()));
    List<Change> changes = new ArrayList<>();
    for (String name : rules.numbers()) {
      BigDecimal from = given.number(name).orElseThrow();
      BigDecimal to = solution.figures().number(name).orElseThrow();
      if (from.compareTo(to) != 0) {
        Change.Kind kind = swapped.contains(name) ? Change.Kind.SWAP : Change.Kind.SIGN;
        changes.add(new Change(name, Optional.of(from), to, kind));
      }
    }
    return changes;
  }
}
