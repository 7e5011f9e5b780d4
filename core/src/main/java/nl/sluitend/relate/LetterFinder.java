package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;

/**
 * Finds which sign the letters V and N of a column go with. A column of amounts without signs has
 * no such relation, and neither has one in which lasten and baten each go their own way.
 */
final class LetterFinder {
  /** Letters that go with a sign. */
  record Found(Relation.Letter relation, Evidence evidence) {}

  private LetterFinder() {}

  static List<Found> find(BudgetTable table) {
    Effects effects = new Effects(table);
    List<Found> found = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      Optional<Integer> amounts = amountsOf(table, c);
      if (amounts.isPresent() && !effects.isUnsigned(amounts.get())) {
        weighed(table, c, amounts.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The column whose amounts the letters of a column are about. */
  private static Optional<Integer> amountsOf(BudgetTable table, int column) {
    Measure measure = table.columns().get(column).measure();
    if (measure == Measure.AMOUNT) {
      return Optional.of(column);
    }
    boolean beside =
        measure == Measure.LETTER
            && column > 0
            && table.columns().get(column - 1).measure() == Measure.AMOUNT;
    return beside ? Optional.of(column - 1) : Optional.empty();
  }

  private static Optional<Found> weighed(BudgetTable table, int column, int amounts) {
    int withPlus = 0;
    int withMinus = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      int direction = direction(table, row, column, amounts);
      withPlus += direction > 0 ? 1 : 0;
      withMinus += direction < 0 ? 1 : 0;
    }
    int agree = Math.max(withPlus, withMinus);
    int against = Math.min(withPlus, withMinus);
    if (agree < 2 || against * 2 > agree) {
      return Optional.empty();
    }
    Relation.Letter relation =
        new Relation.Letter(column, amounts, withPlus > withMinus ? 1 : -1, Origin.DISCOVERED);
    return Optional.of(new Found(relation, new Evidence(agree - against, 0, 2)));
  }

  /** 1 where the letter is V and the amount positive or N and negative, -1 for the reverse. */
  private static int direction(BudgetTable table, int row, int column, int amounts) {
    Effect effect = Effect.NEUTRAL;
    Cell cell = table.cell(row, column);
    if (cell instanceof Cell.Money money) {
      effect = money.letter().orElse(Effect.NEUTRAL);
    } else if (cell instanceof Cell.Letter letter) {
      effect = letter.effect();
    }
    int sign =
        table.figure(row, amounts).map(figure -> figure.amount()).map(Amount::signum).orElse(0);
    return switch (effect) {
      case FAVOURABLE -> sign;
      case UNFAVOURABLE -> -sign;
      case NEUTRAL -> 0;
    };
  }
}
