package nl.sluitend.overhead;

import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * What overhead is attributed to. Targets are apart from each other: what a tariff covers is not
 * counted in its taakveld once more.
 *
 * @param name what it is called
 * @param kind what it is, which tells whether the attribution is booked
 * @param key what it has of the key: its direct lasten, fte, hours or wages
 */
public record AttributionTarget(Message name, AttributionKind kind, Derived key) {
  /** Checks that all are there. */
  public AttributionTarget {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
  }
}
