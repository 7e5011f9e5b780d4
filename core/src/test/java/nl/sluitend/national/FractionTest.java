package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.money.Amount;
import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void is_in_lowest_terms() {
    assertThat(Fraction.of(-6, -4)).isEqualTo(Fraction.of(3, 2)).hasToString("3/2");
    assertThat(Fraction.of(6, -4)).hasToString("-3/2");
    assertThat(Fraction.of(0, -4)).hasToString("0/1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(1, 0))
        .withMessage("A fraction of zero says nothing");
  }

  @Test
  void of_amounts_of_any_accuracy() {
    assertThat(Fraction.of(Amount.parse("0.5"), Amount.parse("-2.25"))).hasToString("-2/9");
    assertThat(Fraction.of(Amount.ofEuros(1_000_000), Amount.parse("0.01")))
        .hasToString("100000000/1");
  }

  @Test
  void is_shown_as_asked() {
    Fraction share = Fraction.of(1, 6);
    assertThat(share.percentage(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("16.67"));
    assertThat(share.percentage(2, RoundingMode.DOWN)).isEqualTo(new BigDecimal("16.66"));
    assertThat(share.percentage(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("17"));
    assertThat(Fraction.of(-5, 2).rounded(0, RoundingMode.HALF_EVEN)).hasToString("-2");
  }

  @Property
  void whole_numbers_below(
      @ForAll @IntRange(min = -1000, max = 1000) int above,
      @ForAll @IntRange(min = 1, max = 50) int below) {
    assertThat(Fraction.of(above, below).floor())
        .isEqualTo(BigInteger.valueOf(Math.floorDiv(above, below)));
  }

  @Property
  void are_ordered_as_their_values(
      @ForAll @IntRange(min = -50, max = 50) int a,
      @ForAll @IntRange(min = 1, max = 50) int b,
      @ForAll @IntRange(min = -50, max = 50) int c,
      @ForAll @IntRange(min = 1, max = 50) int d) {
    Fraction one = Fraction.of(a, b);
    Fraction other = Fraction.of(c, d);
    // More decimals than two such fractions can agree in.
    int order =
        one.rounded(12, RoundingMode.HALF_UP).compareTo(other.rounded(12, RoundingMode.HALF_UP));
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(order);
    assertThat(one.equals(other)).isEqualTo(order == 0);
  }
}
