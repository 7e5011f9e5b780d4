package nl.sluitend.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;

/** What is taken in, what is refused, and what a figure says of where its rule comes from. */
class LevyDoorTest {
  private static final Column BUDGET = Column.of(ColumnKind.ORIGINAL_BUDGET, 2024);
  private static final List<LevyRow> ROWS =
      List.of(
          LevyRow.of(0, LevyItem.OVERHEAD, CostSign.POSITIVE),
          LevyRow.of(1, LevyItem.REVENUE, CostSign.NEGATIVE),
          LevyRow.of(2, LevyItem.COVERAGE, CostSign.POSITIVE));

  private static LevyCoverage read(BudgetTable table, LevyRow... rows) {
    return LevyCoverage.of("begroting", table, Rounding.NEAREST, List.of(rows));
  }

  private static BudgetTable.Builder table() {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(BUDGET)
        .detail("Overhead", 100)
        .detail("Opbrengst", 95);
  }

  private static BudgetTable table(Cell coverage) {
    return table().row(Row.of("Dekking", RowRole.INDICATOR, List.of(coverage))).build();
  }

  @Test
  void aRowIsOneThing() {
    LevyRow costs = ROWS.get(0);
    LevyRow revenue = ROWS.get(1);

    assertThatThrownBy(() -> read(table().build(), costs, costs, revenue))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("begroting: row 1 'Overhead' is taken twice, as OVERHEAD and as OVERHEAD");
    assertThatThrownBy(
            () -> read(table().build(), costs, LevyRow.of(0, LevyItem.REVENUE, CostSign.NEGATIVE)))
        .hasMessage("begroting: row 1 'Overhead' is taken twice, as OVERHEAD and as REVENUE");
  }

