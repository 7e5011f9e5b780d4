package nl.sluitend.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;

/** Gives each row its role and its side, from its label, its cells and the headings above it. */
final class RowReader {
  private RowReader() {}

  static List<Row> rows(
      GridTexts texts, List<Column> columns, CellReader cells, String nameOfTable) {
    Optional<Side> sideOfTable = LabelReader.side(nameOfTable).filter(s -> s != Side.BALANCE);
    Optional<Side> sideOfBlock = Optional.empty();
    String blockLabel = "";
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < texts.rows(); r++) {
      String label = texts.label(r);
      List<Cell> row = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        row.add(cells.cell(r, c));
      }
      String second = secondLabel(columns, row);
      blockLabel = label.isEmpty() && !second.isEmpty() ? blockLabel : label;
      RowRole role = role(blockLabel, second, columns, row, cells.isIndicator(r), rows);
      Optional<Side> side =
          second.isEmpty()
              ? LabelReader.side(label)
              : LabelReader.side(second).or(() -> LabelReader.side(label));
      if (role == RowRole.HEADING) {
        sideOfBlock = side.filter(s -> s != Side.BALANCE);
      } else if (role == RowRole.DETAIL && sideOfBlock.isPresent()) {
        side = sideOfBlock;
      } else if (role == RowRole.DETAIL && side.isEmpty()) {
        side = sideOfTable;
      }
      if (role.isSummary()) {
        sideOfBlock = Optional.empty();
      }
      rows.add(new Row(label, role, side, Optional.empty(), row));
    }
    return withTotal(rows);
  }

  /**
   * Where the labels take up several columns ("Bestuur | Lasten"), the last words before the
   * figures. The first column is then often printed once for all rows of a block.
   */
  private static String secondLabel(List<Column> columns, List<Cell> cells) {
    String second = "";
    for (int c = 0; c < columns.size() && columns.get(c).measure() == Measure.TEXT; c++) {
      second = cells.get(c) instanceof Cell.Text text ? text.text() : second;
    }
    return second;
  }

  private static RowRole role(
      String label,
      String second,
      List<Column> columns,
      List<Cell> cells,
      boolean indicator,
      List<Row> above) {
    if (cells.stream().allMatch(cell -> cell == Cell.Empty.INSTANCE)) {
      return RowRole.HEADING;
    }
    if (indicator) {
      return RowRole.INDICATOR;
    }
    RowRole first = LabelReader.role(label);
    RowRole claimed =
        first == RowRole.DETAIL && !second.isEmpty() ? LabelReader.role(second) : first;
    if (!label.isEmpty() || !second.isEmpty() || !statesAmount(columns, cells)) {
      return claimed;
    }
    // A figure without a label is the total of what stands above it, if that is at least two rows.
    int details = 0;
    for (int i = above.size() - 1; i >= 0 && !above.get(i).role().isSummary(); i--) {
      details += above.get(i).role() == RowRole.DETAIL ? 1 : 0;
    }
    boolean afterTotal = !above.isEmpty() && above.get(above.size() - 1).role().isSummary();
    return details >= 2 || afterTotal ? RowRole.SUBTOTAL : RowRole.DETAIL;
  }

  private static boolean statesAmount(List<Column> columns, List<Cell> cells) {
    for (int c = 0; c < cells.size(); c++) {
      if (columns.get(c).measure() == Measure.AMOUNT && cells.get(c) instanceof Cell.Money) {
        return true;
      }
    }
    return false;
  }

  /**
   * A subtotal is the total of the table if nothing but headings, details and indicators follows;
   * the same goes for a balance in a table without any subtotal.
   */
  private static List<Row> withTotal(List<Row> rows) {
    for (int r = rows.size() - 1; r >= 0; r--) {
      RowRole role = rows.get(r).role();
      boolean lastBalance = role == RowRole.BALANCE;
      if (lastBalance && rows.stream().anyMatch(row -> row.role() == RowRole.SUBTOTAL)) {
        return rows;
      }
      if (lastBalance || role == RowRole.SUBTOTAL) {
        rows.set(r, rows.get(r).withRole(RowRole.TOTAL));
        return rows;
      }
      if (role == RowRole.DETAIL
          && rows.stream().noneMatch(row -> row.role() == RowRole.SUBTOTAL)) {
        return rows;
      }
    }
    return rows;
  }
}
