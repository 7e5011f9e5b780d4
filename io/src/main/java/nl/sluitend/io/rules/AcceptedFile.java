package nl.sluitend.io.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.AcceptedDeviations;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Reading;
import nl.sluitend.table.CellReference;

/**
 * Accepted deviations as JSON, format {@value #FORMAT}: reading what was written gives equal
 * deviations.
 *
 * <pre>{@code
 * {
 *   "format": "sluitend-accepted/1",
 *   "deviations": [
 *     {
 *       "rule": "SUM-001", "source": "overhead.csv",
 *       "cells": [{"row": 3, "column": 2}],
 *       "parameters": {"stated": "-1847000", "computed": "-1874000", "cell 3,2": "-1847000"},
 *       "reason": "correctie volgt in de slotwijziging", "author": "A. Jansen",
 *       "on": "2026-05-01", "until": "2026-12-31"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Rows and columns count from 1, as in the report. The parameters are those that {@link
 * AcceptedDeviation#figures} gives; {@link #fromReport} takes them from a report. Days are {@code
 * yyyy-mm-dd}, and both count.
 */
public final class AcceptedFile {
  /** What the field {@code format} says. */
  public static final String FORMAT = "sluitend-accepted/1";

  private static final String SCHEMA = "sluitend-accepted-1.schema.json";

  private AcceptedFile() {}

  /**
   * Reads a file.
   *
   * @param file the file; its problems name it as it is given here
   * @return the deviations, as far as they could be read, and every problem
   */
  public static Reading<AcceptedDeviations> read(Path file) {
    JsonProblems problems = new JsonProblems(file.toString());
    return read(JsonDocument.read(file, problems), problems);
  }

  /**
   * Reads bytes.
   *
   * @param source what problems call them
   * @param bytes the document
   * @return the deviations, as far as they could be read, and every problem
   */
  public static Reading<AcceptedDeviations> read(String source, byte[] bytes) {
    JsonProblems problems = new JsonProblems(source);
    return read(JsonDocument.read(bytes, problems), problems);
  }

  /**
   * Reads text.
   *
   * @param source what problems call it
   * @param text the document
   * @return the deviations, as far as they could be read, and every problem
   */
  public static Reading<AcceptedDeviations> read(String source, String text) {
    return read(source, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Reading<AcceptedDeviations> read(Optional<JsonValue> root, JsonProblems problems) {
    Optional<AcceptedDeviations> deviations =
        root.flatMap(value -> Documents.fields(value, FORMAT, problems))
            .map(fields -> new AcceptedReader(problems).deviations(fields));
    return new Reading<>(deviations, problems.all());
  }

  /**
   * Accepts findings of a JSON report.
   *
   * @param source what problems call the report
   * @param report the bytes of a report in the format {@code sluitend-report/1}
   * @param table the source of the table, as in the report
   * @param rule the id of the rule
   * @param cell the first cell of the finding; empty for every finding of the rule in the table
   * @param reason why it is right
   * @param author who says so
   * @param on the first day that it holds
   * @param until the last day that it holds
   * @return one deviation for each finding; a problem if there is none
   * @throws IllegalArgumentException if there is no reason or author, or the last day is before the
   *     first
   */
  public static Reading<AcceptedDeviations> fromReport(
      String source,
      byte[] report,
      String table,
      String rule,
      Optional<CellReference> cell,
      String reason,
      String author,
      LocalDate on,
      LocalDate until) {
    AcceptedDeviation like =
        new AcceptedDeviation(
            rule, table, cell.stream().toList(), Map.of(), reason, author, on, until);
    JsonProblems problems = new JsonProblems(source);
    Optional<AcceptedDeviations> deviations =
        JsonDocument.read(report, problems)
            .flatMap(root -> new ReportEntries(problems).accepted(root, like));
    return new Reading<>(deviations, problems.all());
  }

  /**
   * Writes deviations. The same deviations always give the same text.
   *
   * @param deviations the deviations
   * @return the document
   */
  public static String write(AcceptedDeviations deviations) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("format", JsonValue.string(FORMAT));
    List<JsonValue> all = deviations.deviations().stream().map(AcceptedFile::json).toList();
    members.put("deviations", JsonValue.array(all));
    return JsonValue.object(members).toLines(3);
  }

  /**
   * Writes deviations to a file, whole or not at all.
   *
   * @param deviations the deviations
   * @param file where to
   * @throws IOException if it cannot be written; what was there is untouched then
   */
  public static void write(AcceptedDeviations deviations, Path file) throws IOException {
    AtomicFile.write(file, write(deviations));
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of the format. It refuses what reading refuses, but for
   * what a schema cannot say: days that the calendar does not have, and a last day before the
   * first.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    return Documents.schema(SCHEMA);
  }

  private static JsonValue json(AcceptedDeviation deviation) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("rule", JsonValue.string(deviation.rule()));
    members.put("source", JsonValue.string(deviation.source()));
    members.put(
        "cells", JsonValue.array(deviation.cells().stream().map(AcceptedFile::json).toList()));
    Map<String, JsonValue> parameters = new LinkedHashMap<>();
    deviation.parameters().forEach((name, value) -> parameters.put(name, JsonValue.string(value)));
    members.put("parameters", JsonValue.object(parameters));
    members.put("reason", JsonValue.string(deviation.reason()));
    members.put("author", JsonValue.string(deviation.author()));
    members.put("on", JsonValue.string(deviation.on().toString()));
    members.put("until", JsonValue.string(deviation.until().toString()));
    return JsonValue.object(members);
  }

  private static JsonValue json(CellReference cell) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("row", JsonValue.number(cell.row() + 1L));
    members.put("column", JsonValue.number(cell.column() + 1L));
    return JsonValue.object(members);
  }
}
