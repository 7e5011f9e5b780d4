package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.relate.Verdict;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Term;

/**
 * What comes of stated relations in a table.
 *
 * @param rule the rule that states them
 * @param table the table
 * @param before findings that there are already
 */
record Statement(Rule rule, BudgetTable table, List<Finding> before) {
  /** The outcome of the relations in the places that are asked. */
  RuleOutcome outcome(List<Relation> relations, IntPredicate asked) {
    List<Finding> findings = new ArrayList<>(before);
    int comparisons = 0;
    Optional<Message> obstacle = Optional.empty();
    for (JudgedRelation judged : Judge.judge(table, relations)) {
      for (Instance instance : judged.instances()) {
        if (asked.test(instance.at())) {
          comparisons += instance.amounts().isPresent() ? 1 : 0;
          obstacle = obstacle.isPresent() ? obstacle : instance.reason();
          finding(judged.relation(), instance).ifPresent(findings::add);
        }
      }
    }
    if (comparisons == 0 && findings.isEmpty()) {
      return new RuleOutcome.NotCheckable(
          rule, obstacle.orElse(new Message("er staan geen cijfers", "there are no figures")));
    }
    return RuleOutcome.of(rule, comparisons, findings, Reasons.noTerms());
  }

  private Optional<Finding> finding(Relation relation, Instance instance) {
    if (instance.amounts().isEmpty() || instance.verdict() == Verdict.EXACT) {
      return Optional.empty();
    }
    boolean ofRows = relation.axis() == Axis.ROWS;
    int row = ofRows ? relation.result() : instance.at();
    int column = ofRows ? instance.at() : relation.result();
    Instance.Amounts amounts = instance.amounts().get();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("row", Rows.label(table, row));
    parameters.put("column", table.columns().get(column).heading());
    parameters.put("stated", amounts.stated().toString());
    parameters.put("computed", amounts.computed().toString());
    parameters.put("difference", amounts.difference().toString());
    parameters.put("slack", amounts.slack().toString());
    parameters.put("likelihood", amounts.likelihood().toString());
    CellReference cell = new CellReference(row, column);
    return Optional.of(
        new Finding(
            rule,
            severity(instance.verdict()),
            List.of(cell),
            parameters,
            message(relation, instance, amounts, cell)));
  }

  private Severity severity(Verdict verdict) {
    return switch (verdict) {
      case BROKEN -> rule.severity();
      case UNLIKELY -> least(Severity.WARNING);
      default -> Severity.INFORMATION;
    };
  }

  private Severity least(Severity severity) {
    return severity.compareTo(rule.severity()) < 0 ? severity : rule.severity();
  }

  private Message message(
      Relation relation, Instance instance, Instance.Amounts amounts, CellReference cell) {
    Unit step = table.figure(cell.row(), cell.column()).map(Figure::unit).orElse(table.unit());
    String stated = amount(amounts.stated(), step);
    String computed = amount(amounts.computed(), step);
    String difference = amount(amounts.difference().abs(), step);
    Message rounding = rounding(instance.verdict(), amounts);
    Message place =
        Texts.joined(Texts.row(table, cell.row()), ", ", Texts.column(table, cell.column()));
    Message terms = terms(relation);
    return new Message(
        "%s: er staat %s, maar %s geeft %s; verschil %s, %s."
            .formatted(
                place.dutch(), stated, terms.dutch(), computed, difference, rounding.dutch()),
        "%s: stated %s, but %s gives %s; difference %s, %s."
            .formatted(
                place.english(),
                stated,
                terms.english(),
                computed,
                difference,
                rounding.english()));
  }

  private String amount(Amount amount, Unit step) {
    return Texts.amount(table, amount, step);
  }

  private Message rounding(Verdict verdict, Instance.Amounts amounts) {
    String chance = amounts.likelihood().toString();
    String slack = amount(amounts.slack(), table.unit());
    return switch (verdict) {
      case BROKEN ->
          new Message(
              "afronding verklaart hoogstens " + slack, "rounding explains at most " + slack);
      case UNLIKELY ->
          new Message(
              "afronding kan dat verklaren, maar de kans daarop is " + chance.replace('.', ','),
              "rounding can explain it, but the chance is " + chance);
      default ->
          new Message(
              "afronding verklaart dat (kans " + chance.replace('.', ',') + ")",
              "rounding explains it (chance " + chance + ")");
    };
  }

  /** What was added and taken away; many terms are counted. */
  private Message terms(Relation relation) {
    List<Term> terms = relation.terms();
    if (terms.size() > 4) {
      String count = Integer.toString(terms.size());
      return new Message("de som van " + count + " regels", "the sum of " + count + " rows");
    }
    StringBuilder dutch = new StringBuilder();
    StringBuilder english = new StringBuilder();
    for (Term term : terms) {
      Message name =
          relation.axis() == Axis.ROWS
              ? Texts.row(table, term.index())
              : Texts.column(table, term.index());
      boolean first = dutch.length() == 0;
      dutch.append(Signs.term(first, term.sign(), name.dutch()));
      english.append(Signs.term(first, term.sign(), name.english()));
    }
    return new Message(dutch.toString(), english.toString());
  }
}
