package nl.sluitend.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Explanation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Effect;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetOverviewTest {
  static final OverviewItem SAFETY = OverviewItem.programme("1. Veiligheid");
  static final OverviewItem TRAFFIC = OverviewItem.programme("2. Verkeer");
  static final OverviewItem MEANS = OverviewItem.of(OverviewPart.GENERAL_MEANS);
  static final OverviewItem OVERHEAD = OverviewItem.of(OverviewPart.OVERHEAD);
  static final OverviewItem RESERVES = OverviewItem.of(OverviewPart.RESERVES);

  static BudgetOverview account() {
    return BudgetOverview.of(
        OverviewColumns.account(2021),
        List.of(
            Overviews.line(OVERHEAD, Flow.EXPENDITURE, 12_207_113, 12_086_871, 12_048_223),
            Overviews.line(SAFETY, Flow.EXPENDITURE, 5_403_117, 5_611_903, 5_702_441),
            Overviews.line(SAFETY, Flow.INCOME, 312_611, 344_019, 298_777),
            Overviews.line(TRAFFIC, Flow.EXPENDITURE, 8_902_377, 9_455_231, 8_777_904),
            Overviews.line(TRAFFIC, Flow.INCOME, 1_244_903, 1_250_777, 1_377_002),
            Overviews.line(MEANS, Flow.INCOME, 25_119_447, 25_877_090, 25_991_318),
            Overviews.line(TRAFFIC, Flow.ADDITION, 700_229, 900_613, 900_119),
            Overviews.line(SAFETY, Flow.WITHDRAWAL, 0, 111_301, 87_559),
            Overviews.line(RESERVES, Flow.WITHDRAWAL, 950_871, 1_304_207, 1_250_663)));
  }

  @Test
  void totalsBalanceReservesAndResult() {
    BudgetOverview overview = account();

    assertThat(overview.items()).containsExactly(SAFETY, TRAFFIC, MEANS, OVERHEAD, RESERVES);
    assertThat(Overviews.amount(overview.expenditure(Reserves.EXCLUDED, 2)))
        .isEqualTo(Amount.ofEuros(26_528_568));
    assertThat(Overviews.amount(overview.expenditure(Reserves.INCLUDED, 2)))
        .isEqualTo(Amount.ofEuros(27_428_687));
    assertThat(Overviews.amount(overview.income(Reserves.EXCLUDED, 2)))
        .isEqualTo(Amount.ofEuros(27_667_097));
    assertThat(Overviews.amount(overview.income(Reserves.INCLUDED, 2)))
        .isEqualTo(Amount.ofEuros(29_005_319));
    assertThat(Overviews.amount(overview.balance(2))).isEqualTo(Amount.ofEuros(1_138_529));
    assertThat(Overviews.amount(overview.reserves(2))).isEqualTo(Amount.ofEuros(438_103));
    assertThat(Overviews.amount(overview.result(2))).isEqualTo(Amount.ofEuros(1_576_632));
    assertThat(Overviews.amount(overview.total(OverviewPart.PROGRAMME, Flow.EXPENDITURE, 0)))
        .isEqualTo(Amount.ofEuros(14_305_494));
    assertThat(Overviews.amount(overview.total(OverviewPart.UNFORESEEN, Flow.EXPENDITURE, 0)))
        .isEqualTo(Amount.ZERO);
    assertThat(Overviews.amount(overview.reserves(TRAFFIC, 1))).isEqualTo(Amount.ofEuros(-900_613));
    assertThat(Overviews.amount(overview.amount(OVERHEAD, Flow.INCOME, 0))).isEqualTo(Amount.ZERO);
  }

  @Test
  void theResultExplainsItself() {
    String text = account().result(2).explain(Language.DUTCH);

    assertThat(text)
        .contains("Formule: totaal saldo van baten en lasten plus totaal mutaties reserves")
        .contains("saldo 1. Veiligheid");
    assertThat(Explanation.evaluate(text)).isEqualTo(account().result(2).value());
  }

  @ParameterizedTest
  @EnumSource(Arrangement.class)
  void everyArrangementCloses(Arrangement arrangement) {
    BudgetTable table = account().statement(arrangement).toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
  }

  @ParameterizedTest
  @EnumSource(Arrangement.class)
  void everyArrangementWithDifferencesCloses(Arrangement arrangement) {
    BudgetTable table =
        account().statement(arrangement, 1, 2).toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
  }

  @Test
  void sidesInColumnsAreTriples() {
    BudgetTable table =
        account()
            .statement(Arrangement.SIDES_IN_COLUMNS, 1, 2)
            .toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(table.columns())
        .extracting(Column::heading)
        .startsWith(
            "begroting primitief 2021 lasten",
            "begroting primitief 2021 baten",
            "begroting primitief 2021 saldo")
        .endsWith("resultaat 2021 lasten", "resultaat 2021 baten", "resultaat 2021 saldo");
    int row = table.row("1. Veiligheid");
    assertThat(euros(table, row, 9)).isEqualTo(Amount.ofEuros(-90_538));
    assertThat(euros(table, row, 10)).isEqualTo(Amount.ofEuros(-45_242));
    assertThat(euros(table, row, 11)).isEqualTo(Amount.ofEuros(-135_780));
    assertThat(table.rows().get(table.row("Resultaat")).role()).isEqualTo(RowRole.BALANCE);
    assertThat(euros(table, table.row("Resultaat"), 8)).isEqualTo(Amount.ofEuros(1_576_632));
    assertThat(table.findRow("Totaal mutaties reserves")).isPresent();
  }

  @Test
  void sidesInRowsAreTriplesAndOneLineOfReservesNeedsNoTotal() {
    BudgetOverview overview =
        BudgetOverview.of(
            List.of(Column.of("stand", ColumnKind.OTHER), Column.of("later", ColumnKind.OTHER)),
            List.of(
                Overviews.line(SAFETY, Flow.EXPENDITURE, 5, 6),
                Overviews.line(RESERVES, Flow.WITHDRAWAL, 4, 4)));

    BudgetTable table =
        overview
            .statement(Arrangement.SIDES_IN_ROWS, 0, 1)
            .toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(table.rows())
        .extracting(Row::label)
        .containsExactly(
            "1. Veiligheid: lasten",
            "1. Veiligheid: baten",
            "1. Veiligheid: saldo",
            "Totaal lasten",
            "Totaal baten",
            "Totaal saldo van baten en lasten",
            "Reserves: onttrekkingen aan reserves",
            "Totaal mutaties reserves",
            "Totaal lasten + toevoegingen aan reserves",
            "Totaal baten + onttrekkingen aan reserves",
            "Resultaat");
    assertThat(overview.statement(Arrangement.BALANCES).lines())
        .extracting(line -> line.label().dutch())
        .containsExactly(
            "1. Veiligheid", "Totaal saldo van baten en lasten", "Mutaties Reserves", "Resultaat");
    assertThat(table.columns().get(2)).isEqualTo(Column.of("resultaat", ColumnKind.RESULT));
    assertThat(euros(table, 0, 2)).isEqualTo(Amount.ofEuros(-1));
  }

  @Test
  void variancesOfLinesFollowTheSide() {
    BudgetOverview overview = account();

    assertThat(overview.variance(SAFETY, Flow.EXPENDITURE, 1, 2).kind())
        .isEqualTo(Effect.UNFAVOURABLE);
    assertThat(overview.variance(SAFETY, Flow.WITHDRAWAL, 1, 2).kind())
        .isEqualTo(Effect.UNFAVOURABLE);
    assertThat(overview.variance(TRAFFIC, Flow.ADDITION, 1, 2).kind()).isEqualTo(Effect.FAVOURABLE);
    assertThat(overview.variance(OVERHEAD, Flow.INCOME, 1, 2).kind()).isEqualTo(Effect.NEUTRAL);
  }

  @Test
  void aConventionThatDecidesNothingIsRefused() {
    Variance variance = new Variance(Side.BALANCE, Overviews.euros(1), Overviews.euros(2));

    assertThatThrownBy(() -> variance.printed(SignConvention.UNDETERMINED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not tell what a difference of BALANCE does");
    assertThatThrownBy(() -> new Variance(Side.INCOME, Overviews.fte(), Overviews.euros(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'formatie' is not");
    assertThatThrownBy(
            () ->
                new Variance(
                    Side.INCOME, Overviews.euros("b", 1, 2020), Overviews.euros("r", 1, 2021)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'b' is of 2020, but 'r' is of 2021");
  }

  @Test
  void columnsAreThePrescribedOnes() {
    assertThat(OverviewColumns.budget(2020))
        .extracting(Column::heading)
        .containsExactly(
            "rekening 2018",
            "begroting na wijziging 2019",
            "begroting primitief 2020",
            "meerjarenraming 2021",
            "meerjarenraming 2022",
            "meerjarenraming 2023");
    assertThat(OverviewColumns.account(2021))
        .extracting(Column::kind)
        .containsExactly(ColumnKind.ORIGINAL_BUDGET, ColumnKind.AMENDED_BUDGET, ColumnKind.ACTUALS);
  }

  @Test
  void whatDoesNotFitIsRefusedByName() {
    List<Column> columns = OverviewColumns.account(2021);
    OverviewLine short_ = Overviews.line(SAFETY, Flow.INCOME, 1, 2);
    OverviewLine line = Overviews.line(SAFETY, Flow.INCOME, 1, 2, 3);

    assertThatThrownBy(() -> BudgetOverview.of(columns, List.of(short_)))
        .hasMessage("'1. Veiligheid: baten' has 2 amounts, but there are 3 columns");
    assertThatThrownBy(() -> BudgetOverview.of(List.of(), List.of()))
        .hasMessage("An overview has at least one column");
    assertThatThrownBy(() -> BudgetOverview.of(columns, List.of(line, line)))
        .hasMessage("'1. Veiligheid: baten' stands there twice");
    assertThatThrownBy(() -> Overviews.line(RESERVES, Flow.INCOME, 1))
        .hasMessage("'Reserves' is of reserves, so it has no baten");
    assertThatThrownBy(() -> new OverviewLine(SAFETY, Flow.INCOME, List.of(Overviews.fte())))
        .hasMessage("'1. Veiligheid: baten' is an amount of money, but 'formatie' is not");
    assertThatThrownBy(
            () ->
                BudgetOverview.of(
                    Overviews.ONE,
                    List.of(
                        new OverviewLine(
                            SAFETY, Flow.INCOME, List.of(Overviews.euros("een", 1, 2020))),
                        new OverviewLine(
                            TRAFFIC, Flow.INCOME, List.of(Overviews.euros("twee", 1, 2019))))))
        .hasMessage("Column 'begroting primitief 2020' is of 2020, but 'twee' is of 2019");
    assertThatThrownBy(() -> account().total(Flow.INCOME, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> account().statement(Arrangement.BALANCES, 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(OverviewPart.CORPORATION_TAX.inWords())
        .isEqualTo(new Message("vennootschapsbelasting", "corporation tax"));
  }

  private static Amount euros(BudgetTable table, int row, int column) {
    return table.figure(row, column).orElseThrow().amount();
  }
}
