package nl.sluitend.delivery;

import java.util.Objects;
import java.util.Optional;

/**
 * A remark (opmerking) with a delivery.
 *
 * @param text what is remarked
 * @param author by whom; empty if not stated
 * @param extra fields that the format has no meaning for
 * @param bare whether the text alone is stated, where CBS's newest schema wants an object
 */
public record Remark(String text, Optional<String> author, DetailFields extra, boolean bare) {
  /** Checks that all is there, and that a bare text has nothing beside it. */
  public Remark {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(extra, "extra");
    if (bare && (author.isPresent() || !extra.isEmpty())) {
      throw new IllegalArgumentException(
          "A bare text has no author and no other fields, but was of %s with %s"
              .formatted(author, extra));
    }
  }

  /**
   * Returns a remark of nobody in particular.
   *
   * @param text what is remarked
   * @return the remark
   */
  public static Remark of(String text) {
    return new Remark(text, Optional.empty(), DetailFields.NONE, false);
  }

  /**
   * Returns a remark of which the text alone is stated, which CBS's newest schema forbids.
   *
   * @param text what is remarked
   * @return the remark
   */
  public static Remark bare(String text) {
    return new Remark(text, Optional.empty(), DetailFields.NONE, true);
  }
}
