package nl.sluitend.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

class TieOutTest {
  private static final ColumnSelector ACTUALS = ColumnSelector.of(ColumnKind.ACTUALS);
  private static final CellSelector OVERVIEW = CellSelector.of("Overhead*", "Totaal", ACTUALS);
  private static final CellSelector TASK = CellSelector.of("Taakvelden", "0.4 *", ACTUALS);
  private static final TieOut RULE =
      new TieOut(RuleCard.of("VB-3"), List.of(OVERVIEW), List.of(TASK));

  private static BudgetTable table(String title, Unit unit, String label, long... figures) {
    return BudgetTable.builder(unit)
        .title(title)
        .column(Column.of(ColumnKind.ACTUALS, 2021))
        .detail(label, figures)
        .build();
  }

  private static List<RuleOutcome> check(TieOut rule, BudgetTable... tables) {
    RuleBook book = rule.addTo(RuleBook.empty());
    List<CheckedTable> checked = new java.util.ArrayList<>();
    for (int i = 0; i < tables.length; i++) {
      checked.add(book.check(i + ".csv", tables[i]));
    }
    return book.check(checked).stream()
        .map(t -> t.outcome(rule.card().id()).orElseThrow())
        .toList();
  }

  @Example
  void eachFigureInItsOwnUnit() {
    List<RuleOutcome> outcomes =
        check(
            RULE,
            table("Overhead 2021", Unit.THOUSAND, "Totaal", 1848),
            table("Taakvelden", Unit.EURO, "0.4 Overhead", 1_847_600),
            table("Iets anders", Unit.EURO, "Totaal", 5));
    assertThat(outcomes.get(0).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.INFORMATION);
    assertThat(outcomes.get(1).findings()).hasSize(1);
    assertThat(outcomes.get(2)).isInstanceOf(RuleOutcome.NotApplicable.class);
  }

