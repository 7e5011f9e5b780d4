package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {
  private static final Cell ONE = Cell.money(Figure.of(1, Unit.THOUSAND));

  @Test
  void a_row_keeps_its_own_cells() {
    List<Cell> cells = new ArrayList<>(List.of(ONE, Cell.dash()));
    Row row = Row.of("Huisvesting", RowRole.DETAIL, cells);
    cells.clear();
    assertThat(row.cells()).containsExactly(ONE, Cell.dash());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> row.cells().clear());
  }

  @Test
  void a_plain_row_has_no_side_and_no_cost_kind() {
    Row row = Row.of("Huisvesting", RowRole.DETAIL, List.of(ONE));
    assertThat(row)
        .isEqualTo(
            new Row(
                "Huisvesting", RowRole.DETAIL, Optional.empty(), Optional.empty(), List.of(ONE)));
  }

  @Test
  void one_part_of_a_row_is_changed_at_a_time() {
    Row row = Row.of("Huisvesting", RowRole.DETAIL, List.of(ONE));
    Row full =
        new Row(
            "Huisvesting",
            RowRole.SUBTOTAL,
            Optional.of(Side.EXPENDITURE),
            Optional.of(CostKind.FACILITIES_AND_HOUSING),
            List.of(Cell.dash()));
    assertThat(
            row.withRole(RowRole.SUBTOTAL)
                .withSide(Side.EXPENDITURE)
                .withCostKind(CostKind.FACILITIES_AND_HOUSING)
                .withCells(List.of(Cell.dash())))
        .isEqualTo(full);
    assertThat(full.withRole(RowRole.DETAIL).role()).isEqualTo(RowRole.DETAIL);
    assertThat(full.withRole(RowRole.DETAIL).withRole(RowRole.SUBTOTAL)).isEqualTo(full);
    assertThat(full.withSide(Side.INCOME).side()).hasValue(Side.INCOME);
    assertThat(full.withCells(List.of()).costKind()).isEqualTo(full.costKind());
  }

  @Test
  void a_heading_has_no_figures() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Row.of("Lasten", RowRole.HEADING, List.of(Cell.empty(), ONE)))
        .withMessage("A heading has no figures, but 'Lasten' has");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Row.of("Lasten", RowRole.DETAIL, List.of(ONE)).withRole(RowRole.HEADING));
    assertThat(Row.of("Lasten", RowRole.HEADING, List.of(Cell.empty(), Cell.text("x"))).cells())
        .hasSize(2);
  }

  @Test
  void every_part_of_a_row_is_there() {
    List<Cell> none = List.of();
    assertThatNullPointerException().isThrownBy(() -> Row.of(null, RowRole.DETAIL, none));
    assertThatNullPointerException().isThrownBy(() -> Row.of("", null, none));
    assertThatNullPointerException().isThrownBy(() -> Row.of("", RowRole.DETAIL, null));
    assertThatNullPointerException()
        .isThrownBy(() -> Row.of("", RowRole.DETAIL, Arrays.asList(ONE, null)));
    assertThatNullPointerException()
        .isThrownBy(() -> new Row("", RowRole.DETAIL, null, Optional.empty(), none));
    assertThatNullPointerException()
        .isThrownBy(() -> new Row("", RowRole.DETAIL, Optional.empty(), null, none));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "HEADING, false",
    "DETAIL, false",
    "SUBTOTAL, true",
    "TOTAL, true",
    "BALANCE, true",
    "OF_WHICH, false",
    "INDICATOR, false"
  })
  void totals_and_balances_state_what_other_rows_add_up_to(RowRole role, boolean summary) {
    assertThat(role.isSummary()).isEqualTo(summary);
  }
}
