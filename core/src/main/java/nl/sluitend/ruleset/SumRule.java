package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.RuleParameter;
import nl.sluitend.check.TableFacts;
import nl.sluitend.check.TableRule;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.ruleset.RuleFlaw.Kind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/**
 * A row is the sum of others: result = ± rows, in each column of amounts. What rounding of the
 * figures explains is information, what it hardly ever gives a warning.
 *
 * @param card what the rule says of itself
 * @param table the tables it is about; empty for all
 * @param result the row that states the sum; exactly one has to have this label
 * @param terms what is added and taken away; of a label without {@code *} exactly one row
 * @param columns where it is compared; none for all columns of amounts
 */
public record SumRule(
    RuleCard card,
    Optional<LabelPattern> table,
    LabelPattern result,
    List<SignedLabel> terms,
    List<ColumnSelector> columns)
    implements StatedRule, TableRule {
  /**
   * Copies the lists and checks that the rule can find anything.
   *
   * @throws InvalidRuleException if it has no terms, or a label occurs twice
   */
  public SumRule {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(table, "table");
    terms = List.copyOf(terms);
    columns = List.copyOf(columns);
    checkTerms(result, terms);
  }

  private static void checkTerms(LabelPattern result, List<SignedLabel> terms) {
    if (terms.isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "terms",
          "Een som zonder termen wordt nooit gecontroleerd.",
          "A sum without terms is never checked.");
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      LabelPattern label = terms.get(i).label();
      if (label.key().equals(result.key())) {
        throw RuleFlaw.invalid(
            Kind.NEVER_FIRES,
            "terms/" + i,
            "De uitkomst '" + label + "' staat ook onder de termen.",
            "The result '" + label + "' is among the terms as well.");
      }
      if (!seen.add(label.key())) {
        throw RuleFlaw.invalid(
            Kind.CONTRADICTION,
            "terms/" + i,
            "De term '" + label + "' staat er twee keer.",
            "The term '" + label + "' is there twice.");
      }
    }
  }

  @Override
  public Rule rule() {
    String formula = result + " = " + formula();
    return card.rule(
            Message.same(formula),
            new Message(
                "Per kolom wordt vergeleken: "
                    + formula
                    + ". Een verschil dat afronding verklaart is informatie; is dat"
                    + " onwaarschijnlijk, dan een waarschuwing; daarbuiten een bevinding van de regel.",
                "In each column is compared: "
                    + formula
                    + ". A difference that rounding explains is information; if that is unlikely, a"
                    + " warning; beyond it a finding of the rule."),
            table)
        .withParameters(
            new RuleParameter(
                "result", result.text(), new Message("de uitkomst", "what states the sum")),
            new RuleParameter("terms", formula(), new Message("wat optelt", "what adds up to it")),
            new RuleParameter(
                "columns",
                columns.stream().map(ColumnSelector::toString).collect(Collectors.joining(", ")),
                new Message(
                    "de kolommen; leeg voor alle bedragen", "the columns; empty for all amounts")));
  }

  private String formula() {
    StringBuilder text = new StringBuilder();
    for (SignedLabel term : terms) {
      text.append(Signs.term(text.length() == 0, term.sign(), term.label().text()));
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
    List<Integer> results = Rows.of(in, result);
    if (results.isEmpty()) {
      return Reasons.missing(rule, table, Reasons.noRow(result));
    }
    if (results.size() > 1) {
      return new RuleOutcome.NotCheckable(rule, Reasons.severalRows(result, results.size()));
    }
    List<Integer> where = where(in);
    if (where.isEmpty()) {
      return Reasons.missing(rule, table, Reasons.noColumn(columns));
    }
    return outcome(rule, facts, results.get(0), where);
  }

  private RuleOutcome outcome(Rule rule, TableFacts facts, int sum, List<Integer> where) {
    List<Term> found = new ArrayList<>();
    Optional<Message> obstacle = terms(facts.table(), sum, found);
    // 'Totaal' is a row of many tables; one with none of the terms is another table.
    if (found.isEmpty() && table.isEmpty()) {
      return new RuleOutcome.NotApplicable(rule, Reasons.noTerms());
    }
    if (obstacle.isPresent()) {
      return new RuleOutcome.NotCheckable(rule, obstacle.get());
    }
    return new Statement(rule, facts.table(), List.of())
        .outcome(List.of(Relation.declared(Axis.ROWS, sum, found)), where::contains);
  }

  private List<Integer> where(BudgetTable in) {
    return IntStream.range(0, in.columns().size())
        .filter(c -> in.columns().get(c).measure() == Measure.AMOUNT)
        .filter(c -> columns.isEmpty() || isAsked(in, c))
        .boxed()
        .toList();
  }

  private boolean isAsked(BudgetTable in, int column) {
    return columns.stream().anyMatch(selector -> selector.matches(in.columns().get(column)));
  }

  /** Adds the rows of all terms; gives what is in the way of comparing, if anything is. */
  private Optional<Message> terms(BudgetTable in, int sum, List<Term> found) {
    Set<Integer> used = new HashSet<>();
    Optional<Message> obstacle = Optional.empty();
    for (SignedLabel term : terms) {
      List<Integer> rows = Rows.of(in, term.label()).stream().filter(r -> r != sum).toList();
      if (obstacle.isEmpty()) {
        obstacle = obstacle(in, term.label(), rows, used);
      }
      for (int row : rows) {
        if (used.add(row)) {
          found.add(new Term(row, term.sign()));
        }
      }
    }
    return obstacle;
  }

  private static Optional<Message> obstacle(
      BudgetTable in, LabelPattern label, List<Integer> rows, Set<Integer> used) {
    if (rows.isEmpty()) {
      return Optional.of(Reasons.noRow(label));
    }
    if (rows.size() > 1 && label.isExact()) {
      return Optional.of(Reasons.severalRows(label, rows.size()));
    }
    return rows.stream()
        .filter(used::contains)
        .findFirst()
        .map(row -> Reasons.rowTwice(Texts.row(in, row)));
  }

  @Override
  public List<UnusedName> unused(List<TableFacts> tables) {
    NameCheck names = new NameCheck(card.id(), tables).table("table", table);
    names.row("result", result);
    for (int i = 0; i < terms.size(); i++) {
      names.row("terms/" + i, terms.get(i).label());
    }
    for (int i = 0; i < columns.size(); i++) {
      names.column("columns/" + i, columns.get(i));
    }
    return names.unused();
  }
}
