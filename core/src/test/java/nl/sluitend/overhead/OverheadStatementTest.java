package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Source;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;

class OverheadStatementTest {
  private static final BudgetTable TABLE =
      BudgetTable.builder(Unit.THOUSAND)
          .title("Overhead")
          .column(Column.of(ColumnKind.AMENDED_BUDGET, 2021))
          .column(Column.of(ColumnKind.ACTUALS, 2021))
          .detail("Bijdrage Duo+ (gemeenschappelijke regeling)", -6335, -6349)
          .detail("Huisvesting", -1322, -1391)
          .detail("Personeel & Organisatie", -104, -131)
          .detail("Facilitair", -462, -483)
          .detail("Ondernemingsraad", -47, -28)
          .detail("Verrekening overhead met grondexploitaties en tarieven", 229, 232)
          .total("Totaal overhead", -8041, -8150)
          .build();

  @Test
  void labelsSuggestKindsAndTheStatementSaysThatTheyAreSuggestions() {
    List<CostKindSuggestion> suggestions = CostKindSuggestion.of(TABLE);

    assertThat(suggestions)
        .extracting(CostKindSuggestion::kind)
        .containsExactly(
            CostKind.OUTSOURCED_OVERHEAD,
            CostKind.FACILITIES_AND_HOUSING,
            CostKind.HUMAN_RESOURCES,
            CostKind.FACILITIES_AND_HOUSING,
            CostKind.CHARGED_ON);
    List<OverheadRow> rows = new ArrayList<>();
    suggestions.forEach(suggestion -> rows.add(suggestion.accepted(CostSign.NEGATIVE)));
    OverheadStatement statement = OverheadStatement.of("t", TABLE, Rounding.NEAREST, rows);
    assertThat(statement.lines()).allMatch(OverheadLine::suggested);
    assertThat(statement().lines()).noneMatch(OverheadLine::suggested);
    assertThat(statement.statement(CreditPresentation.AS_INCOME).notes())
        .extracting(Message::dutch)
        .filteredOn(note -> !note.endsWith("telt niet mee."))
        .allMatch(note -> note.startsWith("Voorstel naar het label: "))
        .anyMatch(note -> note.contains("huisvesting ('Huisvesting', 'Facilitair')."));
    assertThat(statement().statement(CreditPresentation.AS_INCOME).notes()).isEmpty();
  }

  @Test
  void aLabelThatPointsTwoWaysGetsNoSuggestion() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Huisvesting en ICT", 1)
            .detail("Documentaire informatievoorziening", 2)
            .detail("Klantcommunicatie", 3)
            .detail("Bedrĳfsvoering: uitbestedingskosten", 4)
            .build();

