package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.table.Term;

/**
 * Finds the sums and differences among the lines of a table from the figures. For each line it
 * tries what a table is usually made of ({@link SumReadings}). What holds is weighed against how
 * easily it would hold by accident ({@link Surprise}) and how usual it is ({@link Prior}). Lines
 * that a sum has taken in are left out in the next round, so that totals of totals show.
 */
final class SumFinder {
  private static final int MOST_ROUNDS = 12;

  private final Lines lines;
  private final Prior prior;
  private final boolean[] repeats;
  private final List<FoundSum> found = new ArrayList<>();

  /** The lines of each sum that is known or found. */
  private final Set<Set<Integer>> taken = new HashSet<>();

  /** The terms of the sums that were found for a line. */
  private final Map<Integer, Set<Integer>> explained = new HashMap<>();

  /** The sums of lines as they stand that are known without having been looked for. */
  private final List<Set<Integer>> subtotals = new ArrayList<>();

  private final Reduction reduction;
  private final int[] twins;

  private SumFinder(Lines lines, Prior prior, boolean[] repeats) {
    this.lines = lines;
    this.prior = prior;
    this.repeats = repeats;
    this.reduction = new Reduction(lines);
    this.twins = lines.twins();
  }

  /**
   * Finds sums.
   *
   * @param lines the figures
   * @param prior what labels say
   * @param repeats places that follow from others
   * @param known sums that need not be found again
   */
  static List<FoundSum> find(
      Lines lines, Prior prior, boolean[] repeats, List<? extends Relation> known) {
    SumFinder finder = new SumFinder(lines, prior, repeats);
    for (Relation relation : known) {
      finder.reduction.add(relation.result(), relation.terms());
      finder.taken.add(FoundSum.lines(relation.result(), relation.terms(), finder.twins));
      finder.explain(relation.result(), relation.terms());
      if (relation.terms().size() > 1 && relation.terms().stream().allMatch(t -> t.sign() > 0)) {
        finder.subtotals.add(FoundSum.indexes(relation.terms()));
      }
    }
    finder.run();
    return finder.found;
  }

  private void run() {
    List<Integer> active = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isLine(line) && lines.isLive(line)) {
        active.add(line);
      }
    }
    SumReadings readings = new SumReadings(lines, prior, repeats);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<FoundSum> candidates = new ArrayList<>(readings.of(active));
      boolean[] gone = accept(candidates);
      if (!active.removeIf(line -> gone[line])) {
        return;
      }
    }
  }

  private boolean[] accept(List<FoundSum> candidates) {
    candidates.sort(
        Comparator.comparingInt(FoundSum::rank)
            .reversed()
            // Lasten = baten + saldo is the same as saldo = lasten − baten, which is what it says.
            .thenComparing(found -> !prior.isClaimed(found.result()))
            .thenComparing(SumFinder::standsAmidTerms)
            .thenComparing(found -> found.terms().size())
            .thenComparing(FoundSum::result)
            .thenComparing(found -> found.terms().toString()));
    boolean[] gone = new boolean[lines.count()];
    List<FoundSum> plain = candidates.stream().filter(FoundSum::isPlain).toList();
    for (FoundSum candidate : candidates) {
      boolean shared =
          candidate.isPlain() && candidate.terms().stream().anyMatch(term -> gone[term.index()]);
      Set<Integer> others = explained.getOrDefault(candidate.result(), Set.of());
      boolean doubtful = !others.isEmpty() && !candidate.convincesBeside(others);
      // The same lines with other signs hold by accident, where something is nought.
      Set<Integer> own = candidate.lines(twins);
      if (shared
          || doubtful
          || taken.contains(own)
          || skipsSubtotal(candidate, plain)
          || isPartOfItself(candidate)
          || Blurred.is(candidate, lines, reduction)) {
        continue;
      }
      // What follows from others is worth a line if people would add it up: blocks, not oddities.
      boolean news = reduction.add(candidate.result(), candidate.terms());
      if (news || candidate.isUsual()) {
        found.add(candidate);
        taken.add(own);
        explain(candidate.result(), candidate.terms());
        candidate.terms().forEach(term -> gone[term.index()] = true);
      }
    }
    return gone;
  }

  private void explain(int result, List<Term> terms) {
    explained.computeIfAbsent(result, line -> new HashSet<>()).addAll(FoundSum.indexes(terms));
  }

  /** Whether a sum adds all terms of a subtotal in its place: the next round sees the subtotal. */
  private boolean skipsSubtotal(FoundSum candidate, List<FoundSum> others) {
    Set<Integer> terms = candidate.indexes();
    return subtotals.stream().anyMatch(terms::containsAll)
        || others.stream()
            .anyMatch(
                other ->
                    other.terms().size() < terms.size()
                        && other.result() != candidate.result()
                        && terms.containsAll(other.indexes()));
  }

  /**
   * Whether a sum adds the total of which its result is a part: what else both add is then opposite
   * everywhere, by accident.
   */
  private boolean isPartOfItself(FoundSum candidate) {
    return candidate.isPlain()
        && candidate.terms().stream()
            .map(term -> explained.getOrDefault(term.index(), Set.of()))
            .anyMatch(parts -> parts.contains(candidate.result()));
  }

  /** Whether some terms stand before the result and others after it, as few people print sums. */
  private static boolean standsAmidTerms(FoundSum found) {
    long before = found.terms().stream().filter(term -> term.index() < found.result()).count();
    return before > 0 && before < found.terms().size();
  }
}
