package nl.sluitend.examples.cli;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.DeliveryMetadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who delivers, on which year and period. */
final class Iv3MetadataOptions {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  @Option(
      names = "--year",
      required = true,
      paramLabel = "JAAR",
      converter = Iv3Values.Year.class,
      description = "Boekjaar.")
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
      converter = Iv3Values.Layer.class,
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
      required = true,
      paramLabel = "NAAM,E-MAIL,TELEFOON",
      description = "Contactpersoon: wie het CBS vragen kan stellen.")
  private String contact = "";

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
    requireText("--number", number);
    requireText("--name", name);
    if (period < DeliveryMetadata.BUDGET_PERIOD || period > DeliveryMetadata.ACCOUNTS_PERIOD) {
      throw new Unusable(
          "--period is 0 (begroting), 1 t/m 4 (kwartaal) of 5 (jaarrekening), niet " + period,
          "--period is 0 (budget), 1 to 4 (quarter) or 5 (accounts), not " + period);
    }
    SortedSet<Integer> years = CodeLists.years(layer);
    if (!years.contains(year)) {
      throw new Unusable(
          "van %s %s zijn geen codelijsten bekend; wel van %s t/m %s"
              .formatted(layer.cbsName(), year, years.first(), years.last()),
          "no code lists of %s %s are known; they are of %s to %s"
              .formatted(layer.cbsName(), year, years.first(), years.last()));
    }
    return DeliveryMetadata.of(layer.cbsName(), number, name, year, period)
        .made(made(), detailsPublic, financialPackage, "Sluitend");
  }

  /** CBS's schema takes an empty text, but nobody can tell whose delivery that is. */
  private static void requireText(String option, String text) {
    if (text.isBlank()) {
      throw new Unusable(option + " is leeg", option + " is empty");
    }
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

  /** Whom CBS can ask; a name may have commas of its own. */
  Contact contact() {
    int phone = contact.lastIndexOf(',');
    int email = contact.lastIndexOf(',', phone - 1);
    if (email < 0 || contact.substring(phone + 1).isBlank()) {
      throw new Unusable(
          "een contactpersoon is NAAM,E-MAIL,TELEFOON", "a contact is NAME,E-MAIL,TELEPHONE");
    }
    return Contact.of(
        contact.substring(0, email).strip(),
        contact.substring(email + 1, phone).strip(),
        contact.substring(phone + 1).strip());
  }
}
