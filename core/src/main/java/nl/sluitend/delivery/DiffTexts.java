package nl.sluitend.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.message.Message;

/** What differs between deliveries besides amounts, and what to know when comparing them. */
final class DiffTexts {
  private DiffTexts() {}

  static List<DeliveryDiff.TextChange> metadata(DeliveryMetadata before, DeliveryMetadata after) {
    return changes(fields(before), fields(after));
  }

  private static Map<String, String> fields(DeliveryMetadata metadata) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "overheidslaag", metadata.layerName());
    put(fields, "overheidsnummer", metadata.number());
    put(fields, "overheidsnaam", metadata.name());
    put(fields, "boekjaar", metadata.year());
    put(fields, "periode", metadata.period());
    put(fields, "status", metadata.status().map(DeliveryStatus::cbsName));
    put(fields, "datum", metadata.date());
    put(fields, "details_openbaar", metadata.detailsPublic());
    put(fields, "financieel_pakket", metadata.financialPackage());
    put(fields, "export_software", metadata.exportSoftware());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, Optional<?> value) {
    value.ifPresent(v -> fields.put(name, v.toString()));
  }

  static List<DeliveryDiff.TextChange> indicators(Delivery before, Delivery after) {
    return changes(values(before), values(after));
  }

  /** Values of the same code and period are one, in their order. */
  private static Map<String, String> values(Delivery delivery) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Section section : List.of(Section.KEY_FIGURES, Section.POLICY_INDICATORS)) {
      for (IndicatorValue each : delivery.indicators(section)) {
        String name = "%s %s %s".formatted(section.cbsName(), each.code(), each.period());
        values.merge(name, each.value(), (one, other) -> one + "; " + other);
      }
    }
    return values;
  }

  private static List<DeliveryDiff.TextChange> changes(
      Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .map(
            name ->
                new DeliveryDiff.TextChange(
                    name,
                    Optional.ofNullable(before.get(name)),
                    Optional.ofNullable(after.get(name))))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  static List<Message> notes(Delivery before, Delivery after, List<DeliveryDiff.Line> lines) {
    List<Message> notes = new ArrayList<>();
    for (Section section : Section.values()) {
      if (before.has(section) != after.has(section)) {
        boolean gone = before.has(section);
        notes.add(
            new Message(
                "%s staat alleen in de %s levering"
                    .formatted(section.cbsName(), gone ? "eerste" : "tweede"),
                "%s is in the %s delivery only"
                    .formatted(section.cbsName(), gone ? "first" : "second")));
      }
    }
    Optional<CodeLists> own = DiffLines.lists(before);
    Optional<CodeLists> other = DiffLines.lists(after);
    if (own.isEmpty() || other.isEmpty()) {
      notes.add(
          new Message(
              "van een van beide leveringen is niet bekend welke codes gelden",
              "it is not known which codes hold for one of both deliveries"));
    } else if (own.get() != other.get()) {
      onlyIn(own.get(), other.get(), lines).ifPresent(notes::add);
      onlyIn(other.get(), own.get(), lines).ifPresent(notes::add);
    }
    return notes;
  }

  /** The codes in use that one list has and another lacks. */
  private static Optional<Message> onlyIn(
      CodeLists has, CodeLists lacks, List<DeliveryDiff.Line> lines) {
    Set<String> codes = new LinkedHashSet<>();
    for (DeliveryDiff.Line line : lines) {
      add(codes, has, lacks, Posting.rowKind(line.section()), line.code());
      add(codes, has, lacks, Posting.columnKind(line.section()), line.category());
    }
    String in = has.layer().cbsName() + " " + has.year();
    String notIn = lacks.layer().cbsName() + " " + lacks.year();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Message(
                "alleen in de codelijsten van %s, niet in die van %s: %s"
                    .formatted(in, notIn, codes.stream().collect(Collectors.joining(", "))),
                "in the code lists of %s only, not in those of %s: %s"
                    .formatted(in, notIn, codes.stream().collect(Collectors.joining(", ")))));
  }

  private static void add(
      Set<String> codes, CodeLists has, CodeLists lacks, CodeKind kind, String code) {
    if (has.isLeaf(kind, code) && !lacks.isLeaf(kind, code)) {
      codes.add(kind.cbsName() + " " + code);
    }
  }
}
