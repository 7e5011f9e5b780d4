package nl.sluitend.relate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.table.Term;

/**
 * A sum of columns that holds within rounding only because it leaves out a column of small amounts,
 * or takes one column for another that prints nearly the same: the original budget for the one
 * after small amendments. Beside the sums that come out to the last digit it says nothing but that
 * these amounts are small, and a reader would look for a rounding that is not there.
 */
final class Blurred {
  private Blurred() {}

  /**
   * Whether a sum is of that kind.
   *
   * @param sum a sum that the figures show
   * @param lines the figures
   * @param known the sums that stand already
   */
  static boolean is(FoundSum sum, Lines lines, Reduction known) {
    boolean exact = sum.weight().fails() == 0 && sum.weight().exact() == sum.weight().holds();
    return lines.axis() == Axis.COLUMNS
        && !exact
        && small(sum, lines)
            .anyMatch(amounts -> known.saysOnly(sum.result(), sum.terms(), amounts));
  }

  /** The columns, and the differences of two, that rounding could hide wherever the sum holds. */
  private static Stream<List<Term>> small(FoundSum sum, Lines lines) {
    Stream<List<Term>> columns =
        IntStream.range(0, lines.count())
            .filter(lines::isLine)
            .mapToObj(column -> List.of(new Term(column, 1)));
    Stream<List<Term>> differences =
        Stream.concat(Stream.of(new Term(sum.result(), -1)), sum.terms().stream())
            .map(Term::index)
            .flatMap(
                one ->
                    IntStream.range(0, lines.count())
                        .filter(other -> other != one && lines.isLine(other))
                        .mapToObj(other -> List.of(new Term(one, 1), new Term(other, -1))));
    return Stream.concat(columns, differences).filter(terms -> isSmall(terms, sum, lines));
  }

  private static boolean isSmall(List<Term> terms, FoundSum sum, Lines lines) {
    return IntStream.range(0, lines.places())
        .filter(place -> lines.isPlace(place) && lines.states(sum.result(), place))
        .filter(place -> isHidden(Reduction.equation(sum.result(), sum.terms()), sum, lines, place))
        .allMatch(place -> isHidden(terms, sum, lines, place));
  }

  private static boolean isHidden(List<Term> terms, FoundSum sum, Lines lines, int place) {
    return Math.abs(amount(terms, lines, place)) <= slack(sum, lines, place);
  }

  private static long amount(List<Term> terms, Lines lines, int place) {
    return terms.stream().mapToLong(t -> t.sign() * lines.value(t.index(), place)).sum();
  }

  private static long slack(FoundSum sum, Lines lines, int place) {
    return lines.slack(sum.result(), place)
        + sum.terms().stream().mapToLong(term -> lines.slack(term.index(), place)).sum();
  }
}
