package nl.sluitend.publish;

import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;

/** How rows, columns and relations are called in messages. */
final class Names {
  private static final int MOST_TERMS = 4;

  private Names() {}

  static String name(BudgetTable table, Axis axis, int index) {
    String name =
        axis == Axis.ROWS ? table.rows().get(index).label() : table.columns().get(index).heading();
    return name.isEmpty() ? String.valueOf(index + 1) : name;
  }

  /** Such as 'Resultaat' = 'Begroting' - 'Rekening'. */
  static Message formula(BudgetTable table, Relation relation) {
    String result = "'" + name(table, relation.axis(), relation.result()) + "' =";
    String terms =
        relation.terms().stream()
            .limit(MOST_TERMS)
            .map(term -> term(table, relation.axis(), term))
            .collect(Collectors.joining());
    int more = relation.terms().size() - MOST_TERMS;
    return new Message(
        result + terms + (more > 0 ? " en nog " + more : ""),
        result + terms + (more > 0 ? " and " + more + " more" : ""));
  }

  private static String term(BudgetTable table, Axis axis, Term term) {
    return (term.sign() > 0 ? " + '" : " - '") + name(table, axis, term.index()) + "'";
  }

  static Message claim(BudgetTable table, Relation relation, int at) {
    Message formula = formula(table, relation);
    boolean ofRows = relation.axis() == Axis.ROWS;
    String place = name(table, ofRows ? Axis.COLUMNS : Axis.ROWS, at);
    return new Message(
        "%s in %s '%s'".formatted(formula.dutch(), ofRows ? "kolom" : "rij", place),
        "%s in %s '%s'".formatted(formula.english(), ofRows ? "column" : "row", place));
  }
}
