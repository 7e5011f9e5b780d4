package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sluitend.bbv.Code;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.message.Message;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Rounding;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.Side;

/** One table beside one delivery. */
final class Tying {
  private static final Pattern CODE =
      Pattern.compile("\\s*([0-9]+\\.[0-9]+[a-z]?|[0-9]+\\.|[0-9])(?![0-9.a-zA-Z,]).*");

  private static final Message ROUNDED =
      new Message(
          "de levering is niet in euro's: elk record staat voor alles wat daarop afrondt",
          "the delivery is not in euros: each record stands for all that rounds to it");

  private final BudgetTable table;
  private final CodeLists lists;
  private final TieColumns columns;
  private final StatedAmounts amounts;
  private final Set<String> covered = new LinkedHashSet<>();
  private final List<String> withoutCode = new ArrayList<>();
  private final List<DeliveryTieOut.TiedCell> cells = new ArrayList<>();

  Tying(Delivery delivery, Unit unit, BudgetTable table, CodeLists lists) {
    this.table = table;
    this.lists = lists;
    this.columns = TieColumns.of(table, delivery.metadata());
    this.amounts = new StatedAmounts(delivery, unit);
  }

  DeliveryTieOut tieOut() {
    for (int row = 0; row < table.rows().size(); row++) {
      tie(row);
    }
    List<String> missing =
        lists.leaves(CodeKind.TASK_FIELD).stream()
            .map(Code::code)
            .filter(code -> !covered.contains(code) && amounts.has(code))
            .toList();
    List<Message> notes = new ArrayList<>(columns.notes());
    if (amounts.isRounded()) {
      notes.add(ROUNDED);
    }
    return new DeliveryTieOut(cells, withoutCode, missing, notes);
  }

  private void tie(int index) {
    Row row = table.rows().get(index);
    Optional<Code> code = code(row.label());
    if (code.isEmpty()) {
      if (hasFigures(index)) {
        withoutCode.add(row.label());
      }
      return;
    }
    List<String> leaves = leaves(code.get());
    for (int column : columns.of(row)) {
      covered.addAll(leaves);
      columns
          .side(row, column)
          .map(side -> cell(index, column, code.get().code(), side, leaves))
          .filter(Tying::saysSomething)
          .ifPresent(cells::add);
    }
  }

  /** An empty cell beside an amount of nothing does not. */
  private static boolean saysSomething(DeliveryTieOut.TiedCell cell) {
    return cell.printed().isPresent() || cell.delivered().signum() != 0;
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

  /** The code that a label begins with; of a group, written with its point or without. */
  private Optional<Code> code(String label) {
    Matcher matcher = CODE.matcher(label);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String code = matcher.group(1);
    return lists
        .find(CodeKind.TASK_FIELD, code)
        .or(() -> lists.find(CodeKind.TASK_FIELD, code + "."));
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
      int row, int column, String code, Side side, List<String> leaves) {
    StatedAmounts.Stated stated = amounts.of(side, leaves);
    Optional<Figure> printed =
        table.figure(row, column).flatMap(figure -> columns.signed(figure, side));
    return new DeliveryTieOut.TiedCell(
        new CellReference(row, column),
        code,
        side,
        printed,
        stated.amount(),
        stated.slack(),
        printed.map(p -> outcome(p, stated)).orElse(DeliveryTieOut.Outcome.NOT_COMPARABLE));
  }

  private static DeliveryTieOut.Outcome outcome(Figure printed, StatedAmounts.Stated stated) {
    if (printed.amount().equals(stated.amount())) {
      return DeliveryTieOut.Outcome.EXACT;
    }
    return printed.range(Rounding.NEAREST).intersects(stated.range())
        ? DeliveryTieOut.Outcome.WITHIN_ROUNDING
        : DeliveryTieOut.Outcome.DIFFERS;
  }
}
