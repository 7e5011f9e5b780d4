package nl.sluitend.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.testkit.BudgetTables;

class BudgetTablePropertiesTest {
  @Provide
  Arbitrary<BudgetTable> tables() {
    return TableArbitraries.tables();
  }

  @Provide
  Arbitrary<BudgetTable> plain() {
    return TableArbitraries.plainTables();
  }

  @Provide
  Arbitrary<BudgetTable> exact() {
    return BudgetTables.flat().withAmendments(1, 1).in(Unit.EURO).exact().tables();
  }

  @Property(tries = 300)
  void a_table_rebuilt_from_its_builder_is_equal(@ForAll("tables") BudgetTable table) {
    assertThat(table.toBuilder().build())
        .isEqualTo(table)
        .hasSameHashCodeAs(table)
        .hasToString(table.toString());
  }

  @Property(tries = 300)
  void a_table_with_one_row_more_or_less_is_not_equal(@ForAll("tables") BudgetTable table) {
    List<Cell> cells = Collections.nCopies(table.columns().size(), Cell.empty());
    BudgetTable longer = table.toBuilder().row(Row.of("x", RowRole.DETAIL, cells)).build();
    assertThat(longer).isNotEqualTo(table);
    assertThat(TableArbitraries.withRows(longer, rows -> rows.subList(0, rows.size() - 1)))
        .isEqualTo(table);
  }

  @Property(tries = 300)
  void two_tables_are_equal_only_if_every_part_is(
      @ForAll("plain") BudgetTable a, @ForAll("plain") BudgetTable b) {
    boolean same =
        a.title().equals(b.title())
            && a.labelHeading().equals(b.labelHeading())
            && a.document().equals(b.document())
            && a.unit().equals(b.unit())
            && a.declaredConvention().equals(b.declaredConvention())
            && a.columns().equals(b.columns())
            && a.rows().equals(b.rows());
    assertThat(a.equals(b)).isEqualTo(same);
    assertThat(b.equals(a)).isEqualTo(same);
  }

  @Property(tries = 300)
  void amounts_and_dashes_state_a_figure_and_nothing_else_does(
      @ForAll("tables") BudgetTable table) {
    for (int r = 0; r < table.rows().size(); r++) {
      for (int c = 0; c < table.columns().size(); c++) {
        Cell cell = table.cell(r, c);
        if (cell instanceof Cell.Money money) {
          Figure figure = table.figure(r, c).orElseThrow();
          assertThat(figure.amount()).isEqualTo(money.figure().amount());
          if (figure.amount().signum() != 0) {
            assertThat(figure).isEqualTo(money.figure());
          } else {
            assertThat(figure.unit()).isLessThanOrEqualTo(money.figure().unit());
          }
        } else if (cell == Cell.dash() && table.columns().get(c).measure() == Measure.AMOUNT) {
          assertThat(table.figure(r, c)).map(Figure::amount).hasValue(Amount.ZERO);
        } else {
          assertThat(table.figure(r, c)).isEmpty();
        }
      }
    }
  }

  @Property(tries = 300)
  void the_order_of_rows_does_not_change_a_total(
      @ForAll("exact") BudgetTable table, @ForAll Random random) {
    BudgetTable shuffled =
        TableArbitraries.withRows(
            table,
            rows -> {
              List<Row> details = new ArrayList<>(rows.subList(0, rows.size() - 1));
              Collections.shuffle(details, random);
              details.add(rows.get(rows.size() - 1));
              return details;
            });
    for (int c = 0; c < table.columns().size(); c++) {
      assertThat(sumOfDetails(shuffled, c))
          .isEqualTo(sumOfDetails(table, c))
          .isEqualTo(total(table, c));
    }
  }

  @Property(tries = 300)
  void a_rounded_cell_still_holds_its_true_amount(@ForAll("exact") BudgetTable exact) {
    BudgetTable printed = BudgetTables.printedIn(exact, Unit.THOUSAND, RoundingMode.HALF_UP);
    for (int r = 0; r < exact.rows().size(); r++) {
      for (int c = 0; c < exact.columns().size(); c++) {
        Amount truth = exact.figure(r, c).orElseThrow().amount();
        Figure shown = printed.figure(r, c).orElseThrow();
        assertThat(shown.unit()).isEqualTo(Unit.THOUSAND);
        assertThat(shown.range(Rounding.NEAREST).contains(truth)).isTrue();
      }
    }
  }

  private static Amount total(BudgetTable table, int column) {
    return table.figure(table.row("Totaal"), column).orElseThrow().amount();
  }

  private static Amount sumOfDetails(BudgetTable table, int column) {
    Amount sum = Amount.ZERO;
    for (int r = 0; r < table.rows().size(); r++) {
      if (table.rows().get(r).role() == RowRole.DETAIL) {
        sum = sum.plus(table.figure(r, column).orElseThrow().amount());
      }
    }
    return sum;
  }
}
