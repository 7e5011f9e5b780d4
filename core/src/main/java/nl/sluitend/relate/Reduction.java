package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sluitend.table.Term;

/**
 * Which sums follow from those before them. Each sum is brought to lowest terms by elimination; one
 * of which nothing remains says nothing new. Lines that print the same everywhere are one.
 */
final class Reduction {
  private final Map<Integer, TreeMap<Integer, BigInteger>> byLeading = new HashMap<>();
  private final int[] twins;

  Reduction(Lines lines) {
    this.twins = lines.twins();
  }

  /** Adds a sum; false if it follows from the others. */
  boolean add(int result, List<Term> terms) {
    TreeMap<Integer, BigInteger> vector = new TreeMap<>();
    vector.put(twins[result], BigInteger.ONE.negate());
    for (Term term : terms) {
      vector.merge(twins[term.index()], BigInteger.valueOf(term.sign()), BigInteger::add);
    }
    vector.values().removeIf(factor -> factor.signum() == 0);
    while (!vector.isEmpty()) {
      int leading = vector.lastKey();
      TreeMap<Integer, BigInteger> other = byLeading.get(leading);
      if (other == null) {
        byLeading.put(leading, vector);
        return true;
      }
      eliminate(vector, other, leading);
    }
    return false;
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
