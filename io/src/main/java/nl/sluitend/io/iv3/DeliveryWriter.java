package nl.sluitend.io.iv3;

import java.math.BigDecimal;
import java.util.Iterator;
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
import nl.sluitend.delivery.Unread;

/** Writes a delivery in the form of the newest schema, one record a line. */
final class DeliveryWriter {
  private final JsonLines out = new JsonLines();

  private final Delivery delivery;

  DeliveryWriter(Delivery delivery) {
    this.delivery = delivery;
  }

  String write() {
    JsonMembers root = new JsonMembers(out, "{\n", ",\n", delivery.extra());
    if (!delivery.metadata().equals(DeliveryMetadata.NONE)) {
      root.part("metadata");
      metadata(delivery.metadata());
    }
    delivery
        .contact()
        .ifPresent(
            contact -> {
              root.part("contact");
              contact(contact);
            });
    if (!delivery.remarks().isEmpty() || unread(Optional.empty()).hasNext()) {
      root.part(RemarkReader.NAME);
      records(Optional.empty(), delivery.remarks(), this::remark);
    }
    if (hasData()) {
      root.part("data");
      data();
    }
    root.rest("\n}\n");
    return out.toString();
  }

  private void metadata(DeliveryMetadata metadata) {
    JsonMembers members = new JsonMembers(out, "{\n  ", ",\n  ", metadata.extra());
    members.text("overheidslaag", metadata.layerName());
    members.text("overheidsnummer", metadata.number());
    members.text("overheidsnaam", metadata.name());
    metadata.year().ifPresent(year -> whole(members, "boekjaar", year));
    metadata.period().ifPresent(period -> whole(members, "periode", period));
    members.text("status", metadata.status().map(DeliveryStatus::cbsName));
    members.text("datum", metadata.date());
    metadata
        .detailsPublic()
        .ifPresent(
            truth ->
                members.value("details_openbaar", truth, Forms::none, t -> out.raw(t.toString())));
    members.text("financieel_pakket", metadata.financialPackage());
    members.text("export_software", metadata.exportSoftware());
    members.rest("\n}");
  }

  private void whole(JsonMembers members, String name, Integer number) {
    members.value(name, number, HeadReader::whole, n -> out.raw(n.toString()));
  }

  private void contact(Contact contact) {
    JsonMembers members = new JsonMembers(out, "{\n  ", ",\n  ", contact.extra());
    members.text("naam", contact.name());
    members.text("email", contact.email());
    members.text("telefoon", contact.phone());
    members.rest("\n}");
  }

  private void remark(Remark remark) {
    if (remark.bare()) {
      out.text(remark.text());
      return;
    }
    JsonMembers members = record(remark.extra());
    members.text("tekst", Optional.of(remark.text()));
    members.text("auteur", remark.author());
    end(members);
  }

  private boolean hasData() {
    for (Section section : Section.values()) {
      if (delivery.has(section)) {
        return true;
      }
    }
    return !delivery.extraData().isEmpty();
  }

  private void data() {
    JsonMembers members = new JsonMembers(out, "{\n", ",\n", delivery.extraData());
    for (Section section : Section.values()) {
      if (delivery.has(section)) {
        members.part(section.cbsName());
        section(section);
      }
    }
    members.rest("\n}");
  }

  private void section(Section section) {
    List<String> names = section.fieldNames();
    Optional<Section> in = Optional.of(section);
    switch (section.content()) {
      case BOOKINGS -> records(in, delivery.bookings(section), b -> booking(names, b));
      case POSITIONS -> records(in, delivery.positions(), p -> position(names, p));
      case INDICATORS -> records(in, delivery.indicators(section), v -> indicator(names, v));
    }
  }

  private Iterator<Unread> unread(Optional<Section> section) {
    return delivery.unread().stream().filter(u -> u.section().equals(section)).iterator();
  }

  /** Writes what stands in a section, each in its place. */
  private <T> void records(Optional<Section> section, List<T> records, Consumer<T> record) {
    Iterator<Unread> unread = unread(section);
    Optional<Unread> next = next(unread);
    out.enter("[");
    String separator = "\n";
    int number = 1;
    for (T each : records) {
      while (next.isPresent() && next.get().number() == number) {
        out.raw(separator).detail(next.get().stated());
        next = next(unread);
        separator = ",\n";
        number++;
      }
      out.raw(separator);
      record.accept(each);
      separator = ",\n";
      number++;
    }
    while (next.isPresent()) {
      out.raw(separator).detail(next.get().stated());
      next = next(unread);
      separator = ",\n";
    }
    out.leave("]");
  }

  private static Optional<Unread> next(Iterator<Unread> unread) {
    return unread.hasNext() ? Optional.of(unread.next()) : Optional.empty();
  }

  private JsonMembers record(DetailFields extra) {
    return new JsonMembers(out, "{", ", ", extra);
  }

  private static void end(JsonMembers record) {
    record.rest("}");
  }

  private void booking(List<String> names, Booking booking) {
    JsonMembers members = record(booking.extra());
    members.text(names.get(0), booking.code());
    members.text(names.get(1), booking.category());
    amount(members, names.get(2), booking.amount(), booking.details());
    end(members);
  }

  private void position(List<String> names, Position position) {
    JsonMembers members = record(position.extra());
    members.text(names.get(0), position.post());
    members.text(names.get(1), position.date());
    amount(members, names.get(2), position.amount(), position.details());
    end(members);
  }

  private void amount(
      JsonMembers members, String name, BigDecimal amount, Optional<DetailFields> details) {
    // A scale below zero is written with its exponent, so that reading gives the same digits.
    members.value(
        name,
        amount,
        Forms::amount,
        a -> out.raw(a.scale() < 0 ? a.toString() : a.toPlainString()));
    details.ifPresent(
        fields -> members.value(RecordReader.DETAILS, fields, Forms::none, out::fields));
  }

  private void indicator(List<String> names, IndicatorValue value) {
    JsonMembers members = record(value.extra());
    members.text(names.get(0), value.period());
    members.text(names.get(1), value.code());
    members.text(names.get(2), value.value());
    end(members);
  }
}
