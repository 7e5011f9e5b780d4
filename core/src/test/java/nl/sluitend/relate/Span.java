package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All combinations of some relations, exactly: elimination over the whole numbers. A relation is a
 * vector with a coefficient per row or column, that of its result being -1.
 */
public final class Span {
  /** By the first index of each; sorted, so that elimination runs from left to right. */
  private final SortedMap<Integer, SortedMap<Integer, BigInteger>> basis = new TreeMap<>();

  /**
   * Takes the relations.
   *
   * @param vectors their coefficients by row or column
   */
  public Span(Collection<SortedMap<Integer, BigInteger>> vectors) {
    for (SortedMap<Integer, BigInteger> vector : vectors) {
      SortedMap<Integer, BigInteger> rest = rest(vector);
      if (!rest.isEmpty()) {
        basis.put(rest.firstKey(), rest);
      }
    }
  }

  /**
   * Says whether a relation is a combination of these; nothing at all always is.
   *
   * @param vector its coefficients
   * @return whether it is
   */
  public boolean contains(SortedMap<Integer, BigInteger> vector) {
    return rest(vector).isEmpty();
  }

  /**
   * Counts the relations that say something that the others do not.
   *
   * @return how many
   */
  public int dimension() {
    return basis.size();
  }

  private SortedMap<Integer, BigInteger> rest(SortedMap<Integer, BigInteger> vector) {
    SortedMap<Integer, BigInteger> rest = new TreeMap<>(vector);
    rest.values().removeIf(x -> x.signum() == 0);
    for (Map.Entry<Integer, SortedMap<Integer, BigInteger>> entry : basis.entrySet()) {
      BigInteger here = rest.getOrDefault(entry.getKey(), BigInteger.ZERO);
      if (here.signum() != 0) {
        rest = combined(rest, entry.getValue().get(entry.getKey()), entry.getValue(), here);
      }
    }
    return rest;
  }

  /** one x times - other x otherTimes, without common divisors. */
  private static SortedMap<Integer, BigInteger> combined(
      SortedMap<Integer, BigInteger> one,
      BigInteger times,
      SortedMap<Integer, BigInteger> other,
      BigInteger otherTimes) {
    SortedMap<Integer, BigInteger> sum = new TreeMap<>();
    one.forEach((index, x) -> sum.put(index, x.multiply(times)));
    other.forEach((index, x) -> sum.merge(index, x.multiply(otherTimes).negate(), BigInteger::add));
    sum.values().removeIf(x -> x.signum() == 0);
    BigInteger divisor = sum.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    sum.replaceAll((index, x) -> x.divide(divisor));
    return sum;
  }
}
