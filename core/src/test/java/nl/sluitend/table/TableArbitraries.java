package nl.sluitend.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Unit;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;

/**
 * Amounts, figures, cells and whole tables for properties, and what turns one table into another.
 * Nothing here needs to add up; tables that do are made by {@link
 * nl.sluitend.testkit.BudgetTables}.
 */
public final class TableArbitraries {
  private TableArbitraries() {}

  // --- numbers ------------------------------------------------------------------------------

  /**
   * Numbers that an amount can hold: everyday ones, those around the ends of a long in every scale,
   * and wide ones. Of any three the sum fits too.
   *
   * @return the numbers, in any scale, also with trailing zeros
   */
  public static Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigDecimal> everyday =
        Combinators.combine(
                Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L),
                Arbitraries.integers().between(0, 4))
            .as(BigDecimal::valueOf);
    Arbitrary<BigDecimal> aroundTheEndsOfLong =
        Combinators.combine(
                Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE / 2),
                Arbitraries.longs().between(-20, 20),
                Arbitraries.of(0, 1, 2, 5, 18, 19, 40))
            .as(
                (end, away, scale) ->
                    new BigDecimal(BigInteger.valueOf(end).add(BigInteger.valueOf(away)), scale));
    Arbitrary<BigDecimal> wide =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(198).negate(), BigInteger.TEN.pow(198)),
                Arbitraries.integers().between(99, 100))
            .as(BigDecimal::new);
    Arbitrary<BigDecimal> round =
        Combinators.combine(
                Arbitraries.longs().between(-999, 999), Arbitraries.integers().between(-90, 90))
            .as(BigDecimal::valueOf);
    return Arbitraries.frequencyOf(
            Tuple.of(5, everyday),
            Tuple.of(3, aroundTheEndsOfLong),
            Tuple.of(1, wide),
            Tuple.of(1, round))
        .withoutEdgeCases();
  }

  /**
   * Amounts of every size; see {@link #numbers()}.
   *
   * @return the amounts
   */
  public static Arbitrary<Amount> amounts() {
    return numbers().map(Amount::of);
  }

  /**
   * Every unit.
   *
   * @return the units, the usual ones most often
   */
  public static Arbitrary<Unit> units() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(Unit.CENT, Unit.EURO, Unit.THOUSAND, Unit.MILLION)),
        Tuple.of(1, Arbitraries.integers().between(-20, 20).map(Unit::new)));
  }

  /**
   * Figures in any unit.
   *
   * @return the figures
   */
  public static Arbitrary<Figure> figures() {
    return units().flatMap(TableArbitraries::figures);
  }

  /**
   * Figures in one unit, some of them longer than a long can count.
   *
   * @param unit the unit
   * @return the figures
   */
  public static Arbitrary<Figure> figures(Unit unit) {
    Arbitrary<Figure> usual =
        Arbitraries.longs().between(-99_999, 99_999).map(n -> Figure.of(n, unit));
    Arbitrary<Figure> any = Arbitraries.longs().map(n -> Figure.of(n, unit));
    Arbitrary<Figure> long30 =
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30))
            .map(n -> new Figure(unit.times(new BigDecimal(n)), unit));
    return Arbitraries.frequencyOf(Tuple.of(8, usual), Tuple.of(1, any), Tuple.of(1, long30))
        .withoutEdgeCases();
  }

  /**
   * Ranges with open and closed ends, single amounts among them.
   *
   * @return the ranges
   */
  public static Arbitrary<Range> ranges() {
    Arbitrary<Amount> ends =
        Arbitraries.integers().between(-6, 6).map(n -> Amount.ofCents(n * 50L));
    return Combinators.combine(ends, ends, Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(
            (a, b, lowClosed, highClosed) ->
                a.equals(b)
                    ? Range.point(a)
                    : new Range(
                        a.compareTo(b) < 0 ? a : b,
                        lowClosed,
                        a.compareTo(b) < 0 ? b : a,
                        highClosed))
        .withoutEdgeCases();
  }

  // --- parts of a table ---------------------------------------------------------------------

  /**
   * Words as somebody may print them: Dutch, empty, with quotes, separators, line breaks, leading
   * and trailing blanks and letters outside the basic plane.
   *
   * @return the words
   */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, labels()),
        Tuple.of(
            2,
            Arbitraries.strings()
                .withChars("aZ 09.,;:\"'\\/\t\n\r|€–−éĳ…{}[]<>&%#=@+-\u00a0\u200b\ufeff\u0001")
                .ofMaxLength(12)),
        Tuple.of(1, Arbitraries.of("", " ", "Ωmega", "😀", "a\u0301", "-6.300", "=1+1", "null")));
  }

  /**
   * Labels on one line without blanks at their ends, not empty and no figure: what print can show.
   *
   * @return the labels
   */
  public static Arbitrary<String> labels() {
    return Combinators.combine(
            Arbitraries.of(
                "Salariskosten",
                "Inhuur; tĳdelĳk",
                "Bijdrage \"Duo+\"",
                "Facilitaire zaken & huisvesting",
                "Verrekening met grondexploitaties, tarieven",
                "Automatisering (ICT)",
                "Représentatie € – overig",
                "waarvan d'r uit"),
            Arbitraries.integers().between(1, 99))
        .as((word, number) -> word + " " + number);
  }

  /**
   * Cells of every form.
   *
   * @param unit the unit of most amounts
   * @return the cells
   */
  public static Arbitrary<Cell> cells(Unit unit) {
    Arbitrary<Unit> finer =
        Arbitraries.integers()
            .between(0, Math.min(3, unit.exponent() + 20))
            .map(unit::withDecimals);
    Arbitrary<Optional<Effect>> letters =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Optional.empty())),
            Tuple.of(1, Arbitraries.of(Effect.FAVOURABLE, Effect.UNFAVOURABLE).map(Optional::of)));
    Arbitrary<Figure> amounts =
        Arbitraries.frequencyOf(
            Tuple.of(6, figures(unit)),
            Tuple.of(1, finer.flatMap(TableArbitraries::figures)),
            Tuple.of(1, figures()));
    Arbitrary<BigDecimal> printed =
        Combinators.combine(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.integers().between(0, 6))
            .as(BigDecimal::valueOf);
    return Arbitraries.frequencyOf(
            Tuple.of(12, Combinators.combine(amounts, letters).as(Cell.Money::new)),
            Tuple.of(2, Arbitraries.just(Cell.dash())),
            Tuple.of(2, Arbitraries.just(Cell.empty())),
            Tuple.of(1, printed.map(Cell.Percentage::new)),
            Tuple.of(1, printed.map(Cell.Count::new)),
            Tuple.of(1, texts().filter(text -> !text.isBlank()).map(Cell::text)),
            Tuple.of(1, Arbitraries.of(Effect.class).map(Cell.Letter::new)),
            Tuple.of(1, Arbitraries.of(Cell.Mark.class)))
        .withoutEdgeCases();
  }

  /**
   * Columns of every kind, year, side and measure, with and without the number of an amendment.
   *
   * @return the columns
   */
  public static Arbitrary<Column> columns() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(ColumnKind.class),
            Arbitraries.integers().between(2016, 2030).optional(),
            Arbitraries.of(Side.class).optional(0.3),
            Arbitraries.integers().between(1, 5).optional(0.5),
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Measure.AMOUNT)),
                Tuple.of(1, Arbitraries.of(Measure.class))))
        .as(
            (heading, kind, year, side, amendment, measure) ->
                new Column(
                    heading,
                    kind,
                    year,
                    side,
                    kind == ColumnKind.AMENDMENT || kind == ColumnKind.AMENDED_BUDGET
                        ? amendment
                        : Optional.empty(),
                    measure));
  }

  /**
   * Every sign convention, also those of which a part is not known.
   *
   * @return the conventions
   */
  public static Arbitrary<SignConvention> conventions() {
    return Combinators.combine(
            Arbitraries.of(Sign.class),
            Arbitraries.of(Sign.class),
            Arbitraries.of(Difference.class))
        .as(SignConvention::new);
  }

  // --- tables -------------------------------------------------------------------------------

  /**
   * Every table that can be built: all cell forms, roles, sides, cost kinds, units and conventions,
   * and any text. Nothing in it needs to add up.
   *
   * @return the tables
   */
  public static Arbitrary<BudgetTable> tables() {
    return tables(texts());
  }

  /**
   * Tables whose title, labels and headings are on one line and not empty. Nothing in them needs to
   * add up.
   *
   * @return the tables
   */
  public static Arbitrary<BudgetTable> plainTables() {
    return tables(labels());
  }

  private static Arbitrary<BudgetTable> tables(Arbitrary<String> texts) {
    Arbitrary<List<Column>> columns =
        Combinators.combine(columns(), texts)
            .as((column, heading) -> withHeading(column, heading))
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(TableArbitraries::withoutTwins);
    return Combinators.combine(units(), columns)
        .as(Tuple::of)
        .flatMap(
            start ->
                Combinators.combine(
                        texts,
                        texts,
                        texts.optional(0.5),
                        conventions().optional(0.5),
                        rows(start.get1(), start.get2().size(), texts).list().ofMaxSize(8))
                    .as(
                        (title, labelHeading, document, convention, rows) -> {
                          BudgetTable.Builder builder =
                              BudgetTable.builder(start.get1())
                                  .title(title)
                                  .labelHeading(labelHeading);
                          document.ifPresent(builder::document);
                          convention.ifPresent(builder::convention);
                          start.get2().forEach(builder::column);
                          withoutSecondTotals(rows).forEach(builder::row);
                          return builder.build();
                        }))
        .withoutEdgeCases();
  }

  private static Arbitrary<Row> rows(Unit unit, int columns, Arbitrary<String> labels) {
    return Combinators.combine(
            labels,
            Arbitraries.of(RowRole.class),
            Arbitraries.of(Side.class).optional(0.4),
            Arbitraries.of(CostKind.class).optional(0.3),
            cells(unit).list().ofSize(columns))
        .as(
            (label, role, side, costKind, cells) ->
                new Row(
                    label,
                    role,
                    side,
                    costKind,
                    role == RowRole.HEADING
                        ? cells.stream().map(c -> Cell.empty()).toList()
                        : cells));
  }

  private static List<Column> withoutTwins(List<Column> columns) {
    List<Column> kept = new ArrayList<>();
    for (Column column : columns) {
      if (kept.stream().noneMatch(column::meansTheSameAs)) {
        kept.add(column);
      }
    }
    return kept;
  }

  private static List<Row> withoutSecondTotals(List<Row> rows) {
    List<Row> kept = new ArrayList<>();
    RowRole before = RowRole.HEADING;
    for (Row row : rows) {
      RowRole role =
          row.role() == RowRole.TOTAL && before == RowRole.TOTAL ? RowRole.SUBTOTAL : row.role();
      kept.add(row.withRole(role));
      before = role;
    }
    return kept;
  }

  private static Column withHeading(Column column, String heading) {
    return new Column(
        heading, column.kind(), column.year(), column.side(), column.amendment(), column.measure());
  }

  // --- from one table to another ------------------------------------------------------------

  /**
   * Takes a column out of a table.
   *
   * @param table the table, with at least two columns
   * @param column the index of the column, from 0
   * @return the table without it
   */
  public static BudgetTable withoutColumn(BudgetTable table, int column) {
    return mapped(
        table,
        table.unit(),
        without(table.columns(), column),
        row -> row.withCells(without(row.cells(), column)));
  }

  /**
   * Puts the rows of a table in another order or leaves some out.
   *
   * @param table the table
   * @param change what happens to its rows
   * @return the changed table
   */
  public static BudgetTable withRows(BudgetTable table, UnaryOperator<List<Row>> change) {
    BudgetTable.Builder builder = emptied(table, table.unit());
    table.columns().forEach(builder::column);
    change.apply(table.rows()).forEach(builder::row);
    return builder.build();
  }

  /**
   * States another unit above the same figures.
   *
   * @param table the table
   * @param unit the unit that is stated
   * @return the changed table
   */
  public static BudgetTable inUnit(BudgetTable table, Unit unit) {
    return mapped(table, unit, table.columns(), UnaryOperator.identity());
  }

  private static BudgetTable mapped(
      BudgetTable table, Unit unit, List<Column> columns, Function<Row, Row> change) {
    BudgetTable.Builder builder = emptied(table, unit);
    columns.forEach(builder::column);
    table.rows().stream().map(change).forEach(builder::row);
    return builder.build();
  }

  private static BudgetTable.Builder emptied(BudgetTable table, Unit unit) {
    BudgetTable.Builder builder =
        BudgetTable.builder(unit).title(table.title()).labelHeading(table.labelHeading());
    table.document().ifPresent(builder::document);
    table.declaredConvention().ifPresent(builder::convention);
    return builder;
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> kept = new ArrayList<>(list);
    kept.remove(index);
    return kept;
  }
}
