package nl.sluitend.diagnose;

import java.util.Comparator;

/**
 * A relation in a place where it does not hold.
 *
 * @param relation the index of the relation in the list that was diagnosed, from 0
 * @param at the column (of a relation among rows) or row (among columns), from 0
 */
public record BrokenInstance(int relation, int at) implements Comparable<BrokenInstance> {
  private static final Comparator<BrokenInstance> ORDER =
      Comparator.comparingInt(BrokenInstance::relation).thenComparingInt(BrokenInstance::at);

  /** Checks that both are there. */
  public BrokenInstance {
    if (relation < 0 || at < 0) {
      throw new IllegalArgumentException(
          "Relations and places count from 0, but was " + relation + ", " + at);
    }
  }

  @Override
  public int compareTo(BrokenInstance other) {
    return ORDER.compare(this, other);
  }
}
