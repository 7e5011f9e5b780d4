package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/** Compares what a total states with what a reading of it comes to, column by column. */
final class Fits {
  /** Ten times too large or small, a hundred, or printed in another unit. */
  private static final long[] FACTORS = {1, 10, 100, 1_000, 1_000_000};

  private final BudgetTable table;
  private final Effects effects;
  private final List<Integer> columns;

  Fits(BudgetTable table) {
    this.table = table;
    this.effects = new Effects(table);
    this.columns =
        IntStream.range(0, table.columns().size())
            .filter(column -> table.columns().get(column).measure() == Measure.AMOUNT)
            .boxed()
            .toList();
  }

  /** The columns of amounts, which are those compared. */
  List<Integer> columns() {
    return columns;
  }

  Fit of(int result, List<Term> terms) {
    Tally tally = new Tally();
    for (int column : columns) {
      table.figure(result, column).ifPresent(stated -> count(tally, stated, terms, column, result));
    }
    return tally.fit(terms);
  }

  private void count(Tally tally, Figure stated, List<Term> terms, int column, int result) {
    List<Figure> figures = new ArrayList<>();
    Amount computed = Amount.ZERO;
    for (Term term : terms) {
      Optional<Figure> figure = table.figure(term.index(), column);
      if (figure.isPresent()) {
        Amount amount = figure.get().amount();
        figures.add(figure.get());
        computed = computed.plus(term.sign() > 0 ? amount : amount.negated());
      }
    }
    if (figures.isEmpty()) {
      return;
    }
    figures.add(stated);
    if (figures.stream().allMatch(figure -> figure.amount().signum() == 0)) {
      tally.zeros++;
      return;
    }
    Amount slack = Judge.slack(figures);
    Amount difference = stated.amount().minus(computed).abs();
    if (difference.compareTo(slack) > 0) {
      Amount asEffects =
          effects
              .sum(result, terms, column)
              .map(sum -> stated.amount().minus(sum).abs())
              .orElse(difference);
      difference = asEffects.compareTo(difference) < 0 ? asEffects : difference;
    }
    tally.add(stated.amount(), computed, difference, slack);
  }

  /** What the columns say so far. */
  private static final class Tally {
    private int holds;
    private int fails;
    private int near;
    private int close;
    private int zeros;
    private boolean exact = true;
    private Amount off = Amount.ZERO;

    void add(Amount stated, Amount computed, Amount difference, Amount slack) {
      exact &= difference.signum() == 0;
      if (difference.compareTo(slack) <= 0) {
        holds++;
      } else {
        fails++;
        off = off.plus(difference);
        near += isNear(difference, stated, computed, slack) ? 1 : 0;
        close += isClose(difference, stated, computed) ? 1 : 0;
      }
    }

    Fit fit(List<Term> terms) {
      return new Fit(terms, holds, zeros, fails, near * 2 > fails, close == fails, off, exact);
    }
  }

  /**
   * Off by less than three quarters of the larger of both, so that parts of it are there, or the
   * same figure but for its sign, a digit too many or few, or the unit it is printed in.
   */
  private static boolean isNear(Amount difference, Amount stated, Amount computed, Amount slack) {
    Amount one = stated.abs();
    Amount other = computed.abs();
    boolean near = difference.times(4).compareTo(larger(one, other).times(3)) < 0;
    for (long factor : FACTORS) {
      Amount most = slack.times(factor);
      near |= one.times(factor).minus(other).abs().compareTo(most) <= 0;
      near |= other.times(factor).minus(one).abs().compareTo(most) <= 0;
    }
    return near;
  }

  /** Off by less than a tenth, as one wrong digit in a sum of some rows would have it. */
  private static boolean isClose(Amount difference, Amount stated, Amount computed) {
    return difference.times(10).compareTo(larger(stated.abs(), computed.abs())) < 0;
  }

  private static Amount larger(Amount one, Amount other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
