package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.table.TableArbitraries;

class RangePropertiesTest {
  @Provide
  Arbitrary<Range> ranges() {
    return TableArbitraries.ranges();
  }

  /** Finer than the ends of the ranges, so that some lie just inside and just outside. */
  @Provide
  Arbitrary<Amount> nearby() {
    return Arbitraries.longs().between(-1300, 1300).map(n -> Amount.ofCents(n / 4));
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return TableArbitraries.amounts();
  }

  @Provide
  Arbitrary<Figure> figures() {
    return TableArbitraries.figures();
  }

  @Provide
  Arbitrary<Unit> units() {
    return TableArbitraries.units();
  }

  @Property
  void a_range_holds_what_lies_between_its_ends(
      @ForAll("ranges") Range range, @ForAll("nearby") Amount amount) {
    int fromLow = amount.compareTo(range.low());
    int fromHigh = amount.compareTo(range.high());
    boolean inside =
        (range.lowClosed() ? fromLow >= 0 : fromLow > 0)
            && (range.highClosed() ? fromHigh <= 0 : fromHigh < 0);
    assertThat(range.contains(amount)).isEqualTo(inside);
  }

  @Property
  void a_sum_of_ranges_holds_every_sum(
      @ForAll("ranges") Range a,
      @ForAll("ranges") Range b,
      @ForAll("nearby") Amount x,
      @ForAll("nearby") Amount y) {
    if (a.contains(x) && b.contains(y)) {
      assertThat(a.plus(b).contains(x.plus(y))).isTrue();
    }
  }

  @Property
  void a_sum_of_ranges_holds_nothing_but_sums(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b, @ForAll("nearby") Amount z) {
    // z = x + y with x in a and y in b exists just when a meets z - b.
    Range rest = Range.point(z).plus(b.negated());
    assertThat(a.plus(b).contains(z)).isEqualTo(a.intersects(rest));
  }

  @Property
  void the_order_of_adding_ranges_does_not_matter(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b, @ForAll("ranges") Range c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Range.point(Amount.ZERO))).isEqualTo(a);
  }

  @Property
  void a_range_negated_twice_is_the_same(@ForAll("ranges") Range range) {
    assertThat(range.negated().negated()).isEqualTo(range);
  }

  @Property
  void a_negated_range_holds_the_opposite_amounts(
      @ForAll("ranges") Range range, @ForAll("nearby") Amount amount) {
    assertThat(range.negated().contains(amount.negated())).isEqualTo(range.contains(amount));
  }

  @Property
  void ranges_meet_each_other(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b, @ForAll("nearby") Amount x) {
    assertThat(a.intersects(b)).isEqualTo(b.intersects(a));
    assertThat(a.intersects(a)).isTrue();
    assertThat(a.negated().intersects(b.negated())).isEqualTo(a.intersects(b));
    if (a.contains(x) && b.contains(x)) {
      assertThat(a.intersects(b)).isTrue();
    }
  }

  @Property
  void ranges_meet_when_their_difference_holds_zero(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertThat(a.intersects(b)).isEqualTo(a.plus(b.negated()).contains(Amount.ZERO));
  }

  /** Amounts that a figure can be: shorter than the longest amounts. */
  private static boolean canBePrinted(Amount amount) {
    return amount.toBigDecimal().precision() - amount.toBigDecimal().scale() < 79;
  }

  @Property
  void the_range_of_a_figure_holds_every_amount_that_prints_as_it(
      @ForAll("amounts") Amount truth, @ForAll("units") Unit unit) {
    Assume.that(canBePrinted(truth));
    for (RoundingMode nearest :
        new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN}) {
      Figure printed = new Figure(truth.roundedTo(unit, nearest), unit);
      assertThat(printed.range(Rounding.NEAREST).contains(truth)).isTrue();
    }
    Figure cutOff = new Figure(truth.roundedTo(unit, RoundingMode.DOWN), unit);
    assertThat(cutOff.range(Rounding.TRUNCATED).contains(truth)).isTrue();
  }

  @Property
  void the_range_of_a_cut_off_figure_holds_no_amount_that_prints_as_another(
      @ForAll("amounts") Amount truth, @ForAll("units") Unit unit) {
    Assume.that(canBePrinted(truth));
    Figure cutOff = new Figure(truth.roundedTo(unit, RoundingMode.DOWN), unit);
    Figure next = new Figure(cutOff.amount().plus(unit.step()), unit);
    Figure previous = new Figure(cutOff.amount().minus(unit.step()), unit);
    assertThat(next.range(Rounding.TRUNCATED).contains(truth)).isFalse();
    assertThat(previous.range(Rounding.TRUNCATED).contains(truth)).isFalse();
  }

  @Property
  void the_opposite_figure_has_the_opposite_range(
      @ForAll("figures") Figure figure, @ForAll Rounding rounding) {
    Figure opposite = new Figure(figure.amount().negated(), figure.unit());
    assertThat(opposite.range(rounding)).isEqualTo(figure.range(rounding).negated());
  }

  @Property
  void the_range_of_a_figure_is_as_wide_as_its_rounding_allows(@ForAll("figures") Figure figure) {
    Range nearest = figure.range(Rounding.NEAREST);
    assertThat(nearest.high().minus(nearest.low())).isEqualTo(figure.unit().step());
    assertThat(nearest.contains(figure.amount())).isTrue();
    assertThat(figure.range(Rounding.TRUNCATED).contains(figure.amount())).isTrue();
  }
}
