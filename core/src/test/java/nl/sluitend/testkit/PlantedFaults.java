package nl.sluitend.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.FoundRelations;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.RelationKind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/**
 * Spoils a table in every way and every cell, each time with one labelled fault: what goes wrong
 * when people type, copy and add up. The same table, relations and seed give the same faults.
 *
 * <p>Not every fault can be known: where no other figure says anything of a cell, or rounding could
 * explain the difference, no rule can see it.
 *
 * <pre>{@code
 * for (PlantedFault fault : PlantedFaults.of(table, 1)) {
 *   assertThat(fault.plantIn(table)).doesNotAddUp();
 * }
 * }</pre>
 */
public final class PlantedFaults {
  private final BudgetTable table;
  private final List<JudgedRelation> relations;
  private final Random random;
  private final Set<PlantedFault> faults = new LinkedHashSet<>();

  private PlantedFaults(BudgetTable table, List<JudgedRelation> relations, long seed) {
    this.table = table;
    this.relations = relations;
    this.random = new Random(seed);
  }

  /**
   * Returns the faults that can be put into a table whose relations are those that the library
   * finds in it.
   *
   * @param table a table that adds up
   * @param seed which digit is spoilt, and by how much; the same seed gives the same faults
   * @return the faults, by cell, then those of totals and differences
   */
  public static List<PlantedFault> of(BudgetTable table, long seed) {
    return of(table, FoundRelations.of(table).judge(table), seed);
  }

  /**
   * Returns the faults that can be put into a table.
   *
   * @param table a table that adds up
   * @param relations its relations, judged; they say which cells are totals and differences
   * @param seed which digit is spoilt, and by how much; the same seed gives the same faults
   * @return the faults, by cell, then those of totals and differences
   */
  public static List<PlantedFault> of(
      BudgetTable table, List<JudgedRelation> relations, long seed) {
    PlantedFaults planted = new PlantedFaults(table, relations, seed);
    planted.cells();
    planted.totals();
    return List.copyOf(planted.faults);
  }

