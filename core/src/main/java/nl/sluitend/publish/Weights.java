package nl.sluitend.publish;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Whole numbers in proportion to which steps are divided; not negative, not all zero. */
sealed interface Weights {
  int size();

  BigInteger of(int member);

  boolean isZero(int member);

  BigInteger total();

  /** The greatest number that divides every weight. */
  BigInteger divisor();

  /** Divides steps, of which there are none or more. */
  Division divide(BigInteger steps);

  /** Marks the members with the largest weights; among equal ones those that come first. */
  void raiseLargest(int number, int[] raised);

  static Weights of(List<BigInteger> weights) {
    BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return total.bitLength() < Long.SIZE
        ? new Small(weights.stream().mapToLong(BigInteger::longValueExact).toArray(), total)
        : new Large(weights.toArray(BigInteger[]::new), total);
  }

  static Weights of(long[] weights) {
    long total = 0;
    for (long weight : weights) {
      total += weight;
      if (total < 0) {
        // Too large for a long: all numbers are widened.
        return of(Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList());
      }
    }
    return new Small(weights.clone(), BigInteger.valueOf(total));
  }

  /** Weights whose sum fits a long. */
  final class Small implements Weights {
    private final long[] weights;
    private final BigInteger total;

    Small(long[] weights, BigInteger total) {
      this.weights = weights;
      this.total = total;
    }

    @Override
    public int size() {
      return weights.length;
    }

    @Override
    public BigInteger of(int member) {
      return BigInteger.valueOf(weights[member]);
    }

    @Override
    public boolean isZero(int member) {
      return weights[member] == 0;
    }

    @Override
    public BigInteger total() {
      return total;
    }

    @Override
    public BigInteger divisor() {
      long divisor = 0;
      for (long weight : weights) {
        long other = weight;
        while (other != 0) {
          long rest = divisor % other;
          divisor = other;
          other = rest;
        }
      }
      return BigInteger.valueOf(divisor);
    }

    @Override
    public Division divide(BigInteger steps) {
      return steps.bitLength() < Long.SIZE
          ? new Division.Small(steps.longValueExact(), weights, total.longValueExact())
          : large().divide(steps);
    }

    @Override
    public void raiseLargest(int number, int[] raised) {
      Division.Largest.raise(weights, number, raised);
    }

    private Large large() {
      return new Large(
          Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new), total);
    }
  }

  /** Weights of any size. */
  final class Large implements Weights {
    private final BigInteger[] weights;
    private final BigInteger total;

    Large(BigInteger[] weights, BigInteger total) {
      this.weights = weights;
      this.total = total;
    }

    @Override
    public int size() {
      return weights.length;
    }

    @Override
    public BigInteger of(int member) {
      return weights[member];
    }

    @Override
    public boolean isZero(int member) {
      return weights[member].signum() == 0;
    }

    @Override
    public BigInteger total() {
      return total;
    }

    @Override
    public BigInteger divisor() {
      return Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::gcd);
    }

    @Override
    public Division divide(BigInteger steps) {
      return new Division.Large(steps, weights, total);
    }

    @Override
    public void raiseLargest(int number, int[] raised) {
      Division.Largest.raise(weights, number, raised);
    }
  }
}
