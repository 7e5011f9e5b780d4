package nl.sluitend.io.iv3;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.money.Amount;
import nl.sluitend.printed.Notation;
import nl.sluitend.printed.PrintedGrid;

/**
 * The columns of a ledger that hold its amounts: one with a sign, one with debit or credit beside
 * it ({@link AmountSides}), or one for each of these.
 */
final class AmountColumns {
  static final LedgerGrid.Needed NEEDED =
      new LedgerGrid.Needed(
          List.of(
              Set.of(LedgerField.AMOUNT),
              Set.of(LedgerField.AMOUNT, LedgerField.SIDE),
              Set.of(LedgerField.DEBIT, LedgerField.CREDIT)),
          new Message(
              "'bedrag' (met of zonder 'd/c'), of 'debet' en 'credit', niet allebei",
              "'bedrag' (with or without 'd/c'), or 'debet' and 'credit', not both"));

  private static final Set<LedgerField> AMOUNTS =
      EnumSet.of(LedgerField.AMOUNT, LedgerField.DEBIT, LedgerField.CREDIT);

  private final LedgerGrid grid;

  AmountColumns(LedgerGrid grid) {
    this.grid = grid;
  }

  /** The notation that the amounts show; empty if they do not. */
  Optional<Notation> notation() {
    List<String> texts = new ArrayList<>();
    for (PrintedGrid.Line line : grid.lines()) {
      AMOUNTS.forEach(field -> texts.add(text(line, field)));
    }
    return LedgerAmounts.notation(texts);
  }

  /** That nothing decides the notation, at the first amount that needs it. */
  Problem unclear() {
    return grid.lines().stream()
        .flatMap(line -> AMOUNTS.stream().map(field -> unclear(line, field)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private Optional<Problem> unclear(PrintedGrid.Line line, LedgerField field) {
    return Optional.of(text(line, field))
        .filter(LedgerAmounts::isOpen)
        .map(
            text ->
                LedgerFault.NOTATION.at(
                    grid.place(line, field),
                    text,
                    "bedragen waaruit blijkt of punt en komma decimalen of duizendtallen scheiden,"
                        + " of een opgegeven notatie",
                    "amounts that show whether points and commas stand before decimals or between"
                        + " thousands, or a declared notation"));
  }

  /**
   * Whether an amount on a credit line is turned; empty, with an error, if nothing shows whether
   * its sign says the side already.
   */
  Optional<Boolean> turned(Notation notation, List<Problem> problems) {
    return grid.has(LedgerField.SIDE)
        ? AmountSides.turned(grid, notation, problems)
        : Optional.of(false);
  }

  /** The amount of a line, credit negative; empty, with an error, if it has none. */
  Optional<Amount> read(
      PrintedGrid.Line line, Notation notation, boolean turned, List<Problem> problems) {
    if (!grid.has(LedgerField.DEBIT)) {
      Optional<Amount> amount = amount(line, LedgerField.AMOUNT, notation, problems);
      return grid.has(LedgerField.SIDE)
          ? amount.flatMap(a -> sided(line, a, turned, problems))
          : amount;
    }
    if (text(line, LedgerField.DEBIT).isEmpty() && text(line, LedgerField.CREDIT).isEmpty()) {
      problems.add(
          LedgerFault.AMOUNT.at(
              grid.place(line, LedgerField.DEBIT),
              "",
              "een bedrag onder 'debet' of 'credit'",
              "an amount under 'debet' or 'credit'"));
      return Optional.empty();
    }
    Optional<Amount> debit = orNothing(line, LedgerField.DEBIT, notation, problems);
    Optional<Amount> credit = orNothing(line, LedgerField.CREDIT, notation, problems);
    Optional<Amount> amount = debit.flatMap(d -> credit.map(d::minus));
    if (amount.isPresent() && !LedgerLine.holds(amount.get())) {
      problems.add(noAmount(line, LedgerField.DEBIT, notation));
      return Optional.empty();
    }
    return amount;
  }

  private Optional<Amount> orNothing(
      PrintedGrid.Line line, LedgerField field, Notation notation, List<Problem> problems) {
    return text(line, field).isEmpty()
        ? Optional.of(Amount.ZERO)
        : amount(line, field, notation, problems);
  }

  private Optional<Amount> amount(
      PrintedGrid.Line line, LedgerField field, Notation notation, List<Problem> problems) {
    Optional<Amount> amount = LedgerAmounts.read(grid.text(line, field, problems), notation);
    if (amount.isEmpty()) {
      problems.add(noAmount(line, field, notation));
    }
    return amount;
  }

  private Problem noAmount(PrintedGrid.Line line, LedgerField field, Notation notation) {
    String some = notation == Notation.DUTCH ? "1.234,56" : "1,234.56";
    return LedgerFault.AMOUNT.at(
        grid.place(line, field),
        text(line, field),
        "een bedrag zoals %s, of negatief -%s, %s- of (%s)".formatted(some, some, some, some),
        "an amount such as %s, or negative -%s, %s- or (%s)".formatted(some, some, some, some));
  }

  private Optional<Amount> sided(
      PrintedGrid.Line line, Amount amount, boolean turned, List<Problem> problems) {
    String text = grid.text(line, LedgerField.SIDE, problems);
    Optional<AmountSides.Side> side = AmountSides.Side.of(text);
    if (side.isEmpty()) {
      problems.add(
          LedgerFault.SIDE.at(
              grid.place(line, LedgerField.SIDE),
              text,
              "D of + (debet), of C of - (credit)",
              "D or + (debit), or C or - (credit)"));
    }
    return side.map(s -> turned && s == AmountSides.Side.CREDIT ? amount.negated() : amount);
  }

  private String text(PrintedGrid.Line line, LedgerField field) {
    return grid.first(line, field);
  }
}
