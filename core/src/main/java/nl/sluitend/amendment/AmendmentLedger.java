package nl.sluitend.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.Years;

/**
 * The budget of one year and all decisions that amend it. Immutable: {@link #with} gives a new
 * ledger.
 *
 * <p>The order is that of the numbers, and dates follow it: two decisions may be of one day, but a
 * higher number is never of an earlier day. So the budget after a number and the budget at a day
 * never contradict each other. A number that is missing (a proposal that was withdrawn) leaves a
 * gap and changes nothing.
 *
 * <pre>{@code
 * AmendmentLedger ledger = AmendmentLedger.of(2023, adopted, lines).with(first).with(second);
 * ledger.after(1).total(Side.EXPENDITURE).explain(Language.DUTCH);
 * ledger.statement(0, ledger.last(), ChangeColumns.EACH);
 * }</pre>
 */
public final class AmendmentLedger {
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

  private static final Message NOT_THERE = new Message("nog geen regel", "no line yet");

  private final int year;
  private final LocalDate adopted;
  private final List<BudgetLine> original;
  private final List<Amendment> amendments;

  private AmendmentLedger(
      int year, LocalDate adopted, List<BudgetLine> original, List<Amendment> amendments) {
    this.year = year;
    this.adopted = adopted;
    this.original = List.copyOf(original);
    this.amendments = List.copyOf(amendments);
  }

  /**
   * Returns the ledger of a budget that nothing has amended yet.
   *
   * @param year the year of the budget
   * @param adopted the day on which the council adopted it
   * @param original its lines
   * @return the ledger
   * @throws IllegalArgumentException if a line stands there twice, or if amounts are known to be of
   *     different years, naming them
   */
  public static AmendmentLedger of(int year, LocalDate adopted, List<BudgetLine> original) {
    Set<LineKey> seen = new HashSet<>();
    for (BudgetLine line : original) {
      if (!seen.add(line.key())) {
        throw new IllegalArgumentException(
            "The original budget has %s twice".formatted(line.key().inWords().english()));
      }
    }
    Years.requireSame(original.stream().map(BudgetLine::amount).toArray(Derived[]::new));
    return new AmendmentLedger(year, adopted, original, List.of());
  }

  /**
   * Returns the ledger with one more decision.
   *
   * @param amendment the decision
   * @return the longer ledger
   * @throws IllegalArgumentException if its number is not above, or its date before, that of the
   *     last one; if it changes a line that the budget does not have and does not open it, or opens
   *     one that it has; or if amounts are known to be of different years; naming it
   */
  public AmendmentLedger with(Amendment amendment) {
    if (amendment.number() <= last()) {
      throw new IllegalArgumentException(
          "Amendment %s cannot follow amendment %s".formatted(amendment.number(), last()));
    }
    LocalDate before = amendments.isEmpty() ? adopted : last(amendments).date();
    if (amendment.date().isBefore(before)) {
      throw new IllegalArgumentException(
          "Amendment %s is of %s, but what it amends is of %s"
              .formatted(amendment.number(), amendment.date(), before));
    }
    BudgetState state = current();
    for (AmendmentLine line : amendment.lines()) {
      if (line.opens().isPresent() == state.findLine(line.key()).isPresent()) {
        throw new IllegalArgumentException(
            (line.opens().isPresent()
                    ? "Amendment %s opens %s, which the budget has already"
                    : "Amendment %s changes %s, which the budget does not have; maybe it opens it")
                .formatted(amendment.number(), line.key().inWords().english()));
      }
    }
    Years.requireSame(
        Stream.concat(
                original.stream().map(BudgetLine::amount),
                amendment.lines().stream().map(AmendmentLine::change))
            .toArray(Derived[]::new));
    List<Amendment> more = new ArrayList<>(amendments);
    more.add(amendment);
    return new AmendmentLedger(year, adopted, original, more);
  }

  /**
   * Returns the year of the budget.
   *
   * @return the year
   */
  public int year() {
    return year;
  }

  /**
   * Returns the decisions.
   *
   * @return the amendments by number
   */
  public List<Amendment> amendments() {
    return amendments;
  }

  /**
   * Returns the number of the last amendment.
   *
   * @return the number; 0 if there is none
   */
  public int last() {
    return amendments.isEmpty() ? 0 : last(amendments).number();
  }

  /**
   * Returns the budget after all amendments.
   *
   * @return the budget as it is now
   */
  public BudgetState current() {
    return after(last());
  }

