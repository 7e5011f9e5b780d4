package nl.sluitend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
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

  private final Rule rule;
  private final BudgetTable table;
  private final List<Finding> findings = new ArrayList<>();
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
   * Visits the rows that print a figure in both of two columns, from top to bottom.
   *
   * @param one a kind of column
   * @param other another kind
   * @param compare what to do with the cells of a row; never called if a column is not there
   */
  public void inEachRow(
      ColumnKind one, ColumnKind other, BiConsumer<CellReference, CellReference> compare) {
    Optional<Integer> first = table.findColumn(one);
    Optional<Integer> second = table.findColumn(other);
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.figure(row, first.get()).isPresent()
          && table.figure(row, second.get()).isPresent()) {
        compare.accept(new CellReference(row, first.get()), new CellReference(row, second.get()));
      }
    }
  }

  /**
   * Expects that a figure is no larger than another, signs not looked at: more than rounding of
   * both can explain is a finding.
   *
   * @param cell the cell of the figure
   * @param limit the cell of the figure it must not exceed; without one of both nothing is compared
   */
  public void atMost(CellReference cell, CellReference limit) {
    Optional<Figure> stated = figure(cell);
    Optional<Figure> most = figure(limit);
    if (stated.isPresent() && most.isPresent()) {
      Amount excess = stated.get().amount().abs().minus(most.get().amount().abs());
      compare(List.of(cell, limit), stated.get(), most.get(), excess);
    }
  }

  /**
   * Expects that two figures are the same: more than rounding of both can explain is a finding.
   *
   * @param cell the cell of a figure
   * @param other the cell of the figure it repeats; without one of both nothing is compared
   */
  public void same(CellReference cell, CellReference other) {
    Optional<Figure> stated = figure(cell);
    Optional<Figure> repeated = figure(other);
    if (stated.isPresent() && repeated.isPresent()) {
      Amount difference = stated.get().amount().minus(repeated.get().amount()).abs();
      compare(List.of(cell, other), stated.get(), repeated.get(), difference);
    }
  }

  /**
   * Expects something of a cell.
   *
   * @param cell the cell
   * @param holds whether it is so
   * @param otherwise what to say if it is not
   */
  public void expect(CellReference cell, boolean holds, Message otherwise) {
    Objects.requireNonNull(otherwise, "otherwise");
    comparisons++;
    if (!holds) {
      findings.add(new Finding(rule, rule.severity(), List.of(cell), Map.of(), otherwise));
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
    return RuleOutcome.of(rule, comparisons, findings, NOTHING);
  }
}
