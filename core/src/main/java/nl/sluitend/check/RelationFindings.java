package nl.sluitend.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/** The findings of judged relations: one per instance that is not exact. */
final class RelationFindings {
  private RelationFindings() {}

  static RuleOutcome outcome(
      Rule rule, BudgetTable table, List<JudgedRelation> relations, Message otherwise) {
    List<Finding> findings = new ArrayList<>();
    int comparisons = 0;
    Optional<Message> obstacle = Optional.empty();
    for (JudgedRelation judged : relations) {
      for (Instance instance : judged.instances()) {
        comparisons += instance.outcome().isPresent() ? 1 : 0;
        obstacle = obstacle.isPresent() ? obstacle : instance.reason();
        finding(rule, table, judged, instance).ifPresent(findings::add);
      }
    }
    if (comparisons == 0 && obstacle.isPresent()) {
      return new RuleOutcome.NotCheckable(rule, obstacle.get());
    }
    return RuleOutcome.of(rule, comparisons, findings, otherwise);
  }

  private static Optional<Finding> finding(
      Rule rule, BudgetTable table, JudgedRelation judged, Instance instance) {
    if (instance.amounts().isEmpty() || instance.verdict() == Verdict.EXACT) {
      return Optional.empty();
    }
    Severity severity =
        switch (instance.verdict()) {
          case BROKEN -> Severity.ERROR;
          case UNLIKELY -> Severity.WARNING;
          default -> Severity.INFORMATION;
        };
    boolean ofRows = judged.relation().axis() == Axis.ROWS;
    int row = ofRows ? judged.relation().result() : instance.at();
    int column = ofRows ? instance.at() : judged.relation().result();
    Instance.Amounts outcome = instance.amounts().get();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("row", table.rows().get(row).label());
    parameters.put("column", table.columns().get(column).heading());
    parameters.put("stated", outcome.stated().toString());
    parameters.put("computed", outcome.computed().toString());
    parameters.put("difference", outcome.difference().toString());
    parameters.put("slack", outcome.slack().toString());
    parameters.put("likelihood", outcome.likelihood().toString());
    return Optional.of(
        new Finding(
            rule,
            severity,
            List.of(new CellReference(row, column)),
            parameters,
            message(table, row, column, ofRows, instance.verdict(), outcome)));
  }

  private static Message message(
      BudgetTable table,
      int row,
      int column,
      boolean ofRows,
      Verdict verdict,
      Instance.Amounts outcome) {
    Message rowName = Names.row(table, row);
    Message columnName = Names.column(table, column);
    Unit step = table.figure(row, column).map(Figure::unit).orElse(table.unit());
    String stated = Names.amount(table, outcome.stated(), step);
    String computed = Names.amount(table, outcome.computed(), step);
    String difference = Names.amount(table, outcome.difference().abs(), step);
    String slack = Names.amount(table, outcome.slack(), table.unit());
    Message rounding =
        switch (verdict) {
          case BROKEN ->
              new Message(
                  "afronding verklaart hoogstens " + slack, "rounding explains at most " + slack);
          case UNLIKELY ->
              new Message(
                  "afronding kan dat verklaren, maar de kans daarop is "
                      + dutch(outcome)
                      + "; waarschijnlijk klopt een cijfer niet",
                  "rounding can explain it, but the chance is "
                      + outcome.likelihood()
                      + "; probably a figure is wrong");
          default ->
              new Message(
                  "afronding verklaart dat (kans " + dutch(outcome) + ")",
                  "rounding explains it (chance " + outcome.likelihood() + ")");
        };
    return new Message(
        "%s, %s: er staat %s, maar de %s geven %s; verschil %s, %s."
            .formatted(
                rowName.dutch(),
                columnName.dutch(),
                stated,
                ofRows ? "regels" : "kolommen",
                computed,
                difference,
                rounding.dutch()),
        "%s, %s: stated %s, but the %s give %s; difference %s, %s."
            .formatted(
                rowName.english(),
                columnName.english(),
                stated,
                ofRows ? "rows" : "columns",
                computed,
                difference,
                rounding.english()));
  }

  private static String dutch(Instance.Amounts outcome) {
    return outcome.likelihood().toString().replace('.', ',');
  }
}
