package nl.sluitend.money;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.sluitend.money.AmountNotation.DUTCH;
import static nl.sluitend.money.AmountNotation.NO_CENTS;
import static nl.sluitend.money.AmountNotation.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Reading amounts, against regular expressions and BigDecimal: what is read, and all refusals. */
class AmountNotationPropertiesTest {
  private static final Pattern PLAIN_FORM = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
  private static final Pattern DUTCH_FORM =
      Pattern.compile("-?([1-9][0-9]{0,2}(\\.[0-9]{3})+|[0-9]{1,100})(,[0-9]{1,100})?");
  private static final List<String> MARKS = List.of("", ".", ",");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, printed()), Tuple.of(4, changed()), Tuple.of(1, strange()));
  }

  @Provide
  Arbitrary<String> surroundings() {
    return Arbitraries.strings().withChars("0123456789.,-;\n\"x").ofMaxLength(12);
  }

  @Property(tries = 20_000)
  void what_is_read_is_what_the_rules_say(
      @ForAll AmountNotation notation,
      @ForAll("texts") String text,
      @ForAll("surroundings") String before,
      @ForAll("surroundings") String after) {
    byte[] bytes = (before + text + after).getBytes(UTF_8);
    int from = before.length();
    int to = from + text.getBytes(UTF_8).length;
    long expected = expectedCents(notation, text);
    assertThat(notation.cents(bytes, from, to)).isEqualTo(expected);
    assertThat(notation.cents(before + text + after, from, from + text.length()))
        .isEqualTo(expected);
    assertThat(notation.cents(text)).isEqualTo(expected);
    if (form(notation).matcher(text).matches()) {
      Amount amount = Amount.of(new BigDecimal(withoutMarks(notation, text)));
      assertThat(notation.amount(bytes, from, to)).isEqualTo(amount);
      assertThat(notation.amount(text)).isEqualTo(amount);
    } else {
      assertThatExceptionOfType(AmountFormatException.class)
          .isThrownBy(() -> notation.amount(bytes, from, to))
          .satisfies(e -> assertThat(e.text()).isEqualTo(text))
          .satisfies(e -> assertThat(e.index() - from).isEqualTo(fault(notation, text)));
      assertThatExceptionOfType(AmountFormatException.class)
          .isThrownBy(() -> notation.amount(text))
          .satisfies(e -> assertThat(e.text()).isEqualTo(text))
          .satisfies(e -> assertThat(e.index()).isEqualTo(fault(notation, text)));
    }
  }

  @Property(tries = 5_000)
  void every_amount_comes_back_in_both_notations(
      @ForAll BigInteger unscaled, @ForAll @IntRange(max = 4) int scale) {
    BigDecimal number = new BigDecimal(unscaled, scale);
    String plain = number.toPlainString();
    String dutch = inDutch(plain);
    assertThat(PLAIN.amount(plain)).isEqualTo(Amount.of(number)).isEqualTo(Amount.parse(plain));
    assertThat(DUTCH.amount(dutch)).isEqualTo(Amount.of(number));
    assertThat(DUTCH.cents(dutch)).isEqualTo(PLAIN.cents(plain));
  }

  @Property
  void every_long_of_cents_of_sixteen_digits_is_read_fast(
      @ForAll("centsOfSixteenDigits") long cents) {
    String plain = BigDecimal.valueOf(cents, 2).toPlainString();
    assertThat(PLAIN.cents(plain.getBytes(UTF_8), 0, plain.length())).isEqualTo(cents);
    String dutch = inDutch(plain);
    assertThat(DUTCH.cents(dutch.getBytes(UTF_8), 0, dutch.length())).isEqualTo(cents);
  }

  @Provide
  Arbitrary<Long> centsOfSixteenDigits() {
    long most = 999_999_999_999_999_999L;
    return Arbitraries.longs().between(-most, most);
  }

  /** What looks like an amount in one notation, the other, or a mixture of both. */
  private static Arbitrary<String> printed() {
    Arbitrary<String> sign = Arbitraries.of("", "", "-");
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(21);
    Arbitrary<String> point = Arbitraries.of("", ".");
    Arbitrary<Integer> group = Arbitraries.frequency(Tuple.of(9, 3), Tuple.of(1, 2));
    Arbitrary<String> mark = Arbitraries.of(MARKS);
    Arbitrary<String> decimals =
        Arbitraries.oneOf(
            Arbitraries.strings().numeric().ofLength(2),
            Arbitraries.strings().numeric().ofMaxLength(4),
            Arbitraries.of("5000", "25000000000", "0".repeat(99), "0".repeat(101)));
    return Combinators.combine(sign, digits, point, group, mark, decimals)
        .as((s, d, p, g, m, f) -> s + inGroups(d, p, g) + m + (m.isEmpty() ? "" : f));
  }

  private static Arbitrary<String> changed() {
    Arbitrary<Integer> where = Arbitraries.integers().between(0, 24);
    Arbitrary<String> what = Arbitraries.of("", "0", "5", ".", ",", "-", ";", " ", "/", ":", "e");
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 2);
    return Combinators.combine(printed(), where, what, length)
        .as(
            (text, at, put, taken) -> {
              int from = Math.min(at, text.length());
              return text.substring(0, from)
                  + put
                  + text.substring(Math.min(from + taken, text.length()));
            });
  }

  private static Arbitrary<String> strange() {
    return Arbitraries.strings().withChars("0123456789.,-+ eE\u00b0\u0663é€−").ofMaxLength(24);
  }

  private static String inGroups(String digits, String point, int size) {
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - size; at > 0; at -= size) {
      text.insert(at, point);
    }
    return text.toString();
  }

  private static String inDutch(String plain) {
    int sign = plain.startsWith("-") ? 1 : 0;
    int mark = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    return plain.substring(0, sign)
        + inGroups(plain.substring(sign, mark), ".", 3)
        + plain.substring(mark).replace('.', ',');
  }

  private static Pattern form(AmountNotation notation) {
    return notation == PLAIN ? PLAIN_FORM : DUTCH_FORM;
  }

  private static String withoutMarks(AmountNotation notation, String text) {
    return notation == PLAIN ? text : text.replace(".", "").replace(',', '.');
  }

  /** At most sixteen digits, written out, before the mark, and no fraction of a cent. */
  private static long expectedCents(AmountNotation notation, String text) {
    return Optional.of(text)
        .filter(t -> form(notation).matcher(t).matches())
        .map(t -> withoutMarks(notation, t))
        .filter(t -> t.replaceAll("[-]|[.].*", "").length() <= 16)
        .map(t -> new BigDecimal(t).movePointRight(2).stripTrailingZeros())
        .filter(cents -> cents.scale() <= 0)
        .map(BigDecimal::longValueExact)
        .orElse(NO_CENTS);
  }

  /** The length of the longest beginning that could still become an amount. */
  private static int fault(AmountNotation notation, String text) {
    int length = text.length();
    while (!couldBecome(notation, text.substring(0, length))) {
      length--;
    }
    return length;
  }

  private static boolean couldBecome(AmountNotation notation, String beginning) {
    Matcher matcher = form(notation).matcher(beginning);
    return matcher.matches() || matcher.hitEnd();
  }
}
