package nl.sluitend.bbv;

import java.util.Objects;
import java.util.Optional;

/**
 * A code of Iv3 in one layer and year. A code is text, not a number: {@code 0.1} is not {@code
 * 0.10}. Codes have no order of their own; that is the order of the list they stand in.
 *
 * @param kind the list it stands in
 * @param code as CBS writes it
 * @param name what CBS calls it, with its slips of spelling and encoding put right
 * @param group the code of the group that it belongs to; empty for one that stands on top
 * @param isGroup whether it is a group or total of other codes, on which no amount is booked
 */
public record Code(
    CodeKind kind, String code, String name, Optional<String> group, boolean isGroup) {
  /** Checks that all of it is there. */
  public Code {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
  }
}
