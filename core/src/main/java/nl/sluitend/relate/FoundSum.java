package nl.sluitend.relate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.relate.Surprise.Weight;
import nl.sluitend.table.Term;

/**
 * A sum that the figures show.
 *
 * @param result the line that states it
 * @param terms the lines that it adds or takes away
 * @param weight what the figures say
 * @param prior what labels and layout say, its shape included
 * @param shape how usual it is that lines like these add up ({@link Prior})
 * @param tried how many readings of the line were weighed
 */
record FoundSum(int result, List<Term> terms, Weight weight, int prior, int shape, long tried) {
  /** More bits than this say no more. */
  private static final int BEYOND_DOUBT = 30;

  int score() {
    return weight.bits() + prior;
  }

  /** Whether it is no accident, whatever else may be wrong where it does not hold. */
  boolean convinces() {
    return weight.forIt() - weight.choices() + prior >= Prior.THRESHOLD;
  }

  /** Beyond doubt is beyond doubt: of readings that are, the more usual one is the better. */
  int rank() {
    int against = Surprise.WRONG_FIGURE * weight.fails();
    return Math.min(weight.forIt(), BEYOND_DOUBT) - against + prior;
  }

  /** The same, out of so many readings of the line. */
  FoundSum of(long all) {
    return new FoundSum(result, terms, weight, prior, shape, Math.max(1, all));
  }

  /** Whether it still convinces where some places are no evidence. */
  boolean stillHolds(Lines of, boolean[] repeats) {
    return new FoundSum(
            result, terms, Surprise.weigh(of, result, terms, repeats), prior, shape, tried)
        .convinces();
  }

  /** Whether it convinces of a line that is the sum of others already. */
  boolean convincesBeside(Set<Integer> others) {
    return weight.fails() == 0
        && terms.stream().map(Term::index).noneMatch(others::contains)
        && (isUsual() || score() >= Prior.THRESHOLD + Prior.SECOND_READING);
  }

  /** Whether people would add it up as such, also where it follows from other sums. */
  boolean isUsual() {
    return shape >= Prior.STRIDE;
  }

  boolean isSameAs(Relation relation) {
    return relation.result() == result && Set.copyOf(relation.terms()).equals(Set.copyOf(terms));
  }

  Evidence evidence() {
    return new Evidence(Math.max(0, weight.bits()), prior, tried);
  }

  boolean isPlain() {
    return terms.stream().allMatch(term -> term.sign() > 0);
  }

  /** The lines that it adds or takes away. */
  Set<Integer> indexes() {
    return indexes(terms);
  }

  static Set<Integer> indexes(List<Term> terms) {
    return terms.stream().map(Term::index).collect(Collectors.toUnmodifiableSet());
  }

  /** All of its lines; of those that print the same everywhere, the first. */
  Set<Integer> lines(int[] twins) {
    return lines(result, terms, twins);
  }

  static Set<Integer> lines(int result, List<Term> terms, int[] twins) {
    return Stream.concat(Stream.of(result), terms.stream().map(Term::index))
        .map(line -> twins[line])
        .collect(Collectors.toUnmodifiableSet());
  }
}
