package nl.sluitend.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount in euros. Nothing here rounds unless it is handed a rounding mode.
 *
 * <p>An amount is kept as a {@code long} with a decimal scale and widens by itself when that is too
 * small, so sums never wrap and never lose a cent. Every value has one form: € 1.200,00 equals €
 * 1.200. An amount holds at most {@value #MAX_INTEGER_DIGITS} digits before and {@value
 * #MAX_DECIMALS} after the decimal mark; more is an {@link ArithmeticException}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Amount implements Comparable<Amount> {
  /** The most digits that may stand before the decimal mark. */
  public static final int MAX_INTEGER_DIGITS = 100;

  /** The most digits that may stand after the decimal mark. */
  public static final int MAX_DECIMALS = 100;

  /** Nothing: € 0. */
  public static final Amount ZERO = new Amount(0, 0);

  private static final int LONG_BITS = 63;
  private static final String EURO = "EUR";

  private final long unscaled;
  private final int scale;
  private final @Nullable BigDecimal wide;

  private Amount(long unscaled, int scale) {
    this.unscaled = unscaled;
    this.scale = scale;
    this.wide = null;
  }

  private Amount(BigDecimal wide) {
    this.unscaled = 0;
    this.scale = 0;
    this.wide = wide;
  }

  /**
   * Returns a number of whole euros.
   *
   * @param euros the number of euros
   * @return the amount
   */
  public static Amount ofEuros(long euros) {
    return new Amount(euros, 0);
  }

  /**
   * Returns a number of cents.
   *
   * @param cents the number of hundredths of a euro
   * @return the amount
   */
  public static Amount ofCents(long cents) {
    return canonical(cents, 2);
  }

  /**
   * Returns an amount of euros with any number of decimals.
   *
   * @param euros the exact number of euros
   * @return the same value in its one form
   * @throws ArithmeticException if it has more digits than an amount can hold
   */
  public static Amount of(BigDecimal euros) {
    return ofPlain(PlainDecimal.copy(Objects.requireNonNull(euros, "euros")));
  }

  private static Amount ofPlain(BigDecimal euros) {
    if (euros.signum() == 0) {
      return ZERO;
    }
    // Bounds come first: stripping or printing 1E+1000000000 would exhaust the memory.
    if ((long) euros.precision() - euros.scale() > MAX_INTEGER_DIGITS
        || euros.scale() > 10 * MAX_DECIMALS) {
      throw tooManyDigits();
    }
    BigDecimal value = euros.stripTrailingZeros();
    if (value.scale() > MAX_DECIMALS) {
      throw tooManyDigits();
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
    return value.unscaledValue().bitLength() <= LONG_BITS
        ? new Amount(value.unscaledValue().longValueExact(), value.scale())
        : new Amount(value);
  }

  /**
   * Reads a plain decimal number of euros, such as {@code -12048000} or {@code 0.05}: an optional
   * minus, digits, and a point before decimals. This is the inverse of {@link #toString()}; for
   * figures as people print them see {@code nl.sluitend.printed}.
   *
   * @param text the decimal number
   * @return the amount
   * @throws NumberFormatException if the text has any other form
   * @throws ArithmeticException if it has more digits than an amount can hold
   */
  public static Amount parse(String text) {
    return of(PlainDecimal.parse(text));
  }

  /**
   * Takes over an amount from any JavaMoney implementation, exactly.
   *
   * @param money an amount in euros
   * @return the same amount
   * @throws IllegalArgumentException if its currency is not EUR
   * @throws ArithmeticException if it has more digits than an amount can hold
   */
  public static Amount from(MonetaryAmount money) {
    String currency = money.getCurrency().getCurrencyCode();
    if (!EURO.equals(currency)) {
      throw new IllegalArgumentException("Expected an amount in EUR, but was " + currency);
    }
    return of(money.getNumber().numberValueExact(BigDecimal.class));
  }

  /**
   * Hands the amount out as JavaMoney's, in EUR and without any loss. The first call in a process
   * starts the JavaMoney implementation, which takes some tenths of a second. What is returned
   * refuses to round: dividing it without a rounding of the caller's throws.
   *
   * @return the same amount, as an implementation of JSR 354 has it
   */
  public MonetaryAmount toMoney() {
    BigDecimal euros = toBigDecimal();
    // The context of the implementation rounds in silence at 256 digits; ours never reaches it.
    int digits = Math.max(euros.precision(), euros.scale()) + 1;
    MonetaryAmountFactory<?> factory = JavaMoney.factory();
    return factory
        .setCurrency(EURO)
        .setContext(
            MonetaryContextBuilder.of(factory.getAmountType())
                .setPrecision(Math.max(digits, 64))
                .setMaxScale(MAX_DECIMALS)
                .set(RoundingMode.UNNECESSARY)
                .build())
        .setNumber(euros)
        .create();
  }

  /**
   * Adds exactly.
   *
   * @param other what is added
   * @return the sum
   * @throws ArithmeticException if the sum has more digits than an amount can hold
   */
  public Amount plus(Amount other) {
    if (wide == null && other.wide == null && scale == other.scale) {
      long sum = unscaled + other.unscaled;
      boolean overflows = ((unscaled ^ sum) & (other.unscaled ^ sum)) < 0;
      if (!overflows) {
        return canonical(sum, scale);
      }
    }
    return of(toBigDecimal().add(other.toBigDecimal()));
  }

  /**
   * Subtracts exactly.
   *
   * @param other what is taken away
   * @return the difference
   * @throws ArithmeticException if the difference has more digits than an amount can hold
   */
  public Amount minus(Amount other) {
    return plus(other.negated());
  }

  /**
   * Returns the amount with the other sign.
   *
   * @return the opposite amount
   */
  public Amount negated() {
    return wide == null && unscaled != Long.MIN_VALUE
        ? new Amount(-unscaled, scale)
        : of(toBigDecimal().negate());
  }

  /**
   * Multiplies exactly.
   *
   * @param factor how many times
   * @return the product
   * @throws ArithmeticException if the product has more digits than an amount can hold
   */
  public Amount times(long factor) {
    return of(toBigDecimal().multiply(BigDecimal.valueOf(factor)));
  }

  /**
   * Returns the amount without its sign.
   *
   * @return the absolute amount
   */
  public Amount abs() {
    return signum() < 0 ? negated() : this;
  }

  /**
   * Returns the sign of the amount.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return wide == null ? Long.signum(unscaled) : wide.signum();
  }

  /**
   * Rounds to a whole number of units.
   *
   * @param unit the step to round to
   * @param mode how to round
   * @return the nearest multiple of the unit that the mode asks for
   */
  public Amount roundedTo(Unit unit, RoundingMode mode) {
    return of(toBigDecimal().setScale(-unit.exponent(), mode));
  }

  /**
   * Returns how often a unit goes into this amount.
   *
   * @param unit the step to count in
   * @return the exact number of units, with decimals if it is not whole
   */
  public BigDecimal in(Unit unit) {
    BigDecimal number = toBigDecimal().scaleByPowerOfTen(-unit.exponent()).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * Tells whether this amount is a whole number of units.
   *
   * @param unit the step to count in
   * @return true if nothing remains
   */
  public boolean isMultipleOf(Unit unit) {
    return in(unit).scale() == 0;
  }

  /**
   * Returns the exact number of euros, without trailing zeros and never in scientific form.
   *
   * @return the number of euros
   */
  public BigDecimal toBigDecimal() {
    return wide == null ? BigDecimal.valueOf(unscaled, scale) : wide;
  }

  @Override
  public int compareTo(Amount other) {
    return wide == null && other.wide == null && scale == other.scale
        ? Long.compare(unscaled, other.unscaled)
        : toBigDecimal().compareTo(other.toBigDecimal());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount that
        && unscaled == that.unscaled
        && scale == that.scale
        && Objects.equals(wide, that.wide);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unscaled, scale, wide);
  }

  /** Returns the plain decimal number of euros, such as {@code -12048000} or {@code 0.05}. */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }

  private static Amount canonical(long unscaled, int scale) {
    long value = unscaled;
    int decimals = scale;
    while (decimals > 0 && value % 10 == 0) {
      value /= 10;
      decimals--;
    }
    return new Amount(value, decimals);
  }

  private static ArithmeticException tooManyDigits() {
    return new ArithmeticException(
        "An amount holds at most %s digits before and %s after the decimal mark"
            .formatted(MAX_INTEGER_DIGITS, MAX_DECIMALS));
  }
}
