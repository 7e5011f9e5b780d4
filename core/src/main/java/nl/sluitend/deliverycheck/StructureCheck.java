package nl.sluitend.deliverycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.sluitend.bbv.CodeLists;
import nl.sluitend.bbv.GovernmentLayer;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.delivery.StructureCode;
import nl.sluitend.delivery.StructureFault;
import nl.sluitend.message.Message;
import nl.sluitend.message.Place;

/** Turns the faults in the structure of a delivery into the outcomes of its rules. */
final class StructureCheck {
  private static final int METADATA_FIELDS = 10;
  private static final int CONTACT_FIELDS = 3;

  private final DeliveryFacts facts;
  private final Set<StructureCode> met;

  private StructureCheck(DeliveryFacts facts) {
    this.facts = facts;
    this.met =
        facts.faults().stream().map(StructureFault::code).collect(Collectors.toUnmodifiableSet());
  }

  static List<RuleOutcome> of(DeliveryFacts facts) {
    StructureCheck check = new StructureCheck(facts);
    List<RuleOutcome> outcomes = new ArrayList<>();
    for (StructureCode code : StructureCode.values()) {
      outcomes.add(check.outcome(code));
    }
    return outcomes;
  }

  /** That there are no code lists; for whoever states layer and year. */
  static StructureFault noLists(String source, GovernmentLayer layer, int year) {
    String years =
        CodeLists.years(layer).stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new StructureFault(
        StructureCode.SF888,
        Place.file(source),
        Optional.empty(),
        0,
        Optional.empty(),
        "codelijsten %s %s".formatted(layer.cbsName(), year),
        new Message("een jaar uit " + years, "a year out of " + years),
        true);
  }

  private RuleOutcome outcome(StructureCode code) {
    Rule rule = StructureRules.of(code);
    List<Finding> findings =
        facts.faults().stream()
            .filter(fault -> fault.code() == code)
            .map(fault -> finding(rule, fault))
            .toList();
    if (code == StructureCode.SF888 && findings.isEmpty() && facts.lists().isEmpty()) {
      return new RuleOutcome.NotCheckable(rule, CodeCheck.NO_EDITION);
    }
    return RuleOutcome.of(rule, comparisons(code), findings, otherwise(code));
  }

  /** How much there was to look at; nothing of a part that is not there. */
  private int comparisons(StructureCode code) {
    return switch (code) {
      case SF002, SF003, SF004 -> met.contains(StructureCode.SF001) ? 0 : METADATA_FIELDS;
      case SF006, SF007, SF008, SF009 -> met.contains(StructureCode.SF005) ? 0 : CONTACT_FIELDS;
      case SF011, SF012, SF013, SF014, SF015 -> met.contains(StructureCode.SF010) ? 0 : 1;
      case SF016, SF017 -> facts.records();
      default -> 1;
    };
  }

  private static Message otherwise(StructureCode code) {
    return switch (code) {
      case SF002, SF003, SF004 -> absent("metadata");
      case SF006, SF007, SF008, SF009 -> absent("contact");
      case SF016, SF017 -> new Message("er zijn geen records", "there are no records");
      default -> absent("data");
    };
  }

  private static Message absent(String part) {
    return new Message("het onderdeel " + part + " ontbreekt", "the part " + part + " is missing");
  }

  private static Finding finding(Rule rule, StructureFault fault) {
    Map<String, String> parameters = new TreeMap<>();
    Place place = fault.place();
    parameters.put("source", place.source());
    put(parameters, "line", place.line());
    put(parameters, "column", place.column());
    fault.section().ifPresent(section -> parameters.put("section", section.cbsName()));
    put(parameters, "record", fault.record());
    fault.field().ifPresent(field -> parameters.put("field", field));
    if (!fault.found().isEmpty()) {
      parameters.put("found", fault.found());
    }
    parameters.put("kept", Boolean.toString(fault.kept()));
    return new Finding(rule, Severity.ERROR, List.of(), parameters, message(fault));
  }

  private static void put(Map<String, String> parameters, String name, int count) {
    if (count > 0) {
      parameters.put(name, Integer.toString(count));
    }
  }

  private static Message message(StructureFault fault) {
    Message message = fault.message();
    if (fault.place().line() == 0) {
      return message;
    }
    return new Message(
        message.dutch() + " (" + fault.place() + ")",
        message.english() + " (" + fault.place() + ")");
  }
}
