package nl.sluitend.ruleset;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;

/**
 * A name in a rule that none of the tables has; probably it is written otherwise there.
 *
 * @param rule the id of the rule
 * @param path where it stands in the rule, such as {@code terms/0}
 * @param name the name, or its form
 * @param nearest the name in the tables that looks most like it, if any does
 * @param message the whole in one sentence
 */
public record UnusedName(
    String rule, String path, String name, Optional<String> nearest, Message message) {
  /** Checks that every part is there. */
  public UnusedName {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nearest, "nearest");
    Objects.requireNonNull(message, "message");
  }
}
