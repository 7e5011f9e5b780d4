package nl.sluitend.records;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.linear.Rational;
import nl.sluitend.printed.DigitEdits;

/**
 * Puts figures right whose digits are one slip away from what an equality asks, or that lack or
 * have a minus too many. As many broken equalities as possible are repaired, with one slip per
 * figure and one figure per equality. A figure of an equality that holds is not touched, and no
 * bound or other rule that held is broken. If several sets of repairs are as good, only what they
 * have in common is done. Immutable.
 *
 * <p>Source: S. Scholtus, Automatic correction of simple typing errors in numerical data with
 * balance edits, 2009.
 */
public final class TypoCorrection {
  private static final int MOST_SETS = 100_000;

  private final Rules rules;
  private final Rational tolerance;
  private final Set<String> fixed;

  private TypoCorrection(Rules rules, Rational tolerance, Set<String> fixed) {
    this.rules = rules;
    this.tolerance = tolerance;
    this.fixed = fixed;
  }

  /**
   * Returns a correction without tolerance that may change every figure.
   *
   * @param rules what has to hold
   * @return the correction
   */
  public static TypoCorrection of(Rules rules) {
    return new TypoCorrection(rules, Rational.ZERO, Set.of());
  }

  /**
   * Lets equalities be off, so that rounding is not taken for a slip.
   *
   * @param most the most by which an equality is off and still holds
   * @return the changed correction
   */
  public TypoCorrection tolerating(BigDecimal most) {
    return new TypoCorrection(rules, Rational.of(most), fixed);
  }

  /**
   * Keeps figures as they are.
   *
   * @param figures their names
   * @return the changed correction
   */
  public TypoCorrection keeping(Collection<String> figures) {
    return new TypoCorrection(rules, tolerance, Set.copyOf(figures));
  }

  /**
   * Corrects figures.
   *
   * @param figures the figures
   * @return what came of it
   */
  public Correction correct(Figures figures) {
    if (!rules.isComplete(figures)) {
      return Correction.unchanged(Status.NOT_CHECKABLE, figures);
    }
    List<Atom.Linear> broken = rules.broken(figures, tolerance);
    if (broken.isEmpty()) {
      return Correction.unchanged(Status.VALID, figures);
    }
    return new Search(figures, broken).correction();
  }

  /**
   * A figure that may have been meant.
   *
   * @param involved the broken equalities that the figure is in, by place
   * @param repairs how many of them hold with it
   */
  private record Candidate(String name, BigDecimal meant, Set<Integer> involved, int repairs) {}

  private final class Search {
    private final Figures given;
    private final List<Atom.Linear> broken;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<List<Candidate>> best = new ArrayList<>();
    private int bestRepairs;
    private int sets;

    Search(Figures given, List<Atom.Linear> broken) {
      this.given = given;
      this.broken = broken;
      Set<String> proven = new HashSet<>(fixed);
      rules.equalities().stream()
          .filter(equality -> !broken.contains(equality))
          .forEach(equality -> proven.addAll(equality.terms().keySet()));
      rules.numbers().stream().filter(name -> !proven.contains(name)).forEach(this::addCandidates);
    }

    private void addCandidates(String name) {
      Set<Integer> involved = new LinkedHashSet<>();
      Set<BigDecimal> meant = new LinkedHashSet<>();
      for (int i = 0; i < broken.size(); i++) {
        if (broken.get(i).terms().containsKey(name)) {
          involved.add(i);
          meant(name, broken.get(i)).ifPresent(meant::add);
        }
      }
      for (BigDecimal number : meant) {
        Figures changed = given.with(name, number);
        long repairs =
            involved.stream()
                .filter(i -> broken.get(i).of(changed, tolerance) == Verdict.HOLDS)
                .count();
        candidates.add(new Candidate(name, number, involved, (int) repairs));
      }
    }

    /** What the equality asks of the figure, if that is one slip away. */
    private Optional<BigDecimal> meant(String name, Atom.Linear equality) {
      BigDecimal printed = given.number(name).orElseThrow();
      Rational asked =
          Rational.of(printed)
              .minus(equality.excess(given).orElseThrow().dividedBy(equality.coefficient(name)));
      int scale = Math.max(0, printed.scale());
      return Fraction.of(asked)
          .decimal()
          .filter(number -> number.scale() <= scale)
          .map(number -> number.setScale(scale))
          .filter(number -> isOneSlip(printed.setScale(scale), number));
    }

    Correction correction() {
      grow(0, new ArrayList<>(), new HashSet<>(), 0);
      if (sets > MOST_SETS) {
        return Correction.unchanged(Status.UNDECIDED, given);
      }
      if (best.isEmpty()) {
        return Correction.unchanged(Status.INVALID, given);
      }
      List<Candidate> common = new ArrayList<>(best.get(0));
      best.forEach(common::retainAll);
      List<Change> changes =
          common.stream()
              .map(
                  candidate ->
                      new Change(
                          candidate.name(),
                          given.number(candidate.name()),
                          candidate.meant(),
                          Change.Kind.TYPO))
              .toList();
      Figures corrected = given.with(changes);
      if (changes.isEmpty() || !keepsAll(corrected)) {
        return Correction.unchanged(Status.INVALID, given);
      }
      Status status =
          rules.broken(corrected, tolerance).isEmpty() ? Status.CORRECTED : Status.PARTIAL;
      return new Correction(
          status, corrected, changes, best.size(), BigDecimal.valueOf(changes.size()));
    }

    /** Takes or leaves each candidate; one that is taken leaves out all that share an equality. */
    private void grow(int from, List<Candidate> taken, Set<Integer> used, int repairs) {
      sets++;
      if (sets > MOST_SETS) {
        return;
      }
      offer(taken, repairs);
      for (int i = from; i < candidates.size(); i++) {
        Candidate candidate = candidates.get(i);
        if (candidate.involved().stream().noneMatch(used::contains)) {
          List<Candidate> more = new ArrayList<>(taken);
          more.add(candidate);
          Set<Integer> usedToo = new HashSet<>(used);
          usedToo.addAll(candidate.involved());
          grow(i + 1, more, usedToo, repairs + candidate.repairs());
        }
      }
    }

    private void offer(List<Candidate> taken, int repairs) {
      if (taken.isEmpty() || repairs < bestRepairs) {
        return;
      }
      Figures changed = given;
      for (Candidate candidate : taken) {
        changed = changed.with(candidate.name(), candidate.meant());
      }
      if (!keepsAll(changed)) {
        return;
      }
      if (repairs > bestRepairs) {
        best.clear();
        bestRepairs = repairs;
      }
      best.add(List.copyOf(taken));
    }

    private boolean keepsAll(Figures changed) {
      return rules.keepsBounds(given, changed) && rules.keepsOthers(given, changed);
    }
  }

  private static boolean isOneSlip(BigDecimal printed, BigDecimal meant) {
    BigInteger from = printed.unscaledValue();
    BigInteger to = meant.unscaledValue();
    boolean sign = from.signum() != 0 && from.equals(to.negate());
    return sign
        || DigitEdits.of(from, printed.scale() + 1).stream()
            .anyMatch(edit -> edit.meant().equals(to));
  }
}
