package nl.sluitend.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LEV-001 on what is computed here, and what a statement says of suggestions. */
class ComputedCeilingTest {
  private static final RuleBook BOOK = RuleBook.standard().with(LevyCeiling.RULE);
  private static final List<Column> BUDGET = List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024));
  private static final Message LEVY = Message.same("rioolheffing");

  private static RuleOutcome outcome(Statement statement, Unit unit) {
    BudgetTable table = statement.toTable(unit, RoundingMode.HALF_UP);
    assertThat(TableCheck.check("berekend", table).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
    return BOOK.check("berekend", table).outcome("LEV-001").orElseThrow();
  }

  private static LevyCoverage levy(Column column, long costs, LevyLine... revenue) {
    List<LevyLine> lines = new ArrayList<>();
    lines.add(LevyCoverageTest.line(LevyItem.TASK_AREA_COSTS, costs - 20));
    lines.add(LevyCoverageTest.line(LevyItem.OVERHEAD, 20));
    lines.addAll(List.of(revenue));
    return LevyCoverage.of(LEVY, List.of(column), lines);
  }

  private static LevyLine revenue(String label, long euros) {
    return LevyLine.of(
        Message.same(label), LevyItem.REVENUE, Worked.cents(label, Math.multiplyExact(euros, 100)));
  }

  /** Whatever the lines of revenue are called: their total is. */
  @ParameterizedTest
  @ValueSource(
      strings = {"opbrengst heffingen", "Opbrengst rioolheffing", "Rioolheffing", "Eigenaren"})
  void aComputedBudgetAboveItsCostsIsFound(String label) {
    Statement above = levy(BUDGET.get(0), 1_200, revenue(label, 1_260)).statement();

    assertThat(outcome(above, Unit.EURO).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.parameters()).containsEntry("excess", "60");
            });
    assertThat(outcome(levy(BUDGET.get(0), 1_200, revenue(label, 1_200)).statement(), Unit.EURO))
        .isInstanceOf(RuleOutcome.Passed.class);
  }

  @Test
  void theTotalOfSeveralLinesOfRevenueCounts() {
    LevyLine owners = revenue("Opbrengst rioolheffing", 800);
    Statement statement =
        levy(BUDGET.get(0), 1_200, owners, revenue("Opbrengst leges", 460)).statement();

    Finding finding = outcome(statement, Unit.EURO).findings().get(0);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.cells())
        .extracting(CellReference::row)
        .extracting(row -> statement.lines().get(row).label().dutch())
        .containsExactly("Totaal opbrengst heffingen", "Totale kosten");
  }

  @Test
  void inActualsItIsInformation() {
    Column actuals = Column.of(ColumnKind.ACTUALS, 2024);

    assertThat(outcome(levy(actuals, 1_200, revenue("baten", 1_260)).statement(), Unit.EURO))
        .extracting(RuleOutcome::findings)
        .satisfies(
            findings ->
                assertThat(findings)
                    .extracting(Finding::severity)
                    .containsExactly(Severity.INFORMATION));
  }

  /** Titles may pay for each other: the ordinance passes, a title with its own ceiling does not. */
  @Test
  void anOrdinanceIsFoundAsAWholeAndATitleByItself() {
    FeeOrdinance ordinance = ordinance(70, 130);

    assertThat(outcome(ordinance.statement(), Unit.EURO)).isInstanceOf(RuleOutcome.Passed.class);
    assertThat(outcome(ordinance.coverage(0).statement(), Unit.EURO).findings()).isEmpty();
    assertThat(outcome(ordinance.coverage(1).statement(), Unit.EURO).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(ordinance.titleVerdict(0, 0)).contains(CeilingVerdict.WITHIN);
    assertThat(ordinance.titleVerdict(1, 0)).contains(CeilingVerdict.EXCEEDED);
    assertThat(outcome(ordinance(110, 130).statement(), Unit.EURO).findings()).hasSize(1);
  }

  @Test
  void withinATitleChaptersPayForEachOtherButNotForOtherTitles() {
    FeeOrdinance ordinance = ordinance(130, 60);

    assertThat(ordinance.titleVerdict(0, 0)).contains(CeilingVerdict.EXCEEDED);
    assertThat(ordinance.titleExcess(0, 0).orElseThrow().source())
        .isEqualTo(Sources.WITHIN_TITLE)
        .satisfies(source -> assertThat(source.fromMemory()).isTrue());
  }

  /** 100 of costs in title 1, of two chapters, and 100 in title 3. */
  private static FeeOrdinance ordinance(long general, long european) {
    return FeeOrdinance.of(
        Message.same("legesverordening"),
        List.of(
            FeeTitle.withinItself(
                Message.same("Titel 1"),
                List.of(chapter("Burgerzaken", 60, general - 10), chapter("APV", 40, 10))),
            FeeTitle.ofEuropeanServices(
                Message.same("Titel 3"), List.of(chapter("Horeca", 100, european)))));
  }

  private static LevyCoverage chapter(String name, long costs, long revenue) {
    return LevyCoverage.of(
        Message.same(name),
        BUDGET,
        List.of(
            LevyCoverageTest.line(LevyItem.TASK_AREA_COSTS, costs),
            LevyCoverageTest.line(LevyItem.REVENUE, revenue)));
  }

  /** In whole cents the rule finds what the verdict says, and is sure of more than one cent. */
  @Property(tries = 60)
  void theRuleAgreesWithTheVerdict(
      @ForAll @IntRange(min = 1, max = 100_000) int costs,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 60_000) Integer> revenue) {
    List<LevyLine> lines = new ArrayList<>();
    lines.add(
        LevyLine.of(
            Message.same("kosten"), LevyItem.TASK_AREA_COSTS, Worked.cents("kosten", costs)));
    revenue.forEach(
        cents ->
            lines.add(
                LevyLine.of(
                    Message.same("tarief"), LevyItem.REVENUE, Worked.cents("tarief", cents))));
    LevyCoverage levy = LevyCoverage.of(LEVY, BUDGET, lines);
    long excess = revenue.stream().mapToLong(Integer::longValue).sum() - costs;

    List<Finding> findings = outcome(levy.statement(), Unit.CENT).findings();

    assertThat(findings).hasSize(levy.verdict(0).isExceeded() ? 1 : 0);
    assertThat(findings.stream().filter(finding -> finding.severity() == Severity.ERROR))
        .hasSize(excess > 1 ? 1 : 0);
  }

  @Test
  void suggestionsOfChaptersAreSaidOfTheOrdinance() {
    LevyCoverage suggested = suggested();
    FeeTitle one = FeeTitle.of(Message.same("titel 1"), List.of(suggested, chapter("APV", 1, 1)));
    FeeTitle two = FeeTitle.of(Message.same("titel 2"), List.of(suggested));
    FeeOrdinance ordinance = FeeOrdinance.of(Message.same("leges"), List.of(one, two));

    assertThat(suggested.statement().notes()).hasSize(2);
    assertThat(one.coverage().statement().notes())
        .isEqualTo(prefixed("Burgerzaken: ", suggested.statement().notes()));
    assertThat(ordinance.statement().notes())
        .isEqualTo(
            Stream.of("titel 1: Burgerzaken: ", "titel 2: Burgerzaken: ")
                .flatMap(part -> prefixed(part, suggested.statement().notes()).stream())
                .toList());
    assertThat(ordinance.coverage().statement().notes()).isEqualTo(ordinance.statement().notes());
  }

  private static List<Message> prefixed(String prefix, List<Message> notes) {
    return notes.stream()
        .map(note -> new Message(prefix + note.dutch(), prefix + note.english()))
        .toList();
  }

  private static LevyCoverage suggested() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .title("Burgerzaken")
            .column(BUDGET.get(0))
            .detail("Overhead", 1)
            .detail("Opbrengst", 1)
            .build();
    List<LevyRow> rows =
        LevyItemSuggestion.of(table).stream().map(LevyItemSuggestion::accepted).toList();
    assertThat(rows).extracting(LevyRow::costs).contains(CostSign.POSITIVE);
    return LevyCoverage.of("begroting", table, nl.sluitend.money.Rounding.NEAREST, rows);
  }
}
