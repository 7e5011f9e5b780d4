package nl.sluitend.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** What holds for every roll-forward, tie-out and available reserve. */
class ReservePropertiesTest {
  private static final int MOST = 1_000_000_000;
  private static final int YEARS = 3;
  private static final int KINDS = 5;
  private static final int AMOUNTS = 1 + (YEARS * KINDS);

  @Property(tries = 100)
  void yearsChainAndAReserveChangesByItsMovements(
      @ForAll @Size(2 * AMOUNTS) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    RollForward reserves = reserves(cents, 1);

    for (int year : reserves.years()) {
      Amount change = Amount.ZERO;
      for (MovementKind kind : MovementKind.values()) {
        Amount moved = amount(reserves.totalMovement(kind, year));
        change = kind.isAdded() ? change.plus(moved) : change.minus(moved);
      }
      assertThat(amount(reserves.totalChange(year))).isEqualTo(change);
      assertThat(amount(reserves.totalClosing(year)).minus(amount(reserves.totalOpening(year))))
          .isEqualTo(change);
      if (year > reserves.years().get(0)) {
        assertThat(reserves.totalOpening(year).value())
            .isEqualTo(reserves.totalClosing(year - 1).value());
      }
    }
  }

  @Property(tries = 50)
  void theExplanationGivesTheClosing(
      @ForAll @Size(2 * AMOUNTS) List<@IntRange(min = -MOST, max = MOST) Integer> cents) {
    RollForward reserves = reserves(cents, 1);

    Given.requireExplained(reserves.closing(1, reserves.years().get(YEARS - 1)));
  }

  @Property(tries = 50)
  void scalingScalesEveryClosing(
      @ForAll @Size(2 * AMOUNTS) List<@IntRange(min = -MOST, max = MOST) Integer> cents,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    RollForward one = reserves(cents, 1);
    RollForward many = reserves(cents, factor);

    for (int year : one.years()) {
      assertThat(amount(many.totalClosing(year)))
          .isEqualTo(amount(one.totalClosing(year)).times(factor));
    }
  }

  @Property(tries = 30)
  void statementsInCentsClose(
      @ForAll @Size(2 * AMOUNTS) List<@IntRange(min = 100, max = MOST) Integer> cents) {
    RollForward reserves = reserves(cents, 1);

    requireClosed(reserves.statement());
    requireClosed(reserves.statementOf(0));
    requireClosed(reserves.statement(reserves.years().get(1)));
  }

  @Property(tries = 100)
  void equityThatChangesByItsMovementsTiesOutAndNoOther(
      @ForAll @IntRange(min = -MOST, max = MOST) int opening,
      @ForAll @IntRange(min = 0, max = MOST) int added,
      @ForAll @IntRange(min = 0, max = MOST) int taken,
      @ForAll @IntRange(min = -5, max = 5) int off) {
    Amount closing = cents(opening).plus(cents(added)).minus(cents(taken)).plus(cents(off));
    EquityTieOut tieOut =
        new EquityTieOut(
            stated(cents(opening)), stated(closing), stated(cents(added)), stated(cents(taken)));

    assertThat(amount(tieOut.difference())).isEqualTo(cents(off));
    assertThat(tieOut.verdict())
        .isEqualTo(off == 0 ? EquityTieOut.Verdict.CLOSES : EquityTieOut.Verdict.DOES_NOT_CLOSE);
  }

  @Property(tries = 100)
  void whatIsAvailableAndWhatIsCommittedAreTheBalance(
      @ForAll @IntRange(min = -MOST, max = MOST) int balance,
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = MOST) Integer> committed) {
    AvailableReserve reserve =
        new AvailableReserve(
            stated(cents(balance)),
            committed.stream()
                .map(c -> new Commitment(Message.same("doel"), stated(cents(c))))
                .toList());

    assertThat(amount(reserve.available()).plus(amount(reserve.committed())))
        .isEqualTo(cents(balance));
    assertThat(AvailableReserve.committed(reserve.balance(), reserve.available()).value())
        .isEqualTo(reserve.committed().value());
    assertThat(reserve.statement(Column.of("stand", ColumnKind.OTHER)).lines())
        .hasSize(committed.size() + 2);
  }

  private static void requireClosed(Statement statement) {
    // Amounts of cents may hold by accident within their rounding as well.
    assertThat(
            TableCheck.check("reserve", statement.toTable(Unit.CENT, RoundingMode.UNNECESSARY))
                .verdict())
        .isIn(TableVerdict.CLOSES, TableVerdict.CLOSES_WITHIN_ROUNDING);
  }

  private static RollForward reserves(List<Integer> cents, int factor) {
    List<Reserve> reserves = new ArrayList<>();
    for (int r = 0; r < 2; r++) {
      List<Amount> amounts =
          cents.subList(r * AMOUNTS, (r + 1) * AMOUNTS).stream()
              .map(c -> cents(c).times(factor))
              .toList();
      List<Movement> movements =
          IntStream.range(0, KINDS)
              .mapToObj(
                  k ->
                      new Movement(
                          List.of(MovementKind.values()).get(k),
                          amounts.subList(1 + (k * YEARS), 1 + ((k + 1) * YEARS)).stream()
                              .map(ReservePropertiesTest::stated)
                              .toList()))
              .toList();
      reserves.add(new Reserve(Message.same("Reserve " + r), stated(amounts.get(0)), movements));
    }
    return RollForward.of(Message.same("Reserves"), List.of(2021, 2022, 2023), reserves);
  }

  private static Amount cents(long cents) {
    return Amount.ofCents(cents);
  }

  private static Derived stated(Amount amount) {
    return Given.exact("bedrag", amount);
  }

  private static Amount amount(Derived figure) {
    return figure.value().toAmount();
  }
}
