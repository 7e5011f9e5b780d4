package nl.sluitend.overview;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** What the tests of the overview share. */
final class Overviews {
  static final List<Column> ONE = List.of(Column.of(ColumnKind.ORIGINAL_BUDGET, 2020));

  private Overviews() {}

  static Input printed(Map<String, String> row, String column) {
    return Input.printed(
            Message.same(column), Figure.of(Long.parseLong(row.get(column)), Unit.THOUSAND))
        .withOrigin(Origin.named(row.get("source")));
  }

  static Derived euros(long euros) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofEuros(euros)));
  }

  static Derived cents(long cents) {
    return Derived.stated(Input.exact(Message.same("bedrag"), Amount.ofCents(cents)));
  }

  static Derived euros(String name, long euros, int year) {
    return Derived.stated(
        Input.exact(Message.same(name), Amount.ofEuros(euros))
            .withOrigin(Origin.named("bron").withYear(year)));
  }

  static Derived fte() {
    Kind fte = Kind.number(Message.same("fte"));
    return Derived.stated(Input.exact(Message.same("formatie"), Quantity.of(BigDecimal.TEN, fte)));
  }

  static OverviewLine line(OverviewItem item, Flow flow, long... euros) {
    return new OverviewLine(item, flow, Arrays.stream(euros).mapToObj(Overviews::euros).toList());
  }

  static Amount amount(Derived derived) {
    return derived.value().toAmount();
  }
}
