package nl.sluitend.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Fractions, on both sides of the size where they widen. */
class RationalTest {
  @Provide
  Arbitrary<Rational> rationals() {
    Arbitrary<Long> number =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-20, 20),
            Arbitraries.longs().between((1L << 31) - 3, (1L << 31) + 3),
            Arbitraries.longs().between(-(1L << 31) - 3, -(1L << 31) + 3),
            Arbitraries.longs());
    Arbitrary<Long> divisor = number.filter(n -> n != 0);
    return net.jqwik.api.Combinators.combine(number, divisor).as(Rational::of);
  }

  /** The same by the book, without any short way. */
  private static Rational plain(BigInteger above, BigInteger below) {
    return Rational.of(above, below);
  }

  @Property(tries = 2000)
  void sums_and_products_are_those_of_the_book(
      @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
    BigInteger below = a.denominator().multiply(b.denominator());
    BigInteger left = a.numerator().multiply(b.denominator());
    BigInteger right = b.numerator().multiply(a.denominator());
    assertThat(a.plus(b)).isEqualTo(plain(left.add(right), below));
    assertThat(a.minus(b)).isEqualTo(plain(left.subtract(right), below));
    assertThat(a.times(b)).isEqualTo(plain(a.numerator().multiply(b.numerator()), below));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(left.compareTo(right));
    if (b.signum() != 0) {
      assertThat(a.dividedBy(b)).isEqualTo(plain(left, right));
      assertThat(a.dividedBy(b).times(b)).isEqualTo(a).hasSameHashCodeAs(a);
    }
  }

  @Property(tries = 1000)
  void they_are_in_lowest_terms_and_equal_when_they_compare_as_equal(
      @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
    assertThat(a.denominator().signum()).isPositive();
    assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    assertThat(a.minus(b).plus(b)).isEqualTo(a);
    assertThat(a.negated().negated()).isEqualTo(a);
    assertThat(a.abs().signum()).isEqualTo(Math.abs(a.signum()));
  }

  @Test
  void they_are_shown_as_fractions() {
    assertThat(Rational.of(2, -6)).hasToString("-1/3");
    assertThat(Rational.of(6, 3)).hasToString("2");
    assertThat(Rational.of(Long.MIN_VALUE, 1)).hasToString("-9223372036854775808");
    assertThat(Rational.of(Long.MAX_VALUE)).hasToString("9223372036854775807");
    assertThat(Rational.of(new BigDecimal("-0.25"))).isEqualTo(Rational.of(-1, 4));
    assertThat(Rational.of(new BigDecimal("1E+3"))).isEqualTo(Rational.of(1000));
    assertThat(Rational.ONE).isNotEqualTo("1");
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, 0));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rational.of(Long.MAX_VALUE).dividedBy(Rational.ZERO));
  }
}
