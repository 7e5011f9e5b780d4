package nl.sluitend.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.Rational;
import nl.sluitend.records.Samples.Sample;

/** What rules say, against elimination of figure after figure. */
class AnalysisPropertiesTest {
  private static final Figures ANY =
      Figures.of(
          Samples.NAMES.stream().collect(Collectors.toMap(name -> name, name -> BigDecimal.ZERO)));

  @Provide
  Arbitrary<Sample> samples() {
    return Samples.samples(4);
  }

  @Provide
  Arbitrary<List<String>> ruleSets() {
    return Combinators.combine(Samples.bound().list().ofMinSize(3).ofMaxSize(5), Samples.samples(1))
        .as(
            (bounds, sample) -> {
              List<String> rules = new ArrayList<>(bounds);
              rules.add(sample.rules().get(0));
              return rules;
            });
  }

  @Provide
  Arbitrary<Map<String, BigDecimal>> weights() {
    return Arbitraries.integers()
        .between(1, 3)
        .list()
        .ofSize(5)
        .map(
            list -> {
              Map<String, BigDecimal> weights = new LinkedHashMap<>();
              for (int i = 0; i < 5; i++) {
                weights.put(Samples.NAMES.get(i), BigDecimal.valueOf(list.get(i)));
              }
              return weights;
            });
  }

  private static Atom.Linear equal(String name, Rational value) {
    return new Atom.Linear(Map.of(name, Rational.ONE), Sense.EQUAL, value);
  }

  @Property(tries = 400)
  void the_sets_found_are_all_that_suffice_with_the_least_weight(
      @ForAll("samples") Sample sample, @ForAll("weights") Map<String, BigDecimal> weights) {
    Rules rules = sample.read();
    List<String> names = List.copyOf(rules.numbers());
    BigDecimal least = null;
    Set<Set<String>> best = new HashSet<>();
    for (int set = 0; set < 1 << names.size(); set++) {
      Set<String> freed = new TreeSet<>();
      List<Atom.Linear> atoms = new ArrayList<>(Elimination.atoms(rules));
      BigDecimal weight = BigDecimal.ZERO;
      for (int i = 0; i < names.size(); i++) {
        if ((set >> i & 1) == 1) {
          freed.add(names.get(i));
          weight = weight.add(weights.get(names.get(i)));
        } else {
          BigDecimal number = sample.figures().number(names.get(i)).orElseThrow();
          atoms.add(equal(names.get(i), Rational.of(number)));
        }
      }
      if ((least == null || weight.compareTo(least) <= 0) && Elimination.feasible(atoms)) {
        if (least == null || weight.compareTo(least) < 0) {
          best.clear();
        }
        least = weight;
        best.add(freed);
      }
    }
    Localisation.Located located =
        Localisation.of(rules).weighing(weights).locate(sample.figures());
    assertThat(located.decided()).isTrue();
    assertThat(new HashSet<Set<String>>(located.smallest())).isEqualTo(best);
    assertThat(located.smallest()).hasSameSizeAs(best);
    if (least != null) {
      assertThat(located.weight()).isEqualByComparingTo(least);
    }
  }

  @Property(tries = 300)
  void a_range_holds_what_is_possible_and_nothing_else(@ForAll("ruleSets") List<String> texts) {
    Rules rules = new Sample(texts, ANY).read();
    List<Atom.Linear> atoms = Elimination.atoms(rules);
    Map<String, ValueRange> ranges = RuleAnalysis.of(rules).ranges();
    boolean feasible = Elimination.feasible(atoms);
    assertThat(RuleAnalysis.of(rules).feasible())
        .isEqualTo(feasible ? Verdict.HOLDS : Verdict.FAILS);
    assertThat(ranges.keySet()).isEqualTo(feasible ? rules.numbers() : Set.of());
    ranges.forEach(
        (name, range) -> {
          end(atoms, name, range.low(), Sense.LESS);
          end(atoms, name, range.high(), Sense.MORE);
        });
  }

  private static void end(List<Atom.Linear> atoms, String name, ValueRange.End end, Sense beyond) {
    Rational far = Rational.of(beyond == Sense.LESS ? -1_000_000 : 1_000_000);
    Optional<Rational> value = end.value().map(f -> Rational.of(f.numerator(), f.denominator()));
    List<Atom.Linear> past = new ArrayList<>(atoms);
    past.add(new Atom.Linear(Map.of(name, Rational.ONE), beyond, value.orElse(far)));
    assertThat(Elimination.feasible(past)).isEqualTo(value.isEmpty());
    if (value.isPresent()) {
      List<Atom.Linear> at = new ArrayList<>(atoms);
      at.add(equal(name, value.get()));
      assertThat(Elimination.feasible(at)).isEqualTo(end.included());
      // Values come as near to the end as one likes.
      Rational near = Rational.of(beyond == Sense.LESS ? 1 : -1, 1_000_000);
      List<Atom.Linear> close = new ArrayList<>(atoms);
      close.add(
          new Atom.Linear(
              Map.of(name, Rational.ONE),
              beyond == Sense.LESS ? Sense.AT_MOST : Sense.AT_LEAST,
              value.get().plus(near)));
      assertThat(Elimination.feasible(close)).isTrue();
    }
  }

  @Property(tries = 200)
  void every_irreducible_contradiction_is_found(@ForAll("ruleSets") List<String> texts) {
    Rules rules = new Sample(texts, ANY).read();
    Rule asked = rules.list().get(0);
    Set<Set<String>> expected = minimal(rules, asked, List.of(asked.alternatives()));
    assertThat(new HashSet<>(RuleAnalysis.of(rules).contradictedBy(asked.name()).orElseThrow()))
        .isEqualTo(expected);
    Set<Set<String>> implying = minimal(rules, asked, List.of(asked.alternatives().opposite()));
    assertThat(new HashSet<>(RuleAnalysis.of(rules).impliedBy(asked.name()).orElseThrow()))
        .isEqualTo(implying);
  }

  private static Set<Set<String>> minimal(Rules rules, Rule asked, List<Alternatives> with) {
    List<Rule> others = rules.list().stream().filter(rule -> rule != asked).toList();
    List<Set<String>> contradicting = new ArrayList<>();
    for (int set = 0; set < 1 << others.size(); set++) {
      Set<String> names = new TreeSet<>();
      List<Atom.Linear> atoms = new ArrayList<>();
      for (int i = 0; i < others.size(); i++) {
        if ((set >> i & 1) == 1) {
          names.add(others.get(i).name());
          add(atoms, others.get(i).alternatives());
        }
      }
      boolean possible = Elimination.feasible(atoms);
      with.forEach(alternatives -> add(atoms, alternatives));
      if (possible && !Elimination.feasible(atoms)) {
        contradicting.add(names);
      }
    }
    Set<Set<String>> minimal = new HashSet<>();
    for (Set<String> names : contradicting) {
      boolean smaller =
          contradicting.stream()
              .anyMatch(other -> !other.equals(names) && names.containsAll(other));
      if (!smaller) {
        minimal.add(names);
      }
    }
    return minimal;
  }

  private static void add(List<Atom.Linear> atoms, Alternatives alternatives) {
    alternatives.lists().get(0).forEach(atom -> atoms.add((Atom.Linear) atom));
  }
}
