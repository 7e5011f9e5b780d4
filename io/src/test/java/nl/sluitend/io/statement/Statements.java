package nl.sluitend.io.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** Statements to write. */
final class Statements {
  private static final Column ACTUALS = Column.of(ColumnKind.ACTUALS, 2021);

  private Statements() {}

  /** Two lines, their total, a share and a rate per hour. */
  static Statement overhead(String label) {
    Origin place =
        new Origin(
            label, label, "Rekening", Optional.of(new CellReference(17, 2)), Optional.of(2021));
    Derived ict = Derived.stated(thousands(label, 2048).withOrigin(place));
    Derived housing = Derived.stated(thousands("Huisvesting", 1391));
    Derived total =
        derived("totaal overhead", Formula.of(ict).plus(Formula.of(housing)), Source.read("BBV"));
    Derived share =
        derived(
            "aandeel ICT",
            Formula.of(ict).asPercentageOf(Formula.of(total)),
            new Source(Message.same("deel door geheel"), /* fromMemory= */ true));
    Message hour = new Message("uur", "hour");
    Input hours =
        Input.exact(
            new Message("uren", "hours"), Quantity.of(new BigDecimal(90_500), Kind.number(hour)));
    Derived perHour =
        derived(
            "per uur", Formula.of(total).dividedBy(Formula.of(hours)), Source.read("Lingewaard"));
    return new Statement(
        new Message("Overhead", "Overhead, in English"),
        List.of(ACTUALS),
        List.of(
            line(label, RowRole.DETAIL, ict),
            line("Huisvesting", RowRole.OF_WHICH, housing),
            line("Totaal", RowRole.TOTAL, total),
            line("Aandeel ICT", RowRole.INDICATOR, share),
            line("Per uur", RowRole.INDICATOR, perHour)),
        List.of(new Message("Alleen een voorbeeld.", "Only an example.")));
  }

  /** One line whose divisor can be zero behind its rounding. */
  static Statement withoutRange() {
    Derived rate =
        derived(
            "verhouding",
            Formula.of(thousands("lasten", 2048))
                .dividedBy(
                    Formula.of(thousands("rest", 0))
                        .plus(Formula.constant(Quantity.of(new BigDecimal(300), Kind.MONEY)))),
            Source.read("proef"));
    return new Statement(
        Message.same("Proef"), List.of(ACTUALS), List.of(line("Proef", RowRole.INDICATOR, rate)));
  }

  private static Input thousands(String name, long number) {
    return Input.printed(Message.same(name), Figure.of(number, Unit.THOUSAND));
  }

  private static Derived derived(String name, Formula formula, Source source) {
    return Derived.of(Message.same(name), formula, source);
  }

  private static StatementLine line(String label, RowRole role, Derived figure) {
    return new StatementLine(
        Message.same(label),
        role,
        role == RowRole.INDICATOR ? Optional.empty() : Optional.of(Side.EXPENDITURE),
        Optional.empty(),
        List.of(figure));
  }
}
