package nl.sluitend.legality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.cases.Cases;
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
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published limits, thresholds and overspending of which the budget itself is not published. */
class PublishedLegalityTest {
  static Stream<Map<String, String>> limits() {
    return rows("limits.csv");
  }

  static Stream<Map<String, String>> printedLimits() {
    return rows("printed-limits.csv");
  }

  private static Stream<Map<String, String>> rows(String file) {
    return Cases.own(PublishedLegalityTest.class, file).stream();
  }

  /** Amstelveen prints lasten and additions as one. */
  @ParameterizedTest
  @MethodSource("limits")
  void limitsAreReproduced(Map<String, String> row) {
    Derived none = Derived.stated(Input.exact(Message.same("dotaties"), Amount.ZERO));
    AccountabilityLimit limit =
        AccountabilityLimit.of(
            percentage(row), Derived.stated(printed(row, "base", "base_unit")), none);

    assertThat(limit.limit().value().toAmount()).isEqualTo(amount(row, "exact"));
    AccountabilityLimit rounded = limit.rounded(Unit.parse(row.get("step")), RoundingMode.HALF_UP);
    assertThat(rounded.limit().value().toAmount()).isEqualTo(amount(row, "rounded"));
    assertThat(rounded.limit().range().isExact()).isTrue();
    assertThat(limit.rounded(amount(row, "step"), RoundingMode.HALF_UP).limit())
        .isEqualTo(rounded.limit());
    assertThat(rounded.limit().explain(Language.DUTCH)).contains("afgerond op € 100.000");
    assertThat(Explanation.evaluate(rounded.limit().explain(Language.DUTCH)))
        .isEqualTo(rounded.limit().value());
  }

  @ParameterizedTest
  @MethodSource("printedLimits")
  void aPrintedLimitTellsItsBaseWithinARange(Map<String, String> row) {
    Derived base = AccountabilityLimit.impliedBase(printed(row, "limit", "step"), percentage(row));

    assertThat(base.value().toAmount()).isEqualTo(amount(row, "limit").times(100));
    assertThat(base.range().low().toAmount()).isEqualTo(amount(row, "base_low"));
    assertThat(base.range().high().toAmount()).isEqualTo(amount(row, "base_high"));
  }

  @Test
  void weertTestsIncomeTooAndAcceptsAllButTheInvestments() {
    BudgetLegality legality = published("weert-2023");

    assertThat(legality.gross(BudgetCriterion.PROGRAMME_EXPENDITURE).value().toAmount())
        .isEqualTo(Amount.ofEuros(4_183_458));
    assertThat(legality.gross(BudgetCriterion.PROGRAMME_INCOME).value().toAmount())
        .isEqualTo(Amount.ofEuros(1_190_226));
    assertThat(legality.remaining().value().toAmount()).isEqualTo(Amount.ofEuros(78_777));
    assertThat(legality.statement(BudgetCriterion.PROGRAMME_INCOME).lines())
        .hasSize(4)
        .allMatch(line -> line.side().equals(Optional.of(Side.INCOME)));
    assertThat(legality.statement().lines())
        .extracting(line -> line.label().dutch())
        .containsExactly(
            "lasten programma's",
            "investeringskredieten",
            "achterblijvende baten programma's",
            "Totaal");
    assertThat(legality.statement().notes())
        .containsExactly(
            new Message(
                "Niet getoetst: ongeautoriseerde reservemutaties.",
                "Not tested: unauthorised reserve movements."));
  }

  /** Zwolle prints a dash for credits and reserve movements, which it did test. */
  @Test
  void zwolleHasItsOverspendingInTheProgrammesOnly() {
    BudgetLegality legality =
        published("zwolle-2023")
            .alsoTested(BudgetCriterion.INVESTMENT_CREDITS, BudgetCriterion.RESERVE_MOVEMENTS);

    assertThat(legality.remaining().value().toAmount()).isEqualTo(Amount.ofEuros(12_400_000));
    assertThat(legality.overspent()).hasSize(1);
    assertThat(legality.statement().lines())
        .extracting(line -> line.figures().get(0).value().toAmount())
        .containsExactly(
            Amount.ofEuros(12_400_000), Amount.ZERO, Amount.ZERO, Amount.ofEuros(12_400_000));
    assertThat(legality.statement().notes())
        .extracting(Message::dutch)
        .containsExactly("Niet getoetst: achterblijvende baten programma's.");
    Input limit =
        rows("printed-limits.csv")
            .filter(row -> row.get("case").equals("zwolle-2023"))
            .map(row -> printed(row, "limit", "step"))
            .findFirst()
            .orElseThrow();
    assertThat(new LimitComparison(legality.remaining(), Derived.stated(limit)).isAbove())
        .isEqualTo(Outcome.YES);
  }

  /** The threshold of Zaanstad, on the programmes of Bronckhorst. */
  @Test
  void onlyWhatReachesTheThresholdOfZaanstadIsExplained() {
    Derived threshold =
        rows("reporting-thresholds.csv")
            .map(row -> Input.exact(Message.same("rapportagegrens"), amount(row, "threshold")))
            .map(Derived::stated)
            .findFirst()
            .orElseThrow();

    BudgetLegality legality = BudgetLegalityTest.bronckhorst();

    assertThat(threshold.value().toAmount()).isEqualTo(Amount.ofEuros(200_000));
    assertThat(legality.reported(threshold))
        .extracting(item -> item.name().dutch())
        .containsExactly("2A Passend wonen");
  }

  private static BudgetLegality published(String name) {
    return BudgetLegality.of(
        rows("published-overspending.csv")
            .filter(row -> row.get("case").equals(name))
            .map(PublishedLegalityTest::item)
            .toList());
  }

  /** Only the excess is published: of income it is budgeted and not received. */
  private static BudgetItem item(Map<String, String> row) {
    BudgetCriterion criterion = BudgetCriterion.valueOf(row.get("criterion"));
    Message name = Message.same(row.get("item"));
    Derived over = Derived.stated(printed(row, "over", "step"));
    Derived nothing = Derived.stated(Input.exact(name, Amount.ZERO));
    BudgetItem item =
        criterion == BudgetCriterion.PROGRAMME_INCOME
            ? BudgetItem.of(criterion, name, over, nothing)
            : BudgetItem.unauthorised(criterion, name, over);
    String reason = row.get("reason");
    return reason.isEmpty() ? item : item.because(DeviationReason.valueOf(reason));
  }

  private static Input printed(Map<String, String> row, String column, String unit) {
    return Input.printed(
            Message.same(column), new Figure(amount(row, column), Unit.parse(row.get(unit))))
        .withOrigin(Origin.named(row.get("source")));
  }

  private static Amount amount(Map<String, String> row, String column) {
    return Amount.parse(row.get(column));
  }

  private static Input percentage(Map<String, String> row) {
    return Input.exact(
        Message.same("percentage"),
        Quantity.of(new BigDecimal(row.get("percentage")), Kind.PERCENTAGE));
  }
}
