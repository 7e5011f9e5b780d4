package nl.sluitend.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an overview takes in, from lines and from tables, and what it refuses. */
class OverviewDoorTest {
  private static final OverviewItem SAFETY = BudgetOverviewTest.SAFETY;
  private static final OverviewItem RESERVES = BudgetOverviewTest.RESERVES;
  private static final OverviewItem TYPO = OverviewItem.programme("1. Veilgheid");

  @Test
  void whatIsNotThereIsNoZero() {
    BudgetOverview overview = BudgetOverviewTest.account();
    String message =
        "The overview has no '1. Veilgheid' (programma's); it has: '1. Veiligheid', '2. Verkeer',"
            + " 'Algemene dekkingsmiddelen', 'Overhead', 'Reserves'";

    assertThatThrownBy(() -> overview.amount(TYPO, Flow.EXPENDITURE, 0))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> overview.balance(TYPO, 0)).hasMessage(message);
    assertThatThrownBy(() -> overview.reserves(TYPO, 0)).hasMessage(message);
    assertThatThrownBy(() -> overview.variance(TYPO, Flow.INCOME, 1, 2)).hasMessage(message);
    assertThatThrownBy(() -> overview.amount(SAFETY, Flow.ADDITION, 99))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> overview.balance(RESERVES, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(Overviews.amount(overview.amount(SAFETY, Flow.ADDITION, 0))).isEqualTo(Amount.ZERO);
  }

