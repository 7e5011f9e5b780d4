package nl.sluitend.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading, targets, tariffs, and what the caller may not do. */
class LevyCoverageTest {
  private static final List<Column> BUDGET = List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024));
  private static final Message LEVY = new Message("rioolheffing", "sewerage charge");
  private static final Kind CONNECTIONS = Kind.number(new Message("aansluiting", "connection"));

  @Test
  void everyPublishedFormGivesTheSameCosts() {
    assertThat(costs(LevyItem.OTHER_INCOME, CostSign.NEGATIVE, 30)).isEqualTo(euros(70_000));
    assertThat(costs(LevyItem.OTHER_INCOME, CostSign.POSITIVE, -30)).isEqualTo(euros(70_000));
    assertThat(costs(LevyItem.PROVISION_WITHDRAWAL, CostSign.POSITIVE, -30))
        .isEqualTo(euros(70_000));
    assertThat(costs(LevyItem.PROVISION_WITHDRAWAL, CostSign.NEGATIVE, 30))
        .isEqualTo(euros(70_000));
    assertThat(costs(LevyItem.PROVISION_ADDITION, CostSign.POSITIVE, -30)).isEqualTo(euros(70_000));
    assertThat(costs(LevyItem.PROVISION_ADDITION, CostSign.POSITIVE, 30)).isEqualTo(euros(130_000));
    assertThat(costs(LevyItem.PROVISION_ADDITION, CostSign.NEGATIVE, -30))
        .isEqualTo(euros(130_000));
  }

  private static Amount costs(LevyItem item, CostSign sign, long printed) {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .title("Rioolheffing 2024")
            .column(BUDGET.get(0))
            .detail("Kosten", 100)
            .detail("Mutatie", printed)
            .detail("Opbrengst", 95)
            .build();
    LevyCoverage levy =
        LevyCoverage.of(
            "begroting",
            table,
            Rounding.NEAREST,
            List.of(
                LevyRow.of(0, LevyItem.TASK_AREA_COSTS, CostSign.POSITIVE),
                LevyRow.of(1, item, sign),
                LevyRow.of(2, LevyItem.REVENUE, CostSign.NEGATIVE)));
    assertThat(levy.levy()).isEqualTo(Message.same("Rioolheffing 2024"));
    return levy.totalCosts(0).value().toAmount();
  }

  @Test
  void readsSeveralYearsAndLeavesChangesOut() {
    Column percentage = Column.of("in %", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE);
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2022))
            .column(percentage)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024))
            .column(Column.of(ColumnKind.AMENDMENT, 2024))
            .column(Column.of(ColumnKind.RESULT, 2024))
            .row(row("Kosten", RowRole.DETAIL, -100, -110))
            .row(row("Totale kosten", RowRole.TOTAL, -100, -111))
            .row(row("Opbrengst", RowRole.DETAIL, 120, 99))
            .row(
                Row.of(
                    "Dekking",
                    RowRole.INDICATOR,
                    List.of(
                        Cell.empty(),
                        new Cell.Percentage(new BigDecimal("120")),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty())))
            .build();
    LevyCoverage levy =
        LevyCoverage.of(
            "jaarstukken",
            table,
            Rounding.NEAREST,
            List.of(
                LevyRow.of(0, LevyItem.TASK_AREA_COSTS, CostSign.NEGATIVE),
                LevyRow.of(1, LevyItem.TOTAL_COSTS, CostSign.NEGATIVE),
                LevyRow.of(2, LevyItem.REVENUE, CostSign.NEGATIVE),
                LevyRow.of(3, LevyItem.COVERAGE, CostSign.POSITIVE)));

    assertThat(levy.columns())
        .extracting(Column::kind)
        .containsExactly(ColumnKind.ACTUALS, ColumnKind.ORIGINAL_BUDGET);
    assertThat(levy.printed(0)).extracting(Recomputed::isSame).containsExactly(true, true);
    assertThat(levy.printed(1))
        .singleElement()
        .satisfies(
            total -> {
              assertThat(total.difference().value().toAmount()).isEqualTo(euros(1_000));
              assertThat(total.isPossible()).isTrue();
            });
    assertThat(levy.verdict(0)).isEqualTo(CeilingVerdict.EXCEEDED);
    assertThat(levy.verdict(1)).isEqualTo(CeilingVerdict.WITHIN);
    assertThat(levy.levy().dutch()).isEqualTo("heffing");
    assertThat(levy.printed(0).get(1).printed().origin().orElseThrow().in(Language.DUTCH))
        .isEqualTo("jaarstukken, rij 4 'Dekking', kolom 2 'in %'");
  }

  private static Row row(String label, RowRole role, long actuals, long budget) {
    return Row.of(
        label,
        role,
        List.of(
            Cell.money(Figure.of(actuals, Unit.THOUSAND)),
            Cell.empty(),
            Cell.money(Figure.of(budget, Unit.THOUSAND)),
            Cell.empty(),
            Cell.empty()));
  }

  @Test
  void theCallerSetsTheCeiling() {
    LevyCoverage levy = levy(100_000_00, 94_000_00);
    Input ceiling = percent("95");

    assertThat(levy.verdict(0, ceiling)).isEqualTo(CeilingVerdict.WITHIN);
    assertThat(levy.verdict(0, percent("93.9"))).isEqualTo(CeilingVerdict.EXCEEDED);
    assertThat(levy.excess(0, ceiling).value().toAmount()).isEqualTo(euros(-1_000));
    assertThat(levy.excess(0, ceiling).explain(Language.DUTCH))
        .contains("niet in de bron nagelezen", "toegestane opbrengst rioolheffing");
    assertThat(levy.requiredRevenue(0, ceiling).value().toAmount()).isEqualTo(euros(95_000));
    assertThat(levy.breakEvenRevenue(0).value().toAmount()).isEqualTo(euros(100_000));
    Input amount = Input.exact(Message.same("bedrag"), euros(1));
    assertThatThrownBy(() -> levy.verdict(0, amount))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A target or ceiling is a percentage of the costs, but 'bedrag' is in €");
  }

  /** 95.000 / 620 = 153,2258... */
  @ParameterizedTest
  @CsvSource({
    "0.01, HALF_UP, 153.23, 95002.60",
    "0.01, FLOOR, 153.22, 94996.40",
    "0.05, HALF_UP, 153.25, 95015.00",
    "1, FLOOR, 153, 94860",
    "0.5, CEILING, 153.5, 95170",
    "10, HALF_UP, 150, 93000",
    "12, HALF_UP, 156, 96720",
    "20, HALF_UP, 160, 99200",
  })
  void aTariffIsRoundedToItsStep(
      BigDecimal step, RoundingMode mode, BigDecimal tariff, BigDecimal revenue) {
    Input units = units(620);

    LevyTariff charged =
        levy(100_000_00, 94_000_00).tariff(0, percent("95"), units, Amount.of(step), mode);

    assertThat(charged.requiredRevenue().value().toAmount()).isEqualTo(euros(95_000));
    assertThat(charged.exact().showExactly(4, RoundingMode.HALF_UP)).isEqualTo("153.2258");
    assertThat(charged.exact().value().kind().in(Language.DUTCH)).isEqualTo("€ per aansluiting");
    assertThat(charged.rounded().showExactly(2, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(tariff);
    assertThat(charged.revenue().value().toAmount()).isEqualTo(Amount.of(revenue));
    assertThat(charged.coverage().showExactly(5, RoundingMode.HALF_UP))
        .isEqualByComparingTo(revenue.movePointLeft(3));
    for (Derived figure : List.of(charged.exact(), charged.rounded(), charged.coverage())) {
      Quantity again = Explanation.evaluate(figure.explain(Language.ENGLISH));
      assertThat(again.numerator()).isEqualTo(figure.value().numerator());
      assertThat(again.denominator()).isEqualTo(figure.value().denominator());
    }
    assertThat(charged.rounded().explain(Language.DUTCH)).contains("afrond");
  }

  @Test
  void aTariffNeedsUnitsAStepAndOneYear() {
    LevyCoverage levy = levy(100_000_00, 94_000_00);
    Input all = LevyCoverage.ALL_COSTS;
    Amount cent = Amount.ofCents(1);
    RoundingMode down = RoundingMode.FLOOR;

    assertThatThrownBy(() -> levy.tariff(0, all, units(620), Amount.ZERO, down))
        .hasMessage("A tariff is rounded to a step above zero, but was 0");
    assertThatThrownBy(() -> levy.tariff(0, all, units(0), cent, down))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("'aansluitingen'");
    assertThatThrownBy(() -> levy.tariff(0, all, percent("5"), cent, down))
        .hasMessage("'percentage' is no number of something");
    Input money = Input.exact(Message.same("geld"), euros(5));
    assertThatThrownBy(() -> levy.tariff(0, all, money, cent, down))
        .hasMessage("'geld' is no number of something");
    Quantity rate = Quantity.of(BigDecimal.ONE, Kind.moneyPer(Message.same("uur")));
    assertThatThrownBy(
            () -> levy.tariff(0, all, Input.exact(Message.same("uurtarief"), rate), cent, down))
        .hasMessage("'uurtarief' is no number of something");
    LevyCoverage dated = coverage(year(Worked.cents("kosten", 1), 2024), Worked.cents("b", 1));
    Input other = units(5).withOrigin(Origin.named("telling").withYear(2023));
    assertThatThrownBy(() -> dated.tariff(0, all, other, cent, down))
        .hasMessage("Column 'begroting primitief 2024' is of 2024, but 'aansluitingen' is of 2023");
  }

  @Test
  void zeroCostsHaveNoPercentageButAStatement() {
    LevyCoverage levy = levy(0, 5_00);

    assertThatThrownBy(() -> levy.coverage(0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("totale kosten rioolheffing");
    assertThat(levy.overCoverage(0).value().toAmount()).isEqualTo(Amount.ofCents(500));
    assertThat(levy.verdict(0)).isEqualTo(CeilingVerdict.EXCEEDED);
    assertThat(levy.statement().lines())
        .extracting(StatementLine::role)
        .doesNotContain(RowRole.INDICATOR);
    LevyCoverage barely = coverage(Worked.thousands("kosten", 0), Worked.thousands("baten", 3));
    assertThat(barely.statement().lines())
        .extracting(StatementLine::role)
        .doesNotContain(RowRole.INDICATOR);
    LevyCoverage negative = levy(-5_00, 5_00);
    assertThat(negative.coverage(0).showExactly(0, RoundingMode.UNNECESSARY)).isEqualTo("-100");
    assertThat(negative.statement().lines())
        .extracting(StatementLine::role)
        .contains(RowRole.INDICATOR);
  }

  @Test
  void theStatementSaysWhatIsWhat() {
    LevyCoverage levy =
        LevyCoverage.of(
            LEVY,
            BUDGET,
            List.of(
                line(LevyItem.TASK_AREA_COSTS, 900),
                line(LevyItem.OTHER_INCOME, 100),
                line(LevyItem.OVERHEAD, 150),
                line(LevyItem.PROVISION_WITHDRAWAL, 50),
                line(LevyItem.REVENUE, 700),
                line(LevyItem.REVENUE, 155)));

    assertThat(levy.statement().title().dutch()).isEqualTo("Kostendekkendheid rioolheffing");
    assertThat(levy.statement().lines())
        .extracting(
            line -> line.label().dutch(),
            StatementLine::role,
            line -> line.figures().get(0).showExactly(0, RoundingMode.UNNECESSARY).toString())
        .containsExactly(
            tuple("kosten taakvelden", RowRole.DETAIL, "900"),
            tuple("inkomsten exclusief heffingen", RowRole.DETAIL, "-100"),
            tuple("Netto kosten", RowRole.SUBTOTAL, "800"),
            tuple("overhead", RowRole.DETAIL, "150"),
            tuple("onttrekking voorziening", RowRole.DETAIL, "-50"),
            tuple("Totale kosten", RowRole.TOTAL, "900"),
            tuple("opbrengst heffingen", RowRole.DETAIL, "700"),
            tuple("opbrengst heffingen", RowRole.DETAIL, "155"),
            tuple("Totaal opbrengst heffingen", RowRole.TOTAL, "855"),
            tuple("Over- of onderdekking", RowRole.BALANCE, "-45"),
            tuple("Dekkingspercentage", RowRole.INDICATOR, "95"));
    assertThat(levy.total(LevyItem.REVENUE, 0).value().toAmount()).isEqualTo(euros(855));
    assertThat(levy.total(LevyItem.VAT, 0).value().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(levy.total(LevyItem.PROVISION_WITHDRAWAL, 0).value().toAmount())
        .isEqualTo(euros(50));
    assertThat(levy.share(1, 0).value().numerator()).isEqualTo(-1);
    assertThatThrownBy(() -> levy.share(4, 0))
        .hasMessage("'opbrengst heffingen' is revenue, no part of the costs");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void whatIsMissingIsNamed() {
    LevyLine costs = line(LevyItem.TASK_AREA_COSTS, 900);
    LevyLine revenue = line(LevyItem.REVENUE, 900);

    assertThatThrownBy(() -> LevyCoverage.of(LEVY, BUDGET, List.of(costs)))
        .hasMessage("The coverage of 'rioolheffing' needs a line of revenue");
    assertThatThrownBy(() -> LevyCoverage.of(LEVY, BUDGET, List.of(revenue)))
        .hasMessage("The coverage of 'rioolheffing' needs a line of costs");
    assertThatThrownBy(() -> LevyCoverage.of(LEVY, List.of(), List.of(costs, revenue)))
        .hasMessage("The coverage of 'rioolheffing' has no column of amounts");
    LevyLine two = LevyLine.of(LEVY, LevyItem.VAT, Worked.cents("een", 1), Worked.cents("twee", 2));
    assertThatThrownBy(() -> LevyCoverage.of(LEVY, BUDGET, List.of(costs, two, revenue)))
        .hasMessage("Line 'rioolheffing' has 2 amounts, but there are 1 columns");
    assertThatThrownBy(
            () -> coverage(year(Worked.cents("a", 1), 2023), year(Worked.cents("b", 1), 2024)))
        .hasMessage("Column 'begroting primitief 2024' is of 2024, but 'a' is of 2023");
    Derived hours = Derived.stated(units(4));
    assertThatThrownBy(() -> LevyLine.of(LEVY, LevyItem.VAT, hours))
        .hasMessage(
            "Costs and revenue are money, but 'aansluitingen' of line 'rioolheffing' is not");
    assertThatThrownBy(() -> new LevyLine(LEVY, LevyItem.REVENUE, /* net= */ true, List.of()))
        .hasMessage(
            "Line 'rioolheffing' is revenue of the levy, which is no part of the net costs");
  }

  @ParameterizedTest
  @EnumSource(LevyItem.class)
  void printedItemsAreComputedNotGiven(LevyItem item) {
    assertThat(item.side())
        .isEqualTo(
            item == LevyItem.COVERAGE
                ? Optional.empty()
                : Optional.of(item.isIncome() ? Side.INCOME : Side.EXPENDITURE));
    if (item.isPrinted()) {
      assertThatThrownBy(() -> line(item, 1))
          .hasMessage(
              "Line '%s' is %s, which is computed from the other lines",
              item.inWords().dutch(), item);
    } else {
      assertThat(line(item, 1).net()).isEqualTo(item.isNet());
    }
  }

  @ParameterizedTest
  @EnumSource(CeilingVerdict.class)
  void verdictsSpeakBothLanguages(CeilingVerdict verdict) {
    boolean above = verdict.inWords().english().contains("above");
    boolean doubt = verdict.inWords().dutch().contains("niet zeker");

    assertThat(verdict.isExceeded()).isEqualTo(above);
    assertThat(verdict.isDecided()).isEqualTo(!doubt);
  }

  static LevyLine line(LevyItem item, long euros) {
    return LevyLine.of(item.inWords(), item, Worked.cents(item.inWords().dutch(), euros * 100));
  }

  private static LevyCoverage levy(long costs, long revenue) {
    return coverage(Worked.cents("kosten", costs), Worked.cents("opbrengst", revenue));
  }

  private static LevyCoverage coverage(Derived costs, Derived revenue) {
    return LevyCoverage.of(
        LEVY,
        BUDGET,
        List.of(
            LevyLine.of(costs.name(), LevyItem.TASK_AREA_COSTS, costs),
            LevyLine.of(revenue.name(), LevyItem.REVENUE, revenue)));
  }

  private static Derived year(Derived stated, int year) {
    return Derived.stated(
        stated.inputs().get(0).withOrigin(Origin.named("begroting").withYear(year)));
  }

  private static Input units(long number) {
    return Input.exact(
        new Message("aansluitingen", "connections"),
        Quantity.of(BigDecimal.valueOf(number), CONNECTIONS));
  }

  private static Input percent(String percent) {
    return Input.exact(
        Message.same("percentage"), Quantity.of(new BigDecimal(percent), Kind.PERCENTAGE));
  }

  private static Amount euros(long euros) {
    return Amount.ofEuros(euros);
  }
}
