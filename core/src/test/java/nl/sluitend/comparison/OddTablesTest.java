package nl.sluitend.comparison;

import static nl.sluitend.comparison.DeliveryDiffTest.booking;
import static nl.sluitend.comparison.DeliveryDiffTest.delivery;
import static nl.sluitend.comparison.DeliveryTieOutTest.money;
import static nl.sluitend.comparison.DeliveryTieOutTest.outcomes;
import static nl.sluitend.comparison.DeliveryTieOutTest.sided;
import static nl.sluitend.comparison.DeliveryTieOutTest.small;
import static nl.sluitend.comparison.DeliveryTieOutTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.message.Message;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A delivery beside tables as people make them: other labels, rows, columns and units. */
class OddTablesTest {
  private static final Delivery TWO_OF_TEN =
      delivery(
          2025, 0, List.of(booking("0.1", "1.1", "7"), booking("0.10", "7.1", "3")), List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1 Bestuur",
        "0.1",
        " 0.1 Bestuur ",
        "0.1. Bestuur",
        "0.1: Bestuur",
        "0.1-Bestuur",
        "Taakveld 0.1 Bestuur",
        "TV 0.1 Bestuur",
        "tv 0.1"
      })
  void aLabelMayBeginWithItsCodeInManyWays(String label) {
    DeliveryTieOut tie = tie(costs(label, 7));

    assertThat(outcomes(tie)).containsExactly("0.1 EXPENDITURE EXACT 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,1 Bestuur",
        "0.1.2 Bestuur",
        "(0.1) Bestuur",
        "Bestuur 0.1",
        "2025",
        "10 lasten"
      })
  void whatOnlyLooksLikeACodeIsNone(String label) {
    DeliveryTieOut tie = tie(costs(label, 7));

    assertThat(tie.cells()).isEmpty();
    assertThat(tie.rowsWithoutCode()).containsExactly(label);
    assertThat(tie.rowsOfUnknownCode()).isEmpty();
  }

  @Test
  void codesAreTextAndNotNumbers() {
    DeliveryTieOut tie =
        tie(
            BudgetTable.builder(Unit.EURO)
                .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                .detail("0.1 Bestuur", 7)
                .detail("0.10 Mutaties reserves", 3)
                .build());

    assertThat(outcomes(tie))
        .containsExactly("0.1 EXPENDITURE EXACT 0", "0.10 EXPENDITURE EXACT 0");
    assertThat(tie.holds()).isTrue();
  }

  @Test
  void aNameThatContradictsItsCodeIsSaid() {
    DeliveryTieOut tie =
        tie(
            BudgetTable.builder(Unit.EURO)
                .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                .detail("0.1 Bestuur", 7)
                .detail("0.1 Mutaties reserves", 3)
                .build());

    assertThat(outcomes(tie))
        .containsExactly("0.1 EXPENDITURE EXACT 0", "0.1 EXPENDITURE DIFFERS 4");
    assertThat(tie.codesWithoutRow()).containsExactly("0.10");
    assertThat(tie.notes())
        .contains(
            new Message(
                "'0.1 Mutaties reserves' is vergeleken met 0.1, maar is zo genoemd als 0.10",
                "'0.1 Mutaties reserves' is compared with 0.1, but has the name of 0.10"),
            new Message(
                "over hetzelfde taakveld, elk met het geheel vergeleken: '0.1 Bestuur', '0.1"
                    + " Mutaties reserves'",
                "about the same taakveld, each compared with the whole: '0.1 Bestuur', '0.1"
                    + " Mutaties reserves'"));
  }

  @Test
  void aNameInFullStandsForItsCode() {
    DeliveryTieOut tie =
        tie(
            BudgetTable.builder(Unit.EURO)
                .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                .detail("BESTUUR ", 7)
                .detail("Mutaties  reserves", 3)
                .detail("Reserves", 9)
                .build());

    assertThat(outcomes(tie))
        .containsExactly("0.1 EXPENDITURE EXACT 0", "0.10 EXPENDITURE EXACT 0");
    assertThat(tie.rowsWithoutCode()).containsExactly("Reserves");
    assertThat(tie.notes())
        .contains(
            new Message(
                "zonder code, gelezen aan hun naam: 'BESTUUR ' = 0.1, 'Mutaties  reserves' = 0.10",
                "no code, read by name: 'BESTUUR ' = 0.1, 'Mutaties  reserves' = 0.10"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.6 Maatwerk | taakveld 6.6 is er niet in Gemeente 2025; het was er in 2017 t/m 2024",
        "99.99 Iets | taakveld 99.99 is er niet in Gemeente 2025",
        "0.40 Overhead | taakveld 0.40 is er niet in Gemeente 2025; wel 0.4, 0.10, 0.1",
        "6.71A Hulp | taakveld 6.71a is er niet in Gemeente 2025; het was er in 2023 t/m 2024"
      })
  void aCodeThatTheYearDoesNotHaveIsNoMatch(String label, String said) {
    DeliveryTieOut tie =
        tie(
            BudgetTable.builder(Unit.EURO)
                .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                .detail("0.1 Bestuur", 7)
                .detail("0.10 Mutaties reserves", 3)
                .detail(label, 1)
                .build());

    assertThat(tie.rowsOfUnknownCode()).containsExactly(label);
    assertThat(tie.rowsWithoutCode()).isEmpty();
    assertThat(tie.notes()).extracting(Message::dutch).contains(said);
    assertThat(tie.holds()).isFalse();
  }

  @Test
  void aRowThatTheDeliveryHasNothingOfDiffers() {
    DeliveryTieOut tie =
        tie(
            BudgetTable.builder(Unit.EURO)
                .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                .detail("0.1 Bestuur", 7)
                .detail("0.10 Mutaties reserves", 3)
                .detail("8.3 Wonen", 1)
                .build());

    assertThat(outcomes(tie)).last().isEqualTo("8.3 EXPENDITURE DIFFERS -1");
  }

  @Test
  void aTotalIsOfTheRowsAboveIt() {
    BudgetTable table =
        table(Unit.EURO)
            .detail("0.4 Overhead", 7, 2, -5)
            .total("Totaal lasten en baten", 8, 2, -5)
            .detail("2.1 Verkeer", 1, 0, -1)
            .build();

    assertThat(outcomes(DeliveryTieOut.of(small(), Unit.EURO, table)))
        .containsExactly(
            "0.4 EXPENDITURE EXACT 0",
            "0.4 INCOME EXACT 0",
            "0.4 BALANCE EXACT 0",
            "Tot_TV EXPENDITURE DIFFERS -1",
            "Tot_TV INCOME EXACT 0",
            "Tot_TV BALANCE EXACT 0",
            "2.1 EXPENDITURE EXACT 0",
            "2.1 INCOME EXACT 0",
            "2.1 BALANCE EXACT 0");
  }

  @Test
  void aTotalMayBeTheSumOfRoundedRows() {
    Delivery delivery =
        delivery(
            2025,
            0,
            List.of(
                booking("0.1", "1.1", "1400"),
                booking("0.4", "1.1", "1400"),
                booking("2.1", "1.1", "1400")),
            List.of());
    BudgetTable.Builder rows =
        BudgetTable.builder(Unit.THOUSAND)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .detail("0. Bestuur", 3)
            .detail("0.1 Bestuur", 1)
            .detail("0.4 Overhead", 1)
            .detail("2.1 Verkeer", 1);

    // 4200 prints as 4; the rows without those of the group add up to 4 as well.
    assertThat(outcomes(DeliveryTieOut.of(delivery, Unit.EURO, rows.total("Totaal", 4).build())))
        .last()
        .isEqualTo("Tot_TV EXPENDITURE WITHIN_ROUNDING 200");
    BudgetTable.Builder leaves =
        BudgetTable.builder(Unit.THOUSAND)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .detail("0.1 Bestuur", 1)
            .detail("0.4 Overhead", 1)
            .detail("2.1 Verkeer", 1);
    assertThat(outcomes(DeliveryTieOut.of(delivery, Unit.EURO, leaves.total("Totaal", 3).build())))
        .last()
        .isEqualTo("Tot_TV EXPENDITURE WITHIN_ROUNDING 1200");
    BudgetTable.Builder wrong =
        BudgetTable.builder(Unit.THOUSAND)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .detail("0.1 Bestuur", 1)
            .detail("0.4 Overhead", 5)
            .detail("2.1 Verkeer", 1);
    assertThat(outcomes(DeliveryTieOut.of(delivery, Unit.EURO, wrong.total("Totaal", 7).build())))
        .last()
        .isEqualTo("Tot_TV EXPENDITURE DIFFERS -2800");
  }

  @Test
  void emptyCellsOfNothingAddNothingToATotal() {
    Delivery delivery =
        delivery(
            2025,
            0,
            List.of(booking("0.1", "1.1", "1400"), booking("0.4", "1.1", "1400")),
            List.of());
    BudgetTable.Builder rows =
        BudgetTable.builder(Unit.THOUSAND)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.INCOME))
            .row(
                Row.of(
                    "0.1 Bestuur",
                    RowRole.DETAIL,
                    List.of(Cell.money(Figure.of(1, Unit.THOUSAND)), Cell.empty())))
            .row(
                Row.of(
                    "0.4 Overhead",
                    RowRole.DETAIL,
                    List.of(Cell.money(Figure.of(1, Unit.THOUSAND)), Cell.empty())))
            .row(
                Row.of(
                    "8.3 Wonen",
                    RowRole.DETAIL,
                    List.of(Cell.empty(), Cell.money(Figure.of(0, Unit.THOUSAND)))));

    assertThat(outcomes(DeliveryTieOut.of(delivery, Unit.EURO, rows.total("Totaal", 2, 0).build())))
        .endsWith("Tot_TV EXPENDITURE WITHIN_ROUNDING 800", "Tot_TV INCOME EXACT 0");
  }

  @Test
  void aMissingFigureAboveATotalIsNoSum() {
    Delivery delivery =
        delivery(
            2025,
            0,
            List.of(booking("0.1", "1.1", "1400"), booking("0.4", "1.1", "1400")),
            List.of(booking("0.4", "3.8", "9")));
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.INCOME))
            .row(Row.of("0.1 Bestuur", RowRole.DETAIL, List.of(money(1400), Cell.empty())))
            .row(Row.of("0.4 Overhead", RowRole.DETAIL, List.of(Cell.empty(), money(9))))
            .total("Totaal", 1400, 9)
            .build();

    assertThat(outcomes(DeliveryTieOut.of(delivery, Unit.EURO, table)))
        .endsWith("Tot_TV EXPENDITURE DIFFERS 1400", "Tot_TV INCOME EXACT 0");
  }

  @Test
  void whichOfSeveralTotalsIsMeantIsNotGuessed() {
    BudgetTable table =
        table(Unit.EURO)
            .detail("0.4 Overhead", 7, 2, -5)
            .total("Totaal", 7, 2, -5)
            .detail("2.1 Verkeer", 1, 0, -1)
            .total("Totaal generaal", 99, 2, -6)
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(tie.rowsWithoutCode()).containsExactly("Totaal", "Totaal generaal");
    assertThat(outcomes(tie)).noneMatch(cell -> cell.startsWith("Tot_TV"));
  }

  @Test
  void aTotalOfNothingIsNotCompared() {
    DeliveryTieOut tie = tie(costs("Totaal", 10));

    assertThat(tie.cells()).isEmpty();
    assertThat(tie.rowsWithoutCode()).containsExactly("Totaal");
  }

  @Test
  void aTotalOfASideThatNoRowAboveHasIsOfNothing() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .row(costsRow("0.4 Overhead", 7))
            .row(Row.of("Totaal", RowRole.TOTAL, List.of(money(2))).withSide(Side.INCOME))
            .build();

    assertThat(outcomes(DeliveryTieOut.of(small(), Unit.EURO, table)))
        .endsWith("Tot_TV INCOME NOT_COMPARABLE -");
  }

  @Test
  void oneSideOnlyIsSaid() {
    assertThat(tie(costs("0.1 Bestuur", 7)).notes())
        .contains(
            new Message(
                "baten zijn niet vergeleken: de tabel noemt ze niet",
                "baten were not compared: the table does not state them"));
    BudgetTable income =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.INCOME))
            .detail("0.4 Overhead", 2)
            .build();
    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, income);
    assertThat(tie.notes())
        .contains(
            new Message(
                "lasten zijn niet vergeleken: de tabel noemt ze niet",
                "lasten were not compared: the table does not state them"));
    // 2.1 has lasten only, and those were not to be compared.
    assertThat(tie.codesWithoutRow()).isEmpty();
    assertThat(tie.holds()).isTrue();
  }

  @Test
  void aTaakveldOfWhichOneSideIsMissingIsNotCompared() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .row(costsRow("0.4 Overhead lasten", 7))
            .row(costsRow("2.1 Verkeer lasten", 1))
            .row(Row.of("0.1 Bestuur", RowRole.DETAIL, List.of(money(0))).withSide(Side.INCOME))
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(tie.codesWithoutRow()).containsExactly("0.4");
    assertThat(tie.notes())
        .contains(
            new Message("maar aan één kant vergeleken: 0.4", "compared on one side only: 0.4"));
  }

  @Test
  void rowsWithoutASideAreSaid() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ORIGINAL_BUDGET, 2025))
            .row(costsRow("0.4 Overhead", 7))
            .row(Row.of("2.1 Verkeer", RowRole.DETAIL, List.of(money(1))))
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(tie.codesWithoutRow()).containsExactly("2.1");
    assertThat(tie.notes())
        .contains(
            new Message(
                "niet vergeleken, want nergens staat of het lasten, baten of saldo is: 2.1 Verkeer",
                "not compared, since nothing says whether it is lasten, baten or saldo: 2.1"
                    + " Verkeer"));
  }

  @Test
  void aColumnWithoutASideIsSaidBesideOnesThatHaveOne() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.INCOME))
            .column(Column.of("Samen", ColumnKind.ORIGINAL_BUDGET).withYear(2025))
            .detail("0.4 Overhead", 7, 2, 9)
            .row(Row.of("2.1 Verkeer", RowRole.DETAIL, List.of(money(1), money(0), Cell.empty())))
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(tie.holds()).isTrue();
    assertThat(tie.notes().stream().filter(note -> note.dutch().contains("nergens staat")))
        .containsExactly(
            new Message(
                "niet vergeleken, want nergens staat of het lasten, baten of saldo is: kolom"
                    + " 'Samen'",
                "not compared, since nothing says whether it is lasten, baten or saldo: column"
                    + " 'Samen'"));
  }

  @Test
  void rowsWithoutFiguresAreNoComparison() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .row(Row.of("0.1 Bestuur", RowRole.DETAIL, List.of(Cell.empty())))
            .build();

    DeliveryTieOut tie = tie(table);

    assertThat(tie.cells()).isEmpty();
    assertThat(tie.holds()).isFalse();
    assertThat(tie.codesWithoutRow()).containsExactly("0.1", "0.10");
    assertThat(tie.notes())
        .containsExactly(
            new Message("vergeleken met kolom 'Lasten 2025'", "compared with column 'Lasten 2025'"),
            new Message(
                "de tabel heeft geen rijen met cijfers", "the table has no rows with figures"));
  }

  @Test
  void ofEachSideTheColumnThatSaysMostCounts() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Lasten", ColumnKind.OTHER).withSide(Side.EXPENDITURE))
            .column(
                Column.of("Lasten 2025", ColumnKind.OTHER)
                    .withYear(2025)
                    .withSide(Side.EXPENDITURE))
            .column(
                Column.of("Lasten primitief", ColumnKind.ORIGINAL_BUDGET)
                    .withSide(Side.EXPENDITURE))
            .column(Column.of("Baten", ColumnKind.OTHER).withSide(Side.INCOME))
            .detail("0.4 Overhead", 1, 2, 7, 2)
            .build();

    DeliveryTieOut tie = DeliveryTieOut.of(small(), Unit.EURO, table);

    assertThat(tie.notes().get(0).dutch())
        .isEqualTo("vergeleken met kolom 'Lasten primitief', 'Baten'");
    assertThat(outcomes(tie)).containsExactly("0.4 EXPENDITURE EXACT 0", "0.4 INCOME EXACT 0");
  }

  @Test
  void anAmendedBudgetIsNotTheBudget() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.AMENDED_BUDGET, 2025, Side.EXPENDITURE))
            .detail("0.4 Overhead", 7)
            .build();

    DeliveryTieOut budget = DeliveryTieOut.of(small(), Unit.EURO, table);
    DeliveryTieOut accounts = DeliveryTieOut.of(inPeriod(5), Unit.EURO, table);

    assertThat(budget.cells()).isEmpty();
    assertThat(budget.notes().get(0))
        .isEqualTo(
            new Message(
                "de tabel heeft geen kolom met bedragen van de begroting (primitief) 2025; wel:"
                    + " 'Lasten 2025'",
                "the table has no column of amounts of the budget as adopted 2025; there is:"
                    + " 'Lasten 2025'"));
    assertThat(accounts.notes().get(0).english()).contains("of the actuals 2025");
  }

  @Test
  void aTableWithoutAmountsSaysSo() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE))
            .row(Row.of("0.4 Overhead", RowRole.DETAIL, List.of(Cell.empty())))
            .build();

    assertThat(DeliveryTieOut.of(small(), Unit.EURO, table).notes().get(0))
        .isEqualTo(
            new Message(
                "de tabel heeft geen enkele kolom met bedragen",
                "the table has no column of amounts"));
  }

  @Test
  void aQuarterBesideAColumnOfActualsIsSaid() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ACTUALS, 2025, Side.EXPENDITURE))
            .detail("0.4 Overhead", 7)
            .build();
    Message said =
        new Message(
            "de levering gaat over de kwartalen tot en met 3; een kolom van het hele jaar is iets"
                + " anders",
            "the delivery is about the quarters up to 3; a column of the whole year is something"
                + " else");

    assertThat(DeliveryTieOut.of(inPeriod(3), Unit.EURO, table).notes()).contains(said);
    assertThat(DeliveryTieOut.of(inPeriod(5), Unit.EURO, table).notes()).doesNotContain(said);
  }

  @Test
  void anotherUnitThanSaidIsSuspected() {
    Delivery euros =
        delivery(
            2025,
            0,
            List.of(
                booking("0.4", "1.1", "7400"),
                booking("2.1", "3.8", "12000"),
                booking("8.3", "3.8", "5000")),
            List.of());
    BudgetTable.Builder printed =
        BudgetTable.builder(Unit.EURO)
            .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
            .detail("0.4 Overhead", 7)
            .detail("2.1 Verkeer", 12)
            .detail("8.3 Wonen", 6);
    Message large =
        new Message(
            "als de cijfers van de tabel duizend keer zo groot waren, klopten er 2 van de 3:"
                + " kloppen de eenheden?",
            "if the figures of the table were a thousand times as large, 2 of 3 would agree: are"
                + " the units right?");

    assertThat(DeliveryTieOut.of(euros, Unit.EURO, printed.build()).notes()).contains(large);
    assertThat(DeliveryTieOut.of(euros, Unit.THOUSAND, printed.build()).notes())
        .doesNotContain(large);
    Delivery thousands =
        delivery(
            2025, 0, List.of(booking("0.4", "1.1", "7"), booking("2.1", "3.8", "12")), List.of());
    assertThat(
            DeliveryTieOut.of(
                    thousands,
                    Unit.EURO,
                    BudgetTable.builder(Unit.EURO)
                        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                        .detail("0.4 Overhead", 7000)
                        .detail("2.1 Verkeer", 12000)
                        .detail("8.3 Wonen", 0)
                        .build())
                .notes())
        .extracting(Message::english)
        .contains(
            "if the figures of the table were a thousand times as small, 2 of 2 would agree: are"
                + " the units right?");
  }

  @Test
  void oneFigureOrOneThatAgreesRaisesNoDoubt() {
    Delivery euros =
        delivery(
            2025,
            0,
            List.of(booking("0.4", "1.1", "7000"), booking("2.1", "3.8", "12000")),
            List.of());

    assertThat(DeliveryTieOut.of(euros, Unit.EURO, costs("0.4 Overhead", 7)).notes())
        .noneMatch(note -> note.english().contains("units"));
    assertThat(
            DeliveryTieOut.of(
                    euros,
                    Unit.EURO,
                    BudgetTable.builder(Unit.EURO)
                        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                        .detail("0.4 Overhead", 7000)
                        .detail("2.1 Verkeer", 12)
                        .build())
                .notes())
        .noneMatch(note -> note.english().contains("units"));
    assertThat(
            DeliveryTieOut.of(
                    euros,
                    Unit.EURO,
                    BudgetTable.builder(Unit.EURO)
                        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
                        .detail("0.4 Overhead", 8)
                        .detail("2.1 Verkeer", 13)
                        .build())
                .notes())
        .noneMatch(note -> note.english().contains("units"));
  }

  private static DeliveryTieOut tie(BudgetTable table) {
    return DeliveryTieOut.of(TWO_OF_TEN, Unit.EURO, table);
  }

  private static BudgetTable costs(String label, long euros) {
    return BudgetTable.builder(Unit.EURO)
        .column(sided(ColumnKind.ORIGINAL_BUDGET, 2025, Side.EXPENDITURE))
        .detail(label, euros)
        .build();
  }

  private static Row costsRow(String label, long euros) {
    return Row.of(label, RowRole.DETAIL, List.of(money(euros))).withSide(Side.EXPENDITURE);
  }

  private static Delivery inPeriod(int period) {
    return small().toBuilder()
        .metadata(DeliveryMetadata.of("Gemeente", "060999", "Voorbeeld", 2025, period))
        .build();
  }
}
