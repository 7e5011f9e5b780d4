package nl.sluitend.examples.uses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.overhead.Attribution;
import nl.sluitend.overhead.AttributionKind;
import nl.sluitend.overhead.AttributionTarget;
import nl.sluitend.overhead.OverheadLine;
import nl.sluitend.overhead.OverheadStatement;
import nl.sluitend.overhead.OverheadTotal;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;

/** Overhead attributed by hours, and the credit line that the booked part leaves. */
public final class OverheadAttribution {
  private OverheadAttribution() {}

  /**
   * Prints who bears what, and the overhead after the credit line.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Column budget = Column.of(ColumnKind.ORIGINAL_BUDGET, 2019);
    Input gross = Input.exact(new Message("overhead", "overhead"), Amount.ofEuros(13_663_204));
    List<AttributionTarget> targets =
        List.of(
            target("Grondexploitatie Centrum", AttributionKind.LAND_DEVELOPMENT, 12_000),
            target("Investeringen riolering", AttributionKind.INVESTMENT, 8_000),
            target("Tarief afvalstoffenheffing", AttributionKind.TARIFF, 21_000));
    Attribution attribution =
        Attribution.of(
            Derived.stated(gross),
            targets,
            Optional.of(hours("andere uren", 318_558)),
            Unit.EURO,
            ResiduePolicy.LARGEST_REMAINDER);
    System.out.print(StatementText.write(attribution.statement(budget), Unit.EURO, Language.DUTCH));
    System.out.println();
    System.out.print(attribution.attributed(0).explain(Language.DUTCH));

    OverheadLine costs =
        new OverheadLine(
            gross.name(),
            Optional.empty(),
            Side.EXPENDITURE,
            CostSign.POSITIVE,
            false,
            List.of(gross));
    OverheadLine credit =
        Attribution.creditLine(
            new Message("toegerekende overhead", "overhead charged on"), List.of(attribution));
    OverheadStatement overhead = OverheadStatement.of(List.of(budget), List.of(costs, credit));
    System.out.println();
    System.out.println(
        "overhead netto: " + overhead.total(OverheadTotal.NET, 0).in(Language.DUTCH));
  }

  private static AttributionTarget target(String name, AttributionKind kind, long hours) {
    return new AttributionTarget(Message.same(name), kind, hours(name, hours));
  }

  private static Derived hours(String name, long hours) {
    Kind kind = Kind.number(new Message("uur", "hour"));
    return Derived.stated(
        Input.exact(Message.same(name), Quantity.of(BigDecimal.valueOf(hours), kind)));
  }
}
