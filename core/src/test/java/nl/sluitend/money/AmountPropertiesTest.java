package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.sluitend.table.TableArbitraries;

/** Laws of amounts; what they are worth is calculated a second time with BigDecimal. */
class AmountPropertiesTest {
  @Provide
  Arbitrary<BigDecimal> numbers() {
    return TableArbitraries.numbers();
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return TableArbitraries.amounts();
  }

  @Provide
  Arbitrary<Unit> units() {
    return TableArbitraries.units();
  }

  @Property
  void adding_and_taking_away_gives_the_same_amount(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
  }

  @Property
  void the_order_of_adding_does_not_matter(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b, @ForAll("amounts") Amount c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void zero_changes_nothing(@ForAll("amounts") Amount a) {
    assertThat(a.plus(Amount.ZERO)).isEqualTo(a);
    assertThat(a.minus(a)).isEqualTo(Amount.ZERO);
    assertThat(a.negated().negated()).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(a.plus(a.negated())).isEqualTo(Amount.ZERO);
  }

  @Property
  void calculating_agrees_with_big_decimal(
      @ForAll("numbers") BigDecimal x, @ForAll("numbers") BigDecimal y) {
    Amount a = Amount.of(x);
    Amount b = Amount.of(y);
    assertThat(a.toBigDecimal()).isEqualByComparingTo(x);
    assertThat(a.plus(b).toBigDecimal()).isEqualByComparingTo(x.add(y));
    assertThat(a.minus(b).toBigDecimal()).isEqualByComparingTo(x.subtract(y));
    assertThat(a.negated().toBigDecimal()).isEqualByComparingTo(x.negate());
    assertThat(a.abs().toBigDecimal()).isEqualByComparingTo(x.abs());
    assertThat(a.signum()).isEqualTo(x.signum());
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(x.compareTo(y));
  }

  @Property
  void a_sum_of_longs_never_wraps(@ForAll long x, @ForAll long y) {
    BigInteger sum = BigInteger.valueOf(x).add(BigInteger.valueOf(y));
    assertThat(Amount.ofEuros(x).plus(Amount.ofEuros(y))).hasToString(sum.toString());
    BigInteger difference = BigInteger.valueOf(x).subtract(BigInteger.valueOf(y));
    assertThat(Amount.ofEuros(x).minus(Amount.ofEuros(y))).hasToString(difference.toString());
    assertThat(Amount.ofCents(x).plus(Amount.ofCents(y)))
        .isEqualTo(Amount.of(new BigDecimal(sum, 2)));
  }

  @Property
  void equal_amounts_compare_as_equal_and_the_other_way_round(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void one_value_has_one_form_whatever_it_was_made_of(
      @ForAll("numbers") BigDecimal x, @ForAll @IntRange(max = 60) int zeros) {
    Amount plain = Amount.of(x);
    Amount padded = Amount.of(x.setScale(x.scale() + zeros));
    Amount summed = Amount.of(x.add(BigDecimal.ONE)).minus(Amount.ofEuros(1));
    assertThat(padded).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
    assertThat(summed).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
    assertThat(plain.compareTo(padded)).isZero();
  }

  @Property
  void parse_is_the_inverse_of_to_string(@ForAll("amounts") Amount a) {
    assertThat(a.toString()).matches("0|-?([1-9][0-9]*|0)(\\.[0-9]*[1-9])?");
    assertThat(Amount.parse(a.toString())).isEqualTo(a);
  }

  @Property
  void multiplying_is_adding_many_times(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b, @ForAll @IntRange(max = 9) int n) {
    Amount sum = Amount.ZERO;
    // Ten times the widest of these would not fit.
    Assume.that(a.abs().compareTo(Amount.parse("1" + "0".repeat(97))) < 0);
    Assume.that(b.abs().compareTo(Amount.parse("1" + "0".repeat(97))) < 0);
    for (int i = 0; i < n; i++) {
      sum = sum.plus(a);
    }
    assertThat(a.times(n)).isEqualTo(sum);
    assertThat(a.times(-n)).isEqualTo(sum.negated());
    assertThat(a.plus(b).times(n)).isEqualTo(a.times(n).plus(b.times(n)));
  }

  @Property
  void scaling_a_sum_scales_its_terms(
      @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long x,
      @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long y,
      @ForAll("units") Unit unit) {
    Amount sum = Figure.of(x, unit).amount().plus(Figure.of(y, unit).amount());
    assertThat(sum).isEqualTo(Figure.of(x + y, unit).amount());
    assertThat(sum.in(unit)).isEqualTo(BigDecimal.valueOf(x + y));
  }

  @Property
  void counting_in_units_loses_nothing(@ForAll("amounts") Amount a, @ForAll("units") Unit unit) {
    BigDecimal number = a.in(unit);
    assertThat(unit.times(number)).isEqualTo(a);
    assertThat(number.scale()).isNotNegative();
    assertThat(a.isMultipleOf(unit)).isEqualTo(number.scale() == 0);
  }

  @Property
  void rounding_agrees_with_big_decimal(
      @ForAll("amounts") Amount a, @ForAll("units") Unit unit, @ForAll RoundingMode mode) {
    BigDecimal units = a.toBigDecimal().scaleByPowerOfTen(-unit.exponent());
    if (mode == RoundingMode.UNNECESSARY && !a.isMultipleOf(unit)) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> a.roundedTo(unit, mode));
      return;
    }
    Amount rounded = a.roundedTo(unit, mode);
    assertThat(rounded).isEqualTo(unit.times(units.setScale(0, mode)));
    assertThat(rounded.isMultipleOf(unit)).isTrue();
    assertThat(rounded.roundedTo(unit, mode)).isEqualTo(rounded);
    assertThat(rounded.minus(a).abs()).isLessThan(unit.step());
  }

  @Property(tries = 300)
  void amounts_leave_and_come_back_as_money(@ForAll("amounts") Amount a) {
    assertThat(a.toMoney().getNumber().numberValueExact(BigDecimal.class))
        .isEqualByComparingTo(a.toBigDecimal());
    assertThat(Amount.from(a.toMoney())).isEqualTo(a);
  }
}
