package nl.sluitend.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Severity;
import nl.sluitend.io.AtomicFile;
import nl.sluitend.io.FileTrouble;
import nl.sluitend.io.report.HtmlReport;
import nl.sluitend.io.report.JUnitReport;
import nl.sluitend.io.report.JsonReport;
import nl.sluitend.io.report.Report;
import nl.sluitend.io.report.ReportDiff;
import nl.sluitend.io.report.SarifReport;
import nl.sluitend.io.report.TextReport;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What every command that reports has in common: how to report, and what the exit code says. */
final class ReportOptions {
  /** How a report is written. */
  enum Format {
    TEXT,
    JSON,
    JUNIT,
    SARIF,
    HTML
  }

  /** The languages by the names that people type. */
  enum Lang {
    NL(Language.DUTCH),
    EN(Language.ENGLISH);

    private final Language language;

    Lang(Language language) {
      this.language = language;
    }

    Language language() {
      return language;
    }
  }

  /** From which severity on findings make the exit code 1. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean reachedBy(Optional<Severity> worst) {
      return switch (this) {
        case NEVER -> false;
        case WARNING -> worst.filter(s -> s.compareTo(Severity.WARNING) >= 0).isPresent();
        case ERROR -> worst.equals(Optional.of(Severity.ERROR));
      };
    }
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json|junit|sarif|html",
      description = "Vorm van het verslag (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal van het verslag (standaard ${DEFAULT-VALUE}).")
  private Lang lang = Lang.NL;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|never",
      defaultValue = "error",
      description = "Exitcode 1 vanaf deze ernst (standaard ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--output",
      paramLabel = "BESTAND",
      description =
          "Schrijft het verslag in dit bestand, geheel of niet, in plaats van op de uitvoer.")
  private @Nullable Path output;

  Language language() {
    return lang.language();
  }

  /** Checks what was read, writes the report, and says the exit code. */
  int report(TableFiles files, Checking checking, PrintWriter out, PrintWriter err) {
    List<CheckedTable> checked = new ArrayList<>();
    for (TableFiles.Found file : files.found()) {
      Optional<BudgetTable> table = file.reading().value();
      table.ifPresent(t -> checked.add(checking.book().check(file.source(), t)));
    }
    Checking.Result result = checking.of(checked);
    List<Report.Entry> entries = new ArrayList<>();
    int next = 0;
    for (TableFiles.Found file : files.found()) {
      entries.add(
          file.reading().value().isPresent()
              ? Report.Entry.of(result.tables().get(next++), file.reading().problems())
              : Report.Entry.unreadable(file.source(), file.reading().problems()));
    }
    Report report =
        new Report(entries, files.passedOver(), result.lapsed(), result.day(), checking.baseline());
    return report(report, out, err);
  }

  /** Writes a report of tables and says the exit code. */
  int report(Report report, PrintWriter out, PrintWriter err) {
    return report(report, TextReport::write, out, err);
  }

  /** Writes a report, as text in a form of its own, and says the exit code. */
  int report(Report report, ForPeople text, PrintWriter out, PrintWriter err) {
    return isWritten(report, text, out, err) ? exitCode(report) : Sluitend.EXIT_UNUSABLE;
  }

  /** Writes a report as text. */
  interface ForPeople {
    String write(Report report, Language language, TextReport.Style style);
  }

  /** What could not be read counts most, then what could not be checked, then what was found. */
  private int exitCode(Report report) {
    if (report.hasErrors()) {
      return Sluitend.EXIT_UNUSABLE;
    }
    Optional<Severity> worst =
        report.changes(language()).map(ReportDiff::worst).orElseGet(report::worst);
    return !report.isComplete() || failOn.reachedBy(worst)
        ? Sluitend.EXIT_FINDINGS
        : Sluitend.EXIT_CLEAN;
  }

  private boolean isWritten(Report report, ForPeople text, PrintWriter out, PrintWriter err) {
    Optional<Path> file = Optional.ofNullable(output);
    if (file.isEmpty()) {
      out.print(text(report, text, style()));
      return true;
    }
    try {
      AtomicFile.write(file.get(), text(report, text, TextReport.Style.PLAIN));
      return true;
    } catch (IOException e) {
      err.println("sluitend: " + FileTrouble.writing(file.get(), e).in(language()));
      return false;
    }
  }

  private String text(Report report, ForPeople forPeople, TextReport.Style style) {
    return switch (format) {
      case TEXT -> forPeople.write(report, language(), style);
      case JSON -> JsonReport.write(report, language());
      case JUNIT -> JUnitReport.write(report, language());
      case SARIF -> SarifReport.write(report, language());
      case HTML -> HtmlReport.write(report, language());
    };
  }

  /** Coloured on a terminal that can show it. */
  static TextReport.Style style() {
    return Ansi.AUTO.enabled() ? TextReport.Style.ANSI : TextReport.Style.PLAIN;
  }
}
