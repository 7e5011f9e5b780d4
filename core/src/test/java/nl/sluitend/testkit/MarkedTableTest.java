package nl.sluitend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class MarkedTableTest {
  @Test
  void marks_do_not_move_figures_and_headings_are_wrapped() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .title("Overhead")
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Huisvesting", -1322, -1391)
            .total("Totaal", -1322, 5)
            .build();
    assertThat(MarkedTable.print(table, Set.of(new CellReference(1, 0))).lines())
        .containsExactly(
            "  Overhead",
            "                  begroting na",
            "    x € 1.000   wijziging 2021  rekening 2021",
            "  1 Huisvesting         -1.322         -1.391",
            "  2 Totaal             >-1.322<             5");
  }

  @Test
  void of_a_long_table_only_what_is_near_a_mark_is_shown() {
    BudgetTable.Builder builder =
        BudgetTable.builder(Unit.EURO).column(Column.of("Bedrag", ColumnKind.OTHER));
    IntStream.range(0, 100).forEach(i -> builder.detail("Regel " + i, i));
    assertThat(MarkedTable.print(builder.build(), Set.of(new CellReference(50, 0))).lines())
        .hasSize(1 + 1 + 13 + 1)
        .contains("   51 Regel 50    >50<")
        .filteredOn(line -> line.endsWith("…"))
        .hasSize(2);
  }

  @Test
  void what_would_spoil_the_columns_or_hide_is_replaced() {
    assertThat(MarkedTable.oneLine("a\tb\nc\u0001\u202ed\u00a0e"))
        .isEqualTo("a b c\ufffd\ufffdd\u00a0e");
  }
}
