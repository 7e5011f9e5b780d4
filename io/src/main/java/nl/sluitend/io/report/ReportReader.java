package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.Blocker;
import nl.sluitend.check.Severity;
import nl.sluitend.io.tree.JsonFields;
import nl.sluitend.io.tree.JsonProblem;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.table.CellReference;

/**
 * Reads from a JSON report what comparing it needs. Other fields pass: the format may get more of
 * them. What is needed and missing, or of another type, is a problem with its place.
 */
final class ReportReader {
  private static final String NAME = "sluitend-report/";

  private final JsonProblems problems;
  private final List<ReportedFinding> findings = new ArrayList<>();
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final Map<String, Set<String>> looked = new TreeMap<>();

  private ReportReader(JsonProblems problems) {
    this.problems = problems;
  }

  static Reading<ReportedFindings> read(Optional<JsonValue> document, JsonProblems problems) {
    Optional<ReportedFindings> report =
        document
            .filter(root -> isOurs(root, problems))
            .flatMap(root -> JsonFields.of(root, "document", problems))
            .flatMap(fields -> new ReportReader(problems).report(fields));
    return new Reading<>(report, problems.all());
  }

  private static boolean isOurs(JsonValue root, JsonProblems problems) {
    Optional<JsonValue> format = root.find("format");
    if (format.isPresent() && format.get().equals(JsonValue.string(JsonReport.FORMAT))) {
      return true;
    }
    JsonValue found = format.orElse(root);
    boolean version = found.kind() == JsonValue.Kind.STRING && found.text().startsWith(NAME);
    String expected = "\"format\": \"" + JsonReport.FORMAT + "\"";
    problems.add(
        version ? JsonProblem.UNKNOWN_VERSION : JsonProblem.OTHER_FORMAT,
        found,
        Message.same(expected),
        version
            ? new Message(
                "Versie " + found.shown() + " is onbekend; bekend is " + JsonReport.FORMAT + ".",
                "Version " + found.shown() + " is not known; known is " + JsonReport.FORMAT + ".")
            : new Message(
                "Dit is geen verslag: een verslag is een object met " + expected + ".",
                "This is no report: a report is an object with " + expected + "."));
    return false;
  }

  private Optional<ReportedFindings> report(JsonFields fields) {
    Optional<List<JsonValue>> tables = fields.requiredItems("tables");
    for (JsonFields table : objects(tables, "tables")) {
      table.requiredText("source").ifPresent(source -> table(source, table));
    }
    return tables.map(found -> new ReportedFindings(findings, obstacles, looked));
  }

  private void table(String source, JsonFields table) {
    looked.computeIfAbsent(source, s -> new TreeSet<>());
    boolean said = false;
    for (JsonFields problem : objects(table.requiredItems("problems"), "problems")) {
      Optional<Problem.Level> level = problem.requiredWord("level", Problem.Level.class);
      String message = problem.requiredText("message").orElse("");
      if (level.equals(Optional.of(Problem.Level.ERROR)) && !said) {
        obstacles.add(new Obstacle(source, Obstacle.Kind.UNREADABLE, "", message));
        said = true;
      }
    }
    for (JsonFields finding : objects(table.requiredItems("findings"), "findings")) {
      finding(source, finding).ifPresent(findings::add);
    }
    for (JsonFields rule : objects(table.requiredItems("rules"), "rules")) {
      rule(source, rule);
    }
    for (JsonFields blocker : optional(table, "blockers")) {
      blocker(source, blocker);
    }
  }

  private Optional<ReportedFinding> finding(String source, JsonFields finding) {
    Optional<String> rule = finding.requiredText("rule");
    Optional<Severity> severity = finding.requiredWord("severity", Severity.class);
    Map<String, String> figures = new TreeMap<>();
    finding
        .required("parameters")
        .flatMap(value -> JsonFields.of(value, "parameters", problems))
        .ifPresent(parameters -> parameters(parameters, figures));
    List<CellReference> cells = new ArrayList<>();
    for (JsonFields cell : objects(finding.requiredItems("cells"), "cells")) {
      cell(cell, cells, figures);
    }
    for (JsonFields cell : optional(finding, "basis")) {
      cell(cell, new ArrayList<>(), figures);
    }
    finding.findText("units").ifPresent(units -> figures.put(AcceptedDeviation.UNITS, units));
    severity.ifPresent(s -> figures.put(AcceptedDeviation.SEVERITY, s.name()));
    Optional<String> message = finding.requiredText("message");
    boolean accepted = finding.findObject("accepted").isPresent();
    return rule.flatMap(
        id ->
            severity.map(
                s ->
                    new ReportedFinding(
                        source, id, s, cells, figures, message.orElse(""), accepted)));
  }

  private static void parameters(JsonFields parameters, Map<String, String> figures) {
    for (String name : parameters.object().members().keySet()) {
      parameters.requiredText(name).ifPresent(value -> figures.put(name, value));
    }
  }

  private static void cell(
      JsonFields cell, List<CellReference> cells, Map<String, String> figures) {
    Optional<Integer> row = cell.requiredWhole("row", 1);
    Optional<Integer> column = cell.requiredWhole("column", 1);
    Optional<String> value = cell.findText("value");
    if (row.isPresent() && column.isPresent()) {
      CellReference reference = new CellReference(row.get() - 1, column.get() - 1);
      cells.add(reference);
      value.ifPresent(text -> figures.put(AcceptedDeviation.parameter(reference), text));
    }
  }

  private void rule(String source, JsonFields rule) {
    Optional<String> id = rule.requiredText("id");
    Optional<OutcomeKind> outcome = rule.requiredWord("outcome", OutcomeKind.class);
    if (id.isEmpty() || outcome.isEmpty()) {
      return;
    }
    switch (outcome.get()) {
      case PASSED, FAILED, NOT_APPLICABLE ->
          looked.computeIfAbsent(source, s -> new TreeSet<>()).add(id.get());
      case NOT_CHECKABLE, ERROR, SWITCHED_OFF -> {
        // It has not looked.
      }
    }
  }

  /** What stands in the way of the table; open errors are findings. */
  private void blocker(String source, JsonFields blocker) {
    Optional<Blocker.Kind> kind = blocker.requiredWord("kind", Blocker.Kind.class);
    Optional<String> rule = blocker.requiredText("rule");
    Optional<String> because = blocker.requiredText("because");
    if (kind.isPresent() && rule.isPresent() && because.isPresent()) {
      ReportedFindings.kind(kind.get())
          .ifPresent(k -> obstacles.add(new Obstacle(source, k, rule.get(), because.get())));
    }
  }

  private List<JsonFields> optional(JsonFields fields, String name) {
    boolean there = fields.object().find(name).isPresent();
    return there ? objects(fields.requiredItems(name), name) : List.of();
  }

  private List<JsonFields> objects(Optional<List<JsonValue>> items, String name) {
    List<JsonFields> objects = new ArrayList<>();
    for (JsonValue item : items.orElse(List.of())) {
      JsonFields.of(item, name, problems).ifPresent(objects::add);
    }
    return objects;
  }
}
