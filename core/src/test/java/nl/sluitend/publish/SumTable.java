package nl.sluitend.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/**
 * A table of exact amounts that adds up by its making: lines that are not computed are filled with
 * given numbers, the others follow.
 *
 * @param table the table
 * @param relations what holds in it
 * @param rows the rows that are not computed
 * @param columns the columns that are not computed
 */
record SumTable(
    BudgetTable table, List<Relation> relations, List<Integer> rows, List<Integer> columns) {

  /**
   * Lines along one axis. A line is computed if a formula has it as its result.
   *
   * @param count how many lines
   * @param formulas the outcome, then its terms as line + 1, negative where taken away
   */
  record Shape(String name, int count, List<List<Integer>> formulas) {
    static Shape of(String name, int count, int[]... formulas) {
      List<List<Integer>> lists = new ArrayList<>();
      for (int[] formula : formulas) {
        lists.add(IntStream.of(formula).boxed().toList());
      }
      return new Shape(name, count, lists);
    }

    List<Integer> free() {
      return IntStream.range(0, count)
          .filter(line -> formulas.stream().noneMatch(formula -> formula.get(0) == line))
          .boxed()
          .toList();
    }

    Relation relation(Axis axis, List<Integer> formula) {
      List<Term> terms = new ArrayList<>();
      for (int term : formula.subList(1, formula.size())) {
        terms.add(new Term(Math.abs(term) - 1, Integer.signum(term)));
      }
      return Relation.declared(axis, formula.get(0), terms);
    }

    /** The numbers of all lines, from those that are not computed. */
    long[] complete(long[] free) {
      Map<Integer, Long> known = new TreeMap<>();
      List<Integer> own = free();
      for (int i = 0; i < free.length; i++) {
        known.put(own.get(i), free[i]);
      }
      while (known.size() < count) {
        for (List<Integer> formula : formulas) {
          List<Integer> terms = formula.subList(1, formula.size());
          if (terms.stream().allMatch(term -> known.containsKey(Math.abs(term) - 1))) {
            long sum = 0;
            for (int term : terms) {
              sum += Integer.signum(term) * known.get(Math.abs(term) - 1);
            }
            known.put(formula.get(0), sum);
          }
        }
      }
      return IntStream.range(0, count).mapToLong(known::get).toArray();
    }
  }

  /** Rows, as they stand in budgets. */
  static final List<Shape> ROWS =
      List.of(
          Shape.of("one line", 1),
          Shape.of("flat", 4, new int[] {3, 1, 2, 3}),
          Shape.of("total first", 4, new int[] {0, 2, 3, 4}),
          Shape.of("nested", 7, new int[] {2, 1, 2}, new int[] {5, 4, 5}, new int[] {6, 3, 6}),
          Shape.of(
              "nested with a grand total over details too",
              7,
              new int[] {2, 1, 2},
              new int[] {5, 4, 5},
              new int[] {6, 3, 6},
              new int[] {6, 1, 2, 4, 5}),
          Shape.of(
              "three levels",
              8,
              new int[] {2, 1, 2},
              new int[] {4, 3, 4},
              new int[] {6, 5, 6},
              new int[] {7, 7}),
          Shape.of(
              "lasten, baten, saldo",
              7,
              new int[] {2, 1, 2},
              new int[] {5, 4, 5},
              new int[] {6, 6, -3}),
          Shape.of(
              "crossed",
              9,
              new int[] {4, 1, 2},
              new int[] {5, 3, 4},
              new int[] {6, 1, 3},
              new int[] {7, 2, 4},
              new int[] {8, 5, 6},
              new int[] {8, 7, 8}));

  /** Columns, as they stand in budgets. */
  static final List<Shape> COLUMNS =
      List.of(
          Shape.of("one", 1),
          Shape.of("amended", 3, new int[] {2, 1, 2}),
          Shape.of("result", 3, new int[] {2, 1, -2}),
          Shape.of("unrelated", 2),
          Shape.of("BBV", 5, new int[] {2, 1, 2}, new int[] {4, 3, -4}),
          Shape.of(
              "two amendments", 7, new int[] {2, 1, 2}, new int[] {4, 3, 4}, new int[] {6, 5, -6}),
          Shape.of(
              "changes compared",
              6,
              new int[] {2, 1, 2},
              new int[] {4, 3, 4},
              new int[] {5, 3, -5}),
          Shape.of(
              "lasten, baten, saldo amended",
              9,
              new int[] {2, 1, 2},
              new int[] {5, 4, 5},
              new int[] {8, 7, 8},
              new int[] {6, 4, -1},
              new int[] {7, 5, -2},
              new int[] {8, 6, -3}),
          Shape.of("sum and difference", 4, new int[] {2, 1, 2}, new int[] {3, 1, -2}));

  static SumTable of(Shape rows, Shape columns, Unit unit, long[][] free) {
    List<Relation> relations = new ArrayList<>();
    rows.formulas().forEach(formula -> relations.add(rows.relation(Axis.ROWS, formula)));
    columns.formulas().forEach(formula -> relations.add(columns.relation(Axis.COLUMNS, formula)));
    long[][] byFreeRow = new long[free.length][];
    for (int r = 0; r < free.length; r++) {
      byFreeRow[r] = columns.complete(free[r]);
    }
    long[][] numbers = new long[rows.count()][columns.count()];
    for (int c = 0; c < columns.count(); c++) {
      long[] column = new long[free.length];
      for (int r = 0; r < free.length; r++) {
        column[r] = byFreeRow[r][c];
      }
      long[] all = rows.complete(column);
      for (int r = 0; r < all.length; r++) {
        numbers[r][c] = all[r];
      }
    }
    return new SumTable(
        table(rows, columns, unit, numbers), relations, rows.free(), columns.free());
  }

  private static BudgetTable table(Shape rows, Shape columns, Unit unit, long[][] numbers) {
    BudgetTable.Builder builder = BudgetTable.builder(unit);
    for (int c = 0; c < columns.count(); c++) {
      builder.column(Column.of("Kolom " + (c + 1), ColumnKind.OTHER));
    }
    for (int r = 0; r < rows.count(); r++) {
      List<Cell> cells = new ArrayList<>();
      for (long number : numbers[r]) {
        cells.add(Cell.money(Figure.of(number, unit)));
      }
      int row = r;
      boolean total = rows.formulas().stream().anyMatch(formula -> formula.get(0) == row);
      builder.row(Row.of("Regel " + (r + 1), total ? RowRole.SUBTOTAL : RowRole.DETAIL, cells));
    }
    return builder.build();
  }

  /** The amount of a cell. */
  static Amount amount(BudgetTable table, int row, int column) {
    return table.figure(row, column).orElseThrow().amount();
  }

  /** Of all tables at floor and ceiling in which everything holds, the least change there is. */
  Optional<Amount> leastByTryingAll(Unit unit) {
    long step = unit.step().toBigDecimal().longValueExact();
    List<long[]> options = new ArrayList<>();
    for (int row : rows) {
      for (int column : columns) {
        options.add(bothSides(amount(table, row, column), step));
      }
    }
    long least = Long.MAX_VALUE;
    for (long chosen = 0; chosen < 1L << options.size(); chosen++) {
      long[][] free = new long[rows.size()][columns.size()];
      boolean twice = false;
      for (int i = 0; i < options.size(); i++) {
        int which = (int) ((chosen >> i) & 1);
        twice |= which == 1 && options.get(i)[0] == options.get(i)[1];
        free[i / columns.size()][i % columns.size()] = options.get(i)[which];
      }
      if (!twice) {
        least = Math.min(least, change(free, step));
      }
    }
    return least == Long.MAX_VALUE ? Optional.empty() : Optional.of(Amount.ofEuros(least));
  }

  /** What a table of these numbers changes; the largest number if some cell is too far away. */
  private long change(long[][] free, long step) {
    long change = 0;
    List<long[]> byRow = new ArrayList<>();
    for (long[] row : free) {
      byRow.add(complete(Axis.COLUMNS, row, table.columns().size(), columns));
    }
    for (int c = 0; c < table.columns().size(); c++) {
      int column = c;
      long[] own = byRow.stream().mapToLong(row -> row[column]).toArray();
      long[] all = complete(Axis.ROWS, own, table.rows().size(), rows);
      for (int r = 0; r < all.length; r++) {
        long distance = Math.abs(all[r] - amount(table, r, c).toBigDecimal().longValueExact());
        if (distance >= step) {
          return Long.MAX_VALUE;
        }
        change += distance;
      }
    }
    return change;
  }

  private long[] complete(Axis axis, long[] free, int count, List<Integer> freeLines) {
    Map<Integer, Long> known = new TreeMap<>();
    for (int i = 0; i < free.length; i++) {
      known.put(freeLines.get(i), free[i]);
    }
    while (known.size() < count) {
      for (Relation relation : relations) {
        if (relation.axis() == axis
            && relation.terms().stream().allMatch(term -> known.containsKey(term.index()))) {
          known.put(
              relation.result(),
              relation.terms().stream()
                  .mapToLong(term -> term.sign() * known.get(term.index()))
                  .sum());
        }
      }
    }
    return IntStream.range(0, count).mapToLong(known::get).toArray();
  }

  private static long[] bothSides(Amount amount, long step) {
    long euros = amount.toBigDecimal().longValueExact();
    long floor = Math.floorDiv(euros, step) * step;
    return new long[] {floor, euros == floor ? floor : floor + step};
  }
}
