package nl.sluitend.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.statement.Suggestions;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** The lines of a statement of overhead as they are shown. */
record OverheadLayout(OverheadStatement overhead, CreditPresentation credits) {
  static final Message TITLE =
      new Message("Overzicht van de kosten van overhead", "Statement of the costs of overhead");
  private static final Message SPENT = new Message("Totaal lasten", "Total expenditure");
  private static final Message RECEIVED = new Message("Totaal baten", "Total income");
  private static final Message BALANCE = new Message("Saldo", "Balance");

  Statement statement() {
    List<StatementLine> out = new ArrayList<>();
    Predicate<OverheadLine> isIncome = line -> !OverheadStatement.isExpenditure(line, credits);
    spent(isIncome.negate()).forEach(out::add);
    List<Integer> income = overhead.lines(isIncome);
    if (income.isEmpty()) {
      Message name = OverheadTotal.BALANCE.inWords();
      out.add(summary(name, RowRole.TOTAL, Side.EXPENDITURE, this::balance));
    } else {
      out.add(
          summary(
              SPENT, RowRole.SUBTOTAL, Side.EXPENDITURE, c -> overhead.expenditure(credits, c)));
      income.forEach(i -> out.add(line(i)));
      out.add(
          summary(
              RECEIVED,
              RowRole.SUBTOTAL,
              Side.INCOME,
              c -> overhead.sum(RECEIVED, isIncome, c, /* negated= */ false)));
      out.add(summary(BALANCE, RowRole.BALANCE, Side.BALANCE, this::balance));
    }
    List<Message> notes = new ArrayList<>(suggestions(overhead));
    notes.addAll(overhead.notes());
    return new Statement(TITLE, overhead.columns(), out, notes);
  }

  /** Costs, then the gross overhead and what reduces it, where something among them does. */
  private List<StatementLine> spent(Predicate<OverheadLine> isSpent) {
    Predicate<OverheadLine> isCredit = OverheadStatement::isCredit;
    List<StatementLine> out = new ArrayList<>();
    overhead.lines(isSpent.and(isCredit.negate())).forEach(i -> out.add(line(i)));
    List<Integer> credits = overhead.lines(isSpent.and(isCredit));
    if (!credits.isEmpty() && out.size() > 1) {
      out.add(
          summary(
              OverheadTotal.GROSS.inWords(),
              RowRole.SUBTOTAL,
              Side.EXPENDITURE,
              c -> overhead.total(OverheadTotal.GROSS, c)));
    }
    credits.forEach(i -> out.add(line(i)));
    return out;
  }

  /** What labels alone classify. */
  static List<Message> suggestions(OverheadStatement overhead) {
    Suggestions suggestions = new Suggestions();
    for (OverheadLine line : overhead.lines()) {
      line.kind()
          .filter(kind -> line.suggested())
          .ifPresent(kind -> suggestions.add(line.label(), Message.same(kind.dutch())));
    }
    return suggestions.notes();
  }

  private StatementLine line(int index) {
    OverheadLine line = overhead.lines().get(index);
    return new StatementLine(
        line.label(), RowRole.DETAIL, Optional.of(line.side()), line.kind(), line.amounts());
  }

  private Derived balance(int column) {
    return overhead.total(OverheadTotal.BALANCE, column);
  }

  private StatementLine summary(
      Message label, RowRole role, Side side, IntFunction<Derived> figures) {
    return new StatementLine(
        label,
        role,
        Optional.of(side),
        Optional.empty(),
        IntStream.range(0, overhead.columns().size()).mapToObj(figures).toList());
  }
}
