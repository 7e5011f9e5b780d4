package nl.sluitend.relate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;

/**
 * The figures of a table as whole numbers, seen along one axis: its lines are the rows and its
 * places the columns, or the other way round. Numbers count in halves of the finest unit that the
 * table prints, so that what rounding can hide of a figure is a whole number too.
 *
 * <p>Only where all sums of a table fit in a long can they be looked for; figures beyond that are
 * unknown here, and {@link #outOfReach} counts them.
 */
final class Lines {
  /** No sum of so many lines of numbers below this can overflow. */
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(44);

  static final int MOST_LINES = 1 << 18;

  /** In the place of the slack of a cell that is no amount: nothing can be said of it. */
  private static final long UNKNOWN = -1;

  private final Axis axis;
  private final boolean[] lines;
  private final boolean[] places;
  private final long[][] values;

  /** What rounding can hide: 0 where nothing is printed and so nothing is added. */
  private final long[][] slacks;

  /** What all numbers of a place are multiples of. */
  private final long[] grains;

  private int outOfReach;

  private Lines(Axis axis, int lines, int places) {
    this.axis = axis;
    this.lines = new boolean[lines];
    this.places = new boolean[places];
    this.values = new long[lines][places];
    this.slacks = new long[lines][places];
    this.grains = new long[places];
  }

  static Lines of(BudgetTable table, Axis axis) {
    boolean ofRows = axis == Axis.ROWS;
    int rows = table.rows().size();
    int columns = table.columns().size();
    Lines lines = new Lines(axis, ofRows ? rows : columns, ofRows ? columns : rows);
    int finest = finest(table);
    for (int r = 0; r < rows; r++) {
      RowRole role = table.rows().get(r).role();
      boolean amounts = role != RowRole.HEADING && role != RowRole.INDICATOR;
      (ofRows ? lines.lines : lines.places)[r] = amounts && rows <= MOST_LINES;
    }
    for (int c = 0; c < columns; c++) {
      boolean amounts = table.columns().get(c).measure() == Measure.AMOUNT;
      (ofRows ? lines.places : lines.lines)[c] = amounts && columns <= MOST_LINES;
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int line = ofRows ? r : c;
        int place = ofRows ? c : r;
        if (lines.lines[line] && lines.places[place]) {
          lines.put(line, place, table.cell(r, c), table.figure(r, c), finest);
        }
      }
    }
    return lines;
  }

  private static int finest(BudgetTable table) {
    int finest = Integer.MAX_VALUE;
    for (int r = 0; r < table.rows().size(); r++) {
      for (int c = 0; c < table.columns().size(); c++) {
        Optional<Figure> figure = table.figure(r, c);
        if (figure.isPresent()) {
          finest = Math.min(finest, figure.get().unit().exponent());
        }
      }
    }
    return finest;
  }

  private void put(int line, int place, Cell cell, Optional<Figure> figure, int finest) {
    if (figure.isEmpty()) {
      boolean addsNothing = Judge.addsNothing(cell);
      slacks[line][place] = addsNothing ? 0 : UNKNOWN;
      return;
    }
    BigDecimal amount = figure.get().amount().toBigDecimal();
    BigInteger value = amount.scaleByPowerOfTen(-finest).toBigIntegerExact().shiftLeft(1);
    BigInteger slack = BigInteger.TEN.pow(figure.get().unit().exponent() - finest);
    if (value.abs().compareTo(MOST) >= 0 || slack.compareTo(MOST) >= 0) {
      slacks[line][place] = UNKNOWN;
      outOfReach++;
      return;
    }
    values[line][place] = value.longValueExact();
    slacks[line][place] = slack.longValueExact();
    grains[place] = gcd(grains[place], values[line][place]);
  }

  private static long gcd(long one, long other) {
    return other == 0 ? Math.abs(one) : gcd(other, one % other);
  }

  Axis axis() {
    return axis;
  }

  int count() {
    return lines.length;
  }

  int places() {
    return places.length;
  }

  /** Whether a line holds amounts. */
  boolean isLine(int line) {
    return lines[line];
  }

  /** Whether a place holds amounts. */
  boolean isPlace(int place) {
    return places[place];
  }

  /** Whether a figure is printed there. */
  boolean states(int line, int place) {
    return slacks[line][place] > 0;
  }

  /** Whether something else than an amount is printed there. */
  boolean isUnknown(int line, int place) {
    return slacks[line][place] == UNKNOWN;
  }

  /** The number in halves of the finest unit; 0 where none is printed. */
  long value(int line, int place) {
    return values[line][place];
  }

  /** What rounding can hide of it, in the same measure; 0 where none is printed. */
  long slack(int line, int place) {
    return Math.max(0, slacks[line][place]);
  }

  /** What all numbers of a place are multiples of; 0 if there is none but zero. */
  long grain(int place) {
    return grains[place];
  }

  /** Whether a line prints a number other than zero in any place. */
  boolean isLive(int line) {
    for (int place = 0; place < places.length; place++) {
      if (places[place] && values[line][place] != 0) {
        return true;
      }
    }
    return false;
  }

  /** The last line that prints a number other than zero; -1 if there is none. */
  int last() {
    int last = lines.length - 1;
    while (last >= 0 && !(lines[last] && isLive(last))) {
      last--;
    }
    return last;
  }

  /** For each line the first one that prints the same numbers everywhere, perhaps itself. */
  int[] twins() {
    Map<List<Long>, Integer> first = new HashMap<>();
    int[] twins = new int[lines.length];
    for (int line = 0; line < lines.length; line++) {
      List<Long> numbers = new ArrayList<>();
      for (int place = 0; place < places.length; place++) {
        numbers.add(values[line][place]);
      }
      int own = line;
      twins[line] = lines[line] ? first.computeIfAbsent(numbers, key -> own) : line;
    }
    return twins;
  }

  /** How many figures are too large to look for sums with. */
  int outOfReach() {
    return outOfReach;
  }
}
