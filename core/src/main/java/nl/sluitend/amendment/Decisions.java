package nl.sluitend.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** Decisions below each other, each with what it does to lasten, baten and saldo. */
final class Decisions {
  private static final List<Side> SIDES = List.of(Side.EXPENDITURE, Side.INCOME, Side.BALANCE);

  private Decisions() {}

  static Statement statement(int year, List<Amendment> amendments) {
    List<StatementLine> out = new ArrayList<>();
    for (Amendment amendment : amendments) {
      out.add(line(describe(amendment), RowRole.DETAIL, side -> amendment.effect(side)));
    }
    Message total = new Message("Totaal", "Total");
    out.add(line(total, RowRole.TOTAL, side -> total(total, amendments, side)));
    return new Statement(
        new Message("Besluiten tot begrotingswijziging", "Decisions to amend the budget"),
        SIDES.stream().map(side -> column(side, year)).toList(),
        out);
  }

  /** A decision with all that is known of it, such as who took it. */
  static Message describe(Amendment amendment) {
    Message by = amendment.by().inWords();
    List<Message> flags = new ArrayList<>(List.of(by));
    if (amendment.technical()) {
      flags.add(new Message("technisch", "technical"));
    }
    if (amendment.neutral()) {
      flags.add(new Message("budgettair neutraal", "budget-neutral"));
    }
    String form = "%s, %s, %s (%s)";
    return new Message(
        form.formatted(
            amendment.inWords().dutch(),
            amendment.date(),
            amendment.title(),
            String.join(", ", flags.stream().map(Message::dutch).toList())),
        form.formatted(
            amendment.inWords().english(),
            amendment.date(),
            amendment.title(),
            String.join(", ", flags.stream().map(Message::english).toList())));
  }

  private interface Figures {
    Derived of(Side side);
  }

  private static StatementLine line(Message label, RowRole role, Figures figures) {
    return new StatementLine(
        label, role, Optional.empty(), Optional.empty(), SIDES.stream().map(figures::of).toList());
  }

  private static Derived total(Message name, List<Amendment> amendments, Side side) {
    Stream<Formula.Term> terms =
        amendments.stream().map(amendment -> Sums.plus(Formula.of(amendment.effect(side))));
    return Sums.of(name, terms.toList(), Sums.BALANCE);
  }

  private static Column column(Side side, int year) {
    Message name = Sums.inWords(side);
    return Column.of(name.dutch(), ColumnKind.AMENDMENT).withYear(year).withSide(side);
  }
}
