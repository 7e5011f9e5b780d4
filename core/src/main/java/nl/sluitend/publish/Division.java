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
  int size();

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
      if (product >= 0 && Math.multiplyHigh(rest, weight) == 0) {
        quotients[i] = rounds * weight + product / total;
        remainders[i] = product % total;
        return;
      }
      BigInteger[] parts =
          BigInteger.valueOf(rest)
              .multiply(BigInteger.valueOf(weight))
              .divideAndRemainder(BigInteger.valueOf(total));
      quotients[i] = rounds * weight + parts[0].longValueExact();
      remainders[i] = parts[1].longValueExact();
    }

    @Override
    public int size() {
      return quotients.length;
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
    public int size() {
      return quotients.length;
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
