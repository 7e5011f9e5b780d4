package nl.sluitend.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;

/** What has been booked on every line, in the order in which the lines came. Immutable. */
final class Accounts {
  private static final Message ORIGINAL = new Message("primitief", "original");

  /** What has been booked on a line. */
  private record Account(Message label, List<Formula.Term> terms) {
    static Account opened(Message label, Message name, Derived amount) {
      return new Account(label, List.of()).plus(name, amount);
    }

    Account plus(Message name, Derived amount) {
      List<Formula.Term> more = new ArrayList<>(terms);
      more.add(Sums.plus(Sums.named(name, amount)));
      return new Account(label, List.copyOf(more));
    }

    BudgetLine line(LineKey key) {
      return new BudgetLine(key, label, Sums.of(label, terms, Sums.REPLAY));
    }
  }

  private final Map<LineKey, Account> accounts;

  private Accounts(Map<LineKey, Account> accounts) {
    this.accounts = Collections.unmodifiableMap(accounts);
  }

  static Accounts of(List<BudgetLine> original) {
    Map<LineKey, Account> accounts = new LinkedHashMap<>();
    for (BudgetLine line : original) {
      Account account = Account.opened(line.label(), ORIGINAL, line.amount());
      if (accounts.put(line.key(), account) != null) {
        throw new IllegalArgumentException(
            "The original budget has %s twice".formatted(line.key().inWords().english()));
      }
    }
    return new Accounts(accounts);
  }

  /** The accounts with one more decision; it opens what is not there and only that. */
  Accounts plus(Amendment amendment) {
    Map<LineKey, Account> more = new LinkedHashMap<>(accounts);
    for (AmendmentLine line : amendment.lines()) {
      Account account = more.get(line.key());
      if (line.opens().isPresent() == (account != null)) {
        throw refused(amendment, line);
      }
      Message name = amendment.inWords();
      more.put(
          line.key(),
          account == null
              ? Account.opened(line.opens().orElseThrow(), name, line.change())
              : account.plus(name, line.change()));
    }
    return new Accounts(more);
  }

  BudgetState after(int number) {
    List<BudgetLine> lines = new ArrayList<>();
    accounts.forEach((key, account) -> lines.add(account.line(key)));
    return new BudgetState(number, lines);
  }

  private static IllegalArgumentException refused(Amendment amendment, AmendmentLine line) {
    return new IllegalArgumentException(
        (line.opens().isPresent()
                ? "Amendment %s opens %s, which the budget has already"
                : "Amendment %s changes %s, which the budget does not have; maybe it opens it")
            .formatted(amendment.number(), line.key().inWords().english()));
  }
}
