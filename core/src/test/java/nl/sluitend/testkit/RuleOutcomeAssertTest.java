package nl.sluitend.testkit;

import static nl.sluitend.testkit.SluitendAssertions.assertThatRule;
import static nl.sluitend.testkit.SluitendAssertions.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion on a rule passes where it should, fails where it should, and says why. */
class RuleOutcomeAssertTest {
  private static final Rule RULE =
      new Rule(
          "TST-001",
          new Message("Rekening is niet hoger dan 100.", "Actuals are at most 100."),
          Severity.ERROR,
          new Message("Elk cijfer wordt vergeleken.", "Each figure is compared."),
          "test");
  private static final Message NONE = new Message("geen rekening", "no actuals");
  private static final TableRule AT_MOST_100 = TableRule.of(RULE, RuleOutcomeAssertTest::check);
  private static final BudgetTable GOOD = table(60, 40);
  private static final BudgetTable BAD = table(160, 40);

  private static BudgetTable table(long one, long two) {
    return BudgetTable.builder(Unit.EURO)
        .column(Column.of(ColumnKind.ACTUALS, 2021))
        .detail("Huisvesting", one)
        .detail("Facilitair", two)
        .build();
  }

  private static RuleOutcome check(TableFacts facts) {
    BudgetTable table = facts.table();
    List<Finding> findings =
        IntStream.range(0, table.rows().size())
            .filter(row -> amount(table, row).compareTo(Amount.ofEuros(100)) > 0)
            .mapToObj(row -> finding(table, row))
            .toList();
    return RuleOutcome.of(RULE, table.rows().size(), findings, NONE);
  }

  private static Amount amount(BudgetTable table, int row) {
    return table.figure(row, 0).map(Figure::amount).orElse(Amount.ZERO);
  }

  private static Finding finding(BudgetTable table, int row) {
    return new Finding(
        RULE,
        Severity.ERROR,
        List.of(new CellReference(row, 0)),
        Map.of(
            "stated",
            amount(table, row).toString(),
            "computed",
            "100",
            "difference",
            amount(table, row).minus(Amount.ofEuros(100)).toString(),
            "slack",
            "0.5"),
        new Message("te hoog", "too high: 100%"));
  }

  private static TableRule giving(Function<TableFacts, RuleOutcome> outcome) {
    return TableRule.of(RULE, outcome);
  }

  private static String failure(ThrowingCallable assertion) {
    AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
    assertThat(error).as("the assertion should have failed").isNotNull();
    return error.getMessage().replace(System.lineSeparator(), "\n");
  }

  @Test
  void what_a_rule_finds() {
    CellReference high = cell(BAD, "Huisvesting", ColumnKind.ACTUALS);
    assertThatRule(AT_MOST_100)
        .on(GOOD)
        .passes()
        .passesWith(2)
        .findsNothing()
        .on(BAD)
        .findsOnly(high)
        .finds(high)
        .hasWorst(Severity.ERROR);
  }

  @Test
  void a_finding_too_many_is_shown_in_the_table() {
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(BAD).passes()))
        .isEqualTo(
            """
            Expecting rule TST-001 to pass, but it finds row 1 'Huisvesting', column 1 'rekening 2021':
                x € 1       rekening 2021
              1 Huisvesting          >160<
              2 Facilitair             40
              row 1 'Huisvesting', column 1 'rekening 2021': ERROR of TST-001
                expected        100
                actual          160
                difference      60
                rounding slack  0,5
                too high: 100%
            """);
  }

  @Test
  void a_finding_too_few_names_what_was_expected() {
    CellReference low = cell(BAD, "Facilitair", ColumnKind.ACTUALS);
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(GOOD).findsOnly(low)))
        .startsWith(
            "Expecting rule TST-001 to find only row 2 'Facilitair', column 1 'rekening 2021',"
                + " but it passes with 2 comparisons:\n");
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(BAD).findsOnly(low)))
        .contains("but it finds row 1 'Huisvesting', column 1 'rekening 2021':\n");
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(BAD).finds(low)))
        .contains("find row 2");
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(BAD).findsNothing())).contains(">160<");
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(GOOD).passesWith(3)))
        .contains("pass with 3 comparisons, but it passes with 2");
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(BAD).hasWorst(Severity.WARNING)))
        .contains("to find WARNING at worst");
  }

  @Test
  void a_rule_that_compared_nothing_has_not_passed() {
    TableRule none = giving(facts -> new RuleOutcome.NotApplicable(RULE, NONE));
    assertThatRule(none).on(GOOD).isNotApplicable().findsNothing();
    assertThat(failure(() -> assertThatRule(none).on(GOOD).passes()))
        .contains("but it does not apply (no actuals):");
    TableRule unknown = giving(facts -> new RuleOutcome.NotCheckable(RULE, NONE));
    assertThatRule(unknown).on(GOOD).isNotCheckable().findsNothing();
    assertThat(failure(() -> assertThatRule(unknown).on(GOOD).isNotApplicable()))
        .contains("to not apply, but it is not checkable (no actuals):");
    assertThat(failure(() -> assertThatRule(none).on(GOOD).isNotCheckable()))
        .contains("to not be checkable, but it does not apply");
  }

  @Test
  void a_finding_about_the_whole_table_is_one_too_many_or_the_one_that_is_meant() {
    CellReference high = cell(BAD, "Huisvesting", ColumnKind.ACTUALS);
    Finding atCell = finding(BAD, 0);
    Finding ofTable = new Finding(RULE, Severity.ERROR, List.of(), Map.of(), NONE);
    TableRule both = giving(f -> new RuleOutcome.Failed(RULE, 2, List.of(atCell, ofTable)));
    TableRule whole = giving(f -> new RuleOutcome.Failed(RULE, 2, List.of(ofTable)));
    assertThatRule(both).on(BAD).finds(high).finds();
    assertThatRule(whole).on(BAD).findsOnly().finds();
    assertThat(failure(() -> assertThatRule(both).on(BAD).findsOnly(high)))
        .contains("but it finds row 1 'Huisvesting', column 1 'rekening 2021'; the whole table:\n");
    assertThat(failure(() -> assertThatRule(both).on(BAD).findsOnly()))
        .contains("to find only the whole table, but it finds row 1");
    assertThat(failure(() -> assertThatRule(whole).on(BAD).findsOnly(high)))
        .contains("but it finds the whole table:\n");
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(BAD).finds()))
        .contains("to find the whole table, but it finds row 1");
    assertThat(failure(() -> assertThatRule(AT_MOST_100).on(BAD).findsOnly()))
        .contains("to find only the whole table, but it finds row 1");
  }

  @Test
  void figures_of_a_rule_that_are_no_amounts_are_shown_as_it_gives_them() {
    Finding percent =
        new Finding(
            RULE,
            Severity.ERROR,
            List.of(new CellReference(0, 0)),
            Map.of("slack", "2 %", "stated", "5\n%", "computed", "1000"),
            NONE);
    TableRule rule = giving(f -> new RuleOutcome.Failed(RULE, 1, List.of(percent)));
    assertThat(failure(() -> assertThatRule(rule).on(BAD).passes()))
        .contains(
            """
                expected        1000
                actual          5 %
                rounding slack  2 %
                no actuals
            """);
  }

  @Test
  void a_rule_that_throws_finds_nothing_nowhere() {
    TableRule throwing =
        giving(
            facts -> {
              throw new IllegalStateException("no such year");
            });
    assertThat(failure(() -> assertThatRule(throwing).on(GOOD).findsNothing()))
        .contains("but it fails with an error (")
        .contains("no such year");
  }
}
