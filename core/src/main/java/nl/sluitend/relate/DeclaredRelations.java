package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.table.BudgetColumns;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/**
 * The relations that a table declares by its roles and its kinds of columns: totals over their
 * rows, budgets after amendment, and results.
 *
 * @param totals among rows: each total, subtotal or balance and the rows it adds up
 * @param untracedTotals the totals and subtotals for which no rows were found, from 0
 * @param amendedBudgets among columns: begroting na wijziging = primitief + wijzigingen
 * @param results among columns: the difference of actuals and budget, in the direction found
 * @param undirectedResults the result columns whose direction or terms nothing decides, from 0
 */
public record DeclaredRelations(
    List<Relation> totals,
    List<Integer> untracedTotals,
    List<Relation> amendedBudgets,
    List<Relation> results,
    List<Integer> undirectedResults) {
  /** Copies the lists. */
  public DeclaredRelations {
    totals = List.copyOf(totals);
    untracedTotals = List.copyOf(untracedTotals);
    amendedBudgets = List.copyOf(amendedBudgets);
    results = List.copyOf(results);
    undirectedResults = List.copyOf(undirectedResults);
  }

  /**
   * Finds the declared relations of a table.
   *
   * @param table the table
   * @return its relations
   */
  public static DeclaredRelations of(BudgetTable table) {
    RowSums sums = RowSums.of(table);
    DeclaredRelations columns = ofColumns(table);
    return new DeclaredRelations(
        sums.relations(),
        sums.untraced(),
        columns.amendedBudgets(),
        columns.results(),
        columns.undirectedResults());
  }

  /** What the headings of columns declare, leaving the rows alone. */
  static DeclaredRelations ofColumns(BudgetTable table) {
    List<Relation> amended = new ArrayList<>();
    for (BudgetColumns group : BudgetColumns.of(table)) {
      for (BudgetColumns.Formula formula : group.amendedBudgetFormulas()) {
        amended.add(Relation.declared(Axis.COLUMNS, formula.result(), formula.terms()));
      }
    }
    List<Relation> results = new ArrayList<>();
    List<Integer> undirected = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      boolean result =
          table.columns().get(c).kind() == ColumnKind.RESULT
              && table.columns().get(c).measure() == Measure.AMOUNT;
      if (result) {
        undirected.add(c);
      }
    }
    for (Differences.Found found : Differences.of(table)) {
      results.add(
          Relation.declared(
              Axis.COLUMNS,
              found.column(),
              List.of(new Term(found.minuend(), 1), new Term(found.subtrahend(), -1))));
      undirected.remove((Integer) found.column());
    }
    return new DeclaredRelations(List.of(), List.of(), amended, results, undirected);
  }

  /**
   * Returns all relations: totals first, then amended budgets, then results.
   *
   * @return the relations in that order
   */
  public List<Relation> all() {
    List<Relation> all = new ArrayList<>(totals);
    all.addAll(amendedBudgets);
    all.addAll(results);
    return all;
  }
}
