package nl.sluitend.overview;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.money.Rounding;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Side;

/** A printed overview, taken apart into lines. */
record OverviewTable(String source, BudgetTable table, Rounding rounding, List<OverviewRow> rows) {
  /** What is no state of its own, and is computed here. */
  private static final Set<ColumnKind> CHANGES =
      EnumSet.of(ColumnKind.AMENDMENT, ColumnKind.RESULT);

  BudgetOverview overview() {
    requireEachOnce();
    List<Column> states =
        table.columns().stream()
            .filter(OverviewTable::isState)
            .map(OverviewTable::withoutSide)
            .distinct()
            .toList();
    return BudgetOverview.of(states, rows.stream().map(row -> line(row, states)).toList());
  }

  private OverviewLine line(OverviewRow row, List<Column> states) {
    return new OverviewLine(
        row.item(), row.flow(), states.stream().map(state -> amount(row, state)).toList());
  }

  private Derived amount(OverviewRow row, Column state) {
    CellReference at = new CellReference(row.row(), column(row.flow().side(), state));
    Input printed = Input.of(source, table, at, rounding);
    return row.flow().lowersResult() ? row.costs().cost(printed) : row.costs().income(printed);
  }

  /** The one column of a state that has the amounts of a side. */
  private int column(Side side, Column state) {
    List<Integer> found =
        IntStream.range(0, table.columns().size())
            .filter(c -> isState(table.columns().get(c)))
            .filter(c -> withoutSide(table.columns().get(c)).equals(state))
            .filter(c -> table.columns().get(c).side().filter(own -> own != side).isEmpty())
            .boxed()
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "%s: '%s' has %s columns for %s, and takes one"
              .formatted(source, state.heading(), found.size(), side));
    }
    return found.get(0);
  }

  /** A row is one thing on each side: who took it twice would count it twice. */
  private void requireEachOnce() {
    boolean sided = table.columns().stream().anyMatch(column -> column.side().isPresent());
    Set<List<Object>> seen = new HashSet<>();
    for (OverviewRow row : rows) {
      if (row.row() < 0 || row.row() >= table.rows().size()) {
        throw new IllegalArgumentException(
            "%s: there is no row %s for '%s'; the table has %s rows"
                .formatted(source, row.row() + 1, row.item().label().dutch(), table.rows().size()));
      }
      if (!seen.add(sided ? List.of(row.row(), row.flow().side()) : List.of(row.row()))) {
        throw new IllegalArgumentException(
            "%s: row %s '%s' is taken twice"
                .formatted(source, row.row() + 1, table.rows().get(row.row()).label()));
      }
    }
  }

  private static boolean isState(Column column) {
    return column.measure() == Measure.AMOUNT
        && !CHANGES.contains(column.kind())
        && !column.side().equals(Optional.of(Side.BALANCE));
  }

  /** Its heading names the side, so that of the state is made anew. */
  private static Column withoutSide(Column column) {
    if (column.side().isEmpty()) {
      return column;
    }
    Column state =
        column
            .year()
            .map(year -> Column.of(column.kind(), year))
            .orElseGet(() -> Column.of(column.kind().dutch(), column.kind()));
    return new Column(
        state.heading(),
        state.kind(),
        state.year(),
        Optional.empty(),
        column.amendment(),
        Measure.AMOUNT);
  }
}
