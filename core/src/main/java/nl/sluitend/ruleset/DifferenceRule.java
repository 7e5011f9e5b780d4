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
import nl.sluitend.check.Unchecked;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.ruleset.Formula.Operand;
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
    formula(result, terms).check();
  }

  private static Formula formula(ColumnSelector result, List<SignedColumn> terms) {
    return new Formula(
        new Operand(result.key(), result.toString(), 1),
        terms.stream()
            .map(term -> new Operand(term.column().key(), term.column().toString(), term.sign()))
            .toList());
  }

  @Override
  public Rule rule() {
    return formula(result, terms)
        .rule(
            card,
            table,
            new Message("Per regel", "In each row"),
            new RuleParameter(
                "rows",
                rows.stream().map(LabelPattern::text).collect(Collectors.joining(", ")),
                new Message("de regels; leeg voor alle", "the rows; empty for all")));
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
    List<Integer> results = result.in(in);
    if (results.isEmpty()) {
      return Reasons.missing(rule, table, Reasons.noColumn(List.of(result)));
    }
    Chosen where = where(in);
    return where.isEmpty()
        ? Reasons.missing(
            rule, table, rows.isEmpty() ? Reasons.NO_FIGURES : Reasons.noRow(rows.get(0)))
        : outcome(rule, in, results, where);
  }

  private RuleOutcome outcome(Rule rule, BudgetTable in, List<Integer> results, Chosen where) {
    List<Relation> relations = new ArrayList<>();
    List<Unchecked> notCompared = new ArrayList<>();
    for (int column : results) {
      List<Term> found = new ArrayList<>();
      Optional<Message> obstacle = terms(in, column, found);
      if (obstacle.isEmpty()) {
        relations.add(Relation.declared(Axis.COLUMNS, column, found));
      } else {
        notCompared.add(Texts.notCompared(in, column, obstacle.get()));
      }
    }
    return new Statement(rule, in).outcome(relations, where, notCompared);
  }

  private Chosen where(BudgetTable in) {
    return rows.isEmpty()
        ? Chosen.all(IntStream.range(0, in.rows().size()).boxed().toList())
        : Chosen.of(rows, row -> Rows.of(in, row), Reasons::noRow);
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