    assertThat(CostKindSuggestion.of(table))
        .extracting(CostKindSuggestion::row, CostKindSuggestion::kind)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(1, CostKind.RECORDS),
            org.assertj.core.api.Assertions.tuple(3, CostKind.OUTSOURCED_OVERHEAD));
  }

  @Test
  void totalsOfTheLines() {
    OverheadStatement statement = statement();

    assertThat(amount(statement.total(OverheadTotal.GROSS, 1))).isEqualTo(8_382_000);
    assertThat(amount(statement.chargedOn(1))).isEqualTo(232_000);
    assertThat(amount(statement.total(OverheadTotal.NET, 1))).isEqualTo(8_150_000);
    assertThat(amount(statement.ofKind(CostKind.FACILITIES_AND_HOUSING, 1))).isEqualTo(1_874_000);
    assertThat(amount(statement.ofKind(CostKind.LEGAL, 1))).isZero();
    assertThat(amount(statement.expenditure(CreditPresentation.AS_INCOME, 1))).isEqualTo(8_382_000);
    assertThat(amount(statement.expenditure(CreditPresentation.AS_NEGATIVE_EXPENDITURE, 1)))
        .isEqualTo(8_150_000);
    assertThat(amount(statement.change(OverheadTotal.NET, 0, 1))).isEqualTo(109_000);
    assertThat(statement.changePercentage(OverheadTotal.NET, 0, 1).showExactly(2, RoundingMode.UP))
        .isEqualTo(new BigDecimal("1.36"));
    assertThat(statement.total(OverheadTotal.NET, 1).inputs().get(0).origin().orElseThrow().row())
        .isEqualTo("Bijdrage Duo+ (gemeenschappelijke regeling)");
  }

  @Test
  void perInhabitantAndPerFte() {
    Input inhabitants =
        Input.exact(
            Message.same("inwoners"),
            Quantity.of(
                new BigDecimal("31700"), Kind.number(new Message("inwoner", "inhabitant"))));

    Derived each = statement().per(OverheadTotal.NET, 1, inhabitants);

    assertThat(each.showExactly(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("257.10"));
    assertThat(each.name().dutch()).isEqualTo("overhead netto per inwoner");
    // Six figures in thousands leave € 3.000 open: ten cents for each inhabitant.
    assertThat(each.show(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("257.1"));
    Input lastYear = inhabitants.withOrigin(Origin.named("CBS").withYear(2020));
    assertThatThrownBy(() -> statement().per(OverheadTotal.NET, 1, lastYear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'inwoners' is of 2020");
    assertThatThrownBy(() -> statement().per(OverheadTotal.NET, 1, each))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'overhead netto per inwoner' is no number of something");
    Input money = Input.exact(Message.same("bedrag"), Amount.ofEuros(5));
    assertThatThrownBy(() -> statement().per(OverheadTotal.NET, 1, money))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'bedrag'");
  }

  @Test
  void aLineOutsideTheWholeHasNoShareInIt() {
    assertThatThrownBy(() -> statement().share(5, OverheadTotal.GROSS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Verrekening overhead");
  }

  @Test
  void linesFitTheColumnsAndHaveASide() {
    OverheadLine line =
        new OverheadLine(
            Message.same("Huisvesting"),
            Optional.empty(),
            Side.EXPENDITURE,
            CostSign.POSITIVE,
            /* suggested= */ false,
            List.of());

    assertThatThrownBy(() -> OverheadStatement.of(TABLE.columns(), List.of(line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Line 'Huisvesting' has 0 amounts, but there are 2 columns");
    assertThatThrownBy(
            () ->
                new OverheadRow(
                    0, Optional.empty(), Side.BALANCE, CostSign.POSITIVE, /* suggested= */ false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRowCountsOnceAndIsThere() {
    OverheadRow row = OverheadRow.of(1, CostKind.FACILITIES_AND_HOUSING, CostSign.NEGATIVE);

    assertThatThrownBy(() -> OverheadStatement.of("t", TABLE, Rounding.NEAREST, List.of(row, row)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t: row 2 'Huisvesting' is named twice");
    for (int outside : List.of(-1, 7)) {
      OverheadRow other = OverheadRow.of(outside, CostKind.ICT, CostSign.NEGATIVE);
      assertThatThrownBy(() -> OverheadStatement.of("t", TABLE, Rounding.NEAREST, List.of(other)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("t has 7 rows, so there is no row " + (outside + 1));
    }
  }

  @Test
  void columnsWithoutAmountsAreLeftOut() {
    Column share = Column.of("%", ColumnKind.OTHER).withMeasure(Measure.PERCENTAGE);
    Column actuals = Column.of(ColumnKind.ACTUALS, 2021);
    List<OverheadRow> rows = List.of(OverheadRow.of(0, CostKind.ICT, CostSign.POSITIVE));
    Cell percentage = new Cell.Percentage(new BigDecimal("30"));
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(share)
            .column(actuals)
            .row(
                Row.of(
                    "ICT",
                    RowRole.DETAIL,
                    List.of(percentage, Cell.money(Figure.of(30, Unit.THOUSAND)))))
            .build();
    BudgetTable shares =
        BudgetTable.builder(Unit.THOUSAND)
            .column(share)
            .row(Row.of("ICT", RowRole.DETAIL, List.of(percentage)))
            .build();

    OverheadStatement statement = OverheadStatement.of("t", table, Rounding.NEAREST, rows);

    assertThat(statement.columns()).containsExactly(actuals);
    assertThat(amount(statement.total(OverheadTotal.GROSS, 0))).isEqualTo(30_000);
    assertThatThrownBy(() -> OverheadStatement.of("t", shares, Rounding.NEAREST, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t has no column of amounts");
  }

  @Test
  void aColumnHoldsAmountsOfItsYear() {
    List<Column> columns = List.of(Column.of(ColumnKind.ACTUALS, 2021));
    List<Column> unknown = List.of(Column.of("kolom", ColumnKind.OTHER));
    OverheadLine older = line("ICT", ofYear(5, 2020));
    OverheadLine right = line("HRM", ofYear(6, 2021));

    assertThatThrownBy(() -> OverheadStatement.of(columns, List.of(right, older)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is of 2021, but 'bedrag' is of 2020");
    assertThatThrownBy(() -> OverheadStatement.of(unknown, List.of(right, older)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(OverheadStatement.of(columns, List.of(right)).lines()).hasSize(1);
  }

  @Test
  void computedAmountsAreLinesToo() {
    Derived five = ofYear(5, 2021);
    Derived sum =
        Derived.of(
            Message.same("samen"), Formula.of(five).plus(Formula.of(five)), Source.read("test"));
    OverheadStatement statement =
        OverheadStatement.of(
            List.of(Column.of(ColumnKind.ACTUALS, 2021)), List.of(line("Samen", sum)));

    Derived total = statement.total(OverheadTotal.GROSS, 0);

    assertThat(amount(total)).isEqualTo(10);
    assertThat(total.formula().in(Language.DUTCH)).isEqualTo("samen");
    Derived hours =
        Derived.stated(
            Input.exact(
                Message.same("uren"),
                Quantity.of(BigDecimal.TEN, Kind.number(new Message("uur", "hour")))));
    assertThatThrownBy(() -> line("Uren", hours))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Overhead is money, but 'uren' of line 'Uren' is not");
    assertThat(statement.per(OverheadTotal.NET, 0, hours).value().numerator()).isOne();
  }

  @Test
  void whatGrowsFromBelowZeroGrows() {
    List<Column> columns =
        List.of(Column.of(ColumnKind.ACTUALS, 2020), Column.of(ColumnKind.ACTUALS, 2021));
    OverheadStatement statement =
        OverheadStatement.of(columns, List.of(line("ICT", ofYear(-100, 2020), ofYear(50, 2021))));

    assertThat(
            statement
                .changePercentage(OverheadTotal.NET, 0, 1)
                .showExactly(0, RoundingMode.UNNECESSARY))
        .isEqualTo(new BigDecimal("150"));
    assertThat(amount(statement.change(OverheadTotal.NET, 0, 1))).isEqualTo(150);
  }

  @Test
  void whatIsNoOverheadGetsNoSuggestionAndIncomeStaysIncome() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Bezwaar en beroep (juridisch)", 1)
            .detail("Raadsgriffie: communicatie", 2)
            .row(
                Row.of(
                        "Detachering ICT",
                        RowRole.DETAIL,
                        List.of(Cell.money(Figure.of(3, Unit.EURO))))
                    .withSide(Side.INCOME))
            .build();

    List<CostKindSuggestion> suggestions = CostKindSuggestion.of(table);

    assertThat(suggestions).extracting(CostKindSuggestion::row).containsExactly(2);
    OverheadRow income = suggestions.get(0).accepted(CostSign.NEGATIVE);
    assertThat(income.side()).isEqualTo(Side.INCOME);
    assertThat(CostKindSuggestion.of(TABLE)).allMatch(each -> each.side() == Side.EXPENDITURE);
  }

  private static OverheadLine line(String label, Derived... amounts) {
    return new OverheadLine(
        Message.same(label),
        Optional.of(CostKind.ICT),
        Side.EXPENDITURE,
        /* suggested= */ false,
        List.of(amounts));
  }

  private static Derived ofYear(long euros, int year) {
    return Derived.stated(
        Input.exact(Message.same("bedrag"), Amount.ofEuros(euros))
            .withOrigin(Origin.named("jaarstukken").withYear(year)));
  }

  private static long amount(Derived derived) {
    return derived.value().toAmount().toBigDecimal().longValueExact();
  }

  private static OverheadStatement statement() {
    return OverheadStatement.of(
        "jaarstukken",
        TABLE,
        Rounding.NEAREST,
        List.of(
            OverheadRow.of(0, CostKind.OUTSOURCED_OVERHEAD, CostSign.NEGATIVE),
            OverheadRow.of(1, CostKind.FACILITIES_AND_HOUSING, CostSign.NEGATIVE),
            OverheadRow.of(2, CostKind.HUMAN_RESOURCES, CostSign.NEGATIVE),
            OverheadRow.of(3, CostKind.FACILITIES_AND_HOUSING, CostSign.NEGATIVE),
            new OverheadRow(
                4, Optional.empty(), Side.EXPENDITURE, CostSign.NEGATIVE, /* suggested= */ false),
            OverheadRow.of(5, CostKind.CHARGED_ON, CostSign.NEGATIVE)));
  }
}
