package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.money.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
  private static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @Test
  void equal_fractions_are_one_value() {
    assertThat(of(2, 8)).isEqualTo(of(1, 4)).hasToString("1/4");
    assertThat(of(0, 8)).isEqualTo(of(0, 1));
    assertThat(of(-2, 8)).isEqualTo(of(-1, 4)).isLessThan(of(0, 1));
    assertThat(Fraction.of(Amount.parse("0.5"), Amount.parse("2.25"))).isEqualTo(of(2, 9));
    assertThat(Fraction.of(Amount.ofEuros(3), Amount.ofCents(5))).isEqualTo(of(60, 1));
    assertThat(Fraction.per(Amount.parse("1.10"), 4)).isEqualTo(of(11, 40));
  }

  @Test
  void below_the_line_stands_more_than_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> of(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> of(1, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(Amount.ofEuros(1), Amount.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.per(Amount.ofEuros(1), 0));
  }

  @Test
  void fractions_are_rounded_where_they_are_shown() {
    assertThat(of(1, 3).rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.33"));
    assertThat(of(1, 8).percentage(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("12.5"));
    assertThat(of(1, 3).percentage(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("33.33"));
  }

  @Test
  void what_lies_between_is_exact() {
    assertThat(of(1, 3).towards(of(1, 2), 1, 2)).isEqualTo(of(5, 12));
    assertThat(of(1, 3).towards(of(1, 2), 0, 4)).isEqualTo(of(1, 3));
    assertThat(of(1, 2).towards(of(1, 3), 4, 4)).isEqualTo(of(1, 3));
  }

  @ParameterizedTest(name = "part {0} of {1} is {2}/{3}")
  @CsvSource({"0,4,1,1", "1,4,7,4", "2,4,5,2", "3,4,13,4", "4,4,4,1", "1,2,5,2", "1,3,2,1"})
  void quantiles_divide_the_figures_evenly(int part, int of, int numerator, int denominator) {
    Distribution one = Distribution.of(List.of(of(4, 1), of(2, 1), of(1, 1), of(3, 1)));

    assertThat(one.quantile(part, of)).isEqualTo(of(numerator, denominator));
  }

  @Test
  void the_median_of_an_odd_number_is_one_of_them() {
    Distribution three = Distribution.of(List.of(of(1, 3), of(1, 4), of(1, 2)));

    assertThat(three.median()).isEqualTo(of(1, 3));
    assertThat(three.ascending()).containsExactly(of(1, 4), of(1, 3), of(1, 2));
    assertThat(Distribution.of(List.of(of(1, 3))).quantile(4, 4)).isEqualTo(of(1, 3));
  }

  @Test
  void equal_figures_share_a_place() {
    Distribution four = Distribution.of(List.of(of(1, 2), of(2, 4), of(3, 4), of(1, 4)));

    assertThat(four.rank(of(3, 4))).isEqualTo(1);
    assertThat(four.rank(of(1, 2))).isEqualTo(2);
    assertThat(four.rank(of(1, 4))).isEqualTo(4);
    assertThat(four.rank(of(0, 4))).isEqualTo(5);
  }

  @Test
  void what_is_no_part_of_them_is_refused() {
    Distribution one = Distribution.of(List.of(of(1, 2)));

    assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> one.quantile(-1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> one.quantile(5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> one.quantile(0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "0,UNDER_5_000", "4999,UNDER_5_000", "5000,FROM_5_000", "10000,FROM_10_000",
    "49999,FROM_20_000", "50000,FROM_50_000", "100000,FROM_100_000", "249999,FROM_150_000",
    "250000,FROM_250_000", "900000,FROM_250_000"
  })
  void a_size_class_begins_at_its_lower_bound(long inhabitants, SizeClass expected) {
    assertThat(SizeClass.of(inhabitants)).isEqualTo(expected);
    assertThat(expected.from()).isLessThanOrEqualTo(inhabitants);
  }

  @Test
  void no_place_has_fewer_inhabitants_than_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> SizeClass.of(-1));
  }
}
