package nl.sluitend.legality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class BudgetLegalityTest {
  private static final BudgetCriterion PROGRAMMES = BudgetCriterion.PROGRAMME_EXPENDITURE;
  private static final List<Map<String, String>> BRONCKHORST =
      Cases.own(BudgetLegalityTest.class, "bronckhorst-2023.csv");

  /** Bronckhorst 2023, without its printed total. */
  static BudgetLegality bronckhorst() {
    return BudgetLegality.of(
        BRONCKHORST.subList(0, BRONCKHORST.size() - 1).stream()
            .map(BudgetLegalityTest::item)
            .toList());
  }

  private static BudgetItem item(Map<String, String> row) {
    Message name = Message.same(row.get("programme"));
    return BudgetItem.of(
        PROGRAMMES,
        name,
        Derived.stated(printed(Message.same("begroot"), row, "authorised")),
        Derived.stated(printed(Message.same("gerealiseerd"), row, "actual")));
  }

  private static Input printed(Message name, Map<String, String> row, String column) {
    return Input.printed(name, Figure.of(Long.parseLong(row.get(column)), Unit.THOUSAND))
        .withOrigin(Origin.named(row.get("source")));
  }

  @Test
  void programmesAreOverspentThoughTheTotalIsNot() {
    BudgetLegality legality = bronckhorst();

    assertThat(legality.gross(PROGRAMMES).value().toAmount()).isEqualTo(thousands(1_468));
    assertThat(legality.net(PROGRAMMES).value().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(legality.overspent())
        .extracting(each -> each.name().dutch().substring(0, 2))
        .containsExactly("1B", "2A", "3B");
    assertThat(legality.overspent())
        .extracting(each -> each.overspending().value().toAmount())
        .containsExactly(thousands(23), thousands(1_281), thousands(164));
    assertThat(legality.gross(PROGRAMMES).explain(Language.DUTCH))
        .contains("overschrijding 2A Passend wonen", "(€ 3.629.000 - € 2.348.000)")
        .doesNotContain("Overhead");
  }

  @Test
  void printedTotalsAndDifferencesAreReproducedOrOffByOne() {
    BudgetLegality legality = bronckhorst();
    Map<String, String> total = BRONCKHORST.get(BRONCKHORST.size() - 1);
    List<Derived> computed =
        legality.differences(PROGRAMMES).lines().get(BRONCKHORST.size() - 1).figures();

    assertThat(off(computed.get(0), total, "authorised")).isEqualTo(thousands(1));
    assertThat(off(computed.get(1), total, "actual")).isEqualTo(thousands(-1));
    assertThat(off(legality.difference(PROGRAMMES), total, "difference")).isEqualTo(thousands(2));
    Derived ofTotals = item(total).difference();
    assertThat(ofTotals.value().toAmount()).isEqualTo(thousands(2_249));
    List<Amount> off = new ArrayList<>();
    for (int i = 0; i < legality.items().size(); i++) {
      off.add(off(legality.items().get(i).difference(), BRONCKHORST.get(i), "difference"));
    }
    assertThat(off)
        .containsExactly(
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            thousands(1),
            thousands(1),
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO);
  }

  /** Printed minus computed; rounding explains it always. */
  private static Amount off(Derived computed, Map<String, String> row, String column) {
    Recomputed comparison = new Recomputed(computed, printed(computed.name(), row, column));
    assertThat(comparison.isPossible()).isTrue();
    return comparison.difference().value().toAmount();
  }

  @Test
  void acceptedPartsComeOffByReason() {
    Derived subsidy = stated("rijkssubsidie", 179);
    List<BudgetItem> items = new ArrayList<>(bronckhorst().items());
    items.set(2, items.get(2).with(DeviationReason.RELATED_INCOME, subsidy));
    BudgetLegality subsidised = BudgetLegality.of(items);
    items.set(1, items.get(1).because(DeviationReason.OPEN_ENDED));
    items.set(5, items.get(5).because(DeviationReason.REPORTED_LATE));
    BudgetLegality judged = BudgetLegality.of(items);

    assertThat(subsidised.remaining(PROGRAMMES).value().toAmount()).isEqualTo(thousands(1_289));
    assertThat(judged.remaining(PROGRAMMES).value().toAmount()).isEqualTo(thousands(1_266));
    assertThat(judged.accepted(PROGRAMMES).value().toAmount()).isEqualTo(thousands(202));
    assertThat(judged.part(PROGRAMMES, DeviationReason.OPEN_ENDED).value().toAmount())
        .isEqualTo(thousands(23));
    assertThat(judged.part(PROGRAMMES, DeviationReason.REPORTED_LATE).value().toAmount())
        .isEqualTo(thousands(164));
    assertThat(judged.part(PROGRAMMES, DeviationReason.WITHIN_POLICY).value().toAmount())
        .isEqualTo(Amount.ZERO);
    assertThat(items.get(1).remaining().range().isExact()).isTrue();
  }

  @Test
  void roundingMayLeaveOpenWhetherAProgrammeIsOverspent() {
    BudgetItem same = printedItem("gelijk", 100, 100);
    BudgetItem under = printedItem("onder", 101, 100);
    BudgetItem clearly = printedItem("ruim onder", 105, 100);
    BudgetLegality legality = BudgetLegality.of(List.of(same, under, clearly));

    assertThat(same.isOverspent()).isEqualTo(Outcome.UNDECIDED);
    assertThat(same.overspending().value().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(same.overspending().range().low().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(same.overspending().range().high().toAmount()).isEqualTo(thousands(1));
    assertThat(under.isOverspent()).isEqualTo(Outcome.NO);
    assertThat(clearly.overspending().range().isExact()).isTrue();
    assertThat(legality.overspent()).containsExactly(same);
    assertThat(legality.gross().range().high().toAmount()).isEqualTo(thousands(1));
  }

  @Test
  void onlyWhatReachesTheThresholdIsReported() {
    Derived threshold =
        Derived.stated(Input.exact(Message.same("rapportagegrens"), thousands(164)));
    BudgetLegality legality = bronckhorst();

    assertThat(legality.reported(threshold))
        .extracting(each -> each.name().dutch().substring(0, 2))
        .containsExactly("2A", "3B");
    assertThat(legality.items())
        .filteredOn(each -> each.isOverspent() == Outcome.YES)
        .extracting(each -> BudgetLegality.reaches(each, threshold))
        .containsExactly(Outcome.NO, Outcome.YES, Outcome.UNDECIDED);
  }

  @Test
  void anItemIsReadFromATableWithItsSigns() {
    BudgetTable table =
        BudgetTable.builder(Unit.THOUSAND)
            .column(Column.of(ColumnKind.AMENDED_BUDGET, 2023))
            .column(Column.of(ColumnKind.ACTUALS, 2023))
            .detail("Lasten", -100, -120)
            .detail("Baten", 50, 40)
            .build();
    BudgetItem lasten =
        BudgetItem.of(PROGRAMMES, "t", table, Rounding.NEAREST, 0, 0, 1, CostSign.NEGATIVE);
    BudgetItem baten =
        BudgetItem.of(
            BudgetCriterion.PROGRAMME_INCOME,
            "t",
            table,
            Rounding.NEAREST,
            1,
            0,
            1,
            CostSign.NEGATIVE);

    assertThat(lasten.name().dutch()).isEqualTo("Lasten");
    assertThat(lasten.overspending().value().toAmount()).isEqualTo(thousands(20));
    assertThat(lasten.difference().value().toAmount()).isEqualTo(thousands(-20));
    assertThat(baten.overspending().value().toAmount()).isEqualTo(thousands(10));
    assertThat(baten.difference().value().toAmount()).isEqualTo(thousands(-10));
    assertThat(lasten.overspending().explain(Language.DUTCH))
        .contains("Lasten, rekening 2023", "rij 1 'Lasten'");
    assertThat(baten.overspending().inputs()).allMatch(each -> each.origin().isPresent());
  }

  @Test
  void statementsCloseAndExplanationsGiveTheValue() {
    List<BudgetItem> items = new ArrayList<>(bronckhorst().items());
    items.set(2, items.get(2).with(DeviationReason.RELATED_INCOME, stated("subsidie", 179)));
    items.add(over(BudgetCriterion.INVESTMENT_CREDITS, "krediet", 78_000));
    BudgetLegality legality = BudgetLegality.of(items);

    for (Statement statement :
        List.of(
            legality.differences(PROGRAMMES),
            legality.statement(PROGRAMMES),
            legality.statement())) {
      BudgetTable table = statement.toTable(Unit.THOUSAND, RoundingMode.HALF_UP);
      assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
    }
    for (Derived figure :
        List.of(
            legality.gross(),
            legality.accepted(),
            legality.remaining(),
            legality.net(PROGRAMMES))) {
      assertThat(Explanation.evaluate(figure.explain(Language.DUTCH))).isEqualTo(figure.value());
    }
  }

  @Test
  void emptyCriteriaComeToNothing() {
    BudgetLegality none = BudgetLegality.of(List.of());

    assertThat(none.gross().value().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(none.gross(PROGRAMMES).value().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(none.statement().lines()).hasSize(1);
  }

  @Test
  void whatDoesNotFitIsNamed() {
    BudgetItem item = printedItem("2A", 100, 110);
    Derived tooMuch = stated("deel", 12);
    assertThatThrownBy(() -> item.with(DeviationReason.OPEN_ENDED, tooMuch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The parts of '2A' are more than its overspending");
    assertThat(
            item.with(DeviationReason.OPEN_ENDED, stated("deel", 11))
                .remaining()
                .value()
                .toAmount())
        .isEqualTo(Amount.ZERO);
    assertThatThrownBy(() -> item.with(DeviationReason.OPEN_ENDED, stated("deel", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A part of an overspending is money, zero or more");
    Derived ratio =
        Derived.stated(Input.exact(Message.same("deel"), Quantity.of(BigDecimal.ONE, Kind.RATIO)));
    assertThatThrownBy(() -> item.with(DeviationReason.OPEN_ENDED, ratio))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> BudgetItem.of(PROGRAMMES, Message.same("x"), stated("budget", 1), ratio))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Budget and actuals are money, but 'deel' is not");
    assertThatThrownBy(() -> BudgetItem.of(PROGRAMMES, Message.same("x"), dated(2022), dated(2023)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022");
    BudgetItem one = BudgetItem.of(PROGRAMMES, Message.same("x"), dated(2022), dated(2022));
    BudgetItem other = BudgetItem.of(PROGRAMMES, Message.same("y"), dated(2023), dated(2023));
    assertThatThrownBy(() -> BudgetLegality.of(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Derived dated(int year) {
    return Derived.stated(
        Input.exact(Message.same("bedrag"), thousands(1))
            .withOrigin(Origin.named("proef").withYear(year)));
  }

  private static BudgetItem printedItem(String name, long authorised, long actual) {
    return BudgetItem.of(
        PROGRAMMES, Message.same(name), stated("begroot", authorised), stated("werkelijk", actual));
  }

  private static Derived stated(String name, long thousands) {
    return Derived.stated(Input.printed(Message.same(name), Figure.of(thousands, Unit.THOUSAND)));
  }

  /** What only the excess is published of, in euros. */
  private static BudgetItem over(BudgetCriterion criterion, String name, long euros) {
    return BudgetItem.unauthorised(criterion, Message.same(name), exact(euros));
  }

  private static Derived exact(long euros) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofEuros(euros)));
  }

  private static Amount thousands(long thousands) {
    return Amount.ofEuros(1000 * thousands);
  }
}
