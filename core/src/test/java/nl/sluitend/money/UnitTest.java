package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest(name = "{0} euros is 10 to the power {1}")
  @CsvSource({
    "0.01, -2",
    "0.1, -1",
    "1, 0",
    "1.00, 0",
    "1000, 3",
    "1E+3, 3",
    "1000000, 6",
    "100000000000000000000, 20",
    "0.00000000000000000001, -20"
  })
  void a_power_of_ten_is_a_unit(BigDecimal euros, int exponent) {
    assertThat(Unit.of(euros)).isEqualTo(new Unit(exponent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "-1000", "2", "500", "1001", "0.5", "0.011", "1E+2000", "0E+9"})
  void anything_else_is_not_a_unit(String euros) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.of(new BigDecimal(euros)))
        .withMessageStartingWith(
            "A unit is a power of ten euros such as 1, 1000 or 1000000, but was ")
        .withMessageEndingWith(new BigDecimal(euros).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "1E+2147483647"})
  void a_power_of_ten_that_would_fill_the_memory_is_refused(String euros) {
    assertThatIllegalArgumentException().isThrownBy(() -> Unit.of(new BigDecimal(euros)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-21, 21, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void a_step_that_nobody_prints_is_not_a_unit(int exponent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit(exponent))
        .withMessage(
            "A unit is 10 to the power -20 up to 20 euros, but was 10 to the power " + exponent);
  }

  @Test
  void parse_is_the_inverse_of_to_string() {
    assertThat(IntStream.rangeClosed(-20, 20).mapToObj(Unit::new))
        .allSatisfy(unit -> assertThat(Unit.parse(unit.toString())).isEqualTo(unit));
    assertThat(Unit.THOUSAND).hasToString("1000");
    assertThat(Unit.CENT).hasToString("0.01");
    assertThat(Unit.EURO).hasToString("1");
    assertThat(Unit.MILLION).hasToString("1000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.000", "1e3", "duizend", "1000 "})
  void a_unit_is_parsed_in_plain_form_only(String text) {
    if (text.equals("1.000")) {
      // A point is a decimal mark here, so this is one euro and never a thousand.
      assertThat(Unit.parse(text)).isEqualTo(Unit.EURO);
    } else {
      assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Unit.parse(text));
    }
  }

  @Test
  void decimals_make_a_unit_finer() {
    assertThat(Unit.MILLION.withDecimals(1)).isEqualTo(new Unit(5));
    assertThat(Unit.THOUSAND.withDecimals(0)).isEqualTo(Unit.THOUSAND);
    assertThat(Unit.EURO.withDecimals(2)).isEqualTo(Unit.CENT);
    assertThatIllegalArgumentException().isThrownBy(() -> Unit.EURO.withDecimals(21));
    assertThatIllegalArgumentException().isThrownBy(() -> Unit.EURO.withDecimals(-1));
  }

  @Test
  void steps_and_half_steps_are_exact_amounts() {
    assertThat(Unit.THOUSAND.step()).isEqualTo(Amount.ofEuros(1000));
    assertThat(Unit.THOUSAND.half()).isEqualTo(Amount.ofEuros(500));
    assertThat(Unit.EURO.half()).isEqualTo(Amount.ofCents(50));
    assertThat(Unit.CENT.half()).isEqualTo(Amount.parse("0.005"));
    assertThat(Unit.THOUSAND.times(new BigDecimal("-12207")))
        .isEqualTo(Amount.ofEuros(-12_207_000));
    assertThat(Unit.MILLION.times(new BigDecimal("54.8"))).isEqualTo(Amount.ofEuros(54_800_000));
    assertThat(new Unit(-20).half().plus(new Unit(-20).half())).isEqualTo(new Unit(-20).step());
  }

  @Test
  void units_come_in_order_of_size() {
    assertThat(Unit.CENT).isLessThan(Unit.EURO);
    assertThat(Unit.EURO).isLessThan(Unit.THOUSAND);
    assertThat(Unit.MILLION).isGreaterThan(Unit.THOUSAND);
    assertThat(Unit.EURO).isEqualByComparingTo(Unit.parse("1.0"));
  }
}
