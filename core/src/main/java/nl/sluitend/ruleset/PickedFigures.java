package nl.sluitend.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;

/** Looks up the figures that a selector of a tie-out means. */
final class PickedFigures {
  private PickedFigures() {}

  /**
   * What a selector gave.
   *
   * @param parts the figures; none if there is an obstacle
   * @param tables the tables that it is about, by their place in the list
   * @param obstacle why there are no figures
   */
  record Pick(List<Part> parts, List<Integer> tables, Optional<Message> obstacle) {}

  /**
   * A figure of a side.
   *
   * @param table its table, by its place in the list
   * @param cell its cell
   * @param figure what it states, in the unit that counts
   * @param sign 1 where it is added, -1 where it is taken away
   */
  record Part(int table, CellReference cell, Figure figure, int sign) {
    Amount signed() {
      return sign > 0 ? figure.amount() : figure.amount().negated();
    }

    /** Table, row and column, for a message. */
    Message name(List<CheckedTable> all) {
      BudgetTable in = all.get(table).table();
      Message place =
          Texts.joined(Texts.row(in, cell.row()), ", ", Texts.column(in, cell.column()));
      return Texts.joined(place, " in ", Message.same(Texts.table(all.get(table))));
    }
  }

  static Pick of(CellSelector selector, List<CheckedTable> all) {
    List<Integer> named =
        IntStream.range(0, all.size())
            .filter(i -> Rows.isOf(selector.table(), all.get(i).source(), all.get(i).table()))
            .boxed()
            .toList();
    List<Integer> withRow =
        named.stream().filter(i -> !Rows.of(all.get(i).table(), selector.row()).isEmpty()).toList();
    List<Integer> whole =
        withRow.stream().filter(i -> !selector.column().in(all.get(i).table()).isEmpty()).toList();
    if (whole.size() == 1) {
      return of(selector, whole.get(0), all.get(whole.get(0)).table());
    }
    boolean byName = selector.table().isPresent();
    if (whole.size() > 1) {
      return none(whole, severalTables(selector, whole.size()));
    }
    if (!withRow.isEmpty()) {
      return none(byName ? named : withRow, in(selector, noColumn(selector)));
    }
    return named.isEmpty() || !byName
        ? none(List.of(), noTable(selector))
        : none(named, in(selector, Reasons.noRow(selector.row())));
  }

  private static Pick of(CellSelector selector, int place, BudgetTable table) {
    List<Integer> rows = Rows.of(table, selector.row());
    List<Integer> columns = selector.column().in(table);
    List<Integer> tables = List.of(place);
    if (columns.size() > 1) {
      return none(tables, in(selector, Reasons.severalColumns(selector.column(), columns.size())));
    }
    if (rows.size() > 1 && !selector.all()) {
      return none(tables, in(selector, Reasons.severalRows(selector.row(), rows.size())));
    }
    List<Part> parts = new ArrayList<>();
    for (int row : rows) {
      CellReference cell = new CellReference(row, columns.get(0));
      Optional<Figure> figure = table.figure(cell.row(), cell.column());
      if (figure.isPresent()) {
        Figure counted = counted(figure.get(), table.unit(), selector.unit());
        parts.add(new Part(place, cell, counted, selector.sign()));
      } else if (!selector.all() || !addsNothing(table.cell(cell.row(), cell.column()))) {
        return none(tables, in(selector, Texts.noAmount(table, cell).because()));
      }
    }
    return parts.isEmpty()
        ? none(tables, in(selector, Reasons.noRow(selector.row())))
        : new Pick(parts, tables, Optional.empty());
  }

  /** The figure as it counts in a table that ought to state another unit than it does. */
  private static Figure counted(Figure figure, Unit stated, Optional<Unit> meant) {
    if (meant.isEmpty() || meant.get().equals(stated)) {
      return figure;
    }
    int steps = meant.get().exponent() - stated.exponent();
    return new Figure(
        Amount.of(figure.amount().toBigDecimal().scaleByPowerOfTen(steps)),
        new Unit(figure.unit().exponent() + steps));
  }

  private static boolean addsNothing(Cell cell) {
    return cell == Cell.Empty.INSTANCE
        || cell == Cell.Mark.PRO_MEMORIE
        || cell == Cell.Mark.NOT_APPLICABLE;
  }

  private static Pick none(List<Integer> tables, Message because) {
    return new Pick(List.of(), tables, Optional.of(because));
  }

  private static Message in(CellSelector selector, Message because) {
    return selector
        .table()
        .map(
            name ->
                new Message(
                    "tabel '" + name + "': " + because.dutch(),
                    "table '" + name + "': " + because.english()))
        .orElse(because);
  }

  private static Message noColumn(CellSelector selector) {
    return Reasons.noColumn(List.of(selector.column()));
  }

  private static Message noTable(CellSelector selector) {
    return selector
        .table()
        .map(
            name ->
                new Message("er is geen tabel '" + name + "'", "there is no table '" + name + "'"))
        .orElseGet(() -> Reasons.noRow(selector.row()));
  }

  private static Message severalTables(CellSelector selector, int tables) {
    return new Message(
        "er zijn " + tables + " tabellen met " + selector,
        "there are " + tables + " tables with " + selector);
  }
}
