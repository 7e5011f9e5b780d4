package nl.sluitend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class CatchRateTest {
  private static final Message NONE = new Message("niets", "nothing");
  private static final BudgetTable TABLE =
      BudgetTable.builder(Unit.EURO)
          .column(Column.of(ColumnKind.ACTUALS, 2021))
          .detail("Huisvesting", 123)
          .detail("Facilitair", 45)
          .total("Totaal", 168)
          .build();
  private static final List<PlantedFault> FAULTS = PlantedFaults.of(TABLE, 1);

  private static Rule rule(String id, Severity severity) {
    return new Rule(id, NONE, severity, NONE, "test");
  }

  /** Finds the first cell if it is not what it was, and says so about a cell of choice. */
  private static TableRule firstCell(String id, Severity severity, CellReference says) {
    Rule rule = rule(id, severity);
    return TableRule.of(
        rule,
        facts ->
            RuleOutcome.of(
                rule,
                1,
                facts.table().cell(0, 0).equals(TABLE.cell(0, 0))
                    ? List.of()
                    : List.of(new Finding(rule, severity, List.of(says), Map.of(), NONE)),
                NONE));
  }

  @Test
  void counts_what_is_caught_by_kind_and_keeps_what_is_missed() {
    TableRule rule = firstCell("TST-001", Severity.ERROR, new CellReference(0, 0));
    CatchRate rate = CatchRate.of(rule, TABLE, FAULTS);
    List<PlantedFault> inFirst = FAULTS.stream().filter(f -> f.touchesRow(0)).toList();
    assertThat(rate.planted()).isEqualTo(FAULTS.size());
    assertThat(rate.caught()).isEqualTo(inFirst.size()).isEqualTo(rate.located()).isPositive();
    assertThat(rate.missed()).hasSize(FAULTS.size() - inFirst.size());
    assertThat(rate.missed()).noneMatch(fault -> fault.touchesRow(0));
    assertThat(rate.threw()).isZero();
    assertThat(rate.perThousand()).isEqualTo(1000 * inFirst.size() / FAULTS.size());
    assertThat(rate.perThousand(FaultKind.SIGN)).isEqualTo(333);
    assertThat(rate.planted(FaultKind.SIGN)).isEqualTo(3);
    assertThat(rate.toString().lines())
        .startsWith(
            "Catch rate of TST-001",
            "                           planted      caught at the cell",
            "  SIGN                           3           1           1      33.3 %");
  }

  @Test
  void a_finding_elsewhere_is_caught_but_not_located() {
    TableRule rule = firstCell("TST-001", Severity.ERROR, new CellReference(2, 0));
    List<PlantedFault> sign =
        FAULTS.stream().filter(f -> f.kind() == FaultKind.SIGN && f.touchesRow(0)).toList();
    CatchRate rate = CatchRate.of(rule, TABLE, sign);
    assertThat(rate.caught()).isEqualTo(1);
    assertThat(rate.located()).isZero();
    assertThat(rate.plus(rate).caught()).isEqualTo(2);
  }

  @Test
  void what_was_there_before_is_not_caught_and_neither_is_a_rule_that_throws() {
    Rule rule = rule("TST-002", Severity.WARNING);
    Finding always = new Finding(rule, Severity.WARNING, List.of(), Map.of(), NONE);
    TableRule same = TableRule.of(rule, facts -> RuleOutcome.of(rule, 1, List.of(always), NONE));
    assertThat(CatchRate.of(same, TABLE, FAULTS).caught()).isZero();
    for (TableRule wrong : wrongWhenSpoilt(rule)) {
      CatchRate rate = CatchRate.of(wrong, TABLE, FAULTS);
      assertThat(rate.caught()).isZero();
      assertThat(rate.threw()).isEqualTo(FAULTS.size());
      assertThat(rate.missed()).isEqualTo(FAULTS);
      assertThat(rate.toString())
          .contains("The rule failed with an error for " + FAULTS.size() + " of them.");
    }
  }

  /** Each of these is an error in a rule book. */
  private static List<TableRule> wrongWhenSpoilt(Rule rule) {
    Rule other = rule("TST-009", Severity.WARNING);
    return List.of(
        whenSpoilt(
            rule,
            facts -> {
              throw new IllegalStateException("no");
            }),
        whenSpoilt(
            rule,
            facts -> {
              throw new AssertionError("no");
            }),
        whenSpoilt(rule, CatchRateTest::noOutcome),
        whenSpoilt(rule, facts -> new RuleOutcome.Error(rule, NONE)),
        whenSpoilt(rule, facts -> failed(rule, Severity.WARNING, new CellReference(99, 0))),
        whenSpoilt(rule, facts -> failed(other, Severity.WARNING, new CellReference(0, 0))));
  }

  @SuppressWarnings("NullAway") // What a rule must not give, but may.
  private static RuleOutcome noOutcome(TableFacts facts) {
    return null;
  }

  private static TableRule whenSpoilt(Rule rule, Function<TableFacts, RuleOutcome> check) {
    return TableRule.of(
        rule,
        facts ->
            facts.table().equals(TABLE) ? new RuleOutcome.Passed(rule, 1) : check.apply(facts));
  }

  private static RuleOutcome failed(Rule rule, Severity severity, CellReference cell) {
    return new RuleOutcome.Failed(
        rule, 1, List.of(new Finding(rule, severity, List.of(cell), Map.of(), NONE)));
  }

  @Test
  void the_same_cells_count_again_only_with_a_higher_severity() {
    Rule rule = rule("TST-004", Severity.ERROR);
    CellReference cell = new CellReference(0, 0);
    TableRule lower =
        TableRule.of(
            rule,
            facts ->
                failed(
                    rule, facts.table().equals(TABLE) ? Severity.ERROR : Severity.WARNING, cell));
    assertThat(CatchRate.of(lower, TABLE, FAULTS).caught()).isZero();
    TableRule higher =
        TableRule.of(
            rule,
            facts ->
                failed(
                    rule, facts.table().equals(TABLE) ? Severity.WARNING : Severity.ERROR, cell));
    assertThat(CatchRate.of(higher, TABLE, FAULTS).caught()).isEqualTo(FAULTS.size());
  }

  @Test
  void there_is_no_rate_for_a_rule_that_fails_on_the_sound_table() {
    Rule rule = rule("TST-005", Severity.ERROR);
    TableRule wrong =
        TableRule.of(
            rule,
            facts -> {
              if (facts.table().equals(TABLE)) {
                throw new IllegalStateException("no such year");
              }
              return failed(rule, Severity.ERROR, new CellReference(0, 0));
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatchRate.of(wrong, TABLE, FAULTS))
        .withMessageContaining("TST-005")
        .withMessageContaining("no such year");
  }

  @Test
  void there_is_no_rate_where_nothing_was_planted() {
    TableRule rule = firstCell("TST-001", Severity.ERROR, new CellReference(0, 0));
    CatchRate rate = CatchRate.of(rule, TABLE, FAULTS);
    assertThat(rate.planted(FaultKind.LETTER)).isZero();
    assertThatIllegalStateException()
        .isThrownBy(() -> rate.perThousand(FaultKind.LETTER))
        .withMessageContaining("LETTER");
    CatchRate none = CatchRate.of(rule, TABLE, List.of());
    assertThatIllegalStateException().isThrownBy(none::perThousand);
    assertThat(none.toString()).endsWith("           -");
  }

  @Test
  void information_counts_only_for_a_rule_that_never_gives_more() {
    CellReference cell = new CellReference(0, 0);
    TableRule information = firstCell("TST-003", Severity.INFORMATION, cell);
    assertThat(CatchRate.of(information, TABLE, FAULTS).caught()).isPositive();
    Rule rule = rule("TST-003", Severity.ERROR);
    TableRule whisper =
        TableRule.of(
            rule,
            facts ->
                RuleOutcome.of(
                    rule,
                    1,
                    List.of(new Finding(rule, Severity.INFORMATION, List.of(cell), Map.of(), NONE)),
                    NONE));
    assertThat(CatchRate.of(whisper, TABLE, FAULTS).caught()).isZero();
  }

  @Test
  void rates_of_different_rules_are_not_added() {
    CatchRate one =
        CatchRate.of(firstCell("A-1", Severity.ERROR, new CellReference(0, 0)), TABLE, List.of());
    CatchRate other =
        CatchRate.of(firstCell("B-1", Severity.ERROR, new CellReference(0, 0)), TABLE, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.plus(other))
        .withMessageContaining("A-1");
  }

  @Provide
  Arbitrary<ValidTable> all() {
    return BudgetTables.all();
  }

  @Property(tries = 50)
  void caught_and_missed_are_all_that_was_planted(@ForAll("all") ValidTable valid) {
    TableRule rule = firstCell("TST-001", Severity.ERROR, new CellReference(0, 0));
    CatchRate rate = CatchRate.of(rule, List.of(valid, valid), fault -> true, 7);
    assertThat(rate.planted()).isEqualTo(2 * valid.faults(7).size());
    assertThat(rate.caught() + rate.missed().size()).isEqualTo(rate.planted());
    assertThat(rate.located()).isLessThanOrEqualTo(rate.caught());
  }
}
