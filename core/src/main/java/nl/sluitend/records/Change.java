package nl.sluitend.records;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One figure that a correction replaced.
 *
 * @param figure the name of the figure
 * @param from what it was; empty if it was missing
 * @param to what it became
 * @param kind why
 */
public record Change(String figure, Optional<BigDecimal> from, BigDecimal to, Kind kind) {
  /** Why a figure was replaced. */
  public enum Kind {
    /** Its sign was wrong. */
    SIGN,
    /** It had changed places with another figure. */
    SWAP,
    /** It was off by rounding. */
    ROUNDING,
    /** Its digits were one slip away. */
    TYPO,
    /** It was missing, and the rules leave one value. */
    IMPLIED
  }

  /** Checks that all is there. */
  public Change {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
  }
}
