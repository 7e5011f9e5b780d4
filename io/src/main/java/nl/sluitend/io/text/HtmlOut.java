package nl.sluitend.io.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML element by element. Texts and attributes are escaped here and nowhere else, so that
 * no text can become an element; what would not be seen in them is shown (see {@link Unseen}).
 */
public final class HtmlOut {
  private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "wbr");

  /** Elements within a line: no line feed is put around them, since it would show as a blank. */
  private static final Set<String> WITHIN_LINE =
      Set.of("a", "span", "bdi", "strong", "code", "del", "ins", "small", "sup");

  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  private HtmlOut(String beginning) {
    out = new StringBuilder(beginning);
  }

  /** A page of its own. */
  public static HtmlOut page() {
    return new HtmlOut("<!doctype html>\n");
  }

  /** A piece to be put in a page. */
  public static HtmlOut fragment() {
    return new HtmlOut("");
  }

  /** Begins an element; attributes are names and values in turn. */
  public HtmlOut open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      append(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    if (VOID.contains(tag)) {
      out.append('\n');
    } else {
      open.push(tag);
    }
    return this;
  }

  /** Ends the element that was begun last and not yet ended. */
  public HtmlOut close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!WITHIN_LINE.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  public HtmlOut text(String text) {
    append(text);
    return this;
  }

  /** An element that holds a text. */
  public HtmlOut element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A text from somebody's file: whichever way it is read, what is around it stays in place. */
  public HtmlOut foreign(String text) {
    return element("bdi", text);
  }

  /** The style sheet, as it is: it is ours, and a browser knows no escapes in it. */
  public HtmlOut style(String css) {
    out.append("<style>").append(css).append("</style>\n");
    return this;
  }

  private void append(String text) {
    Unseen.shown(text).codePoints().forEach(this::append);
  }

  private void append(int c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
