package nl.sluitend.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.sluitend.message.Language;

/**
 * The report as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), for code hosts and
 * review tools.
 *
 * <ul>
 *   <li>Each finding is a result of kind {@code fail} with level {@code error} or {@code warning};
 *       information is of kind {@code informational}. One that was accepted has a suppression.
 *   <li>A rule without findings is a result too: {@code pass}, {@code notApplicable} (also where it
 *       was switched off), or {@code open} where it could not be checked or carried out.
 *   <li>A rule that could not be carried out, a required one that was not checked, and what was met
 *       while reading are notifications of the invocation. It was successful if nothing of this is
 *       an error.
 *   <li>A finding is known again by its fingerprint: rule, source and cells.
 *   <li>Repairs are in the property {@code suggestions} of a result, as in the JSON report, and not
 *       in {@code fixes}: those name places in a file, and a table knows its cells by row and
 *       column. Rows and columns count from 1, headings and labels not counted.
 * </ul>
 */
public final class SarifReport {
  /** The version of SARIF. */
  public static final String VERSION = "2.1.0";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

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
      SarifRun run = new SarifRun(out, language, report);
      out.spread(
          () -> {
            out.field("$schema", SCHEMA);
            out.field("version", VERSION);
            out.lines("runs", List.of(run), SarifRun::write);
          });
      return out.text();
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
  }
}
