package nl.sluitend.check;

import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * Something that keeps a table from being clean.
 *
 * @param kind what it is
 * @param rule the id of the rule; empty for {@link Kind#NOTHING_CHECKED}
 * @param because why, in words
 */
public record Blocker(Kind kind, String rule, Message because) {
  /** What can keep a table from being clean. */
  public enum Kind {
    /** A rule could not be carried out. */
    RULE_ERROR,
    /** A rule that is required was not checked. */
    NOT_CHECKED,
    /** A rule that is required could not compare everything that it is about. */
    NOT_EVERYWHERE,
    /** A finding is an error and nobody has accepted it. */
    OPEN_ERROR,
    /** No rule at all was checked, so that nothing is known of the table. */
    NOTHING_CHECKED
  }

  /** Checks that every part is there. */
  public Blocker {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(because, "because");
  }
}
