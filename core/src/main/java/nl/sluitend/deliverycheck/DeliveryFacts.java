package nl.sluitend.deliverycheck;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.Unchecked;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.Section;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.table.CellReference;

/** A delivery and what its rules need to know of it. */
final class DeliveryFacts {
  private final Delivery delivery;
  private final List<StructureFault> faults;
  private final Unit unit;
  private final Optional<Integer> year;
  private final Optional<CodeLists> lists;
  private final Map<Section, Integer> firstRows = new EnumMap<>(Section.class);
  private final int records;

  DeliveryFacts(
      Delivery delivery,
      List<StructureFault> faults,
      Unit unit,
      Optional<GovernmentLayer> layer,
      Optional<Integer> year) {
    this.delivery = delivery;
    this.faults = faults;
    this.unit = unit;
    this.year = year;
    this.lists = layer.flatMap(l -> year.flatMap(y -> CodeLists.find(l, y)));
    int rows = 0;
    for (Section section : Section.values()) {
      firstRows.put(section, rows);
      rows += size(delivery, section);
    }
    this.records = rows;
  }

  Delivery delivery() {
    return delivery;
  }

  List<StructureFault> faults() {
    return faults;
  }

  /** In which unit the amounts are shown. */
  Unit unit() {
    return unit;
  }

  Optional<Integer> year() {
    return year;
  }

  Optional<CodeLists> lists() {
    return lists;
  }

  /** Layer and year as people call them; only where there are lists. */
  String edition() {
    CodeLists known = lists.orElseThrow();
    return known.layer().cbsName() + " " + known.year();
  }

  int records() {
    return records;
  }

  /** The amount of a record in the table of the delivery. */
  CellReference cell(Section section, int index) {
    return new CellReference(
        Objects.requireNonNull(firstRows.get(section)) + index, DeliveryTable.AMOUNT);
  }

  /** What of these sections a rule cannot have looked at, because it was not read. */
  List<Unchecked> leftOut(Section... sections) {
    return Arrays.stream(sections)
        .filter(section -> leftOut(section) > 0)
        .map(
            section ->
                new Unchecked(
                    List.of(),
                    new Message(
                        "niet alles van %s kon worden gelezen (%s)"
                            .formatted(section.cbsName(), leftOut(section)),
                        "not all of %s could be read (%s)"
                            .formatted(section.cbsName(), leftOut(section)))))
        .toList();
  }

  private long leftOut(Section section) {
    return faults.stream()
        .filter(fault -> !fault.kept() && fault.section().equals(Optional.of(section)))
        .count();
  }

  private static int size(Delivery delivery, Section section) {
    return switch (section.content()) {
      case BOOKINGS -> delivery.bookings(section).size();
      case POSITIONS -> delivery.positions().size();
      case INDICATORS -> delivery.indicators(section).size();
    };
  }

  /** Whether a section is missing or has no records. */
  boolean isEmpty(Section section) {
    return size(delivery, section) == 0;
  }
}
