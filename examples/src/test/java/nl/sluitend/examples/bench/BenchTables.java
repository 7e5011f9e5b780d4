package nl.sluitend.examples.bench;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** Tables to measure with, the same at each run. */
final class BenchTables {
  private static final int BLOCK = 10;

  private BenchTables() {}

  /** What makes a table hard. */
  enum Adversary {
    /** Each figure is 5: thousands of sums hold somewhere. */
    EQUAL,
    /** Each figure is 0: all of them hold. */
    ZERO,
    /** Figures of one digit: many small sums hold by accident in a column or two. */
    DIGITS,
    /** Each row is called a total, and none is one. */
    UNRELATED_TOTALS
  }

  /**
   * A table as published: blocks of nine rows and their subtotal, a grand total at the end; in each
   * group of columns the last one is the first less the second, plus all others. Every cell is
   * rounded for itself, to thousands.
   *
   * @param rows a multiple of ten, and the row of the grand total comes on top
   * @param columns a multiple of the size of a group
   * @param group how many columns belong together, from 3
   */
  static BudgetTable published(int rows, int columns, int group) {
    Random random = new Random(rows * 31L + columns);
    BudgetTable.Builder builder = columns(columns);
    long[] grand = new long[columns];
    for (int block = 0; block < rows / BLOCK; block++) {
      long[] subtotal = new long[columns];
      for (int i = 1; i < BLOCK; i++) {
        long[] exact = row(random, columns, group);
        add(subtotal, exact);
        builder.row(rounded("Post " + block + "." + i, RowRole.DETAIL, exact));
      }
      builder.row(rounded("Subtotaal " + block, RowRole.SUBTOTAL, subtotal));
      add(grand, subtotal);
    }
    return builder.row(rounded("Totaal", RowRole.TOTAL, grand)).build();
  }

  private static long[] row(Random random, int columns, int group) {
    long[] exact = new long[columns];
    for (int c = 0; c < columns; c++) {
      boolean outcome = c % group == group - 1;
      if (!outcome) {
        exact[c] = random.nextInt(9_000_000) + 1000L;
        continue;
      }
      exact[c] = IntStream.range(c - group + 1, c).mapToLong(i -> exact[i]).sum();
      exact[c] -= 2 * exact[c - group + 2];
    }
    return exact;
  }

  private static void add(long[] sum, long[] more) {
    for (int c = 0; c < sum.length; c++) {
      sum[c] += more[c];
    }
  }

  private static Row rounded(String label, RowRole role, long[] euros) {
    List<Cell> cells = new ArrayList<>();
    for (long exact : euros) {
      Amount amount = Amount.ofEuros(exact).roundedTo(Unit.THOUSAND, RoundingMode.HALF_UP);
      cells.add(Cell.money(new Figure(amount, Unit.THOUSAND)));
    }
    return Row.of(label, role, cells);
  }

  /** A table that no one prints, of a size that people do. */
  static BudgetTable adversary(Adversary adversary, int rows, int columns) {
    Random random = new Random(7);
    LongSupplier figures =
        switch (adversary) {
          case EQUAL -> () -> 5;
          case ZERO -> () -> 0;
          case DIGITS -> () -> random.nextInt(10);
          case UNRELATED_TOTALS -> () -> 1000 + random.nextInt(9_000_000);
        };
    boolean totals = adversary == Adversary.UNRELATED_TOTALS;
    BudgetTable.Builder builder = columns(columns);
    for (int r = 0; r < rows; r++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        cells.add(Cell.money(Figure.of(figures.getAsLong(), Unit.THOUSAND)));
      }
      builder.row(
          Row.of(
              (totals ? "Totaal " : "Post ") + r,
              totals ? RowRole.SUBTOTAL : RowRole.DETAIL,
              cells));
    }
    return builder.build();
  }

  private static BudgetTable.Builder columns(int columns) {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.THOUSAND);
    for (int c = 0; c < columns; c++) {
      builder.column(Column.of("Kolom " + c, ColumnKind.OTHER));
    }
    return builder;
  }
}
