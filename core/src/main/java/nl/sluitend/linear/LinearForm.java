package nl.sluitend.linear;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sum of variables, each times a coefficient.
 *
 * @param coefficients the coefficients other than zero by variable, from 0
 */
public record LinearForm(SortedMap<Integer, Rational> coefficients) {
  /** The sum of nothing. */
  public static final LinearForm NOTHING = new LinearForm(new TreeMap<>());

  /** Copies the coefficients, leaves zeros out, and checks the variables. */
  public LinearForm {
    TreeMap<Integer, Rational> copy = new TreeMap<>(coefficients);
    copy.values().removeIf(coefficient -> coefficient.signum() == 0);
    if (!copy.isEmpty() && copy.firstKey() < 0) {
      throw new IllegalArgumentException("Variables count from 0, but was " + copy.firstKey());
    }
    coefficients = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Returns a sum.
   *
   * @param coefficients the coefficients by variable
   * @return the sum
   */
  public static LinearForm of(Map<Integer, Rational> coefficients) {
    return new LinearForm(new TreeMap<>(coefficients));
  }

  /**
   * Returns one variable.
   *
   * @param variable the variable, from 0
   * @return once that variable
   */
  public static LinearForm of(int variable) {
    return NOTHING.plus(variable, Rational.ONE);
  }

  /**
   * Adds a variable.
   *
   * @param variable the variable, from 0
   * @param coefficient how many times it is added
   * @return the changed sum
   */
  public LinearForm plus(int variable, Rational coefficient) {
    TreeMap<Integer, Rational> sum = new TreeMap<>(coefficients);
    sum.merge(variable, coefficient, Rational::plus);
    return new LinearForm(sum);
  }

  /**
   * Adds a sum.
   *
   * @param other what is added
   * @return the sum of both
   */
  public LinearForm plus(LinearForm other) {
    TreeMap<Integer, Rational> sum = new TreeMap<>(coefficients);
    other.coefficients.forEach((variable, c) -> sum.merge(variable, c, Rational::plus));
    return new LinearForm(sum);
  }

  /**
   * Multiplies all coefficients.
   *
   * @param factor the factor
   * @return the changed sum
   */
  public LinearForm times(Rational factor) {
    TreeMap<Integer, Rational> product = new TreeMap<>(coefficients);
    product.replaceAll((variable, c) -> c.times(factor));
    return new LinearForm(product);
  }

  /**
   * Returns what is added of a variable.
   *
   * @param variable the variable
   * @return its coefficient, which may be zero
   */
  public Rational coefficient(int variable) {
    return coefficients.getOrDefault(variable, Rational.ZERO);
  }

  /** Returns the sum such as {@code 1*x0 + -1/3*x2}. */
  @Override
  public String toString() {
    return coefficients.entrySet().stream()
        .map(entry -> entry.getValue() + "*x" + entry.getKey())
        .collect(Collectors.joining(" + "));
  }
}
