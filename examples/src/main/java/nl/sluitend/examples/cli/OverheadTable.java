package nl.sluitend.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sluitend.bbv.CostKind;
import nl.sluitend.message.Message;
import nl.sluitend.money.Rounding;
import nl.sluitend.overhead.CostKindSuggestion;
import nl.sluitend.overhead.OverheadLine;
import nl.sluitend.overhead.OverheadStatement;
import nl.sluitend.overhead.OverheadTotal;
import nl.sluitend.statement.CostSign;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Formula;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Recomputed;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;

/**
 * A printed table as a statement of overhead.
 *
 * @param from the table
 * @param costs which sign a cost carries in it
 * @param columns its columns that are in the statement
 * @param statement the statement of its lines
 */
record OverheadTable(
    OneTable from, CostSign costs, List<Integer> columns, OverheadStatement statement) {
  /** Takes every line of the table over; those that are not classified keep what labels suggest. */
  static OverheadTable of(
      OneTable from, CostSign costs, List<Integer> columns, Map<String, CostKind> kinds) {
    Map<Integer, CostKind> stated = Stated.byRow(from, kinds);
    Map<Integer, CostKind> suggested =
        CostKindSuggestion.of(from.table()).stream()
            .collect(Collectors.toMap(CostKindSuggestion::row, CostKindSuggestion::kind));
    List<OverheadLine> lines = new ArrayList<>();
    for (int r = 0; r < from.table().rows().size(); r++) {
      if (from.table().rows().get(r).role() == RowRole.DETAIL) {
        lines.add(
            line(
                from,
                costs,
                r,
                columns,
                Optional.ofNullable(stated.get(r)),
                Optional.ofNullable(suggested.get(r))));
      }
    }
    return new OverheadTable(
        from,
        costs,
        List.copyOf(columns),
        OverheadStatement.of(columns.stream().map(from.table().columns()::get).toList(), lines));
  }

  private static OverheadLine line(
      OneTable from,
      CostSign costs,
      int index,
      List<Integer> columns,
      Optional<CostKind> stated,
      Optional<CostKind> suggested) {
    Row row = from.table().rows().get(index);
    boolean income = row.side().equals(Optional.of(Side.INCOME));
    return new OverheadLine(
        Message.same(row.label()),
        stated.or(() -> suggested),
        income ? Side.INCOME : Side.EXPENDITURE,
        income ? income(from, costs) : costs,
        /* suggested= */ stated.isEmpty(),
        columns.stream().map(c -> input(from, index, c)).toList());
  }

  /** Income is printed without a minus unless the table says otherwise. */
  private static CostSign income(OneTable from, CostSign costs) {
    return from.convention().income() == SignConvention.Sign.NEGATIVE && costs == CostSign.POSITIVE
        ? CostSign.POSITIVE
        : CostSign.NEGATIVE;
  }

  /** An amount of a table, with its place. */
  static Input input(OneTable from, int row, int column) {
    from.requireAmount(row, column);
    return Input.of(from.source(), from.table(), new CellReference(row, column), Rounding.NEAREST);
  }

  /** The printed total beside what the lines come to, per column; empty if none is printed. */
  List<Recomputed> totals() {
    if (from.total().isEmpty()) {
      return List.of();
    }
    List<Recomputed> totals = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Derived sum = statement.total(OverheadTotal.BALANCE, c);
      Derived printedAs =
          costs == CostSign.POSITIVE
              ? sum
              : Derived.of(sum.name(), Formula.of(sum).negated(), sum.source());
      totals.add(new Recomputed(printedAs, input(from, from.total().get(), columns.get(c))));
    }
    return totals;
  }

  /** What print and recomputation say of each other, where they differ. */
  List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    List<Recomputed> totals = totals();
    for (int c = 0; c < totals.size(); c++) {
      if (!totals.get(c).isSame()) {
        notes.add(Stated.note(totals.get(c), statement.columns().get(c).heading()));
      }
    }
    return notes;
  }
}
