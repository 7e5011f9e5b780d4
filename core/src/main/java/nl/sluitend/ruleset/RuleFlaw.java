package nl.sluitend.ruleset;

import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * Why a stated rule cannot be used.
 *
 * @param kind what is the matter
 * @param path where: names and numbers (from 0) from the rule or the rule set downward, with
 *     slashes between them, such as {@code terms/0}; empty for the whole
 * @param message the whole in one sentence
 */
public record RuleFlaw(Kind kind, String path, Message message) {
  /** What can be the matter. */
  public enum Kind {
    /** An id that no rule can have. */
    BAD_ID,
    /** An id that belongs to a rule of the library. */
    LIBRARY_ID,
    /** Two rules with one id. */
    RULE_TWICE,
    /** A change of a rule that there is not. */
    UNKNOWN_RULE,
    /** Two statements that cannot both be meant. */
    CONTRADICTION,
    /** A rule that can never give a finding, or always gives one. */
    NEVER_FIRES,
    /** Something else that cannot be. */
    BAD_VALUE
  }

  /** Checks that every part is there. */
  public RuleFlaw {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  static InvalidRuleException invalid(Kind kind, String path, String dutch, String english) {
    return new InvalidRuleException(new RuleFlaw(kind, path, new Message(dutch, english)));
  }
}
