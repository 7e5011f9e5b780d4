package nl.sluitend.io.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.check.Severity;
import nl.sluitend.io.text.Markdown;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import nl.sluitend.printed.CellPrinter;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;
import nl.sluitend.table.Column;
import nl.sluitend.table.Measure;
import nl.sluitend.table.Row;

/** A page of the rule book as Markdown (CommonMark, with the tables of GitHub). */
final class MarkdownSheet implements Sheet {
  private final Language language;
  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  MarkdownSheet(Language language) {
    this.language = language;
  }

  @Override
  public void title(String title) {
    out.append("# ").append(Markdown.escaped(title)).append('\n');
  }

  @Override
  public void section(String heading) {
    block();
    out.append("## ").append(Markdown.escaped(heading)).append('\n');
  }

  @Override
  public void fact(String name, String value) {
    listItem("**%s**: %s".formatted(Markdown.escaped(name), Markdown.escaped(value)));
  }

  @Override
  public void paragraph(String text) {
    block();
    out.append(Markdown.escaped(text)).append('\n');
  }

  @Override
  public void item(String text) {
    listItem(Markdown.escaped(text));
  }

  private void listItem(String markdown) {
    if (!inList) {
      block();
      inList = true;
    }
    out.append("* ").append(markdown).append('\n');
  }

  private void block() {
    inList = false;
    out.append('\n');
  }

  @Override
  public void rules(List<Rule> rules) {
    block();
    out.append("| id | ").append(say(PageWords.SEVERITY)).append(" | ");
    out.append(say(PageWords.ASKS)).append(" |\n|---|---|---|\n");
    for (Rule rule : rules) {
      out.append("| `").append(rule.id()).append("` |");
      cell(say(Words.severity(rule.severity())));
      cell(Markdown.escaped(say(rule.summary())));
      out.append('\n');
    }
  }

  private void cell(String markdown) {
    out.append(markdown.isEmpty() ? "" : " ").append(markdown).append(" |");
  }

  @Override
  public void table(CheckedTable checked) {
    BudgetTable table = checked.table();
    Map<CellReference, Severity> marks = marks(checked);
    block();
    out.append('|');
    cell(Markdown.escaped(table.labelHeading()));
    table.columns().forEach(column -> cell(Markdown.escaped(column.heading())));
    out.append("\n|---|");
    for (Column column : table.columns()) {
      out.append(column.measure() == Measure.TEXT ? "---|" : "---:|");
    }
    out.append('\n');
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      out.append('|');
      cell(strong(Markdown.escaped(row.label()), row.role().isSummary()));
      for (int c = 0; c < row.cells().size(); c++) {
        String figure =
            Markdown.escaped(CellPrinter.standard().print(row.cells().get(c), table.unit()));
        Severity severity = marks.get(new CellReference(r, c));
        cell(severity == null ? figure : marked(figure, severity));
      }
      out.append('\n');
    }
  }

  private static String strong(String markdown, boolean strong) {
    return strong && !markdown.isEmpty() ? "**" + markdown + "**" : markdown;
  }

  private static String marked(String figure, Severity severity) {
    String mark = "**" + Markdown.escaped(Words.mark(severity)) + "**";
    return figure.isEmpty() ? mark : figure + " " + mark;
  }

  private static Map<CellReference, Severity> marks(CheckedTable checked) {
    Map<CellReference, Severity> marks = new HashMap<>();
    for (Finding finding : checked.findings()) {
      for (CellReference cell : finding.cells()) {
        marks.merge(cell, finding.severity(), (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    return marks;
  }

  @Override
  public void finding(Finding finding) {
    listItem(
        "**%s**: %s"
            .formatted(
                Markdown.escaped(say(Words.severity(finding.severity()))),
                Markdown.escaped(say(finding.message()))));
  }

  private String say(Message message) {
    return message.in(language);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
