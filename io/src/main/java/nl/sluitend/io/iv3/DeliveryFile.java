package nl.sluitend.io.iv3;

import java.util.List;
import java.util.Objects;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.delivery.UnitEvidence;

/**
 * A delivery as a file states it.
 *
 * @param delivery the delivery, as far as it could be read
 * @param version the version of CBS's schema that the file was held to
 * @param faults where the file departs from that schema, in order of place: one for each departure,
 *     at most {@value #MOST_FAULTS}. Each is among the problems of the reading as well, with CBS's
 *     code
 */
public record DeliveryFile(Delivery delivery, SchemaVersion version, List<StructureFault> faults) {
  /** The most faults that are listed of one file; how many more there are is a problem. */
  public static final int MOST_FAULTS = 1000;

  /** Copies the faults. */
  public DeliveryFile {
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(version, "version");
    faults = List.copyOf(faults);
  }

  /**
   * Concludes in which unit the amounts are.
   *
   * @return the unit with its evidence, or that it cannot be told
   */
  public UnitEvidence unitEvidence() {
    return UnitEvidence.of(delivery);
  }
}
