package nl.sluitend.io.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.AcceptedDeviations;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/** Reads accepted deviations and collects what is wrong with them. */
final class AcceptedReader {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final JsonProblems problems;

  AcceptedReader(JsonProblems problems) {
    this.problems = problems;
  }

  AcceptedDeviations deviations(JsonFields fields) {
    List<AcceptedDeviation> deviations = new ArrayList<>();
    for (JsonValue value : fields.requiredItems("deviations").orElse(List.of())) {
      JsonFields.of(value, "deviations", problems)
          .flatMap(this::deviation)
          .ifPresent(deviations::add);
    }
    fields.refuseOthers();
    return new AcceptedDeviations(deviations);
  }

  private Optional<AcceptedDeviation> deviation(JsonFields fields) {
    int before = problems.count();
    String rule = words(fields, "rule");
    String source = fields.requiredText("source").orElse("");
    List<CellReference> cells = cells(fields);
    Map<String, String> parameters = parameters(fields);
    String reason = words(fields, "reason");
    String author = words(fields, "author");
    Optional<LocalDate> on = date(fields, "on");
    Optional<LocalDate> until = date(fields, "until");
    fields.refuseOthers();
    if (on.isPresent() && until.isPresent() && until.get().isBefore(on.get())) {
      RulesProblem.CONTRADICTION.add(
          problems,
          fields.required("until").orElse(fields.object()),
          new Message(
              "De laatste dag " + until.get() + " is voor de eerste, " + on.get() + ".",
              "The last day " + until.get() + " is before the first, " + on.get() + "."));
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(
            new AcceptedDeviation(
                rule,
                source,
                cells,
                parameters,
                reason,
                author,
                on.orElseThrow(),
                until.orElseThrow()));
  }

  /** A text that says something. */
  private String words(JsonFields fields, String name) {
    Optional<String> text = fields.requiredText(name);
    if (text.filter(String::isBlank).isPresent()) {
      RulesProblem.BAD_VALUE.add(
          problems,
          fields.required(name).orElse(fields.object()),
          new Message("Veld '" + name + "' is leeg.", "Field '" + name + "' is blank."));
    }
    return text.orElse("");
  }

  private List<CellReference> cells(JsonFields fields) {
    List<CellReference> cells = new ArrayList<>();
    for (JsonValue value : fields.requiredItems("cells").orElse(List.of())) {
      JsonFields.of(value, "cells", problems).flatMap(this::cell).ifPresent(cells::add);
    }
    return cells;
  }

  private Optional<CellReference> cell(JsonFields fields) {
    Optional<Integer> row = fields.requiredWhole("row", 1);
    Optional<Integer> column = fields.requiredWhole("column", 1);
    fields.refuseOthers();
    return row.flatMap(r -> column.map(c -> new CellReference(r - 1, c - 1)));
  }

  private Map<String, String> parameters(JsonFields fields) {
    Map<String, String> parameters = new TreeMap<>();
    Optional<JsonValue> object = fields.required("parameters");
    Optional<JsonFields> members =
        object.flatMap(value -> JsonFields.of(value, "parameters", problems));
    for (String name : members.map(m -> m.object().members().keySet()).orElse(Set.of())) {
      members.get().requiredText(name).ifPresent(text -> parameters.put(name, text));
    }
    return parameters;
  }

  private Optional<LocalDate> date(JsonFields fields, String name) {
    Optional<JsonValue> value = fields.required(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get().text();
    if (value.get().kind() == JsonValue.Kind.STRING && DATE.matcher(text).matches()) {
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeException e) {
        // A day that the calendar does not have; said below.
      }
    }
    RulesProblem.NOT_A_DATE.add(
        problems,
        value.get(),
        new Message(
            "Veld '" + name + "' is een dag als \"2026-12-31\", niet " + value.get().shown() + ".",
            "Field '" + name + "' is a day like \"2026-12-31\", not " + value.get().shown() + "."));
    return Optional.empty();
  }
}
