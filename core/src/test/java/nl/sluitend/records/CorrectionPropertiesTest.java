package nl.sluitend.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.linear.Rational;
import nl.sluitend.printed.DigitEdits;
import nl.sluitend.records.Samples.Sample;

/** Corrections against trying everything. */
class CorrectionPropertiesTest {
  @Provide
  Arbitrary<Sample> samples() {
    return Samples.samples(6);
  }

  @Provide
  Arbitrary<Sample> nearSamples() {
    return Samples.samples(3);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(
        List.of("a", "b", "c", "d", "e"),
        List.of("v", "w", "x", "y", "z"),
        List.of("zz", "y", "m", "aa", "k"));
  }

  private static boolean holdsAll(Rules rules, Figures figures) {
    return rules.list().stream().allMatch(rule -> rule.of(figures) == Verdict.HOLDS);
  }

  private static Set<String> ofBroken(Rules rules, Figures figures) {
    Set<String> names = new TreeSet<>();
    rules.broken(figures, Rational.ZERO).forEach(e -> names.addAll(e.terms().keySet()));
    return names;
  }

  // --- signs ---

  @Property(tries = 1500)
  void signs_are_put_right_by_the_fewest_flips(@ForAll("samples") Sample sample) {
    Rules rules = sample.read();
    Correction correction = SignCorrection.of(rules).correct(sample.figures());
    List<String> touched = List.copyOf(ofBroken(rules, sample.figures()));
    int fewest = Integer.MAX_VALUE;
    Set<Figures> best = new HashSet<>();
    for (int set = 1; set < 1 << touched.size(); set++) {
      Figures flipped = sample.figures();
      for (int i = 0; i < touched.size(); i++) {
        if ((set >> i & 1) == 1) {
          BigDecimal number = flipped.number(touched.get(i)).orElseThrow();
          flipped = flipped.with(touched.get(i), number.negate());
        }
      }
      if (holdsAll(rules, flipped) && Integer.bitCount(set) <= fewest) {
        if (Integer.bitCount(set) < fewest) {
          best.clear();
        }
        fewest = Integer.bitCount(set);
        best.add(flipped);
      }
    }
    if (touched.isEmpty()) {
      assertThat(correction.status()).isEqualTo(Status.VALID);
    } else if (best.isEmpty()) {
      assertThat(correction).isEqualTo(Correction.unchanged(Status.INVALID, sample.figures()));
    } else {
      assertThat(correction.status()).isEqualTo(Status.CORRECTED);
      assertThat(best).contains(correction.figures());
      assertThat(correction.changes()).hasSize(fewest);
      assertThat(correction.ways()).isEqualTo(best.size());
    }
  }

  // --- rounding ---

  @Property(tries = 600)
  void rounding_is_put_right_by_the_fewest_units(@ForAll("nearSamples") Sample sample) {
    Rules rules = sample.read();
    Figures given = sample.figures();
    Rational most = Rational.of(2);
    List<Atom.Linear> goals = new ArrayList<>();
    rules.equalities().stream().filter(e -> e.of(given, most) == Verdict.HOLDS).forEach(goals::add);
    boolean open = goals.stream().anyMatch(goal -> !goal.holds(given));
    rules.bounds().stream().filter(bound -> bound.holds(given)).forEach(goals::add);

    int fewest = Integer.MAX_VALUE;
    Set<Figures> best = new HashSet<>();
    List<String> names = List.copyOf(rules.numbers());
    int[] step = new int[names.size()];
    java.util.Arrays.fill(step, -2);
    boolean more = true;
    while (more) {
      int units = java.util.Arrays.stream(step).map(Math::abs).sum();
      if (units <= fewest) {
        Figures changed = given;
        for (int i = 0; i < step.length; i++) {
          BigDecimal number = given.number(names.get(i)).orElseThrow();
          changed = changed.with(names.get(i), number.add(BigDecimal.valueOf(step[i])));
        }
        Figures tried = changed;
        if (goals.stream().allMatch(goal -> goal.holds(tried))) {
          if (units < fewest) {
            best.clear();
          }
          fewest = units;
          best.add(tried);
        }
      }
      more = false;
      for (int i = 0; i < step.length && !more; i++) {
        more = step[i] < 2;
        step[i] = more ? step[i] + 1 : -2;
      }
    }

    Correction correction = RoundingCorrection.of(rules).correct(given);
    if (rules.broken(given, Rational.ZERO).isEmpty()) {
      assertThat(correction.status()).isEqualTo(Status.VALID);
    } else if (!open || best.isEmpty()) {
      assertThat(correction).isEqualTo(Correction.unchanged(Status.INVALID, given));
    } else {
      boolean all = rules.broken(given, most).isEmpty();
      assertThat(correction.status()).isEqualTo(all ? Status.CORRECTED : Status.PARTIAL);
      assertThat(best).contains(correction.figures());
      assertThat(correction.cost()).isEqualByComparingTo(BigDecimal.valueOf(fewest));
      assertThat(correction.ways()).isEqualTo(best.size());
    }
  }

  // --- digits ---

