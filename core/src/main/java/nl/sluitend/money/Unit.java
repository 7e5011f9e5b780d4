package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The step in which figures are printed (eenheid, "x € 1.000"): a power of ten euros.
 *
 * @param exponent the power of ten: 3 for thousands of euros, -2 for cents
 */
public record Unit(int exponent) implements Comparable<Unit> {
  /** Hundredths of a euro. */
  public static final Unit CENT = new Unit(-2);

  /** Whole euros. */
  public static final Unit EURO = new Unit(0);

  /** Thousands of euros: "bedragen x € 1.000". */
  public static final Unit THOUSAND = new Unit(3);

  /** Millions of euros. */
  public static final Unit MILLION = new Unit(6);

  private static final int SMALLEST = -20;
  private static final int LARGEST = 20;

  /** Checks that the step is one that figures are printed in. */
  public Unit {
    if (exponent < SMALLEST || exponent > LARGEST) {
      throw new IllegalArgumentException(
          "A unit is 10 to the power %s up to %s euros, but was 10 to the power %s"
              .formatted(SMALLEST, LARGEST, exponent));
    }
  }

  /**
   * Returns the unit of so many euros.
   *
   * @param euros a power of ten, such as 1000 or 0.01
   * @return the unit
   * @throws IllegalArgumentException if the number is not a power of ten
   */
  public static Unit of(BigDecimal euros) {
    return ofPlain(PlainDecimal.copy(euros));
  }

  private static Unit ofPlain(BigDecimal euros) {
    if (euros.signum() <= 0 || Math.abs((long) euros.scale()) > 1000) {
      throw notAPowerOfTen(euros);
    }
    BigDecimal stripped = euros.stripTrailingZeros();
    if (!stripped.unscaledValue().equals(BigInteger.ONE)) {
      throw notAPowerOfTen(euros);
    }
    return new Unit(-stripped.scale());
  }

  /**
   * Reads the number of euros in plain form, the inverse of {@link #toString()}.
   *
   * @param text such as {@code 1000} or {@code 0.01}
   * @return the unit
   * @throws IllegalArgumentException if the text is not a plain number or not a power of ten
   */
  public static Unit parse(String text) {
    return of(PlainDecimal.parse(text));
  }

  /**
   * Returns the step of a figure that is printed in this unit with decimals: 54,8 in millions is
   * printed in steps of € 100.000.
   *
   * @param decimals the number of decimals printed
   * @return the finer unit
   */
  public Unit withDecimals(int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("Decimals count from 0, but was " + decimals);
    }
    return new Unit(Math.subtractExact(exponent, decimals));
  }

  /**
   * Returns so many steps as an amount.
   *
   * @param number how many steps
   * @return the exact amount
   */
  public Amount times(BigDecimal number) {
    return Amount.of(PlainDecimal.copy(number).scaleByPowerOfTen(exponent));
  }

  /**
   * Returns one step as an amount.
   *
   * @return the step
   */
  public Amount step() {
    return times(BigDecimal.ONE);
  }

  /**
   * Returns half a step, the most that rounding to nearest can hide in one figure.
   *
   * @return half the step, exactly
   */
  public Amount half() {
    return times(new BigDecimal("0.5"));
  }

  @Override
  public int compareTo(Unit other) {
    return Integer.compare(exponent, other.exponent);
  }

  /** Returns the number of euros in plain form, such as {@code 1000}. */
  @Override
  public String toString() {
    return BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString();
  }

  private static IllegalArgumentException notAPowerOfTen(BigDecimal euros) {
    return new IllegalArgumentException(
        "A unit is a power of ten euros such as 1, 1000 or 1000000, but was " + euros);
  }
}
