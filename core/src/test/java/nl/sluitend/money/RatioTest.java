package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  @ParameterizedTest(name = "{0} / {1} with {2} decimals is {3} %")
  @CsvSource({
    "12048, 13872, 2, 86.85",
    "6349, 12048, 1, 52.7",
    "-6349, -12048, 1, 52.7",
    "152806, 171748, 2, 88.97",
    "24969, 247897, 0, 10",
    "1, 3, 4, 33.3333",
    "1, -3, 1, -33.3",
    "0, 7, 2, 0.00",
    "1, 1, 0, 100",
    "1, 200, 0, 1",
    "-1, 200, 0, -1"
  })
  void a_ratio_is_shown_as_a_percentage(long part, long whole, int decimals, String percentage) {
    Ratio ratio =
        new Ratio(
            Figure.of(part, Unit.THOUSAND).amount(), Figure.of(whole, Unit.THOUSAND).amount());
    assertThat(ratio.percentage(decimals, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal(percentage));
  }

  @Test
  void the_caller_names_the_rounding() {
    Ratio half = new Ratio(Amount.ofEuros(1), Amount.ofEuros(200));
    assertThat(half.percentage(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("1"));
    assertThat(half.percentage(0, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("0"));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> half.percentage(0, RoundingMode.UNNECESSARY));
  }

  @Test
  void a_ratio_keeps_its_two_amounts() {
    Ratio third = new Ratio(Amount.ofEuros(1), Amount.ofEuros(3));
    assertThat(third.part()).isEqualTo(Amount.ofEuros(1));
    assertThat(third.whole()).isEqualTo(Amount.ofEuros(3));
    assertThat(third).isNotEqualTo(new Ratio(Amount.ofEuros(2), Amount.ofEuros(6)));
  }

  @Test
  void a_ratio_to_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ratio(Amount.ofEuros(1), Amount.ZERO))
        .withMessage("A ratio to an amount of zero says nothing");
    assertThatNullPointerException().isThrownBy(() -> new Ratio(null, Amount.ofEuros(1)));
    assertThatNullPointerException().isThrownBy(() -> new Ratio(Amount.ZERO, null));
  }
}
