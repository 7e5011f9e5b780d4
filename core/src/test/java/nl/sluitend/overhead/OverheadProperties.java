package nl.sluitend.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;

/** The laws of a statement of overhead, for published ones and for any other. */
final class OverheadProperties {
  private static final Source LAW = Source.read("wet");

  private OverheadProperties() {}

  static void requireLaws(OverheadStatement statement) {
    for (int c = 0; c < statement.columns().size(); c++) {
      requireOneBalance(statement, c);
      for (OverheadTotal total : OverheadTotal.values()) {
        if (statement.total(total, c).value().numerator().signum() != 0) {
          requireSharesOfOne(statement, total, c);
        }
      }
    }
  }

  private static void requireOneBalance(OverheadStatement statement, int column) {
    Derived balance = statement.total(OverheadTotal.BALANCE, column);
    for (CreditPresentation credits : CreditPresentation.values()) {
      Formula difference =
          Formula.of(statement.expenditure(credits, column))
              .minus(Formula.of(statement.income(credits, column)));
      assertThat(derived(difference).value()).isEqualTo(balance.value());
    }
    Formula net =
        Formula.of(statement.total(OverheadTotal.GROSS, column))
            .minus(Formula.of(statement.chargedOn(column)));
    assertThat(derived(net).value()).isEqualTo(statement.total(OverheadTotal.NET, column).value());
  }

  private static void requireSharesOfOne(
      OverheadStatement statement, OverheadTotal total, int column) {
    List<Formula> shares =
        IntStream.range(0, statement.lines().size())
            .filter(i -> total.includes(statement.lines().get(i)))
            .mapToObj(i -> Formula.of(statement.share(i, total, column)))
            .toList();
    Derived sum = derived(Formula.sum(shares));

    assertThat(sum.value().numerator()).isOne();
    assertThat(sum.value().denominator()).isOne();
  }

  static Derived derived(Formula formula) {
    return Derived.of(Message.same("wet"), formula, LAW);
  }
}
