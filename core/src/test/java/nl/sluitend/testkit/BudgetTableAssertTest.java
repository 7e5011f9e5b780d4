package nl.sluitend.testkit;

import static nl.sluitend.testkit.SluitendAssertions.assertThat;
import static nl.sluitend.testkit.SluitendAssertions.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.NoSuchElementException;
import nl.sluitend.check.Severity;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
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
