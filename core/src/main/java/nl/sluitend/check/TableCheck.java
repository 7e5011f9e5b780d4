package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.relate.FoundConvention;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Purpose;
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
    CheckedRelations checked = CheckedRelations.of(table);
    FoundRelations found = checked.found();
    List<JudgedRelation> judged = checked.judged();
    FoundConvention convention = FoundConvention.of(table);
    JointJudgement joint =
        JointJudgement.of(table, judged.stream().map(JudgedRelation::relation).toList());
    List<RuleOutcome> outcomes = new ArrayList<>();
    outcomes.add(
        RelationFindings.outcome(
            Rule.TOTAL,
            checked,
            Purpose.TOTAL,
            new Message("de tabel heeft geen totaal", "the table has no total")));
    outcomes.add(TotalFindings.untraced(table, found));
    outcomes.add(TotalFindings.missing(table));
    outcomes.add(
        RelationFindings.outcome(
            Rule.AMENDED_BUDGET,
            checked,
            Purpose.AMENDED_BUDGET,
            new Message(
                "de tabel heeft niet primitief, wijziging en na wijziging naast elkaar",
                "the table does not have original, amendment and amended side by side")));
    outcomes.add(results(checked));
    outcomes.add(
        RelationFindings.outcome(
            Rule.COLUMN_SUM,
            checked,
            Purpose.COLUMN_SUM,
            new Message("geen andere kolommen tellen op", "no other columns add up")));
    outcomes.add(
        RelationFindings.outcome(
            Rule.QUOTIENT,
            checked,
            Purpose.QUOTIENT,
            new Message(
                "de tabel heeft geen percentage dat uit haar bedragen volgt",
                "the table has no percentage that follows from its amounts")));
    outcomes.add(
        RelationFindings.outcome(
            Rule.CARRIED_OVER,
            checked,
            Purpose.CARRY,
            new Message("geen cijfer wordt overgenomen", "no figure is taken over")));
    outcomes.add(
        RelationFindings.outcome(
            Rule.LETTER,
            checked,
            Purpose.LETTER,
            new Message(
                "de tabel heeft geen letters V en N naast bedragen met een teken",
                "the table has no letters V and N beside amounts with a sign")));
    outcomes.add(JointFindings.outcome(table, judged, joint));
    outcomes.add(CellFindings.missing(table));
    outcomes.add(LabelFindings.twice(table));
    outcomes.add(ConventionFindings.found(table, found, convention));
    outcomes.add(
        new RuleOutcome.NotApplicable(
            Rule.CONVENTION_CONFLICT,
            new Message(
                "er is geen andere tabel van hetzelfde document",
                "there is no other table of the same document")));
    List<Message> notTried = new ArrayList<>(found.notTried());
    notTried.addAll(checked.diagnosis().notTried());
    return new CheckedTable(source, table, convention, judged, joint, outcomes, notTried);
  }

  private static RuleOutcome results(CheckedRelations checked) {
    boolean none = checked.of(Purpose.RESULT).isEmpty();
    if (none && !checked.found().undirectedResults().isEmpty()) {
      return new RuleOutcome.NotCheckable(
          Rule.RESULT,
          new Message(
              "geen richting van het verschil past bij de meeste regels",
              "no direction of the difference fits most of the rows"));
    }
    return RelationFindings.outcome(
        Rule.RESULT,
        checked,
        Purpose.RESULT,
        new Message(
            "de tabel heeft geen kolom met een resultaat", "the table has no result column"));
  }
}
