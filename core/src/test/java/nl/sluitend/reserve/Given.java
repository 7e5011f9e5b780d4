package nl.sluitend.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

/** Figures to start from. */
final class Given {
  static final Derived PERCENTAGE =
      Derived.stated(Input.printed(Message.same("percentage"), BigDecimal.ONE, Kind.PERCENTAGE));

  private Given() {}

  static Input printed(String name, String units, String unit) {
    Unit of = Unit.parse(unit);
    return Input.printed(Message.same(name), new Figure(of.times(new BigDecimal(units)), of));
  }

  static Derived thousands(String name, long units) {
    return Derived.stated(printed(name, String.valueOf(units), "1000"));
  }

  static Derived euros(String name, long euros) {
    return exact(name, Amount.ofEuros(euros));
  }

  static Derived exact(String name, Amount amount) {
    return Derived.stated(Input.exact(Message.same(name), amount));
  }

  static Derived ofYear(String name, long euros, int year) {
    return Derived.stated(
        Input.exact(Message.same(name), Amount.ofEuros(euros))
            .withOrigin(Origin.named("grootboek").withYear(year)));
  }

  static void requireExplained(Derived figure) {
    for (Language language : Language.values()) {
      assertThat(Explanation.evaluate(figure.explain(language))).isEqualTo(figure.value());
    }
  }
}
