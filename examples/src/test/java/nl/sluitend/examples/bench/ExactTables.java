package nl.sluitend.examples.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
 * Tables of exact euros that add up: lines in groups, groups in programmes, programmes in a grand
 * total, or one total over all lines.
 *
 * @param table the table
 * @param relations what holds in it
 */
public record ExactTables(BudgetTable table, List<Relation> relations) {
  private static final int COLUMNS = 12;
  private static final int LINES_OF_GROUP = 8;
  private static final int GROUPS_OF_PROGRAMME = 6;
  private static final long SEED = 20190101;

  /** What hangs together, and how fine the amounts are. */
  public enum Shape {
    /** Three levels of subtotals; each column stands alone. */
    NESTED(true, Columns.ALONE, 1),
    /** One total; all twelve columns hang together. */
    FLAT_LINKED(false, Columns.LINKED, 1),
    /** Three levels; begroting, wijziging and begroting na wijziging, four times. */
    NESTED_AMENDED(true, Columns.AMENDED, 1),
    /** Three levels; begroting, wijziging, na wijziging, rekening and saldo, of two years. */
    NESTED_RESULTS(true, Columns.RESULTS, 1),
    /** Three levels; all twelve columns hang together. */
    NESTED_LINKED(true, Columns.LINKED, 1),
    /** As that, but all amounts are multiples of € 500: ties everywhere. */
    NESTED_LINKED_HALVES(true, Columns.LINKED, 500),
    /** One total; the columns hang together and make no tree: the last looks back at the first. */
    FLAT_RING(false, Columns.RING, 1);

    private final boolean nested;
    private final Columns columns;
    private final long step;

    Shape(boolean nested, Columns columns, long step) {
      this.nested = nested;
      this.columns = columns;
      this.step = step;
    }
  }

  /** Which columns follow from others. */
  private enum Columns {
    ALONE,
    AMENDED,
    RESULTS,
    LINKED,
    RING;

    private List<Formula> formulas() {
      return switch (this) {
        case ALONE -> List.of();
        case AMENDED -> List.of(sum(2, 0, 1), sum(5, 3, 4), sum(8, 6, 7), sum(11, 9, 10));
        case RESULTS ->
            List.of(sum(2, 0, 1), difference(4, 2, 3), sum(7, 5, 6), difference(9, 7, 8));
        case LINKED ->
            List.of(
                sum(2, 0, 1),
                difference(4, 2, 3),
                sum(7, 4, 5, 6),
                difference(9, 7, 8),
                sum(11, 9, 10));
        // As far as the last column, which is compared with the first.
        case RING ->
            List.of(
                sum(2, 0, 1),
                sum(4, 2, 3),
                sum(6, 4, 5),
                sum(8, 6, 7),
                difference(10, 8, 9),
                difference(11, 10, 0));
      };
    }

    private List<Relation> relations() {
      return formulas().stream()
          .<Relation>map(
              formula -> Relation.declared(Axis.COLUMNS, formula.result(), formula.terms()))
          .toList();
    }

    private static Formula sum(int result, int... terms) {
      return new Formula(result, Arrays.stream(terms).mapToObj(term -> new Term(term, 1)).toList());
    }

    private static Formula difference(int result, int from, int taken) {
      return new Formula(result, List.of(new Term(from, 1), new Term(taken, -1)));
    }
  }

  /** What one column is made of. */
  private record Formula(int result, List<Term> terms) {}

  /** A table of so many rows, totals included. */
  static ExactTables of(Shape shape, int rows) {
    return new Making(shape).of(rows);
  }

  /** A table in the making. */
  private static final class Making {
    private final Shape shape;
    private final Random random = new Random(SEED);
    private final List<Row> rows = new ArrayList<>();
    private final List<long[]> numbers = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    Making(Shape shape) {
      this.shape = shape;
    }

    ExactTables of(int count) {
      if (shape.nested) {
        List<Integer> programmes = new ArrayList<>();
        while (rows.size() < count - 1) {
          programmes.add(programme(count - 1));
        }
        total(programmes, RowRole.TOTAL);
      } else {
        List<Integer> lines = new ArrayList<>();
        while (rows.size() < count - 1) {
          lines.add(line());
        }
        total(lines, RowRole.TOTAL);
      }
      relations.addAll(shape.columns.relations());
      BudgetTable.Builder table = BudgetTable.builder(Unit.EURO);
      for (int column = 0; column < COLUMNS; column++) {
        table.column(Column.of("Kolom " + (column + 1), ColumnKind.OTHER));
      }
      rows.forEach(table::row);
      return new ExactTables(table.build(), List.copyOf(relations));
    }

    private int programme(int most) {
      List<Integer> groups = new ArrayList<>();
      while (groups.isEmpty() || (groups.size() < GROUPS_OF_PROGRAMME && rows.size() < most - 2)) {
        List<Integer> lines = new ArrayList<>();
        while (lines.isEmpty() || (lines.size() < LINES_OF_GROUP && rows.size() < most - 2)) {
          lines.add(line());
        }
        groups.add(total(lines, RowRole.SUBTOTAL));
      }
      return total(groups, RowRole.SUBTOTAL);
    }

    private int line() {
      long[] amounts = new long[COLUMNS];
      for (int column = 0; column < COLUMNS; column++) {
        amounts[column] = (random.nextInt(2_000_000) / shape.step) * shape.step;
      }
      for (Formula formula : shape.columns.formulas()) {
        amounts[formula.result()] = 0;
        for (Term term : formula.terms()) {
          amounts[formula.result()] += term.sign() * amounts[term.index()];
        }
      }
      return add(amounts, RowRole.DETAIL);
    }

    private int total(List<Integer> terms, RowRole role) {
      long[] amounts = new long[COLUMNS];
      for (int term : terms) {
        for (int column = 0; column < COLUMNS; column++) {
          amounts[column] += numbers.get(term)[column];
        }
      }
      relations.add(
          Relation.declared(
              Axis.ROWS, rows.size(), terms.stream().map(term -> new Term(term, 1)).toList()));
      return add(amounts, role);
    }

    private int add(long[] amounts, RowRole role) {
      numbers.add(amounts);
      List<Cell> cells = new ArrayList<>();
      for (long amount : amounts) {
        cells.add(Cell.money(Figure.of(amount, Unit.EURO)));
      }
      rows.add(Row.of("Regel " + (rows.size() + 1), role, cells));
      return rows.size() - 1;
    }
  }
}
