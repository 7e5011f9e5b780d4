package nl.sluitend.check;

import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Purpose;

/** The rules of this library, in the order in which they are reported. */
final class StandardRules {
  private StandardRules() {}

  /** A rule over one table with its example. */
  private record Standard(Rule rule, Function<TableFacts, RuleOutcome> how) implements TableRule {
    @Override
    public RuleOutcome check(TableFacts facts) {
      return how.apply(facts);
    }

    @Override
    public Optional<RuleExample> example() {
      return StandardExamples.of(rule);
    }
  }

  static RuleBook addTo(RuleBook book) {
    return book.with(
            related(
                Rule.TOTAL,
                Purpose.TOTAL,
                new Message("de tabel heeft geen totaal", "the table has no total")))
        .with(
            rule(
                Rule.UNTRACED_TOTAL, facts -> TotalFindings.untraced(facts.table(), facts.found())))
        .with(rule(Rule.MISSING_TOTAL, facts -> TotalFindings.missing(facts.table())))
        .with(
            related(
                Rule.AMENDED_BUDGET,
                Purpose.AMENDED_BUDGET,
                new Message(
                    "de tabel heeft niet primitief, wijziging en na wijziging naast elkaar",
                    "the table does not have original, amendment and amended side by side")))
        .with(rule(Rule.RESULT, StandardRules::results))
        .with(
            related(
                Rule.COLUMN_SUM,
                Purpose.COLUMN_SUM,
                new Message("geen andere kolommen tellen op", "no other columns add up")))
        .with(
            related(
                Rule.QUOTIENT,
                Purpose.QUOTIENT,
                new Message(
                    "de tabel heeft geen percentage dat uit haar bedragen volgt",
                    "the table has no percentage that follows from its amounts")))
        .with(
            related(
                Rule.CARRIED_OVER,
                Purpose.CARRY,
                new Message("geen cijfer wordt overgenomen", "no figure is taken over")))
        .with(
            related(
                Rule.LETTER,
                Purpose.LETTER,
                new Message(
                    "de tabel heeft geen letters V en N naast bedragen met een teken",
                    "the table has no letters V and N beside amounts with a sign")))
        .with(
            rule(
                Rule.JOINT,
                facts -> JointFindings.outcome(facts.table(), facts.relations(), facts.joint())))
        .with(rule(Rule.MISSING_CELL, facts -> CellFindings.missing(facts.table())))
        .with(rule(Rule.LABEL_TWICE, facts -> LabelFindings.twice(facts.table())))
        .with(
            rule(
                Rule.SIGN_CONVENTION,
                facts -> ConventionFindings.found(facts.found(), facts.convention())))
        .with(new ConventionConflict());
  }

  private static TableRule rule(Rule rule, Function<TableFacts, RuleOutcome> how) {
    return new Standard(rule, how);
  }

  private static TableRule related(Rule rule, Purpose purpose, Message otherwise) {
    return rule(rule, facts -> RelationFindings.outcome(rule, facts.checked(), purpose, otherwise));
  }

  private static RuleOutcome results(TableFacts facts) {
    boolean none = facts.checked().of(Purpose.RESULT).isEmpty();
    if (none && !facts.found().undirectedResults().isEmpty()) {
      return new RuleOutcome.NotCheckable(
          Rule.RESULT,
          new Message(
              "geen richting van het verschil past bij de meeste regels",
              "no direction of the difference fits most of the rows"));
    }
    return RelationFindings.outcome(
        Rule.RESULT,
        facts.checked(),
        Purpose.RESULT,
        new Message(
            "de tabel heeft geen kolom met een resultaat", "the table has no result column"));
  }
}
