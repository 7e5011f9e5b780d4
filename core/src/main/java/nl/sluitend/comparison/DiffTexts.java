package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.bbv.CodeChange;
import nl.sluitend.bbv.CodeChanges;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.SeriesBreak;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryMetadata;
import nl.sluitend.delivery.DeliveryStatus;
import nl.sluitend.delivery.IndicatorValue;
import nl.sluitend.delivery.Section;
import nl.sluitend.message.Message;
import nl.sluitend.money.Amount;
import nl.sluitend.money.Unit;

/** What differs between deliveries besides amounts, and what to know when comparing them. */
final class DiffTexts {
  /** A code that begins, ends or is renamed is named with the changes of the list. */
  private static final Set<SeriesBreak.Nature> MEANINGS =
      EnumSet.of(SeriesBreak.Nature.DEFINITION, SeriesBreak.Nature.SCOPE);

  private static final Message OTHER_LAYER =
      new Message(
          "de leveringen zijn van verschillende overheidslagen; dezelfde code kan iets anders"
              + " betekenen",
          "the deliveries are of different layers of government; the same code can mean"
              + " something else");

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
    DiffCodes.notes(before, new Message("eerste", "first")).forEach(notes::add);
    DiffCodes.notes(after, new Message("tweede", "second")).forEach(notes::add);
    List<CodeLists> lists = DiffLines.lists(before, after);
    if (lists.size() == 2) {
      if (lists.get(0).layer() != lists.get(1).layer()) {
        notes.add(OTHER_LAYER);
      } else {
        notes.addAll(changed(lists.get(0), lists.get(1), lines));
      }
    }
    return notes;
  }

  /** How many differences rounding to the coarser unit can make of one record. */
  static Optional<Message> rounding(Unit coarsest, List<DeliveryDiff.Line> lines) {
    Amount half = coarsest.half();
    long small = lines.stream().filter(l -> l.difference().abs().compareTo(half) <= 0).count();
    if (coarsest.compareTo(Unit.EURO) <= 0 || small == 0) {
      return Optional.empty();
    }
    Message which =
        lines.size() == 1
            ? new Message("het verschil", "the difference")
            : new Message(
                "%s van de %s verschillen".formatted(small, lines.size()),
                "%s of %s differences".formatted(small, lines.size()));
    boolean one = small == 1;
    return Optional.of(
        new Message(
            "%s %s hoogstens € %s: dat kan afronding zijn"
                .formatted(which.dutch(), one ? "is" : "zijn", half),
            "%s %s at most € %s, which can be rounding"
                .formatted(which.english(), one ? "is" : "are", half)));
  }

  /** What happened between both years to the codes that are in use, and to their meaning. */
  private static Set<Message> changed(
      CodeLists before, CodeLists after, List<DeliveryDiff.Line> lines) {
    Map<CodeKind, Set<String>> used = new EnumMap<>(CodeKind.class);
    for (DeliveryDiff.Line line : lines) {
      use(used, line.section().firstKind(), line.code());
      use(used, line.section().secondKind(), line.category());
    }
    Set<Message> said = new LinkedHashSet<>();
    CodeChanges changes = CodeChanges.between(before.layer(), before.year(), after.year());
    used.forEach(
        (kind, codes) -> {
          changes.changes(kind).stream()
              .filter(change -> codes.contains(change.code()))
              .map(CodeChange::message)
              .forEach(said::add);
          for (String code : codes) {
            SeriesBreak.of(before.layer(), kind, code, before.year(), after.year()).stream()
                .filter(found -> MEANINGS.contains(found.nature()))
                .map(SeriesBreak::reason)
                .forEach(said::add);
          }
        });
    return said;
  }

  private static void use(Map<CodeKind, Set<String>> used, CodeKind kind, String code) {
    used.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(code);
  }
}
