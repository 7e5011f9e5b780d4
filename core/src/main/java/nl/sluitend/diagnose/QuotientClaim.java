package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a whole: result = factor × (± part …) / (± whole …).
 *
 * @param instance where it stands
 * @param result the cell of the quotient
 * @param shares what part and whole are made of
 * @param factor 100 for a percentage, else 1; divided by the euros that a plain result counts in
 */
record QuotientClaim(BrokenInstance instance, int result, List<Share> shares, BigDecimal factor)
    implements Claim {
  private static final int MORE_DECIMALS = 6;

  /** A cell with the signs that it has in the part and in the whole; 0 where it is not in it. */
  record Share(int cell, int part, int whole) {}

  /** Copies the shares. */
  QuotientClaim {
    shares = List.copyOf(shares);
  }

  @Override
  public List<Integer> cells() {
    List<Integer> cells = new ArrayList<>();
    cells.add(result);
    shares.forEach(share -> cells.add(share.cell()));
    return cells;
  }

  /**
   * Holds if some true amounts have a quotient that prints as the result. That the quotient is at
   * least q means that part − q × whole is not below zero, the whole being positive, and that is a
   * sum in which every figure has one factor.
   */
  @Override
  public State state(Sheet sheet) {
    Optional<Sheet.Num> stated = sheet.number(result);
    boolean numbers =
        shares.stream()
            .allMatch(s -> sheet.number(s.cell()).isPresent() || sheet.addsNothing(s.cell()));
    if (stated.isEmpty() || !numbers || wholeCanBeZero(sheet)) {
      return State.UNKNOWN;
    }
    BigDecimal low = stated.get().value().subtract(stated.get().half());
    BigDecimal high = stated.get().value().add(stated.get().half());
    int turn = sum(sheet, false).signum();
    boolean atLeast = reaches(sheet, low, turn);
    boolean atMost = reaches(sheet, high, -turn);
    return atLeast && atMost ? State.HOLDS : State.BROKEN;
  }

  /** Not weighed: how rare a difference of quotients is depends on the size of the amounts. */
  @Override
  public long misfit(Sheet sheet) {
    return 0;
  }

  @Override
  public List<BigDecimal> implied(int cell, Sheet sheet) {
    Optional<Sheet.Num> stated = sheet.number(result);
    BigDecimal whole = sum(sheet, false);
    if (stated.isEmpty() || whole.signum() == 0) {
      return List.of();
    }
    if (cell == result) {
      int decimals = Math.max(0, stated.get().value().scale()) + MORE_DECIMALS;
      BigDecimal part = factor.multiply(sum(sheet, true));
      return List.of(part.divide(whole, decimals, RoundingMode.HALF_UP));
    }
    BigDecimal miss = BigDecimal.ZERO;
    BigDecimal own = BigDecimal.ZERO;
    for (Share share : shares) {
      BigDecimal coefficient = coefficient(share, stated.get().value());
      miss = miss.add(coefficient.multiply(value(share.cell(), sheet)));
      own = share.cell() == cell ? coefficient : own;
    }
    if (own.signum() == 0) {
      return List.of();
    }
    BigDecimal now = value(cell, sheet);
    return List.of(now.subtract(miss.divide(own, MORE_DECIMALS, RoundingMode.HALF_UP)));
  }

  @Override
  public BigDecimal reach(Sheet sheet) {
    return BigDecimal.valueOf(Long.MAX_VALUE);
  }

  private boolean wholeCanBeZero(Sheet sheet) {
    BigDecimal hidden = BigDecimal.ZERO;
    for (Share share : shares) {
      hidden = share.whole() == 0 ? hidden : hidden.add(half(share.cell(), sheet));
    }
    return sum(sheet, false).abs().compareTo(hidden) <= 0;
  }

  /** Whether direction × (factor × part − bound × whole) can be zero or more. */
  private boolean reaches(Sheet sheet, BigDecimal bound, int direction) {
    BigDecimal most = BigDecimal.ZERO;
    for (Share share : shares) {
      BigDecimal coefficient = coefficient(share, bound);
      BigDecimal value = coefficient.multiply(value(share.cell(), sheet));
      most = direction > 0 ? most.add(value) : most.subtract(value);
      most = most.add(coefficient.abs().multiply(half(share.cell(), sheet)));
    }
    return most.signum() >= 0;
  }

  private BigDecimal coefficient(Share share, BigDecimal bound) {
    return factor
        .multiply(BigDecimal.valueOf(share.part()))
        .subtract(bound.multiply(BigDecimal.valueOf(share.whole())));
  }

  private BigDecimal sum(Sheet sheet, boolean ofPart) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Share share : shares) {
      int sign = ofPart ? share.part() : share.whole();
      sum = sum.add(value(share.cell(), sheet).multiply(BigDecimal.valueOf(sign)));
    }
    return sum;
  }

  private static BigDecimal value(int cell, Sheet sheet) {
    return sheet.number(cell).map(Sheet.Num::value).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal half(int cell, Sheet sheet) {
    return sheet.number(cell).map(Sheet.Num::half).orElse(BigDecimal.ZERO);
  }
}
