package nl.sluitend.check;

import nl.sluitend.table.BudgetTable;

/**
 * Checks one table by the rules of this library.
 *
 * <pre>{@code
 * CheckedTable checked = TableCheck.check("overhead.csv", table);
 * checked.verdict();   // CLOSES_WITHIN_ROUNDING
 * checked.findings();  // what is worth a person's time
 * }</pre>
 */
public final class TableCheck {
  private TableCheck() {}

  /**
   * Checks a table by {@link RuleBook#standard()}.
   *
   * @param source where the table is from, for the report
   * @param table the table
   * @return what every rule says of it; {@link DocumentCheck} adds what only several tables show
   */
  public static CheckedTable check(String source, BudgetTable table) {
    return RuleBook.standard().check(source, table);
  }
}
