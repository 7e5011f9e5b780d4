package nl.sluitend.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What rules say about each other, whatever the figures are. Immutable. */
public final class RuleAnalysis {
  private static final int MOST_SETS = 2_000;

  private final Rules rules;

  private RuleAnalysis(Rules rules) {
    this.rules = rules;
  }

  /**
   * Returns an analysis.
   *
   * @param rules the rules
   * @return the analysis
   */
  public static RuleAnalysis of(Rules rules) {
    return new RuleAnalysis(rules);
  }

  /**
   * Tells whether all rules can hold together.
   *
   * @return whether they can; not checkable if the search was stopped at its bound
   */
  public Verdict feasible() {
    Solver.Answer answer = new Solver(all()).answer();
    if (answer instanceof Solver.Unknown) {
      return Verdict.NOT_CHECKABLE;
    }
    return answer instanceof Solver.Possible ? Verdict.HOLDS : Verdict.FAILS;
  }

  private List<Alternatives> all() {
    return rules.list().stream().map(Rule::alternatives).toList();
  }

  /**
   * Returns the smallest and the largest value that the rules leave to each figure.
   *
   * @return the ranges by name, in the order in which the rules name the figures; without those
   *     that are not known, and empty if the rules cannot hold together
   */
  public Map<String, ValueRange> ranges() {
    Map<String, ValueRange> ranges = new LinkedHashMap<>();
    for (String name : rules.numbers()) {
      new Solver(all()).range(name).ifPresent(range -> ranges.put(name, range));
    }
    return Collections.unmodifiableMap(ranges);
  }

  /**
   * Returns the figures to which the rules leave one value.
   *
   * @return the values by name, in the order in which the rules name the figures
   */
  public Map<String, Fraction> fixed() {
    Map<String, Fraction> fixed = new LinkedHashMap<>();
    ranges().forEach((name, range) -> range.only().ifPresent(value -> fixed.put(name, value)));
    return Collections.unmodifiableMap(fixed);
  }

  /**
   * Finds the irreducible contradictions with a rule: sets of other rules that can hold together,
   * but not with it, and that do without none of their own.
   *
   * @param name the name of the rule
   * @return the sets, each of names in the order of the rules, the first found first; empty if the
   *     search was stopped at its bound
   */
  public Optional<List<Set<String>>> contradictedBy(String name) {
    return against(rule(name), List.of(rule(name).alternatives()));
  }

  /**
   * Finds out why a rule says nothing new: the irreducible sets of other rules from which it
   * follows.
   *
   * @param name the name of the rule
   * @return the sets as for {@link #contradictedBy}
   */
  public Optional<List<Set<String>>> impliedBy(String name) {
    return against(rule(name), List.of(rule(name).alternatives().opposite()));
  }

  private Rule rule(String name) {
    return rules.list().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule is called " + name));
  }

  /**
   * Finds the irreducible sets of other rules that cannot hold with something. Each set found is
   * broken up by leaving one of its rules out, in every way (R. Reiter, 1987); a set that was not
   * found yet is whole in one of the ways, so none is missed.
   */
  private Optional<List<Set<String>>> against(Rule rule, List<Alternatives> something) {
    List<Rule> others = rules.list().stream().filter(other -> other != rule).toList();
    Set<SortedSet<Integer>> sets = new LinkedHashSet<>();
    Set<SortedSet<Integer>> seen = new HashSet<>();
    Deque<SortedSet<Integer>> open = new ArrayDeque<>();
    open.add(new TreeSet<>());
    while (!open.isEmpty()) {
      SortedSet<Integer> without = open.remove();
      SortedSet<Integer> kept = places(others);
      kept.removeAll(without);
      Optional<SortedSet<Integer>> set = contradiction(others, kept, something);
      if (seen.size() > MOST_SETS || (set.isEmpty() && !isPossible(others, kept, something))) {
        return Optional.empty();
      }
      if (set.isPresent()) {
        SortedSet<Integer> found = irreducible(others, set.get(), something);
        sets.add(found);
        for (int place : found) {
          SortedSet<Integer> more = new TreeSet<>(without);
          more.add(place);
          if (seen.add(more)) {
            open.add(more);
          }
        }
      }
    }
    return Optional.of(
        sets.stream()
            .filter(set -> isPossible(others, set, List.of()))
            .map(set -> named(others, set))
            .toList());
  }

  private static SortedSet<Integer> places(List<Rule> rules) {
    SortedSet<Integer> places = new TreeSet<>();
    for (int i = 0; i < rules.size(); i++) {
      places.add(i);
    }
    return places;
  }

  private static Set<String> named(List<Rule> rules, SortedSet<Integer> places) {
    Set<String> names = new LinkedHashSet<>();
    places.forEach(place -> names.add(rules.get(place).name()));
    return Collections.unmodifiableSet(names);
  }

  private static Solver.Answer answer(
      List<Rule> rules, SortedSet<Integer> places, List<Alternatives> something) {
    List<Alternatives> requirements = new ArrayList<>();
    places.forEach(place -> requirements.add(rules.get(place).alternatives()));
    requirements.addAll(something);
    return new Solver(requirements).answer();
  }

  private static boolean isPossible(
      List<Rule> rules, SortedSet<Integer> places, List<Alternatives> something) {
    return answer(rules, places, something) instanceof Solver.Possible;
  }

  private static Optional<SortedSet<Integer>> contradiction(
      List<Rule> rules, SortedSet<Integer> places, List<Alternatives> something) {
    if (answer(rules, places, something) instanceof Solver.Impossible impossible) {
      List<Integer> inOrder = List.copyOf(places);
      SortedSet<Integer> because = new TreeSet<>();
      impossible.because().stream()
          .filter(i -> i < inOrder.size())
          .forEach(i -> because.add(inOrder.get(i)));
      return Optional.of(because);
    }
    return Optional.empty();
  }

  /** Leaves out what is not needed, the first rule first. */
  private static SortedSet<Integer> irreducible(
      List<Rule> rules, SortedSet<Integer> places, List<Alternatives> something) {
    SortedSet<Integer> needed = new TreeSet<>(places);
    for (int place : places) {
      SortedSet<Integer> fewer = new TreeSet<>(needed);
      fewer.remove(place);
      if (answer(rules, fewer, something) instanceof Solver.Impossible) {
        needed = fewer;
      }
    }
    return needed;
  }
}
