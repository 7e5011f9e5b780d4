package nl.sluitend.io.report;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.sluitend.io.text.Texts;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;

/** What is written so far, line by line, in one language. */
final class Page {
  /** As wide as a report gets where it can choose. */
  static final int WIDTH = 120;

  private static final String HANGING = "  ";

  private final Language language;
  private final Ink ink;
  private final StringBuilder out = new StringBuilder();

  Language language() {
    return language;
  }

  Page(Language language, Ink ink) {
    this.language = language;
    this.ink = ink;
  }

  Ink ink() {
    return ink;
  }

  String say(Message message) {
    return message.in(language);
  }

  /** A line as it is. */
  void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  void blank() {
    out.append('\n');
  }

  /** Sentences over as many lines as they need; all but the first are indented. */
  void text(String text) {
    item("", text, UnaryOperator.identity());
  }

  /** A heading with a blank line above it. */
  void heading(String heading) {
    blank();
    line(ink.bold(heading));
  }

  /** Sentences after a mark; the lines that follow stand in from it. */
  void item(String mark, String text, UnaryOperator<String> paintMark) {
    String indent = mark.isEmpty() ? HANGING : " ".repeat(Texts.width(mark) + 3);
    String before = mark.isEmpty() ? "" : "  " + mark + " ";
    List<String> lines = Texts.wrap(Texts.line(text), WIDTH - indent.length());
    for (int i = 0; i < lines.size(); i++) {
      String start = i == 0 ? before.replace(mark, paintMark.apply(mark)) : indent;
      line(start + lines.get(i));
    }
  }

  /** Sentences that stand in; the lines that follow stand in further. */
  void indented(String indent, String text) {
    List<String> lines = Texts.wrap(Texts.line(text), WIDTH - indent.length() - HANGING.length());
    for (int i = 0; i < lines.size(); i++) {
      line(indent + (i == 0 ? "" : HANGING) + lines.get(i));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
