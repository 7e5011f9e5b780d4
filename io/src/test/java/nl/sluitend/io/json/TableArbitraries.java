package nl.sluitend.io.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/** Any table that can be, for the properties of the formats. */
public final class TableArbitraries {
  private TableArbitraries() {}

  /** Any text: all characters, halves of surrogate pairs among them. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings()
            .withChars("\"\\/\t\n\r\u0000\u001f\u007f\u0085\u2028\ufeff \u00a0,;")
            .ofMaxLength(8),
        Arbitraries.of(
            "",
            "Personeel",
            "Totaal",
            "€ 1.000",
            "\ud83d\udcb6",
            "\ud83d",
            "\udcb6\ud83d",
            "</script>"));
  }

  /** Any unit. */
  public static Arbitrary<Unit> units() {
    return Arbitraries.oneOf(
        Arbitraries.of(Unit.CENT, Unit.EURO, Unit.THOUSAND, Unit.MILLION),
        Arbitraries.integers().between(-20, 20).map(Unit::new));
  }

  /** Any figure, up to a hundred digits. */
  public static Arbitrary<Figure> figures() {
    Arbitrary<BigInteger> numbers =
        Arbitraries.oneOf(
            Arbitraries.bigIntegers()
                .between(BigInteger.valueOf(-99_999), BigInteger.valueOf(99_999)),
            Arbitraries.longs().map(BigInteger::valueOf),
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(59).negate(), BigInteger.TEN.pow(59)));
    return Combinators.combine(numbers, units())
        .as((number, unit) -> new BigDecimal(number, -unit.exponent()))
        .filter(euros -> euros.precision() - euros.scale() <= Amount.MAX_INTEGER_DIGITS)
        .map(euros -> new Figure(Amount.of(euros), new Unit(-euros.scale())));
  }

  /** Any cell. */
  public static Arbitrary<Cell> cells() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.oneOf(
            Arbitraries.bigDecimals()
                .ofScale(1)
                .between(new BigDecimal("-999"), new BigDecimal("999")),
            Combinators.combine(
                    Arbitraries.bigIntegers()
                        .between(BigInteger.TEN.pow(199).negate(), BigInteger.TEN.pow(199)),
                    Arbitraries.integers().between(0, 100))
                .as(BigDecimal::new));
    return Arbitraries.oneOf(
        figures().map(Cell::money),
        Combinators.combine(figures(), Arbitraries.of(Effect.FAVOURABLE, Effect.UNFAVOURABLE))
            .as((figure, letter) -> new Cell.Money(figure, Optional.of(letter))),
        Arbitraries.of(Cell.empty(), Cell.dash()),
        numbers.map(Cell.Percentage::new),
        numbers.map(Cell.Count::new),
        texts().filter(text -> !text.isBlank()).map(Cell::text),
        Arbitraries.of(Effect.values()).map(Cell.Letter::new),
        Arbitraries.of(Cell.Mark.values()));
  }

  /** Any column. */
  public static Arbitrary<Column> columns() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(ColumnKind.values()),
            Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.integers().between(2000, 2040))
                .optional(),
            Arbitraries.of(Side.values()).optional(),
            Arbitraries.integers().between(1, Integer.MAX_VALUE).optional(),
            Arbitraries.of(Measure.values()))
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

  /** Any sign convention. */
  public static Arbitrary<SignConvention> conventions() {
    return Combinators.combine(
            Arbitraries.of(SignConvention.Sign.values()),
            Arbitraries.of(SignConvention.Sign.values()),
            Arbitraries.of(SignConvention.Difference.values()))
        .as(SignConvention::new);
  }

  /** Any table, with up to four columns and eight rows. */
  public static Arbitrary<BudgetTable> tables() {
    return Combinators.combine(
            units(),
            texts(),
            texts(),
            texts().optional(),
            conventions().optional(),
            columns().list().ofMinSize(1).ofMaxSize(4))
        .as(
            (unit, title, labelHeading, document, convention, columns) -> {
              BudgetTable.Builder builder =
                  BudgetTable.builder(unit).title(title).labelHeading(labelHeading);
              document.ifPresent(builder::document);
              convention.ifPresent(builder::convention);
              distinct(columns).forEach(builder::column);
              return builder.build();
            })
        .flatMap(
            empty ->
                rows(empty.columns().size())
                    .list()
                    .ofMaxSize(8)
                    .map(rows -> withRows(empty, rows)));
  }

  private static Arbitrary<Row> rows(int width) {
    return Combinators.combine(
            texts(),
            Arbitraries.of(RowRole.values()),
            Arbitraries.of(Side.values()).optional(),
            Arbitraries.of(CostKind.values()).optional(),
            cells().list().ofSize(width))
        .as(TableArbitraries::row);
  }

  private static Row row(
      String label,
      RowRole role,
      Optional<Side> side,
      Optional<CostKind> costKind,
      List<Cell> cells) {
    boolean figures = cells.stream().anyMatch(Cell.Money.class::isInstance);
    RowRole possible = role == RowRole.HEADING && figures ? RowRole.DETAIL : role;
    return new Row(label, possible, side, costKind, cells);
  }

  private static List<Column> distinct(List<Column> columns) {
    List<Column> distinct = new ArrayList<>();
    for (Column column : columns) {
      boolean twice = distinct.stream().anyMatch(column::meansTheSameAs);
      distinct.add(twice ? column.withKind(ColumnKind.OTHER) : column);
    }
    return distinct;
  }

  private static BudgetTable withRows(BudgetTable empty, List<Row> rows) {
    BudgetTable.Builder builder = empty.toBuilder();
    boolean total = false;
    for (Row row : rows) {
      boolean second = total && row.role() == RowRole.TOTAL;
      builder.row(second ? row.withRole(RowRole.SUBTOTAL) : row);
      total = row.role() == RowRole.TOTAL && !second;
    }
    return builder.build();
  }
}
