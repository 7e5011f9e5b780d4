package nl.sluitend.comparison;

import static nl.sluitend.comparison.DeliveryDiffTest.booking;
import static nl.sluitend.comparison.DeliveryDiffTest.delivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import org.junit.jupiter.api.Test;

/** A delivery beside a printed table. */
class DeliveryTieOutTest {
  private static final Delivery BUDGET =
      delivery(
          2025,
          0,
          List.of(
              booking("0.1", "1.1", "1000400"),
              booking("0.4", "1.1", "7000000"),
              booking("0.4", "3.8", "499"),
              booking("2.1", "3.8", "3002000"),
              booking("8.3", "3.8", "12")),
          List.of(
              booking("0.1", "3.8", "100500"),
              booking("0.4", "3.8", "20000"),
              booking("2.1", "3.8", "33000")));

  @Test
  void comparesEveryFigureWithinItsOwnRounding() {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            BUDGET,
            Unit.EURO,
            table(Unit.THOUSAND)
                .detail("0.1 Bestuur", 1000, 101, -899)
                .detail("0.4 Overhead", 7000, 20, -6980)
                .detail("2.1 Verkeer en vervoer", 3003, 33, -2970)
                .build());

    assertThat(outcomes(tie))
        .containsExactly(
            "0.1 EXPENDITURE WITHIN_ROUNDING 400",
            "0.1 INCOME WITHIN_ROUNDING -500",
            "0.1 BALANCE DIFFERS -900",
            "0.4 EXPENDITURE WITHIN_ROUNDING 499",
            "0.4 INCOME EXACT 0",
            "0.4 BALANCE WITHIN_ROUNDING -499",
            "2.1 EXPENDITURE DIFFERS -1000",
            "2.1 INCOME EXACT 0",
            "2.1 BALANCE DIFFERS 1000");
    assertThat(tie.codesWithoutRow()).containsExactly("8.3");
    assertThat(tie.holds()).isFalse();
    assertThat(tie.notes())
        .containsExactly(
            new Message(
                "vergeleken met kolom 'Lasten 2025', 'Baten 2025', 'Saldo 2025'",
                "compared with column 'Lasten 2025', 'Baten 2025', 'Saldo 2025'"),
            new Message(
                "lasten positief en baten positief, zoals de cijfers laten zien",
                "lasten positive and baten positive, as the figures show"),
            new Message(
                "saldo is baten − lasten in 3 rijen, andersom in 0",
                "the balance is baten − lasten in 3 rows, the other way round in 0"));
  }

  @Test
  void signsOfTheTableAreThoseThatItsFiguresShow() {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            small(),
            Unit.EURO,
            table(Unit.EURO)
                .detail("0.4 Overhead", -7, 2, 5)
                .detail("2.1 Verkeer", -1, 0, 1)
                .build());

    assertThat(outcomes(tie))
        .containsExactly(
            "0.4 EXPENDITURE EXACT 0",
            "0.4 INCOME EXACT 0",
            "0.4 BALANCE EXACT 0",
            "2.1 EXPENDITURE EXACT 0",
            "2.1 INCOME EXACT 0",
            "2.1 BALANCE EXACT 0");
    assertThat(tie.holds()).isTrue();
    assertThat(tie.notes().get(2).english())
        .isEqualTo("the balance is lasten − baten in 2 rows, the other way round in 0");
  }

  @Test
  void aDeclaredSignGoesBeforeTheFigures() {
    BudgetTable table =
        table(Unit.EURO)
            .convention(
                new SignConvention(
                    SignConvention.Sign.NEGATIVE,
                    SignConvention.Sign.POSITIVE,
                    SignConvention.Difference.UNDETERMINED))
            .detail("0.4 Overhead", 7, 2, -5)
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(tie.cells().get(0).outcome()).isEqualTo(DeliveryTieOut.Outcome.DIFFERS);
    assertThat(tie.notes().get(1).dutch())
        .isEqualTo("lasten negatief en baten positief, zoals opgegeven");
  }

  @Test
  void aBalanceThatNothingShowsTheDirectionOfIsNotCompared() {
    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, balanceOnly(6, 0));

    assertThat(tie.cells())
        .extracting(DeliveryTieOut.TiedCell::outcome)
        .containsExactly(DeliveryTieOut.Outcome.NOT_COMPARABLE, DeliveryTieOut.Outcome.DIFFERS);
    assertThat(tie.cells().get(0).difference()).isEmpty();
    assertThat(tie.holds()).isFalse();
    assertThat(tie.notes())
        .containsExactly(
            new Message("vergeleken met kolom 'Saldo 2025'", "compared with column 'Saldo 2025'"),
            new Message(
                "saldo is niet te vergelijken: nergens blijkt of het baten − lasten is of andersom",
                "the balance cannot be compared: nothing shows whether it is baten − lasten or the"
                    + " other way round"));
  }

  @Test
  void theDeliveryMayShowWhichWayTheBalanceRuns() {
    DeliveryTieOut costsFirst = DeliveryTieOut.of(small(), Unit.EURO, balanceOnly(5, 1));
    DeliveryTieOut incomeFirst = DeliveryTieOut.of(small(), Unit.EURO, balanceOnly(-5, -1));

    assertThat(costsFirst.holds()).isTrue();
    assertThat(incomeFirst.holds()).isTrue();
    assertThat(costsFirst.notes().get(1))
        .isEqualTo(
            new Message(
                "saldo is lasten − baten in 2 rijen, andersom in 0, naast de levering",
                "the balance is lasten − baten in 2 rows, the other way round in 0, beside the"
                    + " delivery"));
    assertThat(incomeFirst.notes().get(1).dutch()).startsWith("saldo is baten − lasten in 2");
  }

  @Test
  void whatPrintsTheSameHolds() {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            delivery(2025, 0, List.of(booking("0.4", "1.1", "7400")), List.of()),
            Unit.EURO,
            table(Unit.THOUSAND).detail("0.4 Overhead", 7, 0, -7).build());

    assertThat(tie.cells().get(0).outcome()).isEqualTo(DeliveryTieOut.Outcome.WITHIN_ROUNDING);
    assertThat(tie.holds()).isTrue();
    assertThat(
            DeliveryTieOut.of(
                    delivery(2025, 0, List.of(booking("0.4", "1.1", "7600")), List.of()),
                    Unit.EURO,
                    table(Unit.THOUSAND).detail("0.4 Overhead", 7, 0, -7).build())
                .holds())
        .isFalse();
  }

  @Test
  void incomeThatNoRowComparesIsTold() {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            delivery(
                2025,
                0,
                List.of(booking("0.4", "1.1", "7")),
                List.of(booking("0.5", "3.8", "1"), booking("0.61", "2.2.1", "0"))),
            Unit.EURO,
            table(Unit.EURO).detail("0.4 Overhead", 7, 0, -7).build());

    assertThat(tie.codesWithoutRow()).containsExactly("0.5");
    assertThat(tie.holds()).isFalse();
  }

  @Test
  void rowsWithoutCodeAndGroupsAreTold() {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            small(),
            Unit.EURO,
            table(Unit.EURO)
                .row(
                    Row.of(
                        "Taakvelden",
                        RowRole.HEADING,
                        List.of(Cell.empty(), Cell.empty(), Cell.empty())))
                .detail("0. Bestuur en ondersteuning", 7, 2, -5)
                .detail("2 Verkeer", 1, 0, -1)
                .detail("Aandeel van derden", 1, 1, 0)
                .total("Totaal", 8, 2, -6)
                .build());

    assertThat(outcomes(tie))
        .containsExactly(
            "0. EXPENDITURE EXACT 0",
            "0. INCOME EXACT 0",
            "0. BALANCE EXACT 0",
            "2. EXPENDITURE EXACT 0",
            "2. INCOME EXACT 0",
            "2. BALANCE EXACT 0",
            "Tot_TV EXPENDITURE EXACT 0",
            "Tot_TV INCOME EXACT 0",
            "Tot_TV BALANCE EXACT 0");
    assertThat(tie.rowsWithoutCode()).containsExactly("Aandeel van derden");
    assertThat(tie.notes())
        .contains(
            new Message(
                "gelezen als hoofdtaakveld, om hun nummer: '2 Verkeer' = 2. VERKEER, VERVOER EN"
                    + " WATERSTAAT",
                "read as a group of taakvelden, by number: '2 Verkeer' = 2. VERKEER, VERVOER EN"
                    + " WATERSTAAT"));
    assertThat(tie.codesWithoutRow()).isEmpty();
    assertThat(tie.holds()).isTrue();
  }

  @Test
  void emptyCellsCountWhereTheDeliveryHasAnAmount() {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            small(),
            Unit.EURO,
            table(Unit.EURO)
                .row(
                    Row.of(
                        "0.4 Overhead",
                        RowRole.DETAIL,
                        List.of(Cell.empty(), money(2), Cell.empty())))
                .row(
                    Row.of(
                        "2.1 Verkeer",
                        RowRole.DETAIL,
                        List.of(money(1), Cell.empty(), Cell.empty())))
                .build());

    assertThat(tie.cells())
        .extracting(c -> c.code() + " " + c.side() + " " + c.outcome())
        .containsExactly(
            "0.4 EXPENDITURE NOT_COMPARABLE",
            "0.4 INCOME EXACT",
            "0.4 BALANCE NOT_COMPARABLE",
            "2.1 EXPENDITURE EXACT",
            "2.1 BALANCE NOT_COMPARABLE");
  }

  @Test
  void onlyColumnsOfTheYearAndOfWhatItIsCount() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ACTUALS, 2023, Side.EXPENDITURE))
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .column(sided(ColumnKind.ACTUALS, 2025, Side.EXPENDITURE))
            .column(Column.of("Lasten", ColumnKind.OTHER).withSide(Side.EXPENDITURE))
            .column(Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
            .row(
                Row.of(
                    "0.4 Overhead",
                    RowRole.DETAIL,
                    List.of(money(1), money(7), money(9), money(3), Cell.empty())))
            .build();

    assertThat(DeliveryTieOut.of(small(), Unit.EURO, table).cells())
        .extracting(c -> c.cell().column() + " " + c.outcome())
        .containsExactly("1 EXACT");
    Delivery accounts =
        small().toBuilder()
            .metadata(DeliveryMetadata.of("Gemeente", "060999", "Voorbeeld", 2025, 5))
            .build();
    assertThat(DeliveryTieOut.of(accounts, Unit.EURO, table).cells())
        .extracting(c -> c.cell().column() + " " + c.outcome())
        .containsExactly("2 DIFFERS");
  }

  @Test
  void aTableWithoutSuchAColumnSaysSo() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2019, Side.EXPENDITURE))
            .column(Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
            .row(Row.of("Aandeel", RowRole.DETAIL, List.of(Cell.empty(), Cell.empty())))
            .row(Row.of("0.4 Overhead", RowRole.DETAIL, List.of(money(7), Cell.empty())))
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(tie.cells()).isEmpty();
    assertThat(tie.holds()).isFalse();
    assertThat(tie.notes().get(0).dutch())
        .isEqualTo(
            "de tabel heeft geen kolom met bedragen van de begroting (primitief) 2025; wel: 'Lasten"
                + " 2019'");
  }

  @Test
  void theSideMayStandInTheRow() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .row(
                Row.of("0.4 Overhead lasten", RowRole.DETAIL, List.of(money(7)))
                    .withSide(Side.EXPENDITURE))
            .row(
                Row.of("0.4 Overhead baten", RowRole.DETAIL, List.of(money(2)))
                    .withSide(Side.INCOME))
            .row(Row.of("2.1 Verkeer", RowRole.DETAIL, List.of(money(1))))
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(outcomes(tie)).containsExactly("0.4 EXPENDITURE EXACT 0", "0.4 INCOME EXACT 0");
    assertThat(tie.holds()).isFalse();
    assertThat(tie.codesWithoutRow()).containsExactly("2.1");
  }

  @Test
  void recordsInThousandsStandForAllThatRoundsToThem() {
    Delivery thousands =
        delivery(
            2025,
            0,
            List.of(
                booking("0.4", "1.1", "7"),
                booking("0.4", "3.8", "0"),
                booking("2.1", "3.8", "10.5")),
            List.of(booking("0.4", "3.8", "2"), booking("2.1", "3.8", "1.0000")));

    DeliveryTieOut tie =
        DeliveryTieOut.of(
            thousands,
            Unit.THOUSAND,
            table(Unit.THOUSAND)
                .detail("0.4 Overhead", 8, 4, -7)
                .detail("2.1 Verkeer", 11, 1, -10)
                .build());

    assertThat(tie.cells())
        .extracting(c -> c.code() + " " + c.side() + " " + c.outcome() + " " + c.slack())
        .containsExactly(
            "0.4 EXPENDITURE WITHIN_ROUNDING 1000",
            "0.4 INCOME DIFFERS 500",
            "0.4 BALANCE WITHIN_ROUNDING 1500",
            "2.1 EXPENDITURE WITHIN_ROUNDING 50",
            "2.1 INCOME EXACT 0",
            "2.1 BALANCE WITHIN_ROUNDING 50");
    assertThat(tie.notes().get(3))
        .isEqualTo(
            new Message(
                "de levering is niet in euro's: elk record staat voor alles wat daarop afrondt",
                "the delivery is not in euros: each record stands for all that rounds to it"));
  }

  @Test
  void theRoundingOfRecordsCountsOnBothSides() {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            delivery(2025, 0, List.of(), List.of(booking("0.4", "3.8", "2"))),
            Unit.THOUSAND,
            BudgetTable.builder(Unit.EURO)
                .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.INCOME))
                .detail("0.4 Overhead", 2500)
                .detail("0.4 Overhead", 2501)
                .build());

    assertThat(tie.cells())
        .extracting(DeliveryTieOut.TiedCell::outcome)
        .containsExactly(DeliveryTieOut.Outcome.WITHIN_ROUNDING, DeliveryTieOut.Outcome.DIFFERS);
  }

  @Property
  void whatIsInEurosHasNoSlack(@ForAll long cents) {
    DeliveryTieOut tie =
        DeliveryTieOut.of(
            delivery(
                2025,
                0,
                List.of(Booking.of("0.4", "1.1", BigDecimal.valueOf(cents, 2))),
                List.of()),
            Unit.EURO,
            table(Unit.EURO).detail("0.4 Overhead", 1, 1, 0).build());

    assertThat(tie.cells()).extracting(DeliveryTieOut.TiedCell::slack).containsOnly(Amount.ZERO);
    assertThat(tie.notes()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void aDeliveryWhoseCodesAreNotKnownIsRefused() {
    assertThatThrownBy(
            () ->
                DeliveryTieOut.of(
                    Delivery.builder().build(),
                    Unit.EURO,
                    table(Unit.EURO).detail("0.4", 1, 1, 0).build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Delivery small() {
    return delivery(
        2025,
        0,
        List.of(booking("0.4", "1.1", "7"), booking("2.1", "3.8", "1")),
        List.of(booking("0.4", "3.8", "2")));
  }

  static BudgetTable.Builder table(Unit unit) {
    return BudgetTable.builder(unit)
        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.INCOME))
        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.BALANCE));
  }

  private static BudgetTable balanceOnly(long one, long other) {
    return BudgetTable.builder(Unit.EURO)
        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.BALANCE))
        .detail("0.4 Overhead", one)
        .detail("2.1 Verkeer", other)
        .build();
  }

  static Column sided(ColumnKind kind, int year, Side side) {
    String name =
        switch (side) {
          case EXPENDITURE -> "Lasten ";
          case INCOME -> "Baten ";
          case BALANCE -> "Saldo ";
        };
    return Column.of(name + year, kind).withYear(year).withSide(side);
  }

  static Cell money(long euros) {
    return Cell.money(Figure.of(euros, Unit.EURO));
  }

  static List<String> outcomes(DeliveryTieOut tie) {
    return tie.cells().stream()
        .map(
            c ->
                "%s %s %s %s"
                    .formatted(
                        c.code(),
                        c.side(),
                        c.outcome(),
                        c.difference().map(Amount::toString).orElse("-")))
        .toList();
  }
}
