package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for sums among rows and among columns, where each says something of the other: in a column
 * that is the sum of others the totals of the rows hold of themselves, and the other way round. So
 * what is found in a first round decides, the most convincing first, which rows and columns are no
 * evidence in the second.
 */
final class SumSearch {
  private final List<FoundSum> amongRows;
  private final List<FoundSum> amongColumns;

  /**
   * Searches.
   *
   * @param rows the figures by rows, with what labels say of them
   * @param columns the same by columns
   * @param known sums among columns that need not be found again
   */
  SumSearch(Side rows, Side columns, List<? extends Relation> known) {
    boolean[] none = new boolean[rows.lines.count()];
    boolean[] claimed = new boolean[columns.lines.count()];
    known.forEach(relation -> claimed[relation.result()] = true);
    List<FoundSum> firstRows = SumFinder.find(rows.lines, rows.prior, claimed, List.of());
    List<FoundSum> firstColumns = SumFinder.find(columns.lines, columns.prior, none, known);
    List<Candidate> candidates = new ArrayList<>();
    firstRows.forEach(found -> candidates.add(new Candidate(found, true)));
    firstColumns.forEach(found -> candidates.add(new Candidate(found, false)));
    candidates.sort(Comparator.comparingInt((Candidate c) -> c.found.score()).reversed());
    boolean[] sumsOfRows = none.clone();
    boolean[] sumsOfColumns = claimed.clone();
    for (Candidate candidate : candidates) {
      Lines lines = candidate.ofRows ? rows.lines : columns.lines;
      boolean[] repeats = candidate.ofRows ? sumsOfColumns : sumsOfRows;
      if (candidate.found.stillHolds(lines, repeats)) {
        (candidate.ofRows ? sumsOfRows : sumsOfColumns)[candidate.found.result()] = true;
      }
    }
    this.amongColumns =
        Arrays.equals(none, sumsOfRows)
            ? firstColumns
            : SumFinder.find(columns.lines, columns.prior, sumsOfRows, known);
    this.amongRows =
        Arrays.equals(claimed, sumsOfColumns)
            ? firstRows
            : SumFinder.find(rows.lines, rows.prior, sumsOfColumns, List.of());
  }

  /** The figures along one axis, with what labels say of them. */
  record Side(Lines lines, Prior prior) {}

  private record Candidate(FoundSum found, boolean ofRows) {}

  List<FoundSum> amongRows() {
    return amongRows;
  }

  List<FoundSum> amongColumns() {
    return amongColumns;
  }
}