  private void cells() {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        CellReference at = new CellReference(row, column);
        Cell cell = table.cell(row, column);
        if (cell instanceof Cell.Money money) {
          money(at, money);
          neighbour(at, cell);
        } else if (cell instanceof Cell.Letter letter && letter.effect() != Effect.NEUTRAL) {
          put(FaultKind.LETTER, at, new Cell.Letter(letter.effect().opposite()));
        }
      }
    }
  }

  private void money(CellReference at, Cell.Money money) {
    money
        .letter()
        .ifPresent(
            letter ->
                put(
                    FaultKind.LETTER,
                    at,
                    new Cell.Money(money.figure(), Optional.of(letter.opposite()))));
    BigInteger units = units(money.figure());
    if (units.signum() == 0) {
      return;
    }
    put(FaultKind.SIGN, at, with(money, units.negate()));
    String digits = units.abs().toString();
    int n = digits.length();
    if (n > 1) {
      int i = random.nextInt(n - 1);
      digits(
          FaultKind.TRANSPOSED,
          at,
          money,
          digits.substring(0, i)
              + digits.charAt(i + 1)
              + digits.charAt(i)
              + digits.substring(i + 2));
      int gone = random.nextInt(n);
      digits(
          FaultKind.DIGIT_MISSING,
          at,
          money,
          digits.substring(0, gone) + digits.substring(gone + 1));
    }
    int wrong = random.nextInt(n);
    digits(
        FaultKind.DIGIT_WRONG,
        at,
        money,
        digits.substring(0, wrong) + random.nextInt(10) + digits.substring(wrong + 1));
    int extra = random.nextInt(n + 1);
    digits(
        FaultKind.DIGIT_EXTRA,
        at,
        money,
        digits.substring(0, extra) + random.nextInt(10) + digits.substring(extra));
    BigInteger factor = BigInteger.TEN.pow(1 + random.nextInt(3));
    put(FaultKind.FACTOR, at, with(money, units.multiply(factor)));
    if (units.mod(factor).signum() == 0) {
      put(FaultKind.FACTOR, at, with(money, units.divide(factor)));
    }
  }

  private void digits(FaultKind kind, CellReference at, Cell.Money money, String digits) {
    if (digits.startsWith("0")) {
      return;
    }
    BigInteger units = new BigInteger(digits);
    boolean negative = units(money.figure()).signum() < 0;
    put(kind, at, with(money, negative ? units.negate() : units));
  }

  private void neighbour(CellReference at, Cell cell) {
    int next = at.column() + 1;
    while (next < table.columns().size() && table.columns().get(next).measure() != Measure.AMOUNT) {
      next++;
    }
    if (next < table.columns().size()) {
      Cell other = table.cell(at.row(), next);
      boolean figure =
          other instanceof Cell.Money
              || other == Cell.Dash.INSTANCE
              || other == Cell.Empty.INSTANCE;
      if (figure && !isSame(cell, other)) {
        faults.add(
            new PlantedFault(
                FaultKind.WRONG_COLUMN,
                List.of(
                    new CellChange(at, cell, other),
                    new CellChange(new CellReference(at.row(), next), other, cell))));
      }
    }
  }

  private void totals() {
    for (JudgedRelation judged : relations) {
      for (Instance instance : judged.instances()) {
        if (judged.relation().kind() == RelationKind.LINEAR && instance.amounts().isPresent()) {
          total(judged, instance);
        }
      }
    }
  }

  private void total(JudgedRelation judged, Instance instance) {
    boolean ofRows = judged.relation().axis() == Axis.ROWS;
    List<Term> terms = judged.relation().terms();
    CellReference at = place(ofRows, judged.relation().result(), instance.at());
    if (!(table.cell(at.row(), at.column()) instanceof Cell.Money money)) {
      return;
    }
    BigInteger units = units(money.figure());
    rounding(at, money, instance.amounts().orElseThrow());
    boolean difference = terms.size() == 2 && terms.get(0).sign() != terms.get(1).sign() && !ofRows;
    if (difference && units.signum() != 0) {
      put(FaultKind.DIFFERENCE_REVERSED, at, with(money, units.negate()));
    }
    if (!ofRows || terms.size() < 2) {
      return;
    }
    Term term = terms.get(random.nextInt(terms.size()));
    table
        .figure(term.index(), instance.at())
        .map(Figure::amount)
        .filter(amount -> amount.signum() != 0)
        .ifPresent(
            amount -> {
              BigDecimal row = amount.in(money.figure().unit());
              BigInteger whole = row.setScale(0, RoundingMode.HALF_UP).toBigInteger();
              BigInteger signed = term.sign() > 0 ? whole : whole.negate();
              put(FaultKind.ROW_LEFT_OUT, at, with(money, units.subtract(signed)));
              put(FaultKind.ROW_COUNTED_TWICE, at, with(money, units.add(signed)));
            });
    if (instance.at() > 0 && table.cell(at.row(), instance.at() - 1) instanceof Cell.Money before) {
      put(FaultKind.OLD_TOTAL, at, before);
    }
  }

  /** What is stated may differ from what is computed already, to one side. */
  private void rounding(CellReference at, Cell.Money money, Instance.Amounts amounts) {
    // The unit that the figure rounds by: a zero may be printed in one that is too coarse.
    Unit unit = table.figure(at.row(), at.column()).map(Figure::unit).orElse(money.figure().unit());
    Cell.Money printed = new Cell.Money(new Figure(money.figure().amount(), unit), money.letter());
    BigInteger units = units(printed.figure());
    BigInteger up = beyond(amounts.slack().minus(amounts.difference()), unit);
    BigInteger down = beyond(amounts.slack().plus(amounts.difference()), unit);
    put(FaultKind.ROUNDING, at, with(printed, units.add(up)));
    put(FaultKind.ROUNDING, at, with(printed, units.subtract(down)));
  }

  /** The least whole number of units that is more than an amount, at least one. */
  private static BigInteger beyond(Amount amount, Unit unit) {
    BigInteger within = amount.in(unit).setScale(0, RoundingMode.FLOOR).toBigInteger();
    return within.max(BigInteger.ZERO).add(BigInteger.ONE);
  }

  private static CellReference place(boolean ofRows, int index, int at) {
    return ofRows ? new CellReference(index, at) : new CellReference(at, index);
  }

  private void put(FaultKind kind, CellReference at, Cell becomes) {
    Cell was = table.cell(at.row(), at.column());
    if (!isSame(was, becomes)) {
      faults.add(PlantedFault.of(kind, at, was, becomes));
    }
  }

  /** Whether two cells say the same, however it is printed: a dash is a zero. */
  private static boolean isSame(Cell one, Cell other) {
    return one.equals(other) || (isZero(one) && isZero(other)) || isSameMoney(one, other);
  }

  private static boolean isZero(Cell cell) {
    return cell == Cell.Dash.INSTANCE
        || (cell instanceof Cell.Money money
            && money.letter().isEmpty()
            && money.figure().amount().signum() == 0);
  }

  private static boolean isSameMoney(Cell one, Cell other) {
    return one instanceof Cell.Money first
        && other instanceof Cell.Money second
        && first.figure().amount().equals(second.figure().amount())
        && first.letter().equals(second.letter());
  }

  private static BigInteger units(Figure figure) {
    return figure.amount().in(figure.unit()).toBigIntegerExact();
  }

  private static Cell with(Cell.Money money, BigInteger units) {
    Amount amount = money.figure().unit().times(new BigDecimal(units));
    return new Cell.Money(new Figure(amount, money.figure().unit()), money.letter());
  }
}
