package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills in missing figures where the given ones and the rules leave only one value. Immutable.
 *
 * <p>Figures that no rule connects, directly or through others that are missing, are filled in
 * apart from each other, so a contradiction in one place does not hide what is certain in another.
 * Where the rules exclude every value by a strict comparison alone, such as {@code x > 0} where
 * nothing but 0 is left, that limit is filled in and the rules that it breaks are named.
 */
public final class Imputation {
  /**
   * What came of it.
   *
   * @param correction the figures that were filled in: corrected if none is missing afterwards,
   *     partial if some are, invalid if nothing could be filled in; its cost is their number
   * @param ranges what is known of each figure that was missing and that the rules name; not of
   *     those about which the rules contradict each other
   * @param breaks the names of rules that a figure that was filled in breaks, in the order of the
   *     rules
   */
  public record Imputed(
      Correction correction, Map<String, ValueRange> ranges, List<String> breaks) {
    /** Copies the lists. */
    public Imputed {
      ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
      breaks = List.copyOf(breaks);
    }
  }

  private final Rules rules;

  private Imputation(Rules rules) {
    this.rules = rules;
  }

  /**
   * Returns an imputation.
   *
   * @param rules what has to hold
   * @return the imputation
   */
  public static Imputation of(Rules rules) {
    return new Imputation(rules);
  }

  /**
   * Fills in what is certain.
   *
   * @param figures the figures
   * @return what came of it
   */
  public Imputed impute(Figures figures) {
    Map<String, ValueRange> ranges = new LinkedHashMap<>();
    Set<String> done = new LinkedHashSet<>();
    for (String name : rules.numbers()) {
      if (figures.number(name).isEmpty() && !done.contains(name)) {
        Set<String> group = connected(name, figures);
        done.addAll(group);
        ranges.putAll(ranges(group, figures));
      }
    }
    return imputed(figures, done, ranges);
  }

  /** The missing figures that rules connect with this one. */
  private Set<String> connected(String name, Figures figures) {
    Set<String> group = new LinkedHashSet<>(List.of(name));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Rule rule : rules.list()) {
        Set<String> missing = new LinkedHashSet<>(rule.numbers());
        missing.removeIf(other -> figures.number(other).isPresent());
        if (missing.stream().anyMatch(group::contains)) {
          grown |= group.addAll(missing);
        }
      }
    }
    return group;
  }

  private Map<String, ValueRange> ranges(Set<String> group, Figures figures) {
    List<Alternatives> requirements = new ArrayList<>();
    Set<String> given = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (Rule rule : rules.list()) {
      if (rule.numbers().stream().anyMatch(group::contains)) {
        requirements.add(rule.alternatives());
        given.addAll(rule.numbers());
        words.addAll(rule.texts());
      }
    }
    for (String name : given) {
      figures.number(name).ifPresent(number -> requirements.add(Solver.fixed(name, number)));
    }
    for (String name : words) {
      figures
          .text(name)
          .ifPresent(text -> requirements.add(Alternatives.of(Atom.Text.of(name, Set.of(text)))));
    }
    Map<String, ValueRange> exact = ranges(group, requirements);
    return exact.isEmpty()
        ? ranges(group, requirements.stream().map(Alternatives::closed).toList())
        : exact;
  }

  private static Map<String, ValueRange> ranges(Set<String> group, List<Alternatives> all) {
    Map<String, ValueRange> ranges = new LinkedHashMap<>();
    for (String name : group) {
      new Solver(all).range(name).ifPresent(range -> ranges.put(name, range));
    }
    return ranges;
  }

  private Imputed imputed(Figures figures, Set<String> missing, Map<String, ValueRange> ranges) {
    List<Change> changes = new ArrayList<>();
    for (String name : rules.numbers()) {
      Optional<BigDecimal> only =
          Optional.ofNullable(ranges.get(name))
              .flatMap(ValueRange::only)
              .flatMap(Fraction::decimal);
      only.ifPresent(
          value -> changes.add(new Change(name, Optional.empty(), value, Change.Kind.IMPLIED)));
    }
    Figures filled = figures.with(changes);
    List<String> breaks =
        rules.list().stream()
            .filter(rule -> rule.of(figures) == Verdict.NOT_CHECKABLE)
            .filter(rule -> rule.of(filled) == Verdict.FAILS)
            .map(Rule::name)
            .toList();
    Status status = Status.PARTIAL;
    if (missing.isEmpty()) {
      status = Status.VALID;
    } else if (changes.isEmpty()) {
      status = Status.INVALID;
    } else if (changes.size() == missing.size()) {
      status = Status.CORRECTED;
    }
    Correction correction =
        new Correction(
            status, filled, changes, changes.isEmpty() ? 0 : 1, BigDecimal.valueOf(changes.size()));
    return new Imputed(correction, ranges, breaks);
  }
}
