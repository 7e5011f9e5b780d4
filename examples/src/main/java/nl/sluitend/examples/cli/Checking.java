package nl.sluitend.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.AcceptedDeviations;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.RuleBook;
import nl.sluitend.io.report.ReportedFindings;

/**
 * What tables are checked by.
 *
 * @param book the rules
 * @param accepted the deviations that have been accepted, if any were given
 * @param day the day that these have to hold
 * @param baseline what an earlier report states, if one was given
 */
record Checking(
    RuleBook book,
    Optional<AcceptedDeviations> accepted,
    LocalDate day,
    Optional<ReportedFindings> baseline) {
  /** The rules of the library and nothing else; no day matters. */
  static final Checking STANDARD =
      new Checking(RuleBook.standard(), Optional.empty(), LocalDate.EPOCH, Optional.empty());

  /**
   * What came of it.
   *
   * @param tables the tables in the same order
   * @param lapsed the accepted deviations that accept nothing
   * @param day the day, if it mattered
   */
  record Result(List<CheckedTable> tables, List<LapsedDeviation> lapsed, Optional<LocalDate> day) {}

  /** Adds to tables that the book has checked what only all together show, and what is accepted. */
  Result of(List<CheckedTable> alone) {
    List<CheckedTable> tables = book.check(alone);
    if (accepted.isEmpty()) {
      return new Result(tables, List.of(), Optional.empty());
    }
    AcceptedDeviations.Applied applied = accepted.get().apply(tables, day);
    return new Result(applied.tables(), applied.lapsed(), Optional.of(day));
  }
}
