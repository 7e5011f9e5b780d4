package nl.sluitend.national;

import java.util.Set;

/**
 * What is overhead and what it is a share of.
 *
 * @param overhead the taakvelden whose lasten are overhead
 * @param leftOut the taakvelden whose lasten are not in the whole
 * @param expenditure the key of the lasten in {@link Dimension#SIDE}
 * @param income the key of the baten there
 */
public record OverheadRule(
    Set<String> overhead, Set<String> leftOut, String expenditure, String income) {
  /**
   * Lasten of 0.4 as a share of all lasten without 0.10, the changes of reserves. Figures before
   * and from 2025 are not of one kind: the definition of 0.4 changed in that year.
   */
  public static final OverheadRule STANDARD =
      new OverheadRule(Set.of("0.4"), Set.of("0.10"), "lasten", "baten");

  /** Checks that overhead is in the whole. */
  public OverheadRule {
    overhead = Set.copyOf(overhead);
    leftOut = Set.copyOf(leftOut);
    if (overhead.isEmpty() || overhead.stream().anyMatch(leftOut::contains)) {
      throw new IllegalArgumentException(
          "Overhead " + overhead + " must be in the whole, from which is left out " + leftOut);
    }
    if (expenditure.equals(income)) {
      throw new IllegalArgumentException("Both sides are called '" + income + "'");
    }
  }
}
