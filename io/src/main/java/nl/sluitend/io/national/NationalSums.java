package nl.sluitend.io.national;

import java.util.Objects;
import nl.sluitend.national.GroupedSums;

/**
 * Sums of files, and whether anything is missing from them.
 *
 * @param sums the exact sums of all rows that were read
 * @param report how many those are, and what could not be read
 */
public record NationalSums(GroupedSums sums, ReadReport report) {
  /** Checks that both are there. */
  public NationalSums {
    Objects.requireNonNull(sums, "sums");
    Objects.requireNonNull(report, "report");
  }
}
