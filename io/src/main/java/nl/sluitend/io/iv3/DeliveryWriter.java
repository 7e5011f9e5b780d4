package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Contact;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.DeliveryStatus;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Remark;
import nl.sluitend.delivery.Section;

/** Writes a delivery in the form of the newest schema, one record a line. */
final class DeliveryWriter {
  private final JsonLines out = new JsonLines();

  String write(Delivery delivery) {
    JsonMembers root = new JsonMembers(out, "{\n", ",\n");
    if (!delivery.metadata().equals(DeliveryMetadata.NONE)) {
      root.member("metadata");
      metadata(delivery.metadata());
    }
    delivery
        .contact()
        .ifPresent(
            contact -> {
              root.member("contact");
              contact(contact);
            });
    if (!delivery.remarks().isEmpty()) {
      root.member(RemarkReader.NAME);
      records(delivery.remarks(), this::remark);
    }
    if (hasData(delivery)) {
      root.member("data");
      data(delivery);
    }
    root.rest(delivery.extra());
    return out.raw("\n}\n").toString();
  }

  private void metadata(DeliveryMetadata metadata) {
    JsonMembers members = new JsonMembers(out, "{\n  ", ",\n  ");
    members.text("overheidslaag", metadata.layerName());
    members.text("overheidsnummer", metadata.number());
    members.text("overheidsnaam", metadata.name());
    metadata.year().ifPresent(year -> members.member("boekjaar").raw(year.toString()));
    metadata.period().ifPresent(period -> members.member("periode").raw(period.toString()));
    members.text("status", metadata.status().map(DeliveryStatus::cbsName));
    members.text("datum", metadata.date());
    metadata
        .detailsPublic()
        .ifPresent(truth -> members.member("details_openbaar").raw(truth.toString()));
    members.text("financieel_pakket", metadata.financialPackage());
    members.text("export_software", metadata.exportSoftware());
    members.rest(metadata.extra());
    out.raw("\n}");
  }

  private void contact(Contact contact) {
    JsonMembers members = new JsonMembers(out, "{\n  ", ",\n  ");
    members.text("naam", contact.name());
    members.text("email", contact.email());
    members.text("telefoon", contact.phone());
    members.rest(contact.extra());
    out.raw("\n}");
  }

  private void remark(Remark remark) {
    JsonMembers members = record();
    members.member("tekst").text(remark.text());
    members.text("auteur", remark.author());
    members.rest(remark.extra());
  }

  private static boolean hasData(Delivery delivery) {
    for (Section section : Section.values()) {
      if (delivery.has(section)) {
        return true;
      }
    }
    return !delivery.extraData().isEmpty();
  }

  private void data(Delivery delivery) {
    JsonMembers members = new JsonMembers(out, "{\n", ",\n");
    for (Section section : Section.values()) {
      if (delivery.has(section)) {
        members.member(section.cbsName());
        section(delivery, section);
      }
    }
    members.rest(delivery.extraData());
    out.raw("\n}");
  }

  private void section(Delivery delivery, Section section) {
    List<String> names = section.fieldNames();
    switch (section.content()) {
      case BOOKINGS -> records(delivery.bookings(section), b -> booking(names, b));
      case POSITIONS -> records(delivery.positions(), p -> position(names, p));
      case INDICATORS -> records(delivery.indicators(section), v -> indicator(names, v));
    }
  }

  private <T> void records(List<T> records, Consumer<T> record) {
    out.raw("[");
    String separator = "\n";
    for (T each : records) {
      out.raw(separator);
      record.accept(each);
      out.raw("}");
      separator = ",\n";
    }
    out.raw("]");
  }

  private JsonMembers record() {
    return new JsonMembers(out, "{", ", ");
  }

  private void booking(List<String> names, Booking booking) {
    JsonMembers members = record();
    members.member(names.get(0)).text(booking.code());
    members.member(names.get(1)).text(booking.category());
    amount(members, names.get(2), booking.amount(), booking.details());
    members.rest(booking.extra());
  }

  private void position(List<String> names, Position position) {
    JsonMembers members = record();
    members.member(names.get(0)).text(position.post());
    members.member(names.get(1)).text(position.date());
    amount(members, names.get(2), position.amount(), position.details());
    members.rest(position.extra());
  }

  private void amount(
      JsonMembers members, String name, BigDecimal amount, Optional<DetailFields> details) {
    // A scale below zero is written with its exponent, so that reading gives the same digits.
    members.member(name).raw(amount.scale() < 0 ? amount.toString() : amount.toPlainString());
    details.ifPresent(fields -> members.member(RecordReader.DETAILS).fields(fields));
  }

  private void indicator(List<String> names, IndicatorValue value) {
    JsonMembers members = record();
    members.member(names.get(0)).text(value.period());
    members.member(names.get(1)).text(value.code());
    members.member(names.get(2)).text(value.value());
    members.rest(value.extra());
  }
}
