package nl.sluitend.check;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule alone: a table that passes, one that fails with exactly these findings, one without.
 */
class RulesTest {
  private static CheckedTable check(String text) {
    return TableCheck.check("test.csv", table(text));
  }

  private static RuleOutcome outcome(Rule rule, String text) {
    return outcome(rule, check(text));
  }

  private static RuleOutcome outcome(Rule rule, CheckedTable checked) {
    return checked.outcomes().stream()
        .filter(outcome -> outcome.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Finding only(Rule rule, String text) {
    RuleOutcome outcome = outcome(rule, text);
    assertThat(outcome).isInstanceOf(RuleOutcome.Failed.class);
    assertThat(outcome.findings()).hasSize(1);
    return outcome.findings().get(0);
  }

  private static List<CellReference> cells(int... rowsAndColumns) {
    return IntStream.range(0, rowsAndColumns.length / 2)
        .mapToObj(i -> new CellReference(rowsAndColumns[2 * i], rowsAndColumns[2 * i + 1]))
        .toList();
  }

  @Nested
  class Sum001Total {
    @Test
    void passes_with_the_number_of_its_comparisons() {
      assertThat(outcome(Rule.TOTAL, "Post;Begroting;Rekening\nA;1;4\nB;2;5\nTotaal;3;9"))
          .isEqualTo(new RuleOutcome.Passed(Rule.TOTAL, 2));
    }

    @Test
    void is_an_error_beyond_rounding() {
      Finding finding = only(Rule.TOTAL, "Post;Begroting;Rekening\nA;1;40\nB;2;50\nTotaal;3;95");
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.cells()).isEqualTo(cells(2, 1));
      assertThat(finding.parameters())
          .isEqualTo(
              Map.of(
                  "row", "Totaal",
                  "column", "Rekening",
                  "stated", "95",
                  "computed", "90",
                  "difference", "5",
                  "slack", "1.5",
                  "likelihood", "0"));
      assertThat(finding.message())
          .isEqualTo(
              new Message(
                  "'Totaal', 'Rekening': er staat 95, maar de regels geven 90; verschil 5,"
                      + " afronding verklaart hoogstens 1,5.",
                  "'Totaal', 'Rekening': stated 95, but the rows give 90; difference 5, rounding"
                      + " explains at most 1,5."));
    }

    @Test
    void is_a_warning_where_rounding_is_unlikely() {
      Finding finding = only(Rule.TOTAL, "Post;Begroting\nA;1\nB;1\nC;1\nTotaal;5");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.cells()).isEqualTo(cells(3, 0));
      assertThat(finding.message().dutch())
          .isEqualTo(
              "'Totaal', 'Begroting': er staat 5, maar de regels geven 3; verschil 2, afronding kan"
                  + " dat verklaren, maar de kans daarop is 0; waarschijnlijk klopt een cijfer"
                  + " niet.");
      assertThat(finding.message().english())
          .isEqualTo(
              "'Totaal', 'Begroting': stated 5, but the rows give 3; difference 2, rounding can"
                  + " explain it, but the chance is 0; probably a figure is wrong.");
    }

    @Test
    void is_information_within_rounding() {
      Finding finding = only(Rule.TOTAL, "Post;Begroting\nA;1\nB;1\n;3");
      assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
      assertThat(finding.message().dutch()).startsWith("regel 3, 'Begroting': er staat 3");
      assertThat(finding.message().english()).startsWith("row 3, 'Begroting': stated 3");
    }

    @Test
    void names_a_column_without_a_heading_by_its_number() {
      BudgetTable table =
          BudgetTable.builder(Unit.EURO)
              .column(Column.of("", ColumnKind.OTHER))
              .detail("A", 1)
              .detail("B", 2)
              .total("Totaal", 9)
              .build();
      assertThat(outcome(Rule.TOTAL, TableCheck.check("x", table)).findings().get(0).message())
          .extracting(Message::dutch, Message::english)
          .allSatisfy(text -> assertThat((String) text).containsAnyOf("kolom 1", "column 1"));
    }

    @Test
    void does_not_apply_without_a_total() {
      assertThat(outcome(Rule.TOTAL, "Post;Begroting\nA;1\nB;2"))
          .isEqualTo(
              new RuleOutcome.NotApplicable(
                  Rule.TOTAL, new Message("de tabel heeft geen totaal", "the table has no total")));
    }

    @Test
    void is_not_checkable_where_a_term_is_no_figure() {
      BudgetTable table =
          BudgetTable.builder(Unit.EURO)
              .column(Column.of("Begroting", ColumnKind.ORIGINAL_BUDGET))
              .column(Column.of("Rekening", ColumnKind.ACTUALS))
              .row(Row.of("A", RowRole.DETAIL, List.of(money(1), Cell.Mark.NOT_KNOWN)))
              .row(Row.of("B", RowRole.DETAIL, List.of(Cell.Mark.NOT_KNOWN, money(2))))
              .row(Row.of("Totaal", RowRole.TOTAL, List.of(money(1), money(2))))
              .build();
      assertThat(outcome(Rule.TOTAL, TableCheck.check("x", table)))
          .isEqualTo(
              new RuleOutcome.NotCheckable(
                  Rule.TOTAL, new Message("een term is geen bedrag", "a term is no amount")));
    }
  }

