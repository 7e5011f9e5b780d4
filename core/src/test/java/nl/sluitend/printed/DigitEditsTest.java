package nl.sluitend.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.sluitend.printed.DigitEdits.Edit;
import nl.sluitend.printed.DigitEdits.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that one slip turns into another. */
class DigitEditsTest {
  private static Optional<Slip> slip(String printed, String meant) {
    return DigitEdits.between(new BigInteger(printed), new BigInteger(meant));
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "161, 116, TRANSPOSED",
    "-1847, -1874, TRANSPOSED",
    "1979, 1929, WRONG",
    "0, 7, WRONG",
    "179, 1979, MISSING",
    "19979, 1979, EXTRA",
    "12, 120, FACTOR",
    "12, 12000, FACTOR",
    "-12000, -12, FACTOR"
  })
  void names_the_slip(String printed, String meant, Slip expected) {
    assertThat(slip(printed, meant)).contains(expected);
  }

  @ParameterizedTest(name = "{0} is no slip for {1}")
  @CsvSource({"161, 161", "161, -161", "123, 321", "12345, 54321", "5, 50000", "1, 99999999999"})
  void other_numbers_are_no_slip(String printed, String meant) {
    assertThat(slip(printed, meant)).isEmpty();
  }

  @Test
  void zeros_in_front_are_printed_only_before_decimals() {
    assertThat(DigitEdits.of(BigInteger.valueOf(5), 3))
        .contains(new Edit(Slip.WRONG, BigInteger.valueOf(105)))
        .contains(new Edit(Slip.FACTOR, BigInteger.valueOf(50)))
        .doesNotContain(new Edit(Slip.EXTRA, BigInteger.ZERO));
    assertThat(DigitEdits.of(BigInteger.valueOf(5), 1))
        .extracting(Edit::meant)
        .doesNotContain(BigInteger.valueOf(105));
  }

  @Test
  void a_number_has_at_least_one_digit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigitEdits.of(BigInteger.ONE, 0))
        .withMessageContaining("at least 1 digit");
  }

  @Property
  void a_slip_can_be_undone_by_a_slip(@ForAll @LongRange(min = -99_999, max = 99_999) long number) {
    BigInteger printed = BigInteger.valueOf(number);
    for (Edit edit : DigitEdits.of(printed, 1)) {
      Optional<Slip> back = DigitEdits.between(/* printed= */ edit.meant(), /* meant= */ printed);
      boolean zero = edit.meant().signum() == 0;
      if (!zero || number >= 0) {
        assertThat(back).as("%s and back", edit).isPresent();
      }
      switch (edit.slip()) {
        case MISSING -> assertThat(back).contains(Slip.EXTRA);
        case TRANSPOSED, WRONG, FACTOR -> {
          if (!zero && number != 0) {
            assertThat(back).contains(edit.slip());
          }
        }
        case EXTRA -> {
          if (!zero) {
            assertThat(back).contains(Slip.MISSING);
          }
        }
      }
    }
  }

  @Property
  void each_number_comes_once_and_never_the_printed_one(
      @ForAll @LongRange(min = -9_999_999, max = 9_999_999) long number) {
    List<BigInteger> meant =
        DigitEdits.of(BigInteger.valueOf(number), 1).stream().map(Edit::meant).toList();
    assertThat(meant).doesNotHaveDuplicates().doesNotContain(BigInteger.valueOf(number));
    assertThat(meant.stream().map(BigInteger::signum).filter(s -> s != 0))
        .allMatch(s -> number == 0 || s == Long.signum(number));
  }
}
