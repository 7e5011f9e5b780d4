package nl.sluitend.io.report;

import java.util.List;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.message.Problem;
import nl.sluitend.table.BudgetTable;

/** One table of the HTML report, or one source that could not be read. */
final class HtmlEntry {
  private final HtmlOut out;
  private final Language language;
  private final Known known;
  private final Report.Entry entry;
  private final String id;

  HtmlEntry(HtmlOut out, Language language, Report.Entry entry, int number, Known known) {
    this.out = out;
    this.language = language;
    this.known = known;
    this.entry = entry;
    this.id = "t" + number;
  }

  void write() {
    out.open("section", "class", "entry", "id", id, "aria-labelledby", id + "h");
    header();
    if (entry.table().isPresent()) {
      CheckedTable checked = entry.table().get();
      Numbered findings = new Numbered(checked);
      new HtmlTable(out, language, checked.table(), findings, id).write(entry);
      new HtmlFindings(out, language, checked, findings, id, known).write();
      new HtmlRules(out, language, checked, findings, id).write();
      list(Words.NOT_TRIED, checked.notTried().stream().map(this::say).toList());
    }
    problems();
    out.close();
  }

  private void header() {
    out.open("h2", "id", id + "h");
    out.foreign(entry.title().isEmpty() ? entry.source() : entry.title()).close();
    out.open("p", "class", "source").text(say(HtmlWords.SOURCE) + ": ").foreign(entry.source());
    entry
        .table()
        .map(CheckedTable::table)
        .flatMap(BudgetTable::document)
        .ifPresent(document -> out.text(" · ").foreign(document));
    out.close();
    out.open("p", "class", "verdict").text(say(Words.VERDICT) + ": ");
    HtmlReport.verdict(out, entry, language);
    out.close();
    order();
    entry
        .table()
        .flatMap(JointText::of)
        .ifPresent(text -> out.element("p", say(Words.TOGETHER) + ": " + say(text) + "."));
  }

  /** Whether somebody must act, and why. */
  private void order() {
    List<String> reasons = Order.reasons(entry, language);
    if (entry.isClean()) {
      out.open("p").element("strong", say(Order.word(entry))).text(".").close();
    } else {
      out.open("p").element("strong", say(HtmlWords.NOT_CLEAN));
      out.text(": " + String.join("; ", reasons) + ".").close();
    }
  }

  private void problems() {
    if (entry.problems().isEmpty()) {
      return;
    }
    out.element("h3", say(HtmlWords.PROBLEMS));
    out.open("ul", "class", "problems");
    for (Problem problem : entry.problems()) {
      out.open("li");
      String kind = problem.isError() ? "error" : "information";
      out.open("span", "class", "badge " + kind);
      out.text(say(problem.isError() ? Words.NOT_READ : Words.DECIDED)).close();
      out.text(" ").element("code", problem.code()).text(" ");
      out.foreign(problem.place().toString()).text(": ").foreign(say(problem.message())).close();
    }
    out.close();
  }

  private void list(Message heading, List<String> texts) {
    if (!texts.isEmpty()) {
      out.element("h3", say(heading));
      out.open("ul");
      texts.forEach(text -> out.element("li", text));
      out.close();
    }
  }

  private String say(Message message) {
    return message.in(language);
  }
}
