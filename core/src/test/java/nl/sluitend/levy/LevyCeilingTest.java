package nl.sluitend.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleExample;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.Unchecked;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LEV-001: a levy is not budgeted above its costs. */
class LevyCeilingTest {
  private static final RuleBook BOOK = RuleBook.standard().with(LevyCeiling.RULE);
  private static final Rule RULE = LevyCeiling.RULE.rule();

  @Test
  void isNoPartOfTheStandardBook() {
    assertThat(RuleBook.standard().rule("LEV-001")).isEmpty();
    assertThat(BOOK.rule("LEV-001")).contains(RULE);
  }

  @Test
  void itsExamplesAreTrue() {
    RuleExample example = BOOK.example("LEV-001").orElseThrow();

    assertThat(outcome(example.passing().get(0))).isInstanceOf(RuleOutcome.Passed.class);
    assertThat(outcome(example.failing().get(0)).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message().dutch())
                  .isEqualTo(
                      "'Opbrengst rioolheffing', 'begroting primitief 2024': € 60.000 boven"
                          + " 'Totale kosten'.");
            });
    for (BudgetTable table : List.of(example.passing().get(0), example.failing().get(0))) {
      assertThat(RuleBook.standard().check("voorbeeld", table).isClean()).isTrue();
    }
  }

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(RULE.summary().dutch()).isNotEqualTo(RULE.summary().english());
    assertThat(RULE.explanation().dutch()).isNotEqualTo(RULE.explanation().english());
    assertThat(RULE.appliesTo().dutch()).isNotEqualTo(RULE.appliesTo().english());
    assertThat(RULE.source()).contains("art. 10", "niet in de bron nagelezen");
    assertThat(RULE.groups()).isNotEmpty();
    assertThat(RULE.parameters())
        .allSatisfy(p -> assertThat(p.description().english()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "ORIGINAL_BUDGET, 110, ERROR",
    "AMENDED_BUDGET, 110, ERROR",
    "MULTI_YEAR, 110, ERROR",
    "ACTUALS, 110, INFORMATION",
    "ORIGINAL_BUDGET, 101, INFORMATION",
    "ORIGINAL_BUDGET, 102, ERROR",
    "ACTUALS, 101, INFORMATION",
  })
  void overCoverageIsAnErrorInABudgetOnly(ColumnKind kind, long revenue, Severity severity) {
    RuleOutcome outcome = outcome(table(kind, 100, revenue));

    assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(severity);
    Finding finding = outcome.findings().get(0);
    assertThat(finding.cells()).containsExactly(new CellReference(3, 0), new CellReference(2, 0));
    assertThat(finding.parameters())
        .containsEntry("excess", String.valueOf((revenue - 100) * 1000))
        .containsEntry("slack", "1000");
    assertThat(finding.message().english().contains("rounding")).isEqualTo(revenue == 101);
  }

  @ParameterizedTest
  @ValueSource(longs = {100, 99, 40, -100})
  void whatIsCoveredAtMostPasses(long revenue) {
    RuleOutcome outcome = outcome(table(ColumnKind.ORIGINAL_BUDGET, 100, revenue));

    assertThat(outcome).isEqualTo(new RuleOutcome.Passed(RULE, 1));
  }

  /** Diemen prints costs negative, Weert revenue. */
  @ParameterizedTest
  @CsvSource({"-100, 110", "100, -110", "-100, -110"})
  void signsDoNotMatter(long costs, long revenue) {
    assertThat(outcome(table(ColumnKind.ORIGINAL_BUDGET, costs, revenue)).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terneuzen-2018-riool",
        "etten-leur-2017-reiniging",
        "etten-leur-2023-riool",
        "etten-leur-2025-reiniging",
        "meierijstad-2023-riool",
        "weert-2020-riool"
      })
  void publishedTablesPass(String id) {
    assertThat(outcome(Worked.table(id))).isInstanceOf(RuleOutcome.Passed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"laarbeek-2021-afval", "laarbeek-2022-afval", "eindhoven-2019-riool"})
  void overRecoveryInActualsIsInformation(String id) {
    assertThat(outcome(Worked.table(id)).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFORMATION);
  }

  @Test
  void taxesHaveNoCeiling() {
    assertThat(outcome(Worked.table("someren-2018-hond")))
        .isInstanceOf(RuleOutcome.NotApplicable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kostendekkendheid hondenbelasting", "Precariobelasting", "Dekking OZB 2024"})
  void aTaxIsKnownByTheTitle(String title) {
    BudgetTable levy = table(ColumnKind.ORIGINAL_BUDGET, 100, 110);

    assertThat(outcome(levy.toBuilder().title(title).build()))
        .isInstanceOf(RuleOutcome.NotApplicable.class);
    assertThat(outcome(levy.toBuilder().title("Rioolheffing").build()))
        .isInstanceOf(RuleOutcome.Failed.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColumnKind.class,
      names = {"AMENDMENT", "RESULT", "OPENING_STOCK", "CLOSING_STOCK", "ADDITION", "WITHDRAWAL"})
  void otherColumnsAreNotLookedAt(ColumnKind kind) {
    assertThat(outcome(table(kind, 100, 110))).isInstanceOf(RuleOutcome.NotApplicable.class);
  }

  @Test
  void aColumnOfUnknownKindIsNotChecked() {
    RuleOutcome outcome = outcome(table(ColumnKind.OTHER, 100, 110));

    assertThat(outcome).isInstanceOf(RuleOutcome.NotCheckable.class);
    assertThat(((RuleOutcome.NotCheckable) outcome).because().dutch())
        .contains("begroting of rekening");
  }

  @Test
  void rowsThatCannotBeToldApartAreNotChecked() {
    BudgetTable table =
        table(ColumnKind.ORIGINAL_BUDGET, 100, 110).toBuilder()
            .detail("Opbrengst leges", 5)
            .build();

    assertThat(outcome(table)).isInstanceOf(RuleOutcome.NotCheckable.class);
    BudgetTable totals =
        table(ColumnKind.ORIGINAL_BUDGET, 100, 110).toBuilder().total("Totaal lasten", 5).build();
    assertThat(outcome(totals)).isInstanceOf(RuleOutcome.NotCheckable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void withoutCostsRevenueOrPercentageItDoesNotApply(int missing) {
    BudgetTable whole = table(ColumnKind.ORIGINAL_BUDGET, 100, 110);
    BudgetTable.Builder table = BudgetTable.builder(Unit.THOUSAND).column(whole.columns().get(0));
    for (int i = 0; i < whole.rows().size(); i++) {
      if (i != missing) {
        table.row(whole.rows().get(i));
      }
    }

    assertThat(outcome(table.build())).isInstanceOf(RuleOutcome.NotApplicable.class);
  }

  @Test
  void cellsWithoutAmountsAreNamedUnlessBothAreEmpty() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2023))
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024))
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2026))
            .column(Column.of("%", ColumnKind.ACTUALS).withMeasure(Measure.PERCENTAGE))
            .row(row("Totale kosten", money(100), money(100), Cell.empty(), Cell.empty()))
            .row(row("Opbrengst heffingen", money(90), Cell.empty(), money(90), Cell.empty()))
            .row(row("Dekking", Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty()))
            .build();

    RuleOutcome outcome = outcome(table);

    assertThat(outcome).isInstanceOf(RuleOutcome.Passed.class);
    assertThat(outcome.unchecked())
        .extracting(Unchecked::cells)
        .containsExactly(
            List.of(new CellReference(1, 1), new CellReference(0, 1)),
            List.of(new CellReference(1, 2), new CellReference(0, 2)));
  }

  private static Row row(String label, Cell one, Cell two, Cell three, Cell four) {
    Cell last = new Cell.Percentage(BigDecimal.TEN);
    RowRole role = label.startsWith("Totale") ? RowRole.TOTAL : RowRole.DETAIL;
    return Row.of(label, role, List.of(one, two, three, four, last));
  }

  private static Cell money(long thousands) {
    return Cell.money(Figure.of(thousands, Unit.THOUSAND));
  }

  private static BudgetTable table(ColumnKind kind, long costs, long revenue) {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of("2024", kind).withYear(2024))
        .detail("Kosten taakveld", costs - 20)
        .detail("Overhead", 20)
        .total("Totale kosten", costs)
        .detail("Opbrengst heffingen", revenue)
        .row(
            Row.of(
                "Dekkingspercentage",
                RowRole.INDICATOR,
                List.of(new Cell.Percentage(BigDecimal.valueOf(revenue * 100 / costs).abs()))))
        .build();
  }

  private static RuleOutcome outcome(BudgetTable table) {
    return BOOK.check("tabel", table).outcome("LEV-001").orElseThrow();
  }
}
