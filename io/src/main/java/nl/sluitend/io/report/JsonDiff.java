package nl.sluitend.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What changed since an earlier report, as JSON for other tools. The format is a promise: fields
 * may be added, none is renamed or taken away. Rows and columns count from 1. Messages are in the
 * language of the report that they are from.
 */
public final class JsonDiff {
  /** The value of the field {@code format}. */
  public static final String FORMAT = "sluitend-diff/1";

  private static final String SCHEMA = "sluitend-diff-1.schema.json";

  private final JsonOut out;

  private JsonDiff(JsonOut out) {
    this.out = out;
  }

  /**
   * Writes what changed. The same reports give the same text, whatever machine it is written on.
   *
   * @param diff what changed
   * @return the JSON, with line feeds and one at the end; to be stored as UTF-8
   */
  public static String write(ReportDiff diff) {
    try {
      JsonOut out = new JsonOut();
      new JsonDiff(out).diff(diff);
      return out.text();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
  }

  /**
   * Returns the JSON Schema of the format (draft 2020-12). It lets fields pass that it does not
   * know.
   *
   * @return the schema as text
   */
  public static String schema() {
    try (InputStream in = JsonDiff.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar cannot be read", e);
    }
  }

  private void diff(ReportDiff diff) throws IOException {
    out.spread(
        () -> {
          out.field("format", FORMAT);
          out.object(
              "counts",
              () -> {
                out.field("new", diff.added().size());
                out.field("changed", diff.changed().size());
                out.field("unchanged", diff.unchanged().size());
                out.field("gone", diff.gone().size());
                out.field("unseen", diff.unseen().size());
                out.field("obstacles", diff.obstacles().size());
              });
          out.lines("new", diff.added(), this::item);
          out.lines("changed", diff.changed(), this::change);
          out.lines("unchanged", diff.unchanged(), this::item);
          out.lines("gone", diff.gone(), this::item);
          out.lines("unseen", diff.unseen(), this::item);
          out.lines("obstacles", diff.obstacles(), this::obstacle);
        });
  }

  private void change(ReportDiff.Change change) throws IOException {
    out.spread(
        () -> {
          out.object("before", () -> finding(change.before()));
          out.object("after", () -> finding(change.after()));
        });
  }

  private void item(ReportedFinding finding) throws IOException {
    out.inline(() -> finding(finding));
  }

  private void finding(ReportedFinding finding) throws IOException {
    out.field("source", finding.source());
    out.field("rule", finding.rule());
    out.field("severity", finding.severity());
    out.list(
        "cells",
        finding.cells(),
        cell ->
            out.inline(
                () -> {
                  out.field("row", cell.row() + 1);
                  out.field("column", cell.column() + 1);
                }));
    out.object(
        "figures",
        () -> {
          for (Map.Entry<String, String> figure : finding.figures().entrySet()) {
            out.field(figure.getKey(), figure.getValue());
          }
        });
    out.field("message", finding.message());
    out.field("accepted", finding.accepted());
  }

  private void obstacle(Obstacle obstacle) throws IOException {
    out.inline(
        () -> {
          out.field("source", obstacle.source());
          out.field("kind", obstacle.kind());
          out.field("rule", obstacle.rule());
          out.field("reason", obstacle.reason());
        });
  }
}