  @Test
  void whatIsSetAgainstEachOtherIsOfOneYear() {
    BudgetOverview overview =
        BudgetOverview.of(
            OverviewColumns.budget(2020),
            List.of(Overviews.line(SAFETY, Flow.EXPENDITURE, 1, 2, 3, 4, 5, 6)));

    assertThatThrownBy(() -> overview.statement(Arrangement.BALANCES, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Column 'begroting na wijziging 2019' and column 'rekening 2018' are of different"
                + " years");
    assertThatThrownBy(() -> overview.variance(SAFETY, Flow.EXPENDITURE, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Where one of both has no year, nothing is known against it. */
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "1, 2"})
  void columnsWithoutAYearMayBeCompared(int budget, int actuals) {
    Column dated = Column.of(ColumnKind.ACTUALS, 2020);
    List<Column> columns =
        List.of(dated, Column.of("a", ColumnKind.OTHER), Column.of("b", ColumnKind.OTHER));
    BudgetOverview overview =
        BudgetOverview.of(columns, List.of(Overviews.line(SAFETY, Flow.EXPENDITURE, 1, 2, 2)));

    assertThat(overview.variance(SAFETY, Flow.EXPENDITURE, budget, actuals).kind())
        .isEqualTo(Effect.of(actuals == 1 ? -1 : budget == 1 && actuals == 0 ? 1 : 0));
  }

  @Test
  void inputsAreOfTheYearOfTheirColumn() {
    assertThatThrownBy(
            () ->
                BudgetOverview.of(
                    List.of(Column.of(ColumnKind.ACTUALS, 2022)),
                    List.of(
                        new OverviewLine(
                            SAFETY, Flow.EXPENDITURE, List.of(Overviews.euros("a", 1, 2019))))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column 'rekening 2022' is of 2022, but 'a' is of 2019");
  }

  @ParameterizedTest
  @EnumSource(Arrangement.class)
  void whatIsComputedCanBeReadBack(Arrangement arrangement) {
    BudgetOverview overview = BudgetOverviewTest.account();
    Statement statement = overview.statement(arrangement, 1, 2);
    List<OverviewRow> rows = rows(overview, statement, arrangement);
    if (arrangement == Arrangement.BALANCES) {
      assertThat(rows).isEmpty();
      return;
    }

    BudgetOverview again =
        BudgetOverview.of(
            "rekening",
            statement.toTable(Unit.EURO, RoundingMode.UNNECESSARY),
            Rounding.NEAREST,
            rows);

    requireSame(again, overview);
  }

  /** Any overview of three columns with all flows, printed either way, is read as it was. */
  @Property(tries = 40)
  void anyPrintedOverviewIsReadAsItIs(
      @ForAll @IntRange(min = 1, max = 5) int programmes,
      @ForAll Random random,
      @ForAll boolean inRows) {
    List<OverviewLine> lines = new ArrayList<>();
    for (int i = 0; i < programmes; i++) {
      for (Flow flow : Flow.values()) {
        long[] euros = random.longs(3, -1_000_000, 1_000_000).toArray();
        lines.add(Overviews.line(OverviewItem.programme("P" + i), flow, euros));
      }
    }
    BudgetOverview overview = BudgetOverview.of(OverviewColumns.account(2021), lines);
    Arrangement arrangement = inRows ? Arrangement.SIDES_IN_ROWS : Arrangement.SIDES_IN_COLUMNS;
    Statement statement = overview.statement(arrangement);

    BudgetOverview again =
        BudgetOverview.of(
            "begroting",
            statement.toTable(Unit.EURO, RoundingMode.UNNECESSARY),
            Rounding.NEAREST,
            rows(overview, statement, arrangement));

    requireSame(again, overview);
  }

  private static void requireSame(BudgetOverview again, BudgetOverview overview) {
    assertThat(again.columns()).isEqualTo(overview.columns());
    assertThat(again.items()).containsExactlyInAnyOrderElementsOf(overview.items());
    for (int c = 0; c < overview.columns().size(); c++) {
      assertThat(again.result(c).value()).isEqualTo(overview.result(c).value());
      assertThat(again.balance(c).value()).isEqualTo(overview.balance(c).value());
      for (OverviewLine line : overview.lines()) {
        assertThat(again.amount(line.item(), line.flow(), c).value())
            .isEqualTo(line.amounts().get(c).value());
      }
    }
  }

  /** The rows that show the lines of an overview; a row of reserves shows both of its flows. */
  private static List<OverviewRow> rows(
      BudgetOverview overview, Statement statement, Arrangement arrangement) {
    List<String> labels = statement.lines().stream().map(line -> line.label().dutch()).toList();
    List<OverviewRow> rows = new ArrayList<>();
    for (OverviewLine line : overview.lines()) {
      String label =
          switch (arrangement) {
            case SIDES_IN_ROWS -> line.item().with(line.flow()).dutch();
            case SIDES_IN_COLUMNS ->
                line.flow().isReserve()
                    ? Words.title(line.item().movements()).dutch()
                    : line.item().label().dutch();
            case BALANCES -> "";
          };
      if (labels.contains(label)) {
        CostSign costs = line.flow().lowersResult() ? CostSign.POSITIVE : CostSign.NEGATIVE;
        rows.add(new OverviewRow(labels.indexOf(label), line.item(), line.flow(), costs));
      }
    }
    return rows;
  }

  @Test
  void signsAreTurnedAtTheDoor() {
    OverviewRow costs = new OverviewRow(0, SAFETY, Flow.EXPENDITURE, CostSign.NEGATIVE);
    OverviewRow income = new OverviewRow(1, SAFETY, Flow.INCOME, CostSign.POSITIVE);

    BudgetOverview overview = read(plain(), costs, income);

    assertThat(Overviews.amount(overview.amount(SAFETY, Flow.EXPENDITURE, 0)))
        .isEqualTo(Amount.ofEuros(5_000));
    assertThat(Overviews.amount(overview.amount(SAFETY, Flow.INCOME, 0)))
        .isEqualTo(Amount.ofEuros(3_000));
    assertThat(overview.columns()).containsExactly(Column.of(ColumnKind.ORIGINAL_BUDGET, 2020));
    assertThat(overview.result(0).inputs().get(0).origin().orElseThrow().year()).contains(2020);
  }

  @Test
  void aRowIsThereAndTakenOnce() {
    OverviewRow costs = new OverviewRow(0, SAFETY, Flow.EXPENDITURE, CostSign.NEGATIVE);
    OverviewRow again = new OverviewRow(0, SAFETY, Flow.INCOME, CostSign.NEGATIVE);

    assertThatThrownBy(() -> read(plain(), costs, again))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("begroting: row 1 'Lasten' is taken twice");
    for (int row : new int[] {-1, 2}) {
      OverviewRow none = new OverviewRow(row, SAFETY, Flow.INCOME, CostSign.NEGATIVE);
      assertThatThrownBy(() -> read(plain(), none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "begroting: there is no row %s for '1. Veiligheid'; the table has 2 rows"
                  .formatted(row + 1));
    }
  }

  @Test
  void aSideHasOneColumn() {
    Column costs = Column.of("lasten", ColumnKind.OTHER).withSide(Side.EXPENDITURE);
    OverviewRow row = new OverviewRow(0, SAFETY, Flow.INCOME, CostSign.NEGATIVE);
    OverviewRow same = new OverviewRow(0, SAFETY, Flow.EXPENDITURE, CostSign.POSITIVE);
    BudgetTable one = table(costs);
    BudgetTable two =
        table(costs, Column.of("kosten", ColumnKind.OTHER).withSide(Side.EXPENDITURE));

    assertThatThrownBy(() -> read(one, row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("has 0 columns for INCOME, and takes one");
    assertThatThrownBy(() -> read(two, same))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("has 2 columns for EXPENDITURE, and takes one");
    assertThat(read(one, same).columns()).hasSize(1);
    assertThatThrownBy(() -> read(one, same, same)).hasMessageEndingWith("is taken twice");
  }

  private static BudgetTable table(Column... columns) {
    BudgetTable.Builder table = BudgetTable.builder(Unit.EURO);
    long[] amounts = new long[columns.length];
    for (Column column : columns) {
      table.column(column);
    }
    return table.detail("Veiligheid", amounts).build();
  }

  private static BudgetTable plain() {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2020))
        .column(Column.of(ColumnKind.AMENDMENT, 2020))
        .column(Column.of("per inwoner", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
        .row(row("Lasten", -5))
        .row(row("Baten", -3))
        .build();
  }

  private static Row row(String label, long thousands) {
    return BudgetTable.builder(Unit.THOUSAND)
        .column(Column.of("1", ColumnKind.OTHER))
        .column(Column.of("2", ColumnKind.OTHER))
        .column(Column.of("3", ColumnKind.OTHER))
        .detail(label, thousands, 0, 0)
        .build()
        .rows()
        .get(0);
  }

  private static BudgetOverview read(BudgetTable table, OverviewRow... rows) {
    return BudgetOverview.of("begroting", table, Rounding.NEAREST, List.of(rows));
  }

  @Test
  void linesOfAStatementStayInTheOrderGiven() {
    assertThat(BudgetOverviewTest.account().statement(Arrangement.BALANCES).lines())
        .extracting(StatementLine::label)
        .extracting(label -> label.dutch())
        .startsWith("1. Veiligheid", "2. Verkeer", "Algemene dekkingsmiddelen", "Overhead");
  }
}