  @Property(tries = 1000)
  void digits_are_put_right_by_one_slip_each_and_never_make_worse(@ForAll("slips") Sample sample) {
    Rules rules = sample.read();
    Figures given = sample.figures();
    Correction correction = TypoCorrection.of(rules).correct(given);
    int before = rules.broken(given, Rational.ZERO).size();
    int after = rules.broken(correction.figures(), Rational.ZERO).size();
    switch (correction.status()) {
      case VALID -> assertThat(before).isZero();
      case CORRECTED -> assertThat(after).isZero();
      case PARTIAL -> assertThat(after).isPositive().isLessThan(before);
      default -> assertThat(correction.figures()).isEqualTo(given);
    }
    Set<String> touchable = ofBroken(rules, given);
    rules.equalities().stream()
        .filter(e -> e.holds(given))
        .forEach(e -> touchable.removeAll(e.terms().keySet()));
    for (Change change : correction.changes()) {
      assertThat(touchable).contains(change.figure());
      assertThat(slips(change.from().orElseThrow())).contains(change.to().toBigIntegerExact());
    }
    // Every single slip that makes all hold is the answer, or one of several.
    int single = 0;
    for (String name : touchable) {
      for (BigInteger meant : slips(given.number(name).orElseThrow())) {
        Figures changed = given.with(name, new BigDecimal(meant));
        boolean kept = rules.keepsBounds(given, changed);
        single += kept && rules.broken(changed, Rational.ZERO).isEmpty() ? 1 : 0;
      }
    }
    if (single > 0 && before > 0) {
      assertThat(correction.ways() == 1 || correction.status() == Status.INVALID).isTrue();
      assertThat(correction.status() == Status.CORRECTED || single > 1 || correction.ways() != 1)
          .isTrue();
    }
    if (single == 1 && before == 1) {
      assertThat(correction.status()).isEqualTo(Status.CORRECTED);
    }
  }

  /** Figures that close, one of which then gets a slip. */
  @Provide
  Arbitrary<Sample> slips() {
    Arbitrary<Integer> number = Arbitraries.integers().between(-2000, 20000);
    return net.jqwik.api.Combinators.combine(
            number, number, number, Arbitraries.integers().between(0, 4), number)
        .as(
            (a, b, d, place, pick) -> {
              int[] values = {a, b, a + b, d, a + b - d};
              List<BigInteger> slips = List.copyOf(slips(BigDecimal.valueOf(values[place])));
              TreeMap<String, BigDecimal> figures = new TreeMap<>();
              for (int i = 0; i < values.length; i++) {
                figures.put(Samples.NAMES.get(i), BigDecimal.valueOf(values[i]));
              }
              BigInteger slipped = slips.get(Math.floorMod(pick, slips.size()));
              figures.put(Samples.NAMES.get(place), new BigDecimal(slipped));
              return new Sample(
                  List.of("a + b == c", "c - d == e", "b >= -2000"), Figures.of(figures));
            });
  }

  private static Set<BigInteger> slips(BigDecimal printed) {
    BigInteger number = printed.toBigIntegerExact();
    Set<BigInteger> slips = new TreeSet<>();
    DigitEdits.of(number, 1).forEach(edit -> slips.add(edit.meant()));
    slips.add(number.negate());
    slips.remove(number);
    return slips;
  }

  // --- order and names ---

  @Property(tries = 300)
  void other_names_for_the_figures_change_nothing_but_the_names(
      @ForAll("samples") Sample sample, @ForAll("names") List<String> names) {
    Rules rules = sample.read();
    Figures figures = renamed(sample.figures(), names);
    Rules renamed =
        Rules.read(renamed(String.join("; ", sample.rules()), names), figures).orElseThrow();
    assertThat(SignCorrection.of(renamed).correct(figures).figures())
        .isEqualTo(renamed(SignCorrection.of(rules).correct(sample.figures()).figures(), names));
    assertThat(RoundingCorrection.of(renamed).correct(figures).figures())
        .isEqualTo(
            renamed(RoundingCorrection.of(rules).correct(sample.figures()).figures(), names));
    assertThat(TypoCorrection.of(renamed).correct(figures).figures())
        .isEqualTo(renamed(TypoCorrection.of(rules).correct(sample.figures()).figures(), names));
  }

  private static String renamed(String rules, List<String> names) {
    StringBuilder renamed = new StringBuilder();
    rules
        .chars()
        .forEach(
            c -> {
              int place = Samples.NAMES.indexOf(Character.toString(c));
              renamed.append(place < 0 ? Character.toString(c) : names.get(place));
            });
    return renamed.toString();
  }

  private static Figures renamed(Figures figures, List<String> names) {
    Figures renamed = Figures.none();
    for (int i = 0; i < names.size(); i++) {
      renamed = renamed.with(names.get(i), figures.number(Samples.NAMES.get(i)).orElseThrow());
    }
    return renamed;
  }

  @Property(tries = 300)
  void the_order_of_the_rules_changes_neither_the_cost_nor_the_number_of_ways(
      @ForAll("samples") Sample sample) {
    List<String> reversed = new ArrayList<>(sample.rules());
    Collections.reverse(reversed);
    Rules rules = sample.read();
    Rules other = new Sample(reversed, sample.figures()).read();
    List<Correction> ours =
        List.of(
            SignCorrection.of(rules).correct(sample.figures()),
            RoundingCorrection.of(rules).correct(sample.figures()),
            TypoCorrection.of(rules).correct(sample.figures()));
    List<Correction> others =
        List.of(
            SignCorrection.of(other).correct(sample.figures()),
            RoundingCorrection.of(other).correct(sample.figures()),
            TypoCorrection.of(other).correct(sample.figures()));
    for (int i = 0; i < ours.size(); i++) {
      assertThat(others.get(i).status()).isEqualTo(ours.get(i).status());
      assertThat(others.get(i).ways()).isEqualTo(ours.get(i).ways());
      assertThat(others.get(i).cost()).isEqualByComparingTo(ours.get(i).cost());
    }
  }
}
