package nl.sluitend.overhead;

/**
 * Where overhead that is charged on stands in the statement. The balance is the same, total
 * expenditure is not.
 */
public enum CreditPresentation {
  /** Among the income (baten), as Waalwijk has it in its begroting 2019. */
  AS_INCOME,
  /** As negative expenditure (lasten), as West Betuwe has it in its begroting 2023. */
  AS_NEGATIVE_EXPENDITURE
}
