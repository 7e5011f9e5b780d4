package nl.sluitend.legality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of an overspending do to each other, and the tables of a college. */
class LegalityStatementsTest {
  private static final BudgetCriterion PROGRAMMES = BudgetCriterion.PROGRAMME_EXPENDITURE;
  private static final Column ACTUALS = Column.of(ColumnKind.ACTUALS, 2023);

  /** 23 over, to the nearest thousand, of which exactly 24.000 is accepted; the other is 5.000. */
  private static BudgetLegality rounded() {
    BudgetItem one =
        BudgetItem.of(PROGRAMMES, Message.same("1"), thousands(100), thousands(123))
            .with(DeviationReason.OPEN_ENDED, euros(24_000));
    BudgetItem two = BudgetItem.of(PROGRAMMES, Message.same("2"), euros(100), euros(5_100));
    return BudgetLegality.of(List.of(one, two));
  }

  @Test
  void whatIsAcceptedOfOneProgrammeOffsetsNoOther() {
    BudgetLegality legality = rounded();
    BudgetItem one = legality.items().get(0);

    assertThat(one.remaining().value().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(one.remaining().range().low().toAmount()).isEqualTo(Amount.ZERO);
    assertThat(one.accepted().value().toAmount()).isEqualTo(Amount.ofEuros(23_000));
    assertThat(one.accepted().range().high().toAmount()).isEqualTo(Amount.ofEuros(24_000));
    assertThat(one.accepted().range().low().toAmount()).isEqualTo(Amount.ofEuros(22_000));
    assertThat(legality.remaining().value().toAmount()).isEqualTo(Amount.ofEuros(5_000));
    assertThat(legality.remaining().range().isExact()).isTrue();
    assertThat(limit(450_000).compare(legality.remaining()).isAbove()).isEqualTo(Outcome.YES);
  }

  @Test
  void whatIsAcceptedIsAtMostTheOverspendingInEveryStatement() {
    Statement reasons = rounded().reasons();

    assertThat(reasons.lines())
        .extracting(line -> line.label().dutch() + " " + line.figures().get(0).in(Language.DUTCH))
        .containsExactly(
            "open-einderegeling € 24.000",
            "niet meer dan de overschrijding € -1.000",
            "Aanvaard € 23.000",
            "zonder opgegeven reden € 5.000",
            "Telt mee € 5.000",
            "Overschrijding € 28.000");
    assertCloses(reasons);
    assertCloses(rounded().statement(PROGRAMMES));
  }

  @Test
  void reasonsStandPerCriterionAndAddUp() {
    BudgetLegality legality =
        BudgetLegality.of(
            List.of(
                over(PROGRAMMES, "1", 900)
                    .with(DeviationReason.RELATED_INCOME, euros(400))
                    .with(DeviationReason.REPORTED_LATE, euros(300)),
                over(PROGRAMMES, "2", 70).because(DeviationReason.RELATED_INCOME),
                over(BudgetCriterion.INVESTMENT_CREDITS, "krediet", 50)
                    .with(DeviationReason.LATER_CAPITAL_CHARGES, euros(20))));
    Statement reasons = legality.reasons();

    assertThat(reasons.columns())
        .extracting(Column::heading)
        .containsExactly("lasten programma's", "investeringskredieten", "Totaal");
    assertThat(reasons.lines())
        .extracting(
            line ->
                line.label().english()
                    + line.figures().stream().map(f -> f.value().toAmount()).toList())
        .containsExactly(
            "compensated by directly related income[470, 0, 470]",
            "capital charges in later years[0, 20, 20]",
            "Accepted[470, 20, 490]",
            "not reported in time[300, 0, 300]",
            "without a stated reason[200, 30, 230]",
            "Counts[500, 30, 530]",
            "Overspending[970, 50, 1020]");
    assertCloses(reasons);
    for (var line : reasons.lines()) {
      for (Derived figure : line.figures()) {
        assertThat(Explanation.evaluate(figure.explain(Language.DUTCH))).isEqualTo(figure.value());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400000, is meer dan de verantwoordingsgrens",
    "600000, is niet meer dan de verantwoordingsgrens"
  })
  void theTableOfTheCollegeSetsWhatCountsAgainstTheLimit(long base, String words) {
    Statement college = rounded().statement(limit(base), ACTUALS);

    assertThat(college.lines())
        .extracting(line -> line.label().dutch())
        .containsExactly(
            "lasten programma's", "Telt mee", "verantwoordingsgrens", "boven de grens");
    assertThat(college.lines().get(3).figures().get(0).value().toAmount())
        .isEqualTo(Amount.ofEuros(5_000 - base / 100));
    assertThat(college.notes()).hasSize(2);
    assertThat(college.notes().get(0).dutch()).contains(words);
    assertCloses(
        rounded().alsoTested(BudgetCriterion.RESERVE_MOVEMENTS).statement(limit(base), ACTUALS));
  }

  @Test
  void whatRoundingLeavesOpenIsSaidInNotes() {
    BudgetLegality legality =
        BudgetLegality.of(
            List.of(
                BudgetItem.of(PROGRAMMES, Message.same("A"), thousands(100), thousands(100)),
                BudgetItem.of(PROGRAMMES, Message.same("B"), thousands(7), thousands(9)),
                BudgetItem.of(PROGRAMMES, Message.same("C"), thousands(5), thousands(5))));
    String open = "Door afronding niet te zeggen of het budget is overschreden: A, C.";

    assertThat(legality.statement(PROGRAMMES).notes())
        .extracting(Message::dutch)
        .containsExactly(open);
    assertThat(legality.statement().notes()).extracting(Message::dutch).contains(open);
    assertThat(legality.reasons().notes()).extracting(Message::dutch).contains(open);
    assertThat(legality.statement(limit(200_000), ACTUALS).notes().get(0).dutch())
        .isEqualTo(
            "Door afronding is niet te zeggen of wat meetelt meer is dan de verantwoordingsgrens.");
    assertThat(legality.statement(BudgetCriterion.PROGRAMME_INCOME).notes()).isEmpty();
  }

  @Test
  void aPercentageThatTheCouncilMayNotSetIsNoted() {
    AccountabilityLimit high = AccountabilityLimit.of(percentage("3.5"), euros(100), euros(0));

    assertThat(high.limit().source().fromMemory()).isTrue();
    assertThat(high.base().source().fromMemory()).isFalse();
    assertThat(high.limit().explain(Language.DUTCH))
        .contains("de raad stelt 0 tot en met 3% vast (niet in de bron nagelezen)");
    assertThat(high.statement(ACTUALS).notes()).hasSize(1);
    assertThat(limit(100).statement(ACTUALS).notes()).isEmpty();
    assertThat(rounded().statement(high, ACTUALS).notes())
        .extracting(Message::english)
        .anyMatch(note -> note.contains("lies outside"));
  }

  @Test
  void amountsThatMustHaveAnotherSignNameTheCure() {
    assertThatThrownBy(
            () ->
                BudgetItem.unauthorised(
                    BudgetCriterion.RESERVE_MOVEMENTS, Message.same("reserve"), euros(-500)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'reserve' (ongeautoriseerde reservemutaties) is below zero")
        .hasMessageContaining("CostSign");
    assertThatThrownBy(() -> over(BudgetCriterion.INVESTMENT_CREDITS, "x", -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                BudgetItem.of(
                    BudgetCriterion.INVESTMENT_CREDITS, Message.same("x"), euros(-1), euros(1)))
        .isInstanceOf(IllegalArgumentException.class);
    for (BudgetCriterion criterion : List.of(PROGRAMMES, BudgetCriterion.PROGRAMME_INCOME)) {
      assertThatThrownBy(() -> BudgetItem.of(criterion, Message.same("x"), euros(-10), euros(-15)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("CostSign");
      assertThatThrownBy(() -> BudgetItem.of(criterion, Message.same("x"), euros(0), euros(-15)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    // A saving to be found, and a provision that is released.
    BudgetItem saving = BudgetItem.of(PROGRAMMES, Message.same("x"), euros(-10), euros(5));
    assertThat(saving.overspending().value().toAmount()).isEqualTo(Amount.ofEuros(15));
    BudgetItem release = BudgetItem.of(PROGRAMMES, Message.same("x"), euros(10), euros(-5));
    assertThat(release.overspending().value().toAmount()).isEqualTo(Amount.ZERO);
    assertThatThrownBy(() -> limit(-259))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'bedrag' is below zero")
        .hasMessageContaining("CostSign");
    assertThatThrownBy(() -> AccountabilityLimit.of(percentage("1"), euros(1), euros(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> limit(100).compare(euros(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rounded().reported(euros(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'bedrag' is above zero, but was 0 €");
  }

  @Test
  void theSameProgrammeTwiceIsRefused() {
    BudgetItem item = over(PROGRAMMES, "1", 5);

    assertThatThrownBy(() -> BudgetLegality.of(List.of(item, over(PROGRAMMES, "1", 6))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'1' (lasten programma's) is there twice");
    BudgetItem income =
        BudgetItem.of(BudgetCriterion.PROGRAMME_INCOME, Message.same("1"), euros(5), euros(0));
    assertThat(BudgetLegality.of(List.of(item, income)).items()).hasSize(2);
  }

  @Test
  void allAmountsAreOfOneYear() {
    BudgetItem budget2020 =
        BudgetItem.of(PROGRAMMES, Message.same("1"), dated(10, 2020), euros(15));
    BudgetItem budget2021 =
        BudgetItem.of(PROGRAMMES, Message.same("2"), dated(10, 2021), euros(15));
    assertThatThrownBy(() -> BudgetLegality.of(List.of(budget2020, budget2021)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020");
    assertThatThrownBy(() -> budget2020.with(DeviationReason.OPEN_ENDED, dated(1, 2021)))
        .isInstanceOf(IllegalArgumentException.class);
    BudgetLegality legality = BudgetLegality.of(List.of(budget2020));
    AccountabilityLimit other = AccountabilityLimit.of(percentage("1"), dated(100, 2021), euros(0));
    assertThatThrownBy(() -> other.compare(legality.remaining()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021");
    assertThatThrownBy(() -> legality.statement(limit(100), ACTUALS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2023");
    assertThatThrownBy(() -> other.statement(ACTUALS)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anItemThatIsNotOverspentIsExplainedFromItsInputs() {
    BudgetItem under = BudgetItem.of(PROGRAMMES, Message.same("u"), euros(100), euros(90));
    BudgetItem open = BudgetItem.of(PROGRAMMES, Message.same("o"), thousands(5), thousands(5));

    for (BudgetItem item : List.of(under, open)) {
      Derived over = item.overspending();
      assertThat(over.inputs())
          .containsExactlyElementsOf(both(item.actual().inputs(), item.authorised().inputs()));
      assertThat(over.explain(Language.DUTCH)).contains("ten minste nul");
      assertThat(Explanation.evaluate(over.explain(Language.DUTCH))).isEqualTo(over.value());
      assertThat(BudgetLegality.of(List.of(item)).gross(PROGRAMMES).inputs()).hasSize(2);
    }
    BudgetItem accepted = open.because(DeviationReason.OPEN_ENDED);
    assertThat(accepted.remaining().range().isExact()).isTrue();
    assertThat(accepted.accepted().range()).isEqualTo(accepted.overspending().range());
    assertThat(BudgetLegality.of(List.of(under)).net(PROGRAMMES).inputs()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"250000, 2500000", "1000000, 3000000", "0.05, 2590000", "300000, 2700000"})
  void aLimitIsRoundedToAnyStep(String step, String rounded) {
    Amount size = Amount.parse(step);
    Derived limit = limit(259_000_000).rounded(size, RoundingMode.HALF_UP).limit();

    assertThat(limit.value().toAmount()).isEqualTo(Amount.parse(rounded));
    assertThat(Explanation.evaluate(limit.explain(Language.DUTCH))).isEqualTo(limit.value());
    assertThatThrownBy(() -> limit(1).rounded(Amount.ZERO, RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A limit is rounded to a step above zero, but was 0");
  }

  private static List<Input> both(List<Input> one, List<Input> two) {
    List<Input> all = new ArrayList<>(one);
    all.addAll(two);
    return all;
  }

  private static void assertCloses(Statement statement) {
    BudgetTable table = statement.toTable(Unit.CENT, RoundingMode.UNNECESSARY);
    assertThat(TableCheck.check("t", table).verdict()).isEqualTo(TableVerdict.CLOSES);
  }

  private static AccountabilityLimit limit(long base) {
    return AccountabilityLimit.of(percentage("1"), euros(base), euros(0));
  }

  private static Input percentage(String number) {
    return Input.exact(
        Message.same("percentage"), Quantity.of(new BigDecimal(number), Kind.PERCENTAGE));
  }

  private static BudgetItem over(BudgetCriterion criterion, String name, long euros) {
    return BudgetItem.unauthorised(criterion, Message.same(name), euros(euros));
  }

  private static Derived euros(long euros) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofEuros(euros)));
  }

  private static Derived dated(long euros, int year) {
    return Derived.stated(
        Input.exact(Message.same("bedrag"), Amount.ofEuros(euros))
            .withOrigin(Origin.named("proef").withYear(year)));
  }

  private static Derived thousands(long thousands) {
    return Derived.stated(
        Input.printed(Message.same("bedrag"), Figure.of(thousands, Unit.THOUSAND)));
  }
}
