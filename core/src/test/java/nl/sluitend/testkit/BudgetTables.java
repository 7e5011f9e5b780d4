package nl.sluitend.testkit;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Row;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;

/**
 * Arbitraries of tables that add up, for jqwik. Start with the rows, then say as much as matters;
 * what is not said varies.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<BudgetTable> tables() {
 *   return BudgetTables.nested().withAmendments(1, 3).in(Unit.THOUSAND).tables();
 * }
 * }</pre>
 *
 * <p>Unless it is {@link #exact()}, a table is made of amounts finer than its unit, added up
 * exactly, and then printed with each cell rounded for itself, as people publish them: its sums may
 * be off by what rounding can explain. Among the amounts are zeros, small ones, and ones halfway
 * between two units, on which rounding goes wrong most easily.
 */
public final class BudgetTables {
  private static final List<Sign[]> SIGNS =
      List.of(
          new Sign[] {Sign.NEGATIVE, Sign.POSITIVE},
          new Sign[] {Sign.POSITIVE, Sign.NEGATIVE},
          new Sign[] {Sign.POSITIVE, Sign.POSITIVE},
          new Sign[] {Sign.NEGATIVE, Sign.UNDETERMINED},
          new Sign[] {Sign.POSITIVE, Sign.UNDETERMINED});

  /** What the rows do. */
  enum Rows {
    FLAT,
    NESTED,
    SIDES
  }

  /**
   * What the columns do: years beside each other, or one year from budget to result.
   *
   * @param years how many years, if it is years
   * @param amendments how many amendments, if it is one year
   */
  record Columns(int years, int amendments) {
    static final int YEARS_ONLY = -1;

    boolean isYears() {
      return amendments == YEARS_ONLY;
    }

    /** How many numbers of a row are free; the others follow from them. */
    int free() {
      return isYears() ? years : amendments + 2;
    }
  }

  /**
   * How a table is printed.
   *
   * @param unit the unit it states
   * @param rounding how each cell is rounded; empty where amounts are whole units
   * @param convention which signs costs and income carry, and which way results run
   * @param declared whether the table says so
   */
  record Style(
      Unit unit, Optional<RoundingMode> rounding, SignConvention convention, boolean declared) {
    private static final int DIGITS_BELOW = 3;

    /** The unit of the amounts before they are rounded; cents where euros are printed. */
    Unit fine() {
      if (rounding.isEmpty()) {
        return unit;
      }
      int below = unit.exponent() - DIGITS_BELOW;
      boolean whole = unit.exponent() > Unit.CENT.exponent();
      return new Unit(whole ? Math.max(below, Unit.CENT.exponent()) : below);
    }

    /** How many fine units go into one that is printed. */
    long perUnit() {
      long per = 1;
      for (int e = fine().exponent(); e < unit.exponent(); e++) {
        per *= 10;
      }
      return per;
    }
  }

  private final Rows rows;
  private final Arbitrary<Columns> columns;
  private final List<Unit> units;
  private final List<RoundingMode> roundings;
  private final List<SignConvention> conventions;
  private final boolean declared;

  private BudgetTables(
      Rows rows,
      Arbitrary<Columns> columns,
      List<Unit> units,
      List<RoundingMode> roundings,
      List<SignConvention> conventions,
      boolean declared) {
    this.rows = rows;
    this.columns = columns;
    this.units = units;
    this.roundings = roundings;
    this.conventions = conventions;
    this.declared = declared;
  }

