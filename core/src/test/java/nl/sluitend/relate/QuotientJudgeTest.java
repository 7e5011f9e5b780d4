package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a printed quotient is that of the amounts beside it. */
class QuotientJudgeTest {
  private static final Term PART = new Term(0, 1);
  private static final Term WHOLE = new Term(1, 1);

  private static Relation.Ratio ratio(Axis axis, int result, List<Term> part, List<Term> whole) {
    return new Relation.Ratio(axis, result, part, whole, 100, Origin.DISCOVERED);
  }

  private static List<Instance> judged(BudgetTable table, Relation relation, Rounding rounding) {
    return Judge.judge(table, List.of(relation), rounding).get(0).instances();
  }

  private static List<Instance> judged(BudgetTable table, Relation relation) {
    return judged(table, relation, Rounding.NEAREST);
  }

  /** A row of whole amounts and a quotient of the first as a percentage of the second. */
  private static BudgetTable rows(String part, String whole, Cell quotient) {
    return BudgetTable.builder(Unit.EURO)
        .column(Column.of("Bedrag", ColumnKind.OTHER))
        .row(Row.of("Deel", RowRole.DETAIL, List.of(amount(part))))
        .row(Row.of("Geheel", RowRole.DETAIL, List.of(amount(whole))))
        .row(Row.of("Dekking", RowRole.INDICATOR, List.of(quotient)))
        .build();
  }

  private static Cell amount(String number) {
    return switch (number) {
      case "" -> Cell.empty();
      case "?" -> Cell.Mark.NOT_KNOWN;
      default -> Cell.money(Figure.of(Long.parseLong(number), Unit.EURO));
    };
  }

  private static Cell percent(String number) {
    return new Cell.Percentage(new BigDecimal(number));
  }

  private static final Relation.Ratio COVERAGE = ratio(Axis.ROWS, 2, List.of(PART), List.of(WHOLE));

  @ParameterizedTest(name = "{0} / {1} = {2}%: {3}")
  @CsvSource({
    // 61 / 221 is 27,6; 60,5 / 221,5 is 27,31: just below 27,5, but not as low as 26,5.
    "61, 221, 28, EXACT",
    "61, 221, 27, ROUNDING",
    "61, 221, 26, BROKEN",
    "61, 221, 29, BROKEN",
    // 3,5: half up, and just as well 3.
    "7, 200, 4, EXACT",
    "7, 200, 3, ROUNDING",
    "-7, 200, -4, EXACT",
    "7, -200, -4, EXACT",
    "-7, -200, 4, EXACT",
    "-7, -200, -4, BROKEN",
    "1, 3, 33.33, EXACT",
    "1, 3, 14.29, ROUNDING",
    "1, 3, 14.27, BROKEN",
    "0, 200, 0.0, EXACT",
    "0, 200, 0.2, ROUNDING",
    "0, 200, -0.3, ROUNDING",
    "0, 200, 0.4, BROKEN"
  })
  void a_quotient_may_hide_what_its_amounts_and_decimals_hide(
      String part, String whole, String stated, Verdict verdict) {
    List<Instance> instances = judged(rows(part, whole, percent(stated)), COVERAGE);
    assertThat(instances).extracting(Instance::verdict).containsExactly(verdict);
  }

  @ParameterizedTest(name = "28 / ({0} + {1}) = {2}%: {3}")
  @CsvSource({
    // 27,5 / (99 + 1) is 27,5 and 28,5 / (101 - 1) is 28,5: what lies half-way may go either way.
    "50, 49, 27, ROUNDING",
    "50, 49, 26, BROKEN",
    "50, 49, 27.4, BROKEN",
    "50, 51, 29, ROUNDING",
    "50, 51, 30, BROKEN",
    "50, 51, 28.6, BROKEN"
  })
  void the_ends_of_all_ranges_belong_to_them(
      String one, String other, String stated, Verdict verdict) {
    BudgetTable table =
        table(
            "Post;Bedrag\nA;28\nB;%s\nC;%s\nQuote;%s%%"
                .formatted(one, other, stated.replace('.', ',')));
    Relation ratio = ratio(Axis.ROWS, 3, List.of(PART), List.of(WHOLE, new Term(2, 1)));
    assertThat(judged(table, ratio)).extracting(Instance::verdict).containsExactly(verdict);
  }

  private static Cell count(String number) {
    return new Cell.Count(new BigDecimal(number));
  }

