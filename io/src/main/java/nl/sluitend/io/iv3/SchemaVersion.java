package nl.sluitend.io.iv3;

import java.util.EnumSet;
import java.util.Set;
import nl.sluitend.delivery.Section;

/** The versions of CBS's JSON Schema for deliveries (statistiekcbs/iv3_definities). */
public enum SchemaVersion {
  /** Version 1.0, of 2019: year and period as text, no software, no indicators. */
  V1_0("1.0"),
  /** Version 1.1, of 2019: as 1.0, and the metadata may have {@code software, publiceren}. */
  V1_1("1.1"),
  /** Version 2.0, of 2020: year and period as numbers, indicators; lasten and baten required. */
  V2_0("2.0"),
  /** Version 2.1.1, of 2025: the sections of the balance are required as well. */
  V2_1_1("2.1.1");

  /** What is written. */
  public static final SchemaVersion NEWEST = V2_1_1;

  private final String number;

  SchemaVersion(String number) {
    this.number = number;
  }

  /**
   * Returns the number of the version.
   *
   * @return such as {@code 2.1.1}
   */
  public String number() {
    return number;
  }

  /** Whether year and period are text, and fields that the schema does not know are allowed. */
  boolean isFirst() {
    return this == V1_0 || this == V1_1;
  }

  Set<Section> required() {
    if (isFirst()) {
      return EnumSet.noneOf(Section.class);
    }
    return this == V2_0
        ? EnumSet.of(Section.EXPENDITURE, Section.INCOME)
        : EnumSet.range(Section.EXPENDITURE, Section.BALANCE_POSITIONS);
  }
}
