package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.sluitend.printed.DigitEdits;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/** The slips that can have happened to one cell, where some broken claim would hold after it. */
final class CellSlips {
  /** 10, 100 and 1000 times too much or too little. */
  private static final int FACTORS = 6;

  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  private final Sheet sheet;
  private final int cell;
  private final List<Claim> broken;
  private final List<Claim> all;
  private final List<Slip> slips = new ArrayList<>();

  private CellSlips(Sheet sheet, int cell, List<Claim> broken, List<Claim> all) {
    this.sheet = sheet;
    this.cell = cell;
    this.broken = broken;
    this.all = all;
  }

  /**
   * Lists them.
   *
   * @param broken the broken claims that the cell takes part in
   * @param all all claims that it takes part in
   */
  static List<Slip> of(Sheet sheet, int cell, List<Claim> broken, List<Claim> all) {
    CellSlips slips = new CellSlips(sheet, cell, broken, all);
    slips.letter();
    PrintedNumber.of(sheet, cell).ifPresent(slips::number);
    return slips.slips;
  }

  private void letter() {
    Cell now = sheet.cell(cell);
    Optional<Cell> swapped = Optional.empty();
    if (now instanceof Cell.Letter letter && letter.effect() != Effect.NEUTRAL) {
      swapped = Optional.of(new Cell.Letter(letter.effect().opposite()));
    } else if (now instanceof Cell.Money money && money.letter().isPresent()) {
      swapped = Optional.of(new Cell.Money(money.figure(), money.letter().map(Effect::opposite)));
    }
    swapped.ifPresent(after -> add(ExplanationKind.LETTER_SWAPPED, after, 0));
  }

  private void number(PrintedNumber printed) {
    Near near = new Near(sheet, cell, broken);
    if (printed.units().signum() != 0) {
      ExplanationKind kind =
          isDifference() ? ExplanationKind.DIFFERENCE_REVERSED : ExplanationKind.SIGN_SWAPPED;
      add(kind, printed, printed.units().negate(), near, 1);
    }
    if (printed.cell() != Cell.Dash.INSTANCE) {
      digits(printed, near);
    }
    other(printed, near);
  }

  /** Whether the cell states the difference of two others. */
  private boolean isDifference() {
    return broken.stream()
        .anyMatch(
            claim ->
                claim instanceof SumClaim sum
                    && sum.result() == cell
                    && sum.terms().size() == 2
                    && sum.terms().get(0).sign() != sum.terms().get(1).sign());
  }

  private void digits(PrintedNumber printed, Near near) {
    List<DigitEdits.Edit> edits = DigitEdits.of(printed.units(), printed.leastDigits());
    Map<DigitEdits.Slip, Integer> counts = new EnumMap<>(DigitEdits.Slip.class);
    edits.forEach(edit -> counts.merge(edit.slip(), 1, Integer::sum));
    counts.put(DigitEdits.Slip.FACTOR, FACTORS);
    for (DigitEdits.Edit edit : edits) {
      add(
          ExplanationKind.of(edit.slip()),
          printed,
          edit.meant(),
          near,
          counts.getOrDefault(edit.slip(), 1));
    }
    // Euros among thousands: the digits that are too many are not zeros.
    if (printed.units().abs().compareTo(THOUSAND) >= 0
        && printed.units().mod(THOUSAND).signum() != 0) {
      BigInteger rounded =
          new BigDecimal(printed.units(), 3).setScale(0, RoundingMode.HALF_UP).toBigInteger();
      add(ExplanationKind.FACTOR, printed, rounded, near, FACTORS);
    }
  }

  /** The figures with which some claim would hold exactly. */
  private void other(PrintedNumber printed, Near near) {
    Set<BigInteger> meant = new LinkedHashSet<>();
    for (Claim claim : all) {
      claim.implied(cell, sheet).forEach(value -> meant.add(printed.nearest(value)));
    }
    for (BigInteger units : meant) {
      BigInteger change = units.subtract(printed.units()).abs();
      if (change.signum() == 0 || !canBe(units) || !near.accepts(printed.value(units))) {
        continue;
      }
      if (isNearlyRounding(printed)) {
        ExplanationKind kind = ExplanationKind.ROUNDING_IMPOSSIBLE;
        long choices = Bits.log(change.shiftLeft(1));
        printed.with(units).ifPresent(after -> add(kind, after, choices));
      } else {
        long choices = Bits.digits(Math.max(printed.digits(), printed.digits(units)));
        printed.with(units).ifPresent(after -> add(ExplanationKind.OTHER_FIGURE, after, choices));
      }
    }
  }

  /** Among amounts without a sign, whose letters or direction say it, none is negative. */
  private boolean canBe(BigInteger units) {
    return units.signum() >= 0 || all.stream().noneMatch(claim -> claim.isUnsigned(cell));
  }

  /** Whether the cell is a result that is off by no more than a unit beyond rounding. */
  private boolean isNearlyRounding(PrintedNumber printed) {
    BigDecimal unit = printed.value(BigInteger.ONE);
    return broken.stream()
        .allMatch(
            claim ->
                claim instanceof SumClaim sum
                    && sum.result() == cell
                    && sum.difference(sheet)
                        .filter(d -> d.abs().compareTo(sum.reach(sheet).add(unit)) <= 0)
                        .isPresent());
  }

  private void add(
      ExplanationKind kind, PrintedNumber printed, BigInteger meant, Near near, int choices) {
    if (canBe(meant) && near.accepts(printed.value(meant))) {
      printed.with(meant).ifPresent(after -> add(kind, after, Bits.log(choices)));
    }
  }

  private void add(ExplanationKind kind, Cell after, long choices) {
    if (!after.equals(sheet.cell(cell))) {
      slips.add(
          new Slip(
              kind,
              List.of(sheet.change(cell, after)),
              kind.cost() + choices,
              OptionalInt.empty()));
    }
  }
}