  @Test
  void the_outcome_states_what_the_quotient_can_be() {
    Instance instance = judged(rows("25", "45", percent("60")), COVERAGE).get(0);
    assertThat(instance.verdict()).isEqualTo(Verdict.BROKEN);
    Instance.Quotient quotient = (Instance.Quotient) instance.outcome().orElseThrow();
    assertThat(quotient.stated()).isEqualTo(new BigDecimal("60"));
    assertThat(quotient.computed()).isEqualTo(new BigDecimal("55.56"));
    assertThat(quotient.difference()).isEqualTo(new BigDecimal("4.44"));
    // 24,5 / 45,5 and 25,5 / 44,5, outwards.
    assertThat(quotient.low()).isEqualTo(new BigDecimal("53.846153"));
    assertThat(quotient.high()).isEqualTo(new BigDecimal("57.303371"));
  }

  @Test
  void a_plain_amount_without_a_sign_is_a_percentage_if_the_relation_says_so() {
    // Velsen, begroting 2017: netto schuldquote (A+B+C-D-E-F-G)/H x 100%, in a table of thousands.
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of("Rekening 2015", ColumnKind.ACTUALS))
            .detail("A", 161_879)
            .detail("B", 10_847)
            .detail("C", 17_321)
            .detail("D", 8_521)
            .detail("E", 21_837)
            .detail("F", 1_064)
            .detail("G", 5_819)
            .detail("H", 171_748);
    Unit hundredths = Unit.THOUSAND.withDecimals(2);
    BudgetTable table =
        builder
            .row(
                Row.of(
                    "Quote", RowRole.INDICATOR, List.of(Cell.money(Figure.of(8897, hundredths)))))
            .build();
    List<Term> part = new ArrayList<>();
    for (int row = 0; row < 7; row++) {
      part.add(new Term(row, row < 3 ? 1 : -1));
    }
    List<Instance> instances = judged(table, ratio(Axis.ROWS, 8, part, List.of(new Term(7, 1))));
    assertThat(instances).extracting(Instance::verdict).containsExactly(Verdict.EXACT);
    assertThat(((Instance.Quotient) instances.get(0).outcome().orElseThrow()).stated())
        .isEqualTo(new BigDecimal("88.97"));
  }

  @Test
  void a_percent_sign_stands_whatever_the_relation_says() {
    Relation.Ratio plain =
        new Relation.Ratio(Axis.ROWS, 2, List.of(PART), List.of(WHOLE), 1, Origin.DISCOVERED);
    assertThat(judged(rows("1", "2", percent("50")), plain).get(0).verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(judged(rows("1", "2", count("0.5")), plain).get(0).verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(judged(rows("1", "2", count("50")), COVERAGE).get(0).verdict())
        .isEqualTo(Verdict.EXACT);
  }

  @Test
  void a_figure_in_both_part_and_whole_is_one_figure() {
    // a / (a + b) of 1 and 1: 0,5 / 2 up to 1,5 / 2, not 0,5 / 3 up to 1,5 / 1.
    Relation.Ratio share = ratio(Axis.ROWS, 2, List.of(PART), List.of(PART, WHOLE));
    Instance.Quotient quotient =
        (Instance.Quotient)
            judged(rows("1", "1", percent("50.0")), share).get(0).outcome().orElseThrow();
    assertThat(quotient.low()).isEqualByComparingTo("25");
    assertThat(quotient.high()).isEqualByComparingTo("75");
    assertThat(judged(rows("1", "1", percent("24.9")), share).get(0).verdict())
        .isEqualTo(Verdict.BROKEN);
    assertThat(judged(rows("1", "1", percent("25.0")), share).get(0).verdict())
        .isEqualTo(Verdict.ROUNDING);
    // The same sum on both sides leaves nothing to hide.
    Relation.Ratio all = ratio(Axis.ROWS, 2, List.of(PART, WHOLE), List.of(WHOLE, PART));
    assertThat(judged(rows("9", "9", percent("100.00")), all).get(0).verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(judged(rows("9", "9", percent("100.01")), all).get(0).verdict())
        .isEqualTo(Verdict.BROKEN);
  }

  @Nested
  class Nothing {
    @ParameterizedTest(name = "{0} / {1} = {2}%: {3}")
    @CsvSource({
      "5, 0, 12, the divisor can be zero",
      "0, 0, 12, the divisor can be zero",
      "'', '', 12, no term is there",
      "?, 9, 12, a term is no amount",
      "9, ?, 12, a term is no amount"
    })
    void can_be_said(String part, String whole, String stated, String reason) {
      Instance instance = judged(rows(part, whole, percent(stated)), COVERAGE).get(0);
      assertThat(instance.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
      assertThat(instance.reason().orElseThrow().english()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "'', ''", "0, ''", "'', 0"})
    void is_claimed_where_all_is_zero(String part, String whole) {
      assertThat(judged(rows(part, whole, percent("0")), COVERAGE)).isEmpty();
    }

    @Test
    void is_claimed_without_a_number() {
      for (Cell cell : List.of(Cell.empty(), Cell.dash(), Cell.text("zie bijlage"))) {
        assertThat(judged(rows("1", "2", cell), COVERAGE)).isEmpty();
      }
    }

    @Test
    void can_be_said_if_the_whole_is_a_difference_that_may_vanish() {
      BudgetTable table = table("Post;Bedrag\nA;10\nB;8\nC;7\nQuote;50%\nZ;3");
      Relation.Ratio ratio =
          ratio(Axis.ROWS, 3, List.of(new Term(0, 1)), List.of(new Term(1, 1), new Term(2, -1)));
      assertThat(judged(table, ratio).get(0).reason().orElseThrow().english())
          .isEqualTo("the divisor can be zero");
      assertThat(judged(table, ratio, Rounding.TRUNCATED).get(0).verdict())
          .isEqualTo(Verdict.NOT_CHECKABLE);
    }
  }

  @Nested
  class Places {
    @Test
    void of_columns_are_rows() {
      // Weert, begroting 2019, leges titel 1: kostendekkingspercentage = baten / totaal lasten.
      BudgetTable table =
          table(
              """
              TITEL 1;Totaal lasten;Baten;Kostendekkingspercentage
              Hoofdstuk 1;221;61;27%
              Hoofdstuk 2;389;201;52%
              Hoofdstuk 16;0;0;0%
              Hoofdstuk 17;232;3;3%""");
      List<Instance> instances =
          judged(table, ratio(Axis.COLUMNS, 2, List.of(new Term(1, 1)), List.of(new Term(0, 1))));
      assertThat(instances).extracting(Instance::at).containsExactly(0, 1, 3);
      assertThat(instances)
          .extracting(Instance::verdict)
          .containsExactly(Verdict.ROUNDING, Verdict.EXACT, Verdict.BROKEN);
    }

    @Test
    void of_a_column_of_percentages_are_about_the_amounts_to_its_left() {
      BudgetTable table =
          table(
              """
              Kosten;Bedrag;Percentage;Bedrag 2;Percentage 2
              Lasten;200;;300;
              Baten;100;;100;
              Dekking;;50%;;35%""");
      List<Instance> instances =
          judged(table, ratio(Axis.ROWS, 2, List.of(new Term(1, 1)), List.of(new Term(0, 1))));
      assertThat(instances).extracting(Instance::at).containsExactly(1, 3);
      assertThat(instances)
          .extracting(Instance::verdict)
          .containsExactly(Verdict.EXACT, Verdict.BROKEN);
    }

    @Test
    void without_amounts_say_nothing() {
      BudgetTable table = table("Kosten;Percentage\nLasten;20%\nBaten;10%\nDekking;50%");
      assertThat(
              judged(table, ratio(Axis.ROWS, 2, List.of(new Term(1, 1)), List.of(new Term(0, 1)))))
          .extracting(Instance::verdict)
          .containsExactly(Verdict.NOT_CHECKABLE);
    }
  }

  @ParameterizedTest(name = "{0} / {1} = {2}%: {3}")
  @CsvSource({
    // 61 / 221 is 27,6 and cut off 27; 61 / 222 is 27,48 and 62 / 221 is 28,05.
    "61, 221, 27, EXACT",
    "61, 221, 28, ROUNDING",
    "61, 221, 26, BROKEN",
    "61, 221, 29, BROKEN",
    "-61, 221, -27, EXACT",
    "-61, 221, -28, ROUNDING",
    "-61, 221, -29, BROKEN",
    // 50 / 100 is reached, 51 / 100 is not, nor is 50 / 101.
    "50, 100, 51, BROKEN",
    "50, 100, 50.9, ROUNDING",
    "50, 100, 49, ROUNDING",
    // 0 stands for more than -1 and less than 1, and 0% for the same.
    "0, 100, 0, EXACT",
    "0, 100, 0.9, ROUNDING",
    "0, 100, 1, BROKEN"
  })
  void figures_that_are_cut_off_hide_up_to_one_unit_away_from_zero(
      String part, String whole, String stated, Verdict verdict) {
    assertThat(judged(rows(part, whole, percent(stated)), COVERAGE, Rounding.TRUNCATED))
        .extracting(Instance::verdict)
        .containsExactly(verdict);
  }
}
