package nl.sluitend.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Figure;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;
import nl.sluitend.table.Measure;
import nl.sluitend.table.RowRole;
import nl.sluitend.table.SignConvention.Difference;

/**
 * Which columns a result column compares, and which way. The heading is no guide to the direction
 * (several say the reverse of what they print), so the rows decide: each row whose result fits one
 * direction only is evidence for it.
 */
final class Differences {
  /**
   * A result column and what it compares.
   *
   * @param column the result column
   * @param minuend the column that it takes away from
   * @param subtrahend the column that it takes away
   * @param direction which of both is the budget; undetermined where neither is
   * @param evidence the rows that fit this direction only
   * @param against the rows that fit the other direction only
   */
  record Found(
      int column, int minuend, int subtrahend, Difference direction, int evidence, int against) {}

  private record Pair(int budget, int actuals, boolean budgetAndActuals) {}

  private final BudgetTable table;

  private Differences(BudgetTable table) {
    this.table = table;
  }

  /** One per result column whose direction the rows decide. */
  static List<Found> of(BudgetTable table) {
    Differences differences = new Differences(table);
    List<Found> found = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      if (column.kind() == ColumnKind.RESULT && column.measure() == Measure.AMOUNT) {
        differences.find(c).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> find(int result) {
    return pairs(result).stream()
        .map(pair -> weigh(result, pair))
        .flatMap(Optional::stream)
        .max(
            Comparator.comparingInt(Found::evidence)
                // Of equals the first, which is the pair that the headings name.
                .thenComparing(Comparator.comparingInt(Found::against).reversed()))
        .filter(found -> !isUnsigned(result) || found.against() == 0);
  }

  private Optional<Found> weigh(int result, Pair pair) {
    int actualsFirst = 0;
    int budgetFirst = 0;
    for (int pass = 0; pass < 2 && actualsFirst + budgetFirst == 0; pass++) {
      for (int row = 0; row < table.rows().size(); row++) {
        RowRole role = table.rows().get(row).role();
        // Details first: a total only repeats what they say.
        if (pass == 0 ? role != RowRole.DETAIL : role == RowRole.INDICATOR) {
          continue;
        }
        boolean actualsMinusBudget = fits(row, result, pair.actuals(), pair.budget());
        boolean budgetMinusActuals = fits(row, result, pair.budget(), pair.actuals());
        actualsFirst += actualsMinusBudget && !budgetMinusActuals ? 1 : 0;
        budgetFirst += budgetMinusActuals && !actualsMinusBudget ? 1 : 0;
      }
    }
    Optional<Difference> declared =
        table
            .declaredConvention()
            .map(c -> c.difference())
            .filter(d -> d != Difference.UNDETERMINED && pair.budgetAndActuals());
    if (declared.isEmpty() && actualsFirst == budgetFirst) {
      return Optional.empty();
    }
    boolean forActuals =
        declared.map(d -> d == Difference.ACTUALS_MINUS_BUDGET).orElse(actualsFirst > budgetFirst);
    Difference direction =
        forActuals ? Difference.ACTUALS_MINUS_BUDGET : Difference.BUDGET_MINUS_ACTUALS;
    return Optional.of(
        new Found(
            result,
            forActuals ? pair.actuals() : pair.budget(),
            forActuals ? pair.budget() : pair.actuals(),
            pair.budgetAndActuals() ? direction : Difference.UNDETERMINED,
            forActuals ? actualsFirst : budgetFirst,
            forActuals ? budgetFirst : actualsFirst));
  }

  /** What the column can compare: what the headings name first, then the columns beside it. */
  private List<Pair> pairs(int result) {
    List<Pair> pairs = new ArrayList<>();
    for (ColumnKind budget :
        List.of(ColumnKind.AMENDED_BUDGET, ColumnKind.ORIGINAL_BUDGET, ColumnKind.MULTI_YEAR)) {
      for (int actuals : comparable(result, ColumnKind.ACTUALS)) {
        comparable(result, budget).forEach(b -> pairs.add(new Pair(b, actuals, true)));
      }
    }
    List<Integer> left = new ArrayList<>();
    for (int c = result - 1; c >= 0 && left.size() < 2; c--) {
      if (table.columns().get(c).measure() == Measure.AMOUNT) {
        left.add(c);
      }
    }
    if (pairs.isEmpty() && left.size() == 2) {
      pairs.add(new Pair(left.get(1), left.get(0), false));
    }
    return pairs;
  }

  /** Columns of a kind for the same year and side; the last amended budget comes first. */
  private List<Integer> comparable(int result, ColumnKind kind) {
    Column own = table.columns().get(result);
    List<Integer> columns = new ArrayList<>();
    for (int c = table.columns().size() - 1; c >= 0; c--) {
      Column other = table.columns().get(c);
      boolean sameYear =
          own.year().isEmpty() || other.year().isEmpty() || own.year().equals(other.year());
      if (other.kind() == kind
          && other.measure() == Measure.AMOUNT
          && sameYear
          && own.side().equals(other.side())) {
        columns.add(c);
      }
    }
    columns.sort(
        Comparator.comparing((Integer c) -> table.columns().get(c).year().orElse(0)).reversed());
    return columns;
  }

  /** Amounts without a sign and a letter beside them fit either direction, row by row. */
  private boolean isUnsigned(int result) {
    boolean letters =
        result + 1 < table.columns().size()
            && table.columns().get(result + 1).measure() == Measure.LETTER;
    boolean negative = false;
    for (int row = 0; row < table.rows().size(); row++) {
      negative |= table.figure(row, result).map(f -> f.amount().signum() < 0).orElse(false);
      letters |= table.cell(row, result) instanceof Cell.Money money && money.letter().isPresent();
    }
    return letters && !negative;
  }

  private boolean fits(int row, int result, int minuend, int subtrahend) {
    Optional<Figure> stated = table.figure(row, result).filter(f -> f.amount().signum() != 0);
    Optional<Figure> first = table.figure(row, minuend);
    Optional<Figure> second = table.figure(row, subtrahend);
    if (stated.isEmpty() || (first.isEmpty() && second.isEmpty())) {
      return false;
    }
    List<Figure> figures = new ArrayList<>(List.of(stated.get()));
    first.ifPresent(figures::add);
    second.ifPresent(figures::add);
    Amount computed =
        first
            .map(Figure::amount)
            .orElse(Amount.ZERO)
            .minus(second.map(Figure::amount).orElse(Amount.ZERO));
    Amount difference = stated.get().amount().minus(computed).abs();
    return difference.compareTo(Judge.slack(figures)) <= 0;
  }
}
