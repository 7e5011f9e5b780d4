package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;

/**
 * Which columns of two kinds are about the same.
 *
 * @param pairs the columns that belong together, from left to right
 * @param left the columns of the first kind that nothing can be said of
 */
record ColumnPairs(List<Pair> pairs, List<Integer> left) {
  /** A column of the first kind and the one of the other kind. */
  record Pair(int one, int other) {}

  static ColumnPairs of(List<Column> columns, ColumnKind one, ColumnKind other) {
    List<Integer> ones = amounts(columns, one);
    List<Integer> others = amounts(columns, other);
    List<Pair> pairs = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (int column : ones) {
      List<Integer> meant = meant(columns, column, others);
      boolean shared = meant.stream().anyMatch(found -> meant(columns, found, ones).size() > 1);
      if (meant.size() == 1 && !shared) {
        pairs.add(new Pair(column, meant.get(0)));
      } else if (!meant.isEmpty()) {
        left.add(column);
      }
    }
    // A year more in one kind than in the other is usual; no year in common is not.
    boolean nothing = pairs.isEmpty() && left.isEmpty() && !others.isEmpty();
    return new ColumnPairs(List.copyOf(pairs), nothing ? ones : List.copyOf(left));
  }

  private static List<Integer> amounts(List<Column> columns, ColumnKind kind) {
    return IntStream.range(0, columns.size())
        .filter(c -> columns.get(c).kind() == kind)
        .filter(c -> columns.get(c).measure() == Measure.AMOUNT)
        .boxed()
        .toList();
  }

  /** Those of the same year and side; without any, those of which they may be the same. */
  private static List<Integer> meant(List<Column> columns, int column, List<Integer> others) {
    Column own = columns.get(column);
    List<Integer> possible =
        others.stream()
            .filter(c -> c != column)
            .filter(c -> mayBe(own.year(), columns.get(c).year()))
            .filter(c -> mayBe(own.side(), columns.get(c).side()))
            .toList();
    List<Integer> same =
        possible.stream()
            .filter(c -> own.year().equals(columns.get(c).year()))
            .filter(c -> own.side().equals(columns.get(c).side()))
            .toList();
    return same.isEmpty() ? possible : same;
  }

  private static boolean mayBe(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
