package nl.sluitend.amendment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.Side;

/**
 * A numbered decision that changes the budget (begrotingswijziging).
 *
 * @param number its number, from 1
 * @param date the day of the decision
 * @param title what it is called
 * @param by who decided
 * @param technical whether it moves budget without a change of policy (technische wijziging)
 * @param neutral whether it leaves the saldo as it is (budgettair neutraal)
 * @param lines what it does, at most one change per line
 */
public record Amendment(
    int number,
    LocalDate date,
    String title,
    DecidedBy by,
    boolean technical,
    boolean neutral,
    List<AmendmentLine> lines) {
  /**
   * Copies the lines and checks the number, that no line is changed twice, and that a neutral
   * amendment can be neutral: printed amounts may be off by what their rounding allows, exact ones
   * by nothing.
   */
  public Amendment {
    if (number < 1) {
      throw new IllegalArgumentException("Amendments count from 1, but was " + number);
    }
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(by, "by");
    lines = List.copyOf(lines);
    Set<LineKey> seen = new HashSet<>();
    for (AmendmentLine line : lines) {
      if (!seen.add(line.key())) {
        throw new IllegalArgumentException(
            "Amendment %s changes %s twice".formatted(number, line.key().inWords().english()));
      }
    }
    Derived effect = effect(number, lines);
    if (neutral && !effect.range().contains(Quantity.of(Amount.ZERO))) {
      throw new IllegalArgumentException(
          "Amendment %s is said to be budget-neutral, but changes the saldo by %s"
              .formatted(number, effect.value().toAmount()));
    }
  }

  /**
   * Returns what the amendment does to the saldo of the budget.
   *
   * @return more baten minus more lasten: above zero where the saldo gets better
   */
  public Derived effect() {
    return effect(number, lines);
  }

  /**
   * Returns what the amendment does to one side of the budget.
   *
   * @param side lasten, baten, or saldo as {@link #effect()} has it
   * @return what is added: above zero for more lasten, more baten, or a better saldo
   */
  public Derived effect(Side side) {
    if (side == Side.BALANCE) {
      return effect();
    }
    Message own = inWords();
    Message of = Sums.inWords(side);
    Message name =
        new Message(of.dutch() + " " + own.dutch(), of.english() + " of " + own.english());
    List<Formula.Term> terms =
        lines.stream()
            .filter(line -> line.key().side() == side)
            .map(line -> Sums.plus(Formula.of(line.change())))
            .toList();
    return Sums.of(name, terms, Sums.BALANCE);
  }

  /**
   * Returns what it is called by its number.
   *
   * @return such as "1e wijziging"
   */
  public Message inWords() {
    return inWords(number);
  }

  private static Message inWords(int number) {
    return new Message(number + "e wijziging", "amendment " + number);
  }

  private static Derived effect(int number, List<AmendmentLine> lines) {
    Message own = inWords(number);
    Message name = new Message("saldo " + own.dutch(), "balance of " + own.english());
    List<Formula.Term> terms =
        lines.stream()
            .map(
                line ->
                    new Formula.Term(
                        Formula.of(line.change()), line.key().side() == Side.EXPENDITURE))
            .toList();
    return Sums.of(name, terms, Sums.BALANCE);
  }
}
