package nl.sluitend.io.report;

import java.util.List;
import nl.sluitend.check.LapsedDeviation;
import nl.sluitend.check.Severity;
import nl.sluitend.check.TableVerdict;
import nl.sluitend.io.text.HtmlHead;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/**
 * The report as one HTML page for people: of each table its verdict, the table itself with each
 * suspect cell marked and linked to its findings, what was added up there, the proposed repairs,
 * accepted deviations, the outcome of every rule, and what was met while reading.
 *
 * <p>The page needs nothing beside it: no network, no scripts (its policy forbids both). It is made
 * to be read on a screen of any width, on paper, by keyboard and by ear; no meaning is in colour
 * alone. Characters that would turn the order of letters around or stay unseen are shown by their
 * number.
 */
public final class HtmlReport {
  private static final HtmlHead HEAD = HtmlHead.withStyleSheet(HtmlReport.class, "report.css");

  private final HtmlOut out = HtmlOut.page();
  private final Language language;

  private HtmlReport(Language language) {
    this.language = language;
  }

  /**
   * Writes a report. The same report gives the same text, whatever machine it is written on.
   *
   * @param report the report
   * @param language the language
   * @return the page, with line feeds and one at the end; to be stored as UTF-8
   */
  public static String write(Report report, Language language) {
    HtmlReport page = new HtmlReport(language);
    page.page(report);
    return page.out.toString();
  }

  private void page(Report report) {
    out.open("html", "lang", language == Language.DUTCH ? "nl" : "en");
    HEAD.write(out, say(HtmlWords.TITLE));
    out.open("body");
    out.element("a", say(HtmlWords.TO_CONTENT), "class", "skip", "href", "#main");
    out.open("header");
    out.element("h1", say(HtmlWords.TITLE));
    out.close();
    out.open("main", "id", "main");
    summary(report);
    Known known = new Known(report);
    for (int i = 0; i < report.entries().size(); i++) {
      new HtmlEntry(out, language, report.entries().get(i), i + 1, known).write();
    }
    lapsed(report.lapsed());
    passedOver(report.passedOver());
    out.close().close().close();
  }

  private void summary(Report report) {
    out.open("section", "aria-labelledby", "summary");
    out.element("h2", say(Words.SUMMARY), "id", "summary");
    if (report.entries().isEmpty()) {
      out.element("p", say(HtmlWords.NO_TABLES));
    } else {
      out.open(
          "div",
          "class",
          "scroll",
          "role",
          "region",
          "tabindex",
          "0",
          "aria-labelledby",
          "summary");
      out.open("table", "class", "summary");
      out.open("thead").open("tr");
      for (Message heading :
          List.of(
              HtmlWords.TABLE,
              Words.VERDICT,
              HtmlWords.ORDER,
              Words.severity(Severity.ERROR),
              Words.severity(Severity.WARNING),
              Words.severity(Severity.INFORMATION),
              Words.ACCEPTED)) {
        out.element("th", say(heading), "scope", "col");
      }
      out.close().close();
      out.open("tbody");
      for (int i = 0; i < report.entries().size(); i++) {
        line(report.entries().get(i), i + 1);
      }
      out.close().close().close();
    }
    report.day().ifPresent(day -> out.element("p", say(DiffWords.day(day)) + "."));
    out.close();
  }

  private void line(Report.Entry entry, int number) {
    out.open("tr");
    out.open("th", "scope", "row").open("a", "href", "#t" + number);
    out.foreign(entry.title().isEmpty() ? entry.source() : entry.title()).close();
    if (!entry.title().isEmpty()) {
      out.open("br").open("small").foreign(entry.source()).close();
    }
    out.close();
    out.open("td");
    verdict(out, entry, language);
    out.close();
    out.element("td", Order.of(entry, language), "class", "words");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
      count(
          entry.findings().stream()
              .filter(f -> f.accepted().isEmpty() && f.severity() == severity)
              .count());
    }
    count(entry.findings().stream().filter(f -> f.accepted().isPresent()).count());
    out.close();
  }

  private void count(long count) {
    out.element("td", Long.toString(count), "class", count == 0 ? "num none" : "num");
  }

  /** The verdict of an entry, as a badge; only what is clean looks as if it were. */
  static void verdict(HtmlOut out, Report.Entry entry, Language language) {
    TableVerdict verdict = entry.verdict();
    boolean clean = entry.isClean();
    String kind =
        switch (verdict) {
          case CLOSES, CLOSES_WITHIN_ROUNDING -> clean ? "good" : "warning";
          case NOTHING_TO_CHECK -> clean ? "none" : "warning";
          case DOES_NOT_CLOSE -> clean ? "accepted" : "error";
          case UNREADABLE -> "error";
        };
    out.open("span", "class", "badge " + kind);
    out.element("span", HtmlWords.mark(verdict), "aria-hidden", "true");
    out.text(" " + Words.verdict(verdict).in(language)).close();
  }

  private void lapsed(List<LapsedDeviation> deviations) {
    if (deviations.isEmpty()) {
      return;
    }
    out.open("section");
    out.element("h2", say(Words.LAPSED));
    out.open("ul");
    for (LapsedDeviation lapsed : deviations) {
      out.open("li").foreign(say(RuleWords.lapsed(lapsed))).close();
    }
    out.close().close();
  }

  private void passedOver(List<String> files) {
    if (files.isEmpty()) {
      return;
    }
    out.open("section");
    out.element("h2", say(Words.PASSED_OVER));
    out.open("ul");
    files.forEach(file -> out.open("li").foreign(file).close());
    out.close().close();
  }

  private String say(Message message) {
    return message.in(language);
  }
}
