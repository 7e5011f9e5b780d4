package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String WIDEST = "9".repeat(100) + "." + "9".repeat(100);

  @ParameterizedTest(name = "{0} has the one form {1}")
  @CsvSource({
    "1200.00, 1200",
    "1200, 1200",
    "1.2E+3, 1200",
    "0.00, 0",
    "0E+5, 0",
    "-0.0, 0",
    "0.50, 0.5",
    "-12048000, -12048000",
    "0.05, 0.05",
    "1E-100, 0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "000000000000000001"
  })
  void every_value_has_one_form(String given, String form) {
    Amount amount = Amount.of(new BigDecimal(given));
    assertThat(amount).hasToString(form).isEqualTo(Amount.parse(form));
    assertThat(amount).hasSameHashCodeAs(Amount.parse(form));
    assertThat(amount.toBigDecimal()).isEqualTo(new BigDecimal(form));
  }

  @Test
  void an_amount_does_not_equal_a_number() {
    assertThat(Amount.ofEuros(1)).isNotEqualTo(BigDecimal.ONE).isNotEqualTo(null);
    assertThat(Amount.ofEuros(1)).isNotEqualTo(Amount.ofEuros(-1)).isNotEqualTo(Amount.ofCents(1));
  }

  @ParameterizedTest(name = "{0} cents is {1} euros")
  @CsvSource({
    "0, 0",
    "1, 0.01",
    "-10, -0.1",
    "120000, 1200",
    "9223372036854775807, 92233720368547758.07",
    "-9223372036854775808, -92233720368547758.08"
  })
  void cents_become_euros(long cents, String euros) {
    assertThat(Amount.ofCents(cents)).hasToString(euros).isEqualTo(Amount.parse(euros));
  }

  @Test
  void any_zero_is_zero() {
    assertThat(Amount.of(BigDecimal.ZERO.setScale(3))).isEqualTo(Amount.ZERO);
    assertThat(Amount.of(new BigDecimal("0E+1000000000"))).isEqualTo(Amount.ZERO);
    assertThat(Amount.of(new BigDecimal("0E-1000000000"))).isEqualTo(Amount.ZERO);
    assertThat(Amount.ofEuros(5).minus(Amount.ofEuros(5))).isEqualTo(Amount.ZERO);
    assertThat(Amount.ZERO.negated()).isEqualTo(Amount.ZERO).hasToString("0");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "1.",
        ".5",
        "+1",
        "1e3",
        "1E3",
        "1,50",
        "-6.300,00",
        "1.234.567",
        " 1",
        "1 ",
        "1\n",
        "4.977-",
        "(4)",
        "--1",
        "0x10",
        "NaN",
        "Infinity",
        "1_000",
        "−5",
        "١"
      })
  void only_plain_numbers_are_parsed(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Amount.parse(text))
        .withMessageContaining("Expected a plain decimal number")
        .withMessageContaining("'" + text + "'");
  }

  @Test
  void the_plain_form_knows_no_thousands_point() {
    // For a machine this is minus six and three tenths; Dutch print is read by nl.sluitend.printed.
    assertThat(Amount.parse("-6.300")).hasToString("-6.3");
    assertThat(Amount.parse("007")).isEqualTo(Amount.ofEuros(7));
    assertThat(Amount.parse("-0")).isEqualTo(Amount.ZERO);
  }

  @Test
  void the_widest_amounts_fit() {
    assertThat(Amount.parse(WIDEST)).hasToString(WIDEST);
    assertThat(Amount.parse("-" + WIDEST)).isEqualTo(Amount.parse(WIDEST).negated());
    assertThat(Amount.parse(WIDEST).negated().abs()).hasToString(WIDEST);
  }

  @Test
  void one_digit_more_is_refused() {
    assertOutOfBounds(() -> Amount.parse("1" + "0".repeat(100)));
    assertOutOfBounds(() -> Amount.parse("-1" + "0".repeat(100)));
    assertOutOfBounds(() -> Amount.parse("0." + "0".repeat(100) + "1"));
    assertThat(Amount.parse("1" + "0".repeat(99)).signum()).isOne();
    assertThat(Amount.parse("0." + "0".repeat(99) + "1").signum()).isOne();
  }

  @Test
  void zeros_that_say_nothing_do_not_count_as_digits() {
    assertThat(Amount.parse("0".repeat(300) + "1." + "0".repeat(300))).isEqualTo(Amount.ofEuros(1));
  }

  @Test
  void a_result_out_of_bounds_is_refused() {
    Amount widest = Amount.parse(WIDEST);
    Amount smallest = Amount.parse("0." + "0".repeat(99) + "1");
    assertOutOfBounds(() -> widest.plus(smallest));
    assertOutOfBounds(() -> widest.negated().minus(smallest));
    assertOutOfBounds(() -> widest.times(2));
    assertOutOfBounds(() -> widest.roundedTo(Unit.EURO, RoundingMode.UP));
    assertThat(widest.minus(smallest).plus(smallest)).isEqualTo(widest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E+1000000000",
        "-1E+1000000000",
        "1E-1000000000",
        "123E+2147483600",
        "1E-2147483647"
      })
  void a_number_that_would_fill_the_memory_is_refused_at_once(String bomb) {
    BigDecimal number = new BigDecimal(bomb);
    assertTimeoutPreemptively(SOON, () -> assertOutOfBounds(() -> Amount.of(number)));
  }

  @Test
  void money_that_would_fill_the_memory_is_refused_at_once() {
    Money money = Money.of(new BigDecimal("1E+1000000000"), "EUR");
    assertTimeoutPreemptively(SOON, () -> assertOutOfBounds(() -> Amount.from(money)));
  }

  @Test
  void a_very_long_text_is_refused_and_not_repeated_whole() {
    String text = "9".repeat(1_000_000);
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Amount.parse(text))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200).contains("…"));
  }

  @Test
  void a_sum_beyond_long_widens_exactly() {
    Amount sum = Amount.ofEuros(Long.MAX_VALUE).plus(Amount.ofEuros(1));
    assertThat(sum).hasToString("9223372036854775808");
    assertThat(sum.minus(Amount.ofEuros(1))).isEqualTo(Amount.ofEuros(Long.MAX_VALUE));
    assertThat(Amount.ofEuros(Long.MIN_VALUE).minus(Amount.ofEuros(1)))
        .hasToString("-9223372036854775809");
  }

  @Test
  void a_sum_of_cents_beyond_long_widens_exactly() {
    assertThat(Amount.ofCents(Long.MAX_VALUE).plus(Amount.ofCents(1)))
        .hasToString("92233720368547758.08");
    assertThat(Amount.ofCents(Long.MAX_VALUE).plus(Amount.ofCents(3)))
        .hasToString("92233720368547758.1");
    assertThat(Amount.ofEuros(Long.MAX_VALUE).plus(Amount.ofCents(1)))
        .hasToString("9223372036854775807.01");
  }

  @Test
  void the_lowest_long_is_negated_exactly() {
    Amount lowest = Amount.ofEuros(Long.MIN_VALUE);
    assertThat(lowest.negated()).hasToString("9223372036854775808");
    assertThat(lowest.abs()).isEqualTo(lowest.negated());
    assertThat(lowest.negated().negated()).isEqualTo(lowest).hasSameHashCodeAs(lowest);
    assertThat(Amount.ZERO.minus(lowest)).isEqualTo(lowest.negated());
    assertThat(Amount.ofCents(Long.MIN_VALUE).negated()).hasToString("92233720368547758.08");
  }

  @Test
  void a_wide_amount_that_becomes_small_again_equals_the_small_one() {
    Amount there = Amount.ofEuros(Long.MAX_VALUE).times(1000);
    Amount back = there.minus(Amount.ofEuros(Long.MAX_VALUE).times(999));
    assertThat(back).isEqualTo(Amount.ofEuros(Long.MAX_VALUE)).isNotEqualTo(there);
    assertThat(back).hasSameHashCodeAs(Amount.ofEuros(Long.MAX_VALUE));
    assertThat(there).isEqualTo(Amount.parse("9223372036854775807000"));
    assertThat(there.signum()).isOne();
    assertThat(there.negated().signum()).isEqualTo(-1);
  }

  @ParameterizedTest(name = "{0} x {1} = {2}")
  @CsvSource({
    "0.05, 20, 1",
    "-12.5, 3, -37.5",
    "3, 0, 0",
    "7, -1, -7",
    "9223372036854775807, 9223372036854775807, 85070591730234615847396907784232501249",
    "-9223372036854775808, -1, 9223372036854775808"
  })
  void multiplying_is_exact(String amount, long factor, String product) {
    assertThat(Amount.parse(amount).times(factor)).hasToString(product);
  }

  @Test
  void the_sign_of_an_amount_is_known() {
    assertThat(Amount.ofCents(-1).signum()).isEqualTo(-1);
    assertThat(Amount.ZERO.signum()).isZero();
    assertThat(Amount.ofCents(1).signum()).isOne();
    assertThat(Amount.ofCents(-7).abs()).isEqualTo(Amount.ofCents(7));
    assertThat(Amount.ofCents(7).abs()).isEqualTo(Amount.ofCents(7));
  }

  @ParameterizedTest(name = "{0} {1} thousands is {2}")
  @CsvSource({
    "1500, HALF_UP, 2000",
    "2500, HALF_UP, 3000",
    "-2500, HALF_UP, -3000",
    "2500, HALF_DOWN, 2000",
    "-2500, HALF_DOWN, -2000",
    "1500, HALF_EVEN, 2000",
    "2500, HALF_EVEN, 2000",
    "-2500, HALF_EVEN, -2000",
    "2500.01, HALF_EVEN, 3000",
    "1001, UP, 2000",
    "-1001, UP, -2000",
    "1999.99, DOWN, 1000",
    "-1999.99, DOWN, -1000",
    "1001, CEILING, 2000",
    "-1999, CEILING, -1000",
    "1999, FLOOR, 1000",
    "-1001, FLOOR, -2000",
    "499.99, HALF_UP, 0",
    "2000, UNNECESSARY, 2000"
  })
  void rounding_to_thousands_follows_the_mode(String amount, RoundingMode mode, String rounded) {
    assertThat(Amount.parse(amount).roundedTo(Unit.THOUSAND, mode)).hasToString(rounded);
  }

  @ParameterizedTest
  @EnumSource(RoundingMode.class)
  void rounding_what_is_whole_changes_nothing(RoundingMode mode) {
    assertThat(Amount.ofEuros(-13_872_000).roundedTo(Unit.THOUSAND, mode))
        .isEqualTo(Amount.ofEuros(-13_872_000));
    assertThat(Amount.ofCents(5).roundedTo(Unit.CENT, mode)).isEqualTo(Amount.ofCents(5));
  }

  @ParameterizedTest
  @EnumSource(value = RoundingMode.class, names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
  void rounding_moves_by_less_than_a_unit(RoundingMode mode) {
    Amount amount = Amount.parse("-1234567.891");
    Amount rounded = amount.roundedTo(Unit.THOUSAND, mode);
    assertThat(rounded.isMultipleOf(Unit.THOUSAND)).isTrue();
    assertThat(rounded.minus(amount).abs()).isLessThan(Unit.THOUSAND.step());
    assertThat(rounded.toBigDecimal())
        .isEqualByComparingTo(new BigDecimal("-1234567.891").setScale(-3, mode));
  }

  @Test
  void rounding_that_should_not_be_needed_is_refused_when_it_is() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Amount.ofEuros(1).roundedTo(Unit.THOUSAND, RoundingMode.UNNECESSARY));
  }

  @ParameterizedTest(name = "{0} euros is {2} times {1}")
  @CsvSource({
    "-12048000, 1000, -12048",
    "1000, 1000, 1",
    "0, 1000000, 0",
    "1500, 1000, 1.5",
    "0.05, 0.01, 5",
    "7, 0.01, 700",
    "54800000, 1000000, 54.8",
    "1, 1000000, 0.000001"
  })
  void an_amount_is_counted_in_units(String amount, String unit, String number) {
    assertThat(Amount.parse(amount).in(Unit.parse(unit))).isEqualTo(new BigDecimal(number));
  }

  @Test
  void an_amount_knows_whether_it_is_a_whole_number_of_units() {
    assertThat(Amount.ofEuros(12_000).isMultipleOf(Unit.THOUSAND)).isTrue();
    assertThat(Amount.ofEuros(12_001).isMultipleOf(Unit.THOUSAND)).isFalse();
    assertThat(Amount.ZERO.isMultipleOf(Unit.MILLION)).isTrue();
    assertThat(Amount.ofCents(-5).isMultipleOf(Unit.CENT)).isTrue();
    assertThat(Amount.parse("0.005").isMultipleOf(Unit.CENT)).isFalse();
  }

  @Test
  @SuppressWarnings("deprecation") // the plain way to make RoundedMoney
  void amounts_are_taken_over_exactly_from_every_kind_of_money() {
    BigDecimal number = new BigDecimal("-12048000.05");
    Amount amount = Amount.parse("-12048000.05");
    assertThat(Amount.from(Money.of(number, "EUR"))).isEqualTo(amount);
    assertThat(Amount.from(FastMoney.of(number, "EUR"))).isEqualTo(amount);
    assertThat(Amount.from(RoundedMoney.of(number, "EUR"))).isEqualTo(amount);
    assertThat(Amount.from(Money.of(0, "EUR"))).isEqualTo(Amount.ZERO);
    assertThat(Amount.from(Money.of(new BigDecimal(BigInteger.TEN.pow(50)), "EUR")))
        .isEqualTo(Amount.parse("1" + "0".repeat(50)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"USD", "XXX", "NLG"})
  void another_currency_is_refused(String currency) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.from(FastMoney.of(1, currency)))
        .withMessage("Expected an amount in EUR, but was " + currency);
    assertThatIllegalArgumentException().isThrownBy(() -> Amount.from(Money.of(0, currency)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.05",
        "-12048000",
        "9223372036854775808",
        "-0.00000000000000000000000000000000001"
      })
  void amounts_leave_as_money_in_euros_without_loss(String text) {
    Amount amount = Amount.parse(text);
    assertThat(amount.toMoney()).isInstanceOf(Money.class);
    assertThat(amount.toMoney().getCurrency().getCurrencyCode()).isEqualTo("EUR");
    assertThat(amount.toMoney().getNumber().numberValueExact(BigDecimal.class))
        .isEqualByComparingTo(text);
    assertThat(Amount.from(amount.toMoney())).isEqualTo(amount);
  }

  @Test
  void the_widest_amount_leaves_as_money_without_loss() {
    Amount widest = Amount.parse(WIDEST);
    assertThat(Amount.from(widest.toMoney())).isEqualTo(widest);
    assertThat(Amount.from(widest.negated().toMoney())).isEqualTo(widest.negated());
  }

  @Test
  void the_money_handed_out_refuses_to_round_in_silence() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Amount.ofEuros(1).toMoney().divide(3));
    assertThat(Amount.from(Amount.ofEuros(1).toMoney().divide(4))).hasToString("0.25");
  }

  @Test
  void nothing_is_made_of_null() {
    assertThatNullPointerException().isThrownBy(() -> Amount.of(null)).withMessage("euros");
    assertThatNullPointerException().isThrownBy(() -> Amount.parse(null));
    assertThatNullPointerException().isThrownBy(() -> Amount.from(null));
    assertThatNullPointerException().isThrownBy(() -> Amount.ZERO.plus(null));
  }

  @Test
  void neither_text_nor_messages_follow_the_default_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(Amount.parse("-1234567.89")).hasToString("-1234567.89");
      assertOutOfBounds(() -> Amount.parse("1" + "0".repeat(100)));
      assertThat(Unit.MILLION).hasToString("1000000");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertOutOfBounds(ThrowingCallable call) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(call)
        .withMessage("An amount holds at most 100 digits before and 100 after the decimal mark");
  }
}
