package nl.sluitend.publish;

import java.math.BigInteger;
import java.util.List;

/**
 * How far each cell may move, in steps of a unit up from its floor, and what a step costs. The cost
 * is the distance from the exact value; of halves, which are as far from both sides, it prefers the
 * one away from zero by less than any distance. A step beyond floor and ceiling costs more than all
 * distances together.
 */
final class Freedom {
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(60);

  private final RoundingProblem problem;
  private final int[] low;
  private final int[] high;
  private final boolean[] free;

  /** What one unit of distance weighs against the preference among halves. */
  private final long scale;

  /** What the cells that come first weigh against the others: more than all of these together. */
  private final long weight;

  /** Whether amounts are too fine for that; the others count for nothing then. */
  private final boolean tied;

  /** What one step beyond floor or ceiling costs. */
  private final long beyond;

  private Freedom(RoundingProblem problem, int[] low, int[] high, boolean[] free) {
    this.problem = problem;
    this.low = low;
    this.high = high;
    this.free = free;
    int cells = low.length;
    int halves = 0;
    boolean wide = false;
    int steps = 1;
    for (int i = 0; i < cells; i++) {
      halves += problem.isHalf(i) ? 1 : 0;
      wide |= low[i] < 0 || high[i] > 1;
      steps = Math.max(steps, Math.max(-low[i], high[i]));
    }
    this.scale = halves + 1L;
    BigInteger most =
        BigInteger.valueOf(problem.whole())
            .multiply(BigInteger.valueOf(scale))
            .multiply(BigInteger.valueOf(2L + cells));
    BigInteger far = wide ? BigInteger.valueOf((long) steps * (2L + cells)) : BigInteger.ONE;
    BigInteger weighed = most.multiply(most);
    boolean some = !areAll(free);
    this.tied = some && weighed.multiply(far).compareTo(MOST) > 0;
    this.weight = some && !tied ? most.longValueExact() : 1;
    BigInteger together = most.multiply(BigInteger.valueOf(weight));
    if (together.multiply(far).compareTo(MOST) > 0) {
      throw new ArithmeticException(
          "The amounts are too fine for their unit: %s cells in parts of 1/%s of a unit"
              .formatted(cells, problem.whole()));
    }
    this.beyond = wide ? together.longValueExact() : 0;
  }

  private static boolean areAll(boolean[] which) {
    for (boolean one : which) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  /** Every cell at its floor or its ceiling; what is a whole number of units stays. */
  static Freedom adjacent(RoundingProblem problem) {
    int cells = problem.size();
    int[] high = new int[cells];
    boolean[] weighed = new boolean[cells];
    for (int i = 0; i < cells; i++) {
      high[i] = problem.isWhole(i) ? 0 : 1;
      weighed[i] = true;
    }
    return new Freedom(problem, new int[cells], high, weighed);
  }

  /** The same, but some cells may go that many steps further, to either side. */
  Freedom widened(boolean[] which, int steps) {
    int[] lower = low.clone();
    int[] higher = high.clone();
    for (int i = 0; i < low.length; i++) {
      if (which[i]) {
        lower[i] -= steps;
        higher[i] += steps;
      }
    }
    return new Freedom(problem, lower, higher, free);
  }

  /** The same, but some cells stand fast. */
  Freedom fixed(boolean[] which, List<Integer> steps) {
    int[] lower = low.clone();
    int[] higher = high.clone();
    for (int i = 0; i < low.length; i++) {
      if (which[i]) {
        lower[i] = steps.get(i);
        higher[i] = steps.get(i);
      }
    }
    return new Freedom(problem, lower, higher, free);
  }

  /** The same, but the distance of some cells comes before that of the others. */
  Freedom weighing(boolean[] which) {
    return new Freedom(problem, low, high, which.clone());
  }

  int low(int cell) {
    return low[cell];
  }

  int high(int cell) {
    return high[cell];
  }

  boolean isFixed(int cell) {
    return low[cell] == high[cell];
  }

  /** What it costs to print a cell so many steps above its floor. */
  long cost(int cell, int step) {
    int top = problem.isWhole(cell) ? 0 : 1;
    long outside = Math.max(0, Math.max(-step, step - top));
    if (!free[cell] && tied) {
      return outside * beyond;
    }
    long distance = Math.abs(step * problem.whole() - problem.rest(cell));
    boolean towardsZero = problem.isHalf(cell) && step != problem.nearest(cell);
    long change = distance * scale + (towardsZero ? 1 : 0);
    return (free[cell] ? change * weight : change) + outside * beyond;
  }

  /** The step that costs least, of equals the lowest. */
  int cheapest(int cell) {
    int best = low[cell];
    for (int step = low[cell] + 1; step <= high[cell]; step++) {
      if (cost(cell, step) < cost(cell, best)) {
        best = step;
      }
    }
    return best;
  }
}
