package nl.sluitend.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.sluitend.message.Language;

/**
 * The report as JSON, for other tools. The format is a promise: fields may be added, none is
 * renamed or taken away. Rows and columns count from 1, headings and labels not counted; amounts
 * are exact decimal strings in euros. Names of constants are the same in every language; only
 * messages and reasons are in the language asked for.
 */
public final class JsonReport {
  /** The value of the field {@code format}. */
  public static final String FORMAT = "sluitend-report/1";

  private static final String SCHEMA = "sluitend-report-1.schema.json";

  private JsonReport() {}

  /**
   * Writes a report. The same report gives the same text, whatever machine it is written on.
   *
   * @param report the report
   * @param language the language of messages and reasons
   * @return the JSON, with line feeds and one at the end; to be stored as UTF-8
   */
  public static String write(Report report, Language language) {
    try {
      JsonOut out = new JsonOut();
      JsonEntry entries = new JsonEntry(out, language, new Known(report));
      out.spread(
          () -> {
            out.field("format", FORMAT);
            out.lines("tables", report.entries(), entries::write);
            out.lines("passedOver", report.passedOver(), out::string);
            JsonFinding deviations = new JsonFinding(out, language, Optional.empty());
            out.lines("lapsed", report.lapsed(), deviations::lapsed);
            if (report.day().isPresent()) {
              out.field("day", report.day().get().toString());
            }
            out.field("clean", report.isClean());
          });
      return out.text();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
  }

  /**
   * Returns the JSON Schema of the format (draft 2020-12). It lets fields pass that it does not
   * know, so that it also fits later reports of this format.
   *
   * @return the schema as text
   */
  public static String schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + SCHEMA);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar cannot be read", e);
    }
  }
}
