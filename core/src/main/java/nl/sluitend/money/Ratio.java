package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * One amount as a part of another (verhouding), kept as the two amounts. It is divided once, when
 * it is shown, with a rounding mode that the caller names.
 *
 * @param part the amount above the line
 * @param whole the amount below the line, not zero
 */
public record Ratio(Amount part, Amount whole) {
  /** Checks that the whole is not zero. */
  public Ratio {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(whole, "whole");
    if (whole.signum() == 0) {
      throw new IllegalArgumentException("A ratio to an amount of zero says nothing");
    }
  }

  /**
   * Shows the ratio as a percentage.
   *
   * @param decimals the number of decimals shown
   * @param mode how the last decimal is rounded
   * @return the percentage, with exactly that many decimals
   */
  public BigDecimal percentage(int decimals, RoundingMode mode) {
    return part.toBigDecimal().scaleByPowerOfTen(2).divide(whole.toBigDecimal(), decimals, mode);
  }
}
