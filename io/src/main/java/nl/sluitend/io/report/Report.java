package nl.sluitend.io.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.check.Blocker;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Problem;

/**
 * What came of checking some sources, in the order in which they were given.
 *
 * @param entries one per table, and one per source that no table could be read from
 * @param passedOver the files that were left alone because they are of another kind
 * @param lapsed the accepted deviations that accept nothing, with why
 * @param day the day that accepted deviations had to hold; empty if there were none to look at
 * @param baseline what an earlier report states, of which the same findings are known; empty if
 *     this one is compared with none
 */
public record Report(
    List<Entry> entries,
    List<String> passedOver,
    List<LapsedDeviation> lapsed,
    Optional<LocalDate> day,
    Optional<ReportedFindings> baseline) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if two tables have the same source
   */
  public Report {
    entries = List.copyOf(entries);
    Set<String> sources = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.table().isPresent() && !sources.add(entry.source())) {
        throw new IllegalArgumentException("Two tables are from '%s'".formatted(entry.source()));
      }
    }
    passedOver = List.copyOf(passedOver);
    lapsed = List.copyOf(lapsed);
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(baseline, "baseline");
  }

  /**
   * Makes a report that is compared with no other and does not say its day.
   *
   * @param entries one per table, and one per source that no table could be read from
   * @param passedOver the files that were left alone because they are of another kind
   * @param lapsed the accepted deviations that accept nothing, with why
   */
  public Report(List<Entry> entries, List<String> passedOver, List<LapsedDeviation> lapsed) {
    this(entries, passedOver, lapsed, Optional.empty(), Optional.empty());
  }

  /**
   * Makes a report without accepted deviations.
   *
   * @param entries one per table, and one per source that no table could be read from
   * @param passedOver the files that were left alone because they are of another kind
   */
  public Report(List<Entry> entries, List<String> passedOver) {
    this(entries, passedOver, List.of());
  }

  /**
   * Tells whether nothing stands in the way of any table.
   *
   * @return true if there is an entry and every entry is clean
   */
  public boolean isClean() {
    return !entries.isEmpty() && entries.stream().allMatch(Entry::isClean);
  }

  /**
   * Tells whether all was read and checked that had to be, whatever was found.
   *
   * @return true if there are no errors in reading and nothing but open errors keeps a table from
   *     being clean
   */
  public boolean isComplete() {
    return !hasErrors()
        && entries.stream()
            .flatMap(entry -> entry.table().stream())
            .flatMap(table -> table.blockers().stream())
            .allMatch(blocker -> blocker.kind() == Blocker.Kind.OPEN_ERROR);
  }

  /**
   * Returns what changed since the earlier report, if there is one to compare with.
   *
   * @param language the language of the messages
   * @return what changed; empty without {@link #baseline()}
   */
  public Optional<ReportDiff> changes(Language language) {
    return baseline.map(before -> ReportDiff.between(before, ReportedFindings.of(this, language)));
  }

  /**
   * Returns the most severe finding that any table gave and nobody accepted. What could not be read
   * is no finding, nor is a rule that could not be carried out; see {@link #isClean()}.
   *
   * @return its severity; empty if there is no such finding
   */
  public Optional<Severity> worst() {
    return entries.stream()
        .flatMap(entry -> entry.findings().stream())
        .filter(finding -> finding.accepted().isEmpty())
        .map(Finding::severity)
        .max(Comparator.naturalOrder());
  }

  /**
   * Tells whether anything could not be read.
   *
   * @return true if any entry has a problem of level {@link Problem.Level#ERROR}
   */
  public boolean hasErrors() {
    return entries.stream().anyMatch(Entry::hasErrors);
  }

  /**
   * A table that was checked, or a source that could not be read.
   *
   * @param source where it is from, as the caller names it
   * @param table the table with all that checking it gave; empty if none could be read
   * @param problems what was met while reading
   */
  public record Entry(String source, Optional<CheckedTable> table, List<Problem> problems) {
    /** Checks that the source is that of the table, and that a missing table has its reason. */
    public Entry {
      Objects.requireNonNull(source, "source");
      problems = List.copyOf(problems);
      if (table.isPresent() && !table.get().source().equals(source)) {
        throw new IllegalArgumentException(
            "The entry is about '%s', but its table is from '%s'"
                .formatted(source, table.get().source()));
      }
      if (table.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
        throw new IllegalArgumentException(
            "Nothing could be read from '%s', but no error says why".formatted(source));
      }
    }

    /**
     * Returns the entry of a table.
     *
     * @param table the checked table
     * @param problems what was met while reading it; none if it was made in another way
     * @return the entry
     */
    public static Entry of(CheckedTable table, List<Problem> problems) {
      return new Entry(table.source(), Optional.of(table), problems);
    }

    /**
     * Returns the entry of a source that no table could be read from.
     *
     * @param source where it is from, as the caller names it
     * @param problems why; at least one of them an error
     * @return the entry
     */
    public static Entry unreadable(String source, List<Problem> problems) {
      return new Entry(source, Optional.empty(), problems);
    }

    /**
     * Says whether the table closes.
     *
     * @return the verdict of the table; {@link TableVerdict#UNREADABLE} if there is none
     */
    public TableVerdict verdict() {
      return table.map(CheckedTable::verdict).orElse(TableVerdict.UNREADABLE);
    }

    /**
     * Returns what the rules found.
     *
     * @return the findings, by rule and then by cell; none if there is no table
     */
    public List<Finding> findings() {
      return table.map(CheckedTable::findings).orElse(List.of());
    }

    /**
     * Tells whether anything of this source could not be read.
     *
     * @return true if any problem is of level {@link Problem.Level#ERROR}
     */
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }

    /**
     * Tells whether all of it was read and nothing stands in the way of the table.
     *
     * @return true if it is clean, see {@link CheckedTable#isClean()}
     */
    public boolean isClean() {
      return !hasErrors() && table.filter(CheckedTable::isClean).isPresent();
    }

    /** What people call it: the title, else the heading of the labels, else nothing. */
    String title() {
      return table
          .map(CheckedTable::table)
          .map(t -> t.title().isEmpty() ? t.labelHeading() : t.title())
          .orElse("");
    }
  }
}
