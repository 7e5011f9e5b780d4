package nl.sluitend.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Policy indicators from printed tables, and what is published of them. */
class PolicyTableTest {
  private static final Column YEAR = Column.of(ColumnKind.ACTUALS, 2018);

  private static final BudgetTable TABLE =
      BudgetTable.builder(Unit.THOUSAND)
          .column(Column.of("Eenheid", ColumnKind.OTHER).withMeasure(Measure.TEXT))
          .column(YEAR)
          .row(row("Formatie", Cell.text("fte"), new Cell.Count(new BigDecimal("150.5"))))
          .row(row("Inwoners per 1 januari", Cell.empty(), money(25_000_000, Unit.THOUSAND)))
          .row(row("Apparaatskosten", Cell.empty(), money(15_000_000, Unit.THOUSAND)))
          .row(row("Fte per 1.000 inwoners", Cell.empty(), new Cell.Count(new BigDecimal("6.02"))))
          .row(row("Kosten per inwoner", Cell.empty(), money(600_000, Unit.THOUSAND)))
          .build();

  private static Row row(String label, Cell... cells) {
    return new Row(label, RowRole.INDICATOR, Optional.empty(), Optional.empty(), List.of(cells));
  }

  private static Cell money(long euros, Unit unit) {
    return Cell.money(new Figure(Amount.ofEuros(euros), unit));
  }

  private static PolicyIndicators indicators() {
    return PolicyIndicators.of(
        "t", TABLE, Rounding.NEAREST, PolicySuggestion.accepted(PolicySuggestion.of(TABLE)));
  }

  @Test
  void countsAndAmountsAreReadByTheirLabels() {
    PolicyIndicators indicators = indicators();

    assertThat(indicators.columns()).containsExactly(YEAR);
    assertThat(indicators.lines())
        .allMatch(PolicyLine::suggested)
        .extracting(line -> line.item() + " " + line.figures().get(0).value())
        .containsExactly(
            "POSITIONS 301/2 fte", "INHABITANTS 25000 inhabitant", "ORGANISATION_COSTS 15000000 €");
    assertThat(indicators.available())
        .containsExactly(PolicyIndicator.POSITIONS, PolicyIndicator.ORGANISATION_COSTS);
    assertThat(indicators.figure(PolicyIndicator.POSITIONS, 0).explain(Language.DUTCH))
        .contains("rij 1 'Formatie'", "inwoners op 1 januari", "(niet in de bron nagelezen)");
    assertThat(PolicyIndicator.POSITIONS.source().fromMemory()).isTrue();
    assertThat(PolicyIndicator.OVERHEAD.source().fromMemory()).isFalse();
  }

