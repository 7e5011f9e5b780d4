package nl.sluitend.bbv;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.message.Message;

/**
 * A slip in a definition file of CBS: a code that its author did not mean, or left out. Our lists
 * have the right code; whoever meets the printed one finds here what it stands for.
 *
 * @param kind the list of the code
 * @param control the control that names the code, such as PF003; empty for a slip in the list
 *     itself
 * @param printed the code as the file has it; empty for a code that is missing there
 * @param right the code as our list has it; empty for a code that should not be there at all
 * @param reason why we read it so
 */
public record Slip(
    CodeKind kind,
    Optional<String> control,
    Optional<String> printed,
    Optional<String> right,
    Message reason) {
  /** Checks that all of it is there. */
  public Slip {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(control, "control");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(reason, "reason");
  }
}
