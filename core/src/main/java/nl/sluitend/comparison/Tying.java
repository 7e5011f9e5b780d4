package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Range;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.Side;

/** One table beside one delivery. */
final class Tying {
  private static final Message ROUNDED =
      new Message(
          "de levering is niet in euro's: elk record staat voor alles wat daarop afrondt",
          "the delivery is not in euros: each record stands for all that rounds to it");
  private static final Message EMPTY =
      new Message("de tabel heeft geen rijen met cijfers", "the table has no rows with figures");

  private final BudgetTable table;
  private final CodeLists lists;
  private final TieLabels labels;
  private final TieColumns columns;
  private final TieSigns signs;
  private final StatedAmounts amounts;
  private final TieNotes notes;
  private final TieTotals totals = new TieTotals();
  private final Map<Side, Set<String>> covered = new EnumMap<>(Side.class);
  private final List<String> withoutCode = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<DeliveryTieOut.TiedCell> cells = new ArrayList<>();

  Tying(Delivery delivery, Unit unit, BudgetTable table, CodeLists lists) {
    this.table = table;
    this.lists = lists;
    this.labels = new TieLabels(lists);
    this.columns = TieColumns.of(table, delivery.metadata());
    this.signs = new TieSigns(table, columns);
    this.amounts = new StatedAmounts(delivery, unit);
    this.notes = new TieNotes(lists, labels);
    signs.findBalance(this::balance);
  }

  DeliveryTieOut tieOut() {
    boolean oneTotal =
        rows().filter(row -> labels.read(table.rows().get(row).label()).isTotal()).count() == 1;
    rows().forEach(row -> tie(row, oneTotal));
    List<Message> all = new ArrayList<>(columns.notes());
    all.addAll(signs.notes());
    all.addAll(notes.notes());
    if (rows().findFirst().isEmpty()) {
      all.add(EMPTY);
    } else {
      notCompared().ifPresent(all::add);
    }
    List<String> missing = missing();
    List<String> halves = missing.stream().filter(this::isCovered).toList();
    if (!halves.isEmpty()) {
      all.add(
          new Message(
              "maar aan één kant vergeleken: " + String.join(", ", halves),
              "compared on one side only: " + String.join(", ", halves)));
    }
    UnitDoubt.of(cells).ifPresent(all::add);
    if (amounts.isRounded()) {
      all.add(ROUNDED);
    }
    return new DeliveryTieOut(cells, withoutCode, unknown, missing, all);
  }

  /** The rows that state an amount. */
  private Stream<Integer> rows() {
    return Stream.iterate(0, row -> row < table.rows().size(), row -> row + 1)
        .filter(this::hasFigures);
  }

