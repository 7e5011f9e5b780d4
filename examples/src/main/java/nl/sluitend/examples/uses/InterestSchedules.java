package nl.sluitend.examples.uses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.treasury.InterestAttribution;
import nl.sluitend.treasury.InterestItem;
import nl.sluitend.treasury.InterestLine;
import nl.sluitend.treasury.InterestSchedule;

/** The interest schedule of a municipality, and the rate that it charges. */
public final class InterestSchedules {
  private InterestSchedules() {}

  /**
   * Prints the schedule, its result, and a rounded rate.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    InterestSchedule schedule =
        InterestSchedule.of(
            List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2019)),
            List.of(
                line(InterestItem.EXTERNAL_COSTS, 391_995),
                line(InterestItem.EXTERNAL_INCOME, 11_834),
                line(InterestItem.LAND_DEVELOPMENT, 112_919),
                line(InterestItem.EQUITY, 754_024),
                line(InterestItem.PROVISIONS, 410_338),
                line(InterestItem.ATTRIBUTED, 1_443_438)));
    System.out.print(StatementText.write(schedule.statement(), Unit.EURO, Language.DUTCH));
    Derived result = schedule.result(0);
    System.out.printf(
        "%s: %s %s%n",
        result.name().dutch(), result.in(Language.DUTCH), InterestSchedule.effect(result));

    Input computed =
        Input.printed(
            new Message("berekend percentage", "computed rate"),
            new BigDecimal("1.87"),
            Kind.PERCENTAGE);
    Derived charged =
        InterestAttribution.rounded(
            Derived.stated(computed), new BigDecimal("0.5"), RoundingMode.HALF_UP);
    System.out.println();
    System.out.print(charged.explain(Language.DUTCH));
  }

  private static InterestLine line(InterestItem item, long euros) {
    return InterestLine.of(
        item, List.of(Derived.stated(Input.exact(item.inWords(), Amount.ofEuros(euros)))));
  }
}
