package nl.sluitend.io;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.TableArbitraries;

/** What nobody prints and a file must hold all the same, beside what core's tables have. */
public final class Extremes {
  private static final int MOST_COLUMNS = 6;

  private Extremes() {}

  /** Any text: every character, controls and halves of surrogate pairs among them. */
  public static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        TableArbitraries.texts(),
        Arbitraries.strings().all().ofMaxLength(12),
        Arbitraries.strings()
            .withChars("\"\\/\t\n\r\u0000\u001f\u007f\u0085\u2028\ufeff \u00a0,;")
            .ofMaxLength(8),
        Arbitraries.of("\ud83d\udcb6", "\ud83d", "\udcb6\ud83d", "</script>"));
  }

  /** Any table, half of them with any texts, any year and the widest numbers. */
  public static Arbitrary<BudgetTable> tables() {
    Arbitrary<BudgetTable> extreme =
        Combinators.combine(
                TableArbitraries.tables(),
                texts().list().ofSize(5),
                Arbitraries.integers(),
                Arbitraries.integers().between(1, Integer.MAX_VALUE),
                cells().list().ofSize(MOST_COLUMNS))
            .as(Extremes::extended);
    return Arbitraries.oneOf(TableArbitraries.tables(), extreme);
  }

  private static BudgetTable extended(
      BudgetTable table, List<String> texts, int year, int amendment, List<Cell> cells) {
    BudgetTable.Builder builder =
        BudgetTable.builder(table.unit())
            .title(texts.get(0))
            .document(texts.get(1))
            .labelHeading(texts.get(2));
    table.declaredConvention().ifPresent(builder::convention);
    builder.column(
        Column.of(texts.get(3), ColumnKind.AMENDMENT).withYear(year).withAmendment(amendment));
    List<Column> others = table.columns().stream().skip(1).map(Extremes::unlikeTheFirst).toList();
    others.forEach(builder::column);
    table.rows().forEach(builder::row);
    return builder
        .row(Row.of(texts.get(4), RowRole.DETAIL, cells.subList(0, table.columns().size())))
        .build();
  }

  private static Column unlikeTheFirst(Column column) {
    return column.kind() == ColumnKind.AMENDMENT ? column.withKind(ColumnKind.OTHER) : column;
  }

  private static Arbitrary<Cell> cells() {
    Arbitrary<BigDecimal> wide =
        Combinators.combine(whole(199), Arbitraries.integers().between(0, 100)).as(BigDecimal::new);
    return Arbitraries.oneOf(
        figures().map(Cell::money),
        wide.map(Cell.Percentage::new),
        wide.map(Cell.Count::new),
        texts().filter(text -> !text.isBlank()).map(Cell::text));
  }

  /** Figures of up to eighty digits, in any unit. */
  private static Arbitrary<Figure> figures() {
    return Combinators.combine(whole(59), TableArbitraries.units())
        .as(
            (number, unit) ->
                new Figure(Amount.of(new BigDecimal(number, -unit.exponent())), unit));
  }

  private static Arbitrary<BigInteger> whole(int digits) {
    BigInteger most = BigInteger.TEN.pow(digits);
    return Arbitraries.bigIntegers().between(most.negate(), most);
  }
}