  private boolean hasFigures(int row) {
    for (int column = 0; column < table.columns().size(); column++) {
      if (table.columns().get(column).measure() == Measure.AMOUNT
          && table.figure(row, column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void tie(int index, boolean oneTotal) {
    Row row = table.rows().get(index);
    TieLabels.Label label = labels.read(row.label());
    if (label.code().isPresent()) {
      tie(index, label, label.code().get());
    } else if (label.isTotal() && oneTotal && !covered.isEmpty()) {
      total(index);
    } else if (label.written().isPresent()) {
      unknown.add(row.label());
      notes.unknown(label.written().get());
    } else {
      withoutCode.add(row.label());
    }
  }

  private void tie(int index, TieLabels.Label label, Code code) {
    Row row = table.rows().get(index);
    notes.read(row.label(), label, code);
    List<String> leaves = leaves(code);
    List<Integer> compared = columns.of(row);
    for (int column : compared) {
      Side side = columns.side(row, column).orElseThrow();
      covered.computeIfAbsent(side, s -> new LinkedHashSet<>()).addAll(leaves);
      notes.compared(List.of(column, side, code.code()), row.label());
      DeliveryTieOut.TiedCell cell = cell(index, column, code.code(), side, leaves);
      totals.add(cell, leaves);
      if (saysSomething(cell)) {
        cells.add(cell);
      }
    }
    List<Integer> left =
        columns.all().stream()
            .filter(c -> !compared.contains(c) && table.figure(index, c).isPresent())
            .toList();
    if (compared.isEmpty() && !left.isEmpty()) {
      notes.withoutSide(row.label());
    } else {
      left.forEach(c -> notes.columnWithoutSide(table.columns().get(c).heading()));
    }
  }

  /** The total is of the taakvelden in the rows above it. */
  private void total(int index) {
    Row row = table.rows().get(index);
    for (int column : columns.of(row)) {
      Side side = columns.side(row, column).orElseThrow();
      Set<String> above = covered.getOrDefault(side, Set.of());
      cells.add(totals.judged(cell(index, column, DeliveryTieOut.TOTAL, side, above)));
    }
  }

  /** An empty cell beside an amount of nothing does not. */
  private static boolean saysSomething(DeliveryTieOut.TiedCell cell) {
    return cell.printed().isPresent() || cell.delivered().signum() != 0;
  }

  private List<String> leaves(Code code) {
    return code.isGroup()
        ? lists.leaves(CodeKind.TASK_FIELD).stream()
            .filter(leaf -> leaf.group().equals(Optional.of(code.code())))
            .map(Code::code)
            .toList()
        : List.of(code.code());
  }

  private DeliveryTieOut.TiedCell cell(
      int row, int column, String code, Side side, Collection<String> leaves) {
    StatedAmounts.Stated stated = amounts.of(side, leaves);
    Optional<Figure> printed =
        table.figure(row, column).flatMap(figure -> signs.signed(figure, side));
    return new DeliveryTieOut.TiedCell(
        new CellReference(row, column),
        code,
        side,
        printed,
        stated.amount(),
        stated.slack(),
        printed.map(stated::outcome).orElse(DeliveryTieOut.Outcome.NOT_COMPARABLE));
  }

  /** What the delivery says of the balance of a row. */
  private Optional<Range> balance(int row) {
    return labels
        .read(table.rows().get(row).label())
        .code()
        .map(code -> amounts.of(Side.BALANCE, leaves(code)).range());
  }

  /** The taakvelden with an amount of a side that the table has, but not for them. */
  private List<String> missing() {
    return lists.leaves(CodeKind.TASK_FIELD).stream()
        .map(Code::code)
        .filter(code -> amounts.has(code) && isMissing(code))
        .toList();
  }

  private boolean isMissing(String code) {
    Set<Side> sides = sides();
    return sides.isEmpty()
        || sides.stream()
            .anyMatch(
                side ->
                    amounts.of(side, List.of(code)).amount().signum() != 0
                        && !covered.getOrDefault(side, Set.of()).contains(code));
  }

  private boolean isCovered(String code) {
    return covered.values().stream().anyMatch(codes -> codes.contains(code));
  }

  /** The sides that the table has; its balance asks for no more than lasten and baten do. */
  private Set<Side> sides() {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    sides.addAll(covered.keySet());
    if (sides.containsAll(EnumSet.of(Side.EXPENDITURE, Side.INCOME))) {
      sides.remove(Side.BALANCE);
    }
    return sides;
  }

  /** That one side was compared and the other was not. */
  private Optional<Message> notCompared() {
    Set<Side> sides = sides();
    if (sides.equals(EnumSet.of(Side.EXPENDITURE))) {
      return Optional.of(
          new Message(
              "baten zijn niet vergeleken: de tabel noemt ze niet",
              "baten were not compared: the table does not state them"));
    }
    return sides.equals(EnumSet.of(Side.INCOME))
        ? Optional.of(
            new Message(
                "lasten zijn niet vergeleken: de tabel noemt ze niet",
                "lasten were not compared: the table does not state them"))
        : Optional.empty();
  }
}
