package nl.sluitend.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Term;

/**
 * The cells whose figures a finding rests on besides its own. Where not every cell of a row or
 * column counts it is rather one too many: a deviation that lapses too soon is seen, one that
 * outlives its figures is not.
 */
final class Basis {
  private Basis() {}

  /** What the result of a relation is compared with in one place. */
  static List<CellReference> of(BudgetTable table, Relation relation, int at) {
    Stream<Term> terms = relation.terms().stream();
    if (relation instanceof Relation.Carry carry) {
      return line(table, carry);
    }
    if (relation instanceof Relation.Ratio ratio) {
      terms = Stream.concat(terms, ratio.divisor().stream());
    }
    int from =
        relation instanceof Relation.Ratio && relation.axis() == Axis.ROWS
            ? amountsOf(table, at)
            : at;
    return terms.map(term -> place(relation.axis(), term.index(), from)).toList();
  }

  /** The cells of rows that are in a column of amounts. */
  static List<CellReference> amounts(BudgetTable table, IntStream rows) {
    return rows.boxed()
        .flatMap(
            row ->
                IntStream.range(0, table.columns().size()).mapToObj(c -> new CellReference(row, c)))
        .filter(cell -> table.columns().get(cell.column()).measure() == Measure.AMOUNT)
        .toList();
  }

  /** All of the row or column that figures are taken over from. */
  private static List<CellReference> line(BudgetTable table, Relation.Carry carry) {
    boolean ofRows = carry.axis() == Axis.ROWS;
    int places = ofRows ? table.columns().size() : table.rows().size();
    return IntStream.range(0, places)
        .mapToObj(at -> place(carry.axis(), carry.source(), at))
        .toList();
  }

  /** A quotient is about the nearest amounts to its left. */
  private static int amountsOf(BudgetTable table, int at) {
    return IntStream.iterate(at, column -> column >= 0, column -> column - 1)
        .filter(column -> table.columns().get(column).measure() == Measure.AMOUNT)
        .findFirst()
        .orElse(at);
  }

  private static CellReference place(Axis axis, int index, int at) {
    return axis == Axis.ROWS ? new CellReference(index, at) : new CellReference(at, index);
  }
}
