package nl.sluitend.deliverycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.delivery.Unread;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;

/** What CBS's schema does not allow in a delivery that was not read from a file. */
final class TypedFaults {
  /** CBS looks at the end of the text only: any day before it goes, parts of a second do not. */
  private static final Pattern TIME =
      Pattern.compile(
          "(2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](Z|[+-](2[0-3]|[01][0-9]):[0-5][0-9])?$");

  private static final int LONGEST_SHOWN = 60;

  private final Delivery delivery;
  private final Place place;
  private final List<StructureFault> faults = new ArrayList<>();

  private TypedFaults(Delivery delivery, Place place) {
    this.delivery = delivery;
    this.place = place;
  }

  static List<StructureFault> of(Delivery delivery, String source) {
    TypedFaults found = new TypedFaults(delivery, Place.file(source));
    if (delivery.metadata().equals(DeliveryMetadata.NONE)) {
      found.add(StructureCode.SF001);
    } else {
      found.metadata(delivery.metadata());
    }
    delivery.contact().ifPresentOrElse(found::contact, () -> found.add(StructureCode.SF005));
    found.sections();
    delivery.unread().forEach(found::unread);
    return List.copyOf(found.faults);
  }

  /** Whether the text ends in a time of day as CBS wants it. */
  static boolean endsInTime(String date) {
    return TIME.matcher(date).find();
  }

  private void metadata(DeliveryMetadata metadata) {
    metadata(metadata, "overheidslaag", metadata.layerName());
    metadata(metadata, "overheidsnummer", metadata.number());
    metadata(metadata, "overheidsnaam", metadata.name());
    metadata(metadata, "boekjaar", metadata.year());
    metadata(metadata, "periode", metadata.period());
    metadata(metadata, "status", metadata.status());
    metadata(metadata, "datum", metadata.date());
    metadata(metadata, "details_openbaar", metadata.detailsPublic());
    metadata(metadata, "financieel_pakket", metadata.financialPackage());
    metadata(metadata, "export_software", metadata.exportSoftware());
    extra(metadata.extra(), METADATA, StructureCode.SF003, StructureCode.SF004);
    metadata
        .layerName()
        .filter(name -> GovernmentLayer.ofCbsName(name).isEmpty())
        .ifPresent(
            name ->
                wrong(
                    StructureCode.SF004,
                    "overheidslaag",
                    name,
                    new Message("Gemeente, Provincie of GR", "Gemeente, Provincie or GR")));
    metadata
        .date()
        .filter(date -> !endsInTime(date))
        .ifPresent(
            date ->
                wrong(
                    StructureCode.SF004,
                    "datum",
                    date,
                    new Message(
                        "een datum met tijd, zoals 2025-10-03T13:46:23+02:00",
                        "a date with a time, such as 2025-10-03T13:46:23+02:00")));
  }

  private static final List<String> METADATA =
      List.of(
          "overheidslaag",
          "overheidsnummer",
          "overheidsnaam",
          "boekjaar",
          "periode",
          "status",
          "datum",
          "details_openbaar",
          "financieel_pakket",
          "export_software");
  private static final List<String> CONTACT = List.of("naam", "email", "telefoon");

  /** A value of the wrong type is kept beside the others, under its own name. */
  private void metadata(DeliveryMetadata metadata, String field, Optional<?> value) {
    if (value.isEmpty() && metadata.extra().find(field).isEmpty()) {
      missing(StructureCode.SF002, field);
    }
  }

  private void contact(Contact contact) {
    contact(contact, "naam", contact.name());
    contact(contact, "email", contact.email());
    contact(contact, "telefoon", contact.phone());
    extra(contact.extra(), CONTACT, StructureCode.SF007, StructureCode.SF008);
    contact
        .email()
        .filter(email -> !email.isBlank() && !Contact.isAddress(email))
        .ifPresent(
            email ->
                wrong(
                    StructureCode.SF008,
                    "email",
                    email,
                    new Message("een adres als naam@voorbeeld.nl", "an address like a@b.nl")));
  }

  private void contact(Contact contact, String field, Optional<String> value) {
    if (value.isEmpty() && contact.extra().find(field).isEmpty()) {
      missing(StructureCode.SF006, field);
    }
    value
        .filter(String::isBlank)
        .ifPresent(blank -> wrong(StructureCode.SF009, field, blank, new Message("tekst", "text")));
  }

  private void extra(
      DetailFields extra, List<String> known, StructureCode unknown, StructureCode mistyped) {
    for (String name : extra.names()) {
      if (known.contains(name)) {
        wrong(mistyped, name, "", new Message("een ander type", "another type"));
      } else {
        wrong(unknown, name, "", new Message("geen ander veld", "no other field"));
      }
    }
  }

  private void sections() {
    if (Stream.of(Section.values()).noneMatch(delivery::has)) {
      add(StructureCode.SF010);
      return;
    }
    required(Section.INCOME, StructureCode.SF011);
    required(Section.EXPENDITURE, StructureCode.SF012);
    required(Section.BALANCE_INCOME, StructureCode.SF013);
    required(Section.BALANCE_EXPENDITURE, StructureCode.SF014);
    required(Section.BALANCE_POSITIONS, StructureCode.SF015);
  }

  private void required(Section section, StructureCode code) {
    if (!delivery.has(section)) {
      add(code);
    }
  }

  private void unread(Unread unread) {
    faults.add(
        new StructureFault(
            StructureCode.SF999,
            place,
            unread.section(),
            unread.section().isPresent() ? unread.number() : 0,
            unread.section().isPresent() ? Optional.empty() : Optional.of("opmerkingen"),
            "…",
            new Message("een regel met alle velden", "a record with all fields"),
            false));
  }

  private void add(StructureCode code) {
    fault(code, Optional.empty(), "", new Message("dit onderdeel", "this part"));
  }

  private void missing(StructureCode code, String field) {
    fault(code, Optional.of(field), "", new Message("dit veld", "this field"));
  }

  private void wrong(StructureCode code, String field, String found, Message expected) {
    fault(code, Optional.of(field), shortened(found), expected);
  }

  private static String shortened(String found) {
    return found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) + "…" : found;
  }

  private void fault(StructureCode code, Optional<String> field, String found, Message expected) {
    faults.add(new StructureFault(code, place, Optional.empty(), 0, field, found, expected, true));
  }
}
