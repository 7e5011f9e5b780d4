package nl.sluitend.legality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.sluitend.check.TableCheck;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Kind;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountabilityLimitTest {
  @ParameterizedTest
  @CsvSource({"2, NO", "3, UNDECIDED", "4, YES"})
  void roundingMayLeaveOpenWhetherTheLimitIsPassed(int found, Outcome outcome) {
    AccountabilityLimit limit =
        AccountabilityLimit.of(percent("1"), millions("lasten", 200), millions("dotaties", 59));
    Derived errors = millions("fouten", found);

    LimitComparison comparison = limit.compare(errors);

    assertThat(comparison.isAbove()).isEqualTo(outcome);
    assertThat(comparison.difference().value().toAmount())
        .isEqualTo(Amount.ofEuros(found * 1_000_000L - 2_590_000));
    assertThat(limit.compare(limit.limit()).isAbove()).isNotEqualTo(Outcome.YES);
  }

  @Test
  void theStatementCloses() {
    AccountabilityLimit limit =
        AccountabilityLimit.of(percent("1"), millions("lasten", 200), millions("dotaties", 59));

    assertThat(
            TableCheck.check(
                    "t",
                    limit
                        .statement(Column.of(ColumnKind.ACTUALS, 2017))
                        .toTable(Unit.EURO, RoundingMode.HALF_UP))
                .verdict())
        .isEqualTo(TableVerdict.CLOSES);
    assertThat(limit.base().value().toAmount()).isEqualTo(Amount.ofEuros(259_000_000));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "3, true", "3.5, false"})
  void theCouncilMaySetUpToThreePercent(String percentage, boolean permitted) {
    assertThat(
            AccountabilityLimit.of(percent(percentage), millions("lasten", 1), none())
                .isPermitted())
        .isEqualTo(permitted);
  }

  @Test
  void whatDoesNotFitIsNamed() {
    Derived lasten = millions("lasten", 1);
    Derived ratio = Derived.stated(percent("1"));
    assertThatThrownBy(() -> AccountabilityLimit.of(percent("-1"), lasten, none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'percentage' is a percentage, zero or more, but was -1 %");
    Input money = Input.exact(Message.same("geen percentage"), Amount.ofEuros(1));
    assertThatThrownBy(() -> AccountabilityLimit.of(money, lasten, none()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AccountabilityLimit.of(percent("1"), ratio, none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'percentage' is money, but was 1 %");
    assertThatThrownBy(() -> AccountabilityLimit.of(percent("1"), lasten, ratio))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AccountabilityLimit.of(percent("1"), dated(2022), dated(2023)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022");
    AccountabilityLimit limit = AccountabilityLimit.of(percent("1"), lasten, none());
    assertThatThrownBy(() -> limit.compare(ratio)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AccountabilityLimit.impliedBase(money, percent("0")))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Derived dated(int year) {
    return Derived.stated(
        Input.exact(Message.same("bedrag"), Amount.ofEuros(1))
            .withOrigin(Origin.named("proef").withYear(year)));
  }

  private static Input percent(String number) {
    return Input.exact(
        Message.same("percentage"), Quantity.of(new BigDecimal(number), Kind.PERCENTAGE));
  }

  private static Derived none() {
    return Derived.stated(Input.exact(Message.same("dotaties"), Amount.ZERO));
  }

  private static Derived millions(String name, long number) {
    return Derived.stated(
        Input.printed(
            Message.same(name), new Figure(Amount.ofEuros(1_000_000 * number), Unit.MILLION)));
  }
}
