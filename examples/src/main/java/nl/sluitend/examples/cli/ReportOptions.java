package nl.sluitend.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.DocumentCheck;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableCheck;
import nl.sluitend.io.report.JsonReport;
import nl.sluitend.io.report.Report;
import nl.sluitend.io.report.TextReport;
import nl.sluitend.message.Language;
import nl.sluitend.table.BudgetTable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What every command that reports has in common: how to report, and what the exit code says. */
final class ReportOptions {
  /** How a report is written. */
  enum Format {
    TEXT,
    JSON
  }

  /** The languages by the names that people type. */
  enum Lang {
    NL(Language.DUTCH),
    EN(Language.ENGLISH);

    private final Language language;

    Lang(Language language) {
      this.language = language;
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
      description = "text of json (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      defaultValue = "nl",
      description = "Taal van het verslag: nl of en (standaard ${DEFAULT-VALUE}).")
  private Lang lang = Lang.NL;

  @Option(
      names = "--fail-on",
      defaultValue = "error",
      description =
          "Exitcode 1 vanaf deze ernst: error, warning of never (standaard ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.ERROR;

  Language language() {
    return lang.language;
  }

  /** Checks what was read, writes the report, and says the exit code. */
  int report(TableFiles files, PrintWriter out) {
    List<CheckedTable> checked = new ArrayList<>();
    for (TableFiles.Found file : files.found()) {
      Optional<BudgetTable> table = file.reading().value();
      table.ifPresent(t -> checked.add(TableCheck.check(file.source(), t)));
    }
    List<CheckedTable> compared = DocumentCheck.check(checked);
    List<Report.Entry> entries = new ArrayList<>();
    int next = 0;
    for (TableFiles.Found file : files.found()) {
      entries.add(
          file.reading().value().isPresent()
              ? Report.Entry.of(compared.get(next++), file.reading().problems())
              : Report.Entry.unreadable(file.source(), file.reading().problems()));
    }
    Report report = new Report(entries, files.passedOver());
    out.print(
        format == Format.JSON
            ? JsonReport.write(report, language())
            : TextReport.write(report, language(), style()));
    if (report.hasErrors()) {
      return Sluitend.EXIT_UNUSABLE;
    }
    return failOn.reachedBy(report.worst()) ? Sluitend.EXIT_FINDINGS : Sluitend.EXIT_CLEAN;
  }

  private static TextReport.Style style() {
    return Ansi.AUTO.enabled() ? TextReport.Style.ANSI : TextReport.Style.PLAIN;
  }
}
