package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.JointJudgement;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/** Sums that each can hold within rounding but not all at once. */
final class JointFindings {
  private JointFindings() {}

  static RuleOutcome outcome(
      BudgetTable table, List<JudgedRelation> relations, JointJudgement joint) {
    int comparisons =
        (int)
            relations.stream()
                .flatMap(judged -> judged.instances().stream())
                .filter(instance -> instance.amounts().isPresent())
                .count();
    if (joint instanceof JointJudgement.Undecided undecided) {
      return new RuleOutcome.NotCheckable(Rule.JOINT, undecided.reason());
    }
    List<Finding> findings = new ArrayList<>();
    if (joint instanceof JointJudgement.Contradicted contradicted) {
      contradicted.conflicts().stream()
          // A sum that fails by itself is a finding of its own rule.
          .filter(conflict -> conflict.claims().size() > 1)
          .forEach(conflict -> findings.add(finding(table, contradicted, conflict)));
    }
    return RuleOutcome.of(
        Rule.JOINT,
        comparisons,
        findings,
        new Message("er is geen optelling te vergelijken", "there is no sum to compare"));
  }

  private static Finding finding(
      BudgetTable table, JointJudgement.Contradicted joint, JointJudgement.Conflict conflict) {
    String difference = Names.amount(table, conflict.difference(), table.unit());
    String slack = Names.amount(table, conflict.slack(), table.unit());
    return new Finding(
            Rule.JOINT,
            Severity.WARNING,
            cells(conflict),
            Map.of(
                "difference", conflict.difference().toString(),
                "slack", conflict.slack().toString(),
                "smallestHalfUnit", joint.smallest().toString()),
            new Message(
                "%s optellingen sluiten elk op afronding na, maar niet samen: %s. Samen verschillen ze %s; afronding verklaart hoogstens %s."
                    .formatted(
                        conflict.claims().size(), claims(table, conflict, true), difference, slack),
                "%s sums each hold within rounding, but not together: %s. Together they differ %s; rounding explains at most %s."
                    .formatted(
                        conflict.claims().size(),
                        claims(table, conflict, false),
                        difference,
                        slack)))
        .restingOn(
            conflict.claims().stream()
                .flatMap(claim -> Basis.of(table, claim.relation(), claim.at()).stream())
                .toList());
  }

  private static List<CellReference> cells(JointJudgement.Conflict conflict) {
    Stream<CellReference> results =
        conflict.claims().stream()
            .map(
                claim ->
                    claim.relation().axis() == Axis.ROWS
                        ? new CellReference(claim.relation().result(), claim.at())
                        : new CellReference(claim.at(), claim.relation().result()));
    Stream<CellReference> weighed = conflict.cells().stream().map(JointJudgement.Weighed::cell);
    return Stream.concat(results, weighed).distinct().sorted().toList();
  }

  private static String claims(BudgetTable table, JointJudgement.Conflict conflict, boolean dutch) {
    return conflict.claims().stream()
        .map(claim -> claim(table, claim))
        .map(message -> dutch ? message.dutch() : message.english())
        .collect(Collectors.joining("; "));
  }

  private static Message claim(BudgetTable table, JointJudgement.Claim claim) {
    boolean ofRows = claim.relation().axis() == Axis.ROWS;
    Message row = Names.row(table, ofRows ? claim.relation().result() : claim.at());
    Message column = Names.column(table, ofRows ? claim.at() : claim.relation().result());
    return new Message(
        row.dutch() + ", " + column.dutch() + (ofRows ? " (regels)" : " (kolommen)"),
        row.english() + ", " + column.english() + (ofRows ? " (rows)" : " (columns)"));
  }
}
