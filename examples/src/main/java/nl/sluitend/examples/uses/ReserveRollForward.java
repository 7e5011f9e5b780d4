package nl.sluitend.examples.uses;

import java.util.List;
import nl.sluitend.io.statement.StatementText;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.reserve.EquityTieOut;
import nl.sluitend.reserve.Movement;
import nl.sluitend.reserve.MovementKind;
import nl.sluitend.reserve.Reserve;
import nl.sluitend.reserve.RollForward;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;

/** Reserves from one balance to the next, and equity against taakveld 0.10. */
public final class ReserveRollForward {
  private ReserveRollForward() {}

  /**
   * Prints the roll-forward, and whether equity ties out.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Reserve general =
        new Reserve(
            Message.same("Algemene reserve"),
            thousands("stand 1 januari", 26_644),
            List.of(
                movement(MovementKind.ADDITION, 5_680),
                movement(MovementKind.WITHDRAWAL, 9_786),
                movement(MovementKind.RESULT_APPROPRIATION, 10_937)));
    Reserve social =
        new Reserve(
            Message.same("Reserve sociaal domein"),
            thousands("stand 1 januari", 1_807),
            List.of(movement(MovementKind.WITHDRAWAL, 600)));
    RollForward reserves =
        RollForward.of(
            new Message("Algemene reserves", "General reserves"),
            List.of(2021),
            List.of(general, social));
    System.out.print(StatementText.write(reserves.statement(2021), Unit.THOUSAND, Language.DUTCH));

    EquityTieOut equity =
        new EquityTieOut(
            thousands("eigen vermogen 1 januari", 194_140),
            thousands("eigen vermogen 31 december", 200_135),
            thousands("lasten taakveld 0.10", 46_137),
            thousands("baten taakveld 0.10", 40_142));
    System.out.println();
    System.out.println(equity.verdict() + ": " + equity.difference().in(Language.DUTCH));
  }

  private static Movement movement(MovementKind kind, long amount) {
    return new Movement(kind, List.of(thousands(kind.inWords().dutch(), amount)));
  }

  private static Derived thousands(String name, long amount) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(amount, Unit.THOUSAND)));
  }
}
