package nl.sluitend.io.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.AcceptedDeviations;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Message;
import nl.sluitend.table.CellReference;

/** Looks up findings in a JSON report. Fields that it does not need may be anything. */
final class ReportEntries {
  private static final String FORMAT = "sluitend-report/1";

  private final JsonProblems problems;

  ReportEntries(JsonProblems problems) {
    this.problems = problems;
  }

  /** The findings of one rule in one table, each as a deviation like the given one. */
  Optional<AcceptedDeviations> accepted(JsonValue root, AcceptedDeviation like) {
    Optional<JsonFields> fields = Documents.fields(root, FORMAT, problems);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    List<AcceptedDeviation> accepted = new ArrayList<>();
    for (JsonValue table : fields.get().requiredItems("tables").orElse(List.of())) {
      if (table.find("source").equals(Optional.of(JsonValue.string(like.source())))) {
        for (JsonValue finding : table.find("findings").map(JsonValue::items).orElse(List.of())) {
          deviation(finding, like).ifPresent(accepted::add);
        }
      }
    }
    if (accepted.isEmpty() && problems.count() == 0) {
      String at =
          like.cells().stream()
              .map(cell -> " " + (cell.row() + 1) + "," + (cell.column() + 1))
              .findFirst()
              .orElse("");
      RulesProblem.NO_SUCH_FINDING.add(
          problems,
          root,
          new Message(
              "Het rapport heeft geen bevinding " + like.rule() + at + " in " + like.source() + ".",
              "The report has no finding " + like.rule() + at + " in " + like.source() + "."));
    }
    return Optional.of(new AcceptedDeviations(accepted));
  }

  private Optional<AcceptedDeviation> deviation(JsonValue finding, AcceptedDeviation like) {
    if (!finding.find("rule").equals(Optional.of(JsonValue.string(like.rule())))) {
      return Optional.empty();
    }
    Map<String, String> parameters = new TreeMap<>();
    finding
        .find("parameters")
        .map(JsonValue::members)
        .orElse(Map.of())
        .forEach((name, value) -> parameters.put(name, value.text()));
    List<CellReference> cells = new ArrayList<>();
    for (JsonValue value : finding.find("cells").map(JsonValue::items).orElse(List.of())) {
      JsonFields.of(value, "cells", problems)
          .ifPresent(
              fields -> {
                Optional<CellReference> cell = cell(fields);
                cell.ifPresent(cells::add);
                Optional<String> printed = fields.findText("value");
                cell.ifPresent(
                    c ->
                        printed.ifPresent(
                            text -> parameters.put(AcceptedDeviation.parameter(c), text)));
              });
    }
    for (JsonValue value : finding.find("basis").map(JsonValue::items).orElse(List.of())) {
      JsonFields.of(value, "basis", problems).ifPresent(fields -> basis(fields, parameters));
    }
    finding
        .find("severity")
        .ifPresent(severity -> parameters.put(AcceptedDeviation.SEVERITY, severity.text()));
    finding.find("units").ifPresent(units -> parameters.put(AcceptedDeviation.UNITS, units.text()));
    boolean asked =
        like.cells().isEmpty() || (!cells.isEmpty() && cells.get(0).equals(like.cells().get(0)));
    return asked
        ? Optional.of(
            new AcceptedDeviation(
                like.rule(),
                like.source(),
                cells,
                parameters,
                like.reason(),
                like.author(),
                like.on(),
                like.until()))
        : Optional.empty();
  }

  private static void basis(JsonFields fields, Map<String, String> parameters) {
    Optional<String> printed = fields.findText("value");
    cell(fields)
        .ifPresent(
            cell ->
                printed.ifPresent(text -> parameters.put(AcceptedDeviation.parameter(cell), text)));
  }

  private static Optional<CellReference> cell(JsonFields fields) {
    Optional<Integer> row = fields.requiredWhole("row", 1);
    Optional<Integer> column = fields.requiredWhole("column", 1);
    return row.flatMap(r -> column.map(c -> new CellReference(r - 1, c - 1)));
  }
}
