package nl.sluitend.io.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.RuleOutcome;
import nl.sluitend.check.Severity;
import nl.sluitend.check.Unchecked;
import nl.sluitend.io.text.Texts;
import nl.sluitend.io.text.Unseen;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

/** One result of the SARIF report: a finding, or a rule that gave none. */
final class SarifResult {
  private final JsonOut out;
  private final Language language;
  private final List<String> ruleIds;
  private final List<String> sources;
  private final JsonFinding json;
  private final Known known;

  SarifResult(
      JsonOut out, Language language, List<String> ruleIds, List<String> sources, Known known) {
    this.out = out;
    this.language = language;
    this.ruleIds = ruleIds;
    this.sources = sources;
    this.known = known;
    this.json = new JsonFinding(out, language, Optional.empty());
  }

  /** The word for a severity where something is wrong. */
  static String level(Severity severity) {
    return switch (severity) {
      case INFORMATION -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  /**
   * A text that readers take as it is: braces would be places for arguments, and {@code [a](b)}
   * would be a link.
   */
  static String literal(String text) {
    return Unseen.shown(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }

  void finding(CheckedTable checked, Finding finding) throws IOException {
    boolean information = finding.severity() == Severity.INFORMATION;
    out.spread(
        () -> {
          rule(finding.rule().id());
          out.field("kind", information ? "informational" : "fail");
          out.field("level", information ? "none" : level(finding.severity()));
          message(finding.message().in(language));
          locations(checked, finding.cells());
          related(checked, finding);
          out.object(
              "partialFingerprints",
              () -> out.field("ruleAndCells/v1", fingerprint(checked, finding)));
          out.lines("suppressions", finding.accepted().stream().toList(), this::suppression);
          out.spreadObject(
              "properties",
              () -> {
                out.field("outcome", OutcomeKind.FAILED);
                out.field("severity", finding.severity());
                json.parameters(finding);
                json.suggestions(finding);
                if (known.take(checked, finding)) {
                  out.field("known", true);
                }
              });
        });
  }

  void outcome(CheckedTable checked, RuleOutcome outcome) throws IOException {
    OutcomeKind kind = OutcomeKind.of(outcome);
    out.spread(
        () -> {
          rule(outcome.rule().id());
          out.field("kind", kind(kind));
          out.field("level", "none");
          message(says(outcome));
          out.list(
              "locations",
              List.of(checked.source()),
              source -> out.inline(() -> physical(source, 0)));
          out.list("suppressions", List.of(), out::string);
          out.object(
              "properties",
              () -> {
                out.field("outcome", kind);
                out.field("comparisons", OutcomeKind.comparisons(outcome));
              });
        });
  }

  /** A place that a rule could not compare. */
  void unchecked(CheckedTable checked, RuleOutcome outcome, Unchecked place) throws IOException {
    out.spread(
        () -> {
          rule(outcome.rule().id());
          out.field("kind", "open");
          out.field("level", "none");
          message(RuleWords.unchecked(checked.table(), place).in(language));
          locations(checked, place.cells());
          out.list("suppressions", List.of(), out::string);
          out.object("properties", () -> out.field("outcome", "UNCHECKED"));
        });
  }

  private static String kind(OutcomeKind kind) {
    return switch (kind) {
      case PASSED -> "pass";
      case FAILED -> "fail";
      case NOT_APPLICABLE, SWITCHED_OFF -> "notApplicable";
      case NOT_CHECKABLE, ERROR -> "open";
    };
  }

  private String says(RuleOutcome outcome) {
    OutcomeKind kind = OutcomeKind.of(outcome);
    return OutcomeKind.reason(outcome)
        .map(reason -> RuleWords.because(kind, reason))
        .orElseGet(() -> Words.comparisons(OutcomeKind.comparisons(outcome)))
        .in(language);
  }

  private void rule(String id) throws IOException {
    out.field("ruleId", id);
    out.field("ruleIndex", ruleIds.indexOf(id));
  }

  private void message(String text) throws IOException {
    out.object("message", () -> out.field("text", literal(text)));
  }

  /** The file, and the cells in it by their names; the whole table where there are none. */
  private void locations(CheckedTable checked, List<CellReference> of) throws IOException {
    List<Optional<CellReference>> cells = new ArrayList<>();
    of.forEach(cell -> cells.add(Optional.of(cell)));
    if (cells.isEmpty()) {
      cells.add(Optional.empty());
    }
    out.list("locations", cells, cell -> out.inline(() -> location(checked, cell)));
  }

  private void location(CheckedTable checked, Optional<CellReference> cell) throws IOException {
    physical(checked.source(), 0);
    if (cell.isPresent()) {
      logical(checked.table(), cell.get());
    }
  }

  /** The cells that were added up or taken away, in order. */
  private void related(CheckedTable checked, Finding finding) throws IOException {
    List<Parts.Part> parts = new ArrayList<>();
    Parts.of(checked, finding)
        .ifPresent(
            found -> {
              parts.addAll(found.terms());
              parts.addAll(found.divisor());
            });
    int[] id = {0};
    out.lines(
        "relatedLocations",
        parts,
        part ->
            out.inline(
                () -> {
                  out.field("id", ++id[0]);
                  location(checked, Optional.of(part.cell()));
                  message(part.sign() < 0 ? "−" : "+");
                }));
  }

  /** A place in a file; line 0 is the whole file. */
  void physical(String source, int line) throws IOException {
    out.object(
        "physicalLocation",
        () -> {
          out.object(
              "artifactLocation",
              () -> {
                out.field("uri", Uris.of(source));
                out.field("index", sources.indexOf(Texts.wellFormed(source)));
              });
          if (line > 0) {
            out.object("region", () -> out.field("startLine", line));
          }
        });
  }

  private void logical(BudgetTable table, CellReference cell) throws IOException {
    String row = Unseen.shown(table.rows().get(cell.row()).label());
    String column = Unseen.shown(table.columns().get(cell.column()).heading());
    out.list(
        "logicalLocations",
        List.of(cell),
        one ->
            out.inline(
                () -> {
                  out.field("name", row + " / " + column);
                  out.field("fullyQualifiedName", place(cell));
                  out.field("kind", "cell");
                  out.object(
                      "properties",
                      () -> {
                        out.field("row", cell.row() + 1);
                        out.field("column", cell.column() + 1);
                        out.field("rowLabel", row);
                        out.field("columnHeading", column);
                      });
                }));
  }

  private static String fingerprint(CheckedTable checked, Finding finding) {
    StringBuilder text =
        new StringBuilder(finding.rule().id()).append('|').append(checked.source());
    finding.cells().forEach(cell -> text.append('|').append(place(cell)));
    return text.toString();
  }

  private static String place(CellReference cell) {
    return "R%sC%s".formatted(cell.row() + 1, cell.column() + 1);
  }

  private void suppression(AcceptedDeviation accepted) throws IOException {
    out.inline(
        () -> {
          out.field("kind", "external");
          out.field("status", "accepted");
          out.field("justification", Unseen.shown(accepted.reason()));
          out.object(
              "properties",
              () -> {
                out.field("author", Unseen.shown(accepted.author()));
                out.field("on", accepted.on().toString());
                out.field("until", accepted.until().toString());
              });
        });
  }
}
