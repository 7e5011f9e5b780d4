package nl.sluitend.examples.uses;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Section;
import nl.sluitend.deliverycheck.DeliveryCheck;
import nl.sluitend.io.iv3.DeliveryJson;
import nl.sluitend.io.iv3.LedgerCsv;
import nl.sluitend.io.iv3.MappingCsv;
import nl.sluitend.ledger.BuiltDelivery;
import nl.sluitend.ledger.DeliveryBuild;
import nl.sluitend.ledger.LedgerLine;
import nl.sluitend.ledger.LedgerMapping;
import nl.sluitend.printed.Notation;

/** A delivery to CBS from a ledger, checked as CBS does. */
public final class LedgerToDelivery {
  private LedgerToDelivery() {}

  private static final String LEDGER =
      """
      grootboek;omschrijving;kostenplaats;bedrag
      41000;Salarissen;100;1000,40
      41100;Sociale lasten;100;500,30
      43000;Onderhoud;210;250,60
      80000;Leges;210;-300,25
      """;

  private static final String MAPPING =
      """
      grootboek;kostenplaats;naar;taakveld/balanscode;categorie;standper;teken
      41*;*;lasten;;1.1;;
      43*;*;lasten;;3.8;;
      8*;*;baten;;3.7;;-
      *;100;;0.4;;;
      *;210;;2.1;;;
      """;

  /**
   * Prints the delivery of a small ledger, and what the check says of it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    List<LedgerLine> lines =
        LedgerCsv.read(bytes(LEDGER), "grootboek.csv", Optional.of(Notation.DUTCH)).orElseThrow();
    LedgerMapping mapping = MappingCsv.read(bytes(MAPPING), "mapping.csv").orElseThrow();
    DeliveryMetadata metadata =
        DeliveryMetadata.of("Gemeente", "060999", "Voorbeeld", 2025, 5)
            .made("2026-07-01T10:00:00+02:00", false, "Voorbeeld", "Sluitend");

    BuiltDelivery built = DeliveryBuild.of(metadata).from(lines, mapping).orElseThrow();
    Delivery delivery =
        built.delivery().toBuilder()
            .contact(Contact.of("A. Jansen", "iv3@example.nl", "0201234567"))
            .build();
    for (Section section : List.of(Section.EXPENDITURE, Section.INCOME)) {
      for (Booking booking : delivery.bookings(section)) {
        System.out.println(
            "%s %s %s %s"
                .formatted(
                    section.cbsName(), booking.code(), booking.category(), booking.amount()));
      }
    }
    CheckedTable checked = DeliveryCheck.standard().check("voorbeeld", delivery);
    for (Finding finding : checked.findings()) {
      System.out.println(finding.rule().id() + ": " + finding.message().dutch());
    }
    String json = DeliveryJson.write(delivery);
    System.out.println(
        DeliveryJson.read("voorbeeld.json", bytes(json))
            .value()
            .map(read -> read.delivery().equals(delivery))
            .equals(Optional.of(true)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
