package nl.sluitend.treasury;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Source;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.RowRole;

/** What the statements of this room have in common. */
final class Lines {
  private static final Source TAKEN_AWAY =
      new Source(new Message("afgetrokken post", "item taken away"), /* fromMemory= */ false);

  private Lines() {}

  static void requireMoney(Derived amount) {
    if (!amount.value().kind().isMoney()) {
      throw new IllegalArgumentException(
          "'%s' is no amount of money".formatted(amount.name().dutch()));
    }
  }

  static void requireColumns(Message label, List<Derived> amounts, List<Column> columns) {
    if (amounts.size() != columns.size()) {
      throw new IllegalArgumentException(
          "Line '%s' has %s amounts, but there are %s columns"
              .formatted(label.dutch(), amounts.size(), columns.size()));
    }
  }

  /** An amount as it stands in a statement whose lines add up. */
  static Derived signed(Derived amount, boolean added) {
    return added ? amount : Derived.of(amount.name(), Formula.of(amount).negated(), TAKEN_AWAY);
  }

  static StatementLine detail(Message label, List<Derived> amounts, boolean added) {
    List<Derived> figures = amounts.stream().map(amount -> signed(amount, added)).toList();
    return new StatementLine(label, RowRole.DETAIL, Optional.empty(), Optional.empty(), figures);
  }

  static StatementLine summary(
      Message label, RowRole role, int columns, IntFunction<Derived> figure) {
    List<Derived> figures = IntStream.range(0, columns).mapToObj(figure).toList();
    return new StatementLine(label, role, Optional.empty(), Optional.empty(), figures);
  }
}
