package nl.sluitend.reserve;

import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Years;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/**
 * Whether equity on the balance sheet changes by what taakveld 0.10 (mutaties reserves) says: what
 * is put into reserves are its lasten, what is taken out its baten. The result of the year is on
 * neither side. Immutable.
 *
 * @param opening equity at the start of the year, without the result of the year before
 * @param closing equity at the end of the year, without the result of the year
 * @param expenditure lasten of taakveld 0.10
 * @param income baten of taakveld 0.10, positive
 */
public record EquityTieOut(Derived opening, Derived closing, Derived expenditure, Derived income) {
  private static final Message ON_BALANCE =
      new Message("mutatie eigen vermogen op de balans", "change of equity on the balance sheet");
  private static final Message IN_ACCOUNTS =
      new Message("lasten min baten van taakveld 0.10", "expenditure less income of taakveld 0.10");
  private static final Message DIFFERENCE =
      new Message("verschil balans en taakveld 0.10", "difference of balance and taakveld 0.10");

  /** What a tie-out says. */
  public enum Verdict {
    /** Both sides are the same. */
    CLOSES,
    /** Both sides differ by no more than the rounding of the figures can hide. */
    WITHIN_ROUNDING,
    /** Both sides differ. */
    DOES_NOT_CLOSE
  }

  /** Checks that all are money and that lasten and baten are of one year. */
  public EquityTieOut {
    List.of(opening, closing, expenditure, income).forEach(Amounts::requireMoney);
    Years.requireSame(expenditure, income);
  }

  /**
   * Returns how equity changes on the balance sheet.
   *
   * @return closing less opening
   */
  public Derived onBalanceSheet() {
    return Derived.of(ON_BALANCE, less(closing, opening), Sources.EQUITY);
  }

  /**
   * Returns how equity changes by the accounts.
   *
   * @return lasten less baten of taakveld 0.10
   */
  public Derived inAccounts() {
    return Derived.of(IN_ACCOUNTS, less(expenditure, income), Sources.EQUITY);
  }

  /**
   * Returns how far both sides are apart.
   *
   * @return the balance sheet less the accounts; zero where they agree
   */
  public Derived difference() {
    return Derived.of(DIFFERENCE, less(onBalanceSheet(), inAccounts()), Sources.EQUITY);
  }

  /**
   * Tells whether both sides agree.
   *
   * @return that they do, that rounding explains the difference, or that they do not
   */
  public Verdict verdict() {
    Derived difference = difference();
    if (difference.value().numerator().signum() == 0) {
      return Verdict.CLOSES;
    }
    boolean lowest = difference.range().low().numerator().signum() <= 0;
    boolean highest = difference.range().high().numerator().signum() >= 0;
    return lowest && highest ? Verdict.WITHIN_ROUNDING : Verdict.DOES_NOT_CLOSE;
  }

  /**
   * Returns the tie-out as a statement: equity at the start, with taakveld 0.10 added, gives equity
   * at the end, but for the difference.
   *
   * @param column the column that the amounts are of
   * @return the statement
   */
  public Statement statement(Column column) {
    Message title = new Message("Aansluiting eigen vermogen", "Tie-out of equity");
    List<StatementLine> lines =
        List.of(
            line(opening),
            line(expenditure),
            line(Amounts.signed(income, /* isAdded= */ false)),
            line(difference()),
            Amounts.line(closing.name(), RowRole.TOTAL, List.of(closing)));
    return new Statement(title, List.of(column), lines);
  }

  private static StatementLine line(Derived figure) {
    return Amounts.line(figure.name(), RowRole.DETAIL, List.of(figure));
  }

  private static Formula less(Derived one, Derived other) {
    return Formula.of(one).minus(Formula.of(other));
  }
}
