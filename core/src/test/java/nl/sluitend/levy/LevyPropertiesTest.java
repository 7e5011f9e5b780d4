package nl.sluitend.levy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
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
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.assertj.core.api.Assertions;

/** What holds for every calculation of cost coverage. */
class LevyPropertiesTest {
  private static final int MOST = 2_000_000_000;
  private static final List<Column> BUDGET = List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2024));
  private static final List<LevyItem> COSTS =
      List.of(LevyItem.values()).stream()
          .filter(item -> !item.isPrinted() && item != LevyItem.REVENUE)
          .toList();

  @Property(tries = 200)
  void coverageTimesCostsIsRevenue(
      @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 0, max = MOST) int revenue) {
    LevyCoverage levy = levy("heffing", cents, revenue, 1);
    Assume.that(levy.totalCosts(0).value().numerator().signum() != 0);

    Formula back = Formula.of(levy.coverage(0)).times(Formula.of(levy.totalCosts(0)));

    assertThat(derived(back).value()).isEqualTo(levy.revenue(0).value());
    assertThat(Explanation.evaluate(levy.coverage(0).explain(Language.DUTCH)))
        .isEqualTo(levy.coverage(0).value());
  }

  @Property(tries = 200)
  void revenueForATargetGivesThatCoverage(
      @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 1, max = 2000) int perMille) {
    LevyCoverage levy = levy("heffing", cents, 1, 1);
    Assume.that(levy.totalCosts(0).value().numerator().signum() != 0);
    Input target =
        Input.exact(
            Message.same("doel"), Quantity.of(BigDecimal.valueOf(perMille, 1), Kind.PERCENTAGE));

    List<LevyLine> lines =
        new ArrayList<>(
            levy.lines().stream().filter(line -> line.item() != LevyItem.REVENUE).toList());
    lines.add(LevyLine.of(Message.same("doel"), LevyItem.REVENUE, levy.requiredRevenue(0, target)));
    LevyCoverage met = LevyCoverage.of(levy.levy(), BUDGET, lines);

    assertThat(met.coverage(0).value()).isEqualTo(target.value());
    assertThat(met.verdict(0, target)).isEqualTo(CeilingVerdict.WITHIN);
    assertThat(levy.breakEvenRevenue(0).value()).isEqualTo(levy.totalCosts(0).value());
  }

  @Property(tries = 200)
  void aTariffRoundedDownStaysWithinItsTarget(
      @ForAll @IntRange(min = 1, max = MOST) int costs,
      @ForAll @IntRange(min = 1, max = 100_000) int units,
      @ForAll @IntRange(min = 1, max = 500) int step) {
    LevyCoverage levy = levy("heffing", List.of(costs), 1, 1);
    Input number =
        Input.exact(
            Message.same("aantal"),
            Quantity.of(BigDecimal.valueOf(units), Kind.number(Message.same("dossier"))));

    LevyTariff tariff =
        levy.tariff(0, LevyCoverage.ALL_COSTS, number, Amount.ofCents(step), RoundingMode.FLOOR);

    Amount left = levy.totalCosts(0).value().toAmount().minus(tariff.revenue().value().toAmount());
    assertThat(left).isGreaterThanOrEqualTo(Amount.ZERO);
    assertThat(left).isLessThan(Amount.ofCents(step).times(units));
  }

  @Property(tries = 200)
  void sharesAreOneTogether(
      @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 1, max = MOST) Integer> cents) {
    LevyCoverage levy = levy("heffing", cents, 1, 1);
    Assume.that(levy.totalCosts(0).value().numerator().signum() != 0);

    List<Formula> shares =
        IntStream.range(0, cents.size()).mapToObj(i -> Formula.of(levy.share(i, 0))).toList();

    Derived sum = derived(Formula.sum(shares));
    assertThat(sum.value().numerator()).isEqualTo(sum.value().denominator());
  }

  @Property(tries = 200)
  void scalingScalesAmountsAndLeavesRatios(
      @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 1, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 0, max = MOST) int revenue,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    LevyCoverage one = levy("heffing", cents, revenue, 1);
    LevyCoverage many = levy("heffing", cents, revenue, factor);
    Assume.that(one.totalCosts(0).value().numerator().signum() != 0);

    assertThat(many.overCoverage(0).value().toAmount())
        .isEqualTo(one.overCoverage(0).value().toAmount().times(factor));
    assertThat(many.netCosts(0).value().toAmount())
        .isEqualTo(one.netCosts(0).value().toAmount().times(factor));
    assertThat(many.coverage(0).value()).isEqualTo(one.coverage(0).value());
    assertThat(many.verdict(0)).isEqualTo(one.verdict(0));
  }

  @Property(tries = 200)
  void titlesAddUpToTheOrdinance(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = MOST) Integer> costs,
      @ForAll @IntRange(min = 1, max = MOST) int revenue) {
    FeeOrdinance ordinance = ordinance(costs, revenue);
    Amount titles = Amount.ZERO;
    Amount chapters = Amount.ZERO;
    Amount total = Amount.ZERO;
    for (int t = 0; t < ordinance.titles().size(); t++) {
      titles = titles.plus(ordinance.crossSubsidy(t, 0).value().toAmount());
      total = total.plus(ordinance.coverage(t).totalCosts(0).value().toAmount());
      for (int c = 0; c < ordinance.titles().get(t).chapters().size(); c++) {
        chapters = chapters.plus(ordinance.crossSubsidy(t, c, 0).value().toAmount());
      }
    }
    Amount over = ordinance.coverage().overCoverage(0).value().toAmount();

    assertThat(titles).isEqualTo(over);
    assertThat(chapters).isEqualTo(over);
    assertThat(total).isEqualTo(ordinance.coverage().totalCosts(0).value().toAmount());
    assertThat(ordinance.verdict(0).isExceeded()).isEqualTo(over.signum() > 0);
  }

  @Property(tries = 40)
  void statementsInCentsClose(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 100, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 100, max = MOST) int revenue) {
    LevyCoverage levy = levy("heffing", cents, revenue, 1);

    assertCloses(levy.statement());
    assertCloses(ordinance(cents, revenue).statement());
  }

  // A line of a few cents is within the rounding of cents: other sums may hold as well.
  private static void assertCloses(nl.sluitend.statement.Statement statement) {
    Assertions.assertThat(
            TableCheck.check("heffing", statement.toTable(Unit.CENT, RoundingMode.HALF_UP))
                .verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
  }

  /** Lines of every item in turn. */
  private static LevyCoverage levy(String name, List<Integer> cents, int revenue, int factor) {
    List<LevyLine> lines = new ArrayList<>();
    for (int i = 0; i < cents.size(); i++) {
      LevyItem item = COSTS.get(i % COSTS.size());
      lines.add(line(item, item.inWords().dutch() + " " + (i + 1), cents.get(i), factor));
    }
    lines.add(line(LevyItem.REVENUE, "opbrengst", revenue, factor));
    return LevyCoverage.of(Message.same(name), BUDGET, lines);
  }

  private static LevyLine line(LevyItem item, String label, int cents, int factor) {
    return LevyLine.of(
        Message.same(label), item, Worked.cents(label, Math.multiplyExact((long) cents, factor)));
  }

  /** Titles of three chapters each. */
  private static FeeOrdinance ordinance(List<Integer> costs, int revenue) {
    List<FeeTitle> titles = new ArrayList<>();
    for (int from = 0; from < costs.size(); from += 3) {
      List<LevyCoverage> chapters = new ArrayList<>();
      for (int i = from; i < Math.min(from + 3, costs.size()); i++) {
        chapters.add(levy("hoofdstuk " + (i + 1), costs.subList(i, i + 1), revenue / (i + 1), 1));
      }
      titles.add(FeeTitle.of(Message.same("titel " + (from / 3 + 1)), chapters));
    }
    return FeeOrdinance.of(Message.same("leges"), titles);
  }

  private static Derived derived(Formula formula) {
    return Derived.of(Message.same("wet"), formula, Source.read("wet"));
  }
}
