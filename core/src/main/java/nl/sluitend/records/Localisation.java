package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds which figures have to change: the smallest weighted sets such that, with all others as they
 * are, all rules can hold. A missing figure may be anything. Immutable.
 *
 * <p>Source: I.P. Fellegi and D. Holt, A systematic approach to automatic edit and imputation,
 * 1976. Contradictions among the rules and the figures are collected by an exact linear programme,
 * and the sets are those that meet each of them (R. Reiter, A theory of diagnosis from first
 * principles, 1987).
 */
public final class Localisation {
  private static final int MOST_SETS = 4_000;

  /**
   * What came of it.
   *
   * @param decided whether the search came to its end; if not, nothing is known
   * @param smallest every smallest set, in the order in which the rules name the figures: one empty
   *     set if all rules hold or can hold as it is, no set if nothing that may change helps
   * @param weight the weight of each of these sets
   */
  public record Located(boolean decided, List<SortedSet<String>> smallest, BigDecimal weight) {
    /** Copies the list. */
    public Located {
      smallest = List.copyOf(smallest);
    }
  }

  /** Names by place that may change, and what they weigh. */
  private record Node(SortedSet<Integer> freed, BigDecimal weight) {
    static final Comparator<Node> ORDER =
        Comparator.comparing(Node::weight)
            .thenComparing(node -> node.freed().size())
            .thenComparing(node -> List.copyOf(node.freed()), Lexicographic::compare);
  }

  private final Rules rules;
  private final Map<String, BigDecimal> weights;
  private final Set<String> fixed;

  private Localisation(Rules rules, Map<String, BigDecimal> weights, Set<String> fixed) {
    this.rules = rules;
    this.weights = weights;
    this.fixed = fixed;
  }

  /**
   * Returns a search in which every figure weighs 1.
   *
   * @param rules what has to hold
   * @return the search
   */
  public static Localisation of(Rules rules) {
    return new Localisation(rules, Map.of(), Set.of());
  }

  /**
   * Weighs figures and texts: the more certain, the heavier.
   *
   * @param figures the weights by name, above 0; others weigh 1
   * @return the changed search
   */
  public Localisation weighing(Map<String, BigDecimal> figures) {
    figures.forEach(
        (name, weight) -> {
          if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                "A weight is above 0, but %s weighs %s".formatted(name, weight));
          }
        });
    return new Localisation(rules, Map.copyOf(figures), fixed);
  }

  /**
   * Keeps figures and texts as they are.
   *
   * @param figures their names
   * @return the changed search
   */
  public Localisation keeping(Collection<String> figures) {
    return new Localisation(rules, weights, Set.copyOf(figures));
  }

  /**
   * Searches.
   *
   * @param figures the figures
   * @return what came of it
   */
  public Located locate(Figures figures) {
    Map<String, Alternatives> given = given(figures);
    List<String> names = List.copyOf(given.keySet());
    PriorityQueue<Node> open = new PriorityQueue<>(Node.ORDER);
    Set<SortedSet<Integer>> seen = new HashSet<>();
    List<SortedSet<Integer>> found = new ArrayList<>();
    BigDecimal least = BigDecimal.ZERO;
    open.add(new Node(new TreeSet<>(), BigDecimal.ZERO));
    int tried = 0;
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (!found.isEmpty() && node.weight().compareTo(least) > 0) {
        break;
      }
      tried++;
      Solver.Answer answer = answer(given, names, node.freed());
      if (tried > MOST_SETS || answer instanceof Solver.Unknown) {
        return new Located(false, List.of(), BigDecimal.ZERO);
      }
      if (answer instanceof Solver.Possible) {
        found.add(node.freed());
        least = node.weight();
      } else if (answer instanceof Solver.Impossible impossible) {
        grow(node, impossible.because(), names, seen, open);
      }
    }
    return new Located(true, found.stream().map(set -> named(set, names)).toList(), least);
  }

  private Map<String, Alternatives> given(Figures figures) {
    Map<String, Alternatives> given = new LinkedHashMap<>();
    for (Rule rule : rules.list()) {
      for (String name : rule.numbers()) {
        figures.number(name).ifPresent(number -> given.put(name, Solver.fixed(name, number)));
      }
      for (String name : rule.texts()) {
        figures
            .text(name)
            .ifPresent(text -> given.put(name, Alternatives.of(Atom.Text.of(name, Set.of(text)))));
      }
    }
    return given;
  }

  /** Requirements are the given figures by place, and behind them the rules. */
  private Solver.Answer answer(
      Map<String, Alternatives> given, List<String> names, SortedSet<Integer> freed) {
    List<Alternatives> requirements = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      requirements.add(
          freed.contains(i)
              ? Alternatives.ALWAYS
              : given.getOrDefault(names.get(i), Alternatives.ALWAYS));
    }
    rules.list().forEach(rule -> requirements.add(rule.alternatives()));
    return new Solver(requirements).answer();
  }

  private void grow(
      Node node,
      SortedSet<Integer> because,
      List<String> names,
      Set<SortedSet<Integer>> seen,
      PriorityQueue<Node> open) {
    for (int place : because) {
      if (place < names.size() && !fixed.contains(names.get(place))) {
        SortedSet<Integer> more = new TreeSet<>(node.freed());
        more.add(place);
        if (seen.add(more)) {
          BigDecimal weight = weights.getOrDefault(names.get(place), BigDecimal.ONE);
          open.add(new Node(more, node.weight().add(weight)));
        }
      }
    }
  }

  private static SortedSet<String> named(SortedSet<Integer> places, List<String> names) {
    SortedSet<String> named = new TreeSet<>();
    places.forEach(place -> named.add(names.get(place)));
    return named;
  }
}
