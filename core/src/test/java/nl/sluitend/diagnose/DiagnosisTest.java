package nl.sluitend.diagnose;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Origin;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each kind of fault in a small table, and what is said of it. */
class DiagnosisTest {
  /** {@code sum(ROWS, 2, 0, 1)} is line 2 = line 0 + line 1; {@code ~1} takes line 1 away. */
  static Relation sum(Axis axis, int result, int... terms) {
    return Relation.declared(
        axis,
        result,
        Arrays.stream(terms)
            .mapToObj(t -> t < 0 ? new Term(~t, -1) : new Term(t, 1))
            .collect(Collectors.toList()));
  }

  static Diagnosis diagnose(BudgetTable table, Relation... relations) {
    return Diagnosis.of(table, Judge.judge(table, List.of(relations)));
  }

  private static Fault only(BudgetTable table, Relation... relations) {
    Diagnosis diagnosis = diagnose(table, relations);
    assertThat(diagnosis.faults()).hasSize(1);
    assertThat(diagnosis.notTried()).isEmpty();
    return diagnosis.faults().get(0);
  }

  private static Explanation oneBest(BudgetTable table, Relation... relations) {
    Fault fault = only(table, relations);
    assertThat(fault.certainty())
        .as("%s", fault.explanations().stream().map(Explanation::reason).toList())
        .isEqualTo(Certainty.ONE_BEST);
    assertThat(fault.best()).hasSize(1);
    Explanation best = fault.best().get(0);
    assertThat(best.repairs()).isEqualTo(fault.broken());
    BudgetTable repaired = best.apply(table).table();
    assertThat(
            Judge.judge(repaired, List.of(relations)).stream()
                .allMatch(judged -> judged.count(Verdict.BROKEN) == 0))
        .isTrue();
    return best;
  }

  private static List<String> shown(Explanation explanation) {
    return explanation.changes().stream()
        .map(
            change ->
                "%s,%s: %s"
                    .formatted(
                        change.cell().row() + 1, change.cell().column() + 1, text(change.after())))
        .toList();
  }

  private static String text(Cell cell) {
    return CellPrinter.standard().print(cell, Unit.EURO);
  }

  /** Four columns: primitief, na wijziging, rekening, verschil; rows with a total. */
  private static BudgetTable overview(String... rows) {
    List<String> lines = new ArrayList<>();
    lines.add("Post;Begroting;Begroting na wijziging;Rekening;Resultaat");
    lines.addAll(List.of(rows));
    return table(String.join("\n", lines));
  }

  private static final Relation TOTAL = sum(Axis.ROWS, 3, 0, 1, 2);
  private static final Relation RESULT = sum(Axis.COLUMNS, 3, 1, ~2);

  @Test
  void a_table_that_closes_has_no_faults() {
    BudgetTable table =
        overview("A;100;120;90;30", "B;40;45;50;-5", "C;7;7;7;0", "Totaal;147;172;147;25");
    assertThat(diagnose(table, TOTAL, RESULT).faults()).isEmpty();
  }

  @Nested
  class Figures {
    @Test
    void two_digits_are_transposed() {
      BudgetTable table =
          overview(
              "A;-1322;-1322;-1391;69",
              "B;-462;-462;-483;21",
              "C;1;1;1;0",
              "Totaal;-1783;-1783;-1837;90");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.DIGITS_TRANSPOSED);
      assertThat(shown(best)).containsExactly("4,3: -1.873");
      assertThat(best.reason().dutch())
          .isEqualTo(
              "twee cijfers zijn verwisseld: 'Totaal', 'Rekening': -1.837 moet dan -1.873 zijn.");
      assertThat(best.reason().english())
          .isEqualTo("two digits are transposed: 'Totaal', 'Rekening': -1.837 would be -1.873.");
    }