  private static Cell money(long euros) {
    return Cell.money(Figure.of(euros, Unit.EURO));
  }

  @Nested
  class Sum002UntracedTotal {
    @Test
    void passes_where_every_total_has_its_rows() {
      assertThat(outcome(Rule.UNTRACED_TOTAL, "Post;Begroting\nA;1\nB;2\nTotaal;3"))
          .isEqualTo(new RuleOutcome.Passed(Rule.UNTRACED_TOTAL, 1));
    }

    @Test
    void is_a_warning_below_rows_that_do_not_add_up_to_it() {
      Finding finding =
          only(Rule.UNTRACED_TOTAL, "Post;Begroting;Rekening\nA;1;2\nB;2;3\nTotaal;900;800\nC;5;6");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.cells()).isEqualTo(cells(2, 0, 2, 1));
      assertThat(finding.parameters()).isEqualTo(Map.of("row", "Totaal"));
      assertThat(finding.message())
          .isEqualTo(
              new Message(
                  "'Totaal' heet een totaal, maar geen regels erboven of eronder tellen ertoe op.",
                  "'Totaal' is called a total, but no rows above or below add up to it."));
    }

    @Test
    void is_information_where_the_total_may_be_quoted() {
      assertThat(only(Rule.UNTRACED_TOTAL, "Post;Begroting\nTotaal overhead;5\nA;1").severity())
          .isEqualTo(Severity.INFORMATION);
    }

