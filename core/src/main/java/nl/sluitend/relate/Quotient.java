package nl.sluitend.relate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.money.Rounding;

/**
 * What a quotient of rounded amounts can be.
 *
 * <p>The true quotient is q or more for some true amounts just when part − q × whole is zero or
 * more for some (the whole being positive), and that is a sum in which each figure has one factor,
 * also if both part and whole have it. As the true amounts form one piece, so do the quotients, and
 * they include one between two numbers unless all are below the one or all above the other.
 * Everything is a comparison of products: nothing is divided before it is shown.
 */
final class Quotient {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<Share> shares;
  private final BigDecimal factor;

  /** 1 for a positive whole, -1 for a negative one; in the latter case both change signs. */
  private final int turn;

  Quotient(List<Share> shares, int factor) {
    this.shares = shares;
    this.factor = BigDecimal.valueOf(factor);
    this.turn = whole().signum() < 0 ? -1 : 1;
  }

  List<Share> shares() {
    return shares;
  }

  /** Whether both part and whole are printed as zero, or are not printed. */
  boolean isNothing() {
    return part().signum() == 0 && whole().signum() == 0;
  }

  /** Whether some true amounts make the whole zero, or as near to it as one likes. */
  boolean wholeCanBeZero() {
    // The printed whole is zero or more after turning, so only its least value counts.
    BigDecimal least = BigDecimal.ZERO;
    for (Share share : shares) {
      int sign = -turn * share.whole();
      least = least.subtract(times(share.largest(sign), sign));
    }
    return whole().signum() == 0 || least.signum() <= 0;
  }

  /** The quotient of the printed amounts. */
  BigDecimal asPrinted(int decimals, RoundingMode mode) {
    return factor.multiply(part()).divide(whole(), decimals, mode);
  }

  /** Whether some true amounts have a quotient that prints as this one. */
  boolean canPrintAs(BigDecimal printed, Rounding rounding) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(printed.scale());
    if (rounding == Rounding.NEAREST) {
      BigDecimal half = step.multiply(HALF);
      return canBeAtLeast(printed.subtract(half), true) && canBeAtMost(printed.add(half), true);
    }
    boolean up = printed.signum() >= 0;
    boolean down = printed.signum() <= 0;
    return canBeAtLeast(down ? printed.subtract(step) : printed, !down)
        && canBeAtMost(up ? printed.add(step) : printed, !up);
  }

  /** The least true quotient, or what it comes near to, rounded down. */
  BigDecimal least(int decimals) {
    return extreme(-1, decimals, RoundingMode.FLOOR);
  }

  /** The largest true quotient, or what it comes near to, rounded up. */
  BigDecimal most(int decimals) {
    return extreme(1, decimals, RoundingMode.CEILING);
  }

  private BigDecimal part() {
    return shares.stream()
        .map(s -> times(s.printed(), s.part()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal whole() {
    return shares.stream()
        .map(s -> times(s.printed(), s.whole()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean canBeAtLeast(BigDecimal bound, boolean orEqual) {
    return canReach(1, bound, orEqual);
  }

  private boolean canBeAtMost(BigDecimal bound, boolean orEqual) {
    return canReach(-1, bound, orEqual);
  }

  /** Whether direction × (factor × part − bound × whole) can be positive, or zero. */
  private boolean canReach(int direction, BigDecimal bound, boolean orEqual) {
    BigDecimal most = BigDecimal.ZERO;
    boolean reached = true;
    for (Share share : shares) {
      BigDecimal coefficient =
          times(
              times(factor, share.part()).subtract(times(bound, share.whole())), direction * turn);
      most = most.add(coefficient.multiply(share.largest(coefficient.signum())));
      reached &= share.reaches(coefficient.signum());
    }
    return most.signum() > 0 || (most.signum() == 0 && orEqual && reached);
  }

  /**
   * Dinkelbach's method: from the quotient so far, take for each figure the end of its range that
   * moves it furthest; the quotient there is better, until no other end is. Each step is one of
   * finitely many corners, so it ends.
   */
  private BigDecimal extreme(int direction, int decimals, RoundingMode mode) {
    BigDecimal part = times(part(), turn);
    BigDecimal whole = times(whole(), turn);
    while (true) {
      BigDecimal newPart = BigDecimal.ZERO;
      BigDecimal newWhole = BigDecimal.ZERO;
      for (Share share : shares) {
        BigDecimal coefficient =
            times(
                times(whole, share.part()).subtract(times(part, share.whole())), direction * turn);
        BigDecimal end = share.largest(coefficient.signum());
        newPart = newPart.add(times(end, turn * share.part()));
        newWhole = newWhole.add(times(end, turn * share.whole()));
      }
      boolean better =
          times(newPart.multiply(whole).subtract(part.multiply(newWhole)), direction).signum() > 0;
      if (!better) {
        return factor.multiply(part).divide(whole, decimals, mode);
      }
      part = newPart;
      whole = newWhole;
    }
  }

  private static BigDecimal times(BigDecimal number, int sign) {
    return number.multiply(BigDecimal.valueOf(sign));
  }
}
