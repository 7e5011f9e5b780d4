package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The known pitfalls of Moneta, each beside what we do instead. What is asserted of Moneta is there
 * to show the pitfall: if a new version repairs one, that line may go and ours stays.
 */
class MonetaPitfallsTest {
  private static final String EUR = "EUR";

  @Nested
  class PrecisionOf256Digits {
    @Test
    void money_loses_the_cents_of_a_huge_amount_and_an_amount_refuses_to_be_that_huge() {
      BigDecimal huge = new BigDecimal("1e300");
      Money sum = Money.of(huge, EUR).add(Money.of(new BigDecimal("0.01"), EUR));
      assertThat(sum).isEqualTo(Money.of(huge, EUR));

      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Amount.of(huge))
          .withMessageContaining("at most 100 digits before and 100 after");
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Amount.from(Money.of(huge, EUR)));
    }

    @Test
    void the_widest_amounts_add_up_exactly() {
      Amount highest = Amount.parse("9".repeat(100));
      Amount smallest = Amount.parse("0." + "0".repeat(99) + "1");
      Amount sum = highest.plus(smallest);
      assertThat(sum).hasToString("9".repeat(100) + "." + "0".repeat(99) + "1");
      assertThat(sum.minus(highest)).isEqualTo(smallest);
      assertThat(Amount.from(sum.toMoney()).minus(highest)).isEqualTo(smallest);
    }

    @Test
    void a_third_of_money_times_three_is_not_the_whole_and_a_ratio_divides_nothing() {
      Money one = Money.of(1, EUR);
      assertThat(one.divide(3).multiply(3)).isNotEqualTo(one);

      Ratio third = new Ratio(Amount.ofEuros(1), Amount.ofEuros(3));
      assertThat(third.part().times(3)).isEqualTo(third.whole());
      assertThat(methods(Amount.class)).noneMatch(name -> name.startsWith("div"));
    }
  }

  @Nested
  class CustomContexts {
    private final MonetaryContext fiveDigits =
        MonetaryContextBuilder.of(Money.class).setPrecision(5).build();

    @Test
    void money_of_five_digits_rounds_in_silence_and_an_amount_never_does() {
      BigDecimal number = new BigDecimal("123456789.12");
      Money rounded = Money.of(number, Monetary.getCurrency(EUR), fiveDigits);
      assertThat(rounded.getNumber().numberValueExact(BigDecimal.class))
          .isEqualByComparingTo("123460000");

      assertThat(Amount.of(number)).hasToString("123456789.12");
      assertThat(Amount.from(Amount.of(number).toMoney())).hasToString("123456789.12");
    }

    @Test
    void an_amount_takes_money_as_it_is_and_leaves_its_context_behind() {
      Money small = Money.of(new BigDecimal("1.23"), Monetary.getCurrency(EUR), fiveDigits);
      Amount sum = Amount.from(small).plus(Amount.ofEuros(123_456_789));
      assertThat(sum).hasToString("123456790.23");
      assertThat(Amount.from(sum.toMoney())).isEqualTo(sum);
    }

    @Test
    void money_of_mixed_contexts_loses_digits_and_amounts_have_no_context_to_mix() {
      MonetaryContext threeDigits = MonetaryContextBuilder.of(Money.class).setPrecision(3).build();
      Money small = Money.of(new BigDecimal("1.23"), Monetary.getCurrency(EUR), threeDigits);
      Money large = Money.of(1000, EUR);
      assertThat(small.add(large).getNumber().numberValueExact(BigDecimal.class))
          .isEqualByComparingTo("1000");

      Amount one = Amount.from(small);
      Amount other = Amount.from(large);
      assertThat(one.plus(other)).hasToString("1001.23").isEqualTo(other.plus(one));
    }

    @Test
    void the_money_we_hand_out_adds_up_without_loss_or_says_so() {
      MonetaryAmount cent = Amount.ofCents(1).toMoney();
      MonetaryAmount wide = Amount.parse("9".repeat(70)).toMoney();
      assertThat(Amount.from(Amount.ofEuros(1000).toMoney().add(cent))).hasToString("1000.01");
      // The sum has 72 digits and Moneta calculates in the context of the first: no 71 digits.
      assertThat(Amount.from(wide.add(Amount.ofEuros(-9).toMoney())))
          .hasToString("9".repeat(69) + "0");
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> cent.add(wide));
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> wide.add(cent));
    }
  }

  @Nested
  @SuppressWarnings("deprecation") // the plain way to make RoundedMoney
  class RoundedMoneyAmounts {
    @Test
    void rounded_money_does_not_round_what_it_is_made_of_and_an_amount_takes_it_exactly() {
      RoundedMoney money = RoundedMoney.of(new BigDecimal("2.345"), EUR);
      assertThat(Amount.from(money)).hasToString("2.345");
    }

    @Test
    void rounded_money_divides_to_nothing_and_an_amount_is_rounded_only_by_name() {
      assertThat(Amount.from(RoundedMoney.of(1, EUR).divide(3))).isEqualTo(Amount.ZERO);
      assertThat(Amount.from(RoundedMoney.of(10, EUR).divide(4))).isEqualTo(Amount.ofEuros(2));

      Ratio quarter = new Ratio(Amount.ofEuros(10), Amount.ofEuros(4));
      assertThat(quarter.percentage(0, RoundingMode.UNNECESSARY)).isEqualTo(new BigDecimal("250"));
      assertThat(Amount.parse("2.5").roundedTo(Unit.EURO, RoundingMode.HALF_UP))
          .isEqualTo(Amount.ofEuros(3));
    }
  }

  @Nested
  class FastMoneyAmounts {
    @Test
    void fast_money_overflows_and_an_amount_widens() {
      FastMoney most = FastMoney.of(new BigDecimal("92233720368547.75807"), EUR);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> most.add(FastMoney.of(1, EUR)));

      assertThat(Amount.from(most).plus(Amount.ofEuros(1))).hasToString("92233720368548.75807");
      assertThat(Amount.ofEuros(Long.MAX_VALUE).plus(Amount.ofEuros(Long.MAX_VALUE)))
          .hasToString("18446744073709551614");
    }

    @Test
    void fast_money_holds_five_decimals_and_an_amount_a_hundred() {
      BigDecimal six = new BigDecimal("0.123456");
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FastMoney.of(six, EUR));
      assertThat(Amount.from(FastMoney.of(1, EUR).divide(3))).hasToString("0.33333");

      assertThat(Amount.of(six)).hasToString("0.123456");
      assertThatCode(() -> Amount.parse("0." + "1".repeat(100))).doesNotThrowAnyException();
    }
  }

  @Nested
  class Equality {
    @Test
    void money_does_not_equal_fast_money_and_the_amounts_of_both_are_equal() {
      MonetaryAmount money = Money.of(new BigDecimal("1200.00"), EUR);
      MonetaryAmount fast = FastMoney.of(1200, EUR);
      assertThat(money.equals(fast)).isFalse();

      assertThat(Amount.from(money)).isEqualTo(Amount.from(fast)).isEqualTo(Amount.ofEuros(1200));
      assertThat(Amount.from(money)).hasSameHashCodeAs(Amount.from(fast));
    }

    @Test
    void money_compares_two_currencies_and_an_amount_is_always_in_euros() {
      Money euro = Money.of(1, EUR);
      Money dollar = Money.of(1, "USD");
      assertThatCode(() -> euro.compareTo(dollar)).doesNotThrowAnyException();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Amount.from(euro).compareTo(Amount.from(dollar)))
          .withMessage("Expected an amount in EUR, but was USD");
    }
  }

  @Nested
  class Doubles {
    @Test
    void money_keeps_the_noise_of_doubles_and_nothing_of_ours_takes_a_double() {
      assertThat(Amount.from(Money.of(0.1 + 0.2, EUR))).hasToString("0.30000000000000004");

      assertThat(
              Stream.of(Amount.class, Unit.class, Figure.class, Range.class, Ratio.class)
                  .flatMap(MonetaPitfallsTest::executables)
                  .flatMap(MonetaPitfallsTest::types))
          .doesNotContain(double.class, float.class, Double.class, Float.class, Number.class);
      assertThat(Amount.parse("0.1").plus(Amount.parse("0.2"))).isEqualTo(Amount.parse("0.3"));
    }
  }

  @Nested
  class DefaultRounding {
    @Test
    void money_rounds_half_even_unasked_and_we_round_as_asked() {
      Money money = Money.of(new BigDecimal("2.345"), EUR);
      assertThat(Amount.from(money.with(Monetary.getDefaultRounding()))).hasToString("2.34");

      Amount amount = Amount.parse("2.345");
      assertThat(amount.roundedTo(Unit.CENT, RoundingMode.HALF_UP)).hasToString("2.35");
      assertThat(amount.roundedTo(Unit.CENT, RoundingMode.HALF_EVEN)).hasToString("2.34");
    }

    @Test
    void every_method_of_ours_that_rounds_names_its_mode() {
      assertThat(
              Stream.of(Amount.class, Ratio.class)
                  .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                  .filter(m -> m.getName().matches("round.*|percentage")))
          .hasSize(2)
          .allSatisfy(m -> assertThat(m.getParameterTypes()).contains(RoundingMode.class));
    }
  }

  @Nested
  class Parsing {
    @Test
    void money_cannot_be_parsed_without_a_currency_and_an_amount_has_none_to_write() {
      assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> Money.parse("-6.300"));

      Amount amount = Amount.ofEuros(-6300);
      assertThat(amount).hasToString("-6300");
      assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"-6.300,00", "6,3", "1.234.567", "EUR 5", "€ 5", "4.977-", "(5)", "1e3"})
    void an_amount_does_not_guess_what_a_printed_number_means(String printed) {
      assertThatExceptionOfType(NumberFormatException.class)
          .isThrownBy(() -> Amount.parse(printed));
    }
  }

  @Nested
  class ThreadsAndDependencies {
    @Test
    void formats_of_money_are_not_for_several_threads_and_amounts_are() {
      List<String> texts =
          IntStream.range(0, 20_000)
              .parallel()
              .mapToObj(i -> Amount.ofCents(i * 7_919L).negated())
              .map(amount -> Amount.parse(amount.toString()).toString())
              .toList();
      List<String> expected =
          IntStream.range(0, 20_000)
              .mapToObj(i -> BigDecimal.valueOf(i * -7_919L, 2).stripTrailingZeros())
              .map(number -> number.signum() == 0 ? "0" : number.toPlainString())
              .toList();
      assertThat(texts).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "okhttp3.OkHttpClient",
          "okio.Okio",
          "kotlin.Unit",
          "org.javamoney.moneta.convert.ecb.ECBCurrentRateProvider"
        })
    void nothing_that_fetches_exchange_rates_is_there(String name) {
      assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
    }
  }

  private static Stream<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(Method::getName);
  }

  private static Stream<Executable> executables(Class<?> type) {
    return Stream.concat(
        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()));
  }

  private static Stream<Class<?>> types(Executable executable) {
    Stream<Class<?>> parameters = Arrays.stream(executable.getParameterTypes());
    return executable instanceof Method method
        ? Stream.concat(parameters, Stream.of(method.getReturnType()))
        : parameters;
  }
}
