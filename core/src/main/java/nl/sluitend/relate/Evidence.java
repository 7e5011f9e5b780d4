package nl.sluitend.relate;

import java.math.BigInteger;

/**
 * What speaks for a relation that was found in the figures.
 *
 * @param bits how improbable it is that figures which have nothing to do with each other would hold
 *     as many of its instances: at most 2 to the power of minus this; from 0
 * @param claim what labels, headings and layout add (positive) or take away (negative), in the same
 *     measure
 * @param tried how many relations for the same result were weighed; at least 1, and 1 for a claim
 */
public record Evidence(int bits, int claim, long tried) {
  private static final int MOST_SHOWN = 1000;

  /** Checks the bounds. */
  public Evidence {
    if (bits < 0 || tried < 1) {
      throw new IllegalArgumentException(
          "Bits count from 0 and something was tried, but was " + bits + ", " + tried);
    }
  }

  /**
   * Returns an upper bound of the probability that any of the relations tried would hold like this
   * by accident, given only the figures.
   *
   * @return the probability; one where it is no evidence at all
   */
  public Probability byAccident() {
    BigInteger chances = BigInteger.valueOf(tried);
    BigInteger once = BigInteger.ONE.shiftLeft(Math.min(bits, MOST_SHOWN));
    return chances.compareTo(once) >= 0 ? Probability.ONE : new Probability(chances, once);
  }
}
