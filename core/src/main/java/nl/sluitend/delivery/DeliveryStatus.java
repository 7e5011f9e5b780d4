package nl.sluitend.delivery;

import java.util.Arrays;
import java.util.Optional;

/** Whether a delivery states what is planned or what was booked. */
public enum DeliveryStatus {
  /** What is planned. */
  BUDGET("Begroting"),
  /** What was booked. */
  ACTUALS("Realisatie");

  private final String cbsName;

  DeliveryStatus(String cbsName) {
    this.cbsName = cbsName;
  }

  /**
   * Looks for the status that deliveries write like this.
   *
   * @param cbsName such as {@code Realisatie}
   * @return the status, if there is one
   */
  public static Optional<DeliveryStatus> ofCbsName(String cbsName) {
    return Arrays.stream(values()).filter(s -> s.cbsName.equals(cbsName)).findFirst();
  }

  /**
   * Returns how a delivery writes it.
   *
   * @return Begroting or Realisatie
   */
  public String cbsName() {
    return cbsName;
  }
}
