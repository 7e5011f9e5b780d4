package nl.sluitend.amendment;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.Side;

/** What the tests of amendments share. */
final class Ledgers {
  static final LocalDate ADOPTED = LocalDate.of(2022, 11, 10);

  private Ledgers() {}

  static LineKey costs(String code) {
    return new LineKey(code, Side.EXPENDITURE);
  }

  static LineKey income(String code) {
    return new LineKey(code, Side.INCOME);
  }

  static Derived euros(long euros) {
    return cents(100 * euros);
  }

  static Derived cents(long cents) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofCents(cents)));
  }

  static BudgetLine line(LineKey key, long euros) {
    return new BudgetLine(key, Message.same("Regel " + key.code()), euros(euros));
  }

  static Amendment amendment(int number, LocalDate date, boolean neutral, AmendmentLine... lines) {
    return new Amendment(
        number,
        date,
        "Wijziging " + number,
        DecidedBy.COUNCIL,
        /* technical= */ false,
        neutral,
        List.of(lines));
  }

  static Amount amount(Derived derived) {
    return derived.value().toAmount();
  }
}
