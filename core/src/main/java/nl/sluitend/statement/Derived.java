package nl.sluitend.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was computed, with how: formula, inputs, rounding steps, accuracy and source.
 * Immutable.
 */
public final class Derived {
  private static final int COARSEST = -200;
  private static final Source STATED =
      new Source(new Message("zoals opgegeven", "as stated"), /* fromMemory= */ false);

  private final Message name;
  private final Formula formula;
  private final Source source;
  private final Quantity value;
  // Found when it is first asked for; by two threads at once, twice the same.
  private @Nullable FlatSum flatSum;

  private Derived(Message name, Formula formula, Source source) {
    this.name = Objects.requireNonNull(name, "name");
    this.formula = Objects.requireNonNull(formula, "formula");
    this.source = Objects.requireNonNull(source, "source");
    this.value = Values.of(formula);
  }

  /**
   * Computes a figure.
   *
   * @param name what it is
   * @param formula how it is derived
   * @param source what the formula rests on
   * @return the figure
   * @throws ArithmeticException if something is divided by zero, naming the divisor
   */
  public static Derived of(Message name, Formula formula, Source source) {
    return new Derived(name, formula, source);
  }

  /**
   * Returns a figure that is not computed but stated.
   *
   * @param input the input
   * @return the same as a figure
   */
  public static Derived stated(Input input) {
    return new Derived(input.name(), Formula.of(input), STATED);
  }

  /**
   * Returns an amount that is not computed but printed, to the nearest unit.
   *
   * @param name what it is, the same in both languages
   * @param number the number as printed, in units
   * @param unit the unit
   * @return the figure
   */
  public static Derived printed(String name, long number, Unit unit) {
    return stated(Input.printed(name, number, unit));
  }

  /**
   * Returns what it is.
   *
   * @return the name
   */
  public Message name() {
    return name;
  }

  /**
   * Returns how it is derived.
   *
   * @return the formula
   */
  public Formula formula() {
    return formula;
  }

  /**
   * Returns what the formula rests on.
   *
   * @return the source
   */
  public Source source() {
    return source;
  }

  /**
   * Returns the exact outcome of the inputs as they are stated.
   *
   * @return the value
   */
  public Quantity value() {
    return value;
  }

  /**
   * Returns the true outcomes that the printed inputs allow.
   *
   * @return the range; {@link QuantityRange#tight()} tells whether both ends can be reached
   * @throws ArithmeticException if a divisor can be zero in its range, naming it
   */
  public QuantityRange range() {
    return Bounds.of(formula);
  }

  /**
   * Returns the true outcomes that the printed inputs allow, if they are known.
   *
   * @return the range; empty if a divisor can be zero in its range
   */
  public Optional<QuantityRange> findRange() {
    try {
      return Optional.of(range());
    } catch (ZeroDivisor unknown) {
      return Optional.empty();
    }
  }

  /**
   * Returns the inputs.
   *
   * @return each input once, in the order of the formula
   */
  public List<Input> inputs() {
    return Bounds.inputs(formula);
  }

  /**
   * Rounds the value to at most so many decimals, and to no more digits than its range supports:
   * what is shown differs less than one step of its last digit from every true value that the
   * inputs allow, or exactly one. 12.048 / 13.872, both in thousands, shows as 86,85%: true values
   * run from 86,84% to 86,86%. Where the range is not known, all decimals are shown.
   *
   * @param decimals the most decimals; for a percentage those before the sign
   * @param mode how the last digit is rounded
   * @return the number as shown; its scale is below zero where not even units are supported
   */
  public BigDecimal show(int decimals, RoundingMode mode) {
    Optional<QuantityRange> range = findRange();
    for (int scale = decimals; scale > COARSEST; scale--) {
      BigDecimal shown = value.rounded(scale, mode);
      if (range.filter(one -> !one.isExact() && !supports(one, shown)).isEmpty()) {
        return shown;
      }
    }
    throw new ArithmeticException(
        "'%s' has no digit that its inputs support".formatted(Wording.line(name.dutch())));
  }

  /**
   * Rounds the value to so many decimals, whatever its range.
   *
   * @param decimals the number of decimals; for a percentage those before the sign
   * @param mode how the last digit is rounded
   * @return the number as shown, with exactly that scale
   */
  public BigDecimal showExactly(int decimals, RoundingMode mode) {
    return value.rounded(decimals, mode);
  }

  /**
   * Explains the figure on some lines of text: formula, calculation, earlier figures, inputs with
   * their places, range and source. {@link Explanation#evaluate} computes it again from the text.
   *
   * @param language the language
   * @return the lines, each ending in a line feed
   */
  public String explain(Language language) {
    return Explanation.of(this, language);
  }

  /**
   * Returns the value in words: an amount in euros and cents as it is, anything else rounded as
   * {@link #show} does to at most two decimals, half away from zero.
   *
   * @param language the language
   * @return such as "€ 12.048.000", "86,85%" or "€ 38 per uur"
   */
  public String in(Language language) {
    return Explanation.written(this, language);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Derived that
        && name.equals(that.name)
        && formula.equals(that.formula)
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, value);
  }

  /** Returns the name and the exact value. */
  @Override
  public String toString() {
    return Wording.line(name.dutch()) + " = " + value;
  }

  /** The formula as a sum of inputs, each once, if it is that. */
  Optional<FlatSum> flatSum() {
    FlatSum known = flatSum;
    if (known != null) {
      return Optional.of(known);
    }
    Optional<FlatSum> found = FlatSum.of(formula);
    flatSum = found.orElse(null);
    return found;
  }

  private static boolean supports(QuantityRange range, BigDecimal shown) {
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-shown.scale());
    Kind kind = range.low().kind();
    Quantity least = Quantity.of(shown.subtract(step), kind);
    Quantity most = Quantity.of(shown.add(step), kind);
    return !range.low().isBelow(least) && !most.isBelow(range.high());
  }
}
