package nl.sluitend.publish;

import java.util.Objects;
import nl.sluitend.money.Amount;
import nl.sluitend.relate.Relation;

/**
 * A relation that the printed figures do not keep in one place.
 *
 * @param relation the relation, in the printed table
 * @param place the column (of rows) or row (of columns), from 0
 * @param difference what is printed as the outcome minus what the printed terms give
 */
public record RoundingGap(Relation relation, int place, Amount difference) {
  /** Checks that all is there. */
  public RoundingGap {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(difference, "difference");
    if (place < 0) {
      throw new IllegalArgumentException("Rows and columns count from 0, but was " + place);
    }
  }
}
