package nl.sluitend.ruleset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;

/** Finds tables and rows by what they are called. */
final class Rows {
  private Rows() {}

  /** The rows with figures that are meant, from top to bottom. */
  static List<Integer> of(BudgetTable table, LabelPattern pattern) {
    String key = pattern.key();
    return IntStream.range(0, table.rows().size())
        .filter(row -> hasFigures(table, row))
        .filter(row -> matches(key, table, row))
        .boxed()
        .toList();
  }

  static boolean hasFigures(BudgetTable table, int row) {
    RowRole role = table.rows().get(row).role();
    return role != RowRole.HEADING && role != RowRole.INDICATOR;
  }

  /** Whether a row is meant, by its label alone or with the words beside it. */
  private static boolean matches(String key, BudgetTable table, int row) {
    String label = table.rows().get(row).label();
    if (LabelPattern.matchesNormalised(key, LabelPattern.normalised(label))) {
      return true;
    }
    String whole = label(table, row);
    return !whole.equals(label)
        && LabelPattern.matchesNormalised(key, LabelPattern.normalised(whole));
  }

  /** The label with the words before the figures, where labels take up several columns. */
  static String label(BudgetTable table, int row) {
    StringBuilder label = new StringBuilder(table.rows().get(row).label());
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).measure() != Measure.TEXT) {
        break;
      }
      if (table.cell(row, c) instanceof Cell.Text text) {
        label.append(label.length() > 0 ? " " : "").append(text.text());
      }
    }
    return label.toString();
  }

  /**
   * Whether a table is meant, by its title, heading, document, or file with or without its path.
   */
  static boolean isOf(Optional<LabelPattern> pattern, String source, BudgetTable table) {
    return pattern.isEmpty() || isOf(pattern.get(), source, table);
  }

  private static boolean isOf(LabelPattern pattern, String source, BudgetTable table) {
    String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    return pattern.matches(table.title())
        || pattern.matches(table.labelHeading())
        || pattern.matches(source)
        || pattern.matches(file)
        || table.document().filter(pattern::matches).isPresent();
  }
}
