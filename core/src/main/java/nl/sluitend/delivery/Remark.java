package nl.sluitend.delivery;

import java.util.Objects;
import java.util.Optional;

/**
 * A remark (opmerking) with a delivery.
 *
 * @param text what is remarked
 * @param author by whom; empty if not stated
 * @param extra fields that the format has no meaning for
 */
public record Remark(String text, Optional<String> author, DetailFields extra) {
  /** Checks that all is there. */
  public Remark {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(extra, "extra");
  }

  /**
   * Returns a remark of nobody in particular.
   *
   * @param text what is remarked
   * @return the remark
   */
  public static Remark of(String text) {
    return new Remark(text, Optional.empty(), DetailFields.NONE);
  }
}
