package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;

/** What holds for every statement of overhead and every rate. */
class OverheadPropertiesTest {
  private static final int MOST = 2_000_000_000;

  @Property(tries = 200)
  void sharesPresentationsAndNetHold(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    OverheadProperties.requireLaws(statement(cents, 1));
  }

  @Property(tries = 100)
  void allSharesAtOnceAreTheSharesOneByOne(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = MOST) Integer> euros,
      @ForAll OverheadTotal total) {
    OverheadStatement statement = printed(euros);
    Derived whole = statement.total(total, 0);
    Assume.that(whole.value().numerator().signum() != 0);

    List<Derived> shares = statement.shares(total, 0);

    List<Derived> oneByOne =
        IntStream.range(0, euros.size())
            .filter(i -> total.includes(statement.lines().get(i)))
            .mapToObj(i -> statement.share(i, total, 0))
            .toList();
    assertThat(shares).isEqualTo(oneByOne);
    for (int i = 0; i < shares.size(); i++) {
      assertThat(shares.get(i).findRange()).isEqualTo(oneByOne.get(i).findRange());
    }
  }

  @Property(tries = 200)
  void netIsAtMostGrossWhenCreditsAreCredits(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = MOST) Integer> cents) {
    OverheadStatement statement = statement(cents, 1);

    Amount gross = statement.total(OverheadTotal.GROSS, 0).value().toAmount();
    Amount net = statement.total(OverheadTotal.NET, 0).value().toAmount();

    assertThat(net).isLessThanOrEqualTo(gross);
  }

  @Property(tries = 200)
  void scalingScalesAmountsAndLeavesRatios(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    OverheadStatement one = statement(cents, 1);
    OverheadStatement many = statement(cents, factor);
    OverheadTotal total = OverheadTotal.GROSS;

    assertThat(many.total(total, 0).value().toAmount())
        .isEqualTo(one.total(total, 0).value().toAmount().times(factor));
    assertThat(many.share(0, total, 0).value()).isEqualTo(one.share(0, total, 0).value());
  }

  @Property(tries = 200)
  void aRateTimesItsDenominatorIsTheNumerator(
      @ForAll @IntRange(min = -MOST, max = MOST) int above,
      @ForAll @IntRange(min = 1, max = MOST) int below,
      @ForAll OverheadMethod method) {
    Derived numerator = Derived.stated(input("overhead", Amount.ofCents(above)));
    Quantity number = Quantity.of(BigDecimal.valueOf(below, 2), method.denominator());
    Derived denominator = Derived.stated(Input.exact(Message.same("noemer"), number));

    OverheadRate rate = method.rate(numerator, denominator);

    Formula back = Formula.of(rate.rate()).times(Formula.of(denominator));
    assertThat(OverheadProperties.derived(back).value()).isEqualTo(numerator.value());
  }

  @Property(tries = 100)
  void aStatementInCentsClosesExactly(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll CreditPresentation credits) {
    BudgetTable table =
        statement(cents, 1).statement(credits).toTable(Unit.CENT, RoundingMode.UNNECESSARY);

    // A line of one cent more or less is within the rounding of cents: other sums may hold as well.
    assertThat(TableCheck.check("overhead", table).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
    Amount sum = Amount.ZERO;
    Amount summaries = Amount.ZERO;
    for (int i = 0; i < table.rows().size() - 1; i++) {
      Amount amount = table.figure(i, 0).orElseThrow().amount();
      if (table.rows().get(i).label().equals(OverheadTotal.GROSS.inWords().dutch())) {
        // What comes before the credits is in the total of lasten once more.
        assertThat(sum).isEqualTo(amount);
      } else if (table.rows().get(i).role().isSummary()) {
        summaries = summaries.plus(amount);
      } else {
        sum = sum.plus(amount);
      }
    }
    Amount last = table.figure(table.rows().size() - 1, 0).orElseThrow().amount();
    assertThat(sum).isEqualTo(last);
    if (summaries.signum() != 0) {
      assertThat(summaries).isEqualTo(last);
    }
  }

  @Property(tries = 100)
  void aRoundedStatementIsOffByNoMoreThanRoundingAllows(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 1, max = MOST) Integer> cents) {
    BudgetTable table =
        statement(cents, 1)
            .statement(CreditPresentation.AS_NEGATIVE_EXPENDITURE)
            .toTable(Unit.THOUSAND, RoundingMode.HALF_EVEN);
    BigDecimal difference = BigDecimal.ZERO;
    int rows = 0;
    while (!table.rows().get(rows).role().isSummary()) {
      difference = difference.add(thousands(table, rows++));
    }
    difference = difference.subtract(thousands(table, rows)).abs();

    assertThat(difference.multiply(BigDecimal.valueOf(2)))
        .isLessThanOrEqualTo(BigDecimal.valueOf(rows + 1));
  }

  private static BigDecimal thousands(BudgetTable table, int row) {
    return table.figure(row, 0).orElseThrow().amount().in(Unit.THOUSAND);
  }

  /** The same lines as printed in euros. */
  private static OverheadStatement printed(List<Integer> euros) {
    OverheadStatement exact = statement(euros.stream().map(i -> i % 10_000_000).toList(), 100);
    List<OverheadLine> lines =
        exact.lines().stream()
            .map(
                line ->
                    new OverheadLine(
                        line.label(),
                        line.kind(),
                        line.side(),
                        line.amounts().get(0).formula() instanceof Formula.Turned
                            ? CostSign.NEGATIVE
                            : CostSign.POSITIVE,
                        line.suggested(),
                        List.of(printed(line.amounts().get(0).inputs().get(0)))))
            .toList();
    return OverheadStatement.of(exact.columns(), lines);
  }

  private static Input printed(Input exact) {
    return Input.printed(exact.name(), new Figure(exact.value().toAmount(), Unit.EURO));
  }

  /** Costs and, every third line, something charged on, every fourth other income. */
  private static OverheadStatement statement(List<Integer> cents, int factor) {
    List<OverheadLine> lines =
        IntStream.range(0, cents.size())
            .mapToObj(i -> line(i, Amount.ofCents(cents.get(i)).times(factor)))
            .toList();
    return OverheadStatement.of(List.of(Column.of(ColumnKind.ACTUALS, 2021)), lines);
  }

  private static OverheadLine line(int index, Amount amount) {
    boolean credit = index % 3 == 2;
    boolean income = index % 4 == 3;
    return new OverheadLine(
        Message.same("Regel " + (index + 1)),
        credit ? Optional.of(CostKind.CHARGED_ON) : Optional.empty(),
        income ? Side.INCOME : Side.EXPENDITURE,
        credit || income ? CostSign.NEGATIVE : CostSign.POSITIVE,
        /* suggested= */ false,
        List.of(input("Regel " + (index + 1), amount)));
  }

  private static Input input(String name, Amount amount) {
    return Input.exact(Message.same(name), amount);
  }
}
