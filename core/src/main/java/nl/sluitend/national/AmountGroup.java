package nl.sluitend.national;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.money.Amount;

/**
 * Amounts of bodies taken together by any keys, such as by taakveld and year.
 *
 * @param key the keys of what they were taken together by, in that order
 * @param overhead the lasten of overhead among them; empty if there is no line for it, and where
 *     they are taken together by taakveld: of one taakveld all or nothing is overhead
 * @param costs the lasten that overhead is compared with, without those of reserves; also those of
 *     bodies that have no line for overhead
 * @param expenditure all lasten
 * @param income all baten
 */
public record AmountGroup(
    List<String> key, Optional<Amount> overhead, Amount costs, Amount expenditure, Amount income) {
  /** Copies the key. */
  public AmountGroup {
    key = List.copyOf(key);
    Objects.requireNonNull(overhead, "overhead");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(expenditure, "expenditure");
    Objects.requireNonNull(income, "income");
  }

  /**
   * Returns overhead as a part of the costs: by category, what part of the salaries is overhead.
   *
   * @return the share; empty without overhead, or if the costs are not above zero
   */
  public Optional<Fraction> share() {
    return overhead.filter(amount -> costs.signum() > 0).map(amount -> Fraction.of(amount, costs));
  }

  /**
   * Returns lasten minus baten.
   *
   * @return the difference
   */
  public Amount gap() {
    return expenditure.minus(income);
  }
}
