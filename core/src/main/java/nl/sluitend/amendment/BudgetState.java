package nl.sluitend.amendment;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.table.Side;

/**
 * The budget after some amendment. Immutable.
 *
 * @param number the number of the last amendment in it; 0 for the original budget
 * @param lines the lines in the order in which they came into the budget, each with the derivation
 *     of its amount
 */
public record BudgetState(int number, List<BudgetLine> lines) {
  /** Copies the lines. */
  public BudgetState {
    lines = List.copyOf(lines);
  }

  /**
   * Returns a line.
   *
   * @param key its code and side
   * @return the line
   * @throws NoSuchElementException if the budget does not have it, naming those that it has
   */
  public BudgetLine line(LineKey key) {
    return findLine(key)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "The budget has no %s; it has: %s"
                        .formatted(
                            key.inWords().english(),
                            lines.stream().map(line -> line.key().inWords().english()).toList())));
  }

  /**
   * Looks for a line.
   *
   * @param key its code and side
   * @return the line, if the budget has it
   */
  public Optional<BudgetLine> findLine(LineKey key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  /**
   * Returns a total.
   *
   * @param side lasten, baten, or saldo: baten minus lasten
   * @return the sum of the lines; zero if there are none
   */
  public Derived total(Side side) {
    Message name =
        switch (side) {
          case EXPENDITURE -> new Message("totaal lasten", "total expenditure");
          case INCOME -> new Message("totaal baten", "total income");
          case BALANCE -> new Message("saldo", "balance");
        };
    List<Formula.Term> terms =
        lines.stream()
            .filter(line -> side == Side.BALANCE || line.key().side() == side)
            .map(
                line ->
                    new Formula.Term(
                        Formula.of(line.amount()),
                        side == Side.BALANCE && line.key().side() == Side.EXPENDITURE))
            .toList();
    return Sums.of(name, terms, Sums.BALANCE);
  }
}
