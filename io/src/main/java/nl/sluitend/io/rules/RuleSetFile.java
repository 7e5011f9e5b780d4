package nl.sluitend.io.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.TableFacts;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.tree.JsonDocument;
import nl.sluitend.io.tree.JsonProblems;
import nl.sluitend.io.tree.JsonValue;
import nl.sluitend.message.Problem;
import nl.sluitend.message.Reading;
import nl.sluitend.ruleset.RuleSet;

/**
 * Rule sets as JSON, format {@value #FORMAT}: reading what was written gives an equal rule set.
 *
 * <pre>{@code
 * {
 *   "format": "sluitend-rules/1",
 *   "name": "Gemeente Voorbeeld",
 *   "rules": [
 *     {"id": "VB-SOM", "kind": "sum", "result": "Totaal", "terms": ["Programma *"]},
 *     {"id": "VB-VERSCHIL", "kind": "difference", "result": {"kind": "RESULT"},
 *      "terms": [{"kind": "AMENDED_BUDGET"}, {"kind": "ACTUALS", "sign": "-"}]},
 *     {"id": "VB-AANSLUITING", "kind": "tie-out",
 *      "left": [{"table": "Overhead*", "row": "Totaal", "column": {"kind": "ACTUALS"}}],
 *      "right": [{"table": "Taakvelden*", "row": "0.4 *", "column": {"kind": "ACTUALS"}}]},
 *     {"id": "VB-TOELICHTING", "kind": "threshold", "rows": ["Programma *"],
 *      "deviation": {"budget": {"kind": "AMENDED_BUDGET"}, "actuals": {"kind": "ACTUALS"}},
 *      "percentage": {"moreThan": "5"}, "amount": {"atLeast": "15000"}, "when": "BOTH"}
 *   ],
 *   "standard": [
 *     {"rule": "SUM-001", "required": true},
 *     {"rule": "LAB-001", "off": "labels zijn codes"}
 *   ]
 * }
 * }</pre>
 *
 * <p>Every rule may have a {@code summary} and every {@code off} a reason in both languages: {@code
 * {"nl": …, "en": …}}. Further fields of a rule are {@code severity} (ERROR unless given), {@code
 * source}, {@code groups} and, but for a tie-out, {@code table}. Reading throws for no bytes: what
 * is wrong becomes a problem with its place, and the rule is left out.
 */
public final class RuleSetFile {
  /** What the field {@code format} says. */
  public static final String FORMAT = "sluitend-rules/1";

  private static final String SCHEMA = "sluitend-rules-1.schema.json";

  private RuleSetFile() {}

  /**
   * Reads a file.
   *
   * @param file the file; its problems name it as it is given here
   * @return the rule set, as far as it could be read, and every problem
   */
  public static Reading<RuleSet> read(Path file) {
    JsonProblems problems = new JsonProblems(file.toString());
    return read(JsonDocument.read(file, problems), problems).reading();
  }

  /**
   * Reads bytes.
   *
   * @param source what problems call them
   * @param bytes the document
   * @return the rule set, as far as it could be read, and every problem
   */
  public static Reading<RuleSet> read(String source, byte[] bytes) {
    return rules(source, bytes).reading();
  }

  /**
   * Reads text.
   *
   * @param source what problems call it
   * @param text the document
   * @return the rule set, as far as it could be read, and every problem
   */
  public static Reading<RuleSet> read(String source, String text) {
    return read(source, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Says which names in a rule set none of the tables has, where they stand in the file. Such a
   * rule is not applicable or not checkable everywhere, which is easily overlooked.
   *
   * @param source what problems call the document
   * @param bytes the document
   * @param tables the tables that the rules are meant for
   * @return a notice for each name, with the nearest name that there is; none of what could not be
   *     read, which {@link #read(String, byte[])} says
   */
  public static List<Problem> unused(String source, byte[] bytes, List<TableFacts> tables) {
    return rules(source, bytes).unused(source, tables);
  }

  /**
   * Writes a rule set. The same rule set always gives the same text.
   *
   * @param rules the rule set
   * @return the document
   */
  public static String write(RuleSet rules) {
    return RuleSetWriter.json(rules).toLines(3);
  }

  /**
   * Writes a rule set to a file, whole or not at all.
   *
   * @param rules the rule set
   * @param file where to
   * @throws IOException if it cannot be written; what was there is untouched then
   */
  public static void write(RuleSet rules, Path file) throws IOException {
    AtomicFile.write(file, write(rules));
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of the format. It refuses what reading refuses, but for
   * what a schema cannot say: which ids there are, and rules that contradict each other or can
   * never find anything.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    return Documents.schema(SCHEMA);
  }

  private static RuleSetReader.Result rules(String source, byte[] bytes) {
    JsonProblems problems = new JsonProblems(source);
    return read(JsonDocument.read(bytes, problems), problems);
  }

  private static RuleSetReader.Result read(Optional<JsonValue> root, JsonProblems problems) {
    return new RuleSetReader(problems).read(root);
  }
}
