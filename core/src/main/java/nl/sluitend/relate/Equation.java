package nl.sluitend.relate;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Rounding;
import nl.sluitend.table.CellReference;

/**
 * What a sum, a difference or a figure taken over claims in one place, as it is judged: the figure
 * in one cell is that of others, each added or taken away. The signs are those of the figures as
 * printed, after what letters V and N and reversed differences do to them.
 *
 * @param relation the relation, linear or a figure taken over
 * @param at the column (of rows) or row (of columns) of the result, from 0
 * @param result the cell that states the outcome
 * @param stated what it states
 * @param parts the cells that state a figure; what is empty or adds nothing is left out
 */
record Equation(Relation relation, int at, CellReference result, Figure stated, List<Part> parts) {
  /**
   * One of the cells that the result is made of.
   *
   * @param cell the cell
   * @param sign 1 where its figure is added as printed, -1 where it is taken away
   * @param figure what it states
   */
  record Part(CellReference cell, int sign, Figure figure) {
    Amount signed() {
      return sign > 0 ? figure.amount() : figure.amount().negated();
    }

    Range range(Rounding rounding) {
      Range range = figure.range(rounding);
      return sign > 0 ? range : range.negated();
    }

    Part times(int factor) {
      return new Part(cell, sign * factor, figure);
    }
  }

  /** Copies the parts. */
  Equation {
    parts = List.copyOf(parts);
  }

  Equation withParts(List<Part> others) {
    return new Equation(relation, at, result, stated, others);
  }

  /** What the parts give, as printed. */
  Amount computed() {
    return parts.stream().map(Part::signed).reduce(Amount.ZERO, Amount::plus);
  }

  /** Stated minus computed. */
  Amount difference() {
    return stated.amount().minus(computed());
  }

  /** All figures, the stated one last. */
  List<Figure> figures() {
    return Stream.concat(parts.stream().map(Part::figure), Stream.of(stated)).toList();
  }

  /** Whether some true values that print like this make it hold (XBRL Calculations 1.1). */
  boolean isConsistent(Rounding rounding) {
    if (rounding == Rounding.NEAREST) {
      return difference().abs().compareTo(slack(rounding)) <= 0;
    }
    return sum(rounding).intersects(stated.range(rounding));
  }

  /** The most that rounding alone can make the printed figures differ, to either side. */
  Amount slack(Rounding rounding) {
    if (rounding == Rounding.NEAREST) {
      return Judge.slack(figures());
    }
    Range errors = sum(rounding).plus(stated.range(rounding).negated());
    Amount low = errors.low().plus(difference()).abs();
    Amount high = errors.high().plus(difference()).abs();
    return low.compareTo(high) > 0 ? low : high;
  }

  private Range sum(Rounding rounding) {
    return parts.stream()
        .map(part -> part.range(rounding))
        .reduce(Range.point(Amount.ZERO), Range::plus);
  }
}
