package nl.sluitend.national;

import java.math.BigDecimal;
import java.math.BigInteger;
import nl.sluitend.money.Amount;

/** Cents added up, in a {@code long} and beside it what leaves that. */
final class CentSum {
  private long low;
  private BigInteger rest = BigInteger.ZERO;

  /** Adds cents that may go beyond a {@code long}, in two parts. */
  void add(long cents, BigInteger beyond) {
    long sum = low + cents;
    if (((low ^ sum) & (cents ^ sum)) < 0) {
      rest = rest.add(BigInteger.valueOf(low));
      sum = cents;
    }
    low = sum;
    if (beyond.signum() != 0) {
      rest = rest.add(beyond);
    }
  }

  Amount amount() {
    return rest.signum() == 0
        ? Amount.ofCents(low)
        : Amount.of(new BigDecimal(rest.add(BigInteger.valueOf(low)), 2));
  }
}