  /**
   * Returns the budget after an amendment.
   *
   * @param number the number of the amendment; 0 for the original budget
   * @return the budget, each amount as the original amount and the changes up to the amendment
   * @throws NoSuchElementException if there is no such amendment, naming those that there are
   */
  public BudgetState after(int number) {
    requireNumber(number);
    Map<LineKey, Account> accounts = new LinkedHashMap<>();
    for (BudgetLine line : original) {
      accounts.put(line.key(), Account.opened(line.label(), ORIGINAL, line.amount()));
    }
    for (Amendment amendment : amendments) {
      if (amendment.number() <= number) {
        amendment.lines().forEach(line -> book(accounts, amendment.inWords(), line));
      }
    }
    List<BudgetLine> lines = new ArrayList<>();
    accounts.forEach((key, account) -> lines.add(account.line(key)));
    return new BudgetState(number, lines);
  }

  /**
   * Returns the budget at the end of a day.
   *
   * @param day the day
   * @return the budget with all amendments up to that day
   * @throws IllegalArgumentException if the budget was adopted later
   */
  public BudgetState at(LocalDate day) {
    if (day.isBefore(adopted)) {
      throw new IllegalArgumentException(
          "On %s there was no budget yet: it was adopted on %s".formatted(day, adopted));
    }
    int number = 0;
    for (Amendment amendment : amendments) {
      if (!amendment.date().isAfter(day)) {
        number = amendment.number();
      }
    }
    return after(number);
  }

  /**
   * Returns what happens to every line between two states (was, wijziging, wordt).
   *
   * @param from the number of the first state; 0 for the original budget
   * @param to the number of the second state, which may be the earlier one
   * @return one change per line of either state, in the order of the later one
   * @throws NoSuchElementException if there is no such amendment, naming those that there are
   */
  public List<LineChange> changes(int from, int to) {
    BudgetState was = after(from);
    BudgetState becomes = after(to);
    BudgetState later = from > to ? was : becomes;
    return later.lines().stream()
        .map(
            line ->
                new LineChange(
                    line.key(),
                    line.label(),
                    amount(was, line.key()),
                    change(line.key(), from, to),
                    amount(becomes, line.key())))
        .toList();
  }

  /**
   * Returns two states of the budget and what lies between them as a statement: lasten, baten and,
   * if there are both, the saldo. From 0 to the last amendment it is the table of original budget,
   * amendments and amended budget.
   *
   * @param from the number of the first state; 0 for the original budget
   * @param to the number of the second state, which is a later one
   * @param columns whether each amendment has a column
   * @return the statement
   * @throws IllegalArgumentException if the second state is not a later one
   * @throws NoSuchElementException if there is no such amendment, naming those that there are
   */
  public Statement statement(int from, int to, ChangeColumns columns) {
    requireNumber(from);
    requireNumber(to);
    if (to <= from) {
      throw new IllegalArgumentException(
          "The second state is a later one than the first, but was %s after %s"
              .formatted(to, from));
    }
    return new LedgerStatement(this, from, to, columns).build();
  }

  /** The change of a line by the amendments after one state up to another. */
  Derived change(LineKey key, int from, int to) {
    int low = Math.min(from, to);
    int high = Math.max(from, to);
    List<Formula.Term> terms = new ArrayList<>();
    for (Amendment amendment : amendments) {
      if (amendment.number() > low && amendment.number() <= high) {
        for (AmendmentLine line : amendment.lines()) {
          if (line.key().equals(key)) {
            terms.add(new Formula.Term(Sums.named(amendment.inWords(), line.change()), from > to));
          }
        }
      }
    }
    return Sums.of(new Message("wijziging", "change"), terms, Sums.REPLAY);
  }

  static Derived amount(BudgetState state, LineKey key) {
    return state
        .findLine(key)
        .map(BudgetLine::amount)
        .orElseGet(() -> Sums.of(NOT_THERE, List.of(), Sums.REPLAY));
  }

  private void requireNumber(int number) {
    if (number != 0 && amendments.stream().noneMatch(a -> a.number() == number)) {
      throw new NoSuchElementException(
          "There is no amendment %s; there are: %s"
              .formatted(number, amendments.stream().map(Amendment::number).toList()));
    }
  }

  private static void book(Map<LineKey, Account> accounts, Message name, AmendmentLine line) {
    line.opens()
        .ifPresentOrElse(
            label -> accounts.put(line.key(), Account.opened(label, name, line.change())),
            () -> accounts.computeIfPresent(line.key(), (k, a) -> a.plus(name, line.change())));
  }

  private static Amendment last(List<Amendment> amendments) {
    return amendments.get(amendments.size() - 1);
  }
}
