package nl.sluitend.delivery;

import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;

/**
 * Who delivers, on which year and period. Whatever is not stated, or not in a form that has a
 * meaning, is empty here and in the latter case kept in {@code extra} under its own name.
 *
 * @param layerName the layer of government (overheidslaag) as stated: {@code Gemeente}, {@code
 *     Provincie} or {@code GR}
 * @param number the number of the government (overheidsnummer): text, leading zeros count
 * @param name its name (overheidsnaam)
 * @param year the financial year (boekjaar), 0 to 9999
 * @param period 0 for the budget, 1 to 4 for the quarters, 5 for the annual accounts (periode)
 * @param status planned or booked
 * @param date when the file was made (datum), as stated
 * @param detailsPublic whether the details may be published (details_openbaar)
 * @param financialPackage the bookkeeping software (financieel_pakket)
 * @param exportSoftware the software that made the file (export_software)
 * @param extra fields that the format has no meaning for, and values of the wrong type
 */
public record DeliveryMetadata(
    Optional<String> layerName,
    Optional<String> number,
    Optional<String> name,
    Optional<Integer> year,
    Optional<Integer> period,
    Optional<DeliveryStatus> status,
    Optional<String> date,
    Optional<Boolean> detailsPublic,
    Optional<String> financialPackage,
    Optional<String> exportSoftware,
    DetailFields extra) {
  /** The period of the budget. */
  public static final int BUDGET_PERIOD = 0;

  /** The period of the annual accounts. */
  public static final int ACCOUNTS_PERIOD = 5;

  private static final int MAX_YEAR = 9999;

  /** Nothing stated at all. */
  public static final DeliveryMetadata NONE =
      new DeliveryMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          DetailFields.NONE);

  /** Checks that all is there, that a year has at most four digits and the period is one of six. */
  public DeliveryMetadata {
    Objects.requireNonNull(layerName, "layerName");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(detailsPublic, "detailsPublic");
    Objects.requireNonNull(financialPackage, "financialPackage");
    Objects.requireNonNull(exportSoftware, "exportSoftware");
    Objects.requireNonNull(extra, "extra");
    if (year.isPresent() && (year.get() < 0 || year.get() > MAX_YEAR)) {
      throw new IllegalArgumentException(
          "A year is 0 to %s, but was %s".formatted(MAX_YEAR, year.get()));
    }
    if (period.isPresent() && (period.get() < BUDGET_PERIOD || period.get() > ACCOUNTS_PERIOD)) {
      throw new IllegalArgumentException(
          "A period is 0 (budget), 1 to 4 (quarters) or 5 (accounts), but was " + period.get());
    }
  }

  /**
   * Returns what identifies a delivery; the status follows from the period: what is delivered for
   * period 0 is a budget, for all others what was booked.
   *
   * @param layerName {@code Gemeente}, {@code Provincie} or {@code GR}
   * @param number the number of the government
   * @param name its name
   * @param year the financial year
   * @param period 0 to 5
   * @return the metadata, without date and software
   */
  public static DeliveryMetadata of(
      String layerName, String number, String name, int year, int period) {
    return new DeliveryMetadata(
        Optional.of(layerName),
        Optional.of(number),
        Optional.of(name),
        Optional.of(year),
        Optional.of(period),
        Optional.of(period == BUDGET_PERIOD ? DeliveryStatus.BUDGET : DeliveryStatus.ACTUALS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DetailFields.NONE);
  }

  /**
   * Returns the layer of government.
   *
   * @return the layer; empty if none is stated, or a name that CBS does not have
   */
  public Optional<GovernmentLayer> layer() {
    return layerName.flatMap(GovernmentLayer::ofCbsName);
  }

  /**
   * Returns the code lists that hold for the delivery.
   *
   * @return those of its layer and year; empty if one of these is not stated, or CBS's definitions
   *     of it are not known
   */
  public Optional<CodeLists> codeLists() {
    return layer().flatMap(known -> year.flatMap(stated -> CodeLists.find(known, stated)));
  }

  /**
   * Returns the same with what else CBS's schema asks for.
   *
   * @param newDate when the file is made, as ISO 8601 with an offset: {@code
   *     2025-10-03T13:46:23+02:00}
   * @param newDetailsPublic whether the details may be published
   * @param newFinancialPackage the bookkeeping software
   * @param newExportSoftware the software that makes the file
   * @return the complete metadata
   */
  public DeliveryMetadata made(
      String newDate,
      boolean newDetailsPublic,
      String newFinancialPackage,
      String newExportSoftware) {
    return new DeliveryMetadata(
        layerName,
        number,
        name,
        year,
        period,
        status,
        Optional.of(newDate),
        Optional.of(newDetailsPublic),
        Optional.of(newFinancialPackage),
        Optional.of(newExportSoftware),
        extra);
  }
}
