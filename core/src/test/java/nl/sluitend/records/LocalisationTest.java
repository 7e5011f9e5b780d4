package nl.sluitend.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.records.Localisation.Located;
import org.junit.jupiter.api.Test;

class LocalisationTest {
  private static Located locate(String rules, String figures) {
    Figures given = DeductiveCase.figures(DeductiveCase.assignments(figures));
    return Localisation.of(Rules.read(rules, given).orElseThrow()).locate(given);
  }

  @Test
  void texts_can_be_what_has_to_change() {
    String rules =
        "size in {small, large}; if size == small then staff < 10; staff >= 0; pay == staff";
    assertThat(locate(rules, "size=small;staff=50;pay=50").smallest())
        .containsExactly(new TreeSet<>(Set.of("size")));
    assertThat(locate(rules, "size=tiny;staff=5;pay=5").smallest())
        .containsExactly(new TreeSet<>(Set.of("size")));
    assertThat(locate(rules, "size=large;staff=5;pay=6").smallest())
        .containsExactly(new TreeSet<>(Set.of("staff")), new TreeSet<>(Set.of("pay")));
  }

  @Test
  void rules_that_contradict_each_other_have_no_answer() {
    Located located = locate("x > 1; x < 0", "x=1");
    assertThat(located.decided()).isTrue();
    assertThat(located.smallest()).isEmpty();
  }

  @Test
  void a_missing_figure_may_be_anything() {
    assertThat(locate("x + y == z", "x=1;y=NA;z=3").smallest()).containsExactly(new TreeSet<>());
  }

  @Test
  void a_weight_is_above_zero() {
    Localisation localisation = Localisation.of(Rules.read("x > 0").orElseThrow());
    assertThatThrownBy(() -> localisation.weighing(Map.of("x", BigDecimal.ZERO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x weighs 0");
  }

  @Provide
  Arbitrary<List<String>> conditions() {
    Arbitrary<String> condition =
        Combinators.combine(simple(), simple()).as((a, b) -> "if " + a + " then " + b);
    return Arbitraries.oneOf(condition, condition, simple()).list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<String> simple() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "a + b", "b - c"),
            Arbitraries.of(" == ", " < ", " >= ", " != "),
            Arbitraries.integers().between(-1, 1))
        .as((sum, sense, number) -> sum + sense + number);
  }

  /** Values on a grid of quarters are enough: sums of two figures against whole numbers. */
  @Property(tries = 100)
  void conditions_are_met_as_trying_every_value_says(@ForAll("conditions") List<String> texts) {
    Figures given = DeductiveCase.figures(DeductiveCase.assignments("a=0;b=1;c=0"));
    Rules rules = Rules.read(String.join("; ", texts), given).orElseThrow();
    int fewest = Integer.MAX_VALUE;
    Set<Set<String>> best = new HashSet<>();
    for (int a = -10; a <= 10; a++) {
      for (int b = -10; b <= 10; b++) {
        for (int c = -10; c <= 10; c++) {
          Figures tried = given;
          Set<String> changed = new TreeSet<>();
          int[] values = {a, b, c};
          for (int i = 0; i < 3; i++) {
            String name = Samples.NAMES.get(i);
            BigDecimal value = BigDecimal.valueOf(values[i] * 25L, 2);
            if (value.compareTo(given.number(name).orElseThrow()) != 0) {
              changed.add(name);
              tried = tried.with(name, value);
            }
          }
          if (changed.size() <= fewest
              && rules.verdicts(tried).values().stream().allMatch(Verdict.HOLDS::equals)) {
            if (changed.size() < fewest) {
              best.clear();
            }
            fewest = changed.size();
            best.add(changed);
          }
        }
      }
    }
    Located located = Localisation.of(rules).locate(given);
    assertThat(located.decided()).isTrue();
    assertThat(new HashSet<Set<String>>(located.smallest())).isEqualTo(best);
  }
}
