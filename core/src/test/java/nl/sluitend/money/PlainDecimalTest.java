package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-6300", "3.0", "0.05", "-0.50", "12345678901234567890.123"})
  void plain_numbers_are_read_with_their_decimals(String text) {
    assertThat(PlainDecimal.parse(text)).isEqualTo(new BigDecimal(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "1.", ".1", "+1", "1e3", "1,5", "1 000", "0.5.5", "５", "1\u0000"})
  void every_other_form_is_refused_and_shown(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> PlainDecimal.parse(text))
        .withMessage(
            "Expected a plain decimal number such as -6300 or 0.05, but was '" + text + "'");
  }

  @Test
  void a_number_of_another_class_is_copied_digit_by_digit() {
    for (String text : List.of("-12.50", "0.00", "1E+3", "123456789012345678901234567890.1")) {
      BigDecimal copy = PlainDecimal.copy(new Turned(text));
      assertThat(copy).isEqualTo(new BigDecimal(text)).hasToString(text);
      assertThat(copy.getClass()).isEqualTo(BigDecimal.class);
      assertThat(copy.unscaledValue().getClass()).isEqualTo(BigInteger.class);
    }
    BigDecimal plain = new BigDecimal("1.0");
    assertThat(PlainDecimal.copy(plain)).isSameAs(plain);
  }

  @Test
  void four_hundred_digits_are_read_and_one_more_is_not() {
    assertThat(PlainDecimal.parse("1".repeat(400)).precision()).isEqualTo(400);
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> PlainDecimal.parse("1".repeat(401)))
        .withMessageEndingWith("but was '" + "1".repeat(60) + "…'");
    assertThat(PlainDecimal.parse("0." + "1".repeat(400)).scale()).isEqualTo(400);
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> PlainDecimal.parse("0." + "1".repeat(401)));
  }
}
