package nl.sluitend.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.bbv.CodeKind;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.delivery.Delivery;
import nl.sluitend.delivery.DeliveryTotals;
import nl.sluitend.message.Message;

/** Codes that a delivery cannot have. */
final class DiffCodes {
  private DiffCodes() {}

  /** What to know of the codes of a delivery: those not valid, or that this cannot be told. */
  static List<Message> notes(Delivery delivery, Message which) {
    Optional<CodeLists> lists = delivery.metadata().codeLists();
    String of =
        "%s %s"
            .formatted(
                delivery.metadata().layerName().orElse("?"),
                delivery.metadata().year().map(String::valueOf).orElse("?"));
    if (lists.isEmpty()) {
      return List.of(
          new Message(
              "van de %s levering (%s) is niet bekend welke codes gelden"
                  .formatted(which.dutch(), of),
              "which codes hold for the %s delivery (%s) is not known"
                  .formatted(which.english(), of)));
    }
    List<Message> notes = new ArrayList<>();
    invalid(delivery, lists.get())
        .forEach(
            (kind, codes) ->
                notes.add(
                    new Message(
                        "de %s levering heeft codes die %s niet heeft: %s %s"
                            .formatted(which.dutch(), of, kind.cbsName(), String.join(", ", codes)),
                        "the %s delivery has codes that %s does not have: %s %s"
                            .formatted(
                                which.english(), of, kind.cbsName(), String.join(", ", codes)))));
    return notes;
  }

  private static Map<CodeKind, Set<String>> invalid(Delivery delivery, CodeLists lists) {
    Map<CodeKind, Set<String>> invalid = new EnumMap<>(CodeKind.class);
    DeliveryTotals totals = DeliveryTotals.of(delivery);
    DiffLines.AMOUNTS.stream()
        .flatMap(section -> totals.perKey(section).keySet().stream())
        .forEach(
            key -> {
              add(invalid, lists, key.section().firstKind(), key.code());
              add(invalid, lists, key.section().secondKind(), key.category());
            });
    return invalid;
  }

  private static void add(
      Map<CodeKind, Set<String>> invalid, CodeLists lists, CodeKind kind, String code) {
    if (!lists.isLeaf(kind, code)) {
      invalid.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(code);
    }
  }
}
