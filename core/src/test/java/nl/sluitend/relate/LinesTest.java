package nl.sluitend.relate;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.message.Language;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;

/** The figures of a table as whole numbers. */
class LinesTest {
  /** Half the reach of whole euros: numbers count in halves. */
  private static final long REACH = 1L << 43;

  private static Cell euros(String euros) {
    return Cell.money(new Figure(Amount.of(new BigDecimal(euros)), Unit.EURO));
  }

  private static BudgetTable euros(List<String> labels, String[]... rows) {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO);
    for (int year = 2023; year < 2023 + rows[0].length; year++) {
      builder.column(Column.of(ColumnKind.ACTUALS, year));
    }
    for (int r = 0; r < rows.length; r++) {
      RowRole role = labels.get(r).startsWith("Totaal") ? RowRole.TOTAL : RowRole.DETAIL;
      builder.row(
          Row.of(labels.get(r), role, Arrays.stream(rows[r]).map(LinesTest::euros).toList()));
    }
    return builder.build();
  }

  private static String[] row(String... figures) {
    return figures;
  }

  @Test
  void count_in_halves_of_the_finest_unit() {
    Lines lines = Lines.of(table("Post;A;B\nBestuur;12,5;3\nWegen;-7;0"), Axis.ROWS);
    assertThat(lines.count()).isEqualTo(2);
    assertThat(lines.places()).isEqualTo(2);
    assertThat(lines.value(0, 0)).isEqualTo(250);
    assertThat(lines.slack(0, 0)).isEqualTo(1);
    assertThat(lines.value(0, 1)).isEqualTo(60);
    assertThat(lines.slack(0, 1)).isEqualTo(10);
    assertThat(lines.value(1, 0)).isEqualTo(-140);
  }

  @Test
  void are_the_same_from_either_side() {
    BudgetTable table = table("Post;A;B\nBestuur;12,5;3\nWegen;-7;n.v.t.");
    Lines rows = Lines.of(table, Axis.ROWS);
    Lines columns = Lines.of(table, Axis.COLUMNS);
    for (int r = 0; r < 2; r++) {
      for (int c = 0; c < 2; c++) {
        assertThat(columns.value(c, r)).isEqualTo(rows.value(r, c));
        assertThat(columns.slack(c, r)).isEqualTo(rows.slack(r, c));
        assertThat(columns.isUnknown(c, r)).isEqualTo(rows.isUnknown(r, c));
      }
    }
  }

  @Test
  void tell_what_is_nought_from_what_is_nothing_and_what_is_not_known() {
    Lines lines = Lines.of(table("Post;A;B;C;D\nBestuur;0;;p.m.;n.b.\nWegen;1;2;3;4"), Axis.ROWS);
    assertThat(IntStream.range(0, 4).mapToObj(place -> lines.states(0, place)))
        .containsExactly(true, false, false, false);
    assertThat(IntStream.range(0, 4).mapToObj(place -> lines.isUnknown(0, place)))
        .as("what is not printed and what is pro memorie add nothing")
        .containsExactly(false, false, false, true);
    assertThat(lines.slack(0, 3)).isZero();
    assertThat(lines.isLive(0)).isFalse();
    assertThat(lines.isLive(1)).isTrue();
  }

  @Test
  void leave_out_headings_and_columns_of_percentages() {
    BudgetTable table = table("Post;Lasten;Dekking\nKosten:;;\nBestuur;12;40%\nWegen;7;60%");
    Lines rows = Lines.of(table, Axis.ROWS);
    assertThat(List.of(rows.isLine(0), rows.isLine(1))).containsExactly(false, true);
    assertThat(List.of(rows.isPlace(0), rows.isPlace(1))).containsExactly(true, false);
  }

  @Test
  void know_the_first_of_those_that_print_the_same() {
    Lines lines =
        Lines.of(table("Post;A;B\nBestuur;12;3\nWegen;7;9\nRaad;12;3\nVoet;12;4"), Axis.ROWS);
    assertThat(lines.twins()).containsExactly(0, 1, 0, 3);
  }

  @Test
  void know_what_all_numbers_of_a_place_are_multiples_of() {
    Lines lines = Lines.of(table("Post;A;B\nBestuur;1.200;0\nWegen;-750;0"), Axis.ROWS);
    assertThat(lines.grain(0)).isEqualTo(2 * 150);
    assertThat(lines.grain(1)).isZero();
  }

  @Test
  void count_what_is_too_large_from_a_bound_on() {
    String most = Long.toString(REACH - 1);
    String more = Long.toString(REACH);
    assertThat(tooLarge(most)).isZero();
    assertThat(tooLarge("-" + most)).isZero();
    assertThat(tooLarge(more)).isEqualTo(1);
    assertThat(tooLarge("-" + more)).isEqualTo(1);
    assertThat(tooLarge("9".repeat(80))).isEqualTo(1);
  }

  private static int tooLarge(String figure) {
    BudgetTable table = euros(List.of("A", "B"), row(figure, "1"), row("2", "3"));
    Lines lines = Lines.of(table, Axis.ROWS);
    assertThat(lines.isUnknown(0, 0)).isEqualTo(lines.outOfReach() > 0);
    return lines.outOfReach();
  }

  @Test
  void of_very_different_units_know_the_finest_and_say_what_that_leaves_out() {
    BudgetTable table =
        BudgetTable.builder(Unit.MILLION)
            .column(Column.of(ColumnKind.ACTUALS, 2024))
            .row(Row.of("A", RowRole.DETAIL, List.of(Cell.money(Figure.of(7, Unit.CENT)))))
            .row(Row.of("B", RowRole.DETAIL, List.of(Cell.money(Figure.of(7, new Unit(12))))))
            .build();
    Lines lines = Lines.of(table, Axis.ROWS);
    assertThat(lines.value(0, 0)).isEqualTo(14);
    assertThat(lines.outOfReach()).isEqualTo(1);
  }

  @Test
  void sums_of_the_largest_figures_do_not_overflow() {
    String large = Long.toString(REACH - 1);
    String twice = Long.toString(REACH - 2);
    String half = Long.toString(REACH / 2 - 1);
    BudgetTable table =
        euros(
            List.of("A", "B", "C", "Totaal"),
            row(large, "-" + large, half),
            row("-" + large, large, "0"),
            row(large, "-" + large, half),
            row(large, "-" + large, twice));
    FoundRelations found = FoundRelations.of(table);
    assertThat(found.notTried()).isEmpty();
    assertThat(Judge.judge(table, found.of(Purpose.TOTAL)))
        .hasSize(1)
        .allMatch(j -> j.count(Verdict.EXACT) == 3);
  }

  @Test
  void a_total_of_eighty_digits_is_still_judged_by_its_label() {
    String large = "1" + "2".repeat(78);
    String total = "2" + "4".repeat(78);
    List<String> labels = List.of("A", "B", "Totaal");
    BudgetTable right = euros(labels, row(large, "7"), row(large, "8"), row(total, "15"));
    FoundRelations found = FoundRelations.of(right);
    assertThat(found.judge(right)).hasSize(1).allMatch(j -> j.count(Verdict.EXACT) == 2);
    assertThat(found.notTried())
        .extracting(message -> message.in(Language.ENGLISH))
        .containsExactly("3 amounts are too large to look for sums with");
    BudgetTable wrong = euros(labels, row(large, "7"), row(large, "8"), row(total + "0", "15"));
    assertThat(FoundRelations.of(wrong).judge(wrong))
        .hasSize(1)
        .allMatch(j -> j.count(Verdict.BROKEN) == 1 && j.count(Verdict.EXACT) == 1);
  }
}
