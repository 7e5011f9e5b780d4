package nl.sluitend.relate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;

/** A small table in which relations were planted: exact euros, printed in thousands. */
final class PlantedTable {
  /** What is planted among the rows, or among the columns. */
  enum Kind {
    /** Two to four rows and their sum below. */
    TOTAL_BELOW,
    /** The same with the sum above. */
    TOTAL_ABOVE,
    /** Baten, lasten, saldo: one row less another. */
    DIFFERENCE,
    /** A balance, plus and minus: one row plus another less a third. */
    BRIDGE,
    /** Two blocks with a subtotal each, and the sum of the subtotals. */
    SUBTOTALS,
    /** No row follows from others, and the last column is the first less the second. */
    COLUMN_DIFFERENCE,
    /** No row follows from others, and the last column is the sum of all others. */
    COLUMN_TOTAL
  }

  private static final int THOUSAND = 1000;

  private final Random random;
  private final int columns;
  private final int digits;
  private final Kind kind;
  private final List<long[]> exact = new ArrayList<>();
  private final List<RowRole> roles = new ArrayList<>();
  private final List<List<Integer>> planted = new ArrayList<>();

  private PlantedTable(Random random, Kind kind, int columns, int digits) {
    this.random = random;
    this.kind = kind;
    this.columns = columns;
    this.digits = digits;
  }

  /**
   * Plants relations.
   *
   * @param seed gives the same table each time
   * @param kind what is planted
   * @param columns how many columns of figures
   * @param digits of the details as printed
   * @param others how many rows stand above and below what is planted that have nothing to do with
   *     it
   */
  static PlantedTable of(long seed, Kind kind, int columns, int digits, int others) {
    PlantedTable table = new PlantedTable(new Random(seed), kind, columns, digits);
    int above = table.random.nextInt(others + 1);
    table.details(above);
    table.plant();
    table.details(others - above);
    return table;
  }

  /** A table in which no figure follows from others. */
  static BudgetTable unrelated(long seed, int rows, int columns, int digits) {
    PlantedTable table = new PlantedTable(new Random(seed), Kind.TOTAL_BELOW, columns, digits);
    table.details(rows);
    return table.printed(false);
  }

  private void plant() {
    switch (kind) {
      case TOTAL_BELOW -> {
        List<Integer> parts = details(2 + random.nextInt(3));
        result(RowRole.SUBTOTAL, parts, List.of());
      }
      case TOTAL_ABOVE -> {
        int total = add(new long[columns], RowRole.SUBTOTAL);
        List<Integer> parts = details(2 + random.nextInt(3));
        exact.set(total, sum(parts, List.of()));
        relation(total, parts, List.of());
      }
      case DIFFERENCE -> {
        List<Integer> parts = details(2);
        result(RowRole.BALANCE, parts.subList(0, 1), parts.subList(1, 2));
      }
      case BRIDGE -> {
        List<Integer> parts = details(3);
        result(RowRole.BALANCE, parts.subList(0, 2), parts.subList(2, 3));
      }
      case SUBTOTALS -> {
        int one = result(RowRole.SUBTOTAL, details(2 + random.nextInt(2)), List.of());
        int two = result(RowRole.SUBTOTAL, details(2 + random.nextInt(2)), List.of());
        result(RowRole.SUBTOTAL, List.of(one, two), List.of());
      }
      case COLUMN_DIFFERENCE -> {
        details(4);
        relation(columns - 1, List.of(0), List.of(1));
      }
      case COLUMN_TOTAL -> {
        details(4);
        relation(columns - 1, indexes(columns - 1), List.of());
      }
      default -> throw new IllegalStateException("No such kind");
    }
  }

