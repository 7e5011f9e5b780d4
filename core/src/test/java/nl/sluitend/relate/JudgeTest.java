package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a relation holds, given what its figures can hide. */
class JudgeTest {
  private static Relation sum(int result, int... terms) {
    List<Term> list = new ArrayList<>();
    for (int term : terms) {
      list.add(new Term(term, 1));
    }
    return Relation.declared(Axis.ROWS, result, list);
  }

  private static Instance only(String text, int result, int... terms) {
    JudgedRelation judged = Judge.judge(table(text), List.of(sum(result, terms))).get(0);
    assertThat(judged.instances()).hasSize(1);
    return judged.instances().get(0);
  }

  @Test
  void figures_that_agree_are_exact_and_certain() {
    Instance instance = only("Post;Begroting\nA;1\nB;2\nTotaal;3", 2, 0, 1);
    assertThat(instance.verdict()).isEqualTo(Verdict.EXACT);
    Instance.Amounts outcome = instance.amounts().orElseThrow();
    assertThat(outcome.stated()).isEqualTo(Amount.ofEuros(3));
    assertThat(outcome.computed()).isEqualTo(Amount.ofEuros(3));
    assertThat(outcome.difference()).isEqualTo(Amount.ZERO);
    assertThat(outcome.likelihood()).isEqualTo(Probability.ONE);
  }

  @Test
  void each_figure_may_hide_half_a_unit() {
    Instance.Amounts outcome =
        only("Post;Begroting\nA;1\nB;2\nTotaal;4", 2, 0, 1).amounts().orElseThrow();
    assertThat(outcome.slack()).hasToString("1.5");
    assertThat(outcome.difference()).isEqualTo(Amount.ofEuros(1));
    assertThat(outcome.likelihood()).hasToString("0.25");
  }

  @ParameterizedTest(name = "{0} and {1} against {2}: {3}")
  @CsvSource({
    "1, 2, 3, EXACT",
    "1, 2, 4, ROUNDING",
    "1, 2, 2, ROUNDING",
    "1, 2, 5, BROKEN",
    "1, 2, 1, BROKEN",
    "-1, -2, -4, ROUNDING",
    "-1, -2, 3, BROKEN"
  })
  void a_difference_beyond_the_slack_is_broken(String a, String b, String total, Verdict verdict) {
    String text = "Post;Begroting\nA;%s\nB;%s\nTotaal;%s".formatted(a, b, total);
    assertThat(only(text, 2, 0, 1).verdict()).isEqualTo(verdict);
  }

  @Test
  void a_difference_of_just_the_slack_is_possible_but_has_no_chance() {
    Instance instance = only("Post;Begroting\nA;1\nB;1\nC;1\nTotaal;5", 3, 0, 1, 2);
    assertThat(instance.amounts().orElseThrow().slack()).isEqualTo(Amount.ofEuros(2));
    assertThat(instance.amounts().orElseThrow().likelihood()).isEqualTo(Probability.ZERO);
    assertThat(instance.verdict()).isEqualTo(Verdict.UNLIKELY);
  }

  @Test
  void finer_figures_hide_less() {
    assertThat(only("Post;Begroting\nA;1,5\nB;2,5\nTotaal;4,2", 2, 0, 1).verdict())
        .isEqualTo(Verdict.BROKEN);
    assertThat(only("Post;Begroting\nA;1,5\nB;2,5\nTotaal;4,1", 2, 0, 1).verdict())
        .isEqualTo(Verdict.ROUNDING);
  }

  @Nested
  class Unlikely {
    /** Seventeen terms of 100 and a total that is off by some units, in some columns. */
    private List<Verdict> offBy(int off, int columns) {
      List<String> lines = new ArrayList<>();
      lines.add("Post" + ";Kolom".repeat(columns));
      for (int row = 0; row < 17; row++) {
        lines.add("A" + row + ";100".repeat(columns));
      }
      lines.add("Totaal;" + (1700 + off) + ";1.700".repeat(columns - 1));
      BudgetTable table = table(String.join("\n", lines));
      return Judge.judge(table, DeclaredRelations.of(table).totals()).get(0).instances().stream()
          .map(Instance::verdict)
          .toList();
    }

    @Test
    void is_what_happens_less_than_once_in_a_thousand() {
      assertThat(offBy(4, 1)).containsExactly(Verdict.ROUNDING);
      assertThat(offBy(5, 1)).containsExactly(Verdict.UNLIKELY);
      assertThat(offBy(9, 1)).containsExactly(Verdict.UNLIKELY);
      assertThat(offBy(10, 1)).containsExactly(Verdict.BROKEN);
    }

    @Test
    void counts_all_the_chances_that_the_table_has() {
      // P(5 or more) is 0.00008: once in a thousand after some 12 chances.
      assertThat(offBy(5, 11).get(0)).isEqualTo(Verdict.UNLIKELY);
      assertThat(offBy(5, 14).get(0)).isEqualTo(Verdict.ROUNDING);
    }

    @Test
    void does_not_touch_what_is_exact() {
      assertThat(offBy(5, 3)).containsExactly(Verdict.UNLIKELY, Verdict.EXACT, Verdict.EXACT);
    }
  }

