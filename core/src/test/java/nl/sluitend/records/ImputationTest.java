package nl.sluitend.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.linear.LinearProgram.Sense;
import nl.sluitend.linear.Rational;
import nl.sluitend.records.Imputation.Imputed;
import nl.sluitend.records.Samples.Sample;
import org.junit.jupiter.api.Test;

class ImputationTest {
  private static Imputed impute(String rules, String figures) {
    Figures given = DeductiveCase.figures(DeductiveCase.assignments(figures));
    return Imputation.of(Rules.read(rules, given).orElseThrow()).impute(given);
  }

  @Test
  void a_contradiction_elsewhere_does_not_hide_what_is_certain() {
    Imputed imputed = impute("a + b == c; x + y == z; x == 9", "a=1;b=NA;c=3;x=1;y=NA;z=2");
    assertThat(imputed.correction().figures().number("b")).contains(BigDecimal.valueOf(2));
    assertThat(imputed.correction().figures().number("y")).contains(BigDecimal.ONE);
  }

  @Test
  void nothing_is_filled_in_where_the_rules_contradict_each_other() {
    Imputed imputed = impute("a >= 0; a + b == c", "a=NA;b=10;c=8");
    assertThat(imputed.correction().status()).isEqualTo(Status.INVALID);
    assertThat(imputed.ranges()).isEmpty();
  }

  @Test
  void a_fraction_that_no_decimal_number_is_is_said_but_not_filled_in() {
    Imputed imputed = impute("3x == y", "x=NA;y=1");
    assertThat(imputed.correction().status()).isEqualTo(Status.INVALID);
    assertThat(imputed.ranges()).hasToString("{x=[1/3,1/3]}");
  }

  @Test
  void a_figure_behind_a_condition_is_filled_in_if_every_way_leaves_the_same() {
    assertThat(impute("if x > 0 then y == 1; x >= 0", "x=2;y=NA").ranges())
        .hasToString("{y=[1,1]}");
    assertThat(impute("if x > 0 then y == 1; x >= 0", "x=0;y=NA").ranges())
        .hasToString("{y=(-inf,inf)}");
    assertThat(impute("if size == small then y == 1; y <= 3", "size=small;y=NA").ranges())
        .hasToString("{y=[1,1]}");
    assertThat(impute("if x > 0 then y == 1; if x <= 0 then y == 4", "x=NA;y=NA").ranges())
        .containsEntry("y", impute("1 <= y <= 4", "y=NA").ranges().get("y"));
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Samples.samples(4);
  }

  @Property(tries = 300)
  void what_is_filled_in_is_all_that_is_certain(@ForAll("samples") Sample sample) {
    Rules rules = sample.read();
    Figures given = sample.figures().withMissing("a").withMissing("b").withMissing("c");
    List<Atom.Linear> atoms = new ArrayList<>(Elimination.atoms(rules));
    for (String name : List.of("d", "e")) {
      Rational number = Rational.of(given.number(name).orElseThrow());
      atoms.add(new Atom.Linear(Map.of(name, Rational.ONE), Sense.EQUAL, number));
    }
    if (!Elimination.feasible(atoms)) {
      return; // Contradictions are for each group apart, which the examples show.
    }
    Imputed imputed = Imputation.of(rules).impute(given);
    assertThat(imputed.breaks()).isEmpty();
    for (String name : Set.of("a", "b", "c")) {
      if (rules.numbers().contains(name)) {
        ValueRange range = imputed.ranges().get(name);
        Rational some =
            range
                .only()
                .map(f -> Rational.of(f.numerator(), f.denominator()))
                .orElse(Rational.ZERO);
        boolean below = Elimination.feasible(with(atoms, name, Sense.LESS, some));
        boolean above = Elimination.feasible(with(atoms, name, Sense.MORE, some));
        boolean at = Elimination.feasible(with(atoms, name, Sense.EQUAL, some));
        assertThat(!below && !above && at).isEqualTo(range.only().isPresent() && at);
        assertThat(range.only().isEmpty() || (at && !below && !above)).isTrue();
      }
    }
  }

  private static List<Atom.Linear> with(
      List<Atom.Linear> atoms, String name, Sense sense, Rational bound) {
    List<Atom.Linear> more = new ArrayList<>(atoms);
    more.add(new Atom.Linear(Map.of(name, Rational.ONE), sense, bound));
    return more;
  }
}
