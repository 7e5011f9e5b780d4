package nl.sluitend.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** Labels that occur twice among the rows of one block. */
final class LabelFindings {
  private LabelFindings() {}

  static RuleOutcome twice(BudgetTable table) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Integer>> block = new HashMap<>();
    int compared = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Row current = table.rows().get(row);
      if (current.role() == RowRole.HEADING || current.role().isSummary()) {
        block.clear();
      } else if (current.role() == RowRole.DETAIL && !current.label().isEmpty()) {
        compared++;
        List<Integer> same = block.computeIfAbsent(current.label(), label -> new ArrayList<>());
        int later = row;
        same.stream()
            .filter(earlier -> isDouble(table, earlier, later))
            .findFirst()
            .ifPresent(earlier -> findings.add(finding(table, earlier, later)));
        same.add(row);
      }
    }
    return RuleOutcome.of(
        Rule.LABEL_TWICE,
        compared,
        findings,
        new Message("de tabel heeft geen regels met een label", "the table has no labelled rows"));
  }

  private static boolean isDouble(BudgetTable table, int earlier, int later) {
    Row one = table.rows().get(earlier);
    Row other = table.rows().get(later);
    boolean secondList =
        sameLabels(table, earlier - 1, later - 1) || sameLabels(table, earlier + 1, later + 1);
    return one.cells().equals(other.cells()) || !secondList;
  }

  private static boolean sameLabels(BudgetTable table, int one, int other) {
    return one >= 0
        && other < table.rows().size()
        && table.rows().get(one).label().equals(table.rows().get(other).label());
  }

  private static Finding finding(BudgetTable table, int earlier, int later) {
    String label = table.rows().get(later).label();
    return new Finding(
            Rule.LABEL_TWICE,
            Severity.WARNING,
            List.of(new CellReference(earlier, 0), new CellReference(later, 0)),
            Map.of("label", label),
            new Message(
                "'%s' staat op regel %s en op regel %s van hetzelfde blok."
                    .formatted(label, earlier + 1, later + 1),
                "'%s' stands in row %s and in row %s of the same block."
                    .formatted(label, earlier + 1, later + 1)))
        .restingOn(Basis.amounts(table, IntStream.of(earlier, later)));
  }
}