  private static List<Integer> indexes(int count) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      indexes.add(i);
    }
    return indexes;
  }

  private List<Integer> details(int count) {
    List<Integer> added = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long least = BigInteger.TEN.pow(digits - 1).longValueExact() * THOUSAND;
      long[] row =
          LongStream.generate(() -> random.nextLong(least, 10 * least)).limit(columns).toArray();
      if (kind == Kind.COLUMN_DIFFERENCE) {
        row[columns - 1] = row[0] - row[1];
      } else if (kind == Kind.COLUMN_TOTAL) {
        row[columns - 1] = 0;
        row[columns - 1] = Arrays.stream(row).sum();
      }
      added.add(add(row, RowRole.DETAIL));
    }
    return added;
  }

  private int add(long[] row, RowRole role) {
    exact.add(row);
    roles.add(role);
    return exact.size() - 1;
  }

  private int result(RowRole role, List<Integer> plus, List<Integer> minus) {
    int at = add(sum(plus, minus), role);
    relation(at, plus, minus);
    return at;
  }

  private long[] sum(List<Integer> plus, List<Integer> minus) {
    long[] sum = new long[columns];
    for (int c = 0; c < columns; c++) {
      for (int row : plus) {
        sum[c] += exact.get(row)[c];
      }
      for (int row : minus) {
        sum[c] -= exact.get(row)[c];
      }
    }
    return sum;
  }

  private void relation(int result, List<Integer> plus, List<Integer> minus) {
    List<Integer> coefficients = new ArrayList<>();
    int size = axis() == Axis.ROWS ? 20 : columns;
    for (int i = 0; i < size; i++) {
      int sign = minus.contains(i) || i == result ? -1 : 0;
      coefficients.add(plus.contains(i) ? 1 : sign);
    }
    planted.add(coefficients);
  }

  Axis axis() {
    boolean ofColumns = kind == Kind.COLUMN_DIFFERENCE || kind == Kind.COLUMN_TOTAL;
    return ofColumns ? Axis.COLUMNS : Axis.ROWS;
  }

  /** The planted relations as vectors; those of a result are -1. */
  List<SortedMap<Integer, BigInteger>> planted() {
    return planted.stream().map(PlantedTable::vector).toList();
  }

  private static SortedMap<Integer, BigInteger> vector(List<Integer> coefficients) {
    SortedMap<Integer, BigInteger> vector = new TreeMap<>();
    for (int i = 0; i < coefficients.size(); i++) {
      if (coefficients.get(i) != 0) {
        vector.put(i, BigInteger.valueOf(coefficients.get(i)));
      }
    }
    return vector;
  }

  /** Each cell rounded for itself; with roles, the results are called what they are. */
  BudgetTable printed(boolean withRoles) {
    return printed(withRoles, -1, -1, 0);
  }

  /** The same with one figure printed so many thousands too high. */
  BudgetTable printed(boolean withRoles, int wrongRow, int wrongColumn, long tooMuch) {
    BudgetTable.Builder builder = BudgetTable.builder(Unit.THOUSAND);
    for (int c = 0; c < columns; c++) {
      builder.column(Column.of("Kolom " + (c + 1), ColumnKind.OTHER));
    }
    for (int r = 0; r < exact.size(); r++) {
      RowRole role = withRoles ? roles.get(r) : RowRole.DETAIL;
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        long shown = Math.floorDiv(exact.get(r)[c] + THOUSAND / 2, THOUSAND);
        boolean wrong = r == wrongRow && c == wrongColumn;
        cells.add(Cell.money(Figure.of(wrong ? shown + tooMuch : shown, Unit.THOUSAND)));
      }
      builder.row(Row.of(label(role, r), role, cells));
    }
    return builder.build();
  }

  private static String label(RowRole role, int row) {
    return switch (role) {
      case SUBTOTAL -> "Totaal " + row;
      case BALANCE -> "Saldo " + row;
      default -> "Post " + row;
    };
  }

  int columns() {
    return columns;
  }

  /** The rows that take part in something planted among rows. */
  List<Integer> rowsTakingPart() {
    return planted().stream().flatMap(vector -> vector.keySet().stream()).distinct().toList();
  }
}
