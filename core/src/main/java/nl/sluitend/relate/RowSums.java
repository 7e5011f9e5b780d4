package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/**
 * Which rows a total adds up. The role of a row claims that it is a total; its place in the table
 * leaves a few readings of which rows it totals ({@link TotalReadings}), and of these the figures
 * decide ({@link TotalClaim}).
 */
final class RowSums {
  /**
   * How sure, in bits, it has to be that a slip explains why a last row that no label says anything
   * of is not what it would be.
   */
  private static final int SLIP_OF_LAST = 3;

  private final BudgetTable table;
  private final OneSlip oneSlip;
  private final RowSides sides;
  private final TotalClaim claim;
  private final List<Relation> relations = new ArrayList<>();
  private final List<Integer> untraced = new ArrayList<>();
  private final OpenRows rows = new OpenRows();
  private final int last;

  /** What the figures show, by the row that states it. */
  private final Map<Integer, List<Term>> shown;

  private RowSums(BudgetTable table, Map<Integer, List<Term>> shown) {
    this.table = table;
    this.shown = Map.copyOf(shown);
    Lines lines = Lines.of(table, Axis.ROWS);
    this.oneSlip = new OneSlip(lines);
    this.last = lines.last();
    Fits fits = new Fits(table);
    this.sides = new RowSides(table, fits.columns());
    TotalReadings readings = new TotalReadings(table, rows, sides);
    this.claim = new TotalClaim(rows, readings, sides, fits, oneSlip, this.shown);
  }

  /** What totals claim, where nothing is known of what the figures show. */
  static RowSums of(BudgetTable table) {
    return of(table, Map.of());
  }

  /** What totals claim, helped by the sums that the figures show. */
  static RowSums of(BudgetTable table, Map<Integer, List<Term>> shown) {
    RowSums sums = new RowSums(table, shown);
    for (int r = 0; r < table.rows().size(); r++) {
      sums.take(r, table.rows().get(r).role());
    }
    return sums;
  }

  List<Relation> relations() {
    return relations;
  }

  /** The totals and subtotals for which no rows were found that they could be the total of. */
  List<Integer> untraced() {
    return untraced;
  }

  private void take(int row, RowRole role) {
    if (shown.containsKey(row) && !role.isSummary()) {
      accept(row, shown.get(row));
      return;
    }
    switch (role) {
      case HEADING -> rows.addHeading();
      case INDICATOR -> {}
      case OF_WHICH -> rows.addOfWhich(row);
      case DETAIL -> takeDetail(row);
      case SUBTOTAL, TOTAL, BALANCE -> takeSummary(row, role);
    }
  }

  /**
   * The last row, below a total and what comes after it, carries that total on ("overhead ten laste
   * van de exploitatie"), also if no label says so and a slip keeps it from holding.
   */
  private void takeDetail(int row) {
    List<Term> running = TotalReadings.plus(rows.running());
    boolean carriesOn =
        row == last
            && rows.hasTotals()
            && running.size() > 1
            && !rows.isTaken(row)
            && oneSlip.bits(row, running) >= SLIP_OF_LAST;
    if (carriesOn) {
      accept(row, running);
    } else {
      rows.addLeaf(row);
    }
  }

  private void takeSummary(int row, RowRole role) {
    Optional<List<Term>> terms = claim.of(row, role);
    if (terms.isPresent()) {
      accept(row, terms.get());
      return;
    }
    if (sides.isTotal(row, role)) {
      untraced.add(row);
    }
    // What cannot be traced is still a figure that a later total may add.
    rows.addLeaf(row);
  }

  private void accept(int row, List<Term> terms) {
    boolean claimed = table.rows().get(row).role().isSummary();
    relations.add(
        claimed
            ? Relation.declared(Axis.ROWS, row, terms)
            : Relation.discovered(Axis.ROWS, row, terms));
    rows.addTotal(row, terms);
  }
}
