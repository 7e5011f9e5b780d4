package nl.sluitend.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Judge;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

/**
 * The repairs of one cell against a second evaluator that knows nothing of explanations: it puts
 * every number into every cell of a small table of whole euros and sees with plain integers whether
 * everything then adds up within rounding.
 */
class SmallestRepairsTest {
  private static final int MOST = 1200;

  /** With no figure beyond this, no cell needs a number beyond the one above. */
  private static final int LARGEST = 230;

  private static final int TABLES = 3000;

  /** Rows of details with a total, and the last column the first minus the second. */
  private static final class Numbers {
    private final int[][] cells;

    Numbers(int[][] cells) {
      this.cells = cells;
    }

    int rows() {
      return cells.length;
    }

    int columns() {
      return cells[0].length;
    }

    int largest() {
      return Arrays.stream(cells).flatMapToInt(Arrays::stream).map(Math::abs).max().orElse(0);
    }

    boolean rowsHold() {
      boolean holds = true;
      for (int c = 0; c < columns(); c++) {
        int difference = cells[rows() - 1][c];
        for (int r = 0; r < rows() - 1; r++) {
          difference -= cells[r][c];
        }
        holds &= 2 * Math.abs(difference) <= rows();
      }
      return holds;
    }

    boolean columnsHold() {
      boolean holds = true;
      for (int[] row : cells) {
        holds &= columns() < 3 || 2 * Math.abs(row[2] - row[0] + row[1]) <= 3;
      }
      return holds;
    }

    boolean holdsWith(int row, int column, int number) {
      int was = cells[row][column];
      cells[row][column] = number;
      boolean holds = rowsHold() && columnsHold();
      cells[row][column] = was;
      return holds;
    }

    BudgetTable table() {
      BudgetTable.Builder builder = BudgetTable.builder(Unit.EURO);
      for (int c = 0; c < columns(); c++) {
        builder.column(Column.of("K" + c, ColumnKind.OTHER));
      }
      for (int r = 0; r < rows(); r++) {
        long[] row = new long[columns()];
        for (int c = 0; c < columns(); c++) {
          row[c] = cells[r][c];
        }
        builder.detail("R" + r, row);
      }
      return builder.build();
    }

    List<Relation> relations() {
      int[] terms = new int[rows() - 1];
      for (int r = 0; r < terms.length; r++) {
        terms[r] = r;
      }
      List<Relation> relations = new ArrayList<>();
      relations.add(DiagnosisTest.sum(Axis.ROWS, rows() - 1, terms));
      if (columns() == 3) {
        relations.add(DiagnosisTest.sum(Axis.COLUMNS, 2, 0, ~1));
      }
      return relations;
    }
  }

