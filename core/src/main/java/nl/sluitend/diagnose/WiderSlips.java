package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.sluitend.table.Cell;

/**
 * Slips that break a relation among rows in more than one column: figures of a row in each other's
 * columns, a row that is left out of the total everywhere, has the other sign, or is printed in
 * euros among thousands.
 */
final class WiderSlips {
  /** How many pairs of columns of one relation are looked at. */
  private static final int MOST_PAIRS = 100;

  private final Sheet sheet;
  private final LineSlips lines;
  private final List<Slip> slips = new ArrayList<>();

  private WiderSlips(Claims claims) {
    this.sheet = claims.sheet();
    this.lines = new LineSlips(sheet);
  }

  /** Lists what fits the differences; whether it breaks anything else remains to be seen. */
  static List<Slip> of(Claims claims) {
    WiderSlips wider = new WiderSlips(claims);
    Map<Integer, List<SumClaim>> byRelation = new TreeMap<>();
    for (int number : claims.broken()) {
      if (claims.get(number) instanceof SumClaim sum && wider.lines.isOfRows(sum)) {
        byRelation
            .computeIfAbsent(sum.instance().relation(), relation -> new ArrayList<>())
            .add(sum);
      }
    }
    byRelation.values().stream().filter(sums -> sums.size() > 1).forEach(wider::of);
    return wider.slips;
  }

  private void of(List<SumClaim> sums) {
    int terms = sums.get(0).terms().size();
    boolean alike = sums.stream().allMatch(sum -> sum.terms().size() == terms);
    if (!alike) {
      return;
    }
    for (int term = 0; term < terms; term++) {
      everywhere(sums, term, ExplanationKind.ROW_LEFT_OUT);
      everywhere(sums, term, ExplanationKind.ROW_COUNTED_TWICE);
      everywhere(sums, term, ExplanationKind.SIGN_SWAPPED);
      everywhere(sums, term, ExplanationKind.FACTOR);
    }
    swapped(sums);
  }

  /** The same slip in every column in which the relation is broken. */
  private void everywhere(List<SumClaim> sums, int term, ExplanationKind kind) {
    List<CellChange> changes = new ArrayList<>();
    for (SumClaim sum : sums) {
      Optional<CellChange> change = change(sum, sum.terms().get(term), kind);
      if (change.isEmpty()) {
        return;
      }
      changes.add(change.get());
    }
    int row = sheet.place(sums.get(0).terms().get(term).cell()).row();
    slips.add(
        new Slip(
            kind,
            changes,
            kind.cost() + Bits.log(sums.get(0).terms().size()),
            OptionalInt.of(row)));
  }

  private Optional<CellChange> change(SumClaim sum, SumClaim.Part term, ExplanationKind kind) {
    Optional<Sheet.Num> own = sheet.number(term.cell());
    Optional<Sheet.Num> total = sheet.number(sum.result());
    if (own.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal signed = term.sign() > 0 ? own.get().value() : own.get().value().negate();
    return switch (kind) {
      case ROW_LEFT_OUT -> change(sum, sum.result(), total.get().value().add(signed));
      case ROW_COUNTED_TWICE -> change(sum, sum.result(), total.get().value().subtract(signed));
      case SIGN_SWAPPED -> change(sum, term.cell(), own.get().value().negate());
      default ->
          change(sum, term.cell(), own.get().value().movePointLeft(3))
              .or(() -> change(sum, term.cell(), own.get().value().movePointRight(3)));
    };
  }

  private Optional<CellChange> change(SumClaim sum, int cell, BigDecimal value) {
    if (!new Near(sheet, cell, List.of(sum)).accepts(value)) {
      return Optional.empty();
    }
    return PrintedNumber.of(sheet, cell)
        .flatMap(printed -> printed.with(printed.nearest(value)))
        .filter(after -> !after.equals(sheet.cell(cell)))
        .map(after -> sheet.change(cell, after));
  }

  /** One row whose figures in two of the columns change places. */
  private void swapped(List<SumClaim> sums) {
    int pairs = 0;
    for (int first = 0; first < sums.size(); first++) {
      for (int second = first + 1; second < sums.size() && pairs < MOST_PAIRS; second++) {
        pairs++;
        for (int term = 0; term < sums.get(first).terms().size(); term++) {
          swapped(
              sums.get(first),
              sums.get(first).terms().get(term).cell(),
              sums.get(second).terms().get(term).cell());
        }
        swapped(sums.get(first), sums.get(first).result(), sums.get(second).result());
      }
    }
  }

  private void swapped(SumClaim sum, int cell, int other) {
    Cell content = sheet.cell(other);
    boolean figures =
        sheet.number(cell).isPresent()
            && (sheet.number(other).isPresent() || content == Cell.Empty.INSTANCE);
    BigDecimal value = sheet.number(other).map(Sheet.Num::value).orElse(BigDecimal.ZERO);
    if (figures && new Near(sheet, cell, List.of(sum)).accepts(value)) {
      lines.swap(cell, other, Bits.log(2L * lines.amounts().size())).ifPresent(slips::add);
    }
  }

  /** The groups that a slip mends, if it mends all of their claims and breaks none. */
  static Optional<List<Integer>> mended(Claims claims, List<Set<Integer>> groups, Slip slip) {
    Sheet after = claims.sheet().with(slip.changes());
    List<Integer> touched = new ArrayList<>(claims.touchedBy(slip.changes()));
    for (int number : touched) {
      if (claims.get(number).state(after) == Claim.State.BROKEN) {
        return Optional.empty();
      }
    }
    List<Integer> mended = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      if (touched.containsAll(groups.get(group))) {
        mended.add(group);
      }
    }
    return Optional.of(mended);
  }
}
