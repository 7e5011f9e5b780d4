package nl.sluitend.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.message.Message;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.table.BudgetTable;

/**
 * Why the relations of a table that are broken do not hold, and the smallest repairs.
 *
 * <pre>{@code
 * Diagnosis diagnosis = Diagnosis.of(table, Judge.judge(table, relations));
 * for (Fault fault : diagnosis.faults()) {
 *   fault.certainty();                     // ONE_BEST
 *   fault.best().get(0).reason();          // two digits are transposed: …
 *   fault.best().get(0).apply(table);      // only if you say so
 * }
 * }</pre>
 *
 * <p>An explanation is a slip ({@link ExplanationKind}) after whose repair all broken instances of
 * its fault hold and none that held is broken. The fewest slips come first: two are looked for only
 * where no single one explains a fault. Faults that meet only in long sums, such as a total, are
 * explained one by one and taken together where the sums hold then. Among equally few, what counts
 * is how usual the kind of slip is, how many other figures it could have given (of a figure of four
 * digits, three transpositions and 36 wrong digits), and how rare the differences that remain are
 * where they come from rounding. All of it is exact and in whole thousandths of a bit, so that the
 * order is the same everywhere.
 *
 * @param faults what is wrong, in the order of the relations
 * @param notTried what was left out because there was too much of it
 */
public record Diagnosis(List<Fault> faults, List<Message> notTried) {
  /** Changes that are tried for one fault, and for a table. */
  private static final int MOST_PER_FAULT = 20_000;

  private static final int MOST_PER_TABLE = 200_000;

  /** Explanations that are listed of one fault, and of those that are equally good. */
  private static final int USUALLY_LISTED = 12;

  private static final int MOST_LISTED = 48;

  /** Explanations of about the same cost are equally good: up to a factor of four. */
  private static final long EQUALLY_GOOD = 2000;

  /** Copies the lists. */
  public Diagnosis {
    faults = List.copyOf(faults);
    notTried = List.copyOf(notTried);
  }

  /**
   * Diagnoses a table.
   *
   * @param table the table as printed
   * @param relations its relations as judged on this very table
   * @return one fault for each group of broken instances that hang together
   */
  public static Diagnosis of(BudgetTable table, List<JudgedRelation> relations) {
    return of(table, relations, USUALLY_LISTED);
  }

  /** The same with at least so many explanations of a fault, where there are as many. */
  static Diagnosis of(BudgetTable table, List<JudgedRelation> relations, int listed) {
    Claims claims = new Claims(Sheet.of(table), relations);
    List<Set<Integer>> groups = claims.groups();
    List<Slip> wider = WiderSlips.of(claims);
    List<Slip> used = merge(claims, groups, wider);
    List<Fault> faults = new ArrayList<>();
    int left = MOST_PER_TABLE;
    for (Set<Integer> group : groups) {
      Budget budget = new Budget(Math.min(left, MOST_PER_FAULT));
      int before = budget.left();
      faults.add(fault(claims, group, used, budget, listed));
      left -= before - budget.left();
    }
    List<Message> notTried = new ArrayList<>();
    if (!claims.unread().isEmpty()) {
      notTried.add(
          new Message(
              "van %s plaatsen die niet sluiten, is de lezing niet te herhalen; zij zijn niet verklaard"
                  .formatted(claims.unread().size()),
              "%s broken instances cannot be read in the same way and are not explained"
                  .formatted(claims.unread().size())));
    }
    if (!groups.isEmpty() && table.columns().size() > LineSlips.FARTHEST) {
      notTried.add(
          new Message(
              "bedragen in elkaars kolom zijn gezocht tot %s kolommen van elkaar"
                  .formatted(LineSlips.FARTHEST),
              "figures in each other's column were looked for up to %s columns apart"
                  .formatted(LineSlips.FARTHEST)));
    }
    return new Diagnosis(faults, notTried);
  }

  /** Joins groups that one slip mends together; returns the slips that do. */
  private static List<Slip> merge(Claims claims, List<Set<Integer>> groups, List<Slip> wider) {
    List<Slip> used = new ArrayList<>();
    for (Slip slip : wider) {
      List<Integer> mended = WiderSlips.mended(claims, groups, slip).orElse(List.of());
      if (mended.size() > 1) {
        for (int i = mended.size() - 1; i > 0; i--) {
          groups.get(mended.get(0)).addAll(groups.remove((int) mended.get(i)));
        }
      }
      if (!mended.isEmpty()) {
        used.add(slip);
      }
    }
    return used;
  }

  private static Fault fault(
      Claims claims, Set<Integer> group, List<Slip> wider, Budget budget, int listed) {
    Search.Found found = new Search(claims, budget).explain(group, wider);
    List<Search.State> states = found.states();
    int equallyGood =
        (int)
            states.stream()
                .filter(state -> state.cost() - states.get(0).cost() <= EQUALLY_GOOD)
                .count();
    List<Message> notTried = new ArrayList<>();
    if (found.cut()) {
      notTried.add(
          new Message(
              "niet alle combinaties van fouten zijn geprobeerd",
              "not all combinations of faults were tried"));
    }
    int most = Math.max(listed, Math.min(equallyGood, MOST_LISTED));
    if (states.size() > most) {
      notTried.add(
          new Message(
              "nog %s verklaringen zijn niet getoond".formatted(states.size() - most),
              "%s more explanations are not shown".formatted(states.size() - most)));
    }
    return new Fault(
        instances(claims, group),
        states.stream().limit(most).map(state -> explanation(claims, group, state)).toList(),
        equallyGood,
        certainty(group, states, equallyGood),
        notTried);
  }

  /** A figure that would fit convinces only where more than one relation asks for it. */
  private static Certainty certainty(
      Set<Integer> group, List<Search.State> states, int equallyGood) {
    if (states.isEmpty() || !states.get(0).isComplete()) {
      return Certainty.NONE_CONVINCING;
    }
    boolean anyFigure =
        states.get(0).slips().stream()
            .anyMatch(slip -> slip.kind() == ExplanationKind.OTHER_FIGURE);
    if (anyFigure && group.size() == 1 && states.size() > 1) {
      return Certainty.NONE_CONVINCING;
    }
    return equallyGood == 1 ? Certainty.ONE_BEST : Certainty.SEVERAL_EQUALLY_GOOD;
  }

  private static Explanation explanation(Claims claims, Set<Integer> group, Search.State state) {
    Set<Integer> mended = new TreeSet<>(group);
    mended.removeAll(state.left());
    ExplanationKind kind =
        state.slips().size() == 1 ? state.slips().get(0).kind() : ExplanationKind.SEVERAL;
    return new Explanation(
        kind,
        state.changes(),
        instances(claims, mended),
        new Wording(claims.sheet().table()).of(state.slips()),
        state.cost());
  }

  private static List<BrokenInstance> instances(Claims claims, Set<Integer> numbers) {
    return numbers.stream().map(number -> claims.get(number).instance()).sorted().toList();
  }
}
