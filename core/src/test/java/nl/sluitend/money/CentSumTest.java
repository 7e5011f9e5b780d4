package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Sums of columns of cents. */
class CentSumTest {
  @Test
  void a_sum_that_fits_no_long_is_exact() {
    long[] cents = new long[1_000_001];
    Arrays.fill(cents, Long.MAX_VALUE);
    Amount most = Amount.ofCents(Long.MAX_VALUE);
    assertThat(CentSum.total(cents)).isEqualTo(most.times(1_000_001));
    Arrays.fill(cents, Long.MIN_VALUE);
    assertThat(CentSum.total(cents)).isEqualTo(Amount.ofCents(Long.MIN_VALUE).times(1_000_001));
  }

  @Test
  void a_sum_comes_back_from_overflow() {
    CentSum sum = new CentSum();
    sum.add(Long.MAX_VALUE);
    sum.add(1);
    assertThat(sum).hasToString("92233720368547758.08");
    sum.add(-1);
    sum.add(Long.MIN_VALUE);
    sum.add(Long.MIN_VALUE);
    assertThat(sum).hasToString("-92233720368547758.09");
    sum.add(Amount.parse("92233720368547758.091"));
    assertThat(sum.toAmount()).isEqualTo(Amount.parse("0.001"));
  }

  @Test
  void nothing_adds_up_to_nothing() {
    assertThat(CentSum.total(new long[0])).isEqualTo(Amount.ZERO);
    assertThat(new CentSum()).hasToString("0");
  }

  @Test
  void a_sum_leaves_as_money() {
    long[] cents = {Long.MAX_VALUE, Long.MAX_VALUE, 3};
    assertThat(CentSum.total(cents).toMoney().getNumber().numberValueExact(BigDecimal.class))
        .isEqualByComparingTo("184467440737095516.17");
  }

  @Test
  void a_part_that_is_not_there_is_the_callers_mistake() {
    CentSum sum = new CentSum();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> sum.addAll(new long[3], 1, 4));
  }
}
