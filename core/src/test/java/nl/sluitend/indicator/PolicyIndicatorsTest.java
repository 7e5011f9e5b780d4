package nl.sluitend.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Explanation;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.statement.Quantity;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import org.junit.jupiter.api.Test;

class PolicyIndicatorsTest {
  private static final List<Column> COLUMNS = List.of(Column.of(ColumnKind.ACTUALS, 2018));

  /** All items: 1.000, 2.000 and so on, in their order. */
  private static PolicyIndicators all() {
    List<PolicyLine> lines = new ArrayList<>();
    for (PolicyItem item : PolicyItem.values()) {
      lines.add(PolicyLine.of(item, exact(item, 1000L * (lines.size() + 1))));
    }
    return PolicyIndicators.of(COLUMNS, lines);
  }

  @Test
  void everyDefinitionIsComputedFromItsItems() {
    PolicyIndicators indicators = all();

    assertThat(indicators.available()).containsExactly(PolicyIndicator.values());
    assertThat(indicators.available())
        .extracting(each -> indicators.rounded(each, 0, 2, RoundingMode.HALF_UP).value().toString())
        .containsExactly(
            "33333/100 fte per thousand inhabitants",
            "66667/100 fte per thousand inhabitants",
            "133/100 € per inhabitant",
            "433/100 € per inhabitant",
            "1077/20 %",
            "11667/100 %",
            "8889/100 %",
            "4211/100 %");
    assertThat(indicators.statement(indicators.available()).lines()).hasSize(8);
    assertThat(
            indicators
                .statement(indicators.available())
                .toTable(Unit.CENT, RoundingMode.HALF_UP)
                .rows())
        .extracting(row -> row.label())
        .contains("formatie", "externe inhuur (als percentage van de loonsom)");
  }

  @Test
  void everyExplanationGivesTheValueAgain() {
    PolicyIndicators indicators = all();

    for (PolicyIndicator indicator : PolicyIndicator.values()) {
      Derived figure = indicators.figure(indicator, 0);
      for (Language language : Language.values()) {
        Quantity again = Explanation.evaluate(figure.explain(language));
        assertThat(again.numerator()).isEqualTo(figure.value().numerator());
        assertThat(again.denominator()).isEqualTo(figure.value().denominator());
      }
    }
    assertThat(indicators.figure(PolicyIndicator.POSITIONS, 0).explain(Language.DUTCH))
        .contains("fte per duizend inwoners", "Stcrt. 2016, 16004");
  }

  @Test
  void wrongItemsAreNamed() {
    assertThatThrownBy(() -> PolicyLine.of(PolicyItem.STAFF, thousands(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The item 'bezetting' is in fte, but 'bedrag' is in €");
    PolicyIndicators none = PolicyIndicators.of(COLUMNS, List.of());
    assertThat(none.available()).isEmpty();
    assertThatThrownBy(() -> none.figure(PolicyIndicator.STAFF, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("For 'bezetting' the item 'bezetting' is missing");
    PolicyIndicators mixed =
        PolicyIndicators.of(
            COLUMNS,
            List.of(
                PolicyLine.of(PolicyItem.OVERHEAD, dated(2018)),
                PolicyLine.of(PolicyItem.EXPENDITURE, dated(2017))));
    assertThatThrownBy(() -> mixed.figure(PolicyIndicator.OVERHEAD, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2017");
  }

  private static Derived dated(int year) {
    Input input = Input.printed(Message.same("bedrag"), Figure.of(1, Unit.THOUSAND));
    return Derived.stated(input.withOrigin(Origin.named("proef").withYear(year)));
  }

  private static Derived thousands(long amount) {
    return Derived.stated(Input.printed(Message.same("bedrag"), Figure.of(amount, Unit.THOUSAND)));
  }

  static Derived exact(PolicyItem item, long number) {
    return Derived.stated(
        Input.exact(item.inWords(), Quantity.of(BigDecimal.valueOf(number), item.kind())));
  }
}
