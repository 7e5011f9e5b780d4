package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.sluitend.relate.SumFinder.Found;

/**
 * Looks for sums among rows and among columns, where each says something of the other: in a column
 * that is the sum of others the totals of the rows hold of themselves, and the other way round. So
 * what is found in a first round decides, the most convincing first, which rows and columns are no
 * evidence in the second.
 */
final class SumSearch {
  private final List<Found> amongRows;
  private final List<Found> amongColumns;

  /**
   * Searches.
   *
   * @param rows the figures by rows, with what labels say of them
   * @param columns the same by columns
   * @param known sums among columns that need not be found again
   */
  SumSearch(Side rows, Side columns, List<? extends Relation> known) {
    boolean[] sumsOfRows = new boolean[rows.lines.count()];
    boolean[] sumsOfColumns = new boolean[columns.lines.count()];
    known.forEach(relation -> sumsOfColumns[relation.result()] = true);
    List<Candidate> candidates = new ArrayList<>();
    SumFinder.find(rows.lines, rows.prior, sumsOfColumns, List.of())
        .forEach(found -> candidates.add(new Candidate(found, true)));
    SumFinder.find(columns.lines, columns.prior, sumsOfRows, known)
        .forEach(found -> candidates.add(new Candidate(found, false)));
    candidates.sort(Comparator.comparingInt((Candidate c) -> c.found.score()).reversed());
    boolean[] alone = sumsOfColumns.clone();
    for (Candidate candidate : candidates) {
      Lines lines = candidate.ofRows ? rows.lines : columns.lines;
      boolean[] repeats = candidate.ofRows ? sumsOfColumns : sumsOfRows;
      if (candidate.found.stillHolds(lines, repeats)) {
        (candidate.ofRows ? sumsOfRows : sumsOfColumns)[candidate.found.result()] = true;
      }
    }
    boolean nothing = isEmpty(sumsOfRows) && Arrays.equals(alone, sumsOfColumns);
    this.amongColumns =
        nothing ? List.of() : SumFinder.find(columns.lines, columns.prior, sumsOfRows, known);
    this.amongRows =
        nothing ? List.of() : SumFinder.find(rows.lines, rows.prior, sumsOfColumns, List.of());
  }

  /** The figures along one axis, with what labels say of them. */
  record Side(Lines lines, Prior prior) {}

  private record Candidate(Found found, boolean ofRows) {}

  private static boolean isEmpty(boolean[] lines) {
    for (boolean line : lines) {
      if (line) {
        return false;
      }
    }
    return true;
  }

  List<Found> amongRows() {
    return amongRows;
  }

  List<Found> amongColumns() {
    return amongColumns;
  }
}
