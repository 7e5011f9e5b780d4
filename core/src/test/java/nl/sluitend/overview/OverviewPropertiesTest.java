package nl.sluitend.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/** What holds for every overview of baten en lasten. */
class OverviewPropertiesTest {
  private static final int MOST = 2_000_000_000;

  @Property(tries = 100)
  void resultIsIncomeMinusExpenditureWithReserves(
      @ForAll @Size(min = 1, max = 24) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    BudgetOverview overview = overview(cents, 1);

    Amount balance = Amount.ZERO;
    for (OverviewItem item : overview.items()) {
      Amount own = Overviews.amount(overview.balance(item, 0));
      assertThat(own)
          .isEqualTo(
              Overviews.amount(overview.amount(item, Flow.INCOME, 0))
                  .minus(Overviews.amount(overview.amount(item, Flow.EXPENDITURE, 0))));
      balance = balance.plus(own);
    }
    assertThat(Overviews.amount(overview.balance(0)))
        .isEqualTo(balance)
        .isEqualTo(net(overview, Reserves.EXCLUDED));
    assertThat(Overviews.amount(overview.result(0)))
        .isEqualTo(net(overview, Reserves.INCLUDED))
        .isEqualTo(
            balance
                .plus(Overviews.amount(overview.total(Flow.WITHDRAWAL, 0)))
                .minus(Overviews.amount(overview.total(Flow.ADDITION, 0))));
    assertThat(Explanation.evaluate(overview.result(0).explain(Language.DUTCH)))
        .isEqualTo(overview.result(0).value());
  }

  @Property(tries = 100)
  void structuralAndIncidentalAreAllTogether(
      @ForAll @Size(min = 1, max = 24) List<@IntRange(min = -MOST, max = MOST) Integer> cents,
      @ForAll @Size(min = 1, max = 24) List<@IntRange(min = -MOST, max = MOST) Integer> part) {
    BudgetOverview overview = overview(cents, 1);
    IncidentalOverview incidental = incidental(overview, part);
    StructuralOverview structural = StructuralOverview.of(overview, incidental);
    StructuralBalance balance = structural.balance();

    assertThat(balance.afterAllocation(0).value()).isEqualTo(overview.result(0).value());
    assertThat(
            Overviews.amount(balance.structural(0)).plus(Overviews.amount(balance.incidental(0))))
        .isEqualTo(Overviews.amount(balance.afterAllocation(0)));
    Amount net = Amount.ZERO;
    for (Flow flow : Flow.values()) {
      Amount total = Overviews.amount(structural.total(flow, 0));
      Amount lines = Amount.ZERO;
      for (OverviewItem item : overview.items()) {
        lines = lines.plus(Overviews.amount(structural.amount(item, flow, 0)));
      }
      assertThat(total).isEqualTo(lines);
      net = flow.side() == Side.INCOME ? net.plus(total) : net.minus(total);
    }
    assertThat(net).isEqualTo(Overviews.amount(balance.structural(0)));
    assertThat(incidental.withMainItems(Amount.ofEuros(1_000_000)).balance(0).value())
        .isEqualTo(incidental.balance(0).value());
  }

  @Property(tries = 100)
  void incidentalAsBalanceOrAsNetCostsIsTheSame(
      @ForAll @IntRange(min = -MOST, max = MOST) int saldo,
      @ForAll @IntRange(min = -MOST, max = MOST) int reserves,
      @ForAll @IntRange(min = -MOST, max = MOST) int incidental) {
    StructuralBalance usual = balance(saldo, reserves, IncidentalPresentation.BALANCE, incidental);
    StructuralBalance noordenveld =
        balance(saldo, reserves, IncidentalPresentation.NET_COSTS, -incidental);

    assertThat(usual.structural(0).value()).isEqualTo(noordenveld.structural(0).value());
    for (IncidentalPresentation presentation : IncidentalPresentation.values()) {
      assertThat(usual.statement(presentation).toTable(Unit.CENT, RoundingMode.UNNECESSARY))
          .isEqualTo(
              noordenveld.statement(presentation).toTable(Unit.CENT, RoundingMode.UNNECESSARY));
    }
  }

