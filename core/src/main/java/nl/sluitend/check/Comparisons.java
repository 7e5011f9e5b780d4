package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.ColumnKind;

/**
 * What a rule compares in one table, one by one: it counts the comparisons and keeps what does not
 * hold. A rule that compared nothing does not apply.
 *
 * @see TableRule#comparing
 */
public final class Comparisons {
  private static final Message NOTHING =
      new Message(
          "de tabel heeft niets dat de regel vergelijkt",
          "the table has nothing that the rule compares");

  private static final Message NO_PAIR =
      new Message(
          "niet te zeggen is met welke kolom deze kolom wordt vergeleken",
          "which column this column is compared with cannot be said");
  private static final Message NO_FIGURE =
      new Message("een van beide cellen is geen bedrag", "one of both cells is no amount");

  private final Rule rule;
  private final BudgetTable table;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private int comparisons;

  Comparisons(Rule rule, BudgetTable table) {
    this.rule = rule;
    this.table = table;
  }

  /**
   * Returns the table.
   *
   * @return the table that is compared
   */
  public BudgetTable table() {
    return table;
  }

  /**
   * Visits the rows that print a figure in both of two columns, from top to bottom: for each pair
   * of columns of amounts of these kinds that are about the same year and the same side (lasten,
   * baten, saldo). A year or side that is not given goes with any, if only one column can be meant.
   * What cannot be paired, and rows with words instead of one of both figures, are {@link
   * Unchecked}.
   *
   * @param one a kind of column
   * @param other another kind
   * @param compare what to do with the cells of a row; never called if a column is not there
   */
  public void inEachRow(
      ColumnKind one, ColumnKind other, BiConsumer<CellReference, CellReference> compare) {
    ColumnPairs pairs = ColumnPairs.of(table.columns(), one, other);
    for (ColumnPairs.Pair pair : pairs.pairs()) {
      for (int row = 0; row < table.rows().size(); row++) {
        CellReference left = new CellReference(row, pair.one());
        CellReference right = new CellReference(row, pair.other());
        if (areThere(left, right)) {
          compare.accept(left, right);
        }
      }
    }
    for (int column : pairs.left()) {
      int at = column;
      List<CellReference> cells =
          IntStream.range(0, table.rows().size())
              .mapToObj(row -> new CellReference(row, at))
              .filter(cell -> figure(cell).isPresent())
              .toList();
      unchecked.add(new Unchecked(cells, NO_PAIR));
    }
  }

  /** Whether both print a figure; notes the place if only one does and the other says something. */
  private boolean areThere(CellReference one, CellReference other) {
    boolean first = figure(one).isPresent();
    boolean second = figure(other).isPresent();
    if (first != second && !addsNothing(first ? other : one)) {
      unchecked.add(new Unchecked(List.of(one, other), NO_FIGURE));
    }
    return first && second;
  }

  private boolean addsNothing(CellReference place) {
    Cell cell = table.cell(place.row(), place.column());
    return cell == Cell.Empty.INSTANCE
        || cell == Cell.Mark.PRO_MEMORIE
        || cell == Cell.Mark.NOT_APPLICABLE;
  }

  /**
   * Expects that a figure is no larger than another, signs not looked at: more than rounding of
   * both can explain is a finding.
   *
   * @param cell the cell of the figure
   * @param limit the cell of the figure it must not exceed; without one of both nothing is compared
   */
  public void atMost(CellReference cell, CellReference limit) {
    if (areThere(cell, limit)) {
      Figure stated = figure(cell).orElseThrow();
      Figure most = figure(limit).orElseThrow();
      Amount excess = stated.amount().abs().minus(most.amount().abs());
      compare(List.of(cell, limit), stated, most, excess);
    }
  }

  /**
   * Expects that two figures are the same: more than rounding of both can explain is a finding.
   *
   * @param cell the cell of a figure
   * @param other the cell of the figure it repeats; without one of both nothing is compared
   */
  public void same(CellReference cell, CellReference other) {
    if (areThere(cell, other)) {
      Figure stated = figure(cell).orElseThrow();
      Figure repeated = figure(other).orElseThrow();
      Amount difference = stated.amount().minus(repeated.amount()).abs();
      compare(List.of(cell, other), stated, repeated, difference);
    }
  }

  /**
   * Expects something of a cell and of the other figures of its row. What rests on other cells is
   * given with {@link #expect(CellReference, List, boolean, Message)}.
   *
   * @param cell the cell
   * @param holds whether it is so
   * @param otherwise what to say if it is not
   */
  public void expect(CellReference cell, boolean holds, Message otherwise) {
    expect(cell, Basis.amounts(table, IntStream.of(cell.row())), holds, otherwise);
  }

  /**
   * Expects something of a cell that depends on others.
   *
   * @param cell the cell
   * @param basis the cells that it depends on
   * @param holds whether it is so
   * @param otherwise what to say if it is not
   */
  public void expect(
      CellReference cell, List<CellReference> basis, boolean holds, Message otherwise) {
    Objects.requireNonNull(otherwise, "otherwise");
    comparisons++;
    if (!holds) {
      Map<String, String> names =
          Map.of(
              "row", table.rows().get(cell.row()).label(),
              "column", table.columns().get(cell.column()).heading(),
              "otherwise", otherwise.dutch());
      findings.add(
          new Finding(rule, rule.severity(), List.of(cell), names, otherwise).restingOn(basis));
    }
  }

  private Optional<Figure> figure(CellReference cell) {
    return table.figure(cell.row(), cell.column());
  }

  private void compare(List<CellReference> cells, Figure stated, Figure other, Amount beyond) {
    comparisons++;
    Amount slack = stated.unit().half().plus(other.unit().half());
    if (beyond.compareTo(slack) > 0) {
      findings.add(
          new Finding(
              rule,
              rule.severity(),
              cells,
              Map.of(
                  "stated", stated.amount().toString(),
                  "computed", other.amount().toString(),
                  "difference", stated.amount().minus(other.amount()).toString(),
                  "slack", slack.toString()),
              rule.summary()));
    }
  }

  RuleOutcome outcome() {
    return RuleOutcome.of(rule, comparisons, findings, unchecked, NOTHING);
  }
}
