package nl.sluitend.reserve;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/**
 * What of a reserve is still free, after what is promised.
 *
 * @param balance what there is
 * @param commitments what is promised, with what it is for
 */
public record AvailableReserve(Derived balance, List<Commitment> commitments) {
  private static final Message AVAILABLE =
      new Message("beschikbaar na verplichtingen", "available after commitments");
  private static final Message COMMITTED = new Message("verplichtingen", "commitments");

  /** Copies the commitments and checks that the balance is money. */
  public AvailableReserve {
    Amounts.requireMoney(balance);
    commitments = List.copyOf(commitments);
  }

  /**
   * Returns what is promised of a reserve of which a document only states what remains.
   *
   * @param balance what there is
   * @param available what remains
   * @return the difference
   * @throws IllegalArgumentException if one is no money
   */
  public static Derived committed(Derived balance, Derived available) {
    Amounts.requireMoney(balance);
    Amounts.requireMoney(available);
    return Derived.of(
        COMMITTED, Formula.of(balance).minus(Formula.of(available)), Sources.AVAILABLE);
  }

  /**
   * Returns what is promised.
   *
   * @return the sum; zero if there is nothing
   */
  public Derived committed() {
    List<Formula.Term> terms =
        commitments.stream().map(commitment -> Amounts.added(commitment.amount())).toList();
    return Derived.of(COMMITTED, Amounts.sum(terms), Sources.AVAILABLE);
  }

  /**
   * Returns what is free.
   *
   * @return the balance less what is promised; below zero more is promised than there is
   */
  public Derived available() {
    List<Formula.Term> terms = new ArrayList<>();
    terms.add(Amounts.added(balance));
    commitments.forEach(commitment -> terms.add(Amounts.takenAway(commitment.amount())));
    return Derived.of(AVAILABLE, Amounts.sum(terms), Sources.AVAILABLE);
  }

  /**
   * Tells whether more is promised than there is.
   *
   * @return true if what is available is below zero
   */
  public boolean isOvercommitted() {
    return available().value().numerator().signum() < 0;
  }

  /**
   * Returns the balance, each commitment with what it is for as a negative amount, and what is
   * free.
   *
   * @param column the column that the amounts are of
   * @return the statement
   */
  public Statement statement(Column column) {
    List<StatementLine> lines = new ArrayList<>();
    lines.add(Amounts.line(balance.name(), RowRole.DETAIL, List.of(balance)));
    for (Commitment commitment : commitments) {
      Derived amount = Amounts.signed(commitment.amount(), /* isAdded= */ false);
      lines.add(Amounts.line(commitment.purpose(), RowRole.DETAIL, List.of(amount)));
    }
    Derived available = available();
    lines.add(Amounts.line(AVAILABLE, RowRole.TOTAL, List.of(available)));
    return new Statement(balance.name(), List.of(column), lines);
  }
}