  @Property(tries = 100)
  void effectsTurnRoundAndAPrintedDifferenceGivesThemBack(
      @ForAll @IntRange(min = -MOST, max = MOST) int budget,
      @ForAll @IntRange(min = -MOST, max = MOST) int actuals,
      @ForAll Side side,
      @ForAll boolean costsNegative,
      @ForAll boolean actualsFirst) {
    Variance variance = new Variance(side, Overviews.cents(budget), Overviews.cents(actuals));
    Variance back = new Variance(side, Overviews.cents(actuals), Overviews.cents(budget));
    SignConvention.Sign negative = SignConvention.Sign.NEGATIVE;
    SignConvention.Sign positive = SignConvention.Sign.POSITIVE;
    SignConvention convention =
        new SignConvention(
            costsNegative ? negative : positive,
            costsNegative ? positive : negative,
            actualsFirst
                ? SignConvention.Difference.ACTUALS_MINUS_BUDGET
                : SignConvention.Difference.BUDGET_MINUS_ACTUALS);

    Amount printed = Overviews.amount(variance.printed(convention));
    assertThat(variance.kind()).isEqualTo(back.kind().opposite());
    assertThat(
            Variance.ofPrinted(side, convention, Input.exact(Message.same("verschil"), printed))
                .value())
        .isEqualTo(variance.effect().value());
  }

  @Property(tries = 100)
  void scalingScales(
      @ForAll @Size(min = 1, max = 24) List<@IntRange(min = -MOST, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    assertThat(Overviews.amount(overview(cents, factor).result(0)))
        .isEqualTo(Overviews.amount(overview(cents, 1).result(0)).times(factor));
  }

  @Property(tries = 60)
  void aStatementInCentsCloses(
      @ForAll @IntRange(min = 9, max = 24) int size,
      @ForAll Random random,
      @ForAll Arrangement arrangement) {
    BudgetTable table =
        twoColumns(random.ints(2L * size, 1, MOST).boxed().toList())
            .statement(arrangement)
            .toTable(Unit.CENT, RoundingMode.UNNECESSARY);

    assertThat(TableCheck.check("overview", table).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
  }

  /** Of one column, or of small numbers, a check cannot always tell what a total adds up. */
  private static BudgetOverview twoColumns(List<Integer> cents) {
    List<OverviewLine> lines = new ArrayList<>();
    for (OverviewLine line : overview(cents.subList(0, cents.size() / 2), 1).lines()) {
      Derived second = Overviews.cents(cents.get(cents.size() / 2 + lines.size()));
      lines.add(new OverviewLine(line.item(), line.flow(), List.of(line.amounts().get(0), second)));
    }
    return BudgetOverview.of(OverviewColumns.budget(2020).subList(3, 5), lines);
  }

  /** Programmes with all four flows, the last one with as many as there are amounts left. */
  private static BudgetOverview overview(List<Integer> cents, int factor) {
    List<OverviewLine> lines = new ArrayList<>();
    Flow[] flows = Flow.values();
    for (int i = 0; i < cents.size(); i++) {
      OverviewItem item =
          i < flows.length
              ? OverviewItem.of(OverviewPart.OVERHEAD)
              : OverviewItem.programme("Programma " + i / flows.length);
      lines.add(
          new OverviewLine(
              item,
              flows[i % flows.length],
              List.of(Overviews.cents((long) factor * cents.get(i)))));
    }
    return BudgetOverview.of(Overviews.ONE, lines);
  }

  /** One item on each line for which there is an amount. */
  private static IncidentalOverview incidental(BudgetOverview overview, List<Integer> cents) {
    List<IncidentalItem> items = new ArrayList<>();
    for (int i = 0; i < Math.min(cents.size(), overview.lines().size()); i++) {
      OverviewLine line = overview.lines().get(i);
      items.add(
          new IncidentalItem(
              line.item(),
              line.flow(),
              Message.same("Post " + i),
              List.of(Overviews.cents(cents.get(i)))));
    }
    return IncidentalOverview.of(Overviews.ONE, items);
  }

  private static StructuralBalance balance(
      int saldo, int reserves, IncidentalPresentation presentation, long incidental) {
    return StructuralBalance.of(
        Overviews.ONE,
        List.of(
            line(StructuralStep.BALANCE, saldo),
            line(StructuralStep.RESERVES, reserves),
            line(presentation.step(), incidental)));
  }

  private static StructuralLine line(StructuralStep step, long cents) {
    Message label = Message.same(step.isIncidental() ? "waarvan incidenteel" : step.name());
    return new StructuralLine(label, step, List.of(Overviews.cents(cents)));
  }

  private static Amount net(BudgetOverview overview, Reserves reserves) {
    return Overviews.amount(overview.income(reserves, 0))
        .minus(Overviews.amount(overview.expenditure(reserves, 0)));
  }
}
