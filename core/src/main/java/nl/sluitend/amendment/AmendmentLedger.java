package nl.sluitend.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

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
  private static final Message NOT_THERE = new Message("nog geen regel", "no line yet");

  private final int year;
  private final LocalDate adopted;
  private final List<BudgetLine> original;
  private final List<Amendment> amendments;
  private final Accounts accounts;

  private AmendmentLedger(
      int year,
      LocalDate adopted,
      List<BudgetLine> original,
      List<Amendment> amendments,
      Accounts accounts) {
    this.year = year;
    this.adopted = adopted;
    this.original = List.copyOf(original);
    this.amendments = List.copyOf(amendments);
    this.accounts = accounts;
  }

  /**
   * Returns the ledger of a budget that nothing has amended yet.
   *
   * @param year the year of the budget
   * @param adopted the day on which the council adopted it
   * @param original its lines
   * @return the ledger
   * @throws IllegalArgumentException if a line stands there twice, or if an amount is known to be
   *     of another year, naming it
   */
  public static AmendmentLedger of(int year, LocalDate adopted, List<BudgetLine> original) {
    Years.requireOf(
        Column.of(ColumnKind.ORIGINAL_BUDGET, year),
        original.stream().map(BudgetLine::amount).toArray(Derived[]::new));
    return new AmendmentLedger(year, adopted, original, List.of(), Accounts.of(original));
  }

  /**
   * Returns the ledger with one more decision.
   *
   * @param amendment the decision
   * @return the longer ledger
   * @throws IllegalArgumentException if its number is not above, or its date before, that of the
   *     last one; if it changes a line that the budget does not have and does not open it, or opens
   *     one that it has; or if an amount is known to be of another year than the budget; naming it
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
    Years.requireOf(
        Column.of(amendment.inWords().dutch(), ColumnKind.AMENDMENT).withYear(year),
        amendment.lines().stream().map(AmendmentLine::change).toArray(Derived[]::new));
    List<Amendment> more = new ArrayList<>(amendments);
    more.add(amendment);
    return new AmendmentLedger(year, adopted, original, more, accounts.plus(amendment));
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
   * Returns some of the decisions, such as those of the college or the technical ones.
   *
   * <pre>{@code
   * ledger.amendments(amendment -> amendment.by() == DecidedBy.COLLEGE);
   * ledger.amendments(Amendment::technical);
   * }</pre>
   *
   * @param wanted which of them
   * @return the amendments by number
   */
  public List<Amendment> amendments(Predicate<? super Amendment> wanted) {
    return amendments.stream().filter(wanted).toList();
  }

  /**
   * Returns some of the decisions as a statement: what each of them does to lasten, baten and
   * saldo, with who decided and whether it is technical or budget-neutral, and all of them
   * together.
   *
   * @param wanted which of them
   * @return the statement, ending in the total
   */
  public Statement decisions(Predicate<? super Amendment> wanted) {
    return Decisions.statement(year, amendments(wanted));
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
    if (number == last()) {
      return accounts.after(number);
    }
    Accounts before = Accounts.of(original);
    for (Amendment amendment : amendments(one -> one.number() <= number)) {
      before = before.plus(amendment);
    }
    return before.after(number);
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
    Map<LineKey, Derived> before = amounts(was);
    Map<LineKey, Derived> after = amounts(becomes);
    Changes changes = new Changes(amendments);
    return (from > to ? was : becomes)
        .lines().stream()
            .map(
                line ->
                    new LineChange(
                        line.key(),
                        line.label(),
                        amount(before, line.key()),
                        changes.change(line.key(), from, to),
                        amount(after, line.key())))
            .toList();
  }

  /**
   * Returns two states of the budget and what lies between them as a statement: lasten, baten and,
   * if there are both, the saldo. From 0 to the last amendment it is the table of original budget,
   * amendments and amended budget. Its notes name the decisions, with who took them and whether
   * they are technical or budget-neutral.
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

  /** The amount of each line of a state. */
  static Map<LineKey, Derived> amounts(BudgetState state) {
    return state.lines().stream().collect(Collectors.toMap(BudgetLine::key, BudgetLine::amount));
  }

  static Derived amount(Map<LineKey, Derived> state, LineKey key) {
    Derived amount = state.get(key);
    return amount == null ? Sums.of(NOT_THERE, List.of(), Sums.REPLAY) : amount;
  }

  private void requireNumber(int number) {
    if (number != 0 && amendments.stream().noneMatch(a -> a.number() == number)) {
      throw new NoSuchElementException(
          "There is no amendment %s; there are: %s"
              .formatted(number, amendments.stream().map(Amendment::number).toList()));
    }
  }

  private static Amendment last(List<Amendment> amendments) {
    return amendments.get(amendments.size() - 1);
  }
}
