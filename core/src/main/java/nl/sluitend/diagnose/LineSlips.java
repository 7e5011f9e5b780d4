package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;

/** Slips that show from more than one cell: rows in a total, columns of a row. */
final class LineSlips {
  /** Figures of a row are taken to have changed places within so many columns. */
  static final int FARTHEST = 24;

  private final Sheet sheet;
  private final List<Integer> amounts;

  /** What it says which column it is, in thousandths of a bit. */
  private final long anyColumn;

  LineSlips(Sheet sheet) {
    this.sheet = sheet;
    BudgetTable table = sheet.table();
    this.amounts =
        IntStream.range(0, table.columns().size())
            .filter(c -> table.columns().get(c).measure() == Measure.AMOUNT)
            .boxed()
            .toList();
    this.anyColumn = Bits.log(Math.max(1, amounts.size()));
  }

  /**
   * A total in which a row is left out, counted twice or still as it was; a figure that is still
   * that of another column.
   *
   * @param claim a broken sum
   * @param claims all claims on its result
   */
  List<Slip> ofTotal(SumClaim claim, List<Claim> claims) {
    Optional<PrintedNumber> printed = PrintedNumber.of(sheet, claim.result());
    if (printed.isEmpty() || claim.difference(sheet).isEmpty()) {
      return List.of();
    }
    List<Slip> slips = new ArrayList<>();
    boolean ofRows = isOfRows(claim);
    boolean amended = isAmended(claim.result());
    BigDecimal stated = value(claim.result());
    Near near = new Near(sheet, claim.result(), List.of(claim));
    long choices = Bits.log(claim.terms().size());
    for (SumClaim.Part term : claim.terms()) {
      BigDecimal signed = times(value(term.cell()), term.sign());
      int row = sheet.place(term.cell()).row();
      if (ofRows) {
        total(
            slips,
            ExplanationKind.ROW_LEFT_OUT,
            printed.get(),
            claim.result(),
            near,
            stated.add(signed),
            choices,
            row);
        total(
            slips,
            ExplanationKind.ROW_COUNTED_TWICE,
            printed.get(),
            claim.result(),
            near,
            stated.subtract(signed),
            choices,
            row);
        oldRows(slips, claim, term, printed.get(), near, choices);
      } else if (amended) {
        total(
            slips,
            ExplanationKind.OLD_TOTAL_KEPT,
            printed.get(),
            claim.result(),
            near,
            stated.add(signed),
            choices,
            -1);
      }
    }
    if (ofRows) {
      oldTotals(slips, claim.result(), printed.get(), near, claims);
    }
    return slips;
  }

  /** The rows of a total as they were in the column before. */
  private void oldRows(
      List<Slip> slips,
      SumClaim claim,
      SumClaim.Part term,
      PrintedNumber printed,
      Near near,
      long choices) {
    CellReference place = sheet.place(term.cell());
    for (int column : near(amounts.indexOf(place.column()))) {
      if (column < place.column()) {
        BigDecimal old = value(sheet.id(place.row(), column));
        BigDecimal moved = times(value(term.cell()).subtract(old), term.sign());
        total(
            slips,
            ExplanationKind.OLD_TOTAL_KEPT,
            printed,
            claim.result(),
            near,
            value(claim.result()).add(moved),
            choices + anyColumn,
            place.row());
      }
    }
  }

  /** A total that repeats the one of another column. */
  private void oldTotals(
      List<Slip> slips, int result, PrintedNumber printed, Near near, List<Claim> claims) {
    CellReference place = sheet.place(result);
    boolean repeats =
        value(result).signum() != 0
            && near(amounts.indexOf(place.column())).stream()
                .filter(column -> column != place.column())
                .map(column -> value(sheet.id(place.row(), column)))
                .anyMatch(other -> other.compareTo(value(result)) == 0);
    if (repeats) {
      for (Claim claim : claims) {
        for (BigDecimal value : claim.implied(result, sheet)) {
          total(slips, ExplanationKind.OLD_TOTAL_KEPT, printed, result, near, value, anyColumn, -1);
        }
      }
    }
  }

  private void total(
      List<Slip> slips,
      ExplanationKind kind,
      PrintedNumber printed,
      int result,
      Near near,
      BigDecimal value,
      long choices,
      int row) {
    if (near.accepts(value)) {
      printed
          .with(printed.nearest(value))
          .filter(after -> !after.equals(sheet.cell(result)))
          .ifPresent(
              after ->
                  slips.add(
                      new Slip(
                          kind,
                          List.of(sheet.change(result, after)),
                          kind.cost() + choices,
                          row < 0 ? OptionalInt.empty() : OptionalInt.of(row))));
    }
  }

  /** Two figures of one row that change places. */
  List<Slip> swaps(int cell) {
    CellReference place = sheet.place(cell);
    List<Slip> slips = new ArrayList<>();
    int own = amounts.indexOf(place.column());
    for (int column : near(own)) {
      int other = sheet.id(place.row(), column);
      if (other != cell && isFree(cell) && isFree(other)) {
        boolean beside = Math.abs(amounts.indexOf(column) - own) == 1;
        long choices = beside ? 1000 : 1000 + anyColumn;
        swap(cell, other, choices).ifPresent(slips::add);
      }
    }
    return slips;
  }

  /** The columns of amounts around one of them; none where it is no such column. */
  private List<Integer> near(int own) {
    return own < 0
        ? List.of()
        : amounts.subList(
            Math.max(0, own - FARTHEST), Math.min(amounts.size(), own + FARTHEST + 1));
  }

  Optional<Slip> swap(int cell, int other, long choices) {
    Cell first = sheet.cell(cell);
    Cell second = sheet.cell(other);
    return first.equals(second)
        ? Optional.empty()
        : Optional.of(
            new Slip(
                ExplanationKind.WRONG_COLUMN,
                List.of(sheet.change(cell, second), sheet.change(other, first)),
                ExplanationKind.WRONG_COLUMN.cost() + choices,
                OptionalInt.empty()));
  }

  List<Integer> amounts() {
    return amounts;
  }

  private boolean isFree(int cell) {
    Cell content = sheet.cell(cell);
    boolean exchangeable =
        content instanceof Cell.Money
            || content == Cell.Dash.INSTANCE
            || content == Cell.Empty.INSTANCE;
    return exchangeable && sheet.isUntouched(cell);
  }

  boolean isOfRows(SumClaim claim) {
    CellReference result = sheet.place(claim.result());
    return claim.terms().stream()
        .map(term -> sheet.place(term.cell()))
        .allMatch(place -> place.column() == result.column());
  }

  private boolean isAmended(int result) {
    return sheet.table().columns().get(sheet.place(result).column()).kind()
        == ColumnKind.AMENDED_BUDGET;
  }

  private BigDecimal value(int cell) {
    return sheet.number(cell).map(Sheet.Num::value).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal times(BigDecimal value, int sign) {
    return sign > 0 ? value : value.negate();
  }
}
