package nl.sluitend.examples.faults;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.JudgedRelation;
import nl.sluitend.relate.RelationKind;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/** Spoils a table in every way and every cell, each time with one fault. */
final class Planter {
  private final BudgetTable table;
  private final List<JudgedRelation> relations;
  private final Random random;
  private final Set<Plant> plants = new LinkedHashSet<>();

  private Planter(BudgetTable table, List<JudgedRelation> relations, long seed) {
    this.table = table;
    this.relations = relations;
    this.random = new Random(seed);
  }

  /** The faults that can be put in, the same for the same seed. */
  static List<Plant> plants(BudgetTable table, List<JudgedRelation> relations, long seed) {
    Planter planter = new Planter(table, relations, seed);
    planter.cells();
    planter.totals();
    return new ArrayList<>(planter.plants);
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
          put(PlantKind.LETTER, at, new Cell.Letter(letter.effect().opposite()));
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
                    PlantKind.LETTER,
                    at,
                    new Cell.Money(money.figure(), Optional.of(letter.opposite()))));
    BigInteger units = units(money.figure());
    if (units.signum() == 0) {
      return;
    }
    put(PlantKind.SIGN, at, with(money, units.negate()));
    String digits = units.abs().toString();
    int n = digits.length();
    if (n > 1) {
      int i = random.nextInt(n - 1);
      digits(
          PlantKind.TRANSPOSED,
          at,
          money,
          digits.substring(0, i)
              + digits.charAt(i + 1)
              + digits.charAt(i)
              + digits.substring(i + 2));
      int gone = random.nextInt(n);
      digits(
          PlantKind.DIGIT_MISSING,
          at,
          money,
          digits.substring(0, gone) + digits.substring(gone + 1));
    }
    int wrong = random.nextInt(n);
    digits(
        PlantKind.DIGIT_WRONG,
        at,
        money,
        digits.substring(0, wrong) + random.nextInt(10) + digits.substring(wrong + 1));
    int extra = random.nextInt(n + 1);
    digits(
        PlantKind.DIGIT_EXTRA,
        at,
        money,
        digits.substring(0, extra) + random.nextInt(10) + digits.substring(extra));
    BigInteger factor = BigInteger.TEN.pow(1 + random.nextInt(3));
    put(PlantKind.FACTOR, at, with(money, units.multiply(factor)));
    if (units.mod(factor).signum() == 0) {
      put(PlantKind.FACTOR, at, with(money, units.divide(factor)));
    }
  }

  private void digits(PlantKind kind, CellReference at, Cell.Money money, String digits) {
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
      if (figure && !other.equals(cell)) {
        plants.add(
            new Plant(
                PlantKind.WRONG_COLUMN,
                List.of(
                    new CellChange(at, other, cell),
                    new CellChange(new CellReference(at.row(), next), cell, other))));
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
    BigInteger beyond =
        instance
            .amounts()
            .orElseThrow()
            .slack()
            .in(money.figure().unit())
            .toBigInteger()
            .add(BigInteger.ONE);
    put(PlantKind.ROUNDING, at, with(money, units.add(beyond)));
    put(PlantKind.ROUNDING, at, with(money, units.subtract(beyond)));
    boolean difference = terms.size() == 2 && terms.get(0).sign() != terms.get(1).sign() && !ofRows;
    if (difference && units.signum() != 0) {
      put(PlantKind.DIFFERENCE_REVERSED, at, with(money, units.negate()));
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
              put(PlantKind.ROW_LEFT_OUT, at, with(money, units.subtract(signed)));
              put(PlantKind.ROW_COUNTED_TWICE, at, with(money, units.add(signed)));
            });
    if (instance.at() > 0 && table.cell(at.row(), instance.at() - 1) instanceof Cell.Money before) {
      put(PlantKind.OLD_TOTAL, at, before);
    }
  }

  private static CellReference place(boolean ofRows, int index, int at) {
    return ofRows ? new CellReference(index, at) : new CellReference(at, index);
  }

  private void put(PlantKind kind, CellReference at, Cell becomes) {
    Cell was = table.cell(at.row(), at.column());
    if (!was.equals(becomes)) {
      plants.add(Plant.of(kind, at, was, becomes));
    }
  }

  private static BigInteger units(Figure figure) {
    return figure.amount().in(figure.unit()).toBigIntegerExact();
  }

  private static Cell with(Cell.Money money, BigInteger units) {
    Amount amount = money.figure().unit().times(new BigDecimal(units));
    return new Cell.Money(new Figure(amount, money.figure().unit()), money.letter());
  }
}
