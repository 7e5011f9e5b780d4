package nl.sluitend.overhead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Side;

/**
 * A line of overhead.
 *
 * @param label what it is called
 * @param kind the kind of cost; empty if it is not classified
 * @param side lasten or baten
 * @param costs which sign a cost carries in the inputs
 * @param suggested whether the kind is only a suggestion
 * @param inputs one amount per column
 */
public record OverheadLine(
    Message label,
    Optional<CostKind> kind,
    Side side,
    CostSign costs,
    boolean suggested,
    List<Input> inputs) {
  /** Copies the inputs and checks that they are money. */
  public OverheadLine {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    requireSide(side);
    Objects.requireNonNull(costs, "costs");
    inputs = List.copyOf(inputs);
    for (Input input : inputs) {
      if (!input.value().kind().isMoney()) {
        throw new IllegalArgumentException(
            "Overhead is money, but '%s' of line '%s' is not"
                .formatted(input.name().dutch(), label.dutch()));
      }
    }
  }

  static void requireSide(Side side) {
    if (side == Side.BALANCE) {
      throw new IllegalArgumentException("A line of overhead is lasten or baten, not saldo");
    }
    Objects.requireNonNull(side, "side");
  }
}
