package nl.sluitend.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.check.Severity;
import nl.sluitend.io.text.HtmlOut;
import nl.sluitend.io.text.UnitWords;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.Cell;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;

/** The table itself, each cell with findings marked by kind and number and linked to them. */
final class HtmlTable {
  /** Stands at a figure whose findings are all accepted. */
  static final String ACCEPTED_MARK = "✓";

  private final HtmlOut out;
  private final Language language;
  private final BudgetTable table;
  private final Numbered findings;
  private final String id;

  HtmlTable(HtmlOut out, Language language, BudgetTable table, Numbered findings, String id) {
    this.out = out;
    this.language = language;
    this.table = table;
    this.findings = findings;
    this.id = id;
  }

  /** The name of a cell within the page. */
  static String id(String table, CellReference cell) {
    return "%sr%sc%s".formatted(table, cell.row() + 1, cell.column() + 1);
  }

  void write(Report.Entry entry) {
    out.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id + "c");
    out.open("table", "class", "figures");
    out.open("caption", "id", id + "c");
    out.foreign(entry.title().isEmpty() ? entry.source() : entry.title());
    out.text(", " + say(UnitWords.asPrinted(table.unit()))).close();
    headings();
    out.open("tbody");
    for (int row = 0; row < table.rows().size(); row++) {
      row(row);
    }
    out.close().close().close();
    if (table.rows().isEmpty()) {
      out.element("p", say(Words.NO_ROWS));
    }
    legend();
  }

  private void headings() {
    out.open("thead").open("tr");
    out.open("th", "scope", "col", "class", "label");
    if (table.labelHeading().isEmpty()) {
      out.text(say(HtmlWords.LABEL));
    } else {
      out.foreign(table.labelHeading());
    }
    out.close();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      out.open("th", "scope", "col", "class", words(column) ? "words" : "num");
      if (column.heading().isBlank()) {
        out.text(say(Words.column(i + 1)));
      } else {
        out.foreign(column.heading());
      }
      out.close();
    }
    out.close().close();
  }

  private void row(int index) {
    Row row = table.rows().get(index);
    String role =
        switch (row.role()) {
          case TOTAL -> "total";
          case SUBTOTAL, BALANCE -> "subtotal";
          case HEADING -> "heading";
          case OF_WHICH -> "part";
          case DETAIL, INDICATOR -> "detail";
        };
    out.open("tr", "class", role);
    out.open("th", "scope", "row", "class", "label");
    out.open("span", "class", "no");
    out.element("span", say(HtmlWords.ROW) + " ", "class", "unseen");
    out.text(Integer.toString(index + 1)).close().text(" ");
    out.foreign(row.label()).close();
    for (int column = 0; column < table.columns().size(); column++) {
      cell(new CellReference(index, column));
    }
    out.close();
  }

  private void cell(CellReference place) {
    List<Numbered.One> about = findings.at(place);
    Optional<Numbered.Proposal> proposal = findings.proposal(place);
    String kind = about.isEmpty() ? "" : " suspect " + kind(about.get(0));
    String words = words(table.columns().get(place.column())) ? "words" : "num";
    out.open("td", "class", words + kind, "id", id(id, place));
    Cell cell = table.cell(place.row(), place.column());
    String printed = CellPrinter.standard().print(cell, table.unit());
    if (about.isEmpty()) {
      printed(printed);
    } else {
      suspect(printed, about);
    }
    proposal.ifPresent(this::proposal);
    out.close();
  }

  private void printed(String text) {
    if (!text.isEmpty()) {
      out.foreign(text);
    }
  }

  /** The figure and its mark lead to the first finding, further numbers to the others. */
  private void suspect(String printed, List<Numbered.One> about) {
    Numbered.One first = about.get(0);
    out.open("a", "href", "#" + id + "f" + first.number());
    if (printed.isEmpty()) {
      out.element("span", say(HtmlWords.EMPTY), "class", "empty");
    } else {
      out.foreign(printed);
    }
    out.element("span", mark(first) + first.number(), "class", "mark", "aria-hidden", "true");
    out.element(
        "span",
        ", %s, %s".formatted(say(words(first)), say(HtmlWords.finding(first.number()))),
        "class",
        "unseen");
    out.close();
    for (Numbered.One other : about.subList(1, about.size())) {
      out.text(" ").open("a", "class", "mark", "href", "#" + id + "f" + other.number());
      out.element("span", mark(other) + other.number(), "aria-hidden", "true");
      out.element("span", say(HtmlWords.also(other.number())), "class", "unseen").close();
    }
  }

  private void proposal(Numbered.Proposal proposal) {
    out.open("a", "class", "proposal", "href", "#" + id + "f" + proposal.number());
    out.element("span", "→ ", "aria-hidden", "true");
    out.element("span", say(HtmlWords.PROPOSED) + " ", "class", "unseen");
    String after = CellPrinter.standard().print(proposal.change().after(), table.unit());
    out.foreign(after.isEmpty() ? say(HtmlWords.EMPTY) : after).text("?").close();
  }

  /** What the marks that were used mean. */
  private void legend() {
    Map<String, Message> used = new LinkedHashMap<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
      if (!findings.open(severity).isEmpty()) {
        used.put(Words.mark(severity), Words.severity(severity));
      }
    }
    if (!findings.accepted().isEmpty()) {
      used.put(ACCEPTED_MARK, Words.ACCEPTED);
    }
    if (used.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    used.forEach((mark, words) -> parts.add(mark + " " + say(words)));
    if (findings.hasProposals()) {
      parts.add("→ " + say(HtmlWords.PROPOSED));
    }
    out.element("p", say(HtmlWords.LEGEND) + ": " + String.join(" · ", parts), "class", "legend");
  }

  static String mark(Numbered.One one) {
    return one.isAccepted() ? ACCEPTED_MARK : Words.mark(one.finding().severity());
  }

  static Message words(Numbered.One one) {
    Message severity = Words.severity(one.finding().severity());
    return one.isAccepted()
        ? new Message(
            severity.dutch() + ", " + Words.ACCEPTED.dutch(),
            severity.english() + ", " + Words.ACCEPTED.english())
        : severity;
  }

  static String kind(Numbered.One one) {
    if (one.isAccepted()) {
      return "accepted";
    }
    return switch (one.finding().severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "information";
    };
  }

  private static boolean words(Column column) {
    return column.measure() == Measure.TEXT;
  }

  private String say(Message message) {
    return message.in(language);
  }
}