    @Test
    void does_not_apply_without_a_total() {
      assertThat(outcome(Rule.UNTRACED_TOTAL, "Post;Begroting\nA;1\nB;2"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
    }
  }

  @Nested
  class Sum003MissingTotal {
    private static final String ROWS =
        "Post;Begroting;Rekening;Verschil\nBestuur;10;12;2\nZorg;20;25;5";

    @Test
    void passes_where_an_overview_has_a_total() {
      assertThat(outcome(Rule.MISSING_TOTAL, ROWS + "\nTotaal;30;37;7"))
          .isEqualTo(new RuleOutcome.Passed(Rule.MISSING_TOTAL, 1));
    }

    @Test
    void is_a_warning_where_an_overview_has_none() {
      Finding finding = only(Rule.MISSING_TOTAL, ROWS);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.cells()).isEmpty();
      assertThat(finding.parameters()).isEqualTo(Map.of("rows", "2"));
      assertThat(finding.message())
          .isEqualTo(
              new Message(
                  "De tabel heeft 2 regels met bedragen en geen totaal; een totaalregel kan zijn"
                      + " weggevallen.",
                  "The table has 2 rows of amounts and no total; a total row may have been"
                      + " dropped."));
    }

    @Test
    void does_not_apply_to_lists_of_other_figures() {
      assertThat(outcome(Rule.MISSING_TOTAL, "Post;Begroting;Rekening\nA;1;2\nB;3;4"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
      assertThat(
              outcome(
                  Rule.MISSING_TOTAL,
                  "Post;Begroting;Rekening;Verschil\nLasten;10;12;2\nBaten;20;25;5"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
      assertThat(outcome(Rule.MISSING_TOTAL, "Post;Begroting;Rekening;Verschil\nA;10;12;2"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
    }
  }

  @Nested
  class Amd001AmendedBudget {
    @Test
    void passes_where_every_row_adds_up() {
      assertThat(
              outcome(
                  Rule.AMENDED_BUDGET,
                  "Post;Begroting;Wijziging;Begroting na wijziging\nA;1;2;3\nB;4;-1;3"))
          .isEqualTo(new RuleOutcome.Passed(Rule.AMENDED_BUDGET, 2));
    }

    @Test
    void is_an_error_beyond_rounding() {
      Finding finding =
          only(
              Rule.AMENDED_BUDGET,
              "Post;Begroting;Wijziging;Begroting na wijziging\nA;1;2;3\nB;4;-1;5");
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.cells()).isEqualTo(cells(1, 2));
      assertThat(finding.message().dutch())
          .isEqualTo(
              "'B', 'Begroting na wijziging': er staat 5, maar de kolommen geven 3; verschil 2,"
                  + " afronding verklaart hoogstens 1,5.");
      assertThat(finding.message().english()).contains("but the columns give 3");
    }

    @Test
    void does_not_apply_without_all_three() {
      assertThat(outcome(Rule.AMENDED_BUDGET, "Post;Begroting;Begroting na wijziging\nA;1;3"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
    }
  }

  @Nested
  class Dif001Result {
    @Test
    void passes_where_every_row_agrees() {
      assertThat(outcome(Rule.RESULT, "Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;25;5"))
          .isEqualTo(new RuleOutcome.Passed(Rule.RESULT, 2));
    }

    @Test
    void is_an_error_beyond_rounding() {
      Finding finding =
          only(
              Rule.RESULT,
              "Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;25;5\nC;30;50;-20\nD;1;5;4");
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.cells()).isEqualTo(cells(2, 2));
      assertThat(finding.parameters()).containsEntry("computed", "20");
    }

    @Test
    void is_not_checkable_where_nothing_decides_the_direction() {
      assertThat(outcome(Rule.RESULT, "Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;25;-5"))
          .isInstanceOf(RuleOutcome.NotCheckable.class);
    }

    @Test
    void does_not_apply_without_a_result() {
      assertThat(outcome(Rule.RESULT, "Post;Begroting;Rekening\nA;10;12"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
    }
  }

  @Nested
  class Cel001MissingCell {
    private static final String ROWS = "Post;Begroting;Rekening;Raming 2030\nA;1;2;3\nB;4;5;6\n";

    @Test
    void passes_where_every_cell_has_a_figure_or_says_why_not() {
      assertThat(outcome(Rule.MISSING_CELL, ROWS + "C;-;n.b.;p.m.\nLoos;;;\nQuote;1%;2%;3%"))
          .isInstanceOf(RuleOutcome.Passed.class);
    }

    @Test
    void is_information_for_an_empty_cell_in_an_ordinary_row() {
      Finding finding = only(Rule.MISSING_CELL, ROWS + "C;7;;9");
      assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
      assertThat(finding.cells()).isEqualTo(cells(2, 1));
      assertThat(finding.parameters()).isEqualTo(Map.of("row", "C", "column", "Rekening"));
      assertThat(finding.message())
          .isEqualTo(
              new Message(
                  "'C', 'Rekening': een lege cel waar een cijfer wordt verwacht.",
                  "'C', 'Rekening': an empty cell where a figure is expected."));
    }

    @Test
    void is_a_warning_for_words() {
      Finding finding = only(Rule.MISSING_CELL, ROWS + "C;7;onbekend;9");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message().dutch()).contains("woorden waar een cijfer");
      assertThat(finding.message().english()).contains("words where a figure");
    }

    @Test
    void is_a_warning_in_a_total() {
      Finding finding = only(Rule.MISSING_CELL, ROWS + "Totaal;5;;9");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.cells()).isEqualTo(cells(2, 1));
    }

    @Test
    void leaves_rows_and_columns_alone_that_are_mostly_empty() {
      assertThat(outcome(Rule.MISSING_CELL, ROWS + "C;7;;\nD;8;;").findings()).isEmpty();
    }

    @Test
    void does_not_apply_without_amounts() {
      assertThat(outcome(Rule.MISSING_CELL, "Post;Quote\nA;1%\nB;2%"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
    }
  }

  @Nested
  class Lab001LabelTwice {
    @Test
    void passes_where_every_label_occurs_once_in_its_block() {
      assertThat(
              outcome(
                  Rule.LABEL_TWICE,
                  "Post;Begroting\nLasten;\nA;1\nB;2\nTotaal;3\nBaten;\nA;1\nB;2\nTotaal;3"))
          .isEqualTo(new RuleOutcome.Passed(Rule.LABEL_TWICE, 4));
    }

    @Test
    void is_a_warning_with_both_rows() {
      Finding finding = only(Rule.LABEL_TWICE, "Post;Begroting\nA;1\nB;2\nA;3");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.cells()).isEqualTo(cells(0, 0, 2, 0));
      assertThat(finding.parameters()).isEqualTo(Map.of("label", "A"));
      assertThat(finding.message())
          .isEqualTo(
              new Message(
                  "'A' staat op regel 1 en op regel 3 van hetzelfde blok.",
                  "'A' stands in row 1 and in row 3 of the same block."));
    }

    @Test
    void is_no_matter_where_a_whole_list_returns() {
      assertThat(
              outcome(Rule.LABEL_TWICE, "Post;Begroting\nA;1\nB;2\nC;3\nA;4\nB;5\nC;6").findings())
          .isEmpty();
    }

    @Test
    void is_a_warning_where_a_whole_list_returns_with_the_same_figures() {
      assertThat(outcome(Rule.LABEL_TWICE, "Post;Begroting\nA;1\nB;2\nA;1\nB;2").findings())
          .hasSize(2);
    }

    @Test
    void does_not_apply_to_rows_without_labels() {
      assertThat(outcome(Rule.LABEL_TWICE, "Post;Begroting\n;1\n;2"))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
    }
  }

  @Nested
  class Sgn001SignConvention {
    @Test
    void passes_where_the_rows_agree() {
      assertThat(
              outcome(
                  Rule.SIGN_CONVENTION,
                  "Post;Begroting;Rekening;Verschil\nLoonkosten;-10;-12;-2\nHuurkosten;-9;-5;4"))
          .isEqualTo(new RuleOutcome.Passed(Rule.SIGN_CONVENTION, 6));
    }

    @Test
    void is_information_with_the_rows_against_it() {
      Finding finding =
          only(
              Rule.SIGN_CONVENTION,
              "Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;25;5\nC;30;50;-20");
      assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
      assertThat(finding.cells()).isEmpty();
      assertThat(finding.parameters()).isEqualTo(Map.of("evidence", "2", "against", "1"));
      assertThat(finding.message())
          .isEqualTo(
              new Message(
                  "Het verschil is rekening − begroting, maar 1 van de 3 regels spreken dat tegen.",
                  "The difference is actuals − budget, but 1 of the 3 rows go against it."));
    }

    @Test
    void is_information_where_nothing_decides() {
      Finding finding =
          only(Rule.SIGN_CONVENTION, "Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;25;-5");
      assertThat(finding.message().dutch()).startsWith("Onbepaald is welke kant");
      assertThat(finding.message().english()).endsWith("no direction fits most of the rows.");
    }

    @Test
    void is_not_checkable_without_sides_and_results() {
      assertThat(outcome(Rule.SIGN_CONVENTION, "Post;Begroting\nA;10\nB;20"))
          .isInstanceOf(RuleOutcome.NotCheckable.class);
    }
  }

  @Nested
  class Catalogue {
    @Test
    void has_these_rules_in_this_order() {
      assertThat(Rule.all().stream().map(rule -> rule.id() + " " + rule.severity()))
          .containsExactly(
              "SUM-001 ERROR",
              "SUM-002 WARNING",
              "SUM-003 WARNING",
              "AMD-001 ERROR",
              "DIF-001 ERROR",
              "COL-001 ERROR",
              "QUO-001 ERROR",
              "CAR-001 ERROR",
              "LET-001 ERROR",
              "JNT-001 WARNING",
              "CEL-001 WARNING",
              "LAB-001 WARNING",
              "SGN-001 INFORMATION",
              "SGN-002 WARNING");
      assertThat(new HashSet<>(Rule.all().stream().map(Rule::id).toList()))
          .hasSameSizeAs(Rule.all());
    }

    static List<Rule> rules() {
      return Rule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void explains_every_rule_in_both_languages(Rule rule) {
      assertThat(
              List.of(
                  rule.summary().dutch(),
                  rule.summary().english(),
                  rule.explanation().dutch(),
                  rule.explanation().english()))
          .allSatisfy(text -> assertThat(text).endsWith("."))
          .doesNotHaveDuplicates();
      assertThat(rule.source()).isNotBlank();
    }

    @Test
    void is_in_every_report_whole_and_in_its_order() {
      assertThat(check("Post;Begroting\nA;1").outcomes())
          .extracting(RuleOutcome::rule)
          .containsExactlyElementsOf(Rule.all());
    }

    @Test
    void has_dutch_words_for_severities_and_verdicts() {
      assertThat(Arrays.stream(Severity.values()).map(Severity::dutch))
          .containsExactly("info", "let op", "fout");
      assertThat(Arrays.stream(TableVerdict.values()).map(TableVerdict::dutch))
          .containsExactly(
              "sluit", "sluit op afronding na", "sluit niet", "niets te controleren", "onleesbaar");
    }
  }

  @Nested
  class Outcomes {
    private final Message why = Message.same("why");

    @Test
    void that_compared_nothing_have_not_passed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new RuleOutcome.Passed(Rule.TOTAL, 0))
          .withMessage("Rule SUM-001 compared nothing, so it has not passed");
      assertThat(RuleOutcome.of(Rule.TOTAL, 0, List.of(), why))
          .isEqualTo(new RuleOutcome.NotApplicable(Rule.TOTAL, why));
    }

    @Test
    void without_findings_have_not_failed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new RuleOutcome.Failed(Rule.TOTAL, 3, List.of()))
          .withMessage("Rule SUM-001 found nothing, so it has not failed");
    }

    @Test
    void have_a_rule_and_a_reason() {
      assertThatNullPointerException()
          .isThrownBy(() -> new RuleOutcome.NotApplicable(Rule.TOTAL, null));
      assertThatNullPointerException().isThrownBy(() -> new RuleOutcome.NotCheckable(null, why));
      assertThat(new RuleOutcome.NotCheckable(Rule.TOTAL, why).findings()).isEmpty();
    }

    @Test
    void never_give_findings_above_the_severity_of_their_rule() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Finding(Rule.SIGN_CONVENTION, Severity.ERROR, List.of(), Map.of(), why))
          .withMessageContaining("SGN-001");
    }

    @Test
    void name_cells_from_0() {
      assertThatIllegalArgumentException().isThrownBy(() -> new CellReference(-1, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> new CellReference(0, -1));
      assertThat(new CellReference(1, 5)).isLessThan(new CellReference(2, 0));
      assertThat(new CellReference(1, 5)).isGreaterThan(new CellReference(1, 4));
    }
  }

  @Nested
  class Verdicts {
    private static TableVerdict verdict(String text) {
      return check(text).verdict();
    }

    @Test
    void close_only_if_every_instance_is_exact() {
      assertThat(verdict("Post;Begroting;Rekening\nA;1;4\nB;2;5\nTotaal;3;9"))
          .isEqualTo(TableVerdict.CLOSES);
      assertThat(verdict("Post;Begroting;Rekening\nA;1;4\nB;2;5\nTotaal;3;10"))
          .isEqualTo(TableVerdict.CLOSES_WITHIN_ROUNDING);
      assertThat(verdict("Post;Begroting;Rekening\nA;1;4\nB;2;5\nTotaal;3;11"))
          .isEqualTo(TableVerdict.DOES_NOT_CLOSE);
    }

    @Test
    void close_within_rounding_where_that_is_unlikely() {
      assertThat(verdict("Post;Begroting\nA;1\nB;1\nC;1\nTotaal;5"))
          .isEqualTo(TableVerdict.CLOSES_WITHIN_ROUNDING);
    }

    @Test
    void say_that_nothing_was_checked() {
      assertThat(verdict("Post;Begroting\nA;1\nB;1")).isEqualTo(TableVerdict.NOTHING_TO_CHECK);
    }
  }

  @Nested
  class Findings {
    @Test
    void come_in_the_order_of_rules_and_then_of_cells() {
      CheckedTable checked =
          check(
              """
              Post;Begroting;Rekening;Verschil
              A;10;12;2
              B;20;25;9
              B;30;50;20
              C;1;7;6
              Totaal;65;99;77""");
      assertThat(checked.findings().stream().map(f -> f.rule().id() + f.cells().get(0)))
          .containsExactly(
              "SUM-001" + new CellReference(4, 0),
              "SUM-001" + new CellReference(4, 1),
              "SUM-001" + new CellReference(4, 2),
              "DIF-001" + new CellReference(1, 2),
              "DIF-001" + new CellReference(4, 2),
              "LAB-001" + new CellReference(1, 0));
    }

    @Test
    void have_parameters_that_nobody_can_change() {
      Finding finding = only(Rule.LABEL_TWICE, "Post;Begroting\nA;1\nB;2\nA;3");
      assertThat(finding.parameters()).isUnmodifiable();
      assertThat(finding.cells()).isUnmodifiable();
    }
  }

  @Nested
  class Names {
    @Test
    void of_a_table_are_its_title_its_label_heading_or_its_source() {
      assertThat(check("Titel;\nPost;Begroting\nA;1").name()).isEqualTo("Titel");
      assertThat(check("Post;Begroting\nA;1").name()).isEqualTo("Post");
      assertThat(check(";Begroting\nA;1").name()).isEqualTo("test.csv");
    }
  }

  @Nested
  class Documents {
    private static final String ONE = "Post;Begroting;Rekening;Verschil\nA;10;12;2\nB;20;25;5";
    private static final String OTHER = "Post;Begroting;Rekening;Verschil\nA;12;10;2\nB;25;20;5";

    private static CheckedTable of(Optional<String> document, String source, String text) {
      BudgetTable.Builder builder = table(text).toBuilder();
      document.ifPresent(builder::document);
      return TableCheck.check(source, builder.build());
    }

    private static List<Optional<String>> conflicts(CheckedTable... tables) {
      return DocumentCheck.check(List.of(tables)).stream()
          .map(
              t ->
                  outcome(Rule.CONVENTION_CONFLICT, t).findings().stream()
                      .map(f -> f.parameters().get("other"))
                      .findFirst())
          .toList();
    }

    @Test
    void with_opposite_conventions_give_a_warning_on_the_later_table() {
      Optional<String> document = Optional.of("d");
      CheckedTable a = of(document, "a", ONE);
      CheckedTable b = of(document, "b", OTHER);
      assertThat(conflicts(a, b)).containsExactly(Optional.empty(), Optional.of("a"));
      assertThat(conflicts(b, a)).containsExactly(Optional.empty(), Optional.of("b"));
      Finding finding =
          outcome(Rule.CONVENTION_CONFLICT, DocumentCheck.check(List.of(a, b)).get(1))
              .findings()
              .get(0);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message())
          .isEqualTo(
              new Message(
                  "Andere tekenafspraak dan in 'Post' van hetzelfde document: hier teken van lasten"
                      + " onbepaald, verschil = begroting − rekening, daar teken van lasten"
                      + " onbepaald, verschil = rekening − begroting.",
                  "Another sign convention than in 'Post' of the same document: here sign of costs"
                      + " undetermined, difference = budget − actuals, there sign of costs"
                      + " undetermined, difference = actuals − budget."));
    }

    @Test
    void with_one_convention_pass() {
      Optional<String> document = Optional.of("d");
      List<CheckedTable> checked =
          DocumentCheck.check(List.of(of(document, "a", ONE), of(document, "b", ONE)));
      assertThat(outcome(Rule.CONVENTION_CONFLICT, checked.get(0)))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
      assertThat(outcome(Rule.CONVENTION_CONFLICT, checked.get(1)))
          .isEqualTo(new RuleOutcome.Passed(Rule.CONVENTION_CONFLICT, 1));
      assertThat(checked.get(1).outcomes())
          .extracting(RuleOutcome::rule)
          .containsExactlyElementsOf(Rule.all());
    }

    @Test
    void has_not_passed_where_nothing_is_known_of_either_table() {
      String stocks = "Reserve;Stand 2020;Stand 2021\nA;1;2\nB;3;4\nTotaal;4;6";
      CheckedTable a = TableCheck.check("a", table(stocks).toBuilder().document("d").build());
      CheckedTable b = TableCheck.check("b", table(stocks).toBuilder().document("d").build());
      assertThat(outcome(Rule.CONVENTION_CONFLICT, DocumentCheck.check(List.of(a, b)).get(1)))
          .isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    void says_which_sign_income_carries_where_that_is_the_conflict() {
      String positive = "Post;Rekening 2021\nLasten;100\nBaten;40\nSaldo;60";
      String negative = "Post;Rekening 2021\nLasten;100\nBaten;-40\nSaldo;60";
      CheckedTable a = TableCheck.check("a", table(positive).toBuilder().document("d").build());
      CheckedTable b = TableCheck.check("b", table(negative).toBuilder().document("d").build());
      assertThat(DocumentCheck.check(List.of(a, b)).get(1).findings())
          .anySatisfy(
              finding ->
                  assertThat(finding.message().dutch())
                      .contains("hier lasten positief, baten negatief")
                      .contains("daar lasten positief, baten positief"));
    }

    @Test
    void that_differ_or_are_not_named_are_not_compared() {
      assertThat(
              conflicts(
                  of(Optional.of("d"), "a", ONE),
                  of(Optional.of("e"), "b", OTHER),
                  of(Optional.empty(), "c", OTHER),
                  of(Optional.empty(), "f", ONE)))
          .containsOnly(Optional.empty());
    }

    @Test
    void with_costs_of_opposite_signs_conflict_too() {
      Optional<String> document = Optional.of("d");
      assertThat(
              conflicts(
                  of(document, "a", "Post;Begroting\nLoonkosten;10\nA;1"),
                  of(document, "b", "Post;Begroting\nLoonkosten;-10\nA;1"),
                  of(document, "c", "Post;Begroting\nX;-10\nA;1")))
          .containsExactly(Optional.empty(), Optional.of("a"), Optional.empty());
    }
  }
}
