package nl.sluitend.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.message.Message;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Statement;
import nl.sluitend.statement.StatementLine;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.RowRole;

/** The layouts in which a roll-forward is published. */
final class Statements {
  private final RollForward reserves;

  Statements(RollForward reserves) {
    this.reserves = reserves;
  }

  /** A year: reserves below each other, balances and movements beside each other. */
  Statement of(int year) {
    List<MovementKind> kinds = kinds();
    List<Column> columns = new ArrayList<>();
    columns.add(column(RollForward.OPENING, ColumnKind.OPENING_STOCK, year));
    kinds.forEach(kind -> columns.add(column(kind.inWords(), kind.column(), year)));
    columns.add(column(RollForward.CLOSING, ColumnKind.CLOSING_STOCK, year));
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i < reserves.reserves().size(); i++) {
      int reserve = i;
      List<Derived> figures =
          figures(
              reserves.opening(i, year),
              kinds.stream().map(kind -> reserves.movement(reserve, kind, year)),
              reserves.closing(i, year));
      lines.add(Amounts.line(reserves.reserves().get(i).name(), RowRole.DETAIL, figures));
    }
    List<Derived> totals =
        figures(
            reserves.totalOpening(year),
            kinds.stream().map(kind -> reserves.totalMovement(kind, year)),
            reserves.totalClosing(year));
    lines.add(Amounts.line(RollForward.TOTAL, RowRole.TOTAL, totals));
    return new Statement(reserves.title(), columns, lines);
  }

  /** All reserves together: balances and movements below each other, years beside each other. */
  Statement overYears() {
    return overYears(
        reserves.title(),
        reserves::totalOpening,
        kind -> year -> reserves.totalMovement(kind, year),
        reserves::totalClosing);
  }

  /** The same for one reserve. */
  Statement overYears(int reserve) {
    return overYears(
        reserves.reserves().get(reserve).name(),
        year -> reserves.opening(reserve, year),
        kind -> year -> reserves.movement(reserve, kind, year),
        year -> reserves.closing(reserve, year));
  }

  private Statement overYears(
      Message heading,
      Function<Integer, Derived> opening,
      Function<MovementKind, Function<Integer, Derived>> movement,
      Function<Integer, Derived> closing) {
    List<StatementLine> lines = new ArrayList<>();
    lines.add(
        Amounts.line(
            RollForward.OPENING, RowRole.DETAIL, reserves.years().stream().map(opening).toList()));
    for (MovementKind kind : kinds()) {
      List<Derived> figures =
          reserves.years().stream()
              .map(movement.apply(kind))
              .map(amount -> Amounts.signed(amount, kind.isAdded()))
              .toList();
      lines.add(Amounts.line(kind.inWords(), RowRole.DETAIL, figures));
    }
    lines.add(
        Amounts.line(
            RollForward.CLOSING, RowRole.TOTAL, reserves.years().stream().map(closing).toList()));
    List<Column> columns = reserves.years().stream().map(Doors::year).toList();
    return new Statement(heading, columns, lines);
  }

  /** The kinds of movement that there are, in the order of the kinds. */
  private List<MovementKind> kinds() {
    return Stream.of(MovementKind.values())
        .filter(kind -> reserves.reserves().stream().anyMatch(reserve -> has(reserve, kind)))
        .toList();
  }

  private static boolean has(Reserve reserve, MovementKind kind) {
    return reserve.movements().stream().anyMatch(movement -> movement.kind() == kind);
  }

  private static List<Derived> figures(
      Derived opening, Stream<Derived> movements, Derived closing) {
    return Stream.of(Stream.of(opening), movements, Stream.of(closing))
        .flatMap(Function.identity())
        .toList();
  }

  private static Column column(Message heading, ColumnKind kind, int year) {
    return Column.of(heading.dutch() + " " + year, kind).withYear(year);
  }
}
