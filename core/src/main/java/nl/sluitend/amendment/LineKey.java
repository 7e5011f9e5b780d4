package nl.sluitend.amendment;

import java.util.Objects;
import nl.sluitend.message.Message;
import nl.sluitend.table.Side;

/**
 * What a line of a budget is: lasten or baten of a code.
 *
 * @param code the programme, taakveld or whatever the budget is divided in: not blank, and taken as
 *     text, so 0.1 and 0.10 differ
 * @param side lasten or baten; movements of reserves are these too, as in taakveld 0.10
 */
public record LineKey(String code, Side side) {
  /** Checks that there is a code and that the side is no saldo. */
  public LineKey {
    Objects.requireNonNull(side, "side");
    if (code.isBlank()) {
      throw new IllegalArgumentException("A line of a budget has a code");
    }
    if (side == Side.BALANCE) {
      throw new IllegalArgumentException(
          "A line of a budget is lasten or baten, but '%s' is saldo".formatted(code));
    }
  }

  Message inWords() {
    return side == Side.EXPENDITURE
        ? new Message("lasten van " + code, "expenditure of " + code)
        : new Message("baten van " + code, "income of " + code);
  }
}