  private static Numbers closing(Random random) {
    int rows = 3 + random.nextInt(3);
    int columns = 1 + random.nextInt(3);
    int[][] cells = new int[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int sum = 0;
        for (int above = 0; above < r; above++) {
          sum += cells[above][c];
        }
        int free = random.nextInt(31) - 10;
        int level = r < rows - 1 ? free : sum;
        cells[r][c] = c < 2 ? level : cells[r][0] - cells[r][1];
      }
    }
    return new Numbers(cells);
  }

  private static void spoil(Numbers numbers, Random random) {
    int row = random.nextInt(numbers.rows());
    int column = random.nextInt(numbers.columns());
    int was = numbers.cells[row][column];
    numbers.cells[row][column] =
        switch (random.nextInt(5)) {
          case 0 -> -was;
          case 1 -> was * 10;
          case 2 -> was / 10;
          case 3 -> was + random.nextInt(9) - 4;
          default -> random.nextInt(200) - 100;
        };
  }

  private static String shown(int row, int column, long number) {
    return row + "," + column + "=" + number;
  }

  /** Whether one slip of the hand lies between two numbers, said in another way than in main. */
  private static boolean isSlip(int printed, int meant) {
    if (printed == -meant) {
      return true;
    }
    if (Integer.signum(printed) * Integer.signum(meant) < 0 || (printed == 0 && meant < 0)) {
      return false;
    }
    if (printed != 0 && meant != 0) {
      int large = Math.max(Math.abs(printed), Math.abs(meant));
      int small = Math.min(Math.abs(printed), Math.abs(meant));
      if (large == small * 10 || large == small * 100 || large == small * 1000) {
        return true;
      }
    }
    String a = String.valueOf(Math.abs(printed));
    String b = String.valueOf(Math.abs(meant));
    if (a.length() == b.length()) {
      List<Integer> different = new ArrayList<>();
      for (int i = 0; i < a.length(); i++) {
        if (a.charAt(i) != b.charAt(i)) {
          different.add(i);
        }
      }
      boolean transposed =
          different.size() == 2
              && different.get(1) == different.get(0) + 1
              && a.charAt(different.get(0)) == b.charAt(different.get(1))
              && a.charAt(different.get(1)) == b.charAt(different.get(0));
      return different.size() == 1 || transposed;
    }
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    for (int i = 0; i < longer.length() && longer.length() == shorter.length() + 1; i++) {
      if (shorter.equals(longer.substring(0, i) + longer.substring(i + 1))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void every_single_slip_that_mends_the_table_is_found_and_nothing_else() {
    Random random = new Random(20210317);
    int spoilt = 0;
    int mendable = 0;
    for (int i = 0; i < TABLES; i++) {
      Numbers numbers = closing(random);
      spoil(numbers, random);
      if (random.nextInt(4) == 0) {
        spoil(numbers, random);
      }
      if (numbers.largest() > LARGEST || (numbers.rowsHold() && numbers.columnsHold())) {
        continue;
      }
      spoilt++;
      Set<String> all = new TreeSet<>();
      Set<String> slips = new TreeSet<>();
      Set<String> cells = new TreeSet<>();
      for (int row = 0; row < numbers.rows(); row++) {
        for (int column = 0; column < numbers.columns(); column++) {
          for (int number = -MOST; number <= MOST; number++) {
            int was = numbers.cells[row][column];
            if (number != was && numbers.holdsWith(row, column, number)) {
              all.add(shown(row, column, number));
              cells.add(row + "," + column);
              if (isSlip(was, number)) {
                slips.add(shown(row, column, number));
              }
            }
          }
        }
      }
      mendable += cells.isEmpty() ? 0 : 1;
      compare(numbers, all, slips, cells);
    }
    assertThat(spoilt).isGreaterThan(TABLES / 2);
    assertThat(mendable).isGreaterThan(TABLES / 2);
  }

  private static void compare(
      Numbers numbers, Set<String> all, Set<String> slips, Set<String> cells) {
    BudgetTable table = numbers.table();
    List<JudgedRelation> judged = Judge.judge(table, numbers.relations());
    Diagnosis diagnosis = Diagnosis.of(table, judged, Integer.MAX_VALUE);
    Set<String> found = new TreeSet<>();
    Set<String> foundCells = new TreeSet<>();
    for (Fault fault : diagnosis.faults()) {
      for (Explanation explanation : fault.explanations()) {
        boolean whole =
            diagnosis.faults().size() == 1 && explanation.repairs().equals(fault.broken());
        if (whole && explanation.changes().size() == 1) {
          CellChange change = explanation.changes().get(0);
          long number =
              ((Cell.Money) change.after()).figure().amount().toBigDecimal().longValueExact();
          found.add(shown(change.cell().row(), change.cell().column(), number));
          foundCells.add(change.cell().row() + "," + change.cell().column());
        }
      }
    }
    String what = Arrays.deepToString(numbers.cells);
    assertThat(found).as(what).containsAll(slips);
    assertThat(all).as(what).containsAll(found);
    assertThat(foundCells).as(what).isEqualTo(cells);
  }
}
