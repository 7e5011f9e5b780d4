package nl.sluitend.delivery;

import java.util.Comparator;
import java.util.Objects;
import nl.sluitend.bbv.CodeOrder;

/**
 * What an amount of a delivery is of. All records with the same key add up to one amount: a cell of
 * the matrix that CBS looks at.
 *
 * @param section lasten, baten or a section of the balance
 * @param code the taakveld or balance post
 * @param category the category; of a position the code of its date
 */
public record CellKey(Section section, String code, String category) {
  /** Checks that all is there. */
  public CellKey {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(category, "category");
  }

  /**
   * Compares keys by section, then code, then category.
   *
   * @param codes the order of codes
   * @return the order of keys
   */
  public static Comparator<CellKey> in(CodeOrder codes) {
    return Comparator.comparing(CellKey::section)
        .thenComparing(
            (one, other) -> codes.of(one.section.firstKind()).compare(one.code, other.code))
        .thenComparing(
            (one, other) ->
                codes.of(one.section.secondKind()).compare(one.category, other.category));
  }
}
