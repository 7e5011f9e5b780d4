package nl.sluitend.check;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.sluitend.check.Blocker.Kind;
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
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;

/** What a rule could not compare is said, also where it compared the rest. */
class UncheckedTest {
  private static final String HEAD = "Lasten (x € 1.000);Begroting 2024;Rekening 2024\n";
  private static final BudgetTable HALF =
      table(HEAD + "Wegen;120;zie bijlage\nGroen;80;76\nAfval;45;52\nTotaal;245;999");

  private static RuleOutcome total(BudgetTable table) {
    return RuleBook.standard().check("a.csv", table).outcome("SUM-001").orElseThrow();
  }

  @Test
  void a_sum_with_words_among_its_terms_is_not_checked_there() {
    RuleOutcome outcome = total(HALF);
    assertThat(outcome).isInstanceOf(RuleOutcome.Passed.class);
    assertThat(outcome.unchecked())
        .extracting(Unchecked::cells)
        .containsExactly(List.of(new CellReference(3, 1)));
  }

  @Test
  void an_empty_cell_and_one_that_is_for_the_memory_add_nothing_and_are_compared() {
    for (String nothing : List.of("", "p.m.")) {
      BudgetTable table =
          table(HEAD + "Wegen;120;" + nothing + "\nGroen;80;76\nAfval;45;52\nTotaal;245;128");
      assertThat(total(table)).isEqualTo(new RuleOutcome.Passed(Rule.TOTAL, 2));
    }
  }

  @Test
  void a_required_rule_that_could_not_look_everywhere_blocks() {
    RuleBook book = RuleBook.standard();
    assertThat(book.check("a.csv", HALF).isClean()).isTrue();
    CheckedTable required = book.requiring("SUM-001").check("a.csv", HALF);
    assertThat(required.isClean()).isFalse();
    assertThat(required.blockers())
        .extracting(Blocker::kind, Blocker::rule)
        .containsExactly(tuple(Kind.NOT_EVERYWHERE, "SUM-001"));
  }

  @Test
  void a_table_that_no_rule_has_checked_is_not_clean() {
    Message why = new Message("uit", "off");
    RuleBook off = RuleBook.empty();
    for (Rule rule : RuleBook.standard().rules()) {
      TableRule passes = TableRule.of(rule, facts -> new RuleOutcome.Passed(rule, 1));
      off = off.with(passes).without(rule.id(), why);
    }
    for (RuleBook book : List.of(RuleBook.empty(), off)) {
      CheckedTable checked = book.check("a.csv", HALF);
      assertThat(checked.isClean()).isFalse();
      assertThat(checked.blockers())
          .extracting(Blocker::kind)
          .containsExactly(Kind.NOTHING_CHECKED);
    }
  }

  // --- comparisons of columns -------------------------------------------------------------------

  private static final TableRule WITHIN =
      TableRule.comparing(
          Rule.of("GEM-001", Message.same("binnen"), Severity.ERROR, "verordening"),
          c -> c.inEachRow(ColumnKind.ACTUALS, ColumnKind.AMENDED_BUDGET, c::atMost));

  private static BudgetTable.Builder columns(Column... columns) {
    BudgetTable.Builder table = BudgetTable.builder(Unit.EURO);
    for (Column column : columns) {
      table.column(column);
    }
    return table;
  }

  private static Column budget(int year) {
    return Column.of(ColumnKind.AMENDED_BUDGET, year);
  }

  private static Column amended(int year, int number) {
    return budget(year).withAmendment(number);
  }

  private static Column actuals(int year) {
    return Column.of(ColumnKind.ACTUALS, year);
  }

  private static RuleOutcome within(BudgetTable.Builder table) {
    return RuleBook.empty().with(WITHIN).check("a.csv", table.build()).outcomes().get(0);
  }

  @Test
  void every_year_is_compared_with_its_own() {
    RuleOutcome outcome =
        within(
            columns(budget(2023), actuals(2024), budget(2024), actuals(2023))
                .detail("Wegen", 10, 99, 100, 12));
    assertThat(outcome.findings())
        .extracting(Finding::cells)
        .containsExactly(List.of(new CellReference(0, 3), new CellReference(0, 0)));
    assertThat(OutcomeCounts.comparisons(outcome)).isEqualTo(2);
  }

  @Test
  void lasten_are_compared_with_lasten_and_baten_with_baten() {
    RuleOutcome outcome =
        within(
            columns(
                    budget(2024).withSide(Side.EXPENDITURE),
                    budget(2024).withSide(Side.INCOME),
                    actuals(2024).withSide(Side.EXPENDITURE),
                    actuals(2024).withSide(Side.INCOME))
                .detail("Wegen", 100, 10, 90, 20));
    assertThat(outcome.findings())
        .extracting(Finding::cells)
        .containsExactly(List.of(new CellReference(0, 3), new CellReference(0, 1)));
  }

  @Test
  void a_year_without_its_counterpart_is_passed_over() {
    RuleOutcome outcome =
        within(columns(actuals(2023), budget(2024), actuals(2024)).detail("Wegen", 99, 10, 10));
    assertThat(outcome).isEqualTo(new RuleOutcome.Passed(WITHIN.rule(), 1));
  }

  @Test
  void what_cannot_be_paired_is_not_checked() {
    assertThat(
            within(
                columns(amended(2024, 1), amended(2024, 2), actuals(2024))
                    .detail("Wegen", 1, 9, 5)))
        .isInstanceOf(RuleOutcome.NotCheckable.class);
    assertThat(within(columns(budget(2023), actuals(2024)).detail("Wegen", 1, 5)))
        .isInstanceOf(RuleOutcome.NotCheckable.class);
    RuleOutcome half =
        within(
            columns(amended(2023, 1), amended(2023, 2), budget(2024), actuals(2023), actuals(2024))
                .detail("Wegen", 1, 2, 9, 1, 5));
    assertThat(half.unchecked())
        .extracting(Unchecked::cells)
        .containsExactly(List.of(new CellReference(0, 3)));
  }

  @Test
  void words_instead_of_one_of_two_figures_are_not_checked() {
    RuleOutcome outcome =
        within(
            columns(budget(2024), actuals(2024))
                .detail("Wegen", 10, 9)
                .row(Row.of("Groen", RowRole.DETAIL, List.of(Cell.text("n.b."), FIVE)))
                .row(Row.of("Afval", RowRole.DETAIL, List.of(Cell.empty(), FIVE))));
    assertThat(outcome).isInstanceOf(RuleOutcome.Passed.class);
    assertThat(outcome.unchecked())
        .extracting(Unchecked::cells)
        .containsExactly(List.of(new CellReference(1, 1), new CellReference(1, 0)));
  }

  private static final Cell FIVE = Cell.money(Figure.of(5, Unit.EURO));

  /** How much was compared. */
  private static final class OutcomeCounts {
    private OutcomeCounts() {}

    static int comparisons(RuleOutcome outcome) {
      return outcome instanceof RuleOutcome.Failed failed
          ? failed.comparisons()
          : ((RuleOutcome.Passed) outcome).comparisons();
    }
  }
}
