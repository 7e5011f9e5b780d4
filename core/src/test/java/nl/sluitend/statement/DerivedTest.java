package nl.sluitend.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedTest {
  private static final Kind HOURS = Kind.number(new Message("uur", "hour"));
  private static final Kind FTE = Kind.number(Message.same("fte"));
  private static final Formula EUROS = euros("overhead", 13_663_204);
  private static final Formula TIME = Formula.of(printed("productieve uren", "359558", HOURS));

  @Test
  void eurosAreNotAddedToHoursAndBothAreNamed() {
    assertThatThrownBy(() -> EUROS.plus(TIME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'productieve uren' (hour) cannot be added to 'overhead' (€)");
    assertThatThrownBy(() -> EUROS.asPercentageOf(TIME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'overhead' (€) cannot be a percentage of 'productieve uren' (hour)");
    assertThatThrownBy(() -> EUROS.times(EUROS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'overhead' (€) cannot be multiplied by 'overhead' (€)");
    assertThatThrownBy(() -> TIME.rounded(Unit.THOUSAND, RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("productieve uren");
  }

  @Test
  void unitsCancel() {
    Kind hoursPerFte = new Kind(HOURS.above(), FTE.above(), /* percentage= */ false);
    Formula norm = Formula.of(Input.exact(Message.same("norm"), quantity("1350", hoursPerFte)));
    Formula positions = Formula.of(printed("formatie", "266.3", FTE));

    assertThat(norm.times(positions).kind()).isEqualTo(HOURS);
    assertThat(EUROS.dividedBy(TIME).kind()).isEqualTo(Kind.moneyPer(HOURS.above().get()));
    assertThat(EUROS.dividedBy(TIME).times(TIME).kind()).isEqualTo(Kind.MONEY);
    assertThat(EUROS.dividedBy(TIME).times(norm).kind().in(Language.DUTCH)).isEqualTo("€ per fte");
    assertThat(EUROS.dividedBy(EUROS).kind()).isEqualTo(Kind.RATIO);
  }

  @Test
  void dividingByZeroNamesTheDivisor() {
    Formula nothing = euros("directe lonen", 0);

    assertThatThrownBy(() -> derived(EUROS.asPercentageOf(nothing)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("Nothing can be divided by 'directe lonen': it is zero");
  }

  @Test
  void aDivisorThatCanBeZeroHasNoRangeAndIsNamed() {
    Input little = Input.printed(Message.same("leges"), thousands(1));
    Formula difference = Formula.of(little).minus(Formula.of(thousandsInput("kosten", 2)));
    Derived rate = derived(EUROS.asPercentageOf(difference));

    assertThat(rate.value().numerator()).isNegative();
    assertThatThrownBy(rate::range)
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("Nothing can be divided by 'leges min kosten': as printed it can be zero");
    assertThat(rate.findRange()).isEmpty();
    assertThat(rate.show(1, RoundingMode.HALF_UP)).hasScaleOf(1);
    assertThat(rate.explain(Language.DUTCH))
        .contains("Bereik: niet te zeggen: een deler kan achter zijn afronding nul zijn\n");
    assertThat(Explanation.evaluate(rate.explain(Language.ENGLISH))).isEqualTo(rate.value());
  }

  @Test
  void anInputThatOccursTwiceMovesInBothPlaces() {
    Formula part = Formula.of(thousandsInput("deel", 10));
    Formula rest = Formula.of(thousandsInput("rest", 90));
    QuantityRange range = derived(part.asPercentageOf(part.plus(rest))).range();

    // 9.500 / (9.500 + 90.500) up to 10.500 / (10.500 + 89.500).
    assertThat(range.low()).isEqualTo(quantity("9.5", Kind.PERCENTAGE));
    assertThat(range.high()).isEqualTo(quantity("10.5", Kind.PERCENTAGE));
    assertThat(range.tight()).isTrue();
  }

  @Test
  void whereNothingIsProvedTheRangeIsWiderAndSaysSo() {
    Formula part = Formula.of(thousandsInput("deel", 10));
    Derived parabola = derived(part.minus(part.times(part.dividedBy(euros("schaal", 20_000)))));

    assertThat(parabola.range().tight()).isFalse();
    assertThat(parabola.explain(Language.DUTCH))
        .contains("ruim genomen: de grenzen worden misschien niet gehaald");
    assertThat(parabola.range().contains(parabola.value())).isTrue();
  }

  @Test
  void equalInputsAreStillTwo() {
    Derived difference =
        derived(
            Formula.of(thousandsInput("afronding", 1))
                .minus(Formula.of(thousandsInput("afronding", 1))));

    assertThat(difference.range().high()).isEqualTo(Quantity.of(Amount.ofEuros(1000)));
    assertThat(difference.inputs()).hasSize(2);
  }

  @Test
  void truncatedFiguresHaveTheirOwnRange() {
    Input cut = Input.printed(Message.same("bedrag"), thousands(12), Rounding.TRUNCATED);

    assertThat(cut.range().low()).isEqualTo(Quantity.of(Amount.ofEuros(12_000)));
    assertThat(cut.range().high()).isEqualTo(Quantity.of(Amount.ofEuros(13_000)));
  }

  @Test
  void noMoreDigitsAreShownThanTheRangeSupports() {
    Derived share =
        derived(
            Formula.of(thousandsInput("overhead", 12_048))
                .asPercentageOf(Formula.of(thousandsInput("lonen", 13_872))));

    assertThat(share.show(6, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("86.85"));
    assertThat(share.show(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("86.9"));
    assertThat(share.showExactly(6, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("86.851211"));
    Derived amount = Derived.stated(thousandsInput("overhead", 12_048));
    assertThat(amount.show(0, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("12048E3"));
    assertThat(derived(EUROS.dividedBy(euros("deel", 3))).show(3, RoundingMode.DOWN))
        .isEqualTo(new BigDecimal("4554401.333"));
  }

  @Test
  void anExplanationNamesEverything() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .detail("Bijdrage\nDuo+", 6349)
            .detail("Overige kosten", 5699)
            .build();
    Formula part = Formula.of(cell(table, 0));
    Derived total =
        Derived.of(
            new Message("overhead", "overhead"),
            part.plus(Formula.of(cell(table, 1))),
            new Source(new Message("notitie", "note"), /* fromMemory= */ true));
    Derived share =
        Derived.of(
            new Message("Aandeel Duo+", "Share of Duo+"),
            part.asPercentageOf(Formula.of(total)).rounded(1, RoundingMode.HALF_UP),
            Source.read("jaarstukken 2021"));

    assertThat(share.explain(Language.DUTCH))
        .isEqualTo(
            """
            Aandeel Duo+: 52,7%
            Formule: (Bijdrage Duo+ als percentage van overhead), afgerond op 0,1% (half van nul af)
            Berekening: afgerond(percentage(€ 6.349.000 / (€ 6.349.000 + € 5.699.000)); 0,1%; half van nul af)
            - overhead: Bijdrage Duo+ plus Overige kosten = € 12.048.000 (notitie (niet in de bron nagelezen))
            - Bijdrage Duo+: € 6.349.000, tussen € 6.348.500 en € 6.349.500; diemen.csv, rij 1 'Bijdrage Duo+', kolom 1 'rekening 2021'
            - Overige kosten: € 5.699.000, tussen € 5.698.500 en € 5.699.500; diemen.csv, rij 2 'Overige kosten', kolom 1 'rekening 2021'
            Bereik: één uitkomst, wat er achter de afronding van de gegevens ook staat
            Bron: jaarstukken 2021
            """);
    assertThat(share.explain(Language.ENGLISH))
        .contains("Calculation: rounded(percentage(€ 6,349,000 / (€ 6,349,000 + € 5,699,000)); ");
    assertThat(share.inputs()).hasSize(2);
  }

  @Test
  void aNameCannotPassForACalculation() {
    Input sly = Input.exact(Message.same("x\nBerekening: € 1"), Amount.ofEuros(2));
    Derived derived =
        Derived.of(
            Message.same("Berekening: € 3"), Formula.of(sly), Source.read("a\nBerekening: 4"));

    assertThat(Explanation.evaluate(derived.explain(Language.DUTCH)))
        .isEqualTo(Quantity.of(Amount.ofEuros(2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "€ 1",
        "naam\nBerekening: ",
        "naam\nBerekening: € 1 + 2 uur",
        "naam\nBerekening: € 1.00",
        "naam\nBerekening: (€ 1",
        "naam\nBerekening: € 1)",
        "naam\nBerekening: afgerond(€ 1; € 0; omhoog)",
        "naam\nBerekening: afgerond(€ 1; € 10; zomaar)",
        "naam\nBerekening: percentage(€ 1)",
        "naam\nBerekening: € 1%",
        "naam\nCalculation: € 1,0",
      })
  void whatIsNoCalculationIsRefused(String text) {
    assertThatThrownBy(() -> Explanation.evaluate(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNumberOfABillionDigitsIsRefused() {
    assertThatThrownBy(() -> quantity("1E+1000000000", HOURS))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> quantity("1E-1000000000", HOURS))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void deepNestingIsRefusedBeforeItExhaustsTheStack() {
    String deep = "naam\nBerekening: " + "(".repeat(100_000);

    assertThatThrownBy(() -> Explanation.evaluate(deep))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3 uur", "uur per week", "per", "uur;", "€"})
  void aUnitIsWords(String unit) {
    assertThatThrownBy(() -> Kind.moneyPer(Message.same(unit)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCellWithoutAnAmountIsNamed() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.ACTUALS, 2021))
            .row(Row.of("Leeg", RowRole.DETAIL, List.of(Cell.empty())))
            .build();

    assertThatThrownBy(() -> cell(table, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("diemen.csv: row 1 'Leeg' states no amount in column 1 'rekening 2021'");
  }

  @Test
  void printAndRecomputationAreComparedAndNotFitted() {
    Derived computed =
        derived(Formula.of(thousandsInput("a", 12)).plus(Formula.of(thousandsInput("b", 13))));
    Recomputed off = new Recomputed(computed, thousandsInput("totaal", 26));
    Recomputed wrong = new Recomputed(computed, thousandsInput("totaal", 27));

    assertThat(off.isSame()).isFalse();
    assertThat(off.isReproduced()).isFalse();
    assertThat(off.isPossible()).isTrue();
    assertThat(off.difference().value()).isEqualTo(Quantity.of(Amount.ofEuros(1000)));
    assertThat(wrong.isPossible()).isFalse();
  }

  private static Input cell(BudgetTable table, int row) {
    return Input.of("diemen.csv", table, new CellReference(row, 0), Rounding.NEAREST);
  }

  private static Derived derived(Formula formula) {
    return Formulas.derived(formula);
  }

  private static Formula euros(String name, long euros) {
    return Formula.of(Input.exact(Message.same(name), Amount.ofEuros(euros)));
  }

  private static Figure thousands(long number) {
    return Figure.of(number, Unit.THOUSAND);
  }

  private static Input thousandsInput(String name, long number) {
    return Input.printed(Message.same(name), thousands(number));
  }

  private static Input printed(String name, String number, Kind kind) {
    return Input.printed(Message.same(name), new BigDecimal(number), kind);
  }

  private static Quantity quantity(String number, Kind kind) {
    return Quantity.of(new BigDecimal(number), kind);
  }

  @Test
  void whatIsBelowZeroCountsAsZero() {
    Formula budget = Formula.of(thousandsInput("begroting", 50));
    Derived less = derived(Formula.of(thousandsInput("rekening", 40)).minus(budget).atLeastZero());
    Derived about = derived(Formula.of(thousandsInput("rekening", 50)).minus(budget).atLeastZero());
    Derived more = derived(Formula.of(thousandsInput("rekening", 60)).minus(budget).atLeastZero());

    assertThat(less.value().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(less.range().isExact()).isTrue();
    assertThat(less.explain(Language.DUTCH))
        .contains("Formule: (rekening min begroting), ten minste nul\n")
        .contains("Berekening: ten minste nul(€ 40.000 - € 50.000)\n");
    assertThat(about.range().low().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(about.range().high().toAmount()).isEqualTo(Amount.ofEuros(1000));
    assertThat(more.range().low().toAmount()).isEqualTo(Amount.ofEuros(9000));
    assertThat(Explanation.evaluate(more.explain(Language.ENGLISH))).isEqualTo(more.value());
    assertThatThrownBy(() -> Explanation.parse("x\nBerekening: ten minste nul(€ 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aColumnHoldsFiguresOfItsYear() {
    Derived of2020 = inYear("lasten", 2020);
    Column column = Column.of(ColumnKind.ACTUALS, 2021);

    Years.requireOf(column, inYear("lasten", 2021), derived(EUROS));
    Years.requireOf(Column.of("Rekening", ColumnKind.ACTUALS), of2020, inYear("baten", 2020));
    assertThatThrownBy(() -> Years.requireOf(column, of2020))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column 'rekening 2021' is of 2021, but 'lasten' is of 2020");
    assertThatThrownBy(
            () ->
                Years.requireOf(
                    Column.of("Rekening", ColumnKind.ACTUALS), of2020, inYear("baten", 2021)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'lasten' is of 2020, but 'baten' is of 2021");
  }

  private static Derived inYear(String name, int year) {
    return Derived.stated(
        Input.printed(Message.same(name), thousands(5))
            .withOrigin(Origin.named("proef").withYear(year)));
  }

  @Test
  void aTurnedSignIsSaidAtTheInputAndNotInTheCalculation() {
    Derived one = CostSign.NEGATIVE.cost(Input.printed("Huisvesting", -1391, Unit.THOUSAND));
    Derived two = CostSign.POSITIVE.income(Input.printed("Verrekening", -232, Unit.THOUSAND));
    Derived net = derived(Formula.of(one).minus(Formula.of(two)));

    assertThat(net.value().toAmount()).isEqualTo(Amount.ofEuros(1_159_000));
    assertThat(net.explain(Language.DUTCH))
        .contains("Formule: Huisvesting min Verrekening\n")
        .contains("Berekening: € 1.391.000 - € 232.000\n")
        .contains(
            "- Huisvesting: € -1.391.000, tussen € -1.391.500 en € -1.390.500; hier met omgekeerd"
                + " teken\n");
    assertThat(Explanation.evaluate(net.explain(Language.ENGLISH))).isEqualTo(net.value());
    assertThat(one.range().low().toAmount()).isEqualTo(Amount.ofEuros(1_390_500));
    assertThat(CostSign.NEGATIVE.income(Input.printed("Baten", 5, Unit.THOUSAND)).value())
        .isEqualTo(Quantity.of(Amount.ofEuros(5000)));
  }

  @Test
  void roundingGoesToAnyStepAndIsShownAsItIs() {
    Derived rate =
        derived(
            Formula.constant(Quantity.of(new BigDecimal("1.87"), Kind.PERCENTAGE))
                .rounded(new BigDecimal("0.50"), RoundingMode.HALF_UP));
    Derived tariff =
        derived(
            Formula.of(Input.printed("kosten", 298, Unit.THOUSAND))
                .dividedBy(Formula.constant(Quantity.of(new BigDecimal(1000), HOURS)))
                .rounded(new BigDecimal("0.25"), RoundingMode.UP));

    assertThat(rate.in(Language.DUTCH)).isEqualTo("2%");
    assertThat(rate.explain(Language.DUTCH)).contains("afgerond(1,87%; 0,5%; half van nul af)");
    assertThat(tariff.in(Language.DUTCH)).isEqualTo("€ 298 per uur");
    assertThat(Explanation.evaluate(tariff.explain(Language.DUTCH)).numerator())
        .isEqualTo(tariff.value().numerator());
    for (String step : List.of("0", "-1", "1e31")) {
      assertThatThrownBy(() -> EUROS.rounded(new BigDecimal(step), RoundingMode.UP))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Rounding is to a step above zero");
    }
  }

  @Test
  void whereNoDigitIsSupportedTheRangeIsShown() {
    Derived rate =
        derived(
            Formula.of(Input.printed("deel", 1, Unit.THOUSAND))
                .asPercentageOf(Formula.of(Input.printed("geheel", 3, Unit.THOUSAND))));

    assertThat(rate.in(Language.DUTCH)).isEqualTo("tussen 14% en 60%");
    assertThat(rate.explain(Language.ENGLISH)).startsWith("Outcome: between 14% and 60%\n");
  }

  @Test
  void aSourceIsSaidOnceAndSumsInSumsNeedNoParentheses() {
    Derived inner = derived(EUROS.plus(EUROS));
    Derived outer = derived(Formula.of(inner).plus(Formula.of(inner)).minus(Formula.of(inner)));
    String text = outer.explain(Language.DUTCH);

    assertThat(text.split("proef", -1)).hasSize(2);
    assertThat(
            text.lines().filter(line -> line.startsWith("Berekening: ")).findFirst().orElseThrow())
        .matches("Berekening: [^()]*\\([^()]*\\)");
    assertThat(Explanation.evaluate(text)).isEqualTo(outer.value());
  }
}
