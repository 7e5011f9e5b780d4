package nl.sluitend.publish;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Steps divided in proportion to weights: for every member a whole number of steps, rounded down,
 * and what remains of it.
 */
sealed interface Division {
  /** The whole steps of a member. */
  BigInteger quotient(int member);

  /** The steps that no quotient holds; fewer than there are weights above zero. */
  int left();

  /** Whether what remains for a member is half a step or more. */
  boolean isHalf(int member);

  /** Marks the members with the largest remainders; among equal ones those that come first. */
  void raiseLargest(int number, int[] raised);

  /** With numbers that fit a long, whatever their products. */
  final class Small implements Division {
    private static final int HALF = Integer.SIZE;
    private static final long MASK = (1L << HALF) - 1;

    private final long[] quotients;
    private final long[] remainders;
    private final long total;
    private final int left;

    Small(long steps, long[] weights, long total) {
      this.quotients = new long[weights.length];
      this.remainders = new long[weights.length];
      this.total = total;
      // steps = rounds · total + rest, so only rest · weight can be large.
      long rounds = steps / total;
      long rest = steps % total;
      long handed = 0;
      for (int i = 0; i < weights.length; i++) {
        divide(i, rounds, rest, weights[i]);
        handed += quotients[i];
      }
      this.left = Math.toIntExact(steps - handed);
    }

    private void divide(int i, long rounds, long rest, long weight) {
      long product = rest * weight;
      long high = Math.multiplyHigh(rest, weight);
      long part = high == 0 && product >= 0 ? product / total : quotient(high, product, total);
      quotients[i] = rounds * weight + part;
      // The remainder fits a long, whatever the products above it wrap to.
      remainders[i] = product - part * total;
    }

    /**
     * Divides a number of two words by one of one, in two digits of 32 bits each, as on paper
     * (Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D). The quotient fits a long,
     * since the rest is smaller than the total.
     */
    private static long quotient(long high, long low, long divisor) {
      // At least one: a divisor is positive.
      int shift = Long.numberOfLeadingZeros(divisor);
      long by = divisor << shift;
      long above = (high << shift) | (low >>> (Long.SIZE - shift));
      long below = low << shift;
      long first = digit(above, below >>> HALF, by);
      long left = (above << HALF) + (below >>> HALF) - first * by;
      return (first << HALF) + digit(left, below & MASK, by);
    }

    /** One digit: how often the divisor goes into a rest with the next digit behind it. */
    private static long digit(long rest, long next, long by) {
      long leading = by >>> HALF;
      long digit = Long.divideUnsigned(rest, leading);
      long over = rest - digit * leading;
      // At most two too many.
      while (over <= MASK
          && (digit > MASK
              || Long.compareUnsigned(digit * (by & MASK), (over << HALF) + next) > 0)) {
        digit--;
        over += leading;
      }
      return digit;
    }

    @Override
    public BigInteger quotient(int member) {
      return BigInteger.valueOf(quotients[member]);
    }

    @Override
    public int left() {
      return left;
    }

    @Override
    public boolean isHalf(int member) {
      return remainders[member] >= total - remainders[member];
    }

    @Override
    public void raiseLargest(int number, int[] raised) {
      Largest.raise(remainders, number, raised);
    }
  }

  /** With numbers of any size. */
  final class Large implements Division {
    private final BigInteger[] quotients;
    private final BigInteger[] remainders;
    private final BigInteger total;
    private final int left;

    Large(BigInteger steps, BigInteger[] weights, BigInteger total) {
      this.quotients = new BigInteger[weights.length];
      this.remainders = new BigInteger[weights.length];
      this.total = total;
      BigInteger unshared = steps;
      for (int i = 0; i < weights.length; i++) {
        BigInteger[] parts = steps.multiply(weights[i]).divideAndRemainder(total);
        quotients[i] = parts[0];
        remainders[i] = parts[1];
        unshared = unshared.subtract(parts[0]);
      }
      this.left = unshared.intValueExact();
    }

    @Override
    public BigInteger quotient(int member) {
      return quotients[member];
    }

    @Override
    public int left() {
      return left;
    }

    @Override
    public boolean isHalf(int member) {
      return remainders[member].shiftLeft(1).compareTo(total) >= 0;
    }

    @Override
    public void raiseLargest(int number, int[] raised) {
      Largest.raise(remainders, number, raised);
    }
  }

  /** The largest of many, the first of equal ones. */
  final class Largest {
    private Largest() {}

    /** Adds one for the members with the largest values; sorts no members, only values. */
    static void raise(long[] values, int number, int[] raised) {
      if (number == 0) {
        return;
      }
      long[] sorted = values.clone();
      Arrays.sort(sorted);
      long least = sorted[sorted.length - number];
      int equal = number;
      for (long value : values) {
        equal -= value > least ? 1 : 0;
      }
      for (int i = 0; i < values.length; i++) {
        if (values[i] > least) {
          raised[i]++;
        } else if (values[i] == least && equal > 0) {
          raised[i]++;
          equal--;
        }
      }
    }

    static void raise(BigInteger[] values, int number, int[] raised) {
      IntStream.range(0, values.length)
          .boxed()
          .sorted(Comparator.comparing((Integer i) -> values[i]).reversed())
          .limit(number)
          .forEach(i -> raised[i]++);
    }
  }
}
