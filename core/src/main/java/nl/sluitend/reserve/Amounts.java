package nl.sluitend.reserve;

import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.RowRole;

/** Amounts of money and lines of them. */
final class Amounts {
  private static final Source TAKEN_AWAY =
      new Source(new Message("afgetrokken post", "item taken away"), /* fromMemory= */ false);

  private Amounts() {}

  static void requireMoney(Derived amount) {
    if (!amount.value().kind().isMoney()) {
      throw new IllegalArgumentException(
          "'%s' is no amount of money".formatted(amount.name().dutch()));
    }
  }

  static Formula sum(List<Formula.Term> terms) {
    return terms.isEmpty() ? Formula.constant(Quantity.of(Amount.ZERO)) : new Formula.Sum(terms);
  }

  static Formula.Term added(Derived amount) {
    return new Formula.Term(Formula.of(amount), /* subtracted= */ false);
  }

  static Formula.Term takenAway(Derived amount) {
    return new Formula.Term(Formula.of(amount), /* subtracted= */ true);
  }

  /** An amount as it stands in a statement whose lines add up. */
  static Derived signed(Derived amount, boolean isAdded) {
    return isAdded ? amount : Derived.of(amount.name(), Formula.of(amount).negated(), TAKEN_AWAY);
  }

  static StatementLine line(Message label, RowRole role, List<Derived> figures) {
    return new StatementLine(label, role, Optional.empty(), Optional.empty(), figures);
  }
}
