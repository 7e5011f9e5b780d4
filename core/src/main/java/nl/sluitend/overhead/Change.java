package nl.sluitend.overhead;

import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;

/**
 * How a figure changes.
 *
 * @param what what it is a figure of
 * @param from what the earlier one stands under
 * @param to what the later one stands under
 */
record Change(Message what, String from, String to, Derived earlier, Derived later) {
  private static final Source SOURCE =
      new Source(new Message("later min eerder", "later minus earlier"), /* fromMemory= */ false);

  /** Later minus earlier. */
  Derived amount() {
    Formula change = Formula.of(later).minus(Formula.of(earlier));
    return Derived.of(name(), change, SOURCE);
  }

  /** Later minus earlier by the size of the earlier one, so that what grows is positive. */
  Derived percentage() {
    boolean negative = earlier.value().numerator().signum() < 0;
    Formula whole = Formula.of(earlier);
    Formula change = Formula.of(amount()).asPercentageOf(negative ? whole.negated() : whole);
    return Derived.of(name(), change, SOURCE);
  }

  private Message name() {
    return new Message(
        "verandering %s van %s naar %s".formatted(what.dutch(), from, to),
        "change of %s from %s to %s".formatted(what.english(), from, to));
  }
}
