package nl.sluitend.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StructuralBalanceTest {
  private static final OverviewItem ALL = OverviewItem.programme("alle programma's");

  /** Arnhem, annual account of 2024: the totals; all movements of reserves are incidental. */
  private static StructuralOverview arnhem() {
    BudgetOverview overview =
        BudgetOverview.of(
            Overviews.ONE,
            List.of(
                Overviews.line(ALL, Flow.EXPENDITURE, 963_769_000),
                Overviews.line(ALL, Flow.INCOME, 988_113_000)));
    IncidentalOverview incidental =
        IncidentalOverview.of(
            Overviews.ONE,
            List.of(
                item(ALL, Flow.EXPENDITURE, "alle", 108_597_000),
                item(ALL, Flow.INCOME, "alle", 86_865_000)));
    return StructuralOverview.of(overview, incidental);
  }

  private static IncidentalItem item(OverviewItem of, Flow flow, String what, long... euros) {
    return new IncidentalItem(
        of, flow, Message.same(what), Overviews.line(of, flow, euros).amounts());
  }

  private static IncidentalOverview incidental() {
    return IncidentalOverview.of(
        OverviewColumns.account(2021),
        List.of(
            item(BudgetOverviewTest.TRAFFIC, Flow.EXPENDITURE, "Brug", 411_003, 523_719, 402_887),
            item(BudgetOverviewTest.TRAFFIC, Flow.EXPENDITURE, "Fietspad", 31_117, 21_911, 12_207),
            item(BudgetOverviewTest.TRAFFIC, Flow.EXPENDITURE, "Borden", 3_007, 2_311, 1_409),
            item(BudgetOverviewTest.SAFETY, Flow.INCOME, "Subsidie", 52_003, 61_007, 60_411),
            item(BudgetOverviewTest.RESERVES, Flow.WITHDRAWAL, "Brug", 391_117, 470_009, 401_003)));
  }

  private static StructuralOverview account() {
    return StructuralOverview.of(BudgetOverviewTest.account(), incidental());
  }

  @Test
  void arnhem2024() {
    StructuralOverview structural = arnhem();
    Derived expenditure = structural.total(Flow.EXPENDITURE, 0);
    Derived income = structural.total(Flow.INCOME, 0);
    Derived share =
        Derived.of(
            Message.same("structurele exploitatieruimte"),
            Formula.of(income)
                .minus(Formula.of(expenditure))
                .asPercentageOf(Formula.of(Overviews.euros(988_113_000))),
            Source.read("https://arnhem.jaarverslag-2024.nl/p52196/incidentele-baten-en-lasten"));

    assertThat(Overviews.amount(expenditure)).isEqualTo(Amount.ofEuros(855_172_000));
    assertThat(Overviews.amount(income)).isEqualTo(Amount.ofEuros(901_248_000));
    assertThat(share.showExactly(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("4.7"));
    assertThat(Overviews.amount(structural.balance().structural(0)))
        .isEqualTo(Amount.ofEuros(46_076_000));
    assertThat(structural.balance().structural(0).explain(Language.ENGLISH))
        .contains("Formula: balance after allocation minus incidental balance");
  }

  @ParameterizedTest
  @EnumSource(IncidentalPresentation.class)
  void bothPresentationsClose(IncidentalPresentation presentation) {
    Statement statement = account().balance().statement(presentation);
    BudgetTable table = statement.toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
    assertThat(table.rows())
        .extracting(Row::label)
        .containsExactly(
            "Saldo van baten en lasten",
            "Toevoegingen en onttrekkingen aan reserves",
            "Begrotingssaldo na bestemming",
            "Waarvan incidentele baten en lasten",
            "Structureel begrotingssaldo");
    // 52.003 + 391.117 - 411.003 - 31.117 - 3.007.
    int sign = presentation == IncidentalPresentation.BALANCE ? 1 : -1;
    assertThat(table.figure(3, 0).orElseThrow().amount()).isEqualTo(Amount.ofEuros(-2_007L * sign));
  }

  @Test
  void incidentalItemsMakeAStatementThatCloses() {
    BudgetTable table = incidental().statement().toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
    assertThat(table.findRow("2. Verkeer, Fietspad")).isPresent();
    int total = table.row("Totaal incidentele lasten");
    assertThat(table.figure(total, 1).orElseThrow().amount()).isEqualTo(Amount.ofEuros(547_941));
  }

  @Test
  void smallItemsAreShownAsOne() {
    IncidentalOverview main = incidental().withMainItems(Amount.ofEuros(50_000));

    assertThat(main.items())
        .extracting(item -> item.description().dutch())
        .containsExactly("Brug", "Subsidie", "Brug", "overige posten");
    assertThat(main.total(Flow.EXPENDITURE, 2).value())
        .isEqualTo(incidental().total(Flow.EXPENDITURE, 2).value());
    assertThat(Overviews.amount(main.items().get(3).amounts().get(0)))
        .isEqualTo(Amount.ofEuros(34_124));
    assertThat(main.columns()).isEqualTo(OverviewColumns.account(2021));
  }

  @Test
  void structuralMovementsOfReserves() {
    BudgetTable table = account().structuralReserves().toTable(Unit.EURO, RoundingMode.HALF_UP);

    assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
    assertThat(table.rows())
        .extracting(Row::label)
        .containsExactly(
            "2. Verkeer: toevoegingen aan reserves",
            "Totaal structurele toevoegingen aan reserves",
            "1. Veiligheid: onttrekkingen aan reserves",
            "Reserves: onttrekkingen aan reserves",
            "Totaal structurele onttrekkingen aan reserves",
            "Saldo structurele mutaties reserves");
    assertThat(table.figure(3, 0).orElseThrow().amount()).isEqualTo(Amount.ofEuros(559_754));
    Statement none =
        StructuralOverview.of(
                BudgetOverview.of(Overviews.ONE, List.of(Overviews.line(ALL, Flow.ADDITION, 7))),
                IncidentalOverview.of(
                    Overviews.ONE, List.of(item(ALL, Flow.ADDITION, "eenmalig", 7))))
            .structuralReserves();
    assertThat(none.lines()).hasSize(3);
  }

  @Test
  void whatDoesNotFitIsRefusedByName() {
    StructuralLine saldo =
        new StructuralLine(
            Message.same("saldo"), StructuralStep.BALANCE, List.of(Overviews.euros(1)));
    StructuralLine incidental =
        new StructuralLine(
            Message.same("incidenteel"),
            IncidentalPresentation.NET_COSTS.step(),
            List.of(Overviews.euros(1)));

    assertThatThrownBy(() -> StructuralBalance.of(Overviews.ONE, List.of(incidental)))
        .hasMessage("There is no saldo van baten en lasten among the rows");
    assertThatThrownBy(() -> StructuralBalance.of(Overviews.ONE, List.of(saldo)))
        .hasMessageContaining("do not say what is incidental");
    assertThatThrownBy(() -> StructuralBalance.of(List.of(), List.of(saldo, incidental)))
        .hasMessage("'saldo' has 1 amounts, but there are 0 columns");
    StructuralBalance balance = StructuralBalance.of(Overviews.ONE, List.of(saldo, incidental));
    assertThat(balance.lines()).hasSize(2);
    assertThat(balance.columns()).isEqualTo(Overviews.ONE);
    assertThatThrownBy(() -> balance.structural(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void whatIsIncidentalBelongsToALineOfTheOverview() {
    BudgetOverview overview =
        BudgetOverview.of(Overviews.ONE, List.of(Overviews.line(ALL, Flow.INCOME, 7)));
    IncidentalOverview other =
        IncidentalOverview.of(Overviews.ONE, List.of(item(ALL, Flow.ADDITION, "eenmalig", 7)));

    assertThatThrownBy(() -> StructuralOverview.of(overview, other))
        .hasMessage(
            "'eenmalig' is incidental in 'alle programma's: toevoegingen aan reserves', but the"
                + " overview has no such line");
    assertThatThrownBy(() -> StructuralOverview.of(overview, incidental()))
        .hasMessageContaining("The columns");
    assertThatThrownBy(
            () -> IncidentalOverview.of(List.of(), List.of(item(ALL, Flow.INCOME, "een", 1))))
        .hasMessage("'een' has 1 amounts, but there are 0 columns");
    assertThatThrownBy(() -> incidental().total(Flow.INCOME, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
