package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * An exact sum of very many amounts in cents: a column of a national file, or one cell of its
 * totals. Adding costs no more than reading the numbers, and never wraps: the sum is kept in 128
 * bits, which no number of additions that a process can make will fill. Amounts that are no long of
 * cents are added as {@link Amount} and kept beside it.
 *
 * <p>The order of adding and merging makes no difference to the sum. Mutable, and to be used by one
 * thread at a time: let each thread have its own and merge them.
 */
public final class CentSum {
  private static final int HALF = 32;

  // Together one number in two's complement, of 128 bits.
  private long high;
  private long low;
  private Amount other = Amount.ZERO;

  /** Starts at nothing: € 0. */
  public CentSum() {}

  /**
   * Adds up a whole column.
   *
   * @param cents the numbers of cents, any of them
   * @return their exact sum in euros
   */
  public static Amount total(long[] cents) {
    return total(cents, 0, cents.length);
  }

  /**
   * Adds up a part of a column.
   *
   * @param cents the numbers of cents, any of them
   * @param from the index of the first that counts
   * @param to the index after the last that counts
   * @return their exact sum in euros
   * @throws IndexOutOfBoundsException if the column has no such part
   */
  public static Amount total(long[] cents, int from, int to) {
    CentSum sum = new CentSum();
    sum.addAll(cents, from, to);
    return sum.toAmount();
  }

  /**
   * Adds one amount.
   *
   * @param cents a number of cents, any of them
   */
  public void add(long cents) {
    add(cents >> (Long.SIZE - 1), cents);
  }

  /**
   * Adds one amount of any width, such as one that does not fit a long of cents.
   *
   * @param amount the amount
   * @throws ArithmeticException if the sum of these has more digits than an amount can hold
   */
  public void add(Amount amount) {
    other = other.plus(amount);
  }

  /**
   * Adds a whole column.
   *
   * @param cents the numbers of cents, any of them
   */
  public void addAll(long[] cents) {
    addAll(cents, 0, cents.length);
  }

  /**
   * Adds a part of a column.
   *
   * @param cents the numbers of cents, any of them
   * @param from the index of the first that counts
   * @param to the index after the last that counts
   * @throws IndexOutOfBoundsException if the column has no such part
   */
  public void addAll(long[] cents, int from, int to) {
    Objects.checkFromToIndex(from, to, cents.length);
    // No test for overflow in the loop: of each number the upper half is added up once more, and
    // fewer than 2^31 halves fit a long. The two pairs keep the processor from waiting for a sum.
    long wrapped = 0;
    long upper = 0;
    long nextWrapped = 0;
    long nextUpper = 0;
    int i = from;
    for (; i < to - 1; i += 2) {
      long one = cents[i];
      long two = cents[i + 1];
      wrapped += one;
      upper += one >> HALF;
      nextWrapped += two;
      nextUpper += two >> HALF;
    }
    if (i < to) {
      wrapped += cents[i];
      upper += cents[i] >> HALF;
    }
    addHalves(upper + nextUpper, wrapped + nextWrapped);
  }

  /**
   * Adds what another sum has come to.
   *
   * @param sum the other sum; it is not changed
   */
  public void merge(CentSum sum) {
    Amount added = sum.other;
    add(sum.high, sum.low);
    other = other.plus(added);
  }

  /**
   * Returns what the sum has come to, which can be added to further. {@link Amount#toMoney()} hands
   * it out as JavaMoney's.
   *
   * @return the exact sum in euros
   * @throws ArithmeticException if it has more digits than an amount can hold, which a sum of cents
   *     alone never has
   */
  public Amount toAmount() {
    boolean narrow = high == low >> (Long.SIZE - 1);
    Amount cents = narrow ? Amount.ofCents(low) : Amount.of(new BigDecimal(wide(), 2));
    return cents.plus(other);
  }

  /** Returns the plain decimal number of euros that the sum has come to. */
  @Override
  public String toString() {
    return toAmount().toString();
  }

  private BigInteger wide() {
    BigInteger lower = BigInteger.valueOf(low);
    // A long is signed; as the lower half of 128 bits it is not.
    BigInteger upper = BigInteger.valueOf(low < 0 ? high + 1 : high);
    return upper.shiftLeft(Long.SIZE).add(lower);
  }

  /** Adds upper halves that count for 2^32 each, given the whole sum with all overflow lost. */
  private void addHalves(long upper, long wrapped) {
    long shifted = upper << HALF;
    long carry = Long.compareUnsigned(wrapped, shifted) < 0 ? 1 : 0;
    add((upper >> HALF) + carry, wrapped);
  }

  private void add(long upper, long lower) {
    long sum = low + lower;
    long carry = ((low & lower) | ((low | lower) & ~sum)) >>> (Long.SIZE - 1);
    low = sum;
    high += upper + carry;
  }
}
