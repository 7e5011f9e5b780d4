package nl.sluitend.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whether a deviation passes a bound, for all amounts that the figures can stand for. What
 * is compared is linear but for bends where a size is zero, so that it is most and least at ends
 * and bends; nothing is divided.
 */
final class Bounds {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Bounds() {}

  /** Whether the size of a deviation passes an amount. */
  static Decision amount(Span deviation, Bound bound) {
    Span size = deviation.abs();
    return decision(
        size.low().subtract(bound.value()), size.high().subtract(bound.value()), bound.inclusive());
  }

  /** Whether a deviation passes a percentage of a base that it has nothing to do with. */
  static Decision percentage(Span deviation, Span base, Bound bound) {
    List<BigDecimal> margins = new ArrayList<>();
    for (BigDecimal d : deviation.bends()) {
      for (BigDecimal b : base.bends()) {
        margins.add(margin(d, b, bound));
      }
    }
    return decision(margins, deviation.contains(BigDecimal.ZERO), isNone(deviation), bound);
  }

  /** Whether the difference of a base and another amount passes a percentage of that base. */
  static Decision percentageOfPart(Span base, Span other, Bound bound) {
    List<BigDecimal> margins = new ArrayList<>();
    // Where both are the same the difference bends, so that each can be as large as the other.
    for (BigDecimal b : base.bendsWith(other)) {
      for (BigDecimal o : other.bendsWith(base)) {
        margins.add(margin(b.subtract(o), b, bound));
      }
    }
    boolean none = base.isPoint() && other.isPoint() && base.meets(other);
    return decision(margins, base.meets(other), none, bound);
  }

  /**
   * Whether the difference of a base and another amount can pass a percentage of that base and an
   * amount at once; each alone it can.
   */
  static boolean canPassBoth(Span base, Span other, Bound percentage, Bound amount) {
    // The larger the difference the better for both, so that the other amount is at an end.
    return Stream.of(other.low(), other.high())
        .anyMatch(
            o ->
                Segments.anyPoint(
                    base.bendsWith(Span.of(o)),
                    b -> b.subtract(o).abs().subtract(amount.value()),
                    amount.inclusive(),
                    b -> margin(b.subtract(o), b, percentage),
                    percentage.inclusive()));
  }

  /**
   * Whether the difference of a base and another amount can stay within a percentage of that base
   * and an amount at once; within each alone it can.
   */
  static boolean canPassNone(Span base, Span other, Bound percentage, Bound amount) {
    if (base.meets(other)) {
      return true;
    }
    // The smaller the difference the better for both: the end of the other that is nearest.
    BigDecimal o = other.high().compareTo(base.low()) < 0 ? other.high() : other.low();
    return Segments.anyPoint(
        base.bends(),
        b -> amount.value().subtract(b.subtract(o).abs()),
        !amount.inclusive(),
        b -> margin(b.subtract(o), b, percentage).negate(),
        !percentage.inclusive());
  }

  private static boolean isNone(Span deviation) {
    return deviation.isPoint() && deviation.low().signum() == 0;
  }

  /** Above zero where the deviation is more than the percentage. */
  private static BigDecimal margin(BigDecimal deviation, BigDecimal base, Bound bound) {
    return deviation.abs().multiply(HUNDRED).subtract(base.abs().multiply(bound.value()));
  }

  /** No deviation passes no bound, not even that of zero percent of zero. */
  private static Decision decision(
      List<BigDecimal> margins, boolean canBeNone, boolean isNone, Bound bound) {
    if (isNone) {
      return Decision.NO;
    }
    Decision decision =
        decision(Collections.min(margins), Collections.max(margins), bound.inclusive());
    return canBeNone ? decision.and(Decision.UNDECIDED) : decision;
  }

  private static Decision decision(BigDecimal least, BigDecimal most, boolean inclusive) {
    int atLeast = inclusive ? 0 : 1;
    if (least.signum() >= atLeast) {
      return Decision.YES;
    }
    return most.signum() >= atLeast ? Decision.UNDECIDED : Decision.NO;
  }
}
