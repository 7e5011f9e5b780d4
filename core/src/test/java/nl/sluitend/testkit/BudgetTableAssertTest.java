package nl.sluitend.testkit;

import static nl.sluitend.testkit.SluitendAssertions.assertThat;
import static nl.sluitend.testkit.SluitendAssertions.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.NoSuchElementException;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion passes where it should, fails where it should, and says why. */
class BudgetTableAssertTest {
  private static final BudgetTable EXACT = table(-1784, -1874, -90);
  private static final BudgetTable ROUNDED = table(-1784, -1874, -91);
  private static final BudgetTable BROKEN = table(-1784, -1847, -90);
  private static final BudgetTable NOTHING =
      BudgetTable.builder(Unit.EURO)
          .column(Column.of(ColumnKind.ACTUALS, 2021))
          .detail("Huisvesting", 1)
          .build();

  private static BudgetTable table(long budget, long actuals, long result) {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
        .column(Column.of(ColumnKind.ACTUALS, 2021))
        .column(Column.of(ColumnKind.RESULT, 2021))
        .detail("Huisvesting 100%", -1322, -1391, -69)
        .detail("Facilitair", -462, -483, -21)
        .total("Totaal", budget, actuals, result)
        .build();
  }

  private static String failure(ThrowingCallable assertion) {
    AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
    assertThat(error).as("the assertion should have failed").isNotNull();
    return error.getMessage().replace(System.lineSeparator(), "\n");
  }

  @Test
  void tables_that_add_up() {
    assertThat(EXACT).addsUpExactly().addsUpWithinRounding();
    assertThat(ROUNDED).addsUpWithinRounding();
    assertThat(BROKEN).doesNotAddUp();
  }

  @Test
  void a_sum_beyond_rounding_is_shown_with_all_that_is_known_of_it() {
    assertThat(failure(() -> assertThat(BROKEN).addsUpWithinRounding()))
        .isEqualTo(
            """
            Expecting table to add up within rounding, but it does not:
                                   begroting na
                x € 1.000        wijziging 2021  rekening 2021  resultaat 2021
              1 Huisvesting 100%         -1.322         -1.391             -69
              2 Facilitair                 -462           -483             -21
              3 Totaal                   -1.784        >-1.847<           >-90<
              row 3 'Totaal', column 2 'rekening 2021': BROKEN
                expected        -1.874 = 'Huisvesting 100%' + 'Facilitair'
                actual          -1.847
                difference      27
                rounding slack  1,5
              row 3 'Totaal', column 3 'resultaat 2021': BROKEN
                expected        -63 = 'rekening 2021' - 'begroting na wijziging 2021'
                actual          -90
                difference      -27
                rounding slack  1,5
              perhaps two digits are transposed: 'Totaal', 'rekening 2021': -1.847 would be -1.874.
            """);
  }

  @Test
  void what_rounding_explains_is_not_exact() {
    assertThat(failure(() -> assertThat(ROUNDED).addsUpExactly()))
        .startsWith("Expecting table to add up exactly, but it adds up only within rounding:\n")
        .contains(" -1.874            >-91<\n")
        .contains("row 3 'Totaal', column 3 'resultaat 2021': ROUNDING\n");
  }

  @Test
  void a_table_that_adds_up_does_not_fail_to() {
    assertThat(failure(() -> assertThat(EXACT).doesNotAddUp()))
        .startsWith("Expecting table to not add up, but it does, exactly:\n")
        .doesNotContain(">");
  }

  @Test
  void nothing_to_compare_is_not_adding_up() {
    assertThat(failure(() -> assertThat(NOTHING).addsUpWithinRounding()))
        .contains("but it has no sum or difference that can be compared:\n");
    assertThat(failure(() -> assertThat(NOTHING).doesNotAddUp())).contains("but it has no sum");
  }

  @Test
  void a_sum_that_could_not_be_compared_does_not_add_up() {
    BudgetTable words =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Huisvesting", 1322, 1391)
            .row(
                Row.of(
                    "Facilitair",
                    RowRole.DETAIL,
                    List.of(Cell.money(Figure.of(462, Unit.THOUSAND)), Cell.text("zie bijlage"))))
            .total("Totaal", 1784, 9999)
            .build();
    for (ThrowingCallable assertion :
        List.<ThrowingCallable>of(
            () -> assertThat(words).addsUpExactly(),
            () -> assertThat(words).addsUpWithinRounding())) {
      assertThat(failure(assertion))
          .contains("but not everything in it could be compared:\n")
          .contains(">9.999<")
          .contains(
              """
                row 3 'Totaal', column 2 'rekening 2021': NOT_CHECKABLE
                  expected  'Huisvesting' + 'Facilitair'
                  a term is no amount
              """);
    }
  }

