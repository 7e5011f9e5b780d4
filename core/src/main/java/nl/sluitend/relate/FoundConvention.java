package nl.sluitend.relate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.Side;
import nl.sluitend.table.SignConvention;
import nl.sluitend.table.SignConvention.Difference;
import nl.sluitend.table.SignConvention.Sign;

/**
 * The sign convention of a table, as its figures show it, with what speaks for it and against it.
 *
 * @param convention the convention; what nothing decides is undetermined
 * @param evidence the rows whose difference fits the direction and not the other one
 * @param against the rows whose difference fits the other direction only
 * @param costEvidence the figures of costs that carry the sign
 * @param costAgainst the figures of costs that carry the other sign
 */
public record FoundConvention(
    SignConvention convention, int evidence, int against, int costEvidence, int costAgainst) {
  private static final Set<ColumnKind> NO_LEVELS = Set.of(ColumnKind.RESULT, ColumnKind.AMENDMENT);

  /** Checks that the convention is there. */
  public FoundConvention {
    Objects.requireNonNull(convention, "convention");
  }

  /**
   * Finds the convention of a table. What the table declares stands, whatever the figures say; the
   * evidence shows whether they agree.
   *
   * @param table the table
   * @return the convention with its evidence
   */
  public static FoundConvention of(BudgetTable table) {
    int actualsFirst = 0;
    int budgetFirst = 0;
    for (Differences.Found found : Differences.of(table)) {
      boolean actuals = found.direction() == Difference.ACTUALS_MINUS_BUDGET;
      if (found.direction() != Difference.UNDETERMINED) {
        actualsFirst += actuals ? found.evidence() : found.against();
        budgetFirst += actuals ? found.against() : found.evidence();
      }
    }
    int[] costs = signs(table, Side.EXPENDITURE);
    int[] income = signs(table, Side.INCOME);
    SignConvention declared = table.declaredConvention().orElse(SignConvention.UNDETERMINED);
    Difference difference =
        declared.difference() != Difference.UNDETERMINED
            ? declared.difference()
            : direction(actualsFirst, budgetFirst);
    Sign costSign = declared.costs() != Sign.UNDETERMINED ? declared.costs() : sign(costs);
    Sign incomeSign = declared.income() != Sign.UNDETERMINED ? declared.income() : sign(income);
    boolean actuals = difference == Difference.ACTUALS_MINUS_BUDGET;
    boolean negative = costSign == Sign.NEGATIVE;
    return new FoundConvention(
        new SignConvention(costSign, incomeSign, difference),
        actuals ? actualsFirst : budgetFirst,
        actuals ? budgetFirst : actualsFirst,
        negative ? costs[1] : costs[0],
        negative ? costs[0] : costs[1]);
  }

  private static Difference direction(int actualsFirst, int budgetFirst) {
    if (actualsFirst == budgetFirst) {
      return Difference.UNDETERMINED;
    }
    return actualsFirst > budgetFirst
        ? Difference.ACTUALS_MINUS_BUDGET
        : Difference.BUDGET_MINUS_ACTUALS;
  }

  private static Sign sign(int[] counts) {
    if (counts[0] == counts[1]) {
      return Sign.UNDETERMINED;
    }
    return counts[0] > counts[1] ? Sign.POSITIVE : Sign.NEGATIVE;
  }

  /** How many figures of one side are positive and how many negative. */
  private static int[] signs(BudgetTable table, Side side) {
    int[] counts = new int[2];
    List<Row> rows = table.rows();
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).role() != RowRole.DETAIL) {
        continue;
      }
      for (int c = 0; c < table.columns().size(); c++) {
        Column column = table.columns().get(c);
        boolean level = column.measure() == Measure.AMOUNT && !NO_LEVELS.contains(column.kind());
        Optional<Side> own = column.side().isPresent() ? column.side() : rows.get(r).side();
        if (level && own.equals(Optional.of(side))) {
          int sign = table.figure(r, c).map(Figure::amount).map(a -> a.signum()).orElse(0);
          counts[0] += sign > 0 ? 1 : 0;
          counts[1] += sign < 0 ? 1 : 0;
        }
      }
    }
    return counts;
  }
}
