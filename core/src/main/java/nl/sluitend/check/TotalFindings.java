package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Purpose;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** Totals without rows, and rows without a total. */
final class TotalFindings {
  /** From so many rows above it on a total ought to be theirs. */
  static final int ROWS_OF_A_TOTAL = 2;

  /** From so many rows of amounts on an overview ought to have a total. */
  static final int ROWS_OF_AN_OVERVIEW = 2;

  private static final Set<ColumnKind> BUDGET =
      Set.of(ColumnKind.ORIGINAL_BUDGET, ColumnKind.AMENDED_BUDGET);

  private TotalFindings() {}

  static RuleOutcome untraced(BudgetTable table, FoundRelations relations) {
    List<Finding> findings = new ArrayList<>();
    for (int row : relations.untracedTotals()) {
      // A total below two rows or more ought to be theirs; one without rows may be quoted, and a
      // balance may be made of signs that no label names.
      boolean balance = table.rows().get(row).side().equals(Optional.of(Side.BALANCE));
      boolean theirs = detailsAbove(table, row) >= ROWS_OF_A_TOTAL && !balance;
      Severity severity = theirs ? Severity.WARNING : Severity.INFORMATION;
      Message name = Names.row(table, row);
      findings.add(
          new Finding(
                  Rule.UNTRACED_TOTAL,
                  severity,
                  amounts(table, row),
                  Map.of("row", table.rows().get(row).label()),
                  new Message(
                      name.dutch()
                          + " heet een totaal, maar geen regels erboven of eronder tellen ertoe op.",
                      name.english()
                          + " is called a total, but no rows above or below add up to it."))
              // It is one because of all rows that it could have been the sum of.
              .restingOn(Basis.amounts(table, IntStream.range(0, table.rows().size()))));
    }
    int totals = relations.of(Purpose.TOTAL).size() + relations.untracedTotals().size();
    return RuleOutcome.of(
        Rule.UNTRACED_TOTAL,
        totals,
        findings,
        new Message("de tabel heeft geen totaal", "the table has no total"));
  }

  static RuleOutcome missing(BudgetTable table) {
    boolean budget = table.columns().stream().anyMatch(c -> BUDGET.contains(c.kind()));
    boolean actuals = table.columns().stream().anyMatch(c -> c.kind() == ColumnKind.ACTUALS);
    boolean result = table.columns().stream().anyMatch(c -> c.kind() == ColumnKind.RESULT);
    int details = 0;
    int totals = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      RowRole role = table.rows().get(row).role();
      details += role == RowRole.DETAIL && !amounts(table, row).isEmpty() ? 1 : 0;
      totals += role.isSummary() ? 1 : 0;
    }
    // Without a result column it may be a list of key figures, which has nothing to add; where rows
    // are about both sides, one of them may be the total of others.
    boolean overview =
        budget && actuals && result && details >= ROWS_OF_AN_OVERVIEW && !hasBothSides(table);
    List<Finding> findings =
        overview && totals == 0
            ? List.of(
                new Finding(
                        Rule.MISSING_TOTAL,
                        Severity.WARNING,
                        List.of(),
                        Map.of("rows", Integer.toString(details)),
                        new Message(
                            "De tabel heeft "
                                + details
                                + " regels met bedragen en geen totaal; een totaalregel kan zijn"
                                + " weggevallen.",
                            "The table has "
                                + details
                                + " rows of amounts and no total; a total row may have been"
                                + " dropped."))
                    .restingOn(Basis.amounts(table, IntStream.range(0, table.rows().size()))))
            : List.of();
    return RuleOutcome.of(
        Rule.MISSING_TOTAL,
        overview ? 1 : 0,
        findings,
        new Message(
            "de tabel is geen overzicht van begroting, rekening en resultaat",
            "the table is no overview of budget, actuals and result"));
  }

  private static boolean hasBothSides(BudgetTable table) {
    return Stream.of(Side.EXPENDITURE, Side.INCOME)
        .allMatch(
            side -> table.rows().stream().anyMatch(row -> row.side().equals(Optional.of(side))));
  }

  private static int detailsAbove(BudgetTable table, int row) {
    int details = 0;
    for (int r = row - 1; r >= 0 && !table.rows().get(r).role().isSummary(); r--) {
      details += table.rows().get(r).role() == RowRole.DETAIL ? 1 : 0;
    }
    return details;
  }

  private static List<CellReference> amounts(BudgetTable table, int row) {
    return IntStream.range(0, table.columns().size())
        .filter(c -> table.columns().get(c).measure() == Measure.AMOUNT)
        .filter(c -> table.figure(row, c).isPresent())
        .mapToObj(c -> new CellReference(row, c))
        .toList();
  }
}
