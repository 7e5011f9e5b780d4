package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.linear.LinearForm;
import nl.sluitend.linear.LinearProgram;
import nl.sluitend.linear.LinearProgram.Constraint;
import nl.sluitend.linear.LinearProgram.Domain;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.Rational;

/**
 * Whether requirements can hold together, where each may hold in several ways. Ways are tried one
 * after another; a contradiction that does not need the last choice rules out its other ways as
 * well. Requirements are numbered, so that a contradiction can name those that make it.
 */
final class Solver {
  private static final long WORK = 4_000_000;
  private static final int MOST_PROGRAMMES = 2_000;

  /** What came of it. */
  sealed interface Answer {}

  /** All can hold together. */
  record Possible() implements Answer {}

  /**
   * They cannot.
   *
   * @param because numbers of requirements that cannot hold together either
   */
  record Impossible(SortedSet<Integer> because) implements Answer {}

  /** The search was stopped at its bound. */
  record Unknown() implements Answer {}

  /** A sum with the requirement that asks for it. */
  private record Asked(Atom.Linear atom, int by) {}

  private record WordAsked(Atom.Text atom, int by) {}

  /** What has been chosen so far. */
  private record Branch(List<Asked> sums, List<WordAsked> words) {
    Branch with(List<Atom> atoms, int by) {
      Branch more = new Branch(new ArrayList<>(sums), new ArrayList<>(words));
      for (Atom atom : atoms) {
        if (atom instanceof Atom.Linear linear) {
          more.sums.add(new Asked(linear, by));
        } else if (atom instanceof Atom.Text text) {
          more.words.add(new WordAsked(text, by));
        }
      }
      return more;
    }
  }

  private interface Leaf {
    /** Looks at a branch in which all can hold; says whether that is enough. */
    boolean enough(LinearProgram programme);
  }

  private final List<Alternatives> requirements;
  private final List<Integer> order = new ArrayList<>();
  private final Map<String, Integer> variables = new LinkedHashMap<>();
  private int programmes;
  private boolean stopped;
  private boolean enough;

  Solver(List<Alternatives> requirements) {
    this.requirements = List.copyOf(requirements);
    for (int i = 0; i < requirements.size(); i++) {
      order.add(i);
      for (List<Atom> list : requirements.get(i).lists()) {
        list.forEach(this::addVariables);
      }
    }
    order.sort(Comparator.comparing(i -> requirements.get(i).lists().size()));
  }

  private void addVariables(Atom atom) {
    if (atom instanceof Atom.Linear linear) {
      linear.terms().keySet().forEach(name -> variables.putIfAbsent(name, variables.size()));
    }
  }

  /** The requirement that a figure is some number. */
  static Alternatives fixed(String name, BigDecimal number) {
    return Alternatives.of(
        new Atom.Linear(Map.of(name, Rational.ONE), Sense.EQUAL, Rational.of(number)));
  }

  /** Whether all can hold together. */
  Answer answer() {
    boolean[] found = new boolean[1];
    Optional<SortedSet<Integer>> because =
        search(
            programme -> {
              found[0] = true;
              return true;
            });
    if (found[0]) {
      return new Possible();
    }
    return stopped ? new Unknown() : new Impossible(because.orElseGet(TreeSet::new));
  }

  /** The smallest and largest values of a figure; empty if all cannot hold, or it is not known. */
  Optional<ValueRange> range(String name) {
    ValueRange[] hull = new ValueRange[1];
    boolean[] unknown = new boolean[1];
    search(
        programme -> {
          Optional<ValueRange> range = range(programme, name);
          unknown[0] |= range.isEmpty();
          range.ifPresent(more -> hull[0] = hull[0] == null ? more : hull[0].hull(more));
          return false;
        });
    return stopped || unknown[0] ? Optional.empty() : Optional.ofNullable(hull[0]);
  }

  private Optional<ValueRange> range(LinearProgram programme, String name) {
    if (!variables.containsKey(name)) {
      return Optional.of(ValueRange.ALL);
    }
    LinearForm figure = LinearForm.of(variables.get(name));
    Optional<ValueRange.End> low = end(programme, figure, Rational.ONE);
    Optional<ValueRange.End> high = end(programme, figure, Rational.MINUS_ONE);
    return low.flatMap(from -> high.map(to -> new ValueRange(from, to)));
  }

