package nl.sluitend.legality;

import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.QuantityRange;

/** An amount that counts only above zero. */
final class AtLeastZero {
  private static final Quantity ZERO = Quantity.of(Amount.ZERO);

  /** Nothing, in euros. */
  static final Formula NOTHING = Formula.constant(ZERO);

  private AtLeastZero() {}

  /**
   * Returns the amount itself where it is above zero as stated, and otherwise zero, up to what
   * rounding allows.
   */
  static Derived of(Derived amount) {
    if (amount.value().numerator().signum() > 0) {
      return amount;
    }
    Quantity most = amount.range().high();
    if (most.numerator().signum() <= 0) {
      return Derived.of(amount.name(), NOTHING, amount.source());
    }
    QuantityRange range = new QuantityRange(ZERO, most, amount.range().tight());
    Optional<Origin> origin = amount.inputs().get(0).origin();
    return Derived.stated(new Input(amount.name(), ZERO, range, origin));
  }
}
