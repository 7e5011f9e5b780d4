package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.table.Term;

/**
 * How much it says that a sum holds, in bits: figures that have nothing to do with each other would
 * hold it at most once in 2 to the power of that.
 *
 * <p>In one place, an unrelated figure could have been any of the numbers around the sum, and
 * rounding lets only a few of them pass. How far "around" reaches is what remains when the term
 * that matters most is left out: if that is little, the result repeats one figure rather than
 * adding several, which unrelated lines of a table do all the time. A place that differs from an
 * earlier one in a few figures only (budgets of later years) says no more than its differences do.
 */
final class Surprise {
  /** A figure of a true sum that is wrong in print is not rarer than once in so many bits. */
  static final int WRONG_FIGURE = 6;

  /** How many earlier places a place is compared with. */
  private static final int MOST_COMPARED = 6;

  private Surprise() {}

  /**
   * What the places of a sum say.
   *
   * @param forIt what the places that hold say, in bits
   * @param against what the others speak against it
   * @param holds how many places hold, other than with zeros only
   * @param fails how many do not hold
   * @param exact how many of those that hold do so to the last digit
   */
  record Weight(int forIt, int against, int holds, int fails, int exact) {
    int bits() {
      return forIt - against;
    }

    /** In how many ways as many places as fail could have been chosen, in bits. */
    int choices() {
      BigInteger ways = BigInteger.ONE;
      for (int i = 0; i < fails; i++) {
        ways =
            ways.multiply(BigInteger.valueOf(holds + fails - i)).divide(BigInteger.valueOf(i + 1L));
      }
      return ways.bitLength() - 1;
    }
  }

  /**
   * Weighs a sum.
   *
   * @param lines the figures
   * @param result the line that states the sum
   * @param of the lines that are added or taken away
   * @param repeats places that follow from others, so that they say nothing new
   */
  static Weight weigh(Lines lines, int result, List<Term> of, boolean[] repeats) {
    int[] terms = of.stream().mapToInt(Term::index).toArray();
    int[] signs = of.stream().mapToInt(Term::sign).toArray();
    int bits = 0;
    int against = 0;
    int holds = 0;
    int fails = 0;
    int exact = 0;
    List<Integer> counted = new ArrayList<>();
    for (int place = 0; place < lines.places(); place++) {
      if (!lines.isPlace(place) || !lines.states(result, place)) {
        continue;
      }
      Place there = Place.of(lines, result, terms, signs, place);
      if (there.unknown() || there.onlyZeros()) {
        continue;
      }
      if (!there.holds()) {
        fails++;
        against += repeats[place] ? 0 : WRONG_FIGURE;
        continue;
      }
      holds++;
      exact += there.difference() == 0 ? 1 : 0;
      if (!repeats[place]) {
        int own = bits(there.spread(), there) - there.distance();
        boolean news = own <= 0 || !follows(lines, terms, signs, place, counted, there);
        bits += news ? Math.max(own, -WRONG_FIGURE) : 0;
        if (news) {
          counted.add(place);
        }
      }
    }
    return new Weight(bits, against, holds, fails, exact);
  }

  /**
   * Whether the terms of a place could be told from those before it: they are the same but for one,
   * a multiple of them, or go on from the last two in equal steps. Then that it holds is no news.
   */
  private static boolean follows(
      Lines lines, int[] terms, int[] signs, int place, List<Integer> counted, Place there) {
    long[] here = values(lines, terms, signs, place);
    for (int i = counted.size() - 1; i >= 0 && i >= counted.size() - MOST_COMPARED; i--) {
      long[] earlier = values(lines, terms, signs, counted.get(i));
      if (bits(spread(minus(here, earlier)), there) == 0
          || bits(size(minus(here, scaled(earlier, here))), there) == 0) {
        return true;
      }
    }
    if (counted.size() < 2) {
      return false;
    }
    long[] earlier = values(lines, terms, signs, counted.get(counted.size() - 1));
    long[] earliest = values(lines, terms, signs, counted.get(counted.size() - 2));
    long[] change = minus(here, earliest);
    return bits(size(minus(change, scaled(minus(earlier, earliest), change))), there) == 0;
  }

