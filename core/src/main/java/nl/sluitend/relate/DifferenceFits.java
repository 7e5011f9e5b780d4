package nl.sluitend.relate;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.RowRole;

/** Compares what a result column prints with the difference of two other columns, row by row. */
final class DifferenceFits {
  private final BudgetTable table;

  DifferenceFits(BudgetTable table) {
    this.table = table;
  }

  /** How many rows do not print what was found. */
  int misfits(Differences.Found found) {
    return count(found, (off, slack) -> off.compareTo(slack) > 0);
  }

  /** How many rows print it to the last digit. */
  int exact(Differences.Found found) {
    return count(found, (off, slack) -> off.signum() == 0);
  }

  private int count(Differences.Found found, BiPredicate<Amount, Amount> wanted) {
    int count = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      if (states(row, found.column(), found.minuend(), found.subtrahend())) {
        Compared compared = compared(row, found.column(), found.minuend(), found.subtrahend());
        int sign = found.sign(compared.computed, table.rows().get(row).side());
        Amount expected = sign > 0 ? compared.computed : compared.computed.negated();
        count += wanted.test(compared.stated.minus(expected).abs(), compared.slack) ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether a row of amounts prints a result of what it prints in other columns. */
  boolean states(int row, int result, int one, int other) {
    return table.rows().get(row).role() != RowRole.INDICATOR
        && table.figure(row, result).isPresent()
        && (table.figure(row, one).isPresent() || table.figure(row, other).isPresent());
  }

  /** Whether it prints their difference in this direction, within rounding. */
  boolean fits(int row, int result, int minuend, int subtrahend) {
    Compared compared = compared(row, result, minuend, subtrahend);
    return compared.stated.minus(compared.computed).abs().compareTo(compared.slack) <= 0;
  }

  /** What a row states, the difference it is compared with, and what rounding can hide. */
  private record Compared(Amount stated, Amount computed, Amount slack) {}

  private Compared compared(int row, int result, int minuend, int subtrahend) {
    Optional<Figure> stated = table.figure(row, result);
    Optional<Figure> first = table.figure(row, minuend);
    Optional<Figure> second = table.figure(row, subtrahend);
    List<Figure> figures = Stream.of(stated, first, second).flatMap(Optional::stream).toList();
    return new Compared(amount(stated), amount(first).minus(amount(second)), Judge.slack(figures));
  }

  private static Amount amount(Optional<Figure> figure) {
    return figure.map(Figure::amount).orElse(Amount.ZERO);
  }
}
