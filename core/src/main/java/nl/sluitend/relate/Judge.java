package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/**
 * Judges whether relations hold in a table.
 *
 * <p>All tolerance comes from the figures themselves: each may be off by half of the unit it is
 * printed in. A difference beyond the sum of these is {@link Verdict#BROKEN}. One within it is
 * {@link Verdict#UNLIKELY} if a difference this large or larger would come from rounding less than
 * once in a thousand tables like this one (its probability times the number of instances judged),
 * and {@link Verdict#ROUNDING} otherwise.
 *
 * <p>A column that prints effects on the result (letters V and N beside amounts without a sign, or
 * positive for an advantage of lasten and of baten) is compared as such.
 *
 * <p>An empty cell, "p.m." and "n.v.t." add nothing (XBRL Calculations 1.1: what is not reported
 * adds nothing); "n.b.", words and percentages leave nothing to check.
 */
public final class Judge {
  private static final int ONCE_IN = 1000;

  private final BudgetTable table;
  private final Effects effects;
  private final List<Differences.Found> differences;
  private final Map<List<Unit>, RoundingLikelihood> likelihoods = new HashMap<>();

  private Judge(BudgetTable table) {
    this.table = table;
    this.effects = new Effects(table);
    this.differences = Differences.of(table);
  }

  /**
   * Judges relations of a table together.
   *
   * @param table the table
   * @param relations linear relations among its rows or columns
   * @return one per relation, in the same order
   */
  public static List<JudgedRelation> judge(BudgetTable table, List<Relation> relations) {
    return new Judge(table).judge(relations);
  }

  /** What rounding can hide in a sum: half a unit of each figure. */
  static Amount slack(List<Figure> figures) {
    return figures.stream().map(f -> f.unit().half()).reduce(Amount.ZERO, Amount::plus);
  }

  private List<JudgedRelation> judge(List<Relation> relations) {
    List<List<Instance>> drafts = relations.stream().map(this::instances).toList();
    int judged =
        (int) drafts.stream().flatMap(List::stream).filter(i -> i.outcome().isPresent()).count();
    List<JudgedRelation> out = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      out.add(
          new JudgedRelation(
              relations.get(i),
              drafts.get(i).stream().map(d -> graded(d, judged)).toList(),
              Optional.empty()));
    }
    return out;
  }

  private Instance graded(Instance instance, int judged) {
    boolean unlikely =
        instance.verdict() == Verdict.ROUNDING
            && instance.amounts().orElseThrow().likelihood().isBelow(judged, ONCE_IN);
    return unlikely
        ? new Instance(instance.at(), instance.outcome(), Verdict.UNLIKELY, instance.reason())
        : instance;
  }

  private List<Instance> instances(Relation relation) {
    List<Instance> instances = new ArrayList<>();
    boolean ofRows = relation.axis() == Axis.ROWS;
    int places = ofRows ? table.columns().size() : table.rows().size();
    for (int at = 0; at < places; at++) {
      if (ofRows ? isAmount(at) : hasAmounts(at)) {
        instance(relation, at).ifPresent(instances::add);
      }
    }
    return instances;
  }

  private boolean isAmount(int column) {
    return table.columns().get(column).measure() == Measure.AMOUNT;
  }

  private boolean hasAmounts(int row) {
    RowRole role = table.rows().get(row).role();
    return role != RowRole.HEADING && role != RowRole.INDICATOR;
  }

  private Optional<Instance> instance(Relation relation, int at) {
    List<Figure> figures = new ArrayList<>();
    Amount computed = Amount.ZERO;
    for (Term term : relation.terms()) {
      Optional<Figure> figure = figure(relation, term.index(), at);
      if (figure.isPresent()) {
        figures.add(figure.get());
        Amount amount = figure.get().amount();
        computed = computed.plus(term.sign() > 0 ? amount : amount.negated());
      } else if (!addsNothing(cell(relation, term.index(), at))) {
        return Optional.of(notCheckable(at, "een term is geen bedrag", "a term is no amount"));
      }
    }
    Optional<Figure> stated = figure(relation, relation.result(), at);
    boolean silent = cell(relation, relation.result(), at) == Cell.Empty.INSTANCE;
    if (figures.isEmpty() && silent) {
      return Optional.empty();
    }
    if (stated.isEmpty()) {
      return Optional.of(notCheckable(at, "de uitkomst staat er niet", "the outcome is not there"));
    }
    if (figures.isEmpty()) {
      return Optional.of(notCheckable(at, "er staan geen termen", "no term is there"));
    }
    figures.add(stated.get());
    Amount read = asPrinted(relation, at, stated.get().amount(), computed, slack(figures));
    Instance.Amounts outcome = outcome(stated.get().amount(), read, figures);
    return Optional.of(new Instance(at, Optional.of(outcome), verdict(outcome), Optional.empty()));
  }

  /** What the terms give where the result is printed as an effect ({@link Effects}). */
  private Amount asPrinted(
      Relation relation, int at, Amount stated, Amount computed, Amount slack) {
    if (relation.axis() == Axis.COLUMNS) {
      return differences.stream()
          .filter(found -> found.explains(relation))
          .findFirst()
          .map(found -> found.asPrinted(computed, table.rows().get(at).side()))
          .orElse(computed);
    }
    Amount difference = stated.minus(computed).abs();
    return difference.compareTo(slack) <= 0
        ? computed
        : effects
            .sum(relation.result(), relation.terms(), at)
            .filter(sum -> stated.minus(sum).abs().compareTo(difference) < 0)
            .orElse(computed);
  }

  private Instance.Amounts outcome(Amount stated, Amount computed, List<Figure> figures) {
    Amount slack = slack(figures);
    Amount difference = stated.minus(computed);
    Probability likelihood;
    if (difference.signum() == 0) {
      likelihood = Probability.ONE;
    } else if (difference.abs().compareTo(slack) > 0) {
      likelihood = Probability.ZERO;
    } else {
      List<Unit> units = figures.stream().map(Figure::unit).sorted().toList();
      likelihood = likelihoods.computeIfAbsent(units, RoundingLikelihood::of).atLeast(difference);
    }
    return new Instance.Amounts(stated, computed, slack, likelihood);
  }

  private static Verdict verdict(Instance.Amounts outcome) {
    if (outcome.difference().signum() == 0) {
      return Verdict.EXACT;
    }
    boolean beyond = outcome.difference().abs().compareTo(outcome.slack()) > 0;
    return beyond ? Verdict.BROKEN : Verdict.ROUNDING;
  }

  private static Instance notCheckable(int at, String dutch, String english) {
    return new Instance(
        at, Optional.empty(), Verdict.NOT_CHECKABLE, Optional.of(new Message(dutch, english)));
  }

  private static boolean addsNothing(Cell cell) {
    return cell == Cell.Empty.INSTANCE
        || cell == Cell.Mark.PRO_MEMORIE
        || cell == Cell.Mark.NOT_APPLICABLE;
  }

  private Cell cell(Relation relation, int index, int at) {
    return relation.axis() == Axis.ROWS ? table.cell(index, at) : table.cell(at, index);
  }

  private Optional<Figure> figure(Relation relation, int index, int at) {
    return relation.axis() == Axis.ROWS ? table.figure(index, at) : table.figure(at, index);
  }
}
