package nl.sluitend.io.report;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.sluitend.check.CheckedTable;
import nl.sluitend.check.Finding;
import nl.sluitend.check.Rule;
import nl.sluitend.io.text.Texts;
import nl.sluitend.message.Language;

/** A page of the rule book as plain text. */
final class TextSheet implements Sheet {
  private final Page page;

  TextSheet(Language language) {
    page = new Page(language, new Ink(TextReport.Style.PLAIN));
  }

  @Override
  public void title(String title) {
    String line = Texts.line(title);
    page.text(line);
    page.line("=".repeat(Math.min(Page.WIDTH, Texts.width(line))));
  }

  @Override
  public void section(String heading) {
    page.heading(Texts.line(heading));
  }

  @Override
  public void fact(String name, String value) {
    page.text(name + ": " + value);
  }

  @Override
  public void paragraph(String text) {
    page.blank();
    page.indented("", text);
  }

  @Override
  public void item(String text) {
    page.item("-", text, UnaryOperator.identity());
  }

  @Override
  public void rules(List<Rule> rules) {
    int ids = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    int severities = rules.stream().mapToInt(rule -> severity(rule).length()).max().orElse(0);
    page.blank();
    for (Rule rule : rules) {
      String mark =
          "%s  %s ".formatted(Texts.left(rule.id(), ids), Texts.left(severity(rule), severities));
      page.item(mark, page.say(rule.summary()), UnaryOperator.identity());
    }
  }

  private String severity(Rule rule) {
    return page.say(Words.severity(rule.severity()));
  }

  @Override
  public void table(CheckedTable table) {
    page.blank();
    TableText.write(page, table);
  }

  @Override
  public void finding(Finding finding) {
    page.item(
        Words.mark(finding.severity()), page.say(finding.message()), UnaryOperator.identity());
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
