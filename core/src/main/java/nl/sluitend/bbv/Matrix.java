package nl.sluitend.bbv;

/** The matrices of a delivery: amounts by a row and a category, some of whose cells are grey. */
public enum Matrix {
  /** Expenditure by taakveld. */
  EXPENDITURE("lasten", CodeKind.TASK_FIELD, CodeKind.EXPENDITURE_CATEGORY),
  /** Income by taakveld. */
  INCOME("baten", CodeKind.TASK_FIELD, CodeKind.INCOME_CATEGORY),
  /** Changes of balance posts booked as expenditure. */
  BALANCE_EXPENDITURE("balans_lasten", CodeKind.BALANCE_POST, CodeKind.EXPENDITURE_CATEGORY),
  /** Changes of balance posts booked as income. */
  BALANCE_INCOME("balans_baten", CodeKind.BALANCE_POST, CodeKind.INCOME_CATEGORY);

  private final String cbsName;
  private final CodeKind rowKind;
  private final CodeKind categoryKind;

  Matrix(String cbsName, CodeKind rowKind, CodeKind categoryKind) {
    this.cbsName = cbsName;
    this.rowKind = rowKind;
    this.categoryKind = categoryKind;
  }

  /**
   * Returns the name of the matrix in a delivery.
   *
   * @return the name, such as balans_lasten
   */
  public String cbsName() {
    return cbsName;
  }

  /**
   * Returns what the rows are.
   *
   * @return taakvelden or balance posts
   */
  public CodeKind rowKind() {
    return rowKind;
  }

  /**
   * Returns what the columns are.
   *
   * @return categories of expenditure or of income
   */
  public CodeKind categoryKind() {
    return categoryKind;
  }
}
