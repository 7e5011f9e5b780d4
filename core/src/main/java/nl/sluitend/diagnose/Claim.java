package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.List;

/** What one instance of a relation says of the cells in it, open to other contents of these. */
interface Claim {
  /** What becomes of a claim. */
  enum State {
    /** It holds, exactly or within rounding. */
    HOLDS,
    /** It does not. */
    BROKEN,
    /** The cells do not say. */
    UNKNOWN
  }

  /** Where the claim stands in the relations that were judged. */
  BrokenInstance instance();

  /** The cells that it depends on, each once. */
  List<Integer> cells();

  State state(Sheet sheet);

  /** How rare its difference is where it comes from rounding; 0 where it does not hold. */
  long misfit(Sheet sheet);

  /** The numbers for one cell with which the claim would hold exactly, the others being right. */
  List<BigDecimal> implied(int cell, Sheet sheet);

  /** Whether a cell is printed without its sign. */
  default boolean isUnsigned(int cell) {
    return false;
  }

  /** How far from these a number may be; at most this, and less does not harm. */
  BigDecimal reach(Sheet sheet);
}
