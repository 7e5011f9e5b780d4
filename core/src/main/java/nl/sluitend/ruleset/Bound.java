package nl.sluitend.ruleset;

import java.math.BigDecimal;
import java.util.Objects;
import nl.sluitend.money.PlainDecimal;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * From where on a deviation counts.
 *
 * @param value a percentage, or an amount in euros; above zero
 * @param inclusive true where the value itself counts ("at least"), false where only what is above
 *     it does ("more than")
 */
public record Bound(BigDecimal value, boolean inclusive) {
  private static final int MOST_DIGITS = 80;

  /**
   * Checks the value; trailing zeros of it do not count.
   *
   * @throws InvalidRuleException if it is zero or less, since every deviation would be beyond it
   */
  public Bound {
    value = PlainDecimal.copy(Objects.requireNonNull(value, "value"));
    if (value.signum() <= 0) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "",
          "Een grens is meer dan nul; anders is elk verschil erboven.",
          "A bound is more than zero; otherwise every deviation is beyond it.");
    }
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw RuleFlaw.invalid(
          Kind.BAD_VALUE,
          "",
          "Een grens heeft hoogstens " + MOST_DIGITS + " cijfers.",
          "A bound has at most " + MOST_DIGITS + " digits.");
    }
    BigDecimal stripped = value.stripTrailingZeros();
    value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Returns a bound that itself does not count.
   *
   * @param value the number, such as {@code 5}
   * @return more than that
   */
  public static Bound moreThan(String value) {
    return new Bound(new BigDecimal(value), false);
  }

  /**
   * Returns a bound that itself counts.
   *
   * @param value the number, such as {@code 15000}
   * @return at least that
   */
  public static Bound atLeast(String value) {
    return new Bound(new BigDecimal(value), true);
  }
}
