package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/**
 * A letter V or N that goes with the sign of an amount.
 *
 * @param instance where it stands
 * @param letter the cell of the letter
 * @param amount the cell of the amount; the same where both share a cell
 * @param sign 1 where V goes with positive amounts, else -1
 */
record LetterClaim(BrokenInstance instance, int letter, int amount, int sign) implements Claim {
  @Override
  public List<Integer> cells() {
    return letter == amount ? List.of(letter) : List.of(letter, amount);
  }

  @Override
  public State state(Sheet sheet) {
    Cell cell = sheet.cell(letter);
    Optional<Effect> stated =
        cell instanceof Cell.Letter own ? Optional.of(own.effect()) : SumClaim.letter(cell);
    Optional<Sheet.Num> number = sheet.number(amount);
    if (stated.isEmpty() || number.isEmpty()) {
      return State.UNKNOWN;
    }
    int direction = sign * number.get().value().signum();
    Effect expected = direction > 0 ? Effect.FAVOURABLE : Effect.UNFAVOURABLE;
    return direction == 0 || stated.get() == expected ? State.HOLDS : State.BROKEN;
  }

  @Override
  public long misfit(Sheet sheet) {
    return 0;
  }

  @Override
  public List<BigDecimal> implied(int cell, Sheet sheet) {
    return cell == amount
        ? sheet.number(cell).map(Sheet.Num::value).map(BigDecimal::negate).stream().toList()
        : List.of();
  }

  @Override
  public BigDecimal reach(Sheet sheet) {
    return BigDecimal.ZERO;
  }
}
