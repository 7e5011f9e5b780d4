package nl.sluitend.legality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.table.BudgetTable;

/** What holds for every test of spending against a budget. */
class LegalityPropertiesTest {
  private static final int MOST = 2_000_000_000;
  private static final BudgetCriterion PROGRAMMES = BudgetCriterion.PROGRAMME_EXPENDITURE;

  @Property(tries = 200)
  void grossIsAtLeastNetAndNetAtLeastTheTotalDifference(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = MOST) Integer> cents) {
    BudgetLegality legality = legality(cents, 1);

    Amount gross = legality.gross(PROGRAMMES).value().toAmount();
    Amount net = legality.net(PROGRAMMES).value().toAmount();
    Amount difference = legality.difference(PROGRAMMES).value().toAmount().negated();

    assertThat(gross).isGreaterThanOrEqualTo(net);
    assertThat(net).isGreaterThanOrEqualTo(difference);
    assertThat(net).isGreaterThanOrEqualTo(Amount.ZERO);
  }

  @Property(tries = 200)
  void acceptedAndRemainingAreTheWhole(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = MOST) Integer> cents) {
    BudgetLegality legality = legality(cents, 1);

    assertThat(
            legality
                .accepted(PROGRAMMES)
                .value()
                .toAmount()
                .plus(legality.remaining(PROGRAMMES).value().toAmount()))
        .isEqualTo(legality.gross(PROGRAMMES).value().toAmount());
    assertThat(legality.remaining().value()).isEqualTo(legality.remaining(PROGRAMMES).value());
  }

  @Property(tries = 100)
  void scalingScalesTheOverspending(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    assertThat(legality(cents, factor).gross().value().toAmount())
        .isEqualTo(legality(cents, 1).gross().value().toAmount().times(factor));
    assertThat(legality(cents, factor).remaining().value().toAmount())
        .isEqualTo(legality(cents, 1).remaining().value().toAmount().times(factor));
  }

  @Property(tries = 200)
  void theTrueOverspendingLiesInTheRange(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 10_000) Integer> euros) {
    Amount truth = Amount.ZERO;
    for (int i = 0; i + 1 < euros.size(); i += 2) {
      truth = truth.plus(Amount.ofEuros(Math.max(0, euros.get(i + 1) - euros.get(i))));
    }
    List<BudgetItem> items =
        IntStream.range(0, euros.size() / 2)
            .mapToObj(
                i ->
                    BudgetItem.of(
                        PROGRAMMES,
                        Message.same("programma " + i),
                        rounded(euros.get(2 * i)),
                        rounded(euros.get(2 * i + 1))))
            .toList();

    Derived gross = BudgetLegality.of(items).gross();

    assertThat(gross.range().contains(Quantity.of(truth))).isTrue();
  }

  @Property(tries = 200)
  void nothingIsLeftToOffsetAnotherWhateverIsAccepted(
      @ForAll @IntRange(min = 0, max = 100_000) int authorised,
      @ForAll @IntRange(min = 0, max = 100_000) int actual,
      @ForAll @IntRange(min = 0, max = 1000) int more) {
    BudgetItem item =
        BudgetItem.of(PROGRAMMES, Message.same("p"), rounded(authorised), rounded(actual));
    Amount most = item.overspending().range().high().toAmount();
    Amount part = Amount.ofEuros(more).compareTo(most) < 0 ? Amount.ofEuros(more) : most;
    for (Amount accepted : List.of(part, most)) {
      BudgetItem judged =
          item.with(
              DeviationReason.OPEN_ENDED,
              Derived.stated(Input.exact(Message.same("deel"), accepted)));

      assertThat(judged.remaining().range().low().toAmount()).isGreaterThanOrEqualTo(Amount.ZERO);
      assertThat(judged.remaining().value().toAmount().plus(judged.accepted().value().toAmount()))
          .isEqualTo(judged.overspending().value().toAmount());
      assertThat(judged.accepted().range().contains(judged.accepted().value())).isTrue();
    }
  }

  @Property(tries = 100)
  void statementsClose(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 100, max = MOST) Integer> cents) {
    BudgetLegality legality = legality(cents, 1);
    BudgetTable differences =
        legality.differences(PROGRAMMES).toTable(Unit.CENT, RoundingMode.UNNECESSARY);
    BudgetTable overspent =
        legality.statement(PROGRAMMES).toTable(Unit.CENT, RoundingMode.UNNECESSARY);

    assertThat(TableCheck.check("verschillen", differences).verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
    // With nothing overspent there is only a total, of nothing.
    assertThat(TableCheck.check("overschrijdingen", overspent).verdict())
        .isIn(
            TableVerdict.CLOSES,
            TableVerdict.CLOSES_WITHIN_ROUNDING,
            TableVerdict.NOTHING_TO_CHECK);
  }

  @Property(tries = 200)
  void theLimitDividedByItsPercentageIsItsBase(
      @ForAll @IntRange(min = 1, max = 300) int hundredths,
      @ForAll @IntRange(min = 1, max = MOST) int lasten,
      @ForAll @IntRange(min = 0, max = MOST) int additions) {
    Input percentage =
        Input.exact(
            Message.same("percentage"),
            Quantity.of(BigDecimal.valueOf(hundredths, 2), Kind.PERCENTAGE));
    AccountabilityLimit limit =
        AccountabilityLimit.of(percentage, exact(lasten, 1), exact(additions, 1));

    Formula back = Formula.of(limit.limit()).dividedBy(Formula.of(percentage));
    assertThat(Derived.of(Message.same("wet"), back, Source.read("wet")).value())
        .isEqualTo(limit.base().value());
    assertThat(limit.compare(limit.limit()).isAbove()).isEqualTo(Outcome.NO);
    assertThat(limit.compare(limit.base()).isAbove()).isEqualTo(Outcome.YES);
  }

  private static Derived rounded(int euros) {
    long thousands =
        BigDecimal.valueOf(euros).setScale(-3, RoundingMode.HALF_UP).longValueExact() / 1000;
    return Derived.stated(
        Input.printed(Message.same("bedrag"), Figure.of(thousands, Unit.THOUSAND)));
  }

  /** Pairs of budget and actuals; of every overspending a third is accepted. */
  private static BudgetLegality legality(List<Integer> cents, int factor) {
    return BudgetLegality.of(
        IntStream.range(0, cents.size() / 2)
            .mapToObj(i -> item(i, cents.get(2 * i), cents.get(2 * i + 1), factor))
            .toList());
  }

  private static BudgetItem item(int index, int authorised, int actual, int factor) {
    BudgetItem item =
        BudgetItem.of(
            PROGRAMMES,
            Message.same("programma " + index),
            exact(authorised, factor),
            exact(actual, factor));
    int over = Math.max(0, actual - authorised);
    return item.with(DeviationReason.RELATED_INCOME, exact(over / 3, factor))
        .with(DeviationReason.UNRELATED_INCOME, exact(over / 3, factor));
  }

  private static Derived exact(int cents, int factor) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofCents(cents).times(factor)));
  }
}
