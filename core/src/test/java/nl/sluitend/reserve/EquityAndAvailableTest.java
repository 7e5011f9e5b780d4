package nl.sluitend.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import nl.sluitend.cases.Cases;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class EquityAndAvailableTest {
  private static final Column COLUMN = Column.of(ColumnKind.ACTUALS, 2017);

  private static final Map<String, String> AMSTELVEEN = published().get(0);

  private static List<Map<String, String>> published() {
    return Cases.own(EquityAndAvailableTest.class, "equity-tie-outs.csv");
  }

  private static Derived stated(Map<String, String> row, String column) {
    return Derived.stated(Given.printed(column, row.get(column), row.get("unit")));
  }

  private static EquityTieOut tieOut(Map<String, String> row, Derived closing) {
    return new EquityTieOut(
        stated(row, "opening"), closing, stated(row, "expenditure"), stated(row, "income"));
  }

  private static EquityTieOut amstelveen(long closing) {
    return tieOut(AMSTELVEEN, Given.thousands("closing", closing));
  }

  private static Amount amount(Derived figure) {
    return figure.value().toAmount();
  }

  @Test
  void equityChangesAsTaakveld010Says() {
    assertThat(published()).isNotEmpty();
    for (Map<String, String> row : published()) {
      EquityTieOut tieOut = tieOut(row, stated(row, "closing"));

      assertThat(amount(tieOut.difference()))
          .as(row.get("case"))
          .isEqualTo(Amount.ofEuros(Long.parseLong(row.get("difference"))));
      assertThat(tieOut.onBalanceSheet().value()).isEqualTo(tieOut.inAccounts().value());
      assertThat(tieOut.verdict()).isEqualTo(EquityTieOut.Verdict.CLOSES);
      Given.requireExplained(tieOut.difference());
    }
  }

  @Test
  void fourFiguresInThousandsHideTwoThousandAndNoMore() {
    for (int off : new int[] {-2, -1, 1, 2}) {
      assertThat(amstelveen(200_135 + off).verdict())
          .isEqualTo(EquityTieOut.Verdict.WITHIN_ROUNDING);
    }
    for (int off : new int[] {-3, 3}) {
      assertThat(amstelveen(200_135 + off).verdict())
          .isEqualTo(EquityTieOut.Verdict.DOES_NOT_CLOSE);
    }
    assertThat(amount(amstelveen(200_138).difference())).isEqualTo(Amount.ofEuros(3_000));
  }

  @Test
  void theTieOutClosesAsATableWithItsDifference() {
    requireClosed(amstelveen(200_135).statement(COLUMN));
    requireClosed(amstelveen(200_200).statement(COLUMN));
  }

  /** Duo+ 2020: a reserve of 432, of which 275 remains after what is left of budgets. */
  @Test
  void whatIsCommittedIsTheReserveLessWhatRemains() {
    Derived balance = Given.thousands("reserve Slimmer Verbinden", 432);
    Derived remains = Given.thousands("resteert", 275);
    Derived committed = AvailableReserve.committed(balance, remains);
    AvailableReserve reserve =
        new AvailableReserve(
            balance, List.of(new Commitment(Message.same("restantbudgetten"), committed)));

    assertThat(amount(committed)).isEqualTo(Amount.ofEuros(157_000));
    assertThat(amount(reserve.committed())).isEqualTo(Amount.ofEuros(157_000));
    assertThat(reserve.available().value()).isEqualTo(remains.value());
    assertThat(reserve.isOvercommitted()).isFalse();
    Given.requireExplained(reserve.available());
  }

  @Test
  void everyCommitmentIsListedWithItsPurposeAndMoreThanThereIsIsAValue() {
    AvailableReserve reserve =
        new AvailableReserve(
            Given.euros("reserve", 432),
            List.of(
                new Commitment(Message.same("project A"), Given.euros("A", 300)),
                new Commitment(Message.same("project B"), Given.euros("B", 200))));

    assertThat(amount(reserve.available())).isEqualTo(Amount.ofEuros(-68));
    assertThat(reserve.isOvercommitted()).isTrue();
    assertThat(reserve.statement(COLUMN).lines())
        .extracting(StatementLine::label)
        .extracting(Message::dutch)
        .containsExactly("reserve", "project A", "project B", "beschikbaar na verplichtingen");
    requireClosed(reserve.statement(COLUMN));
  }

  @Test
  void aReserveWithoutCommitmentsIsFree() {
    AvailableReserve reserve = new AvailableReserve(Given.euros("reserve", 432), List.of());

    assertThat(amount(reserve.committed())).isEqualTo(Amount.ZERO);
    assertThat(amount(reserve.available())).isEqualTo(Amount.ofEuros(432));
    assertThat(reserve.isOvercommitted()).isFalse();
  }

  @Test
  void onlyMoneyTiesOut() {
    Derived euros = Given.euros("stand", 1);

    assertThatThrownBy(() -> new EquityTieOut(euros, euros, euros, Given.PERCENTAGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'percentage' is no amount of money");
    Derived lasten = Given.ofYear("lasten", 1, 2017);
    Derived baten = Given.ofYear("baten", 1, 2016);
    assertThatThrownBy(() -> new EquityTieOut(euros, euros, lasten, baten))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'lasten' is of 2017, but 'baten' is of 2016");
    assertThatThrownBy(() -> AvailableReserve.committed(Given.PERCENTAGE, euros))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'percentage' is no amount of money");
  }

  private static void requireClosed(Statement statement) {
    assertThat(
            TableCheck.check("reserve", statement.toTable(Unit.EURO, RoundingMode.UNNECESSARY))
                .verdict())
        .isEqualTo(TableVerdict.CLOSES);
  }
}