  @Test
  void a_total_that_is_not_that_of_its_rows_does_not_add_up() {
    BudgetTable untraced =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021))
            .detail("Bestuur", 410, 432, 22)
            .detail("Zorg", 820, 875, 55)
            .detail("Sport", 300, 281, -19)
            .total("Totaal", 9999, 10555, 556)
            .build();
    assertThat(failure(() -> assertThat(untraced).addsUpExactly()))
        .startsWith("Expecting table to add up exactly, but not everything in it could be compared")
        .contains(">9.999<", ">10.555<", "WARNING of SUM-002");
    assertThat(failure(() -> assertThat(untraced).addsUpWithinRounding())).contains("SUM-002");
  }

  @Test
  void a_difference_that_fits_no_row_does_not_add_up() {
    BudgetTable undirected =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021))
            .detail("Bestuur", 410, 432, 1)
            .detail("Zorg", 820, 875, 1)
            .detail("Sport", 300, 281, 1)
            .total("Totaal", 1530, 1588, 3)
            .build();
    assertThat(failure(() -> assertThat(undirected).addsUpExactly()))
        .contains(
            "column 3 'resultaat 2021': no direction of the difference fits most of the rows");
    assertThat(failure(() -> assertThat(undirected).addsUpWithinRounding())).contains("column 3");
    assertThat(failure(() -> assertThat(undirected).hasNoFinding("DIF-001")))
        .contains("but DIF-001 is not checkable (no direction of the difference fits");
    assertThat(failure(() -> assertThat(undirected).hasNoFindings(Severity.ERROR)))
        .contains("but DIF-001 is not checkable (no direction of the difference fits");
  }

  @Test
  void a_difference_of_nought_may_be_taken_either_way() {
    assertThat(undirected(7, 7, 0)).addsUpExactly().addsUpWithinRounding();
    assertThat(failure(() -> assertThat(undirected(7, 9, 0)).addsUpWithinRounding()))
        .contains("resultaat 2021");
  }

  private static BudgetTable undirected(long budget, long actuals, long result) {
    return BudgetTable.builder(Unit.EURO)
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
        .column(Column.of(ColumnKind.ACTUALS, 2021))
        .column(Column.of(ColumnKind.RESULT, 2021))
        .detail("Huisvesting", budget, actuals, result)
        .total("Totaal", budget, actuals, result)
        .build();
  }

  @Test
  void a_rule_that_fails_with_an_error_has_not_found_nothing() {
    Message words = Message.same("test");
    Rule rule = Rule.of("TST-001", words, Severity.WARNING, "test");
    TableRule throwing =
        TableRule.of(
            rule,
            facts -> {
              throw new IllegalStateException("no such year");
            });
    BudgetTableAssert table = new BudgetTableAssert(EXACT, RuleBook.standard().with(throwing));
    table.hasNoFinding("SUM-001").hasNoFindings(Severity.ERROR);
    assertThat(failure(() -> table.hasNoFinding("TST-001")))
        .startsWith(
            "Expecting table to have no finding of TST-001, but TST-001 fails with an error")
        .contains("no such year");
    assertThat(failure(() -> table.hasNoFindings(Severity.WARNING)))
        .contains("of WARNING or worse, but TST-001 fails with an error", "no such year");
  }

  @Test
  void relations() {
    assertThat(BROKEN)
        .hasTotal("Totaal", "Facilitair", "Huisvesting 100%")
        .hasRelation(Axis.COLUMNS, 2, new Term(0, -1), new Term(1, 1));
    assertThat(failure(() -> assertThat(EXACT).hasTotal("Totaal", "Facilitair")))
        .startsWith(
            """
            Expecting table to have the relation
                'Totaal' = 'Facilitair'
            but of its rows it has only
                'Totaal' = 'Huisvesting 100%' + 'Facilitair'
            """);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> assertThat(EXACT).hasTotal("Totaal", "Bestuur"))
        .withMessageContaining("Bestuur");
  }

  @Test
  void findings() {
    assertThat(EXACT).hasNoFindings(Severity.WARNING).hasNoFinding("SUM-001");
    assertThat(BROKEN)
        .hasFinding("SUM-001")
        .hasFinding("SUM-001", cell(BROKEN, "Totaal", ColumnKind.ACTUALS));
    assertThat(
            failure(
                () ->
                    assertThat(BROKEN)
                        .hasFinding("SUM-001", cell(BROKEN, "Totaal", ColumnKind.RESULT))))
        .startsWith(
            "Expecting table to have a finding of SUM-001 at row 3 'Totaal', column 3"
                + " 'resultaat 2021', but that rule finds only this:\n")
        .contains(">-1.847<")
        .contains("row 3 'Totaal', column 2 'rekening 2021': ERROR of SUM-001\n");
    assertThat(failure(() -> assertThat(EXACT).hasFinding("SUM-001")))
        .contains("that rule finds nothing:\n");
    assertThat(failure(() -> assertThat(BROKEN).hasNoFinding("DIF-001")))
        .contains(">-90<", "expected", "actual", "difference", "rounding slack");
    assertThat(failure(() -> assertThat(BROKEN).hasNoFindings(Severity.ERROR)))
        .contains("of SUM-001", "of DIF-001")
        .doesNotContain("SGN-001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(EXACT).hasNoFinding("SUM-999"))
        .withMessageContaining("SUM-999");
  }
}
