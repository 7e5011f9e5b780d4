package nl.sluitend.ledger;

import java.util.Objects;
import nl.sluitend.delivery.Section;
import nl.sluitend.money.Amount;

/**
 * An amount that is not rounded to nearest, so that the delivery adds up. It still is the unit
 * below or above the exact amount.
 *
 * @param section the section
 * @param code the taakveld or balance post
 * @param category the category, of a position the code of its date
 * @param exact the exact amount
 * @param nearest what rounding to nearest would state
 * @param stated what the delivery states
 */
public record BuildShift(
    Section section, String code, String category, Amount exact, Amount nearest, Amount stated) {
  /** Checks that all is there. */
  public BuildShift {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(nearest, "nearest");
    Objects.requireNonNull(stated, "stated");
  }
}
