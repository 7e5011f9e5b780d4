package nl.sluitend.io.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0, one element a line. A reader gets every text back as it was, but for what XML has
 * no place for: control characters become their pictures (such as ␛), halves of surrogate pairs and
 * the two code points that are no characters become U+FFFD.
 */
final class XmlOut {
  private static final int REPLACEMENT = 0xFFFD;

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
    text.codePoints().forEach(c -> append(c, quoted));
  }

  /** A reader would make blanks of line ends in an attribute, and a line feed of a return. */
  private void append(int c, boolean quoted) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append(quoted ? "&quot;" : "\"");
      case '\n' -> out.append(quoted ? "&#10;" : "\n");
      case '\t' -> out.append(quoted ? "&#9;" : "\t");
      case '\r' -> out.append("&#13;");
      default -> out.appendCodePoint(allowed(c));
    }
  }

  private static int allowed(int c) {
    if (c < ' ') {
      return Unseen.picture(c);
    }
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return half || c == 0xFFFE || c == 0xFFFF ? REPLACEMENT : c;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
