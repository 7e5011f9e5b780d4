package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.relate.DeclaredRelations;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;

/**
 * Checks one table by all rules.
 *
 * <pre>{@code
 * CheckedTable checked = TableCheck.check("overhead.csv", table);
 * checked.verdict();   // CLOSES_WITHIN_ROUNDING
 * checked.findings();  // what is worth a person's time
 * }</pre>
 */
public final class TableCheck {
  private TableCheck() {}

  /**
   * Checks a table.
   *
   * @param source where the table is from, for the report
   * @param table the table
   * @return what every rule says of it; {@link DocumentCheck} adds what only several tables show
   */
  public static CheckedTable check(String source, BudgetTable table) {
    DeclaredRelations declared = DeclaredRelations.of(table);
    FoundConvention convention = FoundConvention.of(table);
    List<JudgedRelation> judged = Judge.judge(table, declared.all());
    List<RuleOutcome> outcomes = new ArrayList<>();
    outcomes.add(
        RelationFindings.outcome(
            Rule.TOTAL,
            table,
            only(judged, declared.totals()),
            new Message("de tabel heeft geen totaal", "the table has no total")));
    outcomes.add(TotalFindings.untraced(table, declared));
    outcomes.add(TotalFindings.missing(table));
    outcomes.add(
        RelationFindings.outcome(
            Rule.AMENDED_BUDGET,
            table,
            only(judged, declared.amendedBudgets()),
            new Message(
                "de tabel heeft niet primitief, wijziging en na wijziging naast elkaar",
                "the table does not have original, amendment and amended side by side")));
    outcomes.add(results(table, declared, only(judged, declared.results())));
    outcomes.add(CellFindings.missing(table));
    outcomes.add(LabelFindings.twice(table));
    outcomes.add(ConventionFindings.found(table, declared, convention));
    outcomes.add(
        new RuleOutcome.NotApplicable(
            Rule.CONVENTION_CONFLICT,
            new Message(
                "er is geen andere tabel van hetzelfde document",
                "there is no other table of the same document")));
    return new CheckedTable(source, table, convention, judged, outcomes);
  }

  private static RuleOutcome results(
      BudgetTable table, DeclaredRelations declared, List<JudgedRelation> results) {
    if (results.isEmpty() && !declared.undirectedResults().isEmpty()) {
      return new RuleOutcome.NotCheckable(
          Rule.RESULT,
          new Message(
              "geen richting van het verschil past bij de meeste regels",
              "no direction of the difference fits most of the rows"));
    }
    return RelationFindings.outcome(
        Rule.RESULT,
        table,
        results,
        new Message(
            "de tabel heeft geen kolom met een resultaat", "the table has no result column"));
  }

  private static List<JudgedRelation> only(List<JudgedRelation> judged, List<Relation> relations) {
    return judged.stream().filter(j -> relations.contains(j.relation())).toList();
  }
}
