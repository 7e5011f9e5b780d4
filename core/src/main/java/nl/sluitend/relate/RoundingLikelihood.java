package nl.sluitend.relate;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/**
 * How likely a difference between a printed total and the sum of its printed parts is, if all of
 * them are right and each was rounded to nearest from an exact amount.
 *
 * <p>The rounding error of each figure is uniform on half a unit to both sides, so the difference D
 * is the sum of as many uniform variables as there are figures, the total among them, and lies on
 * the whole multiples of the finest unit g: P(D = k·g) is g times the density of that sum at k·g.
 * The density of a sum of uniforms of widths a₁ … aₙ is a piecewise polynomial with rational
 * coefficients (for equal widths the Irwin–Hall distribution), so the probability is an exact
 * fraction.
 */
public final class RoundingLikelihood {
  /** How many of the figures have which width, in finest units. */
  private final TreeMap<BigInteger, Integer> widths = new TreeMap<>();

  /** The most powers times digits that are computed exactly: some 1.400 figures of one unit. */
  private static final long MOST_WORK = 2_000_000;

  private final Unit finest;
  private final int figures;
  private final BigInteger total;

  private RoundingLikelihood(List<Unit> units) {
    if (units.size() < 2) {
      throw new IllegalArgumentException("A total and at least one part, but was " + units);
    }
    this.figures = units.size();
    this.finest = units.stream().min(Unit::compareTo).orElseThrow();
    BigInteger sum = BigInteger.ZERO;
    for (Unit unit : units) {
      BigInteger width = BigInteger.TEN.pow(unit.exponent() - finest.exponent());
      widths.merge(width, 1, Integer::sum);
      sum = sum.add(width);
    }
    this.total = sum;
  }

  /**
   * Returns the distribution for a total and its parts.
   *
   * @param units the units that the figures are printed in, the total among them; at least two
   * @return the distribution
   */
  public static RoundingLikelihood of(List<Unit> units) {
    return new RoundingLikelihood(units);
  }

  /**
   * Returns the probability of exactly one difference.
   *
   * @param difference the printed total minus the sum of the printed parts
   * @return its probability; zero where it is no whole multiple of the finest unit
   */
  public Probability exactly(Amount difference) {
    return difference.isMultipleOf(finest)
        ? new Probability(density(steps(difference)), scale())
        : Probability.ZERO;
  }

  /**
   * Tells whether {@link #atLeast} gives the exact probability. For sums of very many figures, or
   * of figures in very many units, it gives an upper bound instead (Hoeffding 1963), since the
   * exact fraction would take minutes and be read by nobody.
   *
   * @return true up to some 1.400 figures of one unit
   */
  public boolean isExact() {
    long work = figures;
    for (int members : widths.values()) {
      work *= members + 1L;
      if (work > MOST_WORK) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the probability of a difference as large as this or larger, in either direction.
   *
   * @param difference the printed total minus the sum of the printed parts
   * @return the probability, one for no difference; an upper bound of it where {@link #isExact}
   *     says no
   */
  public Probability atLeast(Amount difference) {
    BigInteger from = steps(difference.abs());
    if (from.signum() == 0) {
      return Probability.ONE;
    }
    // P(D = k·g) is the chance that the sum of all but one of the finest lies within half of g from
    // k·g. So the tail is a single value of the distribution of that sum.
    TreeMap<BigInteger, Integer> others = new TreeMap<>(widths);
    others.computeIfPresent(BigInteger.ONE, (width, count) -> count - 1);
    if (!isExact()) {
      return bound(from, others);
    }
    BigInteger position = total.subtract(from.shiftLeft(1));
    return new Probability(corners(others, position).shiftLeft(1), scale());
  }

  /**
   * Hoeffding's bound of the same tail: twice exp(-x) with x = (2k - 1)² / 2Σa², as a power of two.
   * 1,44 is just below 1 / ln 2, so 2 to the power -1,44x is not below exp(-x).
   */
  private static Probability bound(BigInteger from, Map<BigInteger, Integer> others) {
    BigInteger squares =
        others.entrySet().stream()
            .map(e -> e.getKey().pow(2).multiply(BigInteger.valueOf(e.getValue())))
            .reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger away = from.shiftLeft(1).subtract(BigInteger.ONE).pow(2);
    BigInteger halvings =
        away.multiply(BigInteger.valueOf(144)).divide(squares.multiply(BigInteger.valueOf(200)));
    int power = halvings.min(BigInteger.valueOf(1000)).intValueExact() - 1;
    return power <= 0
        ? Probability.ONE
        : new Probability(BigInteger.ONE, BigInteger.ONE.shiftLeft(power));
  }

  /** (n-1)! · product of the widths · 2^(n-1), the last since positions are counted in halves. */
  private BigInteger scale() {
    BigInteger scale = BigInteger.ONE.shiftLeft(figures - 1);
    for (int i = 2; i < figures; i++) {
      scale = scale.multiply(BigInteger.valueOf(i));
    }
    for (Map.Entry<BigInteger, Integer> width : widths.entrySet()) {
      scale = scale.multiply(width.getKey().pow(width.getValue()));
    }
    return scale;
  }

  /** The difference in finest units; a part of one counts as a whole, away from zero. */
  private BigInteger steps(Amount difference) {
    return difference.in(finest).setScale(0, RoundingMode.UP).toBigIntegerExact();
  }

  /**
   * The numerator of P(D = k): Σ over corners, with sign, of the positive parts to the power n-1.
   */
  private BigInteger density(BigInteger k) {
    return corners(widths, k.shiftLeft(1).add(total));
  }

  private BigInteger corners(Map<BigInteger, Integer> members, BigInteger position) {
    return corners(List.copyOf(members.entrySet()), 0, position, BigInteger.ONE);
  }

  private BigInteger corners(
      List<Map.Entry<BigInteger, Integer>> groups,
      int group,
      BigInteger position,
      BigInteger weight) {
    if (position.signum() <= 0) {
      return BigInteger.ZERO;
    }
    if (group == groups.size()) {
      return position.pow(figures - 1).multiply(weight);
    }
    BigInteger twiceWidth = groups.get(group).getKey().shiftLeft(1);
    int members = groups.get(group).getValue();
    BigInteger sum = BigInteger.ZERO;
    BigInteger binomial = weight;
    BigInteger moved = position;
    for (int taken = 0; taken <= members && moved.signum() > 0; taken++) {
      sum = sum.add(corners(groups, group + 1, moved, binomial));
      binomial =
          binomial
              .multiply(BigInteger.valueOf(members - taken))
              .divide(BigInteger.valueOf(taken + 1L))
              .negate();
      moved = moved.subtract(twiceWidth);
    }
    return sum;
  }
}
