package nl.sluitend.check;

import java.util.Objects;
import nl.sluitend.message.Message;

/**
 * A number or a name that a rule works with, such as a threshold.
 *
 * @param name how it is called, such as {@code percentage}
 * @param value its value, exact, as text
 * @param description what it does
 */
public record RuleParameter(String name, String value, Message description) {
  /** Checks that there is a name. */
  public RuleParameter {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(description, "description");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A parameter has a name; that of value " + value + " not");
    }
  }
}
