package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;
import org.junit.jupiter.api.Test;

class BudgetTableTest {
  private static final SignConvention CONVENTION =
      new SignConvention(Sign.NEGATIVE, Sign.POSITIVE, Difference.ACTUALS_MINUS_BUDGET);

  private static BudgetTable.Builder twoColumns() {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2021))
        .column(Column.of(ColumnKind.ACTUALS, 2021));
  }

  private static BudgetTable overhead() {
    return twoColumns()
        .title("Overhead")
        .labelHeading("Soort kosten")
        .document("Jaarstukken 2021")
        .convention(CONVENTION)
        .detail("Huisvesting", -1345, -1391)
        .detail("Overig", -40, -171)
        .total("Totaal overhead", -1385, -1562)
        .build();
  }

  @Test
  void a_table_holds_what_it_was_built_of() {
    BudgetTable table = overhead();
    assertThat(table.title()).isEqualTo("Overhead");
    assertThat(table.labelHeading()).isEqualTo("Soort kosten");
    assertThat(table.document()).hasValue("Jaarstukken 2021");
    assertThat(table.unit()).isEqualTo(Unit.THOUSAND);
    assertThat(table.declaredConvention()).hasValue(CONVENTION);
    assertThat(table.columns())
        .extracting(Column::kind)
        .containsExactly(ColumnKind.ORIGINAL_BUDGET, ColumnKind.ACTUALS);
    assertThat(table.rows())
        .extracting(Row::role)
        .containsExactly(RowRole.DETAIL, RowRole.DETAIL, RowRole.TOTAL);
    assertThat(table.cell(1, 0)).isEqualTo(Cell.money(Figure.of(-40, Unit.THOUSAND)));
    assertThat(table.figure(2, 1)).hasValue(Figure.of(-1562, Unit.THOUSAND));
    assertThat(table).hasToString("Overhead (x 1000): 3 rows, 2 columns");
  }

  @Test
  void a_table_may_have_no_title_no_document_and_no_rows() {
    BudgetTable table = twoColumns().build();
    assertThat(table.title()).isEmpty();
    assertThat(table.labelHeading()).isEmpty();
    assertThat(table.document()).isEmpty();
    assertThat(table.declaredConvention()).isEmpty();
    assertThat(table.rows()).isEmpty();
    assertThat(table).hasToString("Table (x 1000): 0 rows, 2 columns");
  }

  @Test
  void titles_are_trimmed() {
    BudgetTable table = twoColumns().title("  Overhead \n").labelHeading("\tSoort ").build();
    assertThat(table.title()).isEqualTo("Overhead");
    assertThat(table.labelHeading()).isEqualTo("Soort");
  }

  @Test
  void a_table_does_not_change_with_its_builder() {
    BudgetTable.Builder builder = twoColumns().detail("a", 1, 2);
    BudgetTable table = builder.build();
    builder.title("later").detail("b", 3, 4);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.title()).isEmpty();
    assertThat(builder.build().rows()).hasSize(2);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> table.rows().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> table.columns().clear());
  }

  @Test
  void a_row_has_one_cell_per_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoColumns().detail("Huisvesting", 1))
        .withMessage("Row 'Huisvesting' has 1 cells, but the table has 2 columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoColumns().total("Totaal", 1, 2, 3))
        .withMessage("Row 'Totaal' has 3 cells, but the table has 2 columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoColumns().row(Row.of("Lasten", RowRole.HEADING, List.of())));
  }

  @Test
  void a_block_has_one_total() {
    BudgetTable.Builder builder = twoColumns().detail("a", 1, 2).total("Totaal", 1, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.total("Eindtotaal", 1, 2))
        .withMessage("The block that ends with total 'Totaal' has a second total, 'Eindtotaal'");
    assertThat(builder.build().rows()).as("the refused row is not in").hasSize(2);
  }

  @Test
  void another_block_has_a_total_of_its_own() {
    BudgetTable table =
        twoColumns()
            .detail("a", 1, 2)
            .total("Totaal lasten", 1, 2)
            .row(Row.of("Baten", RowRole.HEADING, List.of(Cell.empty(), Cell.empty())))
            .detail("b", 3, 4)
            .total("Totaal baten", 3, 4)
            .build();
    assertThat(table.rows()).filteredOn(r -> r.role() == RowRole.TOTAL).hasSize(2);
  }

  @Test
  void a_total_may_stand_above_its_rows_and_subtotals_may_follow_one_another() {
    BudgetTable table =
        twoColumns()
            .total("Totaal", 1, 2)
            .detail("a", 1, 2)
            .row(Row.of("s", RowRole.SUBTOTAL, List.of(Cell.dash(), Cell.dash())))
            .row(Row.of("t", RowRole.SUBTOTAL, List.of(Cell.dash(), Cell.dash())))
            .total("Totaal", 1, 2)
            .build();
    assertThat(table.rows()).hasSize(5);
  }

  @Test
  void a_column_stands_in_a_table_once() {
    BudgetTable.Builder builder = twoColumns();
    Column twin = Column.of("Realisatie", ColumnKind.ACTUALS).withYear(2021);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.column(twin))
        .withMessage("The columns 'rekening 2021' and 'Realisatie' mean the same: ACTUALS of 2021");
    assertThat(builder.build().columns()).hasSize(2);
    Column nameless = Column.of("Rekening", ColumnKind.ACTUALS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.column(nameless).column(nameless))
        .withMessageEndingWith("mean the same: ACTUALS of no year");
  }

  @Test
  void columns_that_mean_something_else_stand_beside_one_another() {
    Column actuals = Column.of(ColumnKind.ACTUALS, 2021);
    Column other = Column.of("Toelichting", ColumnKind.OTHER);
    BudgetTable table =
        twoColumns()
            .column(actuals.withYear(2020))
            .column(actuals.withSide(Side.EXPENDITURE))
            .column(actuals.withSide(Side.INCOME))
            .column(other)
            .column(other)
            .build();
    assertThat(table.columns()).hasSize(7);
  }

  @Test
  void a_result_may_have_a_column_of_letters_beside_it() {
    Column result = Column.of(ColumnKind.RESULT, 2021);
    BudgetTable table =
        twoColumns()
            .column(result)
            .column(
                new Column(
                    "V/N",
                    ColumnKind.RESULT,
                    result.year(),
                    result.side(),
                    result.amendment(),
                    Measure.LETTER))
            .row(
                Row.of(
                    "a",
                    RowRole.DETAIL,
                    List.of(
                        Cell.money(Figure.of(1, Unit.THOUSAND)),
                        Cell.money(Figure.of(3, Unit.THOUSAND)),
                        Cell.money(Figure.of(2, Unit.THOUSAND)),
                        new Cell.Letter(Effect.FAVOURABLE))))
            .build();
    assertThat(table.figure(0, 3)).isEmpty();
    assertThat(table.cell(0, 3)).isEqualTo(new Cell.Letter(Effect.FAVOURABLE));
  }

  @Test
  void columns_come_before_rows() {
    assertThatIllegalStateException()
        .isThrownBy(() -> twoColumns().detail("a", 1, 2).column(Column.of("x", ColumnKind.OTHER)))
        .withMessage("Columns come before rows");
  }

  @Test
  void a_table_has_a_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetTable.builder(Unit.EURO).title("x").build())
        .withMessage("A table has at least one column besides the labels");
    assertThatNullPointerException().isThrownBy(() -> BudgetTable.builder(null));
  }

  @Test
  void a_dash_is_a_zero_in_the_usual_unit_of_its_column() {
    BudgetTable table =
        twoColumns()
            .row(row(Cell.dash(), Cell.dash()))
            .row(row(money(1, Unit.EURO), money(1, Unit.THOUSAND)))
            .row(row(money(2, Unit.EURO), Cell.empty()))
            .row(row(money(3, Unit.THOUSAND), Cell.empty()))
            .build();
    assertThat(table.figure(0, 0)).hasValue(Figure.of(0, Unit.EURO));
    assertThat(table.figure(0, 1)).hasValue(Figure.of(0, Unit.THOUSAND));
  }

  @Test
  void of_units_that_are_equally_usual_a_dash_takes_the_finest() {
    BudgetTable table =
        twoColumns()
            .row(row(money(1, Unit.MILLION), money(1, Unit.CENT)))
            .row(row(money(2, Unit.EURO), money(1, Unit.THOUSAND)))
            .row(row(Cell.dash(), Cell.dash()))
            .build();
    assertThat(table.figure(2, 0)).hasValue(Figure.of(0, Unit.EURO));
    assertThat(table.figure(2, 1)).hasValue(Figure.of(0, Unit.CENT));
  }

  @Test
  void a_printed_zero_is_as_fine_as_the_figures_of_its_column() {
    Unit tenthOfMillion = Unit.MILLION.withDecimals(1);
    BudgetTable table =
        twoColumns()
            .row(row(money(548, tenthOfMillion), money(1, Unit.THOUSAND)))
            .row(row(money(74, tenthOfMillion), money(2, Unit.THOUSAND)))
            .row(row(money(0, Unit.MILLION), money(0, Unit.EURO)))
            .row(row(money(0, Unit.MILLION), money(1, Unit.MILLION)))
            .build();
    assertThat(table.figure(2, 0)).hasValue(Figure.of(0, tenthOfMillion));
    assertThat(table.figure(3, 0)).hasValue(Figure.of(0, tenthOfMillion));
    assertThat(table.figure(2, 1)).as("a finer zero stays").hasValue(Figure.of(0, Unit.EURO));
    assertThat(table.figure(3, 1)).as("no zero").hasValue(Figure.of(1, Unit.MILLION));
    assertThat(table.cell(2, 0)).as("as printed").isEqualTo(money(0, Unit.MILLION));
  }

  @Test
  void in_a_column_of_dashes_they_take_the_unit_of_the_table() {
    BudgetTable table = twoColumns().row(row(Cell.dash(), Cell.empty())).build();
    assertThat(table.figure(0, 0)).hasValue(Figure.of(0, Unit.THOUSAND));
  }

  @Test
  void cells_without_an_amount_state_no_figure() {
    BudgetTable table =
        twoColumns()
            .row(row(Cell.empty(), Cell.text("zie toelichting")))
            .row(row(new Cell.Percentage(BigDecimal.ONE), new Cell.Count(BigDecimal.TEN)))
            .row(row(new Cell.Letter(Effect.NEUTRAL), Cell.Mark.PRO_MEMORIE))
            .build();
    for (int r = 0; r < 3; r++) {
      assertThat(table.figure(r, 0)).isEmpty();
      assertThat(table.figure(r, 1)).isEmpty();
    }
  }

  @Test
  void a_cell_outside_the_table_is_a_mistake_of_the_caller() {
    BudgetTable table = overhead();
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.cell(3, 0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.figure(0, 2));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.cell(-1, 0));
  }

  @Test
  void rows_are_found_by_their_labels() {
    BudgetTable table = twoColumns().detail("a", 1, 2).detail("b", 1, 2).detail("b", 3, 4).build();
    assertThat(table.row("b")).isEqualTo(1);
    assertThat(table.findRow("a")).hasValue(0);
    assertThat(table.findRow("B")).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> table.row("c"))
        .withMessage("No row is labelled 'c'; there are: a, b, b");
  }

  @Test
  void columns_are_found_by_their_kinds() {
    BudgetTable table = overhead();
    assertThat(table.column(ColumnKind.ACTUALS)).isEqualTo(1);
    assertThat(table.findColumn(ColumnKind.RESULT)).isEmpty();
    assertThat(table.findColumn(ColumnKind.ORIGINAL_BUDGET)).hasValue(0);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> table.column(ColumnKind.RESULT))
        .withMessage("No column is of kind RESULT; there are: [ORIGINAL_BUDGET, ACTUALS]");
  }

  @Test
  void tables_that_differ_in_anything_are_not_equal() {
    BudgetTable table = overhead();
    assertThat(table).isEqualTo(overhead()).hasSameHashCodeAs(overhead());
    assertThat(table.toBuilder().title("x").build()).isNotEqualTo(table);
    assertThat(table.toBuilder().labelHeading("x").build()).isNotEqualTo(table);
    assertThat(table.toBuilder().document("x").build()).isNotEqualTo(table);
    assertThat(table.toBuilder().convention(SignConvention.UNDETERMINED).build())
        .isNotEqualTo(table);
    assertThat(table.toBuilder().detail("x", 1, 2).build()).isNotEqualTo(table);
    assertThat(TableArbitraries.withoutColumn(table, 1)).isNotEqualTo(table);
    assertThat(TableArbitraries.inUnit(table, Unit.EURO)).isNotEqualTo(table);
    assertThat(table).isNotEqualTo("Overhead").isNotEqualTo(null);
  }

  @Test
  void a_table_rebuilt_still_has_one_total_per_block() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overhead().toBuilder().total("Nog een totaal", 1, 2));
  }

  private static Row row(Cell... cells) {
    return Row.of("", RowRole.DETAIL, List.of(cells));
  }

  private static Cell money(long number, Unit unit) {
    return Cell.money(Figure.of(number, unit));
  }
}
