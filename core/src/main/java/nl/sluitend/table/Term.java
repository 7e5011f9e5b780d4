package nl.sluitend.table;

/**
 * A row or column that takes part in a sum.
 *
 * @param index the row or column, from 0
 * @param sign 1 where it is added, -1 where it is taken away
 */
public record Term(int index, int sign) {
  /** Checks index and sign. */
  public Term {
    if (index < 0 || (sign != 1 && sign != -1)) {
      throw new IllegalArgumentException(
          "A term has an index from 0 and a sign of 1 or -1, but was " + index + " and " + sign);
    }
  }
}