  /** The end of a range in one direction; empty if it is not known. */
  private Optional<ValueRange.End> end(LinearProgram programme, LinearForm figure, Rational side) {
    LinearProgram.Outcome outcome = programme.minimise(figure.times(side), WORK);
    if (outcome instanceof LinearProgram.Unbounded) {
      return Optional.of(ValueRange.End.NONE);
    }
    if (outcome instanceof LinearProgram.Optimal optimal) {
      Rational value = optimal.objective().times(side);
      LinearProgram.Outcome at =
          programme.with(new Constraint(figure, Sense.EQUAL, value)).feasible(WORK);
      return at instanceof LinearProgram.GaveUp
          ? Optional.empty()
          : Optional.of(
              new ValueRange.End(
                  Optional.of(Fraction.of(value)), at instanceof LinearProgram.Optimal));
    }
    return Optional.empty();
  }

  /** Visits branches in which all can hold; if there are none, tells why. */
  private Optional<SortedSet<Integer>> search(Leaf leaf) {
    return search(0, new Branch(List.of(), List.of()), leaf);
  }

  /** Empty where something was found or the search was stopped. */
  private Optional<SortedSet<Integer>> search(int depth, Branch branch, Leaf leaf) {
    Optional<SortedSet<Integer>> words = wordsContradict(branch);
    if (words.isPresent()) {
      return words;
    }
    // All that has only one way is asserted before anything is solved.
    boolean choice = depth == order.size() || !requirements.get(order.get(depth)).isOne();
    if (choice) {
      LinearProgram programme = programme(branch);
      Optional<SortedSet<Integer>> sums = sumsContradict(programme, branch);
      if (sums.isPresent() || stopped) {
        return sums;
      }
      if (depth == order.size()) {
        enough |= leaf.enough(programme);
        return Optional.empty();
      }
    }
    int requirement = order.get(depth);
    NavigableSet<Integer> because = new TreeSet<>();
    because.add(requirement);
    boolean found = false;
    for (List<Atom> way : requirements.get(requirement).lists()) {
      Optional<SortedSet<Integer>> against = search(depth + 1, branch.with(way, requirement), leaf);
      if (against.isPresent() && !against.get().contains(requirement)) {
        return against;
      }
      against.ifPresent(because::addAll);
      found |= against.isEmpty();
      if (stopped || enough) {
        return Optional.empty();
      }
    }
    return found ? Optional.empty() : Optional.of(because);
  }

  private LinearProgram programme(Branch branch) {
    List<Constraint> constraints = new ArrayList<>();
    for (Asked asked : branch.sums()) {
      Map<Integer, Rational> form = new TreeMap<>();
      asked.atom().terms().forEach((name, c) -> form.put(variables.get(name), c));
      constraints.add(
          new Constraint(LinearForm.of(form), asked.atom().sense(), asked.atom().bound()));
    }
    return new LinearProgram(
        variables.keySet().stream().map(name -> Domain.FREE).toList(), constraints);
  }

  private Optional<SortedSet<Integer>> sumsContradict(LinearProgram programme, Branch branch) {
    programmes++;
    if (programmes > MOST_PROGRAMMES) {
      stopped = true;
      return Optional.empty();
    }
    LinearProgram.Outcome outcome = programme.feasible(WORK);
    if (outcome instanceof LinearProgram.Infeasible infeasible) {
      SortedSet<Integer> because = new TreeSet<>();
      for (int i = 0; i < branch.sums().size(); i++) {
        if (infeasible.multipliers().get(i).signum() != 0) {
          because.add(branch.sums().get(i).by());
        }
      }
      return Optional.of(because);
    }
    stopped |= outcome instanceof LinearProgram.GaveUp;
    return Optional.empty();
  }

  private static Optional<SortedSet<Integer>> wordsContradict(Branch branch) {
    Map<String, List<WordAsked>> byName = new LinkedHashMap<>();
    for (WordAsked asked : branch.words()) {
      byName.computeIfAbsent(asked.atom().name(), name -> new ArrayList<>()).add(asked);
    }
    for (List<WordAsked> asked : byName.values()) {
      // Without one that lists the values there is always yet another value.
      Optional<WordAsked> list = asked.stream().filter(word -> word.atom().among()).findFirst();
      boolean none =
          list.isPresent()
              && list.get().atom().values().stream()
                  .noneMatch(value -> asked.stream().allMatch(word -> word.atom().allows(value)));
      if (none) {
        SortedSet<Integer> because = new TreeSet<>();
        asked.forEach(word -> because.add(word.by()));
        return Optional.of(because);
      }
    }
    return Optional.empty();
  }
}
