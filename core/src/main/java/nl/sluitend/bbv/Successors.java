package nl.sluitend.bbv;

import java.util.List;

/**
 * Where the amounts of a code belong in another year.
 *
 * @param codes the codes, in published order: one if an amount converts as it is; more if it needs
 *     more detail first; none if no successor is known
 * @param ourReading whether a step on the way is our reading of the names in the lists, CBS having
 *     published no table
 */
public record Successors(List<String> codes, boolean ourReading) {
  /** Copies the codes. */
  public Successors {
    codes = List.copyOf(codes);
  }

  /**
   * Tells whether an amount can go to another year without more detail.
   *
   * @return true if there is exactly one code that it belongs on
   */
  public boolean isExact() {
    return codes.size() == 1;
  }
}
