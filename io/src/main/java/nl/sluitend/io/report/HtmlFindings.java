package nl.sluitend.io.report;

import java.util.List;
import java.util.Optional;
import nl.sluitend.check.AcceptedDeviation;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Severity;
import nl.sluitend.diagnose.CellChange;
import nl.sluitend.diagnose.Certainty;
import nl.sluitend.diagnose.Explanation;
import nl.sluitend.diagnose.Fault;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.money.Unit;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.relate.Axis;
import nl.sluitend.relate.Instance;
import nl.sluitend.relate.Relation;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;

/** The findings of one table with what was added up, what may be wrong, and who accepted them. */
final class HtmlFindings {
  private static final int SHORT_LIST = 30;
  private static final int FEW = 10;

  private final HtmlOut out;
  private final Language language;
  private final CheckedTable checked;
  private final BudgetTable table;
  private final Numbered findings;
  private final String id;
  private final Known known;

  HtmlFindings(
      HtmlOut out,
      Language language,
      CheckedTable checked,
      Numbered findings,
      String id,
      Known known) {
    this.out = out;
    this.language = language;
    this.checked = checked;
    this.table = checked.table();
    this.findings = findings;
    this.id = id;
    this.known = known;
  }

  void write() {
    out.element("h3", say(Words.FINDINGS));
    if (findings.all().isEmpty()) {
      out.element("p", say(HtmlWords.NO_FINDINGS));
    }
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
      List<Numbered.One> group = findings.open(severity);
      group(Words.heading(severity), group, severity != Severity.INFORMATION);
    }
    group(HtmlWords.acceptedHeading(), findings.accepted(), true);
  }

  private void group(Message heading, List<Numbered.One> group, boolean important) {
    if (group.isEmpty()) {
      return;
    }
    String words = "%s (%s)".formatted(say(heading), group.size());
    if (important || group.size() <= FEW) {
      out.element("h4", words);
      group.forEach(this::finding);
    } else {
      out.open("details", "class", "group").element("summary", words);
      group.forEach(this::finding);
      out.close();
    }
  }

  private void finding(Numbered.One one) {
    Finding finding = one.finding();
    out.open("article", "class", "finding " + HtmlTable.kind(one), "id", id + "f" + one.number());
    out.open("h5");
    out.element("span", Integer.toString(one.number()), "class", "no").text(" ");
    out.open("span", "class", "badge " + HtmlTable.kind(one));
    out.element("span", HtmlTable.mark(one), "aria-hidden", "true");
    out.text(" " + say(HtmlTable.words(one))).close().text(" ");
    out.element("code", finding.rule().id()).text(" ");
    out.foreign(say(finding.rule().summary())).close();
    out.element("p", say(finding.message()), "class", "message");
    if (known.take(checked, finding)) {
      out.element("p", say(DiffWords.KNOWN), "class", "known");
    }
    finding.accepted().ifPresent(this::accepted);
    cells(finding);
    Parts.of(checked, finding).ifPresent(parts -> parts(one, parts));
    finding.fault().ifPresent(fault -> fault(one, fault));
    out.close();
  }

  private void accepted(AcceptedDeviation deviation) {
    out.open("p", "class", "acceptance").text(say(HtmlWords.acceptedBy(deviation)) + " ");
    out.foreign(deviation.reason()).close();
  }

  private void cells(Finding finding) {
    if (finding.cells().isEmpty()) {
      return;
    }
    out.open("p", "class", "cells").text(say(HtmlWords.cells(finding.cells().size())) + ": ");
    boolean first = true;
    for (CellReference cell : finding.cells()) {
      out.text(first ? "" : "; ");
      link(cell, row(cell), column(cell));
      first = false;
    }
    out.close();
  }

  private void link(CellReference cell, String... names) {
    out.open("a", "href", "#" + HtmlTable.id(id, cell));
    for (int i = 0; i < names.length; i++) {
      out.text(i == 0 ? "" : ", ").foreign(names[i]);
    }
    out.close();
  }

  private String row(CellReference cell) {
    String label = table.rows().get(cell.row()).label();
    return label.isBlank() ? say(Words.row(cell.row() + 1)) : label;
  }

  private String column(CellReference cell) {
    String heading = table.columns().get(cell.column()).heading();
    return heading.isBlank() ? say(Words.column(cell.column() + 1)) : heading;
  }

  // --- what was added up ----------------------------------------------------------------------

  private void parts(Numbered.One one, Parts parts) {
    int count = parts.terms().size() + parts.divisor().size();
    boolean matters = !one.isAccepted() && one.finding().severity() != Severity.INFORMATION;
    if (matters && count <= SHORT_LIST) {
      out.open("details", "open", "");
    } else {
      out.open("details");
    }
    boolean rows = parts.relation().axis() == Axis.ROWS;
    Message lines = rows ? Words.rows(count) : Words.columns(count);
    out.element("summary", "%s: %s".formatted(say(name(parts.relation())), say(lines)));
    out.open("table", "class", "parts");
    out.open("tbody");
    boolean sum = parts.relation() instanceof Relation.Linear;
    for (Parts.Part part : parts.terms()) {
      String sign = sum ? sign(part) : part.sign() < 0 ? "−" : "";
      line(sign, part.cell(), rows);
    }
    for (Parts.Part part : parts.divisor()) {
      line(part.sign() < 0 ? "/ −" : "/", part.cell(), rows);
    }
    out.close();
    out.open("tbody", "class", "sum");
    outcome(parts.instance());
    out.close().close().close();
  }

  private static String sign(Parts.Part part) {
    return part.sign() < 0 ? "−" : "+";
  }

  private static Message name(Relation relation) {
    return switch (relation.kind()) {
      case LINEAR -> HtmlWords.PARTS;
      case RATIO -> HtmlWords.DIVIDED;
      case CARRY -> HtmlWords.TAKEN_OVER;
      case LETTER -> HtmlWords.AMOUNT;
    };
  }

  private void line(String sign, CellReference cell, boolean rows) {
    out.open("tr").element("td", sign, "class", "sign");
    out.open("th", "scope", "row");
    link(cell, rows ? row(cell) : column(cell));
    out.close();
    out.open("td", "class", "num").foreign(printed(table.cell(cell.row(), cell.column()))).close();
    out.close();
  }

  private void outcome(Instance instance) {
    Instance.Outcome outcome = instance.outcome().orElseThrow();
    if (outcome instanceof Instance.Amounts amounts) {
      Unit unit = table.unit();
      total("=", HtmlWords.COMPUTED, CellPrinter.print(amounts.computed(), unit));
      total("", HtmlWords.STATED, CellPrinter.print(amounts.stated(), unit));
      total("", HtmlWords.DIFFERENCE, CellPrinter.print(amounts.difference(), unit));
      total("", HtmlWords.SLACK, CellPrinter.print(amounts.slack(), unit));
    } else if (outcome instanceof Instance.Quotient quotient) {
      total("=", HtmlWords.COMPUTED, CellPrinter.print(quotient.computed()));
      total("", HtmlWords.STATED, CellPrinter.print(quotient.stated()));
      total("", HtmlWords.FROM, CellPrinter.print(quotient.low()));
      total("", HtmlWords.TO, CellPrinter.print(quotient.high()));
    } else if (outcome instanceof Instance.Letters letters) {
      total("=", HtmlWords.EXPECTED, Letters.letter(letters.expected()));
      total("", HtmlWords.STATED, Letters.letter(letters.stated()));
    }
  }

  private void total(String sign, Message name, String figure) {
    out.open("tr").element("td", sign, "class", "sign");
    out.element("th", say(name), "scope", "row");
    out.element("td", figure, "class", "num").close();
  }

  // --- what may be wrong ----------------------------------------------------------------------

  private void fault(Numbered.One one, Fault fault) {
    int explained = findings.explainedAt(fault);
    if (explained != one.number()) {
      out.open("p").text(say(HtmlWords.SAME_FAULT));
      out.open("a", "href", "#" + id + "f" + explained).text(Integer.toString(explained)).close();
      out.text(".").close();
      return;
    }
    List<Explanation> shown = Repairs.shown(fault);
    if (shown.isEmpty()) {
      out.element("p", say(Words.NONE_CONVINCES) + ".");
    } else {
      boolean certain = fault.certainty() == Certainty.ONE_BEST;
      out.element("h6", say(certain ? HtmlWords.REPAIR : HtmlWords.REPAIRS));
      out.open("ul", "class", "repairs");
      shown.forEach(this::repair);
      out.close();
      if (shown.size() < fault.equallyGood()) {
        out.element("p", say(Words.more(fault.equallyGood() - shown.size())) + ".");
      }
    }
    fault.notTried().forEach(message -> out.element("p", say(message) + ".", "class", "source"));
  }

  private void repair(Explanation explanation) {
    out.open("li").foreign(say(explanation.reason()));
    out.open("ul");
    for (CellChange change : explanation.changes()) {
      out.open("li");
      link(change.cell(), row(change.cell()), column(change.cell()));
      out.text(": ").element("del", content(change.before()));
      out.text(" → ").element("ins", content(change.after())).close();
    }
    out.close().close();
  }

  private String content(Cell cell) {
    return Optional.of(printed(cell)).filter(text -> !text.isEmpty()).orElse(say(HtmlWords.EMPTY));
  }

  private String printed(Cell cell) {
    return CellPrinter.standard().print(cell, table.unit());
  }

  private String say(Message message) {
    return message.in(language);
  }
}
