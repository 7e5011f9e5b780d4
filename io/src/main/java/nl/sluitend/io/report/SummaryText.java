package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.sluitend.check.Finding;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;

/** The end of the text report: what all tables come to. */
final class SummaryText {
  private SummaryText() {}

  static void write(Page page, Report report, Optional<ReportDiff> changes) {
    String heading = page.say(Words.SUMMARY);
    page.line(page.ink().bold(heading));
    page.line("=".repeat(heading.length()));
    page.line(page.say(Words.TABLES) + ": " + count(page, report.entries().size()));
    for (TableVerdict verdict : TableVerdict.values()) {
      verdict(page, report, verdict);
    }
    orders(page, report);
    findings(page, report);
    changes.ifPresent(
        diff -> page.text(page.say(DiffWords.SINCE) + ": " + TextDiff.counts(page, diff)));
    report.day().ifPresent(day -> page.line(page.say(DiffWords.day(day))));
    lapsed(page, report);
    readingErrors(page, report);
    if (!report.passedOver().isEmpty()) {
      page.text(
          "%s (%s): %s"
              .formatted(
                  page.say(Words.PASSED_OVER),
                  report.passedOver().size(),
                  String.join(", ", report.passedOver())));
    }
  }

  /** Of each source whether it is in order. */
  static void orders(Page page, Report report) {
    for (Report.Entry entry : report.entries()) {
      page.item(
          "-", entry.source() + ": " + Order.of(entry, page.language()), UnaryOperator.identity());
    }
  }

  static void readingErrors(Page page, Report report) {
    int errors =
        report.entries().stream().mapToInt(entry -> ProblemText.errors(entry.problems())).sum();
    if (errors > 0) {
      page.line(page.ink().problem(page.say(Words.READING_ERRORS) + ": " + errors));
    }
  }

  private static void lapsed(Page page, Report report) {
    if (report.lapsed().isEmpty()) {
      return;
    }
    page.line(page.say(Words.LAPSED) + ": " + report.lapsed().size());
    for (LapsedDeviation lapsed : report.lapsed()) {
      String cells =
          lapsed.deviation().cells().stream()
              .map(cell -> " (%s, %s)".formatted(cell.row() + 1, cell.column() + 1))
              .collect(Collectors.joining());
      page.item("-", page.say(Words.lapsed(lapsed, cells)), UnaryOperator.identity());
    }
  }

  private static void verdict(Page page, Report report, TableVerdict verdict) {
    List<String> sources =
        report.entries().stream()
            .filter(entry -> entry.verdict() == verdict)
            .map(Report.Entry::source)
            .toList();
    if (sources.isEmpty()) {
      return;
    }
    boolean named = verdict == TableVerdict.DOES_NOT_CLOSE || verdict == TableVerdict.UNREADABLE;
    String words = page.say(Words.verdict(verdict));
    page.item(
        words + ":",
        sources.size() + (named ? " (" + String.join(", ", sources) + ")" : ""),
        mark -> page.ink().verdict(verdict, words) + ":");
  }

  /** How many findings there are of each severity. */
  static void findings(Page page, Report report) {
    List<Severity> severities = new ArrayList<>(List.of(Severity.values()));
    Collections.reverse(severities);
    List<String> counts = new ArrayList<>();
    for (Severity severity : severities) {
      long count =
          report.entries().stream()
              .flatMap(entry -> entry.findings().stream())
              .map(Finding::severity)
              .filter(severity::equals)
              .count();
      if (count > 0) {
        counts.add(page.ink().severity(severity, page.say(Words.severity(severity))) + " " + count);
      }
    }
    long accepted =
        report.entries().stream()
            .flatMap(entry -> entry.findings().stream())
            .filter(finding -> finding.accepted().isPresent())
            .count();
    if (accepted > 0) {
      counts.add(page.say(Words.ACCEPTED) + " " + accepted);
    }
    page.line(
        page.say(Words.FINDINGS)
            + ": "
            + (counts.isEmpty() ? page.say(Words.NONE) : String.join(", ", counts)));
  }

  private static String count(Page page, int count) {
    return count == 0 ? page.say(Words.NONE) : Integer.toString(count);
  }
}
