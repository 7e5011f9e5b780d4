package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;

/** Figures that are taken over from the place before or after. */
class CarryTest {
  private static List<String> judged(
      BudgetTable table, Axis axis, int result, int source, int step) {
    Relation relation = new Relation.Carry(axis, result, source, step, Origin.DISCOVERED);
    return Judge.judge(table, List.of(relation)).get(0).instances().stream()
        .map(instance -> instance.at() + " " + instance.verdict())
        .toList();
  }

  @Test
  void an_opening_stock_is_the_closing_stock_of_the_year_before() {
    BudgetTable table =
        table(
            """
            Reserve;2019;2020;2021;2022
            Stand per 1 januari;100;112;120;132
            Mutatie;12;8;10;-2
            Stand per 31 december;112;120;130;130""");
    assertThat(judged(table, Axis.ROWS, 0, 2, -1))
        .containsExactly("1 EXACT", "2 EXACT", "3 BROKEN");
    assertThat(judged(table, Axis.ROWS, 2, 0, 1)).containsExactly("0 EXACT", "1 EXACT", "2 BROKEN");
  }

  @Test
  void one_of_two_figures_of_the_same_may_be_off_by_half_a_unit_each() {
    BudgetTable table = table("Reserve;2019;2020;2021\nBegin;1;6;10\nEind;5;12;9\nMutatie;4;6;-1");
    Relation relation = new Relation.Carry(Axis.ROWS, 0, 1, -1, Origin.DISCOVERED);
    List<Instance> instances = Judge.judge(table, List.of(relation)).get(0).instances();
    // Two figures of one amount differ by a whole unit at most, and then it lies half-way.
    assertThat(instances)
        .extracting(Instance::verdict)
        .containsExactly(Verdict.UNLIKELY, Verdict.BROKEN);
    assertThat(instances.get(0).amounts().orElseThrow().slack()).hasToString("1");
    assertThat(instances.get(0).amounts().orElseThrow().computed()).hasToString("5");
  }

  @Test
  void the_years_may_run_backwards() {
    BudgetTable table = table("Reserve;2021;2020;2019\nBegin;20;10;5\nEind;25;20;10");
    assertThat(judged(table, Axis.ROWS, 0, 1, 1)).containsExactly("0 EXACT", "1 EXACT");
  }

  @Test
  void among_columns_the_next_row_of_the_same_role_counts() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.OPENING_STOCK, 2020))
            .column(Column.of(ColumnKind.CLOSING_STOCK, 2020))
            .detail("2019", 100, 110)
            .detail("2020", 110, 125)
            .row(Row.of("Daarna", RowRole.HEADING, List.of(Cell.empty(), Cell.empty())))
            .detail("2021", 126, 130)
            .total("Totaal", 336, 365)
            .build();
    assertThat(judged(table, Axis.COLUMNS, 0, 1, -1)).containsExactly("1 EXACT", "3 UNLIKELY");
  }

  @Test
  void percentages_differences_and_other_sides_are_passed_over() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("2019", ColumnKind.ACTUALS).withYear(2019).withSide(Side.EXPENDITURE))
            .column(Column.of("baten", ColumnKind.ACTUALS).withYear(2019).withSide(Side.INCOME))
            .column(Column.of("verschil", ColumnKind.RESULT).withSide(Side.EXPENDITURE))
            .column(Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
            .column(Column.of("2020", ColumnKind.ACTUALS).withYear(2020).withSide(Side.EXPENDITURE))
            .detail("Begin", 1, 50, 60, 70, 3)
            .detail("Eind", 3, 51, 61, 71, 9)
            .build();
    assertThat(judged(table, Axis.ROWS, 0, 1, -1)).containsExactly("4 EXACT");
  }

  @Test
  void what_is_not_there_cannot_be_compared() {
    BudgetTable table = table("Reserve;2019;2020;2021\nBegin;1;;\nEind;5;;9\nMutatie;1;1;1");
    assertThat(judged(table, Axis.ROWS, 0, 1, -1)).containsExactly("1 NOT_CHECKABLE");
  }
}
