package nl.sluitend.examples.uses;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.overhead.OverheadMethod;
import nl.sluitend.overhead.OverheadRate;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;

/** The surcharge for overhead on direct wages, and which method gives a published rate. */
public final class OverheadRates {
  private OverheadRates() {}

  /**
   * Prints the surcharge with its derivation, and what the published rate can be.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Derived gross = euros("overhead vóór toerekening", 8_561_597);
    Derived net = euros("overhead na toerekening", 8_173_845);
    Derived wages = euros("salariskosten exclusief taakveld 0.4", 10_958_324);
    OverheadMethod surcharge = OverheadMethod.SURCHARGE_ON_DIRECT_WAGES;
    System.out.print(surcharge.rate(gross, wages).rate().explain(Language.DUTCH));

    Input published =
        Input.printed(
            new Message("gepubliceerde opslag", "published rate"),
            new BigDecimal("78"),
            Kind.PERCENTAGE);
    List<OverheadRate.Match> matches =
        OverheadRate.whichMethod(
            published,
            List.of(gross, net),
            List.of(new OverheadRate.Denominator(surcharge, wages)));
    for (OverheadRate.Match match : matches) {
      OverheadRate rate = match.rate();
      System.out.printf(
          "%s: %s / %s, als gedrukt: %s%n",
          rate.rate().in(Language.DUTCH),
          rate.numerator().name().dutch(),
          rate.denominator().name().dutch(),
          match.comparison().isReproduced());
    }
  }

  private static Derived euros(String name, long amount) {
    return Derived.stated(Input.exact(Message.same(name), Amount.ofEuros(amount)));
  }
}
