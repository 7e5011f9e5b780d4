package nl.sluitend.overhead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Side;

/**
 * A line of overhead.
 *
 * @param label what it is called
 * @param kind the kind of cost; empty if it is not classified
 * @param side lasten or baten
 * @param suggested whether the kind is only a suggestion
 * @param amounts one amount per column, positive where it costs money
 */
public record OverheadLine(
    Message label, Optional<CostKind> kind, Side side, boolean suggested, List<Derived> amounts) {
  /** Copies the amounts and checks that they are money. */
  public OverheadLine {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    requireSide(side);
    amounts = List.copyOf(amounts);
    for (Derived amount : amounts) {
      if (!amount.value().kind().isMoney()) {
        throw new IllegalArgumentException(
            "Overhead is money, but '%s' of line '%s' is not"
                .formatted(amount.name().dutch(), label.dutch()));
      }
    }
  }

  /**
   * Returns a line of amounts as they are printed.
   *
   * @param label what it is called
   * @param kind the kind of cost; empty if it is not classified
   * @param side lasten or baten
   * @param costs which sign a cost carries in the inputs
   * @param suggested whether the kind is only a suggestion
   * @param inputs one amount per column
   * @throws IllegalArgumentException if one is no money, naming it
   */
  public OverheadLine(
      Message label,
      Optional<CostKind> kind,
      Side side,
      CostSign costs,
      boolean suggested,
      List<Input> inputs) {
    this(label, kind, side, suggested, inputs.stream().map(costs::cost).toList());
  }

  static void requireSide(Side side) {
    if (side == Side.BALANCE) {
      throw new IllegalArgumentException("A line of overhead is lasten or baten, not saldo");
    }
    Objects.requireNonNull(side, "side");
  }
}
