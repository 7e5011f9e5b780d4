package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Term;

/**
 * The relations that a table shows: those that its labels and headings claim, and those that its
 * figures show. A claim that the figures refute stays, to be judged; what no label claims has to be
 * so improbable an accident that it is none ({@link Evidence}).
 *
 * @param relations the relations, totals first, then columns, quotients, figures taken over,
 *     letters
 * @param untracedTotals the totals and subtotals for which no rows were found, from 0
 * @param undirectedResults the result columns whose direction or terms nothing decides, from 0
 * @param notTried what was not looked for because it would take too long, or would not fit
 */
public record FoundRelations(
    List<FoundRelation> relations,
    List<Integer> untracedTotals,
    List<Integer> undirectedResults,
    List<Message> notTried) {
  /** Copies the lists. */
  public FoundRelations {
    relations = List.copyOf(relations);
    untracedTotals = List.copyOf(untracedTotals);
    undirectedResults = List.copyOf(undirectedResults);
    notTried = List.copyOf(notTried);
  }

  /**
   * Finds the relations of a table.
   *
   * @param table the table
   * @return its relations; the same table always gives the same ones, in the same order
   */
  public static FoundRelations of(BudgetTable table) {
    return new Search(table).result();
  }

  /**
   * Returns the relations for one purpose.
   *
   * @param purpose what they are for
   * @return the relations, in order
   */
  public List<Relation> of(Purpose purpose) {
    return relations.stream()
        .filter(found -> found.purpose() == purpose)
        .map(FoundRelation::relation)
        .toList();
  }

  /**
   * Judges all relations together.
   *
   * @param table the table that they were found in
   * @return one per relation, in order, with the evidence
   */
  public List<JudgedRelation> judge(BudgetTable table) {
    List<JudgedRelation> judged =
        Judge.judge(table, relations.stream().map(FoundRelation::relation).toList());
    List<JudgedRelation> out = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      out.add(judged.get(i).with(relations.get(i).evidence()));
    }
    return out;
  }

  /** One search, step by step. */
  private static final class Search {
    private final BudgetTable table;
    private final Lines rows;
    private final Lines columns;
    private final DeclaredRelations declared;
    private final List<FoundRelation> found = new ArrayList<>();
    private final SumSearch sums;
    private final List<Relation.Linear> claims;
    private final RowSums totals;

    Search(BudgetTable table) {
      this.table = table;
      this.rows = Lines.of(table, Axis.ROWS);
      this.columns = Lines.of(table, Axis.COLUMNS);
      this.declared = DeclaredRelations.ofColumns(table);
      this.claims = ColumnClaims.of(table, columns);
      List<Relation> known = new ArrayList<>(declared.amendedBudgets());
      known.addAll(declared.results());
      known.addAll(claims);
      this.sums =
          new SumSearch(
              new SumSearch.Side(rows, new Prior(table, rows)),
              new SumSearch.Side(columns, new Prior(table, columns)),
              known);
      Map<Integer, List<Term>> shown = new HashMap<>();
      sums.amongRows().forEach(sum -> shown.putIfAbsent(sum.result(), sum.terms()));
      this.totals = RowSums.of(table, shown);
    }

    FoundRelations result() {
      totals();
      claimed(declared.amendedBudgets(), Purpose.AMENDED_BUDGET);
      claimed(declared.results(), Purpose.RESULT);
      columnSums();
      QuotientFinder.find(table, rows, columns)
          .forEach(q -> add(q.relation(), Purpose.QUOTIENT, q.evidence()));
      for (Lines lines : List.of(rows, columns)) {
        CarryFinder.find(lines).forEach(c -> add(c.relation(), Purpose.CARRY, c.evidence()));
      }
      LetterFinder.find(table).forEach(l -> add(l.relation(), Purpose.LETTER, l.evidence()));
      return new FoundRelations(
          found, totals.untraced(), undirectedResults(), NotTried.of(rows, columns));
    }

    /** A result that is a sum of other columns, such as one after reserves, compares nothing. */
    private List<Integer> undirectedResults() {
      return declared.undirectedResults().stream()
          .filter(
              column ->
                  found.stream()
                      .filter(f -> f.purpose() == Purpose.COLUMN_SUM)
                      .noneMatch(f -> f.relation().result() == column))
          .toList();
    }

    private void totals() {
      Reduction reduction = new Reduction(rows);
      for (Relation relation : totals.relations()) {
        reduction.add(relation.result(), relation.terms());
        Optional<FoundSum> shown =
            sums.amongRows().stream().filter(sum -> sum.isSameAs(relation)).findFirst();
        add(relation, Purpose.TOTAL, evidence(rows, relation, shown));
      }
      for (FoundSum sum : sums.amongRows()) {
        Set<Integer> explained = termsOf(sum.result());
        if (!explained.isEmpty() && !sum.convincesBeside(explained)) {
          continue;
        }
        boolean news = reduction.add(sum.result(), sum.terms());
        if (news || sum.isUsual()) {
          Relation relation = Relation.discovered(Axis.ROWS, sum.result(), sum.terms());
          add(relation, Purpose.TOTAL, sum.evidence());
        }
      }
    }

    /** What a row is the sum of already. */
    private Set<Integer> termsOf(int row) {
      return totals.relations().stream()
          .filter(relation -> relation.result() == row)
          .flatMap(relation -> relation.terms().stream())
          .map(Term::index)
          .collect(Collectors.toUnmodifiableSet());
    }

    private void columnSums() {
      List<Relation.Linear> news =
          claims.stream()
              .filter(claim -> found.stream().noneMatch(f -> isSame(f.relation(), claim)))
              .toList();
      claimed(news, Purpose.COLUMN_SUM);
      for (FoundSum sum : sums.amongColumns()) {
        Relation relation = Relation.discovered(Axis.COLUMNS, sum.result(), sum.terms());
        add(relation, Purpose.COLUMN_SUM, sum.evidence());
      }
    }

    private static boolean isSame(Relation one, Relation other) {
      return one.axis() == other.axis()
          && one.result() == other.result()
          && List.copyOf(one.terms()).equals(other.terms());
    }

    private void claimed(List<? extends Relation> relations, Purpose purpose) {
      relations.forEach(r -> add(r, purpose, evidence(columns, r, Optional.empty())));
    }

    private void add(Relation relation, Purpose purpose, Evidence evidence) {
      found.add(new FoundRelation(relation, purpose, evidence));
    }

    /** What the figures say of a relation that was claimed. */
    private static Evidence evidence(Lines lines, Relation relation, Optional<FoundSum> shown) {
      if (shown.isPresent()) {
        return shown.get().evidence();
      }
      int bits =
          Surprise.weigh(lines, relation.result(), relation.terms(), new boolean[lines.places()])
              .bits();
      return new Evidence(Math.max(0, bits), 0, 1);
    }
  }
}