  @Nested
  class WhatIsNoFigure {
    @ParameterizedTest
    @ValueSource(strings = {"", "p.m.", "n.v.t."})
    void adds_nothing(String cell) {
      Instance instance = only("Post;Begroting\nA;1\nB;" + cell + "\nTotaal;1\nZ;1", 2, 0, 1);
      assertThat(instance.verdict()).isEqualTo(Verdict.EXACT);
      assertThat(instance.amounts().orElseThrow().slack()).isEqualTo(Amount.ofEuros(1));
    }

    @Test
    void a_dash_is_a_zero_that_rounds_like_others() {
      Instance instance = only("Post;Begroting\nA;1\nB;-\nTotaal;1", 2, 0, 1);
      assertThat(instance.amounts().orElseThrow().slack()).hasToString("1.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.b.", "zie bijlage", "12%"})
    void leaves_nothing_to_check(String cell) {
      Instance instance = only("Post;Begroting\nA;1\nB;" + cell + "\nTotaal;1\nZ;1", 2, 0, 1);
      assertThat(instance.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
      assertThat(instance.reason())
          .contains(new Message("een term is geen bedrag", "a term is no amount"));
    }

    @Test
    void as_an_outcome_leaves_nothing_to_check() {
      Instance instance = only("Post;Begroting\nA;1\nB;2\nTotaal;p.m.\nZ;1", 2, 0, 1);
      assertThat(instance.reason().orElseThrow().english()).isEqualTo("the outcome is not there");
      assertThat(only("Post;Begroting\nA;1\nB;2\nTotaal;\nZ;1", 2, 0, 1).verdict())
          .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void as_all_terms_leaves_nothing_to_check() {
      Instance instance = only("Post;Begroting\nA;\nB;p.m.\nTotaal;3\nZ;1", 2, 0, 1);
      assertThat(instance.reason().orElseThrow().english()).isEqualTo("no term is there");
    }

    @Test
    void all_over_is_no_instance() {
      BudgetTable table = table("Post;Begroting;Rekening\nA;;1\nB;;2\nTotaal;;3\nZ;1;1");
      assertThat(Judge.judge(table, List.of(sum(2, 0, 1))).get(0).instances())
          .extracting(Instance::at)
          .containsExactly(1);
    }
  }

  @Nested
  class Shapes {
    @Test
    void a_relation_has_terms_none_twice_and_not_its_result() {
      assertThatIllegalArgumentException().isThrownBy(() -> sum(1));
      assertThatIllegalArgumentException().isThrownBy(() -> sum(1, 0, 0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sum(1, 0, 1))
          .withMessageContaining("none its result 1");
    }

    @Test
    void a_term_has_an_index_and_a_sign() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Term(-1, 1));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Term(0, 2))
          .withMessageContaining("sign of 1 or -1");
    }

    @Test
    void an_instance_has_figures_or_a_reason() {
      Message why = Message.same("x");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Instance(0, Optional.empty(), Verdict.EXACT, Optional.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Instance(0, Optional.empty(), Verdict.BROKEN, Optional.of(why)));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Instance(0, Optional.empty(), Verdict.NOT_CHECKABLE, Optional.empty()));
    }

    @Test
    void a_probability_lies_from_0_to_1_in_lowest_terms() {
      assertThat(new Probability(BigInteger.valueOf(2), BigInteger.valueOf(8)))
          .isEqualTo(new Probability(BigInteger.ONE, BigInteger.valueOf(4)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Probability(BigInteger.TWO, BigInteger.ONE));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Probability(BigInteger.ONE.negate(), BigInteger.ONE));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Probability(BigInteger.ONE, BigInteger.ZERO));
    }

    @Test
    void a_probability_is_shown_with_four_digits() {
      assertThat(new Probability(BigInteger.ONE, BigInteger.valueOf(3))).hasToString("0.3333");
      assertThat(new Probability(BigInteger.ONE, BigInteger.valueOf(30_000)))
          .hasToString("0.00003333");
      assertThat(Probability.ONE).hasToString("1");
      assertThat(Probability.ZERO).hasToString("0");
      assertThat(Probability.ZERO).isLessThan(Probability.ONE);
    }

    @Test
    void verdicts_have_dutch_words() {
      assertThat(Verdict.values())
          .extracting(Verdict::dutch)
          .containsExactly(
              "sluit",
              "sluit op afronding na",
              "afronding is onwaarschijnlijk",
              "sluit niet",
              "niet te controleren");
    }
  }

  @Nested
  class Amendments {
    @Test
    void the_amended_budget_is_the_original_and_the_amendments() {
      assertThat(
              Relations.judged(
                  table(
                      """
                      Post;Begroting;1e wijziging;Begroting na 1e wijziging;2e wijziging;Begroting na 2e wijziging
                      A;10;2;12;3;15
                      B;-;80;80;-;81""")))
          .containsExactly("C3 = 1 + 2: EXACT EXACT", "C5 = 3 + 4: EXACT ROUNDING");
    }
  }
}
