package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;

/**
 * Judges whether letters V and N go with the signs of amounts. A zero may stand for a small amount
 * of either sign, so no letter beside it is wrong; a dash instead of a letter is wrong beside
 * anything else.
 */
final class LetterJudge {
  private LetterJudge() {}

  /** One per row that has both a letter and an amount. */
  static List<Instance> instances(BudgetTable table, Relation.Letter relation) {
    List<Instance> instances = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<Effect> letter = letter(table.cell(row, relation.result()));
      Optional<Amount> amount = table.figure(row, relation.amounts()).map(Figure::amount);
      if (letter.isPresent() && amount.isPresent()) {
        instances.add(instance(row, letter.get(), amount.get().signum() * relation.sign()));
      }
    }
    return instances;
  }

  private static Instance instance(int row, Effect stated, int direction) {
    Effect expected = stated;
    if (direction != 0) {
      expected = direction > 0 ? Effect.FAVOURABLE : Effect.UNFAVOURABLE;
    }
    return new Instance(
        row,
        Optional.of(new Instance.Letters(stated, expected)),
        stated == expected ? Verdict.EXACT : Verdict.BROKEN,
        Optional.empty());
  }

  private static Optional<Effect> letter(Cell cell) {
    if (cell instanceof Cell.Money money) {
      return money.letter();
    }
    return cell instanceof Cell.Letter letter ? Optional.of(letter.effect()) : Optional.empty();
  }
}