  @Test
  void aRowThatIsNotThereIsNamed() {
    for (int row : new int[] {-1, 2}) {
      LevyRow wrong = LevyRow.of(row, LevyItem.VAT, CostSign.POSITIVE);

      assertThatThrownBy(() -> read(table().build(), ROWS.get(0), ROWS.get(1), wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "begroting: there is no row %s for VAT; the table has 2 rows".formatted(row + 1));
    }
    assertThatThrownBy(() -> LevyItemSuggestion.row(table().build(), 2, LevyItem.VAT))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aClassifiedRowHasTheSignOfItsFiguresAndIsNoSuggestion() {
    BudgetTable table = table().detail("Bijdrage", -5).total("Totale kosten", -90).build();

    assertThat(LevyItemSuggestion.row(table, 1, LevyItem.REVENUE)).isEqualTo(ROWS.get(1));
    assertThat(LevyItemSuggestion.row(table, 2, LevyItem.OTHER_INCOME))
        .isEqualTo(LevyRow.of(2, LevyItem.OTHER_INCOME, CostSign.POSITIVE));
    assertThat(LevyItemSuggestion.row(table, 0, LevyItem.OVERHEAD))
        .isEqualTo(LevyRow.of(0, LevyItem.OVERHEAD, CostSign.NEGATIVE));
    assertThat(read(table().build(), ROWS.get(0), ROWS.get(1)).statement().notes()).isEmpty();
  }

  @Test
  void aPercentageMayBePrintedWithoutItsSign() {
    requireCoverage(Cell.money(Figure.of(95, Unit.THOUSAND)), "95", true);
    requireCoverage(Cell.money(Figure.of(96, Unit.THOUSAND)), "96", false);
    requireCoverage(
        Cell.money(new Figure(Amount.ofEuros(95_010), Unit.of(BigDecimal.TEN))), "95.01", false);
    requireCoverage(new Cell.Count(new BigDecimal("95.0")), "95.0", true);
    requireCoverage(new Cell.Percentage(new BigDecimal("95")), "95", true);
    assertThat(LevyCoverage.of("b", table(Cell.dash()), Rounding.NEAREST, ROWS).printed(0))
        .isEmpty();
  }

  private static void requireCoverage(Cell cell, String printed, boolean reproduced) {
    Recomputed coverage =
        LevyCoverage.of("begroting", table(cell), Rounding.NEAREST, ROWS).printed(0).get(0);

    assertThat(coverage.printed().value())
        .isEqualTo(Quantity.of(new BigDecimal(printed), Kind.PERCENTAGE));
    assertThat(coverage.isReproduced()).isEqualTo(reproduced);
    assertThat(coverage.printed().name().dutch()).isEqualTo("Dekking");
    assertThat(coverage.printed().origin().orElseThrow().year()).contains(2024);
  }

  @Test
  void inAColumnOfPercentagesNumbersAreReadAndInOneOfAmendmentsTheyAreNot() {
    Column percentages = Column.of("dekking", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE);
    Cell number = new Cell.Count(new BigDecimal("95"));

    assertThat(beside(percentages, number).printed(0)).hasSize(1);
    assertThat(beside(Column.of(ColumnKind.AMENDMENT, 2024), number).printed(0)).isEmpty();
    Cell ofTheAmendment = new Cell.Percentage(new BigDecimal("95"));
    assertThat(beside(Column.of(ColumnKind.AMENDMENT, 2024), ofTheAmendment).printed(0)).isEmpty();
  }

  private static LevyCoverage beside(Column column, Cell number) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(BUDGET)
            .column(column)
            .row(Row.of("Overhead", RowRole.DETAIL, List.of(money(100), Cell.empty())))
            .row(Row.of("Opbrengst", RowRole.DETAIL, List.of(money(95), Cell.empty())))
            .row(Row.of("Dekking", RowRole.INDICATOR, List.of(Cell.empty(), number)))
            .build();
    return LevyCoverage.of("begroting", table, Rounding.NEAREST, ROWS);
  }

  private static Cell money(long thousands) {
    return Cell.money(Figure.of(thousands, Unit.THOUSAND));
  }

  @Test
  void whatIsComputedIsATotalToo() {
    LevyCoverage levy = read(table().build(), ROWS.get(0), ROWS.get(1));

    assertThat(levy.total(LevyItem.TOTAL_COSTS, 0)).isEqualTo(levy.totalCosts(0));
    assertThat(levy.total(LevyItem.NET_COSTS, 0)).isEqualTo(levy.netCosts(0));
    assertThat(levy.total(LevyItem.COVERAGE, 0)).isEqualTo(levy.coverage(0));
  }

  @Test
  void nothingIsBelowZeroThatCannotBe() {
    LevyCoverage levy = read(table().build(), ROWS.get(0), ROWS.get(1));
    Input below =
        Input.exact(Message.same("doel"), Quantity.of(BigDecimal.TEN.negate(), Kind.PERCENTAGE));
    Kind connections = Kind.number(Message.same("aansluiting"));
    Input units =
        Input.exact(
            Message.same("aansluitingen"), Quantity.of(BigDecimal.valueOf(-5), connections));

    assertThatThrownBy(() -> levy.requiredRevenue(0, below))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'doel' is below zero");
    assertThatThrownBy(() -> levy.verdict(0, below)).hasMessageContaining("'doel' is below zero");
    assertThatThrownBy(() -> new FeeTitle.Limit(below, Sources.CEILING))
        .hasMessageContaining("'doel' is below zero");
    assertThatThrownBy(
            () ->
                levy.tariff(
                    0, LevyCoverage.ALL_COSTS, units, Amount.ofCents(5), RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'aansluitingen' is below zero");
  }

  @Property(tries = 50)
  void noPercentageBelowZeroIsATarget(@ForAll @IntRange(min = -10_000, max = 10_000) int percent) {
    LevyCoverage levy = read(table().build(), ROWS.get(0), ROWS.get(1));
    Input target =
        Input.exact(
            Message.same("doel"), Quantity.of(BigDecimal.valueOf(percent, 2), Kind.PERCENTAGE));

    if (percent < 0) {
      assertThatThrownBy(() -> levy.requiredRevenue(0, target))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThat(levy.requiredRevenue(0, target).value().toAmount())
          .isEqualTo(Amount.ofCents(1_000L * percent));
    }
  }

  @Test
  void figuresWithVatSayThatItsRuleWasNotRead() {
    LevyCoverage without = coverage(LevyItem.OVERHEAD);
    LevyCoverage with = coverage(LevyItem.VAT);
    FeeOrdinance ordinance =
        FeeOrdinance.of(
            Message.same("leges"),
            List.of(FeeTitle.of(Message.same("titel 1"), List.of(without, with))));

    for (Derived figure : figures(with)) {
      assertThat(figure.source().fromMemory()).as("%s", figure).isTrue();
    }
    for (Derived figure : figures(without)) {
      assertThat(figure.source().fromMemory()).as("%s", figure).isFalse();
    }
    assertThat(with.revenue(0).source().fromMemory()).isFalse();
    assertThat(with.total(LevyItem.VAT, 0).source()).isEqualTo(Sources.WITH_VAT);
    assertThat(with.netCosts(0).source()).isEqualTo(Sources.CALCULATION);
    assertThat(ordinance.coverage().totalCosts(0).source()).isEqualTo(Sources.WITH_VAT);
    assertThat(ordinance.crossSubsidy(0, 0).source().fromMemory()).isTrue();
  }

  @Test
  void vatAboveTheNetCostsIsAmongThem() {
    Derived amount = Worked.cents("btw", 100);
    LevyCoverage levy =
        LevyCoverage.of(
            Message.same("riool"),
            List.of(BUDGET),
            List.of(
                new LevyLine(Message.same("btw"), LevyItem.VAT, /* net= */ true, List.of(amount)),
                LevyLine.of(Message.same("opbrengst"), LevyItem.REVENUE, amount)));

    assertThat(levy.netCosts(0).source()).isEqualTo(Sources.WITH_VAT);
  }

  private static List<Derived> figures(LevyCoverage levy) {
    Kind connections = Kind.number(Message.same("aansluiting"));
    Input units = Input.exact(Message.same("n"), Quantity.of(BigDecimal.TEN, connections));
    LevyTariff tariff =
        levy.tariff(0, LevyCoverage.ALL_COSTS, units, Amount.ofCents(5), RoundingMode.HALF_UP);
    return List.of(
        levy.totalCosts(0),
        levy.coverage(0),
        levy.overCoverage(0),
        levy.share(1, 0),
        levy.breakEvenRevenue(0),
        tariff.exact(),
        tariff.rounded(),
        tariff.revenue(),
        tariff.coverage());
  }

  private static LevyCoverage coverage(LevyItem added) {
    return LevyCoverage.of(
        added.inWords(),
        List.of(BUDGET),
        List.of(
            LevyCoverageTest.line(LevyItem.TASK_AREA_COSTS, 80),
            LevyCoverageTest.line(added, 20),
            LevyCoverageTest.line(LevyItem.REVENUE, 90)));
  }
}
