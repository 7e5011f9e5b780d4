package nl.sluitend.contribution;

import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.publish.Keys;

/**
 * A part of the costs with a key of its own (verdeelsleutel), such as ICT by workplaces.
 *
 * <p>Keys are exact numbers under a name and without a place in a table: members agree on them
 * beforehand (inhabitants on 1 January, workplaces), and what a member pays is settled by them as
 * they are agreed, not by what may lie behind their print. Where they come from is for their name
 * to say.
 *
 * @param name what it is
 * @param costs what it costs and what others pay of it
 * @param keys who of the members bears it, and by what
 */
public record CostComponent(Message name, NetCosts costs, Keys keys) {
  /** Checks that all are there. */
  public CostComponent {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(keys, "keys");
  }
}
