package nl.sluitend.io.report;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.sluitend.io.text.Unseen;

/**
 * Writes XML 1.0, one element a line. A reader gets every text back as {@link Unseen#shown} shows
 * it: control characters as their pictures (such as ␛), characters that turn the order of letters
 * around or stay unseen by their number.
 */
final class XmlOut {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the last start tag still lacks its bracket. */
  private boolean unfinished;

  XmlOut start(String name) {
    finish();
    indent();
    out.append('<').append(name);
    open.push(name);
    unfinished = true;
    return this;
  }

  /** An attribute of the element that was started last. */
  XmlOut attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    append(value, true);
    out.append('"');
    return this;
  }

  XmlOut attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /** Ends the element that was started last and not yet ended. */
  XmlOut end() {
    String name = open.pop();
    if (unfinished) {
      out.append("/>\n");
      unfinished = false;
    } else {
      indent();
      close(name);
    }
    return this;
  }

  /** Ends the element that was started last, with a text as all that it holds. */
  XmlOut end(String text) {
    if (text.isEmpty()) {
      return end();
    }
    out.append('>');
    unfinished = false;
    append(text, false);
    close(open.pop());
    return this;
  }

  private void close(String name) {
    out.append("</").append(name).append(">\n");
  }

  private void finish() {
    if (unfinished) {
      out.append(">\n");
      unfinished = false;
    }
  }

  private void indent() {
    out.append("  ".repeat(open.size()));
  }

  private void append(String text, boolean quoted) {
    Unseen.shown(text).codePoints().forEach(c -> append(c, quoted));
  }

  /** A reader would make blanks of line ends in an attribute. */
  private void append(int c, boolean quoted) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append(quoted ? "&quot;" : "\"");
      case '\n' -> out.append(quoted ? "&#10;" : "\n");
      case '\t' -> out.append(quoted ? "&#9;" : "\t");
      default -> out.appendCodePoint(c);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
