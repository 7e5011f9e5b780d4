package nl.sluitend.examples.measure;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.sluitend.relate.Axis;
import nl.sluitend.table.CellReference;

/**
 * A cell that is the sum of others.
 *
 * @param result the cell
 * @param parts the others; all in its column or all in its row
 */
record AggregatedCell(CellReference result, SortedSet<CellReference> parts) {
  static AggregatedCell of(CellReference result, Collection<CellReference> parts) {
    return new AggregatedCell(result, new TreeSet<>(parts));
  }

  /** Rows where the parts stand above or below the result. */
  Axis axis() {
    boolean column = parts.stream().allMatch(part -> part.column() == result.column());
    return column ? Axis.ROWS : Axis.COLUMNS;
  }

  /** The row (or column) in which the sum stands. */
  int at() {
    return axis() == Axis.ROWS ? result.column() : result.row();
  }

  AggregatedCell only(Predicate<CellReference> kept) {
    return of(result, parts.stream().filter(kept).toList());
  }

  /** The sum without the place where it stands: the same words for each column of one relation. */
  String pattern() {
    StringBuilder text = new StringBuilder();
    text.append(axis()).append(' ').append(index(result)).append(" =");
    int first = -1;
    int last = -2;
    for (CellReference part : parts) {
      if (index(part) != last + 1) {
        end(text, first, last);
        first = index(part);
        text.append(text.charAt(text.length() - 1) == '=' ? " " : " + ").append(first);
      }
      last = index(part);
    }
    end(text, first, last);
    return text.toString();
  }

  private static void end(StringBuilder text, int first, int last) {
    if (last > first) {
      text.append(':').append(last);
    }
  }

  private int index(CellReference cell) {
    return axis() == Axis.ROWS ? cell.row() : cell.column();
  }
}
