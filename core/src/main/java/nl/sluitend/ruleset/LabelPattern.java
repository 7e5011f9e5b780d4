package nl.sluitend.ruleset;

import java.text.Normalizer;
import java.util.Locale;
import nl.sluitend.ruleset.RuleFlaw.Kind;

/**
 * Which texts are meant: one text, or with {@code *} for any run of characters, all of a form. A
 * star that a text has itself is written {@code \*}; any other backslash is a backslash. Upper and
 * lower case are the same, and so are runs of blanks of any kind; blanks at the ends do not count.
 *
 * @param text such as {@code Totaal overhead} or {@code 0.4 *}
 */
public record LabelPattern(String text) {
  /**
   * Checks that there is a text.
   *
   * @throws InvalidRuleException if it is blank
   */
  public LabelPattern {
    if (normalised(text).isEmpty()) {
      throw RuleFlaw.invalid(
          Kind.NEVER_FIRES,
          "",
          "Een label zonder tekst kiest niets.",
          "A label without text selects nothing.");
    }
  }

  /**
   * Tells whether the pattern stands for one text only.
   *
   * @return false if it has a {@code *} that stands for any run
   */
  public boolean isExact() {
    for (int i = 0; i < text.length(); i++) {
      if (isStar(text, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the pattern of one text and no other.
   *
   * @param label a text as it is printed, stars and all
   * @return the pattern
   */
  public static LabelPattern exactly(String label) {
    return new LabelPattern(label.replace("*", "\\*"));
  }

  /**
   * Tells whether a text is meant.
   *
   * @param label any text
   * @return true if it has the form of this pattern
   */
  public boolean matches(String label) {
    return matchesNormalised(normalised(text), normalised(label));
  }

  /** What two patterns for the same texts have in common. */
  String key() {
    return normalised(text);
  }

  /** Text in which differences that nobody sees are gone. */
  static String normalised(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && out.length() > 0) {
        out.append(' ');
      }
      blank = false;
      plain &= c < 0x80;
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return plain ? out.toString() : folded(out.toString());
  }

  /** Small letters of every alphabet, composed; twice small since ẞ becomes ß before it is ss. */
  private static String folded(String text) {
    String small = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(small, Normalizer.Form.NFC);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Whether a text has the form of a pattern. Never looks back further than the last star, so that
   * it takes at most the product of both lengths.
   */
  static boolean matchesNormalised(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int afterStar = 0;
    while (t < text.length()) {
      if (isStar(pattern, p)) {
        star = p++;
        afterStar = t;
      } else if (p < pattern.length() && pattern.charAt(literal(pattern, p)) == text.charAt(t)) {
        p = literal(pattern, p) + 1;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++afterStar;
      } else {
        return false;
      }
    }
    while (isStar(pattern, p)) {
      p++;
    }
    return p == pattern.length();
  }

  /** Whether any run may stand here. */
  private static boolean isStar(String pattern, int at) {
    return at < pattern.length()
        && pattern.charAt(at) == '*'
        && (at == 0 || pattern.charAt(at - 1) != '\\');
  }

  /** Where the character is that the pattern asks here: behind the backslash of a star. */
  private static int literal(String pattern, int at) {
    return pattern.startsWith("\\*", at) ? at + 1 : at;
  }

  @Override
  public String toString() {
    return text;
  }
}
