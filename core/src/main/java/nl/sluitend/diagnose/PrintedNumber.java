package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.Cell;

/**
 * The number in a cell as the digits that are printed, and cells like it with other digits.
 *
 * @param cell the cell
 * @param step what the last digit counts, as a power of ten: of euros, or of what else is counted
 * @param units the number, in steps
 * @param leastDigits how many digits the smallest numbers of this form have
 */
record PrintedNumber(Cell cell, int step, BigInteger units, int leastDigits) {
  /** Numbers of more digits are left alone: nobody prints them. */
  private static final int MOST_DIGITS = 60;

  static Optional<PrintedNumber> of(Sheet sheet, int id) {
    Cell cell = sheet.cell(id);
    Optional<PrintedNumber> number = Optional.empty();
    if (cell instanceof Cell.Money money) {
      number = Optional.of(money(cell, money.figure().amount(), sheet, id));
    } else if (cell == Cell.Dash.INSTANCE && sheet.number(id).isPresent()) {
      number = Optional.of(money(cell, Amount.ZERO, sheet, id));
    } else if (cell instanceof Cell.Percentage percentage) {
      number = Optional.of(plain(cell, percentage.percent()));
    } else if (cell instanceof Cell.Count count) {
      number = Optional.of(plain(cell, count.number()));
    }
    return number.filter(n -> n.digits() <= MOST_DIGITS);
  }

  private static PrintedNumber money(Cell cell, Amount amount, Sheet sheet, int id) {
    Unit unit = sheet.unit(id);
    int decimals = Math.max(0, sheet.table().unit().exponent() - unit.exponent());
    return new PrintedNumber(cell, unit.exponent(), amount.in(unit).toBigInteger(), decimals + 1);
  }

  private static PrintedNumber plain(Cell cell, BigDecimal number) {
    return new PrintedNumber(cell, -number.scale(), number.unscaledValue(), number.scale() + 1);
  }

  int digits() {
    return digits(units);
  }

  int digits(BigInteger number) {
    return Math.max(leastDigits, number.abs().toString().length());
  }

  BigDecimal value(BigInteger number) {
    return new BigDecimal(number, -step);
  }

  /** The number of steps nearest to a value. */
  BigInteger nearest(BigDecimal value) {
    return value.setScale(-step, RoundingMode.HALF_UP).unscaledValue();
  }

  /** The same cell with another number; empty where no cell can hold it. */
  Optional<Cell> with(BigInteger number) {
    if (digits(number) > MOST_DIGITS) {
      return Optional.empty();
    }
    if (cell instanceof Cell.Money money) {
      return Optional.of(new Cell.Money(figure(number), money.letter()));
    }
    if (cell == Cell.Dash.INSTANCE) {
      return Optional.of(Cell.money(figure(number)));
    }
    return Optional.of(
        cell instanceof Cell.Percentage
            ? new Cell.Percentage(value(number))
            : new Cell.Count(value(number)));
  }

  private Figure figure(BigInteger number) {
    Unit unit = new Unit(step);
    return new Figure(unit.times(new BigDecimal(number)), unit);
  }
}
