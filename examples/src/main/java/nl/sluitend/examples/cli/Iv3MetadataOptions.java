package nl.sluitend.examples.cli;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.DeliveryMetadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who delivers, on which year and period. */
final class Iv3MetadataOptions {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  @Option(names = "--year", required = true, paramLabel = "JAAR", description = "Boekjaar.")
  private int year;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "0-5",
      description = "0 begroting, 1 t/m 4 kwartaal, 5 jaarrekening.")
  private int period;

  @Option(
      names = "--layer",
      paramLabel = "gemeente|gr|provincie",
      defaultValue = "gemeente",
      converter = LayerConverter.class,
      description = "Overheidslaag (standaard ${DEFAULT-VALUE}).")
  private GovernmentLayer layer = GovernmentLayer.MUNICIPALITY;

  @Option(
      names = "--number",
      required = true,
      paramLabel = "NUMMER",
      description = "Overheidsnummer, zoals 060384.")
  private String number = "";

  @Option(names = "--name", required = true, paramLabel = "NAAM", description = "Overheidsnaam.")
  private String name = "";

  @Option(
      names = "--contact",
      paramLabel = "NAAM,E-MAIL,TELEFOON",
      split = ",",
      description = "Contactpersoon; het CBS vraagt erom.")
  private List<String> contact = List.of();

  @Option(
      names = "--date",
      paramLabel = "TIJDSTIP",
      description =
          "Wanneer de levering is gemaakt, zoals 2025-10-03T13:46:23+02:00 (standaard nu).")
  private @Nullable String date;

  @Option(
      names = "--package",
      paramLabel = "NAAM",
      defaultValue = "",
      description = "Financieel pakket.")
  private String financialPackage = "";

  @Option(names = "--details-public", description = "De details mogen openbaar worden.")
  private boolean detailsPublic;

  /** The metadata of the delivery, with all that CBS's schema asks for. */
  DeliveryMetadata metadata() {
    return DeliveryMetadata.of(layer.cbsName(), number, name, year, period)
        .made(made(), detailsPublic, financialPackage, "Sluitend");
  }

  private String made() {
    try {
      OffsetDateTime moment =
          Optional.ofNullable(date)
              .map(OffsetDateTime::parse)
              .orElseGet(() -> OffsetDateTime.now(HERE).truncatedTo(ChronoUnit.SECONDS));
      return moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT));
    } catch (DateTimeParseException e) {
      throw new Unusable(
          "'%s' is geen tijdstip zoals 2025-10-03T13:46:23+02:00".formatted(date),
          "'%s' is no moment such as 2025-10-03T13:46:23+02:00".formatted(date));
    }
  }

  /** Whom CBS can ask, if that was given. */
  Optional<Contact> contact() {
    if (contact.isEmpty()) {
      return Optional.empty();
    }
    if (contact.size() != 3) {
      throw new Unusable(
          "een contactpersoon is NAAM,E-MAIL,TELEFOON", "a contact is NAME,E-MAIL,TELEPHONE");
    }
    return Optional.of(Contact.of(contact.get(0), contact.get(1), contact.get(2)));
  }

  /** Layers as people type them. */
  static final class LayerConverter implements ITypeConverter<GovernmentLayer> {
    @Override
    public GovernmentLayer convert(String text) {
      for (GovernmentLayer each : GovernmentLayer.values()) {
        if (each.cbsName().equalsIgnoreCase(text)) {
          return each;
        }
      }
      throw new TypeConversionException("verwacht gemeente, gr of provincie, gevonden " + text);
    }
  }
}
