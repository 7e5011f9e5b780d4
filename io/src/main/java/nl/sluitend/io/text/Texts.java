package nl.sluitend.io.text;

import java.util.ArrayList;
import java.util.List;

/** Text as it is safe to write and fits on a line. */
public final class Texts {
  private static final String ELLIPSIS = "…";
  private static final int REPLACEMENT = 0xFFFD;

  private Texts() {}

  /** The same text with halves of surrogate pairs replaced: UTF-8 has no bytes for them. */
  public static String wellFormed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
    return out.toString();
  }

  /**
   * The text on one line. What would steer a terminal, turn the order of letters around or stay
   * unseen is left out.
   */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    wellFormed(text)
        .codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    out.append(' ');
                case Character.FORMAT -> {
                  // Nothing to see.
                }
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString().strip();
  }

  /** How many places a line takes; accents that are characters of their own take none. */
  public static int width(String line) {
    return (int) line.codePoints().filter(c -> !isMark(c)).count();
  }

  /** The line, or as much of it as fits before an ellipsis. */
  public static String cut(String line, int width) {
    if (width(line) <= width) {
      return line;
    }
    return line.substring(0, endOf(line, 0, width - 1)).stripTrailing() + ELLIPSIS;
  }

  public static String left(String line, int width) {
    return line + " ".repeat(Math.max(0, width - width(line)));
  }

  public static String right(String line, int width) {
    return " ".repeat(Math.max(0, width - width(line))) + line;
  }

  /** The words over as many lines as they need; a word that is too long is broken. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int left = width(word);
      if (!line.isEmpty() && used + 1 + left > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      int start = 0;
      while (left > width) {
        int end = endOf(word, start, width);
        lines.add(word.substring(start, end));
        start = end;
        left -= width;
      }
      if (!line.isEmpty()) {
        line.append(' ');
        used++;
      }
      line.append(word, start, word.length());
      used += left;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where so many places from a start end, marks on the last character included. */
  private static int endOf(String line, int start, int width) {
    int places = 0;
    int i = start;
    while (i < line.length()) {
      int c = line.codePointAt(i);
      places += isMark(c) ? 0 : 1;
      if (places > width) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
