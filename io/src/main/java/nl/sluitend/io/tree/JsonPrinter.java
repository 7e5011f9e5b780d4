package nl.sluitend.io.tree;

import java.util.Iterator;
import java.util.Map;

/** Prints JSON values; stops soon after a number of characters. */
final class JsonPrinter {
  private final StringBuilder out = new StringBuilder();
  private final int most;

  JsonPrinter(int most) {
    this.most = most;
  }

  /** Prints on one line, cut off with an ellipsis where it is too long. */
  String line(JsonValue value) {
    inline(value);
    if (out.length() > most) {
      out.setLength(Character.isHighSurrogate(out.charAt(most - 1)) ? most - 1 : most);
      out.append('…');
    }
    return out.toString();
  }

  /** Prints the outer levels over lines, and ends with a line feed. */
  String lines(JsonValue value, int levels) {
    spread(value, levels, "\n");
    return out.append('\n').toString();
  }

  private void spread(JsonValue value, int levels, String newLine) {
    if (levels == 0 || (value.items().isEmpty() && value.members().isEmpty())) {
      inline(value);
      return;
    }
    String inner = newLine + "  ";
    String separator = inner;
    if (value.kind() == JsonValue.Kind.ARRAY) {
      out.append('[');
      for (JsonValue item : value.items()) {
        out.append(separator);
        spread(item, levels - 1, inner);
        separator = "," + inner;
      }
      out.append(newLine).append(']');
    } else {
      out.append('{');
      for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
        out.append(separator);
        quoted(member.getKey());
        out.append(": ");
        spread(member.getValue(), levels - 1, inner);
        separator = "," + inner;
      }
      out.append(newLine).append('}');
    }
  }

  private void inline(JsonValue value) {
    switch (value.kind()) {
      case STRING -> quoted(value.text());
      case NUMBER, BOOLEAN, NULL -> out.append(value.text());
      case ARRAY -> {
        out.append('[');
        Iterator<JsonValue> items = value.items().iterator();
        while (items.hasNext() && out.length() <= most) {
          inline(items.next());
          out.append(items.hasNext() ? ", " : "");
        }
        out.append(']');
      }
      case OBJECT -> {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> members = value.members().entrySet().iterator();
        while (members.hasNext() && out.length() <= most) {
          Map.Entry<String, JsonValue> member = members.next();
          quoted(member.getKey());
          out.append(": ");
          inline(member.getValue());
          out.append(members.hasNext() ? ", " : "");
        }
        out.append('}');
      }
    }
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length() && out.length() <= most; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        escaped(c);
      }
    }
    out.append('"');
  }

  private void escaped(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isUnsafe(c)) {
          out.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((c >> shift) & 0xF, 16));
          }
        } else {
          out.append(c);
        }
      }
    }
  }

  /**
   * Whether a character would break a line, stay unseen or get lost: controls, the separators of
   * lines and paragraphs, the byte-order mark, and half a surrogate pair. The list does not depend
   * on the Unicode version of the Java that runs.
   */
  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || Character.isSurrogate(c);
  }
}
