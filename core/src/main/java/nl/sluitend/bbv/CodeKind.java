package nl.sluitend.bbv;

import java.util.Arrays;
import java.util.Optional;

/** The code lists of Iv3, named as the keys of a delivery name them. */
public enum CodeKind {
  /** Taakvelden, 0.1 to 8.3; their groups are the hoofdtaakvelden. */
  TASK_FIELD("taakveld"),
  /** Economic categories of expenditure (lasten). */
  EXPENDITURE_CATEGORY("categorie_lasten"),
  /** Economic categories of income (baten). */
  INCOME_CATEGORY("categorie_baten"),
  /** Posts of the balance sheet, A111 to P29g. */
  BALANCE_POST("balanscode"),
  /** The dates at which the balance sheet is stated. */
  BALANCE_DATE("standper"),
  /** Financial key figures, from 2020 (provinces from 2021). */
  KEY_FIGURE("kengetal"),
  /** Policy indicators, from 2020 (provinces from 2021). */
  POLICY_INDICATOR("beleidsindicator"),
  /** The years that key figures and policy indicators are about, from 2020 (provinces 2021). */
  REPORTED_PERIOD("verslagperiode");

  private final String cbsName;

  CodeKind(String cbsName) {
    this.cbsName = cbsName;
  }

  /**
   * Returns the name of the list as a delivery has it for a key.
   *
   * @return the name, such as taakveld
   */
  public String cbsName() {
    return cbsName;
  }

  /**
   * Finds the list with a name.
   *
   * @param name as a delivery has it
   * @return the list; empty for any other text
   */
  public static Optional<CodeKind> ofCbsName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.cbsName.equals(name)).findFirst();
  }
}
