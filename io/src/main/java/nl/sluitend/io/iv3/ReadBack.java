package nl.sluitend.io.iv3;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.delivery.Booking;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.Detail;
import nl.sluitend.delivery.DetailFields;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Position;
import nl.sluitend.delivery.Section;

/**
 * Looks whether what a delivery keeps would have a meaning where it is written: a field {@code
 * details} that is kept, or a good record that is said to be unread. What could have one is written
 * and read again; all else is read as it is stated anyhow.
 */
final class ReadBack {
  private static final int LONGEST_SHOWN = 200;

  /** What is read where all that is kept is more than can be read. */
  private static final Delivery NOTHING = Delivery.builder().build();

  private final Delivery stated;
  private final Delivery read;

  private ReadBack(Delivery stated, Delivery read) {
    this.stated = stated;
    this.read = read;
  }

  /** Refuses a delivery that would be read otherwise. */
  static void require(Delivery delivery) {
    Delivery keeping = keeping(delivery);
    byte[] json = new DeliveryWriter(keeping).write().getBytes(StandardCharsets.UTF_8);
    Delivery read =
        DeliveryJson.read("", json, SchemaVersion.NEWEST)
            .value()
            .map(DeliveryFile::delivery)
            .orElse(NOTHING);
    Delivery settled = settled(keeping);
    if (!settled.equals(read)) {
      throw new ReadBack(settled, read).refusal();
    }
  }

  /** The same without what is only kept to say that a part is empty, where the part is there. */
  private static Delivery settled(Delivery delivery) {
    Set<String> sections = new HashSet<>();
    for (Section section : Section.values()) {
      if (delivery.has(section)) {
        sections.add(section.cbsName());
      }
    }
    Set<String> parts = new HashSet<>();
    if (!delivery.metadata().equals(DeliveryMetadata.NONE)) {
      parts.add("metadata");
    }
    delivery.contact().ifPresent(contact -> parts.add("contact"));
    if (!delivery.remarks().isEmpty()
        || delivery.unread().stream().anyMatch(u -> u.section().isEmpty())) {
      parts.add(RemarkReader.NAME);
    }
    if (!sections.isEmpty() || !delivery.extraData().isEmpty()) {
      parts.add("data");
    }
    return delivery.toBuilder()
        .extra(without(delivery.extra(), parts))
        .extraData(without(delivery.extraData(), sections))
        .build();
  }

  private static DetailFields without(DetailFields fields, Set<String> names) {
    Map<String, Detail> left = new LinkedHashMap<>(fields.toMap());
    left.keySet().removeAll(names);
    return DetailFields.of(left).withAgain(fields.again());
  }

  /** The same without the records that keep nothing. */
  private static Delivery keeping(Delivery delivery) {
    Delivery.Builder builder = delivery.toBuilder();
    for (Section section : Section.values()) {
      if (delivery.has(section)) {
        switch (section.content()) {
          case BOOKINGS -> builder.bookings(section, bookings(delivery, section));
          case POSITIONS -> builder.positions(positions(delivery));
          case INDICATORS -> builder.indicators(section, indicators(delivery, section));
        }
      }
    }
    return builder.build();
  }

  private static List<Booking> bookings(Delivery delivery, Section section) {
    return delivery.bookings(section).stream().filter(b -> !b.extra().isEmpty()).toList();
  }

  private static List<Position> positions(Delivery delivery) {
    return delivery.positions().stream().filter(p -> !p.extra().isEmpty()).toList();
  }

  private static List<IndicatorValue> indicators(Delivery delivery, Section section) {
    return delivery.indicators(section).stream().filter(v -> !v.extra().isEmpty()).toList();
  }

  private IllegalArgumentException refusal() {
    return part("metadata", Delivery::metadata)
        .or(() -> part("contact", Delivery::contact))
        .or(() -> records(RemarkReader.NAME, Delivery::remarks))
        .or(this::sections)
        .or(() -> part("data", Delivery::extraData))
        .or(() -> records("data", Delivery::unread))
        .orElseGet(() -> refusal("the delivery", stated.extra(), read.extra()));
  }

  private Optional<IllegalArgumentException> sections() {
    for (Section section : Section.values()) {
      Optional<IllegalArgumentException> refusal =
          records(section.cbsName(), delivery -> records(delivery, section));
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static List<?> records(Delivery delivery, Section section) {
    return switch (section.content()) {
      case BOOKINGS -> delivery.bookings(section);
      case POSITIONS -> delivery.positions();
      case INDICATORS -> delivery.indicators(section);
    };
  }

  private Optional<IllegalArgumentException> part(String name, Function<Delivery, ?> part) {
    Object here = part.apply(stated);
    Object there = part.apply(read);
    return here.equals(there) ? Optional.empty() : Optional.of(refusal(name, here, there));
  }

  /** Shows the first record that is another one. */
  private Optional<IllegalArgumentException> records(
      String name, Function<Delivery, List<?>> records) {
    List<?> here = records.apply(stated);
    List<?> there = records.apply(read);
    int i = 0;
    while (i < here.size() && i < there.size() && here.get(i).equals(there.get(i))) {
      i++;
    }
    int first = i;
    return here.equals(there)
        ? Optional.empty()
        : Optional.of(refusal(name, at(here, first), at(there, first)));
  }

  private static Object at(List<?> records, int i) {
    return i < records.size() ? records.get(i) : "nothing";
  }

  private static IllegalArgumentException refusal(String name, Object stated, Object read) {
    return new IllegalArgumentException(
        "What is kept in %s has a meaning there: %s is read as %s"
            .formatted(name, shown(stated), shown(read)));
  }

  private static String shown(Object value) {
    String text = value.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