  private static BudgetTables of(Rows rows) {
    return new BudgetTables(
        rows,
        Arbitraries.integers().between(1, 5).map(years -> new Columns(years, Columns.YEARS_ONLY)),
        List.of(Unit.EURO, Unit.THOUSAND, Unit.MILLION),
        List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN),
        conventions(rows),
        true);
  }

  /** Every convention in which the rows can be added up. */
  private static List<SignConvention> conventions(Rows rows) {
    return SIGNS.stream()
        .filter(signs -> rows != Rows.SIDES || signs[1] != Sign.UNDETERMINED)
        .flatMap(
            signs ->
                List.of(Difference.ACTUALS_MINUS_BUDGET, Difference.BUDGET_MINUS_ACTUALS).stream()
                    .map(difference -> new SignConvention(signs[0], signs[1], difference)))
        .toList();
  }

  /**
   * Costs and one total below them, for one to five years.
   *
   * @return the arbitraries
   */
  public static BudgetTables flat() {
    return of(Rows.FLAT);
  }

  /**
   * Blocks of costs, each with its heading and subtotal, and the total of the subtotals; for one to
   * five years.
   *
   * @return the arbitraries
   */
  public static BudgetTables nested() {
    return of(Rows.NESTED);
  }

  /**
   * Costs and their subtotal, income and its subtotal, and the balance of both; for one to five
   * years. Where both sides carry the same sign the balance is income less costs.
   *
   * @return the arbitraries
   */
  public static BudgetTables withBothSides() {
    return of(Rows.SIDES);
  }

  /**
   * Every table of this class: flat, nested and with both sides, over several years or with any
   * number of amendments up to three, in euros, thousands or millions, exact or rounded, with the
   * sign convention declared or not.
   *
   * @return the tables with the relations they were made from
   */
  public static Arbitrary<ValidTable> all() {
    return Combinators.combine(
            Arbitraries.of(Rows.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Tuple::of)
        .flatMap(
            choice -> {
              BudgetTables tables = of(choice.get1());
              tables = choice.get2() ? tables.withAmendments(0, 3) : tables;
              tables = choice.get3() ? tables.exact() : tables;
              return (choice.get4() ? tables.undeclared() : tables).valid();
            });
  }

  /**
   * Prints one year instead of several: original budget, amendments with the budget after each,
   * actuals and result.
   *
   * @param least the least number of amendments; with 0 the result is that of the original budget
   * @param most the largest number of amendments, at most 9
   * @return the changed arbitraries
   */
  public BudgetTables withAmendments(int least, int most) {
    if (least < 0 || most < least || most > 9) {
      throw new IllegalArgumentException(
          "From 0 up to 9 amendments, but was %s up to %s".formatted(least, most));
    }
    return with(Arbitraries.integers().between(least, most).map(count -> new Columns(1, count)));
  }

  /**
   * Prints so many years beside each other.
   *
   * @param least the least number of years, at least 1
   * @param most the largest number of years, at most 20
   * @return the changed arbitraries
   */
  public BudgetTables overYears(int least, int most) {
    if (least < 1 || most < least || most > 20) {
      throw new IllegalArgumentException(
          "From 1 up to 20 years, but was %s up to %s".formatted(least, most));
    }
    return with(
        Arbitraries.integers()
            .between(least, most)
            .map(count -> new Columns(count, Columns.YEARS_ONLY)));
  }

  /**
   * Prints in one of these units only.
   *
   * @param wanted at least one unit
   * @return the changed arbitraries
   */
  public BudgetTables in(Unit... wanted) {
    return new BudgetTables(
        rows, columns, atLeastOne(List.of(wanted)), roundings, conventions, declared);
  }

  /**
   * Makes all amounts whole units, so that every sum agrees to the last digit.
   *
   * @return the changed arbitraries
   */
  public BudgetTables exact() {
    return new BudgetTables(rows, columns, units, List.of(), conventions, declared);
  }

  /**
   * Rounds each cell in one of these ways only.
   *
   * @param wanted ways to round to nearest, at least one
   * @return the changed arbitraries
   * @throws IllegalArgumentException if one of them cuts off
   */
  public BudgetTables rounded(RoundingMode... wanted) {
    List<RoundingMode> modes = atLeastOne(List.of(wanted));
    List<RoundingMode> nearest =
        List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN);
    if (!nearest.containsAll(modes)) {
      throw new IllegalArgumentException("Tables are rounded to nearest, not " + modes);
    }
    return new BudgetTables(rows, columns, units, modes, conventions, declared);
  }

  /**
   * Prints under one of these sign conventions only.
   *
   * @param wanted conventions in which the sign of costs and the direction of results are known;
   *     with both sides also the sign of income
   * @return the changed arbitraries
   * @throws IllegalArgumentException if rows or columns could not be made under one of them
   */
  public BudgetTables signs(SignConvention... wanted) {
    List<SignConvention> signs = atLeastOne(List.of(wanted));
    for (SignConvention sign : signs) {
      boolean known =
          sign.costs() != Sign.UNDETERMINED
              && sign.difference() != Difference.UNDETERMINED
              && (rows != Rows.SIDES || sign.income() != Sign.UNDETERMINED);
      if (!known) {
        throw new IllegalArgumentException("These tables need all of a convention, not " + sign);
      }
    }
    return new BudgetTables(rows, columns, units, roundings, signs, declared);
  }

  /**
   * Leaves the sign convention to be found from the figures.
   *
   * @return the changed arbitraries
   */
  public BudgetTables undeclared() {
    return new BudgetTables(rows, columns, units, roundings, conventions, false);
  }

  /**
   * Returns the tables.
   *
   * @return tables that add up
   */
  public Arbitrary<BudgetTable> tables() {
    return valid().map(ValidTable::table);
  }

  /**
   * Returns the tables with what holds in them.
   *
   * @return tables that add up, with the relations they were made from
   */
  public Arbitrary<ValidTable> valid() {
    Arbitrary<Optional<RoundingMode>> modes =
        roundings.isEmpty()
            ? Arbitraries.just(Optional.empty())
            : Arbitraries.of(roundings).map(Optional::of);
    Arbitrary<Style> styles =
        Combinators.combine(Arbitraries.of(units), modes, Arbitraries.of(conventions))
            .as((unit, mode, convention) -> new Style(unit, mode, convention, declared));
    return Combinators.combine(styles, columns)
        .as(Tuple::of)
        .flatMap(
            start ->
                blocks(start.get1(), start.get2())
                    .map(blocks -> ValidTableMaker.make(rows, start.get2(), start.get1(), blocks)))
        .withoutEdgeCases();
  }

  /**
   * Prints a table in a coarser unit, each cell rounded for itself.
   *
   * @param table the table
   * @param unit the unit to print in
   * @param mode how each cell is rounded
   * @return the rounded table
   */
  public static BudgetTable printedIn(BudgetTable table, Unit unit, RoundingMode mode) {
    BudgetTable.Builder builder =
        BudgetTable.builder(unit).title(table.title()).labelHeading(table.labelHeading());
    table.document().ifPresent(builder::document);
    table.declaredConvention().ifPresent(builder::convention);
    table.columns().forEach(builder::column);
    for (Row row : table.rows()) {
      builder.row(
          row.withCells(row.cells().stream().map(cell -> printedIn(cell, unit, mode)).toList()));
    }
    return builder.build();
  }

  private static Cell printedIn(Cell cell, Unit unit, RoundingMode mode) {
    return cell instanceof Cell.Money money
        ? new Cell.Money(
            new Figure(money.figure().amount().roundedTo(unit, mode), unit), money.letter())
        : cell;
  }

  /** The free numbers of the details of each block, in fine units, costs being positive. */
  private Arbitrary<List<List<List<Long>>>> blocks(Style style, Columns shape) {
    long per = style.perUnit();
    long half = Math.max(1, per / 2);
    Arbitrary<Long> numbers =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.longs().between(-999 * per, 9_999 * per)),
            Tuple.of(1, Arbitraries.longs().between(-3 * per, 3 * per)),
            Tuple.of(1, Arbitraries.longs().between(-99, 99).map(n -> n * half)),
            Tuple.of(1, Arbitraries.just(0L)));
    Arbitrary<List<List<Long>>> details =
        numbers.list().ofSize(shape.free()).list().ofMinSize(1).ofMaxSize(most());
    return switch (rows) {
      case FLAT -> details.list().ofSize(1);
      case NESTED -> details.list().ofMinSize(2).ofMaxSize(4);
      case SIDES -> details.list().ofSize(2);
    };
  }

  private int most() {
    return rows == Rows.FLAT ? 12 : 6;
  }

  private BudgetTables with(Arbitrary<Columns> wanted) {
    return new BudgetTables(rows, wanted, units, roundings, conventions, declared);
  }

  private static <T> List<T> atLeastOne(List<T> wanted) {
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("At least one is needed to choose from");
    }
    return wanted;
  }

  static List<Integer> indexes(int count) {
    return IntStream.range(0, count).boxed().toList();
  }
}
