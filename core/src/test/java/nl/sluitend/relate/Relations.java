package nl.sluitend.relate;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.table.BudgetTable;

/** Shows relations in one line each, rows and columns counted from 1. */
final class Relations {
  private Relations() {}

  /** Such as {@code R4 = 1 + 2 - 3}. */
  static String shown(Relation relation) {
    String terms =
        relation.terms().stream()
            .map(term -> (term.sign() > 0 ? " + " : " - ") + (term.index() + 1))
            .collect(Collectors.joining());
    return (relation.axis() == Axis.ROWS ? "R" : "C")
        + (relation.result() + 1)
        + " ="
        + (terms.startsWith(" + ") ? terms.substring(2) : terms);
  }

  /** The sums of rows that a table declares. */
  static List<String> totals(BudgetTable table) {
    return DeclaredRelations.of(table).totals().stream().map(Relations::shown).toList();
  }

  /** The differences of columns that a table declares. */
  static List<String> results(BudgetTable table) {
    return DeclaredRelations.of(table).results().stream().map(Relations::shown).toList();
  }

  /** Everything that a table declares, judged: the relation and one verdict per instance. */
  static List<String> judged(BudgetTable table) {
    return Judge.judge(table, DeclaredRelations.of(table).all()).stream()
        .map(
            judged ->
                shown(judged.relation())
                    + ": "
                    + judged.instances().stream()
                        .map(instance -> instance.verdict().toString())
                        .collect(Collectors.joining(" ")))
        .toList();
  }
}
