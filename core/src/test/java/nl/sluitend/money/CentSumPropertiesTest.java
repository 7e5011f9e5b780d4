package nl.sluitend.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.table.TableArbitraries;

/** Sums of columns against BigInteger, with numbers that overflow a long. */
class CentSumPropertiesTest {
  @Provide
  Arbitrary<long[]> columns() {
    Arbitrary<Long> extreme =
        Arbitraries.of(
            Long.MAX_VALUE, Long.MIN_VALUE, -1L, 0L, 1L, 1L << 32, -(1L << 32), 0xffff_ffffL);
    return Arbitraries.oneOf(Arbitraries.longs(), extreme).array(long[].class).ofMaxSize(40);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return TableArbitraries.amounts();
  }

  @Property(tries = 5_000)
  void the_sum_is_that_of_big_integer(@ForAll("columns") long[] cents) {
    Amount expected = sum(cents, 0, cents.length);
    CentSum oneByOne = new CentSum();
    for (long each : cents) {
      oneByOne.add(each);
    }
    assertThat(CentSum.total(cents)).isEqualTo(expected);
    assertThat(oneByOne.toAmount()).isEqualTo(expected);
    assertThat(oneByOne).hasToString(expected.toString());
  }

  @Property(tries = 2_000)
  void parts_that_are_merged_make_the_whole(
      @ForAll("columns") long[] cents,
      @ForAll @IntRange(max = 40) int cut,
      @ForAll("amounts") Amount wide) {
    int at = Math.min(cut, cents.length);
    assertThat(CentSum.total(cents, 0, at)).isEqualTo(sum(cents, 0, at));
    assertThat(CentSum.total(cents, at, cents.length)).isEqualTo(sum(cents, at, cents.length));
    CentSum one = new CentSum();
    one.addAll(cents, at, cents.length);
    one.add(wide);
    CentSum two = new CentSum();
    two.addAll(cents, 0, at);
    two.merge(one);
    Amount all = sum(cents, 0, cents.length).plus(wide);
    assertThat(two.toAmount()).isEqualTo(all);
    assertThat(one.toAmount()).isEqualTo(sum(cents, at, cents.length).plus(wide));
    one.merge(new CentSum());
    two.addAll(cents);
    assertThat(two.toAmount()).isEqualTo(all.plus(sum(cents, 0, cents.length)));
  }

  @Property(tries = 500)
  void merging_a_sum_with_itself_doubles_it(
      @ForAll("columns") long[] cents, @ForAll("amounts") Amount wide) {
    CentSum sum = new CentSum();
    sum.addAll(cents);
    sum.add(Amount.ofCents(wide.signum()));
    Amount before = sum.toAmount();
    sum.merge(sum);
    assertThat(sum.toAmount()).isEqualTo(before.times(2));
  }

  private static Amount sum(long[] cents, int from, int to) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = from; i < to; i++) {
      sum = sum.add(BigInteger.valueOf(cents[i]));
    }
    return Amount.of(new BigDecimal(sum, 2));
  }
}
