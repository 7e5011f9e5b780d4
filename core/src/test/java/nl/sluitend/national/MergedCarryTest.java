package nl.sluitend.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums beyond 64 bits stay exact when they are put together. */
class MergedCarryTest {
  private static final List<String> KEY = List.of("2025");

  @Test
  void whatNoLongHoldsIsMergedWhole() {
    BigInteger huge = BigInteger.TWO.pow(80).add(BigInteger.ONE);
    SumAccumulator one = sums(huge);
    one.add(sums(huge.negate(), BigInteger.TEN));
    assertThat(one.result()).isEqualTo(sums(BigInteger.TEN).result());

    SumAccumulator other = sums(BigInteger.valueOf(Long.MAX_VALUE));
    other.add(sums(huge));
    assertThat(other.result())
        .isEqualTo(sums(huge.add(BigInteger.valueOf(Long.MAX_VALUE))).result())
        .isNotEqualTo(sums(huge).result());
  }

  private static SumAccumulator sums(BigInteger... cents) {
    SumAccumulator sums = new SumAccumulator(List.of(Dimension.YEAR));
    for (BigInteger each : cents) {
      sums.add(KEY, each);
    }
    return sums;
  }
}
