package nl.sluitend.publish;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/** Reads a table of exact amounts as a {@link RoundingProblem}, and refuses what is none. */
final class ExactTable {
  private static final int MOST_DECIMALS = 18;

  private final BudgetTable table;
  private final Unit unit;
  private final List<Relation.Linear> relations;
  private final List<CellReference> places = new ArrayList<>();
  private final List<BigDecimal> units = new ArrayList<>();
  private final int[][] numbers;
  private final List<Claim> claims = new ArrayList<>();
  private BigInteger[] floors = new BigInteger[0];

  private ExactTable(BudgetTable table, Unit unit, List<Relation.Linear> relations) {
    this.table = table;
    this.unit = unit;
    this.relations = relations;
    this.numbers = new int[table.rows().size()][table.columns().size()];
  }

  static RoundingProblem read(BudgetTable table, Unit unit, List<Relation.Linear> relations) {
    return new ExactTable(table, unit, relations).problem();
  }

  private RoundingProblem problem() {
    for (int r = 0; r < table.rows().size(); r++) {
      for (int c = 0; c < table.columns().size(); c++) {
        numbers[r][c] = number(new CellReference(r, c));
      }
    }
    int decimals = units.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    if (decimals > MOST_DECIMALS) {
      throw new UnroundableTableException(
          new Message(
              "De bedragen hebben %s cijfers achter de eenheid; ten hoogste %s zijn mogelijk"
                  .formatted(decimals, MOST_DECIMALS),
              "The amounts have %s digits below the unit; at most %s can be used"
                  .formatted(decimals, MOST_DECIMALS)));
    }
    floors = new BigInteger[units.size()];
    long[] rests = new long[units.size()];
    BigInteger whole = BigInteger.TEN.pow(decimals);
    BigInteger common = whole;
    for (int i = 0; i < rests.length; i++) {
      floors[i] = units.get(i).setScale(0, RoundingMode.FLOOR).unscaledValue();
      BigDecimal rest = units.get(i).subtract(new BigDecimal(floors[i]));
      rests[i] = rest.scaleByPowerOfTen(decimals).longValueExact();
      common = common.gcd(BigInteger.valueOf(rests[i]));
    }
    long part = common.longValueExact();
    for (int i = 0; i < rests.length; i++) {
      rests[i] /= part;
    }
    int[][] grid = new int[relations.size()][];
    for (int relation = 0; relation < grid.length; relation++) {
      grid[relation] = claims(relation);
    }
    return new RoundingProblem(
        unit, relations, places, floors, rests, whole.longValueExact() / part, claims, grid);
  }

  /** The number of a cell; -1 where it states no amount. */
  private int number(CellReference place) {
    Optional<Figure> figure = table.figure(place.row(), place.column());
    if (figure.isEmpty()) {
      return -1;
    }
    Amount amount = figure.get().amount();
    if (amount.signum() != 0 && figure.get().unit().compareTo(unit) > 0) {
      throw tooCoarse(place, figure.get());
    }
    places.add(place);
    units.add(amount.in(unit));
    return places.size() - 1;
  }

  private UnroundableTableException tooCoarse(CellReference place, Figure figure) {
    String row = table.rows().get(place.row()).label();
    String column = table.columns().get(place.column()).heading();
    return new UnroundableTableException(
        new Message(
            "'%s' in kolom '%s' is bekend in eenheden van € %s, dus niet fijner: € %s kan niet"
                .formatted(row, column, figure.unit(), unit),
            "'%s' in column '%s' is known in units of € %s, so not finer: € %s cannot be had"
                .formatted(row, column, figure.unit(), unit)));
  }

  private int[] claims(int relation) {
    boolean ofRows = relations.get(relation).axis() == Axis.ROWS;
    int[] numbersOfClaims = new int[ofRows ? table.columns().size() : table.rows().size()];
    for (int at = 0; at < numbersOfClaims.length; at++) {
      numbersOfClaims[at] = claim(relation, at, ofRows);
    }
    return numbersOfClaims;
  }

