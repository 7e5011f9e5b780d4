package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;

/**
 * Judges whether relations hold in a table.
 *
 * <p>All tolerance comes from the figures themselves: each may be off by half of the unit it is
 * printed in. A difference beyond the sum of these is {@link Verdict#BROKEN}. One within it is
 * {@link Verdict#UNLIKELY} if a difference this large or larger would come from rounding less than
 * once in a thousand tables like this one (its probability times the number of instances judged),
 * and {@link Verdict#ROUNDING} otherwise.
 *
 * <p>Where figures are cut off instead ({@link Rounding#TRUNCATED}), a sum holds exactly when the
 * range of the sum of its terms and that of its result share an amount (XBRL Calculations 1.1). The
 * remainders then all point one way, so that there is no usual difference to compare with: what can
 * be is {@link Verdict#ROUNDING} with likelihood 1, and nothing is {@link Verdict#UNLIKELY}.
 *
 * <p>A column that prints effects on the result (letters V and N beside amounts without a sign, or
 * positive for an advantage of lasten and of baten) is compared as such.
 *
 * <p>A part of a whole is {@link Verdict#EXACT} if the printed amounts, divided and rounded to the
 * decimals of the printed quotient, give that quotient (half up; cut off where all figures are);
 * {@link Verdict#ROUNDING} if some true amounts that print as these have a quotient that prints as
 * that one. Where the whole can be zero nothing can be said. A column of percentages is about the
 * nearest column of amounts to its left.
 *
 * <p>A figure that is taken over is compared with the next column of amounts on the side that the
 * relation names, skipping those of another side (lasten, baten, saldo), and differences where it
 * is a level itself; in a relation among columns with the next row of amounts, if that has the same
 * role. Letters V and N are exact or broken; beside a zero they are exact, since what rounds to
 * zero may have either sign.
 *
 * <p>An empty cell, "p.m." and "n.v.t." add nothing (XBRL Calculations 1.1: what is not reported
 * adds nothing); "n.b.", words and percentages leave nothing to check.
 */
public final class Judge {
  private static final int ONCE_IN = 1000;

  private final BudgetTable table;
  private final Rounding rounding;
  private final Equations equations;
  private final QuotientJudge quotients;
  private final Map<List<Unit>, RoundingLikelihood> likelihoods = new HashMap<>();

  private Judge(BudgetTable table, Rounding rounding) {
    this.table = table;
    this.rounding = rounding;
    this.equations = new Equations(table, rounding);
    this.quotients = new QuotientJudge(table, rounding);
  }

  /**
   * Judges relations of a table together, its figures being rounded to nearest.
   *
   * @param table the table
   * @param relations relations among its rows or columns
   * @return one per relation, in the same order
   */
  public static List<JudgedRelation> judge(BudgetTable table, List<Relation> relations) {
    return judge(table, relations, Rounding.NEAREST);
  }

  /**
   * Judges relations of a table together.
   *
   * @param table the table
   * @param relations relations among its rows or columns
   * @param rounding how all of its figures came about
   * @return one per relation, in the same order
   */
  public static List<JudgedRelation> judge(
      BudgetTable table, List<Relation> relations, Rounding rounding) {
    return new Judge(table, rounding).judge(relations);
  }

  /** What sums, differences and figures taken over are judged by, where there is anything. */
  static List<Equation> equations(BudgetTable table, List<Relation> relations, Rounding rounding) {
    Equations equations = new Equations(table, rounding);
    return relations.stream()
        .filter(r -> r.kind() == RelationKind.LINEAR || r.kind() == RelationKind.CARRY)
        .flatMap(relation -> equations.of(relation).stream())
        .flatMap(draft -> draft.equation().stream())
        .toList();
  }

  /** What rounding can hide in a sum: half a unit of each figure. */
  static Amount slack(List<Figure> figures) {
    return figures.stream().map(f -> f.unit().half()).reduce(Amount.ZERO, Amount::plus);
  }

  /** Whether a cell without an amount is as good as zero. */
  static boolean addsNothing(Cell cell) {
    return cell == Cell.Empty.INSTANCE
        || cell == Cell.Mark.PRO_MEMORIE
        || cell == Cell.Mark.NOT_APPLICABLE;
  }

  private List<JudgedRelation> judge(List<Relation> relations) {
    List<List<Instance>> drafts = relations.stream().map(this::instances).toList();
    int judged =
        (int) drafts.stream().flatMap(List::stream).filter(i -> i.amounts().isPresent()).count();
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
            && instance
                .amounts()
                .filter(amounts -> amounts.likelihood().isBelow(judged, ONCE_IN))
                .isPresent();
    return unlikely
        ? new Instance(instance.at(), instance.outcome(), Verdict.UNLIKELY, instance.reason())
        : instance;
  }

  private List<Instance> instances(Relation relation) {
    if (relation instanceof Relation.Ratio ratio) {
      return quotients.instances(ratio);
    }
    if (relation instanceof Relation.Letter letter) {
      return LetterJudge.instances(table, letter);
    }
    return equations.of(relation).stream().map(this::instance).toList();
  }

  private Instance instance(Equations.Draft draft) {
    if (draft.equation().isEmpty()) {
      return new Instance(draft.at(), Optional.empty(), Verdict.NOT_CHECKABLE, draft.obstacle());
    }
    Equation equation = draft.equation().get();
    Verdict verdict = verdict(equation);
    Instance.Amounts outcome =
        new Instance.Amounts(
            equation.stated().amount(),
            equation.computed(),
            equation.slack(rounding),
            likelihood(equation, verdict));
    return new Instance(draft.at(), Optional.of(outcome), verdict, Optional.empty());
  }

  private Verdict verdict(Equation equation) {
    if (equation.difference().signum() == 0) {
      return Verdict.EXACT;
    }
    return equation.isConsistent(rounding) ? Verdict.ROUNDING : Verdict.BROKEN;
  }

  private Probability likelihood(Equation equation, Verdict verdict) {
    if (verdict == Verdict.BROKEN) {
      return Probability.ZERO;
    }
    if (verdict == Verdict.EXACT || rounding == Rounding.TRUNCATED) {
      return Probability.ONE;
    }
    List<Unit> units = equation.figures().stream().map(Figure::unit).sorted().toList();
    return likelihoods
        .computeIfAbsent(units, RoundingLikelihood::of)
        .atLeast(equation.difference());
  }
}
