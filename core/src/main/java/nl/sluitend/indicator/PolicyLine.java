package nl.sluitend.indicator;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Language;
import nl.sluitend.statement.Derived;

/**
 * An item of the policy indicators with its figures.
 *
 * @param item the item
 * @param suggested whether it is only a suggestion that the figures are of this item
 * @param figures one figure per column, of the kind of the item
 */
public record PolicyLine(PolicyItem item, boolean suggested, List<Derived> figures) {
  /** Copies the figures and checks their kind. */
  public PolicyLine {
    Objects.requireNonNull(item, "item");
    figures = List.copyOf(figures);
    for (Derived figure : figures) {
      if (!figure.value().kind().equals(item.kind())) {
        throw new IllegalArgumentException(
            "The item '%s' is in %s, but '%s' is in %s"
                .formatted(
                    item.inWords().dutch(),
                    item.kind().in(Language.DUTCH),
                    figure.name().dutch(),
                    figure.value().kind().in(Language.DUTCH)));
      }
    }
  }

  /**
   * Returns an item as the caller classifies it.
   *
   * @param item the item
   * @param figures one figure per column
   * @return the line
   */
  public static PolicyLine of(PolicyItem item, Derived... figures) {
    return new PolicyLine(item, /* suggested= */ false, List.of(figures));
  }
}
