package nl.sluitend.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.money.Unit;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;

/** A table with some cells changed, made cheaply. Cells are numbered row by row, from 0. */
final class Sheet {
  /** A number as printed and what rounding can hide of it: euros, or what else the cell counts. */
  record Num(BigDecimal value, BigDecimal half) {}

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final BudgetTable table;
  private final List<Optional<Num>> numbers;
  private final Map<Integer, Cell> changed;

  private Sheet(BudgetTable table, List<Optional<Num>> numbers, Map<Integer, Cell> changed) {
    this.table = table;
    this.numbers = numbers;
    this.changed = changed;
  }

  static Sheet of(BudgetTable table) {
    List<Optional<Num>> numbers = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        Cell cell = table.cell(row, column);
        numbers.add(table.figure(row, column).map(Sheet::number).or(() -> plain(cell)));
      }
    }
    return new Sheet(table, numbers, Map.of());
  }

  Sheet with(List<CellChange> changes) {
    Map<Integer, Cell> all = new TreeMap<>(changed);
    changes.forEach(change -> all.put(id(change.cell()), change.after()));
    return new Sheet(table, numbers, all);
  }

  /** The table as printed. */
  Sheet original() {
    return changed.isEmpty() ? this : new Sheet(table, numbers, Map.of());
  }

  /** The cells that do not hold what is printed there. */
  Set<Integer> touched() {
    return changed.keySet();
  }

  BudgetTable table() {
    return table;
  }

  int id(CellReference cell) {
    return id(cell.row(), cell.column());
  }

  int id(int row, int column) {
    return row * table.columns().size() + column;
  }

  CellReference place(int id) {
    int columns = table.columns().size();
    return new CellReference(id / columns, id % columns);
  }

  Cell cell(int id) {
    Cell other = changed.get(id);
    CellReference place = place(id);
    return other == null ? table.cell(place.row(), place.column()) : other;
  }

  /** What a cell states as a number; empty where it states none. */
  Optional<Num> number(int id) {
    Cell other = changed.get(id);
    if (other == null) {
      return numbers.get(id);
    }
    if (other instanceof Cell.Money money) {
      return Optional.of(number(money.figure()));
    }
    return other == Cell.Dash.INSTANCE
        ? Optional.of(number(new Figure(Amount.ZERO, unit(id))))
        : plain(other);
  }

  /** The unit in which the cell is printed, or would be. */
  Unit unit(int id) {
    CellReference place = place(id);
    return table.figure(place.row(), place.column()).map(Figure::unit).orElse(table.unit());
  }

  /** Whether a cell without a number is as good as zero. */
  boolean addsNothing(int id) {
    Cell cell = cell(id);
    return cell == Cell.Empty.INSTANCE
        || cell == Cell.Mark.PRO_MEMORIE
        || cell == Cell.Mark.NOT_APPLICABLE;
  }

  CellChange change(int id, Cell after) {
    CellReference place = place(id);
    return new CellChange(place, table.cell(place.row(), place.column()), after);
  }

  /** Whether a cell holds what is printed there. */
  boolean isUntouched(int id) {
    return !changed.containsKey(id);
  }

  private static Num number(Figure figure) {
    return new Num(figure.amount().toBigDecimal(), figure.unit().half().toBigDecimal());
  }

  private static Optional<Num> plain(Cell cell) {
    if (cell instanceof Cell.Percentage percentage) {
      return Optional.of(plain(percentage.percent()));
    }
    return cell instanceof Cell.Count count ? Optional.of(plain(count.number())) : Optional.empty();
  }

  private static Num plain(BigDecimal number) {
    return new Num(number, HALF.movePointLeft(number.scale()));
  }
}