    @Test
    void a_sign_is_swapped() {
      BudgetTable table =
          overview(
              "A;1322;1322;-1391;-69",
              "B;462;462;483;-21",
              "C;1;1;1;0",
              "Totaal;1785;1785;1875;-90");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.SIGN_SWAPPED);
      assertThat(shown(best)).containsExactly("1,3: 1.391");
    }

    @Test
    void one_digit_is_wrong_missing_or_extra() {
      assertThat(spoilt("1691").kind()).isEqualTo(ExplanationKind.DIGIT_WRONG);
      assertThat(spoilt("191").kind()).isEqualTo(ExplanationKind.DIGIT_MISSING);
      assertThat(spoilt("13791").kind()).isEqualTo(ExplanationKind.DIGIT_EXTRA);
      assertThat(spoilt("139100").kind()).isEqualTo(ExplanationKind.FACTOR);
    }

    private Explanation spoilt(String figure) {
      BudgetTable table =
          overview(
              "A;1322;1322;" + figure + ";-69",
              "B;462;462;483;-21",
              "C;1;1;1;0",
              "Totaal;1785;1785;1875;-90");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(shown(best)).containsExactly("1,3: 1.391");
      return best;
    }

    @Test
    void euros_stand_among_thousands() {
      BudgetTable table =
          table(
              """
              Post (x € 1.000);Begroting;Begroting na wijziging;Rekening;Resultaat
              A;1322;1322;1391274;-69
              B;462;462;483;-21
              Totaal;1784;1784;1874;-90""");
      Explanation best = oneBest(table, sum(Axis.ROWS, 2, 0, 1), RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.FACTOR);
      assertThat(best.changes().get(0).after())
          .isEqualTo(table("P (x € 1.000);Begroting\nA;1391").cell(0, 0));
    }

    @Test
    void another_figure_is_certain_where_two_relations_ask_for_it() {
      BudgetTable table =
          overview(
              "A;1322;1322;2748;-69",
              "B;462;462;483;-21",
              "C;1;1;1;0",
              "Totaal;1785;1785;1875;-90");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.OTHER_FIGURE);
      assertThat(shown(best)).containsExactly("1,3: 1.391");
    }

    @Test
    void another_figure_convinces_nobody_where_any_will_do() {
      Fault fault = only(table("P;Begroting\nA;11\nB;22\nTotaal;78"), sum(Axis.ROWS, 2, 0, 1));
      assertThat(fault.certainty()).isEqualTo(Certainty.NONE_CONVINCING);
      assertThat(fault.explanations())
          .extracting(Explanation::kind)
          .containsOnly(ExplanationKind.OTHER_FIGURE);
      assertThat(fault.explanations()).hasSize(3);
    }

    @Test
    void equally_good_explanations_are_all_the_best() {
      Fault fault =
          only(table("P;Begroting\nA;1234\nB;1234\nTotaal;2477"), sum(Axis.ROWS, 2, 0, 1));
      assertThat(fault.certainty()).isEqualTo(Certainty.SEVERAL_EQUALLY_GOOD);
      assertThat(fault.best().stream().map(DiagnosisTest::shown).map(List::toString))
          .contains("[1,1: 1.243]", "[2,1: 1.243]");
    }

    @Test
    void a_unit_more_than_rounding_gives_is_a_rounding_that_cannot_be() {
      Fault fault =
          only(table("P;Begroting\nA;1500\nB;2500\nTotaal;4002"), sum(Axis.ROWS, 2, 0, 1));
      assertThat(fault.explanations())
          .filteredOn(e -> e.kind() == ExplanationKind.ROUNDING_IMPOSSIBLE)
          .extracting(DiagnosisTest::shown)
          .containsExactly(List.of("3,1: 4.000"));
    }
  }

  @Nested
  class Lines {
    @Test
    void figures_stand_in_each_others_column() {
      BudgetTable table =
          overview(
              "A;1322;1391;1344;-47",
              "B;462;462;483;-21",
              "C;1;1;1;0",
              "Totaal;1785;1807;1875;-68");
      Explanation best = oneBest(table, TOTAL, RESULT, sum(Axis.ROWS, 3, 0, 1, 2));
      assertThat(best.kind()).isEqualTo(ExplanationKind.WRONG_COLUMN);
      assertThat(shown(best)).containsExactly("1,2: 1.344", "1,3: 1.391");
    }

    @Test
    void figures_change_columns_where_no_difference_tells() {
      BudgetTable table =
          table("Post;Lasten;Baten\nA;1391;1344\nB;462;483\nC;17;29\nTotaal;1823;1903");
      Explanation best = oneBest(table, TOTAL);
      assertThat(best.kind()).isEqualTo(ExplanationKind.WRONG_COLUMN);
      assertThat(shown(best)).containsExactly("1,1: 1.344", "1,2: 1.391");
      assertThat(best.repairs())
          .containsExactly(new BrokenInstance(0, 0), new BrokenInstance(0, 1));
    }

    @Test
    void a_row_is_left_out_or_counted_twice() {
      assertThat(totalled("1874").kind()).isEqualTo(ExplanationKind.ROW_LEFT_OUT);
      assertThat(totalled("3056").kind()).isEqualTo(ExplanationKind.ROW_COUNTED_TWICE);
    }

    private Explanation totalled(String total) {
      BudgetTable table = table("Post;Begroting\nA;1391\nB;483\nC;591\nTotaal;" + total);
      Explanation best = oneBest(table, TOTAL);
      assertThat(shown(best)).containsExactly("4,1: 2.465");
      assertThat(best.reason().dutch()).contains("('C')");
      return best;
    }

    @Test
    void a_row_is_left_out_of_all_columns() {
      BudgetTable table =
          overview(
              "A;1322;1322;1391;-69",
              "B;462;462;483;-21",
              "C;612;612;758;-146",
              "Totaal;1784;1784;1874;-90");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.ROW_LEFT_OUT);
      assertThat(best.repairs()).hasSize(4);
      assertThat(shown(best))
          .containsExactly("4,1: 2.396", "4,2: 2.396", "4,3: 2.632", "4,4: -236");
    }

    @Test
    void a_row_has_the_other_sign_everywhere() {
      BudgetTable table =
          overview(
              "A;1322;1322;1391;-69",
              "B;462;462;483;-21",
              "C;612;612;758;-146",
              "Totaal;1172;1172;1116;56");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.SIGN_SWAPPED);
      assertThat(shown(best)).containsExactly("3,1: -612", "3,2: -612", "3,3: -758", "3,4: 146");
    }

    @Test
    void an_old_total_is_kept() {
      BudgetTable table =
          overview(
              "A;1322;1422;1391;31",
              "B;462;462;483;-21",
              "C;612;650;758;-108",
              "Totaal;2396;2396;2632;-98");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.OLD_TOTAL_KEPT);
      assertThat(shown(best)).containsExactly("4,2: 2.534");
    }

    @Test
    void a_difference_is_taken_the_other_way() {
      BudgetTable table =
          overview(
              "A;1322;1322;1391;69",
              "B;462;462;483;-21",
              "C;612;612;758;-146",
              "Totaal;2396;2396;2632;-236");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.DIFFERENCE_REVERSED);
      assertThat(shown(best)).containsExactly("1,4: -69");
    }
  }

  @Nested
  class Letters {
    @Test
    void a_letter_in_a_sum_of_effects_is_swapped() {
      BudgetTable table = table("Post;Resultaat\nA;1391 V\nB;483 V\nC;758 N\nTotaal;150 V");
      Explanation best = oneBest(table, TOTAL);
      assertThat(best.kind()).isEqualTo(ExplanationKind.LETTER_SWAPPED);
      assertThat(shown(best)).containsExactly("2,1: 483 N");
    }

    @Test
    void a_letter_goes_against_its_sign() {
      BudgetTable table = table("Post;Resultaat\nA;1391 V\nB;-483 V\nC;758 V");
      Relation.Letter relation = new Relation.Letter(0, 0, 1, Origin.DISCOVERED);
      Instance broken =
          new Instance(
              1,
              Optional.of(new Instance.Letters(Effect.FAVOURABLE, Effect.UNFAVOURABLE)),
              Verdict.BROKEN,
              Optional.empty());
      Diagnosis diagnosis =
          Diagnosis.of(
              table, List.of(new JudgedRelation(relation, List.of(broken), Optional.empty())));
      assertThat(diagnosis.faults().get(0).best())
          .extracting(Explanation::kind)
          .containsExactlyInAnyOrder(ExplanationKind.LETTER_SWAPPED, ExplanationKind.SIGN_SWAPPED);
    }
  }

  @Nested
  class Quotients {
    private Fault fault(String percentage) {
      BudgetTable table = table("Post;Begroting\nBaten;682\nLasten;913\nDekking;" + percentage);
      Relation.Ratio relation =
          new Relation.Ratio(
              Axis.ROWS, 2, List.of(new Term(0, 1)), List.of(new Term(1, 1)), 100, Origin.DECLARED);
      BigDecimal stated = ((Cell.Percentage) table.cell(2, 0)).percent();
      Instance broken =
          new Instance(
              0,
              Optional.of(
                  new Instance.Quotient(
                      stated, new BigDecimal("75"), new BigDecimal("74"), new BigDecimal("76"))),
              Verdict.BROKEN,
              Optional.empty());
      return Diagnosis.of(
              table, List.of(new JudgedRelation(relation, List.of(broken), Optional.empty())))
          .faults()
          .get(0);
    }

    @Test
    void digits_of_a_percentage_are_transposed() {
      Explanation best = fault("47,7%").best().get(0);
      assertThat(best.kind()).isEqualTo(ExplanationKind.DIGITS_TRANSPOSED);
      assertThat(best.changes().get(0).after())
          .isEqualTo(new Cell.Percentage(new BigDecimal("74.7")));
    }

    @Test
    void amounts_may_be_wrong_as_well() {
      Fault fault = fault("30%");
      assertThat(fault.explanations())
          .flatExtracting(Explanation::changes)
          .extracting(CellChange::cell)
          .contains(new CellReference(0, 0), new CellReference(1, 0), new CellReference(2, 0));
    }
  }

  @Nested
  class Several {
    @Test
    void two_faults_that_share_no_cell_are_two() {
      BudgetTable table =
          overview(
              "A;1322;1322;1391;-96",
              "B;462;462;483;-12",
              "C;612;612;758;-146",
              "Totaal;2396;2396;2632;-236");
      Diagnosis diagnosis = diagnose(table, RESULT);
      assertThat(diagnosis.faults()).hasSize(2);
      assertThat(diagnosis.faults())
          .extracting(fault -> fault.explanations().get(0).kind())
          .containsOnly(ExplanationKind.DIGITS_TRANSPOSED);
    }

    @Test
    void two_slips_are_looked_for_where_one_is_not_enough() {
      BudgetTable table =
          overview(
              "A;1322;1322;1931;-69",
              "B;462;462;843;-21",
              "C;612;612;758;-146",
              "Totaal;2396;2396;2632;-236");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.SEVERAL);
      assertThat(shown(best)).containsExactly("1,3: 1.391", "2,3: 483");
    }

    @Test
    void faults_that_meet_in_a_total_are_told_apart() {
      BudgetTable table =
          overview(
              "A;1322;1322;9;-69",
              "B;462;462;8888;-21",
              "C;612;612;77777;-146",
              "Totaal;2396;2396;31;-236");
      Explanation best = oneBest(table, TOTAL, RESULT);
      assertThat(best.kind()).isEqualTo(ExplanationKind.SEVERAL);
      assertThat(shown(best)).containsExactly("1,3: 1.391", "2,3: 483", "3,3: 758", "4,3: 2.632");
    }
  }

  @Nested
  class Repairs {
    private final BudgetTable table = table("Post;Begroting\nA;1391\nB;483\nC;591\nTotaal;1874");
    private final Explanation repair = oneBest(table, TOTAL);

    @Test
    void change_nothing_until_asked() {
      assertThat(table.figure(3, 0).orElseThrow().amount()).hasToString("1874");
      Repaired repaired = repair.apply(table);
      assertThat(repaired.table().figure(3, 0).orElseThrow().amount()).hasToString("2465");
      assertThat(table.figure(3, 0).orElseThrow().amount()).hasToString("1874");
      assertThat(repaired.changes()).isEqualTo(repair.changes());
      assertThat(repaired.why()).isEqualTo(repair.reason());
      assertThat(repaired.table().title()).isEqualTo(table.title());
    }

    @Test
    void are_refused_on_another_table() {
      BudgetTable repaired = repair.apply(table).table();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> repair.apply(repaired))
          .withMessageContaining("not the table that was diagnosed");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> repair.apply(table("P;B\nA;1")))
          .withMessageContaining("not the table that was diagnosed");
    }
  }

  @Test
  void thousands_of_faults_stay_bounded_and_are_said() {
    List<String> lines = new ArrayList<>();
    lines.add("Post;Begroting;Begroting na wijziging;Rekening;Resultaat");
    for (int row = 0; row < 1500; row++) {
      lines.add("R%s;%s;%s;%s;%s".formatted(row, row, 3 * row, 5 * row + 1, 7 * row + 1000));
    }
    lines.add("Totaal;1;2;3;4");
    int[] terms = new int[1500];
    Arrays.setAll(terms, row -> row);
    Diagnosis diagnosis =
        diagnose(table(String.join("\n", lines)), sum(Axis.ROWS, 1500, terms), RESULT);
    Fault fault =
        diagnosis.faults().stream()
            .max(Comparator.comparingInt((Fault f) -> f.broken().size()))
            .orElseThrow();
    assertThat(fault.broken()).hasSizeGreaterThan(1000);
    assertThat(fault.certainty()).isEqualTo(Certainty.NONE_CONVINCING);
    assertThat(fault.explanations()).isNotEmpty();
    assertThat(fault.explanations().get(0).repairs()).isNotEqualTo(fault.broken());
    assertThat(fault.notTried()).isNotEmpty();
  }
}
