package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.Term;

/** What a total can be the sum of by its place in the table. */
final class TotalReadings {
  /** No section of a budget has more parts of its own that are totals. */
  private static final int MOST_SECTIONS = 100;

  private final BudgetTable table;
  private final OpenRows rows;
  private final RowSides sides;

  TotalReadings(BudgetTable table, OpenRows rows, RowSides sides) {
    this.table = table;
    this.rows = rows;
    this.sides = sides;
  }

  /** The readings, the most usual first; none of them empty. */
  Stream<List<Term>> of(int row) {
    List<Integer> running = rows.running();
    return Stream.of(
            Stream.of(
                plus(rows.block()), plus(rows.sinceHeading()), plus(running), plus(rows.open())),
            signed(row, rows.block()),
            signed(row, running),
            signed(row, rows.open()),
            ofSameSide(row),
            takenOff(row),
            withParts())
        .flatMap(readings -> readings)
        .filter(terms -> !terms.isEmpty());
  }

  /** The last few of the open rows: the totals of one section among several. */
  Stream<List<Term>> suffixes() {
    List<Integer> open = rows.open();
    int most = Math.min(open.size(), MOST_SECTIONS);
    return Stream.iterate(2, size -> size < most, size -> size + 1)
        .map(size -> plus(open.subList(open.size() - size, open.size())));
  }

  /** The details below a row, up to the next heading or total. */
  List<Term> below(int row) {
    List<Integer> details = new ArrayList<>();
    for (int r = row + 1; r < table.rows().size(); r++) {
      RowRole next = table.rows().get(r).role();
      if (next != RowRole.DETAIL && next != RowRole.INDICATOR && next != RowRole.OF_WHICH) {
        break;
      }
      if (next == RowRole.DETAIL) {
        details.add(r);
      }
    }
    return plus(details);
  }

  /** A saldo of costs only. */
  private Stream<List<Term>> takenOff(int row) {
    return sides.isOf(row, Side.BALANCE) && !sides.isTotalOf(row, Side.EXPENDITURE)
        ? Stream.of(minus(rows.open()))
        : Stream.of();
  }

  /**
   * With what was named apart, and without: "structureel saldo" is without "waarvan incidenteel".
   */
  private Stream<List<Term>> withParts() {
    if (rows.ofWhich().isEmpty()) {
      return Stream.of();
    }
    List<Integer> with = rows.sinceTotal();
    List<Term> without = new ArrayList<>(plus(with));
    without.addAll(minus(rows.ofWhich()));
    with.addAll(rows.ofWhich());
    return Stream.of(plus(with), without);
  }

  /**
   * "Totaal lasten" below blocks that each have their own lasten and baten: all details of its
   * side, or all totals of it.
   */
  private Stream<List<Term>> ofSameSide(int row) {
    Optional<Side> side = table.rows().get(row).side();
    if (side.isEmpty()) {
      return Stream.of();
    }
    List<Integer> details = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    for (int above = 0; above < row; above++) {
      RowRole role = table.rows().get(above).role();
      if (table.rows().get(above).side().equals(side)) {
        (role.isSummary() ? totals : details).add(above);
      }
    }
    details.removeIf(above -> table.rows().get(above).role() != RowRole.DETAIL);
    return Stream.of(plus(details), plus(totals));
  }

  /** Lasten − baten and baten − lasten, with whatever has no side added. */
  private Stream<List<Term>> signed(int row, List<Integer> rows) {
    return Stream.of(Side.INCOME, Side.EXPENDITURE)
        .filter(minus -> !sides.isTotalOf(row, minus))
        .map(minus -> opposed(rows, minus));
  }

  private List<Term> opposed(List<Integer> rows, Side minus) {
    boolean any = rows.stream().anyMatch(row -> sides.isOf(row, minus));
    return any
        ? rows.stream().map(row -> new Term(row, sides.isOf(row, minus) ? -1 : 1)).toList()
        : List.of();
  }

  static List<Term> plus(List<Integer> rows) {
    return rows.stream().map(row -> new Term(row, 1)).toList();
  }

  private static List<Term> minus(List<Integer> rows) {
    return rows.stream().map(row -> new Term(row, -1)).toList();
  }
}