  @Test
  void printedIndicatorsAreSetAgainstTheComputedOnes() {
    PolicyIndicators indicators = indicators();

    assertThat(indicators.compare(PolicyIndicator.POSITIONS, "t", TABLE, 3))
        .hasSize(1)
        .allMatch(Recomputed::isSame);
    assertThat(indicators.compare(PolicyIndicator.ORGANISATION_COSTS, "t", TABLE, 4))
        .allMatch(Recomputed::isSame);
    BudgetTable other =
        BudgetTable.builder(Unit.EURO)
            .column(Column.of("Eenheid", ColumnKind.OTHER))
            .column(Column.of(ColumnKind.ACTUALS, 2019))
            .row(row("Formatie", Cell.empty(), new Cell.Count(BigDecimal.ONE)))
            .build();
    assertThatThrownBy(() -> indicators.compare(PolicyIndicator.POSITIONS, "t", other, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t: column 2 is not 'rekening 2018', of which the computed figures are");
  }

  @Test
  void aCountThatIsNoNumberIsNamed() {
    BudgetTable table =
        BudgetTable.builder(Unit.EURO).column(YEAR).row(row("Formatie", Cell.text("pm"))).build();

    assertThatThrownBy(
            () ->
                PolicyIndicators.of(
                    "t", table, Rounding.NEAREST, List.of(PolicyRow.of(0, PolicyItem.POSITIONS))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t: row 1 'Formatie' states no number in column 1 'rekening 2018'");
  }

  @Test
  void theItemsStandUnderTheirIndicator() {
    PolicyIndicators indicators = indicators();
    Statement statement = indicators.statementWithItems(indicators.available());

    assertThat(statement.lines())
        .extracting(line -> line.label().dutch())
        .containsExactly(
            "formatie", "formatie", "inwoners", "apparaatskosten", "apparaatskosten", "inwoners");
    assertThat(statement.notes())
        .extracting(Message::dutch)
        .containsExactly(
            "Voorstel naar het label: formatie ('Formatie').",
            "Voorstel naar het label: inwoners ('Inwoners per 1 januari').",
            "Voorstel naar het label: apparaatskosten ('Apparaatskosten').");
    assertThat(indicators.statement(List.of(PolicyIndicator.POSITIONS)).notes()).hasSize(2);
    PolicyLine empty = new PolicyLine(PolicyItem.OVERHEAD, /* suggested= */ true, List.of());
    assertThat(
            PolicyIndicators.of(List.of(), List.of(empty, PolicyLine.of(PolicyItem.EXPENDITURE)))
                .statement(List.of(PolicyIndicator.OVERHEAD))
                .notes())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Formatie (fte)                           | POSITIONS
          Bezetting                                | STAFF
          Aantal inwoners 1 januari                | INHABITANTS
          Apparaatkosten                           | ORGANISATION_COSTS
          Directe salarislasten                    | DIRECT_WAGES
          Totale loonsom                           | WAGES
          Kosten inhuur externen                   | HIRED_STAFF
          Overhead                                 | OVERHEAD
          Totale lasten                            | EXPENDITURE
          Toevoegingen aan reserves                | ADDITIONS
          Fte per 1.000 inwoners                   |
          Apparaatskosten per inwoner              |
          Overhead in % van de totale lasten       |
          Overhead en totale lasten                |
          Reizigers                                |
          """)
  void labelsSuggestItems(String label, PolicyItem item) {
    BudgetTable table = BudgetTable.builder(Unit.THOUSAND).column(YEAR).detail(label, 1).build();

    assertThat(PolicySuggestion.of(table))
        .extracting(PolicySuggestion::item)
        .isEqualTo(Optional.ofNullable(item).stream().toList());
  }

  /** Hulst divides by wages alone, which it does not publish: they follow from what it prints. */
  @ParameterizedTest
  @CsvSource({
    "hulst-2018-budget, 12350000, 12338876, 8.65",
    "hulst-2018-actual, 12060000, 12049365, 9.54"
  })
  void hulstDividesByWagesAlone(String name, long implied, long least, String ofBoth) {
    Derived hired = Derived.stated(amount(name, "HIRED_STAFF"));
    Input printed = result(name, "RESULT");
    Derived wages =
        Derived.of(
            PolicyItem.WAGES.inWords(),
            Formula.of(hired).dividedBy(Formula.of(printed)),
            Source.read("afgeleid"));
    PolicyIndicators indicators =
        PolicyIndicators.of(
            List.of(YEAR),
            List.of(
                PolicyLine.of(PolicyItem.HIRED_STAFF, hired),
                PolicyLine.of(PolicyItem.WAGES, wages)));

    assertThat(wages.showExactly(-4, RoundingMode.HALF_UP))
        .isEqualByComparingTo(BigDecimal.valueOf(implied));
    assertThat(wages.range().low().rounded(0, RoundingMode.HALF_UP))
        .isEqualTo(BigDecimal.valueOf(least));
    Derived published = indicators.figure(PolicyIndicator.HIRED_STAFF_OF_WAGES, 0);
    assertThat(new Recomputed(published, printed).isSame()).isTrue();
    Derived official = indicators.figure(PolicyIndicator.HIRED_STAFF, 0);
    assertThat(official.show(2, RoundingMode.HALF_UP)).isEqualTo(ofBoth);
    assertThat(new Recomputed(official, printed).isPossible()).isFalse();
    assertThat(indicators.available())
        .containsExactly(PolicyIndicator.HIRED_STAFF, PolicyIndicator.HIRED_STAFF_OF_WAGES);
  }

  @Test
  void goirlePrintsTwoPercentagesOfWhichOneFollows() {
    List<PolicyLine> lines = new ArrayList<>();
    for (PolicyItem item : List.of(PolicyItem.OVERHEAD, PolicyItem.EXPENDITURE)) {
      lines.add(PolicyLine.of(item, Derived.stated(amount("goirle-2018", item.name()))));
    }
    Derived overhead =
        PolicyIndicators.of(List.of(YEAR), lines).figure(PolicyIndicator.OVERHEAD, 0);

    assertThat(overhead.showExactly(4, RoundingMode.HALF_UP)).isEqualTo("9.1223");
    assertThat(new Recomputed(overhead, result("goirle-2018", "RESULT")).isReproduced()).isTrue();
    assertThat(new Recomputed(overhead, result("goirle-2018", "OTHER_RESULT")).isPossible())
        .isFalse();
  }

  static Stream<Map<String, String>> published() {
    return Cases.own(PolicyTableTest.class, "published-policy-indicators.csv").stream();
  }

  /** No more can be said of these than what they imply. */
  @ParameterizedTest
  @MethodSource("published")
  void publishedIndicatorsWithoutInputsAreNotRecomputed(Map<String, String> row) {
    assertThat(row.get("status")).isEqualTo("inputs not published");
    PolicyIndicator indicator = PolicyIndicator.valueOf(row.get("indicator"));
    BigDecimal printed = new BigDecimal(row.get("printed"));
    assertThat(printed).isPositive();
    assertThatThrownBy(() -> PolicyIndicators.of(List.of(YEAR), List.of()).figure(indicator, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is missing");
  }

  private static Input amount(String name, String item) {
    Map<String, String> row = find(name, item);
    Unit unit = Unit.parse(row.get("unit"));
    return Input.printed(
        Message.same(item), new Figure(unit.times(new BigDecimal(row.get("amount"))), unit));
  }

  private static Input result(String name, String item) {
    return Input.printed(
        Message.same("gedrukt"), new BigDecimal(find(name, item).get("amount")), Kind.PERCENTAGE);
  }

  private static Map<String, String> find(String name, String item) {
    return Cases.own(PolicyTableTest.class, "worked-policy-indicators.csv").stream()
        .filter(row -> row.get("case").equals(name) && row.get("item").equals(item))
        .findFirst()
        .orElseThrow();
  }
}