  @Example
  void bothSidesAreNamedWithTableRowAndColumn() {
    List<RuleOutcome> outcomes =
        check(
            RULE,
            table("Overhead 2021", Unit.THOUSAND, "Totaal", 1850),
            table("Taakvelden", Unit.EURO, "0.4 Overhead", 1_847_600));
    Finding finding = outcomes.get(1).findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.cells()).containsExactly(new CellReference(0, 0));
    assertThat(finding.parameters())
        .containsEntry("left", "1850000")
        .containsEntry("right", "1847600")
        .containsEntry("difference", "2400")
        .containsEntry("slack", "500.5");
    assertThat(finding.message().dutch())
        .isEqualTo(
            "'Totaal', 'rekening 2021' in 'Overhead 2021' (0.csv) is € 1.850.000, maar"
                + " '0.4 Overhead', 'rekening 2021' in 'Taakvelden' (1.csv) is € 1.847.600; verschil"
                + " € 2.400, afronding verklaart hoogstens € 500,5.");
    assertThat(finding.message().english()).contains(", but ").contains("explains at most € 500,5");
  }

  @Example
  void aTableThatStatesNoUnitIsReadInAnother() {
    TieOut rule =
        new TieOut(RuleCard.of("VB-3"), List.of(OVERVIEW), List.of(TASK.withUnit(Unit.THOUSAND)));
    List<RuleOutcome> outcomes =
        check(
            rule,
            table("Overhead 2021", Unit.EURO, "Totaal", 1_847_600),
            table("Taakvelden", Unit.EURO, "0.4 Overhead", 1848));
    assertThat(outcomes.get(0).findings().get(0).parameters())
        .containsEntry("right", "1848000")
        .containsEntry("slack", "500.5");
  }

  @Example
  void signsAndSumsOfRows() {
    BudgetTable reserves =
        BudgetTable.builder(Unit.EURO)
            .title("Reserves")
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Toevoeging A", 30)
            .detail("Toevoeging B", 12)
            .detail("Onttrekking", 2)
            .build();
    TieOut rule =
        new TieOut(
            RuleCard.of("VB-4"),
            List.of(
                CellSelector.of("Reserves", "Toevoeging*", ACTUALS).ofAllRows(),
                CellSelector.of("Reserves", "Onttrekking", ACTUALS).negated()),
            List.of(CellSelector.of("Taakvelden", "0.10*", ACTUALS)));
    BudgetTable tasks = table("Taakvelden", Unit.EURO, "0.10 Mutaties reserves", 40);
    assertThat(check(rule, reserves, tasks)).containsOnly(new RuleOutcome.Passed(rule.rule(), 1));
    // Whoever accepts a difference has seen what each side is made of.
    BudgetTable others = table("Taakvelden", Unit.EURO, "0.10 Mutaties reserves", 45);
    assertThat(check(rule, reserves, others).get(1).findings().get(0).parameters())
        .containsEntry("leftAmounts", "30 + 12 - 2")
        .containsEntry("rightAmounts", "45");
  }

  @Example
  void whatIsMissingIsNeverSilent() {
    BudgetTable overview = table("Overhead 2021", Unit.EURO, "Totaal", 1);
    assertReason(check(RULE, overview).get(0), "er is geen tabel 'Taakvelden'");
    assertReason(
        check(RULE, overview, table("Taakvelden", Unit.EURO, "0.5 Treasury", 1)).get(1),
        "tabel 'Taakvelden': er is geen regel '0.4 *' met cijfers");
    BudgetTable task = table("Taakvelden", Unit.EURO, "0.4 Overhead", 1);
    assertReason(
        check(RULE, overview, task, task).get(0),
        "er zijn 2 tabellen met 'Taakvelden', '0.4 *', rekening");
    assertReason(
        check(RULE, table("Balans", Unit.EURO, "Activa", 1)).get(0),
        "er is geen tabel 'Overhead*'");
    BudgetTable unknown =
        BudgetTable.builder(Unit.EURO)
            .title("Taakvelden")
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .row(Row.of("0.4 Overhead", RowRole.DETAIL, List.of(Cell.Mark.NOT_KNOWN)))
            .build();
    assertReason(
        check(RULE, overview, unknown).get(0),
        "tabel 'Taakvelden': '0.4 Overhead', 'rekening 2021' is geen bedrag");
  }

  private static void assertReason(RuleOutcome outcome, String dutch) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            RuleOutcome.NotCheckable.class,
            not -> assertThat(not.because().dutch()).isEqualTo(dutch));
  }

  @Example
  void refusesOneSideAndAFigureWithItself() {
    refused("right", List.of(OVERVIEW), List.of());
    refused("left", List.of(), List.of(TASK));
    refused("right/0", List.of(OVERVIEW), List.of(OVERVIEW.negated()));
  }

  private static void refused(String path, List<CellSelector> left, List<CellSelector> right) {
    assertThatThrownBy(() -> new TieOut(RuleCard.of("X"), left, right))
        .isInstanceOfSatisfying(
            InvalidRuleException.class, e -> assertThat(e.flaw().path()).isEqualTo(path));
  }

  /** Which side is called left changes neither outcome nor severity, in any table. */
  @Property(tries = 200)
  void sidesCanBeSwapped(
      @ForAll @LongRange(min = -3000, max = 3000) long euros,
      @ForAll @LongRange(min = -3, max = 3) long thousands) {
    BudgetTable overview = table("Overhead", Unit.EURO, "Totaal", euros);
    BudgetTable task = table("Taakvelden", Unit.THOUSAND, "0.4 Overhead", thousands);
    TieOut swapped = new TieOut(RULE.card(), RULE.right(), RULE.left());
    List<RuleOutcome> one = check(RULE, overview, task);
    List<RuleOutcome> other = check(swapped, overview, task);
    for (int i = 0; i < 2; i++) {
      assertThat(severity(other.get(i))).isEqualTo(severity(one.get(i)));
      assertThat(other.get(i).isChecked()).isTrue();
    }
    long apart = Math.abs(2 * (euros - 1000 * thousands));
    Optional<Severity> expected =
        apart == 0
            ? Optional.empty()
            : Optional.of(apart <= 1001 ? Severity.INFORMATION : Severity.ERROR);
    assertThat(severity(one.get(0))).isEqualTo(expected);
  }

  private static Optional<Severity> severity(RuleOutcome outcome) {
    return outcome.findings().stream().map(Finding::severity).findFirst();
  }

  @Example
  void aRequiredTieOutIsCheckedOnceAnyTableHasIt() {
    BudgetTable overview = table("Overhead 2021", Unit.EURO, "Totaal", 1848);
    BudgetTable task = table("Taakvelden", Unit.EURO, "0.4 Overhead", 1848);
    BudgetTable other = table("Balans", Unit.EURO, "Activa", 5);
    RuleBook book = RULE.addTo(RuleBook.standard()).requiring("VB-3");
    assertThat(
            book.check(
                List.of(book.check("a", overview), book.check("b", task), book.check("c", other))))
        .allMatch(CheckedTable::isClean);
    assertThat(book.check(List.of(book.check("a", overview), book.check("c", other))))
        .noneMatch(CheckedTable::isClean);
  }
}
