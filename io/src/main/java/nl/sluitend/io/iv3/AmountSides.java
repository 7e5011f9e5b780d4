package nl.sluitend.io.iv3;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.Notation;
import nl.sluitend.printed.PrintedGrid;

/**
 * What the signs of amounts mean that have debit or credit beside them. Mostly an amount is as
 * large as its side is, and a negative one is a correction of that side. Some ledgers write the
 * sign of the side as well: there every credit line is negative and no debit line. A ledger that
 * shows neither is not guessed at.
 */
final class AmountSides {
  private static final Set<String> DEBIT = Set.of("d", "debet", "debit", "+");
  private static final Set<String> CREDIT = Set.of("c", "credit", "-", "\u2212");

  /** The sides of a ledger, as they stand beside amounts. */
  enum Side {
    DEBIT,
    CREDIT;

    static Optional<Side> of(String text) {
      String plain = text.toLowerCase(Locale.ROOT);
      if (AmountSides.DEBIT.contains(plain)) {
        return Optional.of(DEBIT);
      }
      return AmountSides.CREDIT.contains(plain) ? Optional.of(CREDIT) : Optional.empty();
    }
  }

  /** An amount as it stands there, and its side. */
  private record Sided(PrintedGrid.Line line, Amount amount, Side side) {
    boolean is(Side of, int signum) {
      return side == of && amount.signum() == signum;
    }
  }

  private final LedgerGrid grid;
  private final List<Sided> lines;

  private AmountSides(LedgerGrid grid, List<Sided> lines) {
    this.grid = grid;
    this.lines = lines;
  }

  /**
   * Tells whether the sign of credit lines is to be turned: true unless it says the side already,
   * which is said; empty, with an error, if the lines do not show which it is.
   */
  static Optional<Boolean> turned(LedgerGrid grid, Notation notation, List<Problem> problems) {
    List<Sided> lines =
        grid.lines().stream()
            .flatMap(line -> sided(grid, line, notation).stream())
            .filter(line -> line.amount().signum() != 0)
            .toList();
    return new AmountSides(grid, lines).turned(problems);
  }

  private static Optional<Sided> sided(LedgerGrid grid, PrintedGrid.Line line, Notation notation) {
    return Side.of(grid.first(line, LedgerField.SIDE))
        .flatMap(
            side ->
                LedgerAmounts.read(grid.first(line, LedgerField.AMOUNT), notation)
                    .map(amount -> new Sided(line, amount, side)));
  }

  private Optional<Boolean> turned(List<Problem> problems) {
    Optional<Sided> negative = first(Side.CREDIT, -1);
    if (negative.isEmpty()) {
      return Optional.of(true);
    }
    Optional<Sided> against = first(Side.CREDIT, 1).or(() -> first(Side.DEBIT, -1));
    if (against.isPresent()) {
      problems.add(unclear(negative.get(), against.get()));
      return Optional.empty();
    }
    problems.add(signSaysTheSide(negative.get()));
    return Optional.of(false);
  }

  private Optional<Sided> first(Side side, int signum) {
    return lines.stream().filter(line -> line.is(side, signum)).findFirst();
  }

  private Problem signSaysTheSide(Sided negative) {
    return LedgerFault.SIGN_SAYS_SIDE.at(
        grid.place(negative.line(), LedgerField.AMOUNT),
        found(negative),
        "elke creditregel is negatief en geen debetregel, dus het teken zegt de kant al; de"
            + " bedragen zijn niet gekeerd",
        "every credit line is negative and no debit line is, so the sign says the side already;"
            + " the amounts were not turned");
  }

  private Problem unclear(Sided negative, Sided against) {
    String other = "'%s' (%s)".formatted(found(against), grid.place(against.line()));
    return LedgerFault.SIGN_OR_SIDE.at(
        grid.place(negative.line(), LedgerField.AMOUNT),
        found(negative),
        "bedragen waaruit blijkt of het teken de kant al zegt; naast %s kan dat zo zijn of niet:"
                .formatted(other)
            + " geef elke creditregel een min en geen debetregel, of geen creditregel, of gebruik"
            + " kolommen 'debet' en 'credit', of alleen 'bedrag'",
        "amounts that show whether the sign says the side already; beside %s it may or may not:"
                .formatted(other)
            + " give every credit line a minus and no debit line, or no credit line, or use columns"
            + " 'debet' and 'credit', or 'bedrag' alone");
  }

  private String found(Sided line) {
    return grid.first(line.line(), LedgerField.AMOUNT)
        + " "
        + grid.first(line.line(), LedgerField.SIDE);
  }
}
