package nl.sluitend.relate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nl.sluitend.linear.LeastSpread;
import nl.sluitend.linear.Rational;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.table.BudgetTable;

/**
 * Judges a table part by part: claims that share no figures, directly or by way of others, have
 * nothing to do with each other.
 */
final class JointJudge {
  /** The most work, in elementary operations: that of a table of some 60 000 cells. */
  static final long LIMIT = 100_000_000;

  private long left;
  private boolean complete = true;
  private Rational smallest = Rational.ZERO;
  private final List<JointJudgement.Conflict> conflicts = new ArrayList<>();

  JointJudge(long limit) {
    this.left = limit;
  }

  static JointJudgement judge(BudgetTable table, List<Relation> relations, long limit) {
    List<JointEquations.Joined> joined = joined(table, relations);
    JointJudge judge = new JointJudge(limit);
    parts(joined).forEach(judge::add);
    return judge.judgement();
  }

  private static List<JointEquations.Joined> joined(BudgetTable table, List<Relation> relations) {
    Effects effects = new Effects(table);
    Map<Integer, Boolean> known = new TreeMap<>();
    IntPredicate unsigned = column -> known.computeIfAbsent(column, effects::isUnsigned);
    List<JointEquations.Joined> joined = new ArrayList<>();
    for (Equation equation : Judge.equations(table, relations, Rounding.NEAREST)) {
      if (!unsigned.test(equation.result().column()) || !fitsEitherWay(equation)) {
        joined.add(JointEquations.Joined.of(joined.size(), equation, unsigned));
      }
    }
    return joined;
  }

  /** A difference printed without a sign, near enough to zero to run either way. */
  private static boolean fitsEitherWay(Equation equation) {
    Equation opposite =
        equation.withParts(equation.parts().stream().map(part -> part.times(-1)).toList());
    return equation.relation().axis() == Axis.COLUMNS
        && equation.isConsistent(Rounding.NEAREST)
        && opposite.isConsistent(Rounding.NEAREST);
  }

  /** Claims that hang together, in the order of the first claim of each. */
  private static List<List<JointEquations.Joined>> parts(List<JointEquations.Joined> claims) {
    int[] group = new int[claims.size()];
    Map<JointEquations.Unknown, Integer> first = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (JointEquations.Unknown unknown : claims.get(i).figures().keySet()) {
        Integer other = first.putIfAbsent(unknown, i);
        if (other != null) {
          join(group, other, i);
        }
      }
    }
    Map<Integer, List<JointEquations.Joined>> parts = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      parts.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(claims.get(i));
    }
    return List.copyOf(parts.values());
  }

  private static void join(int[] group, int one, int other) {
    int a = root(group, one);
    int b = root(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] group, int member) {
    int at = member;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private void add(List<JointEquations.Joined> part) {
    JointEquations equations = new JointEquations(part);
    if (equations.isExact()) {
      return;
    }
    LeastSpread.Outcome outcome = worked(equations.least(left));
    if (outcome instanceof LeastSpread.Found found) {
      add(equations, found.spread(), found.proof());
    } else if (outcome instanceof LeastSpread.GaveUp gaveUp) {
      add(equations, gaveUp.atLeast(), gaveUp.proof());
    } else {
      throw unexpected(outcome);
    }
  }

  private void add(JointEquations equations, Rational spread, List<Rational> proof) {
    smallest = smallest.compareTo(spread) < 0 ? spread : smallest;
    if (spread.compareTo(Rational.HALF) > 0) {
      int before = conflicts.size();
      List<JointEquations.Joined> rest = addBroken(equations.claims());
      addConflicts(rest);
      if (conflicts.size() == before) {
        // There was no work left for it, but the proof says enough.
        conflicts.add(equations.conflict(proof));
      }
    }
  }

  /** Adds each claim that is a conflict by itself, and returns the others. */
  private List<JointEquations.Joined> addBroken(List<JointEquations.Joined> claims) {
    List<JointEquations.Joined> rest = new ArrayList<>();
    for (JointEquations.Joined claim : claims) {
      if (claim.isBroken()) {
        // An error is the opposite of the difference that it explains.
        Rational sign = Rational.of(-claim.difference().signum());
        conflicts.add(new JointEquations(List.of(claim)).conflict(List.of(sign)));
      } else {
        rest.add(claim);
      }
    }
    return rest;
  }

  /** Adds conflicts and takes them out, until rounding explains the rest. */
  private void addConflicts(List<JointEquations.Joined> claims) {
    Deque<List<JointEquations.Joined>> open = new ArrayDeque<>(parts(claims));
    while (!open.isEmpty()) {
      List<JointEquations.Joined> part = open.remove();
      JointEquations equations = new JointEquations(part);
      LeastSpread.Outcome outcome = worked(equations.withinRounding(left));
      if (outcome instanceof LeastSpread.Beyond beyond) {
        Set<Integer> used = addLeast(equations, beyond.proof());
        open.addAll(parts(part.stream().filter(c -> !used.contains(c.number())).toList()));
      }
    }
  }

  /**
   * Adds the conflict that a proof shows, without what it can do without, and returns the numbers
   * of its claims.
   */
  private Set<Integer> addLeast(JointEquations equations, List<Rational> found) {
    JointEquations current = new JointEquations(equations.support(found));
    List<Rational> proof = withoutZeros(found);
    int at = 0;
    while (at < current.claims().size()) {
      List<JointEquations.Joined> fewer = new ArrayList<>(current.claims());
      fewer.remove(at);
      JointEquations without = new JointEquations(fewer);
      if (worked(without.withinRounding(left)) instanceof LeastSpread.Beyond beyond) {
        // All before this place were needed by more claims, so they are by these.
        current = new JointEquations(without.support(beyond.proof()));
        proof = withoutZeros(beyond.proof());
      } else {
        at++;
      }
    }
    conflicts.add(current.conflict(proof));
    return current.claims().stream().map(JointEquations.Joined::number).collect(Collectors.toSet());
  }

  private static List<Rational> withoutZeros(List<Rational> proof) {
    return proof.stream().filter(multiplier -> multiplier.signum() != 0).toList();
  }

  /** Takes the work of a search from what is left. */
  private LeastSpread.Outcome worked(LeastSpread.Outcome outcome) {
    if (outcome instanceof LeastSpread.Found found) {
      left -= found.work();
    } else if (outcome instanceof LeastSpread.Beyond beyond) {
      left -= beyond.work();
    } else if (outcome instanceof LeastSpread.GaveUp gaveUp) {
      left -= gaveUp.work();
      complete = false;
    }
    return outcome;
  }

  private static IllegalStateException unexpected(LeastSpread.Outcome outcome) {
    return new IllegalStateException("If all true values are zero, all sums hold, but " + outcome);
  }

  private JointJudgement judgement() {
    JointJudgement.HalfUnit half =
        new JointJudgement.HalfUnit(smallest.numerator(), smallest.denominator());
    if (!conflicts.isEmpty()) {
      return new JointJudgement.Contradicted(half, complete, conflicts);
    }
    return complete
        ? new JointJudgement.Explained(half)
        : new JointJudgement.Undecided(
            half,
            new Message(
                "de tabel is te groot om in haar geheel door te rekenen",
                "the table is too large to be worked out as a whole"));
  }
}
