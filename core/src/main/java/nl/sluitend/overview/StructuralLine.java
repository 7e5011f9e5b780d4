package nl.sluitend.overview;

import java.util.List;
import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;

/**
 * A row of the calculation of the structural balance.
 *
 * @param label what it is called
 * @param step what it does in the calculation
 * @param amounts one amount per column, with the sign that the step has
 */
public record StructuralLine(Message label, StructuralStep step, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money. */
  public StructuralLine {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(step, "step");
    amounts = List.copyOf(amounts);
    Amounts.requireMoney(label, amounts);
  }
}
