package nl.sluitend.io.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.message.Language;

/** The findings of a report that an earlier one states as well, handed out one by one. */
final class Known {
  private final Map<ReportedFinding, Integer> left =
      new TreeMap<>(ReportedFinding.IDENTITY.thenComparing(ReportedFinding.STATE));

  Known(Report report) {
    // The language decides nothing here.
    this(report.changes(Language.DUTCH));
  }

  Known(Optional<ReportDiff> changes) {
    changes.ifPresent(
        diff -> diff.unchanged().forEach(finding -> left.merge(finding, 1, Math::addExact)));
  }

  boolean take(Report.Entry entry, Finding finding) {
    return entry.table().filter(table -> take(table, finding)).isPresent();
  }

  /** Whether it is known; of several that are the same as many are as the earlier report has. */
  boolean take(CheckedTable table, Finding finding) {
    if (left.isEmpty()) {
      return false;
    }
    ReportedFinding stated =
        ReportedFinding.of(table.source(), table.table(), finding, Language.DUTCH);
    int count = left.getOrDefault(stated, 0);
    if (count > 0) {
      left.put(stated, count - 1);
    }
    return count > 0;
  }
}
