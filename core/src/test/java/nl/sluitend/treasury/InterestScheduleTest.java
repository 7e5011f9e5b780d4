package nl.sluitend.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class InterestScheduleTest {
  private static final Column COLUMN = Column.of(ColumnKind.ACTUALS, 2021);
  private static final InterestLine COSTS = line(InterestItem.EXTERNAL_COSTS, 100);

  private static InterestLine line(InterestItem item, long euros) {
    return InterestLine.of(item, List.of(Given.euros(item.inWords().dutch(), euros)));
  }

  private static InterestSchedule schedule(InterestLine... lines) {
    return InterestSchedule.of(List.of(COLUMN), List.of(lines));
  }

  @Test
  void loansPassedOnAreAddedAgain() {
    InterestSchedule schedule = schedule(COSTS, line(InterestItem.PASSED_ON_LOANS, 7));

    assertThat(schedule.external(0).value().toAmount()).isEqualTo(Amount.ofEuros(107));
    assertThat(schedule.columns()).containsExactly(COLUMN);
    assertThat(schedule.lines()).hasSize(2);
  }

  @Test
  void withoutAttributionTheScheduleEndsAtWhatIsToBeAttributed() {
    InterestSchedule schedule = schedule(COSTS);

    assertThat(schedule.statement().lines())
        .extracting(line -> line.label().in(Language.ENGLISH))
        .endsWith("total interest to attribute");
    assertThatThrownBy(() -> schedule.result(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The interest schedule has no line e (toegerekende rente (omslag))");
  }

  @Test
  void whatRemainsIsACostAndItsOppositeTheResult() {
    InterestSchedule schedule = schedule(COSTS, line(InterestItem.ATTRIBUTED, 130));

    assertThat(schedule.remaining(0).value().toAmount()).isEqualTo(Amount.ofEuros(-30));
    assertThat(schedule.result(0).value().toAmount()).isEqualTo(Amount.ofEuros(30));
  }

  @Test
  void aMissingColumnOrItemIsNamed() {
    assertThatThrownBy(() -> schedule(line(InterestItem.EQUITY, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The interest schedule has no line a (externe rentelasten)");
    assertThatThrownBy(
            () -> schedule(COSTS, InterestLine.of(InterestItem.EXTERNAL_INCOME, List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Line 'externe rentebaten' has 0 amounts, but there are 1 columns");
    assertThatThrownBy(() -> schedule(COSTS).net(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void onlyMoneyOfOneYearIsSetAgainstEachOther() {
    Derived percentage = Given.percentage("2");

    assertThatThrownBy(() -> InterestLine.of(InterestItem.EQUITY, List.of(percentage)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'percentage' is no amount of money");
    assertThatThrownBy(
            () ->
                InterestSchedule.result(
                    Given.ofYear("rente", 1, 2020), Given.ofYear("omslag", 1, 2021)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'rente' is of 2020, but 'omslag' is of 2021");
  }

  @Test
  void everyInputIsOfTheYearOfItsColumn() {
    Derived costs = Given.ofYear("lasten", 5, 2021);
    Derived other = Given.ofYear("baten", 2, 2020);
    InterestLine paid = InterestLine.of(InterestItem.EXTERNAL_COSTS, List.of(costs));
    InterestLine received = InterestLine.of(InterestItem.EXTERNAL_INCOME, List.of(other));
    List<Column> undated = List.of(Column.of("bedrag", ColumnKind.OTHER));

    assertThatThrownBy(() -> schedule(paid, received))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column 'rekening 2021' is of 2021, but 'baten' is of 2020");
    assertThatThrownBy(() -> InterestSchedule.of(undated, List.of(paid, received)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'lasten' is of 2021, but 'baten' is of 2020");
    assertThat(schedule(paid).net(0).value().toAmount()).isEqualTo(Amount.ofEuros(5));
  }

  @Test
  void basesAreOfOneYearAndOfTheirColumn() {
    Derived rate = Given.percentage("2");
    InterestAttribution.Base base =
        new InterestAttribution.Base(Message.same("0.4"), Given.ofYear("wegen", 5, 2020));
    InterestAttribution.Base later =
        new InterestAttribution.Base(Message.same("5.2"), Given.ofYear("sport", 5, 2021));

    assertThatThrownBy(() -> InterestAttribution.of(rate, List.of(base, later)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'wegen' is of 2020, but 'sport' is of 2021");
    assertThatThrownBy(() -> InterestAttribution.of(rate, List.of(base)).statement(COLUMN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Column 'rekening 2021' is of 2021, but 'wegen' is of 2020");
    assertThat(InterestAttribution.of(rate, List.of(later)).statement(COLUMN).lines()).hasSize(2);
  }

  @Test
  void aRateAttributesWhatThereIsAndARoundedOneMore() {
    Derived percentage =
        InterestAttribution.percentage(
            Given.euros("rente", 187), Given.euros("boekwaarde", 10_000));
    List<InterestAttribution.Base> bases =
        List.of(
            new InterestAttribution.Base(Message.same("0.4"), Given.euros("0.4", 4_000)),
            new InterestAttribution.Base(Message.same("5.2"), Given.euros("5.2", 6_000)));
    Derived rounded =
        InterestAttribution.rounded(percentage, new BigDecimal("0.50"), RoundingMode.HALF_UP);

    InterestAttribution exactly = InterestAttribution.of(percentage, bases);
    InterestAttribution roughly = InterestAttribution.of(rounded, bases);

    assertThat(exactly.total().value().toAmount()).isEqualTo(Amount.ofEuros(187));
    assertThat(roughly.total().value().toAmount()).isEqualTo(Amount.ofEuros(200));
    assertThat(roughly.amount(1).value().toAmount()).isEqualTo(Amount.ofEuros(120));
    assertThat(roughly.amount(1).name().english()).isEqualTo("interest 5.2");
    assertThat(roughly.rate()).isEqualTo(rounded);
    assertThat(roughly.bases()).isEqualTo(bases);
    assertThat(roughly.statement(COLUMN).lines())
        .extracting(StatementLine::figures)
        .extracting(figures -> figures.get(0).value().toAmount())
        .containsExactly(Amount.ofEuros(80), Amount.ofEuros(120), Amount.ofEuros(200));
    Given.requireExplained(roughly.total());
  }

  @Test
  void theTotalOfAnAttributionIsALineOfTheSchedule() {
    InterestAttribution attribution =
        InterestAttribution.of(
            Given.percentage("2"),
            List.of(new InterestAttribution.Base(Message.same("0.4"), Given.euros("0.4", 6_000))));
    InterestSchedule schedule =
        schedule(COSTS, InterestLine.of(InterestItem.ATTRIBUTED, List.of(attribution.total())));

    assertThat(schedule.result(0).value().toAmount()).isEqualTo(Amount.ofEuros(20));
    Given.requireExplained(schedule.result(0));
  }

  @Test
  void whatIsNoRateOrNoBaseIsRefused() {
    Derived euros = Given.euros("rente", 1);
    Derived rate = Given.percentage("2");

    assertThatThrownBy(() -> InterestAttribution.rounded(rate, BigDecimal.ZERO, RoundingMode.UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A percentage is rounded to a step above zero, but was 0");
    assertThatThrownBy(() -> InterestAttribution.rounded(euros, BigDecimal.ONE, RoundingMode.UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'rente' is no percentage");
    assertThatThrownBy(() -> InterestAttribution.of(rate, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no book value to attribute interest to");
    assertThatThrownBy(() -> InterestAttribution.percentage(euros, Given.euros("boekwaarde", 0)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("'boekwaarde'");
  }
}
