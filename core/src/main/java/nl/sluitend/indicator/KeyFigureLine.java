package nl.sluitend.indicator;

import java.util.List;
import java.util.Objects;
import nl.sluitend.statement.Derived;

/**
 * An item with its amounts, as the formula takes them: debts, assets, lasten, baten, additions and
 * withdrawals are all positive.
 *
 * @param item the item
 * @param suggested whether it is only a suggestion that the amounts are of this item
 * @param amounts one amount per column
 */
public record KeyFigureLine(KeyFigureItem item, boolean suggested, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money. */
  public KeyFigureLine {
    Objects.requireNonNull(item, "item");
    amounts = List.copyOf(amounts);
    for (Derived amount : amounts) {
      if (!amount.value().kind().isMoney()) {
        throw new IllegalArgumentException(
            "The item '%s' is money, but '%s' is not"
                .formatted(item.inWords().dutch(), amount.name().dutch()));
      }
    }
  }

  /**
   * Returns an item as the caller classifies it.
   *
   * @param item the item
   * @param amounts one amount per column
   * @return the line
   */
  public static KeyFigureLine of(KeyFigureItem item, Derived... amounts) {
    return new KeyFigureLine(item, /* suggested= */ false, List.of(amounts));
  }
}
