package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.table.Term;

/**
 * Which sums follow from those before them. Each sum is brought to lowest terms by elimination; one
 * of which nothing remains says nothing new. Lines that print the same everywhere are one.
 */
final class Reduction {
  private final Map<Integer, NavigableMap<Integer, BigInteger>> byLeading = new HashMap<>();
  private final int[] twins;

  Reduction(Lines lines) {
    this.twins = lines.twins();
  }

  /** Adds a sum; false if it follows from the others. */
  boolean add(int result, List<Term> terms) {
    NavigableMap<Integer, BigInteger> vector = vector(equation(result, terms));
    while (!vector.isEmpty()) {
      int leading = vector.lastKey();
      NavigableMap<Integer, BigInteger> other = byLeading.get(leading);
      if (other == null) {
        byLeading.put(leading, vector);
        return true;
      }
      eliminate(vector, other, leading);
    }
    return false;
  }

  /**
   * Whether a sum says no more than those before it but that these terms come to nothing: it does
   * not follow from them, and would if that were so.
   */
  boolean saysOnly(int result, List<Term> terms, List<Term> nothing) {
    NavigableMap<Integer, BigInteger> rest = rest(vector(equation(result, terms)));
    NavigableMap<Integer, BigInteger> wanted = rest(vector(nothing));
    if (rest.isEmpty() || !rest.keySet().equals(wanted.keySet())) {
      return false;
    }
    eliminate(rest, wanted, wanted.lastKey());
    return rest.isEmpty();
  }

  /** What remains of a sum when all others are taken out of it. */
  private NavigableMap<Integer, BigInteger> rest(NavigableMap<Integer, BigInteger> vector) {
    Optional<Integer> line = Optional.of(Integer.MAX_VALUE).map(vector::floorKey);
    while (line.isPresent()) {
      NavigableMap<Integer, BigInteger> other = byLeading.get(line.get());
      if (other != null) {
        eliminate(vector, other, line.get());
      }
      line = line.map(vector::lowerKey);
    }
    return vector;
  }

  /** The terms less the result, which come to nothing. */
  static List<Term> equation(int result, List<Term> terms) {
    List<Term> all = new ArrayList<>(terms);
    all.add(new Term(result, -1));
    return all;
  }

  private NavigableMap<Integer, BigInteger> vector(List<Term> terms) {
    NavigableMap<Integer, BigInteger> vector = new TreeMap<>();
    for (Term term : terms) {
      vector.merge(twins[term.index()], BigInteger.valueOf(term.sign()), BigInteger::add);
    }
    vector.values().removeIf(factor -> factor.signum() == 0);
    return vector;
  }

  private static void eliminate(
      Map<Integer, BigInteger> vector, Map<Integer, BigInteger> other, int leading) {
    BigInteger own = vector.get(leading);
    BigInteger its = other.get(leading);
    vector.replaceAll((line, factor) -> factor.multiply(its));
    other.forEach(
        (line, factor) -> vector.merge(line, factor.multiply(own).negate(), BigInteger::add));
    vector.values().removeIf(factor -> factor.signum() == 0);
    BigInteger divisor = vector.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    if (divisor.signum() != 0) {
      vector.replaceAll((line, factor) -> factor.divide(divisor));
    }
  }
}
