package nl.sluitend.io.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.io.text.Texts;
import nl.sluitend.message.Message;
import nl.sluitend.relate.Axis;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.Row;

/**
 * How the text report calls the rows and columns of a table: by label or heading, shortened, with
 * the number where there is none or where another one has the same.
 */
final class Labels {
  private static final int WIDTH = 40;

  private final Page page;
  private final List<String> rows;
  private final List<String> columns;
  private final Set<String> doubleRows;
  private final Set<String> doubleColumns;

  Labels(Page page, BudgetTable table) {
    this.page = page;
    this.rows = table.rows().stream().map(Row::label).map(Labels::shortened).toList();
    this.columns = table.columns().stream().map(Column::heading).map(Labels::shortened).toList();
    this.doubleRows = doubles(rows);
    this.doubleColumns = doubles(columns);
  }

  String row(int row) {
    return name(rows.get(row), doubleRows, Words.row(row + 1));
  }

  String column(int column) {
    return name(columns.get(column), doubleColumns, Words.column(column + 1));
  }

  String line(Axis axis, int index) {
    return axis == Axis.ROWS ? row(index) : column(index);
  }

  String cell(CellReference cell) {
    return row(cell.row()) + ", " + column(cell.column());
  }

  private String name(String label, Set<String> doubles, Message number) {
    if (label.isEmpty()) {
      return page.say(number);
    }
    String quoted = "'" + label + "'";
    return doubles.contains(label) ? quoted + " (" + page.say(number) + ")" : quoted;
  }

  private static String shortened(String label) {
    return Texts.cut(Texts.line(label), WIDTH);
  }

  private static Set<String> doubles(List<String> labels) {
    Set<String> seen = new HashSet<>();
    Set<String> doubles = new HashSet<>();
    for (String label : labels) {
      if (!seen.add(label)) {
        doubles.add(label);
      }
    }
    return doubles;
  }
}
