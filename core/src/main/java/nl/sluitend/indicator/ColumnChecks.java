package nl.sluitend.indicator;

import java.util.List;
import java.util.Optional;
import nl.sluitend.statement.Derived;
import nl.sluitend.statement.Input;
import nl.sluitend.statement.Origin;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;

/** Whether figures and columns are of the years that they are set against. */
final class ColumnChecks {
  private ColumnChecks() {}

  /** Requires that the columns of a table are those of computed figures, in the same places. */
  static void requireSame(
      String source, BudgetTable table, List<Column> columns, List<Integer> places) {
    for (int c = 0; c < columns.size(); c++) {
      Column wanted = columns.get(c);
      int place = places.get(c);
      if (place >= table.columns().size() || !same(wanted, table.columns().get(place))) {
        throw new IllegalArgumentException(
            "%s: column %s is not '%s', of which the computed figures are"
                .formatted(source, place + 1, wanted.heading()));
      }
    }
  }

  /** Headings may be worded otherwise; where no year is known, they are all there is. */
  private static boolean same(Column one, Column two) {
    return one.kind() == two.kind()
        && one.year().equals(two.year())
        && one.side().equals(two.side())
        && one.amendment().equals(two.amendment())
        && (one.year().isPresent() || one.heading().equals(two.heading()));
  }

  /** A table prints the average in the column of the year that it is used for. */
  static void requireYearBefore(Derived charges, Derived average) {
    for (Input charge : charges.inputs()) {
      for (Input of : average.inputs()) {
        Optional<Integer> year = charge.origin().flatMap(Origin::year);
        Optional<Integer> other = of.origin().flatMap(Origin::year);
        if (year.isPresent() && other.isPresent()) {
          int before = year.get() - other.get();
          if (before != 0 && before != 1) {
            throw new IllegalArgumentException(
                "'%s' is of %s, so '%s' is of the year before, but was of %s"
                    .formatted(charge.name().dutch(), year.get(), of.name().dutch(), other.get()));
          }
        }
      }
    }
  }
}
