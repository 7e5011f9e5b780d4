package nl.sluitend.national;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The orders in which keys are listed. Only equal keys compare as equal. */
enum KeyOrder {
  /** As text. */
  TEXT,
  /** By value, if both are numbers; numbers before anything else. */
  NUMBER,
  /**
   * As CBS lists codes. Its numbering within a part is decimal (0.5, 0.61, 0.62, 0.7), but 10 and
   * up are numbers that follow 9.
   */
  PUBLISHED;

  private static final Pattern TEN_AND_UP = Pattern.compile("(?<![0-9])1(?=[0-9](?![0-9]))");

  Comparator<String> comparator() {
    Comparator<String> text = Comparator.naturalOrder();
    return switch (this) {
      case TEXT -> text;
      case NUMBER -> Comparator.comparing(KeyOrder::byValue).thenComparing(text);
      case PUBLISHED -> Comparator.comparing(KeyOrder::published).thenComparing(text);
    };
  }

  private static String byValue(String key) {
    int zeros = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        return "\uFFFF";
      }
      zeros += c == '0' && zeros == i ? 1 : 0;
    }
    return (char) (key.length() - zeros) + key.substring(zeros);
  }

  private static String published(String code) {
    // The character after the digit 9.
    return TEN_AND_UP.matcher(code).replaceAll(":");
  }
}
