package nl.sluitend.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What holds for every key figure and every policy indicator. */
class KeyFiguresPropertiesTest {
  private static final int MOST = 2_000_000_000;

  @Property(tries = 200)
  void aKeyFigureTimesItsDivisorIsItsNumerator(
      @ForAll KeyFigure figure,
      @ForAll @Size(8) List<@IntRange(min = 1, max = MOST) Integer> cents) {
    KeyFigures figures = figures(figure, cents, 1);
    Derived percentage = figures.figure(figure, 0);
    Input divisor = percentage.inputs().get(percentage.inputs().size() - 1);

    Formula back = Formula.of(percentage).times(Formula.of(divisor));
    assertThat(derived(back).value()).isEqualTo(figures.numerator(figure, 0).value());
  }

  @Property(tries = 200)
  void scalingScalesAmountsAndLeavesRatios(
      @ForAll KeyFigure figure,
      @ForAll @Size(8) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    KeyFigures one = figures(figure, cents, 1);
    KeyFigures many = figures(figure, cents, factor);

    assertThat(many.figure(figure, 0).value()).isEqualTo(one.figure(figure, 0).value());
    assertThat(many.numerator(figure, 0).value().toAmount())
        .isEqualTo(one.numerator(figure, 0).value().toAmount().times(factor));
  }

  @Property(tries = 200)
  void theCorrectedDebtRatioIsAtMostTheDebtRatio(
      @ForAll @Size(8) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 0, max = MOST) int loans) {
    List<KeyFigureLine> lines = lines(KeyFigure.NET_DEBT_RATIO, cents, 1);
    Amount assets = Amount.ofCents(cents.get(3)).plus(Amount.ofCents(loans));
    lines.add(
        KeyFigureLine.of(
            KeyFigureItem.FINANCIAL_ASSETS_WITH_LOANS,
            Derived.stated(Input.exact(Message.same("met leningen"), assets))));
    KeyFigures figures = KeyFigures.of(columns(), lines);

    Formula correction =
        Formula.of(figures.figure(KeyFigure.NET_DEBT_RATIO, 0))
            .minus(Formula.of(figures.figure(KeyFigure.CORRECTED_NET_DEBT_RATIO, 0)));
    assertThat(derived(correction).value().numerator().signum()).isEqualTo(Integer.signum(loans));
  }

  @Property(tries = 100)
  void aStatementClosesAndTheExplanationGivesTheValue(
      @ForAll KeyFigure figure,
      @ForAll @Size(8) List<@IntRange(min = 1000, max = MOST) Integer> cents) {
    KeyFigures figures = figures(figure, cents, 1);
    Statement statement = figures.statement(figure);
    BudgetTable table = statement.toTable(Unit.CENT, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("kengetal", table).verdict())
        .isIn(
            TableVerdict.CLOSES,
            TableVerdict.CLOSES_WITHIN_ROUNDING,
            TableVerdict.NOTHING_TO_CHECK);
    Derived percentage = figures.figure(figure, 0);
    for (Language language : Language.values()) {
      assertThat(Explanation.evaluate(percentage.explain(language))).isEqualTo(percentage.value());
    }
  }

  @Property(tries = 200)
  void theStatedClassIsPossibleAndExactFiguresAreDecided(
      @ForAll @IntRange(min = -20_000, max = 20_000) int hundredths,
      @ForAll @IntRange(min = 0, max = 2) int decimals,
      @ForAll @IntRange(min = 0, max = 7) int which) {
    SignalBand band = SignalValues.PROVINCIAL.bands().get(which);
    BigDecimal exact = BigDecimal.valueOf(hundredths, 2);
    BigDecimal printed = exact.setScale(decimals, RoundingMode.HALF_UP);

    SignalVerdict ofExact = band.verdict(percentage(exact, /* isExact= */ true));
    SignalVerdict ofPrinted = band.verdict(percentage(printed, /* isExact= */ false));

    assertThat(ofExact.isDecided()).isTrue();
    assertThat(ofPrinted.possible()).contains(ofExact.stated());
  }

  @Property(tries = 200)
  void aShareTimesItsDenominatorIsTheNumeratorAndScalingLeavesIt(
      @ForAll @Size(3) List<@IntRange(min = 1, max = 1_000_000_000) Integer> euros,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    Derived share = overhead(euros, 1).figure(PolicyIndicator.OVERHEAD_WITH_ADDITIONS, 0);
    Formula base = Formula.of(share.inputs().get(1)).plus(Formula.of(share.inputs().get(2)));

    assertThat(derived(Formula.of(share).times(base)).value())
        .isEqualTo(share.inputs().get(0).value());
    assertThat(overhead(euros, factor).figure(PolicyIndicator.OVERHEAD_WITH_ADDITIONS, 0).value())
        .isEqualTo(share.value());
  }

  private static PolicyIndicators overhead(List<Integer> euros, int factor) {
    List<PolicyItem> items = PolicyIndicator.OVERHEAD_WITH_ADDITIONS.items();
    return PolicyIndicators.of(
        columns(),
        List.of(0, 1, 2).stream()
            .map(
                i ->
                    PolicyLine.of(
                        items.get(i),
                        PolicyIndicatorsTest.exact(items.get(i), (long) euros.get(i) * factor)))
            .toList());
  }

  private static Derived percentage(BigDecimal number, boolean isExact) {
    Message name = Message.same("percentage");
    Kind kind = Kind.PERCENTAGE;
    return Derived.stated(
        isExact ? Input.exact(name, Quantity.of(number, kind)) : Input.printed(name, number, kind));
  }

  private static KeyFigures figures(KeyFigure figure, List<Integer> cents, int factor) {
    return KeyFigures.of(columns(), lines(figure, cents, factor));
  }

  private static List<KeyFigureLine> lines(KeyFigure figure, List<Integer> cents, int factor) {
    List<Amount> amounts = cents.stream().map(each -> Amount.ofCents(each).times(factor)).toList();
    return new ArrayList<>(KeyFiguresTest.lines(figure, amounts));
  }

  private static List<Column> columns() {
    return List.of(Column.of(ColumnKind.ACTUALS, 2021));
  }

  private static Derived derived(Formula formula) {
    return Derived.of(Message.same("wet"), formula, Source.read("wet"));
  }
}