  private static long[] values(Lines lines, int[] terms, int[] signs, int place) {
    long[] values = new long[terms.length];
    for (int i = 0; i < terms.length; i++) {
      values[i] = signs[i] * lines.value(terms[i], place);
    }
    return values;
  }

  private static long[] minus(long[] of, long[] take) {
    long[] rest = new long[of.length];
    for (int i = 0; i < of.length; i++) {
      rest[i] = of[i] - take[i];
    }
    return rest;
  }

  /** The values times the factor that makes the largest of them the one that it is to be. */
  private static long[] scaled(long[] values, long[] to) {
    int most = 0;
    for (int i = 1; i < values.length; i++) {
      most = Math.abs(values[i]) > Math.abs(values[most]) ? i : most;
    }
    if (values[most] == 0) {
      return values;
    }
    long[] scaled = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = share(values[i], to[most], values[most]);
    }
    return scaled;
  }

  /**
   * A value times a fraction; no larger than the part, as the whole is no smaller than the value.
   */
  private static long share(long value, long part, long whole) {
    long high = Math.multiplyHigh(value, part);
    long low = value * part;
    boolean fits = (high == 0 && low >= 0) || (high == -1 && low < 0);
    return fits
        ? low / whole
        : BigInteger.valueOf(value)
            .multiply(BigInteger.valueOf(part))
            .divide(BigInteger.valueOf(whole))
            .longValueExact();
  }

  /** The largest of some numbers. */
  private static long size(long[] terms) {
    long size = 0;
    for (long term : terms) {
      size = Math.max(size, Math.abs(term));
    }
    return size;
  }

  /** What remains of a sum when the term that matters most is left out. */
  static long spread(long[] terms) {
    long sum = 0;
    for (long term : terms) {
      sum += term;
    }
    long least = Math.abs(sum);
    for (long term : terms) {
      least = Math.min(least, Math.abs(sum - term));
    }
    return least;
  }

  /** Once in how many powers of two one of the numbers up to a size lies within the slack. */
  private static int bits(long spread, Place there) {
    long all = 2 * (spread / there.step()) + 1;
    long passing = 2 * (there.slack() / there.step()) + 1;
    return all <= passing ? 0 : log2(all / passing);
  }

  /** The whole part of the binary logarithm. */
  static int log2(long number) {
    return 63 - Long.numberOfLeadingZeros(Math.max(1, number));
  }

  /** A sum in one place. */
  private record Place(
      long difference, long slack, long spread, long step, int figures, boolean unknown) {
    static Place of(Lines lines, int result, int[] terms, int[] signs, int place) {
      long stated = lines.value(result, place);
      long slack = lines.slack(result, place);
      long step = slack;
      long computed = 0;
      int figures = 1;
      boolean zeros = stated == 0;
      boolean unknown = lines.isUnknown(result, place);
      for (int i = 0; i < terms.length; i++) {
        long value = lines.value(terms[i], place);
        unknown |= lines.isUnknown(terms[i], place);
        computed += signs[i] * value;
        zeros &= value == 0;
        long own = lines.slack(terms[i], place);
        slack += own;
        step = own > 0 ? Math.min(step, own) : step;
        figures += own > 0 ? 1 : 0;
      }
      return new Place(
          zeros ? Long.MIN_VALUE : stated - computed,
          slack,
          Surprise.spread(values(lines, terms, signs, place)),
          // Round figures have fewer numbers to choose from.
          Math.max(2 * step, lines.grain(place)),
          figures,
          unknown || figures == 1);
    }

    boolean onlyZeros() {
      return difference == Long.MIN_VALUE;
    }

    boolean holds() {
      return Math.abs(difference) <= slack;
    }

    /**
     * What the distance speaks against the sum: rounding n figures makes a difference of d steps as
     * rare as a normal variable of variance n/12 does, by 12d²/2n natural units, which are 8,66d²/n
     * bits.
     */
    int distance() {
      long steps = Math.min(Math.abs(difference) / step, 1000);
      return (int) (866 * steps * steps / (100L * figures));
    }
  }
}
