package nl.sluitend.bbv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sluitend.money.Amount;

/**
 * Amounts of one year on the codes of another, as far as that can be said without guessing.
 *
 * @param amounts the amounts by code of the year that was asked for, in published order
 * @param unconverted the amounts that need more detail, as they were given
 * @param breaks where an amount that was converted changed its meaning or its name on the way
 * @param ourReading whether a correspondence that was used, or that stood in the way, is our
 *     reading of the names in the lists
 */
public record Conversion(
    Map<String, Amount> amounts,
    List<Unconverted> unconverted,
    List<SeriesBreak> breaks,
    boolean ourReading) {
  /** Copies all of it. */
  public Conversion {
    amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    unconverted = List.copyOf(unconverted);
    breaks = List.copyOf(breaks);
  }

  /**
   * An amount that could not be converted.
   *
   * @param code the code that it was given on
   * @param amount the amount
   * @param into the codes that it may belong on; empty if none are known
   */
  public record Unconverted(String code, Amount amount, List<String> into) {
    /** Copies the codes. */
    public Unconverted {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(amount, "amount");
      into = List.copyOf(into);
    }
  }

  /**
   * Tells whether every amount found its code.
   *
   * @return whether nothing needs more detail
   */
  public boolean isComplete() {
    return unconverted.isEmpty();
  }

  /**
   * Adds up all amounts, converted or not.
   *
   * @return the sum of what was given
   */
  public Amount total() {
    Amount total = Amount.ZERO;
    for (Amount amount : amounts.values()) {
      total = total.plus(amount);
    }
    for (Unconverted one : unconverted) {
      total = total.plus(one.amount());
    }
    return total;
  }
}
