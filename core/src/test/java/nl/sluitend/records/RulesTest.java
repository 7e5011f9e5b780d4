package nl.sluitend.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static Figures figures(String text) {
    return DeductiveCase.figures(DeductiveCase.assignments(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x+y==z | x=1;y=2;z=3 | HOLDS",
        "x+y==z | x=1;y=2;z=3.01 | FAILS",
        "x+y=z | x=1;y=2;z=NA | NOT_CHECKABLE",
        "2x - 0.5*y >= (z - 1)/2 | x=1;y=2;z=3 | HOLDS",
        "2x - 0.5*y > (z - 1)/2 | x=1;y=2;z=3 | FAILS",
        "2x - 0.5*y < (z + 1)/4 | x=1;y=2;z=3 | FAILS",
        "-(x - y) == 1 | x=1;y=2 | HOLDS",
        "0<y<2 | y=2 | FAILS",
        "0<y<=2 | y=2 | HOLDS",
        "x, y >= 0 | x=1;y=-1 | FAILS",
        "x != y | x=1;y=1 | FAILS",
        "x != y | x=1;y=1.5 | HOLDS",
        "0 == 1 | x=1 | FAILS",
        "cost/turnover >= 0.6 | cost=6;turnover=10 | HOLDS",
        "cost/turnover >= 0.6 | cost=6;turnover=-10 | FAILS",
        "cost/turnover >= 0.6 | cost=-6;turnover=-10 | HOLDS",
        "cost/turnover >= 0.6 | cost=6;turnover=0 | FAILS",
        "cost/turnover - 0.6 >= 0 | cost=6;turnover=10 | HOLDS",
        "if x > 0 then y == 1 | x=0;y=7 | HOLDS",
        "if x > 0 then y == 1 | x=1;y=7 | FAILS",
        "if x > 0 then y == 1 | x=NA;y=1 | HOLDS",
        "if x > 0 then y == 1 | x=NA;y=2 | NOT_CHECKABLE",
        "if (x > 0 and y > 0) z > 0 | x=1;y=1;z=0 | FAILS",
        "if x > 0 or y > 0 then z > 0 | x=0;y=1;z=0 | FAILS",
        "if A == a then x < 1 | A=a;x=1 | FAILS",
        "if A == a then x < 1 | A=b;x=1 | HOLDS",
        "if A != a then x < 1 | A=b;x=1 | FAILS",
        "A in {a, b} | A=b | HOLDS",
        "A in {a, b} | A=c | FAILS",
        "A == 'a' | A=a | HOLDS",
        "0.4 == 0.41 + 0.42 | 0.4=3;0.41=1;0.42=2 | HOLDS",
        "2018 == 2018Q1 + 2018Q2 | 2018=3;2018Q1=1;2018Q2=2 | HOLDS"
      })
  void a_rule_is_read_and_judged(String rule, String figures, Verdict verdict) {
    Figures known = figures(figures);
    Rules rules = Rules.read(rule, known).orElseThrow();
    assertThat(rules.verdicts(known)).containsExactly(Map.entry("#1", verdict));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x + == 3 | RUL-001 | 5 | ==",
        "x + y | RUL-001 | 6 | ;",
        "x * y == 3 | RUL-002 | 3 | *",
        "x / 0 == 3 | RUL-002 | 3 | /",
        "a/x + b/y == 3 | RUL-002 | 5 | +",
        "x ? 3 | RUL-001 | 3 | ?",
        "x == 1e3 | RUL-001 | 6 | 1e3",
        "x == 2e-3 | RUL-001 | 6 | 2e",
        "x == 1.000.000 | RUL-001 | 6 | 1.000.000",
        "x == 1,5 | RUL-001 | 7 | ','",
        "if x > 0 y > 0 | RUL-001 | 10 | y",
        "(x + 1 == 2 | RUL-001 | 12 | ;",
        "x == 2 3 | RUL-001 | 8 | 3",
      })
  void what_is_no_rule_is_said_with_its_place(String text, String code, int column, String found) {
    Reading<Rules> reading = Rules.read("ok: x > 0\n" + text + "; also: y > 0");
    assertThat(reading.problems()).hasSize(1);
    Problem problem = reading.problems().get(0);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.place()).hasToString("rules:2:" + column);
    assertThat(problem.found()).isEqualTo(found);
    assertThat(problem.message().dutch()).contains("verwacht");
    // The others are read all the same.
    assertThat(reading.value().orElseThrow().list())
        .extracting(Rule::name)
        .containsExactly("ok", "also");
  }

  @Test
  void two_rules_of_one_name_are_refused() {
    Reading<Rules> reading = Rules.read("r: x > 0; r: y > 0");
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("RUL-003");
    assertThat(reading.value().orElseThrow().list()).hasToString("[r: x > 0]");
  }

  @Test
  void a_rule_that_can_hold_in_too_many_ways_is_refused() {
    StringBuilder rule = new StringBuilder("if x1 != 0");
    for (int i = 2; i < 9; i++) {
      rule.append(" or x").append(i).append(" == 0");
    }
    Reading<Rules> reading = Rules.read(rule + " then y == 0");
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("RUL-004");
  }

  @Test
  void brackets_nest_only_so_deep() {
    Reading<Rules> reading = Rules.read("(".repeat(5000) + "x" + ")".repeat(5000) + " == 1");
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("RUL-001");
    assertThat(Rules.read("-".repeat(5000) + "x == 1").hasErrors()).isTrue();
  }

  @Property(tries = 3000)
  void no_text_makes_it_fail(
      @ForAll
          @StringLength(max = 30)
          @Chars({
            'x', 'y', '1', '.', ' ', '+', '-', '*', '/', '(', ')', '<', '>', '=', '!', ';', ':',
            ',', '{', '}', '\n', '\'', '&', '|', 'e', '€'
          })
          String text) {
    Reading<Rules> reading = Rules.read(text);
    Rules rules = reading.value().orElseThrow();
    Figures some = figures("x=1;y=-2");
    rules.list().forEach(rule -> assertThat(rule.of(some)).isNotNull());
    assertThat(SignCorrection.of(rules).correct(some)).isNotNull();
    assertThat(RuleAnalysis.of(rules).feasible()).isNotNull();
  }

  @Property(tries = 500)
  void no_words_make_it_fail(
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'g') String letters) {
    List<String> words = List.of("if ", "then ", "x in {a} ", "and ", "x ", "> ", "or ");
    StringBuilder text = new StringBuilder();
    letters.chars().forEach(c -> text.append(words.get(c - 'a')));
    assertThat(Rules.read(text.toString()).value()).isPresent();
  }

  @Test
  void a_rule_that_always_or_never_holds_is_judged_without_any_figure() {
    Rules rules = Rules.read("x - x == 0; 0 > 1").orElseThrow();
    assertThat(rules.verdicts(Figures.none()))
        .containsEntry("#1", Verdict.HOLDS)
        .containsEntry("#2", Verdict.FAILS);
  }

  @Test
  void every_figure_of_a_broken_rule_is_named() {
    Rules rules = Rules.read("a == b + c; c == d + e; f > 0").orElseThrow();
    assertThat(rules.byFigure(figures("a=9;b=1;c=2;d=1;e=1;f=NA;g=1")).toString())
        .isEqualTo("{a=FAILS, b=FAILS, c=FAILS, d=HOLDS, e=HOLDS, f=NOT_CHECKABLE, g=HOLDS}");
  }

  @Test
  void a_name_is_that_of_a_figure_or_of_a_text() {
    Figures figures = Figures.of(Map.of("x", BigDecimal.ONE));
    assertThatThrownBy(() -> figures.withText("x", "one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x");
  }
}
