package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small sets of rules and figures, small enough to try everything. */
final class Samples {
  static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

  private Samples() {}

  /**
   * Rules and figures.
   *
   * @param rules the rules as text
   * @param figures figures for all names
   */
  record Sample(List<String> rules, Figures figures) {
    Rules read() {
      return Rules.read(String.join("; ", rules), figures).orElseThrow();
    }
  }

  static Arbitrary<Sample> samples(int most) {
    return Combinators.combine(
            equality().list().ofMinSize(1).ofMaxSize(2), bound().list().ofMaxSize(2), figures(most))
        .as(
            (equalities, bounds, figures) -> {
              List<String> rules = new ArrayList<>(equalities);
              rules.addAll(bounds);
              return new Sample(rules, figures);
            });
  }

  static Arbitrary<Figures> figures(int most) {
    return Arbitraries.integers()
        .between(-most, most)
        .list()
        .ofSize(NAMES.size())
        .map(
            values -> {
              TreeMap<String, BigDecimal> figures = new TreeMap<>();
              for (int i = 0; i < values.size(); i++) {
                figures.put(NAMES.get(i), BigDecimal.valueOf(values.get(i)));
              }
              return Figures.of(figures);
            });
  }

  private static Arbitrary<String> equality() {
    return sum().map(sum -> sum + " == 0");
  }

  static Arbitrary<String> bound() {
    return Combinators.combine(
            sum(),
            Arbitraries.of(" <= ", " < ", " >= ", " > "),
            Arbitraries.integers().between(-4, 4))
        .as((sum, sense, number) -> sum + sense + number);
  }

  static Arbitrary<String> sum() {
    Arbitrary<String> coefficient = Arbitraries.of("+ ", "- ", "+ ", "- ", "+ 2", "- 3");
    return Combinators.combine(
            coefficient.list().ofSize(3),
            Arbitraries.shuffle(NAMES),
            Arbitraries.integers().between(1, 3))
        .as(
            (signs, names, size) ->
                names.subList(0, size).stream()
                    .map(name -> signs.get(names.indexOf(name)) + name)
                    .collect(Collectors.joining(" ", "0 ", "")));
  }
}
