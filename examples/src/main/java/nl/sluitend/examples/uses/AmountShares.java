package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Key;
import nl.sluitend.publish.Keys;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.publish.Share;
import nl.sluitend.publish.Split;

/** An amount in shares that add up, and why each share is what it is. */
public final class AmountShares {
  private AmountShares() {}

  /**
   * Prints the shares of a total in thousands.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    List<Key> exact =
        List.of(
            Key.of(Message.same("Salarissen"), 8_142_036),
            Key.of(Message.same("Ingeleend personeel"), 483_341),
            Key.of(Message.same("Overige goederen en diensten"), 3_509_948),
            Key.of(Message.same("Stortingen in voorzieningen"), 295_872),
            Key.of(Message.same("Afschrijvingen"), 1_250_220),
            Key.of(Message.same("Rente"), 283_280));
    Keys keys = Keys.of(new Message("exacte lasten", "exact expenditure"), exact);
    Figure total = Figure.of(13_965, Unit.THOUSAND);

    Split split = ResiduePolicy.LARGEST_REMAINDER.split(total, Unit.THOUSAND, keys);
    for (Share share : split.shares()) {
      System.out.println(share.member().dutch() + ": " + share.amount().in(Unit.THOUSAND));
    }
    System.out.println(split.share(1).explanation().dutch());
  }
}
