package nl.sluitend.examples.uses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.legality.AccountabilityLimit;
import nl.sluitend.legality.LimitComparison;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Quantity;

/** The limit above which a college accounts for what was not lawful. */
public final class AccountabilityLimits {
  private AccountabilityLimits() {}

  /**
   * Prints the limit, and whether an amount is above it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Input percentage =
        Input.exact(
            new Message("percentage van de raad", "percentage of the council"),
            Quantity.of(BigDecimal.ONE, Kind.PERCENTAGE));
    Input additions = Input.exact(Message.same("dotaties (al in de lasten)"), Amount.ZERO);
    AccountabilityLimit limit =
        AccountabilityLimit.of(
                percentage, millions("lasten en dotaties", 259), Derived.stated(additions))
            .rounded(Unit.MILLION.withDecimals(1), RoundingMode.HALF_UP);
    System.out.print(limit.limit().explain(Language.DUTCH));

    for (long found : List.of(2, 3)) {
      LimitComparison comparison = limit.compare(millions("onrechtmatig", found));
      System.out.println(
          comparison.found().in(Language.DUTCH) + " boven de grens: " + comparison.isAbove());
    }
  }

  private static Derived millions(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.MILLION)));
  }
}
