package nl.sluitend.delivery;

import java.util.Objects;

/**
 * The value of a key figure (kengetal) or policy indicator (beleidsindicator) over a period.
 *
 * @param period the code of the reported period, such as {@code Rek_2024} or {@code MJR_2027}
 * @param code the key figure or indicator, such as {@code fk.1} or {@code bi.5}
 * @param value the value as text, exactly as stated: decimal mark and percent sign are not
 *     prescribed
 * @param extra fields that the format has no meaning for
 */
public record IndicatorValue(String period, String code, String value, DetailFields extra) {
  /** Checks that all is there. */
  public IndicatorValue {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(extra, "extra");
  }

  /**
   * Returns a value without other fields.
   *
   * @param period the code of the reported period
   * @param code the key figure or indicator
   * @param value the value as text
   * @return the value
   */
  public static IndicatorValue of(String period, String code, String value) {
    return new IndicatorValue(period, code, value, DetailFields.NONE);
  }
}
