package nl.sluitend.deliverycheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/**
 * What a plausibility control found, in the unit of the delivery.
 *
 * @param part the deviation, not negative
 * @param whole what it is a part of; empty where the deviation itself is compared
 * @param figures what it was computed from, by name
 * @param details names and texts that say more
 * @param what the figures in words
 * @param cells the records that cause it; none where all do
 */
record Measured(
    BigDecimal part,
    Optional<BigDecimal> whole,
    Map<String, BigDecimal> figures,
    Map<String, String> details,
    Message what,
    List<CellReference> cells) {

  /** Compares without dividing, so that nothing is rounded. */
  boolean exceeds(BigDecimal limit) {
    BigDecimal most = whole.map(w -> limit.multiply(w).movePointLeft(2)).orElse(limit);
    return part.compareTo(most) > 0;
  }

  /** Says what the deviation is, and what it may be. */
  Message comparison(BigDecimal limit) {
    Message most = Shown.said(limit);
    Message deviation = Shown.said(part);
    if (whole.isEmpty()) {
      return Shown.sentence(
          new Message("verschil %s, hoogstens %s mag.", "difference %s, at most %s is allowed."),
          deviation,
          most);
    }
    BigDecimal all = whole.get();
    if (all.signum() == 0) {
      return Shown.sentence(
          new Message(
              "afwijking %s, terwijl er geen lasten zijn.",
              "deviation %s, while there are no lasten."),
          deviation);
    }
    return Shown.sentence(
        new Message(
            "afwijking %s van %s is %s, hoogstens %s %% mag.",
            "deviation %s of %s is %s, at most %s %% is allowed."),
        deviation,
        Shown.said(all),
        Shown.percentage(part, all, limit),
        most);
  }
}
