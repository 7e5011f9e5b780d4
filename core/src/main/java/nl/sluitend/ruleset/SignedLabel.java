package nl.sluitend.ruleset;

import java.util.Objects;

/**
 * Rows of a sum.
 *
 * @param label their label; with {@code *} all rows of that form but the result
 * @param sign 1 where they are added, -1 where they are taken away
 */
public record SignedLabel(LabelPattern label, int sign) {
  /** Checks the sign. */
  public SignedLabel {
    Objects.requireNonNull(label, "label");
    Signs.check(sign);
  }

  /**
   * Returns rows that are added.
   *
   * @param label their label
   * @return the term
   */
  public static SignedLabel plus(String label) {
    return new SignedLabel(new LabelPattern(label), 1);
  }

  /**
   * Returns rows that are taken away.
   *
   * @param label their label
   * @return the term
   */
  public static SignedLabel minus(String label) {
    return new SignedLabel(new LabelPattern(label), -1);
  }
}
