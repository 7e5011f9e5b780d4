package nl.sluitend.national;

import java.util.Set;
import nl.sluitend.bbv.GovernmentLayer;

/**
 * What counts as overhead and what costs it is a part of.
 *
 * @param overhead the taakveld of overhead
 * @param leftOut the taakvelden whose lasten do not count as costs
 */
public record OverheadDefinition(String overhead, Set<String> leftOut) {
  /** Copies the set. */
  public OverheadDefinition {
    leftOut = Set.copyOf(leftOut);
    if (overhead.isBlank() || leftOut.contains(overhead)) {
      throw new IllegalArgumentException(
          "Overhead is a taakveld that counts, but was '%s' with %s left out"
              .formatted(overhead, leftOut));
    }
  }

  /**
   * Returns the definition that figures of a layer are compared by: all lasten but additions to
   * reserves (mutaties reserves), which are no costs. For municipalities that is taakveld 0.4 over
   * all without 0.10.
   *
   * @param layer the layer of government
   * @return the definition
   */
  public static OverheadDefinition of(GovernmentLayer layer) {
    return new OverheadDefinition(layer.overheadTaskField(), Set.of(layer.reservesTaskField()));
  }
}
