package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.ruleset.RuleFlaw.Kind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;

/**
 * A column is the sum or difference of others: result = ± columns, in each row. Where a table has
 * the result more than once, for several years or for lasten and baten, each is compared with the
 * columns of its own year and side.
 *
 * @param card what the rule says of itself
 * @param table the tables it is about; empty for all
 * @param result the column that states the outcome
 * @param terms what is added and taken away
 * @param rows where it is compared; none for every row
 */
public record DifferenceRule(
    RuleCard card,
    Optional<LabelPattern> table,
    ColumnSelector result,
    List<SignedColumn> terms,
    List<LabelPattern> rows)
    implements StatedRule, TableRule {
  /**
   * Copies the lists and checks that the rule can find anything.
   *
   * @throws InvalidRuleException if it has no terms, or a column occurs twice
   */
  public DifferenceRule {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(table, "table");
    terms = List.copyOf(terms);
    rows = List.copyOf(rows);
    checkTerms(result, terms);
  }

  private static void checkTerms(ColumnSelector result, List<SignedColumn> terms) {
    if (terms.isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "terms",
          "Een verschil zonder termen wordt nooit gecontroleerd.",
          "A difference without terms is never checked.");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      ColumnSelector column = terms.get(i).column();
      if (column.key().equals(result.key())) {
        throw RuleFlaw.invalid(
            Kind.NEVER_FIRES,
            "terms/" + i,
            "De uitkomst " + column + " staat ook onder de termen.",
            "The result " + column + " is among the terms as well.");
      }
      if (!seen.add(column.key())) {
        throw RuleFlaw.invalid(
            Kind.NEVER_FIRES,
            "terms/" + i,
            "De kolom " + column + " staat er twee keer, ook met een ander teken.",
            "The column " + column + " is there twice, be it with another sign.");
      }
    }
  }

  @Override
  public Rule rule() {
    String formula = result + " = " + formula();
    return card.rule(
            Message.same(formula),
            new Message(
                "Per regel wordt vergeleken: "
                    + formula
                    + ". Een verschil dat afronding verklaart is informatie; is dat"
                    + " onwaarschijnlijk, dan een waarschuwing; daarbuiten een bevinding van de regel.",
                "In each row is compared: "
                    + formula
                    + ". A difference that rounding explains is information; if that is unlikely, a"
                    + " warning; beyond it a finding of the rule."),
            table)
        .withParameters(
            new RuleParameter(
                "result", result.toString(), new Message("de uitkomst", "what states the outcome")),
            new RuleParameter(
                "terms", formula(), new Message("waaruit zij volgt", "what it follows from")),
            new RuleParameter(
                "rows",
                rows.stream().map(LabelPattern::text).collect(Collectors.joining(", ")),
                new Message("de regels; leeg voor alle", "the rows; empty for all")));
  }

  private String formula() {
    StringBuilder text = new StringBuilder();
    for (SignedColumn term : terms) {
      text.append(Signs.term(text.length() == 0, term.sign(), term.column().toString()));
    }
    return text.toString();
  }

  @Override
  public RuleBook addTo(RuleBook book) {
    return book.with((TableRule) this);
  }

  @Override
  public RuleOutcome check(TableFacts facts) {
    Rule rule = rule();
    BudgetTable in = facts.table();
    if (!Rows.isOf(table, facts.source(), in)) {
      return new RuleOutcome.NotApplicable(rule, Reasons.otherTable());
    }
    List<Integer> results = result.in(in);
    if (results.isEmpty()) {
      return Reasons.missing(rule, table, Reasons.noColumn(List.of(result)));
    }
    Set<Integer> where = where(in);
    return where.isEmpty()
        ? Reasons.missing(rule, table, Reasons.noRow(rows.get(0)))
        : outcome(rule, in, results, where);
  }

  private RuleOutcome outcome(
      Rule rule, BudgetTable in, List<Integer> results, Set<Integer> where) {
    List<Relation> relations = new ArrayList<>();
    List<Finding> notCompared = new ArrayList<>();
    Optional<Message> obstacle = Optional.empty();
    for (int column : results) {
      List<Term> found = new ArrayList<>();
      Optional<Message> here = terms(in, column, found);
      if (here.isEmpty()) {
        relations.add(Relation.declared(Axis.COLUMNS, column, found));
      } else {
        obstacle = obstacle.isPresent() ? obstacle : here;
        notCompared.add(notCompared(rule, in, column, here.get()));
      }
    }
    if (relations.isEmpty()) {
      return new RuleOutcome.NotCheckable(rule, obstacle.orElse(Reasons.noTerms()));
    }
    return new Statement(rule, in, notCompared).outcome(relations, where::contains);
  }

  private static Finding notCompared(Rule rule, BudgetTable in, int column, Message because) {
    Message name = Texts.column(in, column);
    return new Finding(
        rule,
        Severity.INFORMATION,
        List.of(),
        Map.of("column", in.columns().get(column).heading()),
        new Message(
            name.dutch() + " is niet vergeleken: " + because.dutch() + ".",
            name.english() + " was not compared: " + because.english() + "."));
  }

  private Set<Integer> where(BudgetTable in) {
    Set<Integer> where = new TreeSet<>();
    if (rows.isEmpty()) {
      IntStream.range(0, in.rows().size()).forEach(where::add);
    }
    for (LabelPattern pattern : rows) {
      where.addAll(Rows.of(in, pattern));
    }
    return where;
  }

  private Optional<Message> terms(BudgetTable in, int column, List<Term> found) {
    Set<Integer> used = new HashSet<>();
    for (SignedColumn term : terms) {
      List<Integer> columns = term.column().beside(in, column);
      if (columns.isEmpty()) {
        return Optional.of(Reasons.noColumn(List.of(term.column())));
      }
      if (columns.size() > 1) {
        return Optional.of(Reasons.severalColumns(term.column(), columns.size()));
      }
      if (!used.add(columns.get(0))) {
        Message name = Texts.column(in, columns.get(0));
        return Optional.of(Reasons.rowTwice(name));
      }
      found.add(new Term(columns.get(0), term.sign()));
    }
    return Optional.empty();
  }

  @Override
  public List<UnusedName> unused(List<TableFacts> tables) {
    NameCheck names = new NameCheck(card.id(), tables).table("table", table);
    names.column("result", result);
    for (int i = 0; i < terms.size(); i++) {
      names.column("terms/" + i, terms.get(i).column());
    }
    for (int i = 0; i < rows.size(); i++) {
      names.row("rows/" + i, rows.get(i));
    }
    return names.unused();
  }
}
