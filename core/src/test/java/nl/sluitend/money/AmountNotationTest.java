package nl.sluitend.money;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.sluitend.money.AmountNotation.DUTCH;
import static nl.sluitend.money.AmountNotation.NO_CENTS;
import static nl.sluitend.money.AmountNotation.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as files have them, in either notation. */
class AmountNotationTest {
  private static final String MOST = "9".repeat(16);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "7, 700",
    "1234.0, 123400",
    "-1234567.89, -123456789",
    "12345678, 1234567800",
    "123456789.1, 12345678910",
    "0.05, 5",
    "007, 700",
    "1.2300, 123",
    "9999999999999999.99, 999999999999999999",
    "-9999999999999999.99, -999999999999999999",
  })
  void plain_amounts_are_read(String text, long cents) {
    assertThat(fast(PLAIN, text)).isEqualTo(cents);
    assertThat(PLAIN.amount(text)).isEqualTo(Amount.ofCents(cents));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "0 0",
        "-0,00 0",
        "7,5 750",
        "1.234 123400",
        "-1.234.567,89 -123456789",
        "1234567,89 123456789",
        "12.345.678 1234567800",
        "123.456.789,100 12345678910",
        "0,05 5",
        "007,00 700",
        "9.999.999.999.999.999,99 999999999999999999",
        "-9999999999999999,99 -999999999999999999",
      })
  void dutch_amounts_are_read(String text, long cents) {
    assertThat(fast(DUTCH, text)).isEqualTo(cents);
    assertThat(DUTCH.amount(text)).isEqualTo(Amount.ofCents(cents));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--1",
        "+1",
        " 1",
        "1 ",
        "1-",
        ".5",
        "1.",
        "1.2.3",
        "1,5",
        "1e3",
        "NaN",
        "0x10",
        "1.23x",
        "1.2x",
        "1.x2",
        "(1)",
        "€ 1",
        "1_000",
        "\u0661",
        "12345678-",
        "1234567890123456-"
      })
  void what_is_no_plain_amount_is_refused(String text) {
    refused(PLAIN, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--1",
        "+1",
        " 1",
        "1 ",
        "1-",
        ",5",
        "1,",
        "1,2,3",
        "1e3",
        "NaN",
        "1,x",
        "1,2x",
        "1.23",
        "1.2345",
        "12.34.567",
        "1234.567",
        "1.234567",
        "1.234.56,00",
        ".234",
        ".234,00",
        "1..234",
        "1.234.",
        "1.234,",
        "0.123",
        "000.123",
        "1,234.56",
        "1.234.567.89",
        "1.2a4.567",
        "1.234.567.890.12a",
        "1.234.a67.890.123",
        "a.234.567.890.123.456",
        "1,234,567",
        "1 234,00",
        "12345678-,00",
        "1234567890123456-"
      })
  void what_is_no_dutch_amount_is_refused(String text) {
    refused(DUTCH, text);
  }

  @Test
  void a_refusal_tells_where_and_what() {
    assertThatExceptionOfType(AmountFormatException.class)
        .isThrownBy(() -> DUTCH.amount("a;1.23;b".getBytes(UTF_8), 2, 6))
        .withMessage(
            "Expected an amount such as -1.234.567,89, but was '1.23', which fails at position 5")
        .satisfies(e -> assertThat(e.index()).isEqualTo(6))
        .satisfies(e -> assertThat(e.text()).isEqualTo("1.23"));
    assertThatExceptionOfType(AmountFormatException.class)
        .isThrownBy(() -> PLAIN.amount("9".repeat(200)))
        .withMessageContaining("'" + "9".repeat(60) + "…', which fails at position 101")
        .satisfies(e -> assertThat(e.text()).hasSize(200));
  }

  @Test
  void wider_amounts_are_read_exactly() {
    wide(PLAIN, "1" + MOST, "1" + MOST);
    wide(PLAIN, "0.001", "0.001");
    wide(PLAIN, "0" + MOST, MOST);
    wide(PLAIN, "9".repeat(100) + "." + "9".repeat(100), "9".repeat(100) + "." + "9".repeat(100));
    wide(DUTCH, "1" + MOST + ",5", "1" + MOST + ".5");
    wide(DUTCH, "-12.345.678.901.234.567,89", "-12345678901234567.89");
    wide(DUTCH, "1" + ".000".repeat(33), "1" + "000".repeat(33));
    wide(DUTCH, "1,2345", "1.2345");
  }

  @Test
  void more_digits_than_an_amount_holds_are_refused() {
    refused(PLAIN, "1" + "0".repeat(100));
    refused(PLAIN, "0." + "0".repeat(101));
    refused(DUTCH, "10" + ".000".repeat(33));
    refused(DUTCH, "1" + ".000".repeat(34));
    refused(DUTCH, "0," + "0".repeat(101));
  }

  @Test
  void bytes_beside_the_amount_do_not_count() {
    byte[] bytes = "9991.234,5699;".getBytes(UTF_8);
    assertThat(DUTCH.cents(bytes, 3, 11)).isEqualTo(123_456);
    assertThat(DUTCH.cents(bytes, 3, 8)).isEqualTo(123_400);
    assertThat(PLAIN.cents(bytes, 2, 6)).isEqualTo(9_120);
    assertThat(PLAIN.cents(bytes, 14, 14)).isEqualTo(NO_CENTS);
  }

  @Test
  void a_part_that_is_not_there_is_the_callers_mistake() {
    byte[] bytes = {'1', '2'};
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> PLAIN.cents(bytes, 0, 3));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> PLAIN.cents("12", 2, 1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> PLAIN.amount(bytes, -1, 1));
  }

  private static long fast(AmountNotation notation, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    long cents = notation.cents(bytes, 0, bytes.length);
    assertThat(notation.cents(text)).isEqualTo(cents);
    return cents;
  }

  private static void wide(AmountNotation notation, String text, String plain) {
    assertThat(fast(notation, text)).isEqualTo(NO_CENTS);
    assertThat(notation.amount(text)).isEqualTo(Amount.parse(plain));
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(notation.amount(bytes, 0, bytes.length)).isEqualTo(Amount.parse(plain));
  }

  private static void refused(AmountNotation notation, String text) {
    assertThat(fast(notation, text)).isEqualTo(NO_CENTS);
    assertThatExceptionOfType(AmountFormatException.class)
        .isThrownBy(() -> notation.amount(text))
        .withMessageStartingWith("Expected an amount such as ");
  }
}
