package nl.sluitend.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.publish.CellShift;
import nl.sluitend.publish.RoundedTable;
import nl.sluitend.publish.TablePolicy;
import nl.sluitend.publish.TableRounding;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Term;

/** Amounts below each other and the sums among them, as a table of one column to be rounded. */
final class RoundingSheet {
  private static final Unit FINEST = new Unit(-LedgerLine.MAX_DECIMALS);

  private final BudgetTable.Builder table =
      BudgetTable.builder(FINEST).column(Column.of("", ColumnKind.OTHER));
  private final List<Relation> sums = new ArrayList<>();
  private int count;

  /**
   * What came of it.
   *
   * @param amounts the rounded amount of each line
   * @param shifts what is not the nearest, by line
   */
  record Rounded(List<Amount> amounts, Map<Integer, CellShift> shifts) {
    Optional<CellShift> shift(int line) {
      return Optional.ofNullable(shifts.get(line));
    }
  }

  /** Adds an amount and returns its line. */
  int line(Amount exact) {
    table.row(
        Row.of(
            String.valueOf(count), RowRole.DETAIL, List.of(Cell.money(new Figure(exact, FINEST)))));
    return count++;
  }

  /** States that a line is the sum of others. */
  void sum(int total, List<Term> terms) {
    sums.add(Relation.declared(Axis.ROWS, total, terms));
  }

  /** Rounds: totals to nearest, and what they are made of such that they hold. */
  Rounded rounded(Unit unit) {
    RoundedTable rounded =
        TableRounding.to(unit).with(TablePolicy.KEEP_TOTALS).keeping(sums).round(table.build());
    Map<Integer, CellShift> shifts = new LinkedHashMap<>();
    rounded.shifts().forEach(shift -> shifts.put(shift.cell().row(), shift));
    return new Rounded(
        IntStream.range(0, count)
            .mapToObj(line -> rounded.table().figure(line, 0).orElseThrow().amount())
            .toList(),
        shifts);
  }
}
