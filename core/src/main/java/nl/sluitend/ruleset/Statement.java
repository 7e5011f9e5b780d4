package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.Unchecked;
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
 */
record Statement(Rule rule, BudgetTable table) {
  /**
   * The outcome of relations in the places that are asked.
   *
   * @param relations the relations
   * @param where the places
   * @param notCompared the relations that could not be made
   */
  RuleOutcome outcome(List<Relation> relations, Chosen where, List<Unchecked> notCompared) {
    int exact = exact(relations, where);
    if (exact == 0) {
      return judged(relations, where, notCompared);
    }
    List<Unchecked> unchecked = new ArrayList<>(notCompared);
    unchecked.addAll(where.missing());
    return new RuleOutcome.Passed(rule, exact, unchecked);
  }

  /**
   * In how many places the relations hold exactly as they are stated; zero if there is any in which
   * that is not so or cannot be said. Most rules hold in most tables, and then need no judgement of
   * rounding and signs.
   */
  private int exact(List<Relation> relations, Chosen where) {
    int exact = 0;
    for (Relation relation : relations) {
      for (int at : where.places()) {
        if (relation.axis() == Axis.COLUMNS && !Rows.hasFigures(table, at)) {
          continue;
        }
        CellReference result = place(relation, relation.result(), at);
        Optional<Amount> computed = computed(relation, at);
        Optional<Figure> stated = table.figure(result.row(), result.column());
        if (stated.isEmpty()
            || computed.isEmpty()
            || stated.get().amount().compareTo(computed.get()) != 0) {
          return 0;
        }
        exact++;
      }
    }
    return exact;
  }

  /** What the terms give in one place; empty unless each of them states an amount. */
  private Optional<Amount> computed(Relation relation, int at) {
    Amount sum = Amount.ZERO;
    for (Term term : relation.terms()) {
      CellReference cell = place(relation, term.index(), at);
      Optional<Figure> figure = table.figure(cell.row(), cell.column());
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      Amount amount = figure.get().amount();
      sum = term.sign() > 0 ? sum.plus(amount) : sum.minus(amount);
    }
    return Optional.of(sum);
  }

  /** The outcome where rounding, signs or cells without an amount have to be weighed. */
  RuleOutcome judged(List<Relation> relations, Chosen where, List<Unchecked> notCompared) {
    List<Finding> findings = new ArrayList<>();
    List<Unchecked> unchecked = new ArrayList<>(notCompared);
    int comparisons = 0;
    for (JudgedRelation judged : Judge.judge(table, relations)) {
      for (Instance instance : judged.instances()) {
        if (where.places().contains(instance.at())) {
          comparisons += instance.amounts().isPresent() ? 1 : 0;
          CellReference cell = place(judged.relation(), judged.relation().result(), instance.at());
          instance.reason().ifPresent(m -> unchecked.add(new Unchecked(List.of(cell), m)));
          finding(judged.relation(), instance, cell).ifPresent(findings::add);
        }
      }
    }
    unchecked.addAll(where.missing());
    return comparisons == 0 && unchecked.isEmpty()
        ? new RuleOutcome.NotCheckable(rule, Reasons.NO_FIGURES)
        : RuleOutcome.of(rule, comparisons, findings, unchecked, Reasons.NO_TERMS);
  }

  private static CellReference place(Relation relation, int index, int at) {
    return relation.axis() == Axis.ROWS
        ? new CellReference(index, at)
        : new CellReference(at, index);
  }

  private Optional<Finding> finding(Relation relation, Instance instance, CellReference cell) {
    if (instance.amounts().isEmpty() || instance.verdict() == Verdict.EXACT) {
      return Optional.empty();
    }
    Instance.Amounts amounts = instance.amounts().get();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("row", Rows.label(table, cell.row()));
    parameters.put("column", table.columns().get(cell.column()).heading());
    parameters.put("stated", amounts.stated().toString());
    parameters.put("computed", amounts.computed().toString());
    parameters.put("difference", amounts.difference().toString());
    parameters.put("slack", amounts.slack().toString());
    parameters.put("likelihood", amounts.likelihood().toString());
    Finding finding =
        new Finding(
            rule,
            severity(instance.verdict()),
            List.of(cell),
            parameters,
            message(relation, instance, amounts, cell));
    return Optional.of(
        finding.restingOn(
            relation.terms().stream()
                .map(term -> place(relation, term.index(), instance.at()))
                .toList()));
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
