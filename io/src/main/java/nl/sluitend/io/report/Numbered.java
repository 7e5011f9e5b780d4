package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Severity;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.table.CellReference;

/**
 * The findings of a table with the numbers by which a page refers to them: errors first, accepted
 * ones last.
 */
final class Numbered {
  /**
   * A finding and its number, from 1.
   *
   * @param number the number
   * @param finding the finding
   */
  record One(int number, Finding finding) {
    boolean isAccepted() {
      return finding.accepted().isPresent();
    }
  }

  /**
   * What a repair that is clearly the best would put in a cell.
   *
   * @param change the change
   * @param number the finding it belongs to
   */
  record Proposal(CellChange change, int number) {}

  private final List<One> all = new ArrayList<>();
  private final Map<CellReference, List<One>> byCell = new HashMap<>();
  private final Map<CellReference, Proposal> proposals = new HashMap<>();

  /** The finding at which each fault is explained. */
  private final Map<Fault, Integer> explained = new HashMap<>();

  Numbered(CheckedTable checked) {
    List<Finding> findings = checked.findings();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
      findings.stream()
          .filter(finding -> finding.accepted().isEmpty() && finding.severity() == severity)
          .forEach(this::add);
    }
    findings.stream().filter(finding -> finding.accepted().isPresent()).forEach(this::add);
  }

  private void add(Finding finding) {
    One one = new One(all.size() + 1, finding);
    all.add(one);
    finding.cells().forEach(cell -> byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(one));
    finding.fault().ifPresent(fault -> add(one, fault));
  }

  private void add(One one, Fault fault) {
    boolean first = explained.putIfAbsent(fault, one.number()) == null;
    if (first && !one.isAccepted() && fault.certainty() == Certainty.ONE_BEST) {
      fault.best().stream()
          .limit(1)
          .flatMap(best -> best.changes().stream())
          .forEach(
              change -> proposals.putIfAbsent(change.cell(), new Proposal(change, one.number())));
    }
  }

  List<One> all() {
    return all;
  }

  /** The open findings of one severity. */
  List<One> open(Severity severity) {
    return all.stream()
        .filter(one -> !one.isAccepted() && one.finding().severity() == severity)
        .toList();
  }

  List<One> accepted() {
    return all.stream().filter(One::isAccepted).toList();
  }

  /** The findings about a cell, the most severe first. */
  List<One> at(CellReference cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  Optional<Proposal> proposal(CellReference cell) {
    return Optional.ofNullable(proposals.get(cell));
  }

  boolean hasProposals() {
    return !proposals.isEmpty();
  }

  /** The number of the finding where a fault is explained. */
  int explainedAt(Fault fault) {
    return explained.getOrDefault(fault, 0);
  }
}
