package nl.sluitend.relate;

import java.util.List;
import java.util.Set;
import nl.sluitend.money.Amount;
import nl.sluitend.table.Term;

/**
 * How a reading of a total fares over the columns in which it says anything.
 *
 * @param terms the rows that the total would add or take away
 * @param holds the columns in which they come to the total, to within what rounding allows
 * @param zeros the columns in which all of it is zero, which says little
 * @param fails the columns in which they do not
 * @param near whether it is not far off in most of those
 * @param close whether it is off by less than a tenth in all of those
 * @param off by how much it is off, all together
 * @param isExact whether it comes out to the last digit wherever it says anything
 */
record Fit(
    List<Term> terms,
    int holds,
    int zeros,
    int fails,
    boolean near,
    boolean close,
    Amount off,
    boolean isExact) {
  Set<Integer> rows() {
    return FoundSum.indexes(terms);
  }

  /** Holds more often, or as often and misses by less. */
  boolean isBetterThan(Fit other) {
    return holds > other.holds || (holds == other.holds && off.compareTo(other.off) < 0);
  }

  boolean holdsEverywhere() {
    return holds + zeros > 0 && fails == 0;
  }
}
