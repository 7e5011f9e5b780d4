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
import nl.sluitend.ruleset.Formula.Operand;
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
    formula(result, terms).check();
  }

  private static Formula formula(LabelPattern result, List<SignedLabel> terms) {
    return new Formula(
        new Operand(result.key(), result.text(), 1),
        terms.stream()
            .map(term -> new Operand(term.label().key(), term.label().text(), term.sign()))
            .toList());
  }

  @Override
  public Rule rule() {
    return formula(result, terms)
        .rule(
            card,
            table,
            new Message("Per kolom", "In each column"),
            new RuleParameter(
                "columns",
                columns.stream().map(ColumnSelector::toString).collect(Collectors.joining(", ")),
                new Message(
                    "de kolommen; leeg voor alle bedragen", "the columns; empty for all amounts")));
  }

  @Override
  public RuleBook addTo(RuleBook book) {
    Rule rule = rule();
    return book.with(TableRule.of(rule, facts -> outcome(rule, facts)));
  }

  @Override
  public RuleOutcome check(TableFacts facts) {
    return outcome(rule(), facts);
  }

  private RuleOutcome outcome(Rule rule, TableFacts facts) {
    BudgetTable in = facts.table();
    if (!Rows.isOf(table, facts.source(), in)) {
      return new RuleOutcome.NotApplicable(rule, Reasons.OTHER_TABLE);
    }
    List<Integer> results = Rows.of(in, result);
    if (results.isEmpty()) {
      return Reasons.missing(rule, table, Reasons.noRow(result));
    }
    if (results.size() > 1) {
      return new RuleOutcome.NotCheckable(rule, Reasons.severalRows(result, results.size()));
    }
    Chosen where = where(in);
    if (where.isEmpty()) {
      return Reasons.missing(rule, table, Reasons.noColumn(columns));
    }
    return outcome(rule, in, results.get(0), where);
  }

  private RuleOutcome outcome(Rule rule, BudgetTable in, int sum, Chosen where) {
    List<Term> found = new ArrayList<>();
    Optional<Message> obstacle = terms(in, sum, found);
    // 'Totaal' is a row of many tables; one with none of the terms is another table.
    if (found.isEmpty() && table.isEmpty()) {
      return new RuleOutcome.NotApplicable(rule, Reasons.NO_TERMS);
    }
    if (obstacle.isPresent()) {
      return new RuleOutcome.NotCheckable(rule, obstacle.get());
    }
    return new Statement(rule, in)
        .outcome(List.of(Relation.declared(Axis.ROWS, sum, found)), where, List.of());
  }

  private Chosen where(BudgetTable in) {
    return columns.isEmpty()
        ? Chosen.all(
            IntStream.range(0, in.columns().size())
                .filter(c -> in.columns().get(c).measure() == Measure.AMOUNT)
                .boxed()
                .toList())
        : Chosen.of(columns, column -> column.in(in), column -> Reasons.noColumn(List.of(column)));
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
