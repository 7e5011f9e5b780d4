package nl.sluitend.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Row;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Favourable;
import nl.sluitend.table.SignConvention.Sign;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be said of the seed tables, and of every change to them. */
class SeedTablesTest {
  private static Instance total(CheckedTable checked, int column) {
    return instance(checked, Axis.ROWS, checked.table().rows().size() - 1, column);
  }

  private static Instance instance(CheckedTable checked, Axis axis, int result, int at) {
    return checked.relations().stream()
        .filter(j -> j.relation().axis() == axis && j.relation().result() == result)
        .map(JudgedRelation::instances)
        .flatMap(List::stream)
        .filter(i -> i.at() == at)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> findings(CheckedTable checked) {
    return checked.findings().stream()
        .map(
            f ->
                f.rule().id()
                    + " "
                    + f.severity()
                    + f.cells().stream().map(c -> " " + c.row() + "," + c.column()).toList())
        .toList();
  }

  @Nested
  class Overhead {
    private final CheckedTable checked = SeedTables.OVERHEAD.checked();

    @Test
    void closes_within_rounding_and_nothing_in_it_is_above_information() {
      assertThat(checked.verdict()).isEqualTo(TableVerdict.CLOSES_WITHIN_ROUNDING);
      assertThat(SeedTables.seriousFindings(checked)).isEmpty();
    }

    @Test
    void primitief_and_totaal_add_up_exactly() {
      assertThat(total(checked, 0).verdict()).isEqualTo(Verdict.EXACT);
      assertThat(total(checked, 0).amounts().orElseThrow().stated()).hasToString("-12207000");
      assertThat(total(checked, 1).verdict()).isEqualTo(Verdict.EXACT);
      assertThat(total(checked, 1).amounts().orElseThrow().stated()).hasToString("-12086000");
    }

    @Test
    void rekening_is_off_by_2_which_rounding_explains() {
      Instance rekening = total(checked, 2);
      Instance.Amounts outcome = rekening.amounts().orElseThrow();
      assertThat(rekening.verdict()).isEqualTo(Verdict.ROUNDING);
      assertThat(outcome.stated()).hasToString("-12048000");
      assertThat(outcome.computed()).hasToString("-12050000");
      assertThat(outcome.difference()).hasToString("2000");
      assertThat(outcome.slack()).hasToString("9000");
      assertThat(outcome.likelihood()).hasToString("0.2095");
    }

    @Test
    void budgetresultaat_is_off_by_1() {
      Instance.Amounts outcome = total(checked, 3).amounts().orElseThrow();
      assertThat(outcome.computed()).hasToString("38000");
      assertThat(outcome.stated()).hasToString("37000");
    }

    @Test
    void result_is_rekening_minus_totaal_and_off_by_1_in_three_rows() {
      List<Integer> off = new ArrayList<>();
      for (int row = 0; row < checked.table().rows().size(); row++) {
        Instance instance = instance(checked, Axis.COLUMNS, 3, row);
        if (instance.verdict() != Verdict.EXACT) {
          assertThat(instance.verdict()).isEqualTo(Verdict.ROUNDING);
          assertThat(instance.amounts().orElseThrow().difference().abs())
              .isEqualTo(Amount.ofEuros(1_000));
          off.add(row);
        }
      }
      BudgetTable table = checked.table();
      assertThat(off)
          .containsExactly(
              table.row("Vervoermiddelen"),
              table.row("Verrekening overhead met grondexploitaties en tarieven"),
              table.row("Totaal overhead"));
      assertThat(checked.convention().convention().difference())
          .isEqualTo(Difference.ACTUALS_MINUS_BUDGET);
      assertThat(checked.convention().against()).isZero();
    }

    @Test
    void costs_are_negative_and_a_positive_result_is_favourable() {
      assertThat(checked.convention().convention().costs()).isEqualTo(Sign.NEGATIVE);
      assertThat(checked.convention().convention().favourable()).isEqualTo(Favourable.POSITIVE);
      assertThat(
              checked.convention().convention().effect(Side.EXPENDITURE, Amount.ofEuros(170_000)))
          .contains(Effect.FAVOURABLE);
    }

    @Test
    void its_findings_are_these() {
      assertThat(findings(checked))
          .containsExactly(
              "SUM-001 INFORMATION[ 17,2]",
              "SUM-001 INFORMATION[ 17,3]",
              "DIF-001 INFORMATION[ 13,3]",
              "DIF-001 INFORMATION[ 16,3]",
              "DIF-001 INFORMATION[ 17,3]");
      assertThat(checked.findings().get(0).parameters())
          .isEqualTo(
              Map.of(
                  "row", "Totaal overhead",
                  "column", "Rekening 2021",
                  "stated", "-12048000",
                  "computed", "-12050000",
                  "difference", "2000",
                  "slack", "9000",
                  "likelihood", "0.2095"));
      assertThat(checked.findings().get(0).message().dutch())
          .isEqualTo(
              "'Totaal overhead', 'Rekening 2021': er staat -12.048, maar de regels geven -12.050;"
                  + " verschil 2, afronding verklaart dat (kans 0,2095).");
      assertThat(checked.findings().get(0).message().english())
          .isEqualTo(
              "'Totaal overhead', 'Rekening 2021': stated -12.048, but the rows give -12.050;"
                  + " difference 2, rounding explains it (chance 0.2095).");
    }
  }

  @Nested
  class Salaries {
    private final CheckedTable checked = SeedTables.SALARIES.checked();

    @Test
    void close_in_all_four_columns() {
      assertThat(checked.verdict()).isEqualTo(TableVerdict.CLOSES);
      assertThat(checked.findings()).isEmpty();
      for (int column = 1; column <= 4; column++) {
        assertThat(total(checked, column).verdict()).isEqualTo(Verdict.EXACT);
      }
    }

    @Test
    void result_is_totaal_minus_rekening_so_a_positive_one_is_unfavourable() {
      assertThat(checked.convention().convention().difference())
          .isEqualTo(Difference.BUDGET_MINUS_ACTUALS);
      assertThat(checked.convention().convention().favourable()).isEqualTo(Favourable.NEGATIVE);
      assertThat(
              checked.convention().convention().effect(Side.EXPENDITURE, Amount.ofEuros(362_000)))
          .contains(Effect.UNFAVOURABLE);
    }

    @Test
    void use_the_opposite_convention_of_the_overhead_in_the_same_document() {
      List<CheckedTable> both =
          DocumentCheck.check(List.of(SeedTables.OVERHEAD.checked(), checked));
      assertThat(SeedTables.seriousFindings(both.get(0))).isEmpty();
      assertThat(SeedTables.seriousFindings(both.get(1))).containsExactly("SGN-002 []");
      Finding conflict = both.get(1).findings().get(0);
      assertThat(conflict.parameters())
          .isEqualTo(Map.of("other", "OVERHEAD", "document", "diemen-2021"));
      assertThat(conflict.message().dutch())
          .contains("begroting − rekening")
          .contains("rekening − begroting");
    }
  }

  @Nested
  class Ict {
    private final CheckedTable checked = SeedTables.ICT.checked();

    @Test
    void totals_are_exact_for_the_budgets_and_off_by_1_for_rekening_and_resultaat() {
      assertThat(checked.verdict()).isEqualTo(TableVerdict.CLOSES_WITHIN_ROUNDING);
      assertThat(SeedTables.seriousFindings(checked)).isEmpty();
      assertThat(
              Stream.of(1, 2, 3, 4)
                  .map(c -> total(checked, c).amounts().orElseThrow().computed().toString()))
          .containsExactly("567000", "567000", "466000", "101000");
      assertThat(
              Stream.of(1, 2, 3, 4)
                  .map(c -> total(checked, c).amounts().orElseThrow().stated().toString()))
          .containsExactly("567000", "567000", "465000", "102000");
    }

    @Test
    void amended_is_original_plus_amendment_everywhere() {
      RuleOutcome outcome =
          checked.outcomes().stream()
              .filter(o -> o.rule().equals(Rule.AMENDED_BUDGET))
              .findFirst()
              .orElseThrow();
      assertThat(outcome).isEqualTo(new RuleOutcome.Passed(Rule.AMENDED_BUDGET, 7));
    }

    @Test
    void costs_are_positive_and_a_positive_result_is_favourable() {
      assertThat(checked.convention().convention().costs()).isEqualTo(Sign.POSITIVE);
      assertThat(checked.convention().convention().difference())
          .isEqualTo(Difference.BUDGET_MINUS_ACTUALS);
      assertThat(checked.convention().convention().favourable()).isEqualTo(Favourable.POSITIVE);
    }
  }

  /**
   * Every change of ten units or more, of a sign or of the rows gives a finding that was not there.
   */
  @Nested
  class Changes {
    private void assertFound(SeedTables seed, List<List<String>> changed, String what) {
      List<String> before = SeedTables.seriousFindings(seed.checked());
      List<String> after =
          SeedTables.seriousFindings(TableCheck.check(seed.name(), seed.table(changed)));
      after.removeAll(before);
      assertThat(after).as(what).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(SeedTables.class)
    void of_one_figure_by_ten_units_or_more(SeedTables seed) {
      BudgetTable table = seed.table();
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          Optional<Amount> amount = table.figure(row, column).map(f -> f.amount());
          if (amount.isEmpty()) {
            continue;
          }
          for (long by : List.of(10L, -10L, 27L, -90L, 1_000L, -5_000L, 1_000_000L)) {
            Amount changed = amount.get().plus(Unit.THOUSAND.step().times(by));
            List<List<String>> fields = seed.fields();
            fields.get(row + 1).set(column + 1, CellPrinter.print(changed, Unit.THOUSAND));
            assertFound(seed, fields, "row %s, column %s, by %s".formatted(row, column, by));
          }
        }
      }
    }

    @ParameterizedTest
    @EnumSource(SeedTables.class)
    void of_one_figure_by_a_factor(SeedTables seed) {
      BudgetTable table = seed.table();
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          Amount amount = table.figure(row, column).map(f -> f.amount()).orElse(Amount.ZERO);
          if (amount.signum() != 0) {
            List<List<String>> fields = seed.fields();
            String thousandfold = CellPrinter.print(amount.times(1_000), Unit.THOUSAND);
            fields.get(row + 1).set(column + 1, thousandfold);
            assertFound(seed, fields, "row %s, column %s".formatted(row, column));
          }
        }
      }
    }

    @ParameterizedTest
    @EnumSource(SeedTables.class)
    void of_the_sign_of_one_result(SeedTables seed) {
      BudgetTable table = seed.table();
      int result = table.column(ColumnKind.RESULT);
      for (int row = 0; row < table.rows().size(); row++) {
        if (table.cell(row, result) instanceof Cell.Money money) {
          List<List<String>> fields = seed.fields();
          String swapped = CellPrinter.print(money.figure().amount().negated(), Unit.THOUSAND);
          fields.get(row + 1).set(result + 1, swapped);
          assertFound(seed, fields, "row " + row);
        }
      }
    }

    @ParameterizedTest
    @EnumSource(SeedTables.class)
    void that_drops_a_row_with_figures(SeedTables seed) {
      BudgetTable table = seed.table();
      for (int row = 0; row < table.rows().size(); row++) {
        if (hasFigures(table.rows().get(row))) {
          List<List<String>> fields = seed.fields();
          fields.remove(row + 1);
          assertFound(seed, fields, "row " + row);
        }
      }
    }

    @ParameterizedTest
    @EnumSource(SeedTables.class)
    void that_prints_a_row_twice(SeedTables seed) {
      BudgetTable table = seed.table();
      for (int row = 0; row < table.rows().size() - 1; row++) {
        if (hasFigures(table.rows().get(row))) {
          List<List<String>> fields = seed.fields();
          fields.add(row + 1, fields.get(row + 1));
          assertFound(seed, fields, "row " + row);
        }
      }
    }

    private static boolean hasFigures(Row row) {
      return row.cells().stream().anyMatch(Cell.Money.class::isInstance);
    }
  }
}
