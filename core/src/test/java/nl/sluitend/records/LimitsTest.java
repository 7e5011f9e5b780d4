package nl.sluitend.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Questions that are too large end, and say that they were not answered. */
@Timeout(60)
class LimitsTest {
  private static final int MANY = 60;

  private static String sum(String sign) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> sign + "x" + i)
        .collect(Collectors.joining(" ", "0 ", ""));
  }

  private static Figures figures(int step) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    for (int i = 0; i < MANY; i++) {
      figures.put("x" + i, BigDecimal.valueOf(1000L + (long) step * i));
    }
    return Figures.of(figures);
  }

  @Test
  void signs_of_many_figures() {
    Rules rules = Rules.read(sum("+ ") + " == 1").orElseThrow();
    assertThat(SignCorrection.of(rules).correct(figures(2)).status()).isEqualTo(Status.UNDECIDED);
  }

  @Test
  void rounding_that_many_figures_could_but_none_does() {
    Rules rules = Rules.read(sum("+ 3") + " == 180001").orElseThrow();
    assertThat(RoundingCorrection.of(rules).correct(figures(0)).status())
        .isEqualTo(Status.UNDECIDED);
  }

  @Test
  void rounding_with_very_many_outcomes() {
    Rules rules = Rules.read(sum("+ ") + " == 60002").orElseThrow();
    Correction correction = RoundingCorrection.of(rules).correct(figures(0));
    assertThat(correction.status()).isEqualTo(Status.CORRECTED);
    // Two units on two figures, or on one; one figure is fewer.
    assertThat(correction.ways()).isEqualTo(MANY * (MANY - 1) / 2 + MANY);
    assertThat(correction.changes()).hasSize(1);
  }

  @Test
  void figures_that_can_be_wrong_in_very_many_ways() {
    String bounds =
        IntStream.range(0, 20)
            .mapToObj(i -> "x%s + x%s <= 0".formatted(3 * i % MANY, (3 * i + 1) % MANY))
            .collect(Collectors.joining("; "));
    Localisation.Located located =
        Localisation.of(Rules.read(bounds).orElseThrow()).locate(figures(0));
    assertThat(located.decided()).isFalse();
    assertThat(located.smallest()).isEmpty();
  }

  @Test
  void rules_with_very_many_ways_to_hold() {
    String rules =
        IntStream.range(0, 20)
                .mapToObj(i -> "x%s != 0; -1 <= x%s <= 1".formatted(i, i))
                .collect(Collectors.joining("; "))
            + "; "
            + IntStream.range(0, 20).mapToObj(i -> "x" + i).collect(Collectors.joining(" + "))
            + " >= 21; ";
    Rules read = Rules.read(rules).orElseThrow();
    // The contradiction does not need the choices, and so none of them is made.
    assertThat(RuleAnalysis.of(read).feasible()).isEqualTo(Verdict.FAILS);
  }
}
