package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What came of a correction.
 *
 * @param status how it ended
 * @param figures the figures after it; the given ones unless something changed
 * @param changes every figure that was replaced, in the order in which the rules name them
 * @param ways how many different outcomes are as good as this one, itself included; 0 if nothing
 *     changed
 * @param cost what the changes cost: weights for signs, units of the last digit for rounding,
 *     figures for digits
 */
public record Correction(
    Status status, Figures figures, List<Change> changes, int ways, BigDecimal cost) {
  /** Copies the list. */
  public Correction {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(cost, "cost");
    changes = List.copyOf(changes);
  }

  static Correction unchanged(Status status, Figures figures) {
    return new Correction(status, figures, List.of(), 0, BigDecimal.ZERO);
  }
}
