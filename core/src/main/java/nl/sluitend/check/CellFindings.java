package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;

/** Cells without a figure in rows and columns that otherwise have them. */
final class CellFindings {
  private CellFindings() {}

  static RuleOutcome missing(BudgetTable table) {
    List<Integer> rows =
        IntStream.range(0, table.rows().size())
            .filter(r -> holdsAmounts(table, r))
            .boxed()
            .toList();
    List<Integer> columns =
        IntStream.range(0, table.columns().size())
            .filter(c -> table.columns().get(c).measure() == Measure.AMOUNT)
            .boxed()
            .toList();
    List<Integer> usual =
        columns.stream()
            .filter(c -> 2 * rows.stream().filter(r -> states(table, r, c)).count() > rows.size())
            .toList();
    List<Finding> findings = new ArrayList<>();
    int compared = 0;
    for (int row : rows) {
      if (2 * columns.stream().filter(c -> states(table, row, c)).count() > columns.size()) {
        compared += usual.size();
        usual.stream()
            .filter(column -> isMissing(table.cell(row, column)))
            .forEach(column -> findings.add(finding(table, row, column)));
      }
    }
    return RuleOutcome.of(
        Rule.MISSING_CELL,
        compared,
        findings,
        new Message("de tabel heeft geen bedragen", "the table has no amounts"));
  }

  private static Finding finding(BudgetTable table, int row, int column) {
    boolean summary = table.rows().get(row).role().isSummary();
    boolean empty = table.cell(row, column) == Cell.Empty.INSTANCE;
    Message rowName = Names.row(table, row);
    Message columnName = Names.column(table, column);
    return new Finding(
            Rule.MISSING_CELL,
            empty && !summary ? Severity.INFORMATION : Severity.WARNING,
            List.of(new CellReference(row, column)),
            Map.of(
                "row",
                table.rows().get(row).label(),
                "column",
                table.columns().get(column).heading()),
            new Message(
                "%s, %s: %s waar een cijfer wordt verwacht."
                    .formatted(
                        rowName.dutch(), columnName.dutch(), empty ? "een lege cel" : "woorden"),
                "%s, %s: %s where a figure is expected."
                    .formatted(
                        rowName.english(),
                        columnName.english(),
                        empty ? "an empty cell" : "words")))
        .restingOn(Basis.amounts(table, IntStream.of(row)));
  }

  private static boolean holdsAmounts(BudgetTable table, int row) {
    RowRole role = table.rows().get(row).role();
    return role != RowRole.HEADING && role != RowRole.INDICATOR;
  }

  private static boolean isMissing(Cell cell) {
    return cell == Cell.Empty.INSTANCE || cell instanceof Cell.Text;
  }

  private static boolean states(BudgetTable table, int row, int column) {
    return table.figure(row, column).isPresent();
  }
}
