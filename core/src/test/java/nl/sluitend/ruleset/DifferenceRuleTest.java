package nl.sluitend.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;

class DifferenceRuleTest {
  private static final DifferenceRule RULE = rule(List.of());

  private static DifferenceRule rule(List<LabelPattern> rows) {
    return new DifferenceRule(
        RuleCard.of("VB-2").withSeverity(Severity.WARNING),
        Optional.empty(),
        ColumnSelector.of(ColumnKind.RESULT),
        List.of(
            SignedColumn.plus(ColumnKind.AMENDED_BUDGET), SignedColumn.minus(ColumnKind.ACTUALS)),
        rows);
  }

  private static BudgetTable.Builder table() {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
        .column(Column.of(ColumnKind.ACTUALS, 2021))
        .column(Column.of(ColumnKind.RESULT, 2021));
  }

  private static RuleOutcome check(DifferenceRule rule, BudgetTable table) {
    return rule.check(TableFacts.of("t.csv", table));
  }

  @Example
  void everyRowOrSome() {
    BudgetTable table =
        table().detail("A", 10, 7, 3).detail("B", 10, 7, 9).detail("C", 10, 7, 3).build();
    RuleOutcome all = check(RULE, table);
    assertThat(all.findings())
        .extracting(f -> f.severity(), f -> f.cells())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Severity.WARNING, List.of(new CellReference(1, 2))));
    DifferenceRule some = rule(List.of(new LabelPattern("A"), new LabelPattern("c")));
    assertThat(check(some, table)).isEqualTo(new RuleOutcome.Passed(some.rule(), 2));
    DifferenceRule none = rule(List.of(new LabelPattern("D")));
    assertThat(check(none, table)).isInstanceOf(RuleOutcome.NotApplicable.class);
  }

  @Example
  void eachYearAndSideWithItsOwn() {
    BudgetTable.Builder table = BudgetTable.builder(Unit.EURO);
    for (Side side : List.of(Side.EXPENDITURE, Side.INCOME)) {
      for (int year : List.of(2020, 2021)) {
        for (ColumnKind kind :
            List.of(ColumnKind.AMENDED_BUDGET, ColumnKind.ACTUALS, ColumnKind.RESULT)) {
          table.column(Column.of(kind, year).withSide(side));
        }
      }
    }
    BudgetTable right = table.detail("A", 9, 4, 5, 8, 2, 6, 7, 7, 0, 5, 1, 4).build();
    assertThat(check(RULE, right)).isEqualTo(new RuleOutcome.Passed(RULE.rule(), 4));
  }

  @Example
  void aResultWithoutItsColumnsIsSaid() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .column(Column.of(ColumnKind.RESULT, 2021))
            .column(Column.of(ColumnKind.RESULT, 2020))
            .detail("A", 3, 1, 2, 5)
            .build();
    Unchecked other =
        new Unchecked(
            List.of(),
            new Message(
                "'resultaat 2020': er is geen kolom begroting na wijziging",
                "'resultaat 2020': there is no column begroting na wijziging"));
    assertThat(check(RULE, table))
        .isEqualTo(new RuleOutcome.Passed(RULE.rule(), 1, List.of(other)));
  }

  @Example
  void aRowThatIsNotThereIsNotPassedOver() {
    DifferenceRule some = rule(List.of(new LabelPattern("A"), new LabelPattern("D")));
    assertThat(check(some, table().detail("A", 10, 7, 3).build()))
        .isEqualTo(
            new RuleOutcome.Passed(
                some.rule(),
                1,
                List.of(new Unchecked(List.of(), Reasons.noRow(new LabelPattern("D"))))));
  }

  @Example
  void refusesAColumnWithItself() {
    refused("terms/0", List.of(SignedColumn.plus(ColumnKind.RESULT)));
    refused(
        "terms/1",
        List.of(SignedColumn.plus(ColumnKind.ACTUALS), SignedColumn.minus(ColumnKind.ACTUALS)));
    refused("terms", List.of());
  }

  private static void refused(String path, List<SignedColumn> terms) {
    assertThatThrownBy(
            () ->
                new DifferenceRule(
                    RuleCard.of("X"),
                    Optional.empty(),
                    ColumnSelector.of(ColumnKind.RESULT),
                    terms,
                    List.of()))
        .isInstanceOfSatisfying(
            InvalidRuleException.class,
            e -> {
              assertThat(e.flaw().path()).isEqualTo(path);
              assertThat(e.flaw().kind())
                  .isEqualTo(
                      path.equals("terms/1")
                          ? RuleFlaw.Kind.CONTRADICTION
                          : RuleFlaw.Kind.NEVER_FIRES);
            });
  }
}
