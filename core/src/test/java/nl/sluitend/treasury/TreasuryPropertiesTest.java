package nl.sluitend.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What holds for every interest schedule and every EMU balance. */
class TreasuryPropertiesTest {
  private static final int MOST = 1_000_000_000;
  private static final int ITEMS = 8;
  private static final List<Column> ONE_COLUMN = List.of(Column.of(ColumnKind.ACTUALS, 2021));

  @Property(tries = 200)
  void whatRemainsIsTheTotalLessWhatIsAttributed(
      @ForAll @Size(ITEMS) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    InterestSchedule schedule = schedule(cents, 1);
    Amount total = amount(schedule.toAttribute(0));

    assertThat(amount(schedule.remaining(0))).isEqualTo(total.minus(Amount.ofCents(cents.get(7))));
    assertThat(amount(schedule.result(0))).isEqualTo(amount(schedule.remaining(0)).negated());
  }

  @Property(tries = 100)
  void theExplanationGivesTheResult(
      @ForAll @Size(ITEMS) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    Given.requireExplained(schedule(cents, 1).result(0));
  }

  @Property(tries = 100)
  void scalingScalesTheResultAndLeavesTheRate(
      @ForAll @Size(ITEMS) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    InterestSchedule one = schedule(cents, 1);
    InterestSchedule many = schedule(cents, factor);
    Amount book = Amount.ofCents(cents.get(0));

    assertThat(amount(many.result(0))).isEqualTo(amount(one.result(0)).times(factor));
    assertThat(rate(many, book.times(factor)).value()).isEqualTo(rate(one, book).value());
  }

  /** A schedule of a year has inputs of that year, whichever of them is the odd one. */
  @Property(tries = 100)
  void noInputOfAnotherYearGetsIn(
      @ForAll @IntRange(min = 0, max = ITEMS - 1) int odd,
      @ForAll @IntRange(min = 2019, max = 2023) int year) {
    List<InterestLine> lines =
        IntStream.range(0, ITEMS)
            .mapToObj(
                i ->
                    InterestLine.of(
                        List.of(InterestItem.values()).get(i),
                        List.of(Given.ofYear("post", i, i == odd ? year : 2021))))
            .toList();

    if (year == 2021) {
      assertThat(InterestSchedule.of(ONE_COLUMN, lines).lines()).hasSize(ITEMS);
    } else {
      assertThatThrownBy(() -> InterestSchedule.of(ONE_COLUMN, lines))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is of " + year);
    }
  }

  /**
   * Amounts are drawn evenly, so that they are far apart: those that are the same but for a cent
   * cancel each other, and make sums in a single column that nobody meant.
   */
  @Property(tries = 50)
  void aStatementInCentsCloses(@ForAll long seed) {
    List<Integer> cents = new Random(seed).ints(ITEMS, 100, MOST).boxed().toList();

    requireClosed(schedule(cents, 1).statement().toTable(Unit.CENT, RoundingMode.UNNECESSARY));
    requireClosed(emu(cents, 1).statement().toTable(Unit.CENT, RoundingMode.UNNECESSARY));
  }

  @Property(tries = 200)
  void anExactRateAttributesEverything(
      @ForAll @IntRange(min = -MOST, max = MOST) int interest,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = MOST) Integer> cents) {
    List<InterestAttribution.Base> bases =
        cents.stream()
            .map(c -> new InterestAttribution.Base(Message.same("t"), stated(Amount.ofCents(c))))
            .toList();
    Amount book = cents.stream().map(Amount::ofCents).reduce(Amount.ZERO, Amount::plus);
    Derived toAttribute = stated(Amount.ofCents(interest));

    InterestAttribution attribution =
        InterestAttribution.of(InterestAttribution.percentage(toAttribute, stated(book)), bases);

    assertThat(attribution.total().value()).isEqualTo(toAttribute.value());
  }

  @Property(tries = 200)
  void aRoundedRateIsAMultipleOfItsStepAtMostHalfAStepAway(
      @ForAll @IntRange(min = 0, max = 100_000) int percentage,
      @ForAll @IntRange(min = 1, max = 5_000) int step) {
    BigDecimal exact = BigDecimal.valueOf(percentage, 4);
    BigDecimal by = BigDecimal.valueOf(step, 4);

    BigDecimal rounded =
        InterestAttribution.rounded(
                Given.percentage(exact.toPlainString()), by, RoundingMode.HALF_UP)
            .value()
            .rounded(4, RoundingMode.UNNECESSARY);

    assertThat(rounded.remainder(by)).isZero();
    assertThat(rounded.subtract(exact).abs().multiply(BigDecimal.valueOf(2)))
        .isLessThanOrEqualTo(by);
  }

  @Property(tries = 200)
  void theEmuBalanceNegatesWhenBothSidesSwap(
      @ForAll @IntRange(min = -MOST, max = MOST) int assets,
      @ForAll @IntRange(min = -MOST, max = MOST) int liabilities) {
    Derived one = stated(Amount.ofCents(assets));
    Derived two = stated(Amount.ofCents(liabilities));

    assertThat(amount(EmuBalance.balance(one, two)))
        .isEqualTo(amount(EmuBalance.balance(two, one)).negated());
  }

  @Property(tries = 100)
  void theEmuBalanceScalesAndChangesOverYearsAddUp(
      @ForAll @Size(ITEMS) List<@IntRange(min = -MOST, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    assertThat(amount(emu(cents, factor).balance(0)))
        .isEqualTo(amount(emu(cents, 1).balance(0)).times(factor));
    EmuLine line =
        EmuLine.ofBalances(
            EmuItem.LIQUID_ASSETS,
            Message.same("kas"),
            cents.stream().map(c -> stated(Amount.ofCents(c))).toList());
    Amount all =
        line.changes().stream()
            .map(TreasuryPropertiesTest::amount)
            .reduce(Amount.ZERO, Amount::plus);

    assertThat(all).isEqualTo(Amount.ofCents(cents.get(7)).minus(Amount.ofCents(cents.get(0))));
  }

  private static void requireClosed(BudgetTable table) {
    // Amounts of cents may hold by accident within their rounding as well.
    assertThat(TableCheck.check("treasury", table).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
  }

  private static Derived rate(InterestSchedule schedule, Amount book) {
    return InterestAttribution.percentage(schedule.toAttribute(0), stated(book));
  }

  private static InterestSchedule schedule(List<Integer> cents, int factor) {
    List<InterestLine> lines =
        IntStream.range(0, ITEMS)
            .mapToObj(
                i ->
                    InterestLine.of(
                        List.of(InterestItem.values()).get(i),
                        List.of(stated(Amount.ofCents(cents.get(i)).times(factor)))))
            .toList();
    return InterestSchedule.of(ONE_COLUMN, lines);
  }

  private static EmuBalance emu(List<Integer> cents, int factor) {
    List<EmuLine> lines =
        IntStream.range(0, EmuItem.values().length)
            .mapToObj(
                i ->
                    new EmuLine(
                        List.of(EmuItem.values()).get(i),
                        List.of(EmuItem.values()).get(i).inWords(),
                        List.of(stated(Amount.ofCents(cents.get(i)).times(factor)))))
            .toList();
    return EmuBalance.of(ONE_COLUMN, lines);
  }

  private static Derived stated(Amount amount) {
    return Given.exact("bedrag", amount);
  }

  private static Amount amount(Derived figure) {
    return figure.value().toAmount();
  }
}
