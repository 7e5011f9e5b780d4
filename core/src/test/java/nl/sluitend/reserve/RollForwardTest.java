package nl.sluitend.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class RollForwardTest {
  private static final Message TITLE = Message.same("Reserves");

  private static Movement movement(MovementKind kind, long... euros) {
    return new Movement(
        kind, LongStream.of(euros).mapToObj(e -> Given.euros(kind.name(), e)).toList());
  }

  private static Reserve reserve(String name, long opening, Movement... movements) {
    return new Reserve(
        Message.same(name), Given.euros("stand " + name, opening), List.of(movements));
  }

  private static final RollForward TWO_YEARS =
      RollForward.of(
          TITLE,
          List.of(2021, 2022),
          List.of(
              reserve(
                  "A",
                  100,
                  movement(MovementKind.ADDITION, 10, 20),
                  movement(MovementKind.ADDITION, 1, 2),
                  movement(MovementKind.WITHDRAWAL, 200, 0)),
              reserve("B", 50, movement(MovementKind.RELEASE, 5, 5))));

  private static Amount amount(Derived figure) {
    return figure.value().toAmount();
  }

  @Test
  void theClosingOfAYearIsTheOpeningOfTheNext() {
    assertThat(amount(TWO_YEARS.opening(0, 2021))).isEqualTo(Amount.ofEuros(100));
    assertThat(amount(TWO_YEARS.closing(0, 2021))).isEqualTo(Amount.ofEuros(-89));
    assertThat(TWO_YEARS.opening(0, 2022)).isEqualTo(TWO_YEARS.closing(0, 2021));
    assertThat(amount(TWO_YEARS.closing(0, 2022))).isEqualTo(Amount.ofEuros(-67));
    assertThat(amount(TWO_YEARS.totalOpening(2022))).isEqualTo(Amount.ofEuros(-44));
    assertThat(amount(TWO_YEARS.totalClosing(2022))).isEqualTo(Amount.ofEuros(-27));
  }

  @Test
  void movementsOfAKindAreSummed() {
    assertThat(amount(TWO_YEARS.movement(0, MovementKind.ADDITION, 2022)))
        .isEqualTo(Amount.ofEuros(22));
    assertThat(amount(TWO_YEARS.movement(1, MovementKind.ADDITION, 2022))).isEqualTo(Amount.ZERO);
    assertThat(amount(TWO_YEARS.totalMovement(MovementKind.RELEASE, 2021)))
        .isEqualTo(Amount.ofEuros(5));
    assertThat(amount(TWO_YEARS.change(0, 2021))).isEqualTo(Amount.ofEuros(-189));
    assertThat(amount(TWO_YEARS.totalChange(2022))).isEqualTo(Amount.ofEuros(17));
  }

  @Test
  void whatRestsOnMemorySaysSo() {
    assertThat(TWO_YEARS.closing(1, 2021).source().fromMemory()).isTrue();
    assertThat(TWO_YEARS.closing(0, 2021).source().fromMemory()).isFalse();
    assertThat(TWO_YEARS.closing(1, 2021).explain(Language.DUTCH))
        .contains("niet in de bron nagelezen");
  }

  @Test
  void aTotalRestsOnMemoryAsItsPartsDo() {
    assertThat(TWO_YEARS.totalMovement(MovementKind.RELEASE, 2021).source().fromMemory()).isTrue();
    assertThat(TWO_YEARS.totalClosing(2021).source().fromMemory()).isTrue();
    assertThat(TWO_YEARS.totalOpening(2022).source().fromMemory()).isTrue();
    assertThat(TWO_YEARS.totalChange(2021).source().fromMemory()).isTrue();
    assertThat(TWO_YEARS.totalOpening(2021).source()).isEqualTo(Sources.READ);
    assertThat(TWO_YEARS.totalMovement(MovementKind.ADDITION, 2021).source())
        .isEqualTo(Sources.READ);
    assertThat(TWO_YEARS.totalClosing(2021).explain(Language.DUTCH))
        .contains("niet in de bron nagelezen");
  }

  @Test
  void movementsAreOfTheirYearAndTheOpeningOfNoLaterOne() {
    requireRefused(
        reserve(Given.euros("stand", 5), Given.ofYear("toevoeging", 2, 2001)),
        "Column '2021' is of 2021, but 'toevoeging' is of 2001");
    requireRefused(
        reserve(Given.ofYear("stand", 5, 1999), Given.euros("toevoeging", 2)),
        "'R' begins in 2021, but 'stand' is of 1999");
    requireRefused(
        reserve(Given.ofYear("stand", 5, 2022), Given.euros("toevoeging", 2)),
        "'R' begins in 2021, but 'stand' is of 2022");
    for (int year : new int[] {2020, 2021}) {
      assertThat(one(reserve(Given.ofYear("stand", 5, year), Given.ofYear("bij", 2, 2021))).years())
          .containsExactly(2021);
    }
  }

  @Test
  void anOpeningThatIsComputedMayComeFromLongAgo() {
    Reserve before =
        new Reserve(
            Message.same("R"),
            Given.ofYear("stand", 5, 2018),
            List.of(movement(MovementKind.ADDITION, 1, 1, 1)));
    Derived closing =
        RollForward.of(TITLE, List.of(2018, 2019, 2020), List.of(before)).closing(0, 2020);

    assertThat(amount(one(reserve(closing, Given.euros("bij", 2))).closing(0, 2021)))
        .isEqualTo(Amount.ofEuros(10));
  }

  private static RollForward one(Reserve reserve) {
    return RollForward.of(TITLE, List.of(2021), List.of(reserve));
  }

  private static Reserve reserve(Derived opening, Derived addition) {
    return new Reserve(
        Message.same("R"),
        opening,
        List.of(new Movement(MovementKind.ADDITION, List.of(addition))));
  }

  private static void requireRefused(Reserve reserve, String message) {
    assertThatThrownBy(() -> one(reserve))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aYearHasAColumnForEachKindOfMovementThatThereIs() {
    assertThat(TWO_YEARS.statement(2021).columns())
        .extracting(Column::kind)
        .containsExactly(
            ColumnKind.OPENING_STOCK,
            ColumnKind.ADDITION,
            ColumnKind.WITHDRAWAL,
            ColumnKind.OTHER,
            ColumnKind.CLOSING_STOCK);
    assertThat(TWO_YEARS.statement(2021).columns().get(1).heading()).isEqualTo("toevoeging 2021");
    assertThat(TWO_YEARS.statement(2021).lines()).hasSize(3);
  }

  @Test
  void oneReserveOverTheYearsAddsUpToItsClosing() {
    List<StatementLine> lines = TWO_YEARS.statementOf(0).lines();

    assertThat(lines)
        .extracting(line -> line.label().english())
        .containsExactly(
            "balance 1 January", "addition", "withdrawal", "release", "balance 31 December");
    assertThat(lines)
        .extracting(line -> amount(line.figures().get(1)))
        .containsExactly(
            Amount.ofEuros(-89), Amount.ofEuros(22), Amount.ZERO, Amount.ZERO, Amount.ofEuros(-67));
  }

  @Test
  void noReservesAreNothing() {
    RollForward none = RollForward.of(TITLE, List.of(2021), List.of());

    assertThat(amount(none.totalClosing(2021))).isEqualTo(Amount.ZERO);
  }

  @Test
  void yearsFollowEachOther() {
    assertThatThrownBy(() -> RollForward.of(TITLE, List.of(2021, 2023), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The years of a roll-forward follow each other, but were [2021, 2023]");
    assertThatThrownBy(() -> RollForward.of(TITLE, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A roll-forward has at least one year");
    assertThatThrownBy(() -> TWO_YEARS.closing(0, 2030))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The roll-forward is of [2021, 2022], not of 2030");
  }

  @Test
  void whatIsMissingOrDoubleOrNoMoneyIsNamed() {
    Reserve reserve = reserve("A", 1, movement(MovementKind.ADDITION, 1));

    assertThatThrownBy(() -> RollForward.of(TITLE, List.of(1, 2), List.of(reserve)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'A' has 1 amounts of toevoeging, but there are 2 years");
    assertThatThrownBy(() -> RollForward.of(TITLE, List.of(1), List.of(reserve, reserve)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two reserves are called 'A'");
    assertThatThrownBy(() -> new Movement(MovementKind.ADDITION, List.of(Given.PERCENTAGE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'percentage' is no amount of money");
  }
}