  private int claim(int relation, int at, boolean ofRows) {
    Relation.Linear linear = relations.get(relation);
    boolean speaks =
        ofRows
            ? table.columns().get(at).measure() == Measure.AMOUNT
            : table.rows().get(at).role() != RowRole.INDICATOR;
    if (!speaks) {
      return RoundingProblem.ABSENT;
    }
    int[] cells = new int[linear.terms().size() + 1];
    int[] signs = new int[cells.length];
    int count = 0;
    for (Term term : linear.terms()) {
      int number = number(linear.axis(), term.index(), at);
      if (number >= 0) {
        cells[count] = number;
        signs[count] = term.sign();
        count++;
      } else if (!addsNothing(linear.axis(), term.index(), at)) {
        return RoundingProblem.ABSENT;
      }
    }
    int result = number(linear.axis(), linear.result(), at);
    if (result < 0 || count == 0) {
      boolean nothing = result < 0 && count == 0 && addsNothing(linear.axis(), linear.result(), at);
      return nothing ? RoundingProblem.TRIVIAL : RoundingProblem.ABSENT;
    }
    cells[count] = result;
    signs[count] = -1;
    return add(relation, at, Arrays.copyOf(cells, count + 1), Arrays.copyOf(signs, count + 1));
  }

  private int number(Axis axis, int index, int at) {
    return axis == Axis.ROWS ? numbers[index][at] : numbers[at][index];
  }

  /** As where relations are judged: nothing printed, or a mark that stands for nothing yet. */
  private boolean addsNothing(Axis axis, int index, int at) {
    Cell cell = axis == Axis.ROWS ? table.cell(index, at) : table.cell(at, index);
    return cell == Cell.Empty.INSTANCE
        || cell == Cell.Mark.PRO_MEMORIE
        || cell == Cell.Mark.NOT_APPLICABLE;
  }

  private int add(int relation, int at, int[] cells, int[] signs) {
    int last = cells.length - 1;
    BigDecimal computed = BigDecimal.ZERO;
    for (int i = 0; i < last; i++) {
      computed = computed.add(signed(cells[i], signs[i]));
    }
    BigDecimal stated = units.get(cells[last]);
    if (stated.compareTo(computed) != 0) {
      // A difference may be printed the other way round, as an advantage or without a sign.
      if (!isDifference(relations.get(relation)) || stated.compareTo(computed.negate()) != 0) {
        throw contradiction(relation, at, unit.times(stated), unit.times(computed));
      }
      signs[last] = 1;
    }
    BigInteger due = BigInteger.ZERO;
    for (int i = 0; i < cells.length; i++) {
      BigInteger floor = floors[cells[i]];
      due = signs[i] > 0 ? due.subtract(floor) : due.add(floor);
    }
    // Each rest is less than a unit, so this is smaller than the number of cells.
    claims.add(new Claim(relation, at, cells, signs, due.intValueExact()));
    return claims.size() - 1;
  }

  private BigDecimal signed(int cell, int sign) {
    return sign > 0 ? units.get(cell) : units.get(cell).negate();
  }

  private static boolean isDifference(Relation.Linear relation) {
    return relation.axis() == Axis.COLUMNS
        && relation.terms().size() == 2
        && relation.terms().get(0).sign() != relation.terms().get(1).sign();
  }

  private UnroundableTableException contradiction(
      int relation, int at, Amount stated, Amount computed) {
    Message where = Names.claim(table, relations.get(relation), at);
    Amount difference = stated.minus(computed);
    return new UnroundableTableException(
        new Message(
            "De exacte tabel sluit zelf niet: %s; er staat € %s, de termen geven € %s, verschil € %s"
                .formatted(where.dutch(), stated, computed, difference),
            "The exact table does not add up itself: %s; it states € %s, its terms give € %s, difference € %s"
                .formatted(where.english(), stated, computed, difference)));
  }
}
