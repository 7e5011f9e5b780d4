package nl.sluitend.overview;

import java.util.List;
import nl.sluitend.table.Column;
import nl.sluitend.table.ColumnKind;

/** The columns that are prescribed for the overview. */
public final class OverviewColumns {
  private OverviewColumns() {}

  /**
   * Returns the columns of a budget: the actuals of two years before, the amended budget of the
   * year before, the budget, and the three years after. The rule is from memory; the budget of
   * Gouda for 2020 has exactly these columns
   * (https://begroting2020.financien.gouda.nl/financiele-begroting/overzicht-van-baten-en-lasten).
   *
   * @param year the year of the budget
   * @return the six columns
   */
  public static List<Column> budget(int year) {
    return List.of(
        Column.of(ColumnKind.ACTUALS, year - 2),
        Column.of(ColumnKind.AMENDED_BUDGET, year - 1),
        Column.of(ColumnKind.ORIGINAL_BUDGET, year),
        Column.of(ColumnKind.MULTI_YEAR, year + 1),
        Column.of(ColumnKind.MULTI_YEAR, year + 2),
        Column.of(ColumnKind.MULTI_YEAR, year + 3));
  }

  /**
   * Returns the columns of an annual account: original budget, amended budget and actuals (BBV art.
   * 27). The difference is no column of the caller's: it is computed, see {@link
   * BudgetOverview#statement(Arrangement, int, int)}.
   *
   * @param year the year of the account
   * @return the three columns
   */
  public static List<Column> account(int year) {
    return List.of(
        Column.of(ColumnKind.ORIGINAL_BUDGET, year),
        Column.of(ColumnKind.AMENDED_BUDGET, year),
        Column.of(ColumnKind.ACTUALS, year));
  }

  /** The difference between a budget and actuals, as an effect on the result. */
  static Column difference(Column actuals) {
    return actuals.year().isPresent()
        ? Column.of(ColumnKind.RESULT, actuals.year().get())
        : Column.of(ColumnKind.RESULT.dutch(), ColumnKind.RESULT);
  }
}
