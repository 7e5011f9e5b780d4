package nl.sluitend.amendment;

import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.table.Side;

/** Sums that may have no terms, and what they rest on. */
final class Sums {
  static final Source REPLAY =
      Source.read(
          "begroting na wijziging = primitief + wijzigingen: Almelo, jaarstukken 2023,"
              + " https://almelo.jaarverslag-2023.nl/p19299/overzicht-baten-en-lasten");
  static final Source BALANCE =
      Source.read(
          "saldo = baten - lasten: Utrecht, jaarstukken 2017,"
              + " https://utrecht.jaarverslag-2017.nl/p16143/leeswijzer");

  private Sums() {}

  static Derived of(Message name, List<Formula.Term> terms, Source source) {
    Formula formula =
        terms.isEmpty() ? Formula.constant(Quantity.of(Amount.ZERO)) : new Formula.Sum(terms);
    return Derived.of(name, formula, source);
  }

  static Message inWords(Side side) {
    return switch (side) {
      case EXPENDITURE -> new Message("lasten", "expenditure");
      case INCOME -> new Message("baten", "income");
      case BALANCE -> new Message("saldo", "balance");
    };
  }

  static Formula.Term plus(Formula formula) {
    return new Formula.Term(formula, /* subtracted= */ false);
  }

  /** A stated amount under the name that it has in a sum, such as "1e wijziging". */
  static Formula named(Message name, Derived amount) {
    return new Formula.Outcome(Derived.of(name, Formula.of(amount), amount.source()));
  }
}
