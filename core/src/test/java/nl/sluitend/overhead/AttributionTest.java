package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.Apportionment;
import nl.sluitend.publish.ResiduePolicy;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Side;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final Kind FTE = Kind.number(Message.same("fte"));
  private static final Column COLUMN = Column.of(ColumnKind.ORIGINAL_BUDGET, 2021);

  @Test
  void whatIsBookedAndWhatIsExtracomptabelAreKeptApart() {
    Attribution attribution = attribution(ResiduePolicy.LARGEST_REMAINDER);

    // € 1.000 by 2 : 1 : 0,5 : 4 and 3,5 that bears nothing.
    assertThat(amount(attribution.attributed(0))).isEqualTo(Amount.ofEuros(182));
    assertThat(amount(attribution.attributed(1))).isEqualTo(Amount.ofEuros(91));
    assertThat(amount(attribution.attributed(2))).isEqualTo(Amount.ofEuros(45));
    assertThat(amount(attribution.attributed(3))).isEqualTo(Amount.ofEuros(364));
    assertThat(amount(attribution.total(/* booked= */ true))).isEqualTo(Amount.ofEuros(227));
    assertThat(amount(attribution.total(/* booked= */ false))).isEqualTo(Amount.ofEuros(455));
    assertThat(amount(attribution.unattributed())).isEqualTo(Amount.ofEuros(318));
    assertThat(amount(attribution.onTaskField())).isEqualTo(Amount.ofEuros(773));
    assertThat(attribution.targets()).hasSize(4);
    assertThat(attribution.split().keys().size()).isEqualTo(5);
    assertThat(amount(attribution.overhead())).isEqualTo(Amount.ofEuros(1000));
  }

  @Test
  void anAttributedAmountExplainsItself() {
    Derived share = attribution(ResiduePolicy.FIRST_TO_LAST).attributed(0);

    assertThat(share.explain(Language.DUTCH))
        .startsWith("overhead toegerekend aan Woningbouw: € 182\n")
        .contains("afgerond(€ 1.000 × (2 fte / (2 fte + 1 fte + 0,5 fte + 4 fte + 3,5 fte)); € 1;")
        .contains("; naar nul toe) + € 1");
    assertThat(Explanation.evaluate(share.explain(Language.ENGLISH))).isEqualTo(share.value());
  }

  @Test
  void whatIsBookedIsTheCreditOfTheStatementOfOverhead() {
    Attribution attribution = attribution(ResiduePolicy.LARGEST_REMAINDER);
    OverheadLine costs =
        new OverheadLine(
            Message.same("Salarissen"),
            Optional.of(CostKind.HUMAN_RESOURCES),
            Side.EXPENDITURE,
            CostSign.POSITIVE,
            /* suggested= */ false,
            List.of(Input.exact(Message.same("Salarissen"), Amount.ofEuros(1000))));
    OverheadLine credit =
        Attribution.creditLine(new Message("Toerekening", "Charged on"), List.of(attribution));

    OverheadStatement statement = OverheadStatement.of(List.of(COLUMN), List.of(costs, credit));

    assertThat(amount(statement.total(OverheadTotal.GROSS, 0))).isEqualTo(Amount.ofEuros(1000));
    assertThat(amount(statement.chargedOn(0))).isEqualTo(Amount.ofEuros(227));
    assertThat(statement.total(OverheadTotal.NET, 0).value())
        .isEqualTo(attribution.onTaskField().value());
    assertThat(credit.amounts().get(0).formula().in(Language.DUTCH))
        .isEqualTo("min geboekte toerekening");
  }

  @Test
  void theCreditOfPrintedOverheadHasItsRange() {
    Derived printed =
        Derived.stated(
            Input.printed(
                Message.same("overhead"), new Figure(Amount.ofEuros(12_000), Unit.THOUSAND)));
    Attribution attribution =
        Attribution.of(
            printed,
            List.of(target("Woningbouw", AttributionKind.LAND_DEVELOPMENT, "1")),
            Optional.of(fte("overig", "1")),
            Unit.EURO,
            ResiduePolicy.LARGEST_REMAINDER);

    Derived credit =
        Attribution.creditLine(Message.same("credit"), List.of(attribution)).amounts().get(0);

    // Half of 11.500 and of 12.500, and a euro of rounding.
    assertThat(credit.range().low().toAmount()).isEqualTo(Amount.ofEuros(-6251));
    assertThat(credit.range().high().toAmount()).isEqualTo(Amount.ofEuros(-5750));
    assertThat(credit.range().tight()).isFalse();
  }

  @Test
  void theStatementHasAllPartsAndCloses() {
    for (ResiduePolicy policy : ResiduePolicy.standard()) {
      Statement statement = attribution(policy).statement(COLUMN);

      assertThat(
              TableCheck.check("toerekening", statement.toTable(Unit.EURO, RoundingMode.HALF_UP))
                  .verdict())
          .as(policy.toString())
          .isEqualTo(TableVerdict.CLOSES);
    }
    assertThat(
            attribution(ResiduePolicy.ROUNDING_LINE).statement(COLUMN).lines().stream()
                .map(StatementLine::label)
                .map(Message::dutch))
        .containsExactly(
            "Woningbouw",
            "Brug",
            "geboekte toerekening",
            "Afval",
            "Riolering",
            "extracomptabele toerekening",
            "Niet toegerekende overhead",
            "Afronding",
            "overhead");
  }

  @Test
  void theStatementDisclosesKeyResidueAndWhatStays() {
    assertThat(attribution(ResiduePolicy.LARGEST_REMAINDER).statement(COLUMN).notes())
        .extracting(Message::dutch)
        .containsExactly(
            "Verdeelsleutel: fte Woningbouw, fte Afval, fte Brug, fte Riolering, overige fte, samen"
                + " 11 fte.",
            "Rest van afronding: grootste rest.",
            "Op taakveld 0.4 blijft € 773; wat extracomptabel is toegerekend, hoort daarbij.");
  }

  @Test
  void figuresOfAnotherYearThanTheColumnAreRefused() {
    Derived overhead =
        Derived.stated(
            Input.exact(Message.same("overhead"), Amount.ofEuros(10))
                .withOrigin(Origin.named("begroting").withYear(2020)));
    Attribution attribution =
        Attribution.of(
            overhead,
            List.of(target("Woningbouw", AttributionKind.LAND_DEVELOPMENT, "1")),
            Optional.empty(),
            Unit.EURO,
            ResiduePolicy.LARGEST_REMAINDER);
    OverheadLine credit = Attribution.creditLine(Message.same("credit"), List.of(attribution));

    assertThatThrownBy(() -> attribution.statement(COLUMN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'overhead' is of 2020");
    assertThatThrownBy(() -> OverheadStatement.of(List.of(COLUMN), List.of(credit)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'overhead' is of 2020");
  }

  @Test
  void whereTargetsHaveAllOfTheKeyNothingStays() {
    Attribution attribution =
        Attribution.of(
            overhead(1000),
            List.of(
                target("1.1", AttributionKind.TASK_FIELD, "1"),
                target("2.1", AttributionKind.TASK_FIELD, "2")),
            Optional.empty(),
            Unit.EURO,
            ResiduePolicy.LARGEST_REMAINDER);

    assertThat(amount(attribution.unattributed())).isEqualTo(Amount.ZERO);
    assertThat(amount(attribution.total(/* booked= */ true))).isEqualTo(Amount.ZERO);
    assertThat(attribution.statement(COLUMN).lines()).hasSize(4);
    Attribution inThirds =
        Attribution.of(
            overhead(100),
            attribution.targets(),
            Optional.empty(),
            Unit.EURO,
            ResiduePolicy.SEPARATE_REMAINDER);
    StatementLine rest = inThirds.statement(COLUMN).lines().get(3);
    assertThat(rest.label().dutch()).isEqualTo("Rest");
    assertThat(amount(rest.figures().get(0))).isEqualTo(Amount.ofEuros(1));
  }

  @Test
  void mistakesAreNamed() {
    Apportionment policy = ResiduePolicy.LARGEST_REMAINDER;
    Optional<Derived> none = Optional.empty();
    AttributionTarget one = target("A", AttributionKind.TARIFF, "1");
    AttributionTarget negative = target("B", AttributionKind.TARIFF, "-1");
    AttributionTarget zero = target("C", AttributionKind.TARIFF, "0");
    AttributionTarget hours =
        new AttributionTarget(
            Message.same("D"),
            AttributionKind.TARIFF,
            Derived.stated(
                Input.exact(
                    Message.same("uren D"),
                    Quantity.of(BigDecimal.ONE, Kind.number(new Message("uren", "hours"))))));

    assertThatThrownBy(() -> Attribution.of(overhead(1), List.of(), none, Unit.EURO, policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Overhead is attributed to at least one target");
    assertThatThrownBy(
            () -> Attribution.of(overhead(1), List.of(one, negative), none, Unit.EURO, policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key of 'B' is negative: -1");
    assertThatThrownBy(() -> Attribution.of(overhead(1), List.of(zero), none, Unit.EURO, policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The keys of 'totaal van de verdeelsleutel' sum to zero");
    assertThatThrownBy(
            () -> Attribution.of(overhead(1), List.of(one, hours), none, Unit.EURO, policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("uren D");
    assertThatThrownBy(() -> Attribution.of(hours.key(), List.of(one), none, Unit.EURO, policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("What is split is money, but 'uren D' is not");
    assertThatThrownBy(() -> Attribution.of(overhead(1), List.of(one), none, Unit.THOUSAND, policy))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("EUR 1 is no whole number of steps of EUR 1000");
  }

  @Test
  void everyKindIsBookedOrNot() {
    assertThat(List.of(AttributionKind.values()).stream().filter(AttributionKind::isBooked))
        .containsExactly(
            AttributionKind.LAND_DEVELOPMENT,
            AttributionKind.INVESTMENT,
            AttributionKind.SUBSIDISED_PROJECT);
    assertThat(AttributionKind.LAND_DEVELOPMENT.inWords().dutch()).isEqualTo("grondexploitatie");
  }

  private static Attribution attribution(Apportionment apportionment) {
    return Attribution.of(
        overhead(1000),
        List.of(
            target("Woningbouw", AttributionKind.LAND_DEVELOPMENT, "2"),
            target("Afval", AttributionKind.TARIFF, "1"),
            target("Brug", AttributionKind.INVESTMENT, "0.5"),
            target("Riolering", AttributionKind.TARIFF, "4")),
        Optional.of(fte("overige fte", "3.5")),
        Unit.EURO,
        apportionment);
  }

  private static AttributionTarget target(String name, AttributionKind kind, String fte) {
    return new AttributionTarget(Message.same(name), kind, fte("fte " + name, fte));
  }

  private static Derived fte(String name, String number) {
    return Derived.stated(
        Input.exact(Message.same(name), Quantity.of(new BigDecimal(number), FTE)));
  }

  private static Derived overhead(long euros) {
    return Derived.stated(Input.exact(Message.same("overhead"), Amount.ofEuros(euros)));
  }

  private static Amount amount(Derived derived) {
    return derived.value().toAmount();
  }
}
