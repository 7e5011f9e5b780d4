package nl.sluitend.national;

import java.util.Collection;
import java.util.List;

/**
 * Figures of many bodies in order of size, and where one stands among them. Everything is compared
 * and returned exactly.
 */
public final class Distribution {
  private final List<Fraction> ascending;

  private Distribution(List<Fraction> ascending) {
    this.ascending = ascending;
  }

  /**
   * Puts figures in order.
   *
   * @param values the figures, at least one
   * @return their distribution
   * @throws IllegalArgumentException if there are none
   */
  public static Distribution of(Collection<Fraction> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No figures have no distribution");
    }
    return new Distribution(values.stream().sorted().toList());
  }

  /**
   * Returns all figures.
   *
   * @return them, the smallest first
   */
  public List<Fraction> ascending() {
    return ascending;
  }

  /**
   * Returns the figure in the middle; of an even number of figures the exact mean of the two.
   *
   * @return the median
   */
  public Fraction median() {
    return quantile(1, 2);
  }

  /**
   * Returns the figure below which a part of all figures lies. The smallest is the one of part 0,
   * the largest of the last part, and all others divide the distance between them evenly; what
   * falls between two figures is taken from the line between them. (The definition of Excel's
   * {@code QUARTILE.INC} and of R's type 7.)
   *
   * @param part which part, from 0
   * @param of how many parts: 4 for quartiles, 10 for deciles
   * @return the quantile
   * @throws IllegalArgumentException if there is no such part
   */
  public Fraction quantile(int part, int of) {
    if (of < 1 || part < 0 || part > of) {
      throw new IllegalArgumentException("There is no part " + part + " of " + of);
    }
    long steps = (ascending.size() - 1L) * part;
    int below = (int) (steps / of);
    int above = Math.min(below + 1, ascending.size() - 1);
    return ascending.get(below).towards(ascending.get(above), steps % of, of);
  }

  /**
   * Returns the place of a figure when the largest is the first. Equal figures have the same place,
   * and the next has as many places less as there are of them: 1, 2, 2, 4.
   *
   * @param value the figure, which may be one of these or not
   * @return one more than the number of larger figures
   */
  public int rank(Fraction value) {
    return 1 + (int) ascending.stream().filter(other -> other.compareTo(value) > 0).count();
  }
}
